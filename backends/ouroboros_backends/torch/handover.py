"""The folder an update is given in, and the one its candidate goes back in; ``core.handover``."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import msgspec

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.handover import (
    BATCH,
    CHECKPOINT,
    FORMAT,
    RESULT,
    UPDATE,
    ExportedUpdate,
    ReturnedUpdate,
)
from ouroboros_desktop.core.policy_update import PolicyUpdate, UpdateBatch, UpdateConfig

AGAIN = "Export the update again, and copy the whole folder."
MANIFEST = "manifest.json"


def read_update(folder: Path) -> tuple[ExportedUpdate, UpdateBatch]:
    """Return what is to be done and what it learns from. Raises ``OuroborosError``."""
    try:
        exported = msgspec.convert(json.loads(_text(folder / UPDATE)), ExportedUpdate)
        entries: dict[str, Any] = {
            name.partition(".")[0]: tuple(
                msgspec.convert(json.loads(line), kind)
                for line in _text(folder / name).split("\n")[:-1]
            )
            for name, kind in BATCH.items()
        }
    except ValueError as problem:  # no JSON, or not what the core calls an experience
        raise OuroborosError(
            f"The exported update in {folder} is damaged: {problem}.", hint=AGAIN
        ) from problem
    if exported.format != FORMAT:
        raise OuroborosError(
            "This update was exported by another version of the application.",
            hint="Use the same version on both machines.",
        )
    return exported, UpdateBatch(exported.tokenizer, **entries)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError as problem:
        raise OuroborosError(
            f"{path.parent} is not an exported update: {path.name} cannot be read.", hint=AGAIN
        ) from problem


def settings_from(path: Path, config: UpdateConfig) -> UpdateConfig:
    """Return ``config`` with what the JSON file says instead. Raises ``OuroborosError``."""
    try:
        given = json.loads(path.read_text("utf-8"))
        unknown = given.keys() - {field.name for field in fields(UpdateConfig)}
        if unknown:
            raise ValueError(f"there is no setting {min(unknown)}")
        return msgspec.convert(msgspec.to_builtins(config) | given, UpdateConfig)
    except (OSError, ValueError, AttributeError) as problem:
        raise OuroborosError(
            f"The settings in {path} cannot be used: {problem}.",
            hint="Name settings of a policy update in a JSON object.",
        ) from problem


def same_files(folder: Path, digest: str) -> Path:
    """Return the checkpoint's folder after reading all of it. Raises ``OuroborosError``."""
    try:
        manifest = (folder / MANIFEST).read_bytes()
        whole = hashlib.sha256(manifest).hexdigest() == digest
        listed: dict[str, str] = json.loads(manifest)["files"] if whole else {}
        whole = whole and all(_sha256(folder / name) == known for name, known in listed.items())
    except OSError:
        whole = False
    if not whole:
        raise OuroborosError(
            "The adapter that this update begins at is damaged or incomplete.", hint=AGAIN
        )
    return folder


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_result(
    target: Path, update: PolicyUpdate, parent: str | None, save: Callable[[Path], None]
) -> None:
    """Write the folder that goes back, whole or not at all; ``save`` fills the checkpoint.

    Raises ``OuroborosError`` when it cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
        try:
            (partial / CHECKPOINT).mkdir()
            save(partial / CHECKPOINT)
            files = {path.name: _sha256(path) for path in sorted((partial / CHECKPOINT).iterdir())}
            returned = ReturnedUpdate(update, parent, files)
            _write_json(partial / RESULT, returned)
            partial.rename(target)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError as problem:
        raise OuroborosError(
            f"The adapter cannot be written to {target}: {problem.strerror or problem}.",
            hint="Free some space on the disk, or choose another folder.",
        ) from problem


def _write_json(path: Path, value: Any) -> None:
    path.write_text(json.dumps(msgspec.to_builtins(value), indent=1) + "\n", encoding="utf-8")
