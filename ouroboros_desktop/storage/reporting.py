"""What opening found and did, said in plain sentences."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path

import duckdb

from ouroboros_desktop.core.identity import now
from ouroboros_desktop.storage.checking import quick_check
from ouroboros_desktop.storage.files import keep_beside
from ouroboros_desktop.storage.journal import journals
from ouroboros_desktop.storage.opening import Opened
from ouroboros_desktop.storage.replay import Replayed, replay


def identity(con: duckdb.DuckDBPyConnection) -> str:
    """Return what tells this store from another: the moment it was made, kept in each copy."""
    row = con.execute("SELECT created_at FROM migration WHERE version = 1").fetchone()
    return row[0].isoformat() if row else ""


def catch_up(opened: Opened, path: Path) -> str:
    """Bring back from the journal what is missing; return what was repaired, '' when nothing was.

    A journal that is damaged or does not belong to this store is put beside.
    """
    con = opened.con
    found = replay(con, path, identity(con))
    said = [*_repaired(opened), *_replayed(found)]
    if not found.whole:
        aside = keep_beside(path, now(), *journals(path))
        for file in journals(path):
            file.unlink(missing_ok=True)
        said.append(f"The journal is kept in {aside}.")
    said += quick_check(con)
    if opened.repaired or found.restored or found.lost:
        said.insert(0, _until(con))
    return " ".join(said)


def _repaired(opened: Opened) -> list[str]:
    said = []
    if opened.repaired:
        said.append(
            "The end of the store was damaged, as by a power cut, and was repaired."
            f" The damaged files are kept in {opened.repaired}."
        )
    if opened.rebuilt:
        said.append(
            "A part of the store that holds nothing of yours was damaged, and was written anew;"
            f" nothing is lost. The damaged file is kept in {opened.rebuilt}."
        )
    return said


def _replayed(found: Replayed) -> list[str]:
    said = []
    if found.restored:
        said.append(f"{_actions(found.restored)} brought back from the journal.")
    if found.foreign:
        said.append("The journal belongs to another store or to a later state of this one.")
    elif found.lost:
        said.append(f"{_actions(found.lost)} lost: the journal was damaged before them.")
    if found.torn:
        said.append("An action was being saved when the program ended: it may be missing.")
    if found.damaged:
        said.append(f"The journal was damaged in {found.damaged} place(s).")
    return said


def _actions(count: int) -> str:
    return "One action was" if count == 1 else f"{count} actions were"


def _until(con: duckdb.DuckDBPyConnection) -> str:
    row = con.execute("SELECT created_at FROM last_row").fetchone()
    if not row or not row[0]:
        return "The store is empty now."
    until = row[0].replace(tzinfo=UTC).astimezone()
    return f"Everything up to {until:%Y-%m-%d %H:%M:%S} is here."
