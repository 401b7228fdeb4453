"""Copies of the store in a file of their own: written whole, looked at, and only then named."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import duckdb

from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.storage.blocks import damaged_blocks
from ouroboros_desktop.storage.checking import counts, shape
from ouroboros_desktop.storage.files import flush_file, wal_of
from ouroboros_desktop.storage.replay import last_ordinal
from ouroboros_desktop.storage.transaction import transaction

BLOCK_SIZE = 16384
"""Bytes of a block: a small store is three to nine times smaller than with DuckDB's default."""

MIN_FREE = 32 * 2**20
"""Bytes that must be free before anything is written: a failing checkpoint ends the connection."""

CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
    "allow_persistent_secrets": False,
}

Con = duckdb.DuckDBPyConnection


def check_space(path: Path, needed: int = 0) -> None:
    """Raise ``StoreProblem`` when the disk has not room for ``needed`` bytes and some to spare."""
    free = shutil.disk_usage(path.parent).free
    if free < MIN_FREE + needed:
        raise StoreProblem(
            f"The disk that holds {path} is full ({free // 2**20} MB are free).",
            f"Free at least {(MIN_FREE + needed) // 2**20} MB, then try again.",
        )


def quoted(path: Path) -> str:
    """Return a path as a text of SQL."""
    return "'" + str(path).replace("'", "''") + "'"


def attach(con: Con, target: Path) -> None:
    """Attach a new file as ``copy``; what an attempt before left there is taken away."""
    for file in (target, wal_of(target)):
        file.unlink(missing_ok=True)
    con.execute(f"ATTACH {quoted(target)} AS copy (BLOCK_SIZE {BLOCK_SIZE})")


@dataclass(frozen=True, slots=True)
class Inventory:
    """What a copy must have: rows of each table, its newest row, its views and constraints."""

    rows: dict[str, int]
    newest: int
    shape: tuple[int, int]

    @classmethod
    def of(cls, con: Con) -> Inventory:
        return cls(counts(con), last_ordinal(con), shape(con))


def copy(con: Con, target: Path) -> Inventory:
    """Copy all that ``con`` sees at this moment to a new file at ``target``.

    The file is then whole, on the disk, and was opened and counted.
    """
    attach(con, target)
    try:
        name = main_catalog(con)
        with transaction(con):  # rows that are added meanwhile are in neither
            there = Inventory.of(con)
            con.execute(f'COPY FROM DATABASE "{name}" TO copy')
    finally:
        con.execute("DETACH copy")
    settle(target, there)
    return there


def settle(target: Path, there: Inventory) -> None:
    """Make sure that a copy is whole and on the disk."""
    target.chmod(0o600)
    verify(target, there)
    flush_file(target)


def main_catalog(con: Con) -> str:
    row = con.execute("SELECT current_database()").fetchone()
    assert row is not None
    return str(row[0])


def verify(file: Path, there: Inventory) -> None:
    """Open a copy, for reading only, and raise ``StoreProblem`` unless it is whole."""
    try:
        if not damaged_blocks(file):
            with duckdb.connect(str(file), read_only=True, config=CONFIG) as con:
                if Inventory.of(con) == there:
                    return
    except (duckdb.Error, OSError) as error:
        raise _not_whole(file) from error
    raise _not_whole(file)


def _not_whole(file: Path) -> StoreProblem:
    return StoreProblem(
        f"The copy {file.name} is not whole.",
        "The store itself is unchanged: try again, or use another copy.",
    )
