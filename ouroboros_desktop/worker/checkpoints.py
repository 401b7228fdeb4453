"""Checkpoints on disk: folders named by the SHA-256 of their manifest, whole or not there."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Collection, Generator
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.steps import finished
from ouroboros_desktop.disk import sync_folder
from ouroboros_desktop.models.manifest import sha256

MANIFEST = "manifest.json"
PARTIAL = ".partial"
UNFINISHED = "unfinished"
"""The folder below the root with what is kept of updates that were killed, each by its name."""

Made = TypeVar("Made")

_HINT = "Choose another adapter, or go back to the bare policy."


_LONGEST_MANIFEST = 2**20
"""Bytes; there are a handful of files in a checkpoint."""


Steps = Generator[Progress, None, None]
CHECKING = "Checking the adapter"


def write(root: Path, save: Callable[[Path], None]) -> str:
    """Let ``save`` fill a new checkpoint and return its digest; see ``writing``."""

    def saved(folder: Path) -> Steps:
        save(folder)
        yield from ()

    return finished(writing(root, saved))


def writing(root: Path, save: Callable[[Path], Steps]) -> Generator[Progress, None, str]:
    """Let ``save`` fill a new checkpoint and return its digest, a little at each step.

    Until the last rename nothing but a ``.partial`` folder exists, so a crash leaves the old state.
    Equal files make an equal digest and are kept once. What ``save`` raises is passed on.
    """
    root.mkdir(parents=True, exist_ok=True)
    partial = root / f"{uuid4().hex}{PARTIAL}"
    partial.mkdir()
    try:
        yield from save(partial)
        manifest = yield from _manifest(partial)
        (partial / MANIFEST).write_bytes(manifest)
        _sync(partial)
        digest = hashlib.sha256(manifest).hexdigest()
        if not (yield from _sound(root, digest)):
            shutil.rmtree(root / digest, ignore_errors=True)
            partial.replace(root / digest)
            sync_folder(root)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return digest


def verify(root: Path, digest: str) -> Path:
    """Return the folder of a checkpoint after reading all of it; see ``verifying``."""
    return finished(verifying(root, digest))


def verifying(root: Path, digest: str) -> Generator[Progress, None, Path]:
    """Return the folder of a checkpoint after reading all of it, a little at each step.

    Raises ``ModelProblem`` naming what is missing, changed or does not belong there.
    """
    folder = root / digest
    if not re.fullmatch(r"[0-9a-f]{64}", digest) or not folder.is_dir():
        raise ModelProblem(f"The checkpoint {digest[:12]} is not on this computer.", hint=_HINT)
    listed = _listed(folder, digest)
    present = _names(folder)
    odd = next((name for name in present if not _is_plain(folder, name)), None)
    if odd is not None:
        raise _damaged(digest, odd)
    strange = sorted(listed.keys() ^ set(present))
    if strange:
        raise _damaged(digest, strange[0])
    found = yield from _digests(folder, sorted(present))
    for name in sorted(found):
        if found[name] != listed[name]:
            raise _damaged(digest, name)
    return folder


def sweep(root: Path) -> None:
    """Remove what crashes left behind. One worker at a time writes into a root."""
    for partial in root.glob(f"*{PARTIAL}"):
        shutil.rmtree(partial, ignore_errors=True)


def unfinished(root: Path, name: str) -> Path:
    """Return the folder in which an update of that name keeps what it has done so far.

    Raises ``ModelProblem`` for what is not a plain name.
    """
    if not re.fullmatch(r"[0-9A-Za-z][0-9A-Za-z-]*", name):
        raise ModelProblem(f"“{name}” cannot be the name of an update.", hint="Choose another.")
    return root / UNFINISHED / name


def forget_unfinished(root: Path, but: Collection[str]) -> None:
    """Remove what is kept of updates, for all names but these. No update may be running."""
    for folder in (root / UNFINISHED).glob("*"):
        if folder.name not in but:
            shutil.rmtree(folder, ignore_errors=True)


def _sound(root: Path, digest: str) -> Generator[Progress, None, bool]:
    try:
        yield from verifying(root, digest)
    except ModelProblem:
        return False
    return True


def _listed(folder: Path, digest: str) -> dict[str, str]:
    """Return the SHA-256 by name that the manifest lists; the digest is the manifest's own."""
    stored = folder / MANIFEST
    if not _is_plain(folder, MANIFEST) or stored.stat().st_size > _LONGEST_MANIFEST:
        raise _damaged(digest, MANIFEST)
    content = stored.read_bytes()
    try:
        listed = dict(json.loads(content)["files"])
    except (ValueError, KeyError, TypeError, RecursionError):
        listed = {}
    if not listed or hashlib.sha256(content).hexdigest() != digest:
        raise _damaged(digest, MANIFEST)
    return listed


def _is_plain(folder: Path, name: str) -> bool:
    """Whether a name is that of a file here: no link to elsewhere, and no pipe to wait for."""
    path = folder / name
    linked = any(p.is_symlink() for p in (path, *path.parents) if p.is_relative_to(folder))
    return path.is_file() and not linked


def _damaged(digest: str, name: str) -> ModelProblem:
    return ModelProblem(f"The checkpoint {digest[:12]} is damaged: {name}.", hint=_HINT)


def _manifest(folder: Path) -> Generator[Progress, None, bytes]:
    names = _names(folder)
    if not all(_is_plain(folder, name) for name in names):
        raise ModelProblem("A checkpoint can hold plain files only.", hint=_HINT)
    files = yield from _digests(folder, names)
    return json.dumps({"files": files}, sort_keys=True, indent=1).encode()


def _names(folder: Path) -> list[str]:
    """Return the files below ``folder`` but the manifest, as sorted relative POSIX paths."""
    found = (p for p in folder.rglob("*") if p.is_symlink() or not p.is_dir())
    files = (p.relative_to(folder).as_posix() for p in found)
    return sorted(name for name in files if name != MANIFEST)


def _digests(folder: Path, names: list[str]) -> Generator[Progress, None, dict[str, str]]:
    """Return the SHA-256 of these files, in hex."""
    sizes = [(folder / name).stat().st_size for name in names]
    found = {}
    for place, name in enumerate(names):
        before, total = sum(sizes[:place]), sum(sizes)
        found[name] = yield from sha256(folder / name, CHECKING, before, total)
    return found


def _sync(folder: Path) -> None:
    """Bring every file and folder below, and ``folder`` itself, to the disk."""
    for path in folder.rglob("*"):
        if path.is_dir():
            sync_folder(path)
            continue
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    sync_folder(folder)
