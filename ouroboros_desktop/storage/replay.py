"""Bringing back from the journal what the store lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import duckdb

from ouroboros_desktop.storage.journal import Line, in_force, journals, read
from ouroboros_desktop.storage.row import Row
from ouroboros_desktop.storage.transaction import transaction

ROWS_A_STATEMENT = 200
"""With more, a row of a long statement takes twice as long (DuckDB 2.0)."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """Actions that came back, that could not, and the places where journals were damaged.

    ``torn``: the last line was being written when the program ended. ``foreign``: they are of
    another store, or of a later state of this one.
    """

    restored: int = 0
    lost: int = 0
    damaged: int = 0
    torn: bool = False
    foreign: bool = False

    @property
    def whole(self) -> bool:
        return not (self.lost or self.damaged or self.foreign)


def insert(con: duckdb.DuckDBPyConnection, rows: Sequence[Row]) -> None:
    """Add rows that have their ordinals, within a transaction."""
    for (table, columns), group in groupby(rows, lambda row: (row.table, tuple(row.values))):
        names = ", ".join((*(f'"{column}"' for column in columns), "ordinal"))
        values = [[*row.values.values(), row.ordinal] for row in group]
        places = f"({', '.join('?' * len(values[0]))})"
        for start in range(0, len(values), ROWS_A_STATEMENT):
            some = values[start : start + ROWS_A_STATEMENT]
            con.execute(
                f"INSERT INTO {table} ({names}) VALUES {', '.join([places] * len(some))}",  # noqa: S608
                [value for row in some for value in row],
            )


def replay(con: duckdb.DuckDBPyConnection, path: Path, store: str) -> Replayed:
    """Add the actions of the journals whose rows are missing, in their order.

    Rows are numbered without a gap, so what would leave one is not added: the store then ends
    where the damage begins.
    """
    contents = [read(file) for file in journals(path)]
    damaged = sum(one.damaged for one in contents)
    lines = [line for one in contents for line in in_force(one.lines)]
    ours = [line for line in lines if line.store == store]
    missing = _missing(con, ours)
    reach = last_ordinal(con)
    follows: list[Line] = []
    for line in missing:
        if line.rows[0].ordinal > reach + 1:
            break
        follows.append(line)
        reach = max(reach, line.rows[-1].ordinal)
    restored = _bring(con, follows)
    foreign = len(ours) < len(lines) or bool(missing and not follows and not damaged)
    torn = any(one.torn for one in contents)
    return Replayed(restored, len(missing) - restored, damaged, torn, foreign)


def last_ordinal(con: duckdb.DuckDBPyConnection) -> int:
    row = con.execute("SELECT ordinal FROM last_row").fetchone()
    return int(row[0]) if row and row[0] else 0


def _missing(con: duckdb.DuckDBPyConnection, lines: Sequence[Line]) -> list[Line]:
    """Return the lines with those of their rows that the store has not."""
    oldest: dict[str, int] = {}
    for row in (row for line in lines for row in line.rows):
        oldest[row.table] = min(row.ordinal, oldest.get(row.table, row.ordinal))
    there: defaultdict[str, set[int]] = defaultdict(set)
    for table, first in oldest.items():
        query = f"SELECT ordinal FROM {table} WHERE ordinal >= ?"  # noqa: S608 - a name of ours
        there[table] = {ordinal for (ordinal,) in con.execute(query, [first]).fetchall()}
    found = []
    for line in lines:
        rows = tuple(row for row in line.rows if row.ordinal not in there[row.table])
        if rows:
            found.append(Line(line.number, line.store, rows))
    return found


def _bring(con: duckdb.DuckDBPyConnection, lines: Sequence[Line]) -> int:
    """Add lines, all at once where possible; returns how many could be added before one could not.

    What the store refuses does not fit it; any other error is raised.
    """
    if not lines:
        return 0
    try:
        with transaction(con):
            for line in lines:
                insert(con, line.rows)
    except (duckdb.ConstraintException, duckdb.ConversionException, duckdb.BinderException):
        if len(lines) == 1:
            return 0
        half = len(lines) // 2
        done = _bring(con, lines[:half])
        return done + (_bring(con, lines[half:]) if done == half else 0)
    return len(lines)
