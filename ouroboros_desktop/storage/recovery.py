"""Repair of a store whose log (WAL) was damaged at its end, as after a power cut.

DuckDB then refuses to open and names the byte where the first damaged entry begins. All before it
is whole: the log is cut there. What is cut off stays in a copy.
"""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_DAMAGE = re.compile(r"replaying WAL.*entry at byte position (\d+)", re.DOTALL)


def wal_of(path: Path) -> Path:
    """Return the log that belongs to the database file ``path``."""
    return path.with_name(path.name + ".wal")


@dataclass(frozen=True, slots=True)
class Repair:
    """What was cut from the log, in bytes, and the folder with the copies from before."""

    cut: int
    copies: Path


def repair(path: Path, error: Exception, moment: datetime) -> Repair | None:
    """Copy database and log to ``recovery/<time>/``, then cut the log where ``error`` says.

    None, and nothing is touched, when ``error`` names no place. The database must be closed.
    """
    damage = _DAMAGE.search(str(error))
    wal = wal_of(path)
    if damage is None or not wal.exists():
        return None
    end = int(damage[1])
    cut = wal.stat().st_size - end
    if cut <= 0:
        return None
    copies = path.parent / "recovery" / moment.strftime("%Y%m%dT%H%M%S.%fZ")
    copies.mkdir(parents=True)
    for file in (path, wal):
        shutil.copy2(file, copies / file.name)
    with wal.open("r+b") as log:
        log.truncate(end)
        os.fsync(log.fileno())
    return Repair(cut, copies)
