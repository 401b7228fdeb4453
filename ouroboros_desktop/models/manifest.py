"""The manifest of an installed model: size and SHA-256 of each file, written last.

A model folder is complete when its manifest is there and its files have the sizes it names.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ouroboros_desktop.core.policy_update import Progress

MANIFEST = "manifest.json"
_CHECKING = "Checking the files"
_CHUNK = 1 << 20  # about 2 ms of hashing: a window stays alive between two yields


@dataclass(frozen=True, slots=True)
class FileRecord:
    bytes: int
    sha256: str


def sha256(
    path: Path, phase: str, before: int = 0, total: int = 0
) -> Generator[Progress, None, str]:
    """Return the SHA-256 of a file in hex, with progress in bytes.

    ``before`` and ``total`` are given when the file is one of several.
    """
    digest = hashlib.sha256()
    total = total or path.stat().st_size
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            yield Progress(phase, before + file.tell(), total)
    return digest.hexdigest()


def read_manifest(folder: Path) -> dict[str, FileRecord] | None:
    """Return the files that ``folder`` should hold, by name; None without a readable manifest."""
    try:
        files: dict[str, Any] = json.loads((folder / MANIFEST).read_text("utf-8"))["files"]
        return {n: FileRecord(int(f["bytes"]), str(f["sha256"])) for n, f in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def is_complete(folder: Path) -> bool:
    """Whether every file of the manifest is there in its size (contents: ``damaged``)."""
    files = read_manifest(folder)
    return files is not None and all(_size(folder / n) == f.bytes for n, f in files.items())


def damaged(folder: Path) -> Generator[Progress, None, tuple[str, ...]]:
    """Return the names of files that are missing or whose contents changed."""
    files = read_manifest(folder)
    if files is None:
        return (MANIFEST,)
    bad: list[str] = []
    done, total = 0, sum(f.bytes for f in files.values())
    for name, record in files.items():
        path = folder / name
        whole = _size(path) == record.bytes
        if not whole or (yield from sha256(path, _CHECKING, done, total)) != record.sha256:
            bad.append(name)
        done += record.bytes
    return tuple(bad)


def write_manifest(folder: Path, origin: str) -> Generator[Progress, None, None]:
    """Hash every file of ``folder`` and write its manifest in one step, as the last file."""
    paths = sorted(p for p in folder.iterdir() if p.is_file() and p.name != MANIFEST)
    sizes = [p.stat().st_size for p in paths]
    files: dict[str, dict[str, int | str]] = {}
    for place, path in enumerate(paths):
        digest = yield from sha256(path, _CHECKING, sum(sizes[:place]), sum(sizes))
        files[path.name] = {"bytes": sizes[place], "sha256": digest}
    temporary = folder / (MANIFEST + ".partial")
    temporary.write_text(json.dumps({"origin": origin, "files": files}, indent=2) + "\n", "utf-8")
    temporary.replace(folder / MANIFEST)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
