"""Files that are ours alone, and really on the disk when a function says so."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

if sys.platform == "darwin":
    import fcntl


@contextmanager
def private() -> Generator[None, None, None]:
    """Files and folders made in this block belong to this user alone (0600 and 0700)."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def wal_of(path: Path) -> Path:
    """Return the log that belongs to the database file ``path``."""
    return path.with_name(path.name + ".wal")


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
