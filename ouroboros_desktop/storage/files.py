"""Files that are ours alone, and really on the disk when a function says so."""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from ouroboros_desktop.core.policy_update import Progress

if sys.platform == "darwin":
    import fcntl


class _Mask:
    """How many threads want new files to be private: the mask is the whole process's."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._before = 0

    def enter(self) -> None:
        with self._lock:
            if self._inside == 0:
                self._before = os.umask(0o077)
            self._inside += 1

    def leave(self) -> None:
        with self._lock:
            self._inside -= 1
            if self._inside == 0:
                os.umask(self._before)


_MASK = _Mask()


@contextmanager
def private() -> Generator[None, None, None]:
    """Files and folders made in this block belong to this user alone (0600 and 0700)."""
    _MASK.enter()
    try:
        yield
    finally:
        _MASK.leave()


def wal_of(path: Path) -> Path:
    """Return the log that belongs to the database file ``path``."""
    return path.with_name(path.name + ".wal")


PIECE = 4 << 20
Made = TypeVar("Made")


def copying(source: Path, target: Path, phase: str) -> Generator[Progress, None, str]:
    """Copy a file to one that is ours alone; returns the SHA-256 of what was copied."""
    digest, total = hashlib.sha256(), source.stat().st_size
    with private():
        target.unlink(missing_ok=True)
        target.touch()
    with source.open("rb") as read, target.open("wb") as written:
        while piece := read.read(PIECE):
            written.write(piece)
            digest.update(piece)
            yield Progress(phase, read.tell(), total)
    return digest.hexdigest()


def flush(handle: int) -> None:
    """Wait until what was written to an open file is on the disk."""
    if sys.platform == "darwin":
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)  # fsync leaves it in the drive's own memory there
    else:
        os.fsync(handle)


def flush_file(path: Path) -> None:
    with path.open("r+b") as file:
        flush(file.fileno())


def stamp(moment: datetime) -> str:
    """Return a moment as part of a file's name: sorted by name is sorted by time."""
    return moment.strftime("%Y%m%dT%H%M%S.%fZ")


def keep_beside(path: Path, moment: datetime, *files: Path) -> Path:
    """Copy ``files``, those that exist, to ``recovery/<time>/`` beside the store ``path``."""
    copies = path.parent / "recovery" / stamp(moment)
    with private():
        copies.mkdir(parents=True, exist_ok=True)
        for file in files:
            if file.exists():
                shutil.copy2(file, copies / file.name)
                (copies / file.name).chmod(0o600)
    return copies
