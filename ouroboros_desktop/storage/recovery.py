"""Repair of a store whose log (WAL) was damaged, as after a power cut. The store must be closed.

DuckDB then refuses to open and mostly names the byte where the first damaged entry begins. All
before it is whole: the log is cut there. Where it names none, the log is set aside, and what was in
it comes back from the journal. Log and file as they were stay in ``recovery/<time>/``.
"""

from __future__ import annotations

import re
import shutil
from datetime import datetime
from pathlib import Path

from ouroboros_desktop.storage.files import flush, keep_beside, wal_of

_PLACE = re.compile(r"replaying WAL.*entry at byte position (\d+)", re.DOTALL)


def repair(path: Path, error: Exception, moment: datetime, copies: Path | None) -> Path | None:
    """Make the log one that can be opened, as far as ``error`` tells; returns where copies are.

    ``copies``: they were made already. None when there is no log to repair.
    """
    wal = wal_of(path)
    if not wal.exists():
        return None
    kept = copies or keep_beside(path, moment, path, wal)
    place = _PLACE.search(str(error))
    if place and int(place[1]) < wal.stat().st_size:
        with wal.open("r+b") as log:
            log.truncate(int(place[1]))
            flush(log.fileno())
    else:
        wal.unlink()
    return kept


def put_back(path: Path, copies: Path) -> None:
    """Undo a repair that did not help: the log is again as it was found."""
    shutil.copy2(copies / wal_of(path).name, wal_of(path))
