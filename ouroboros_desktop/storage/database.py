"""The open database: it answers queries, and adds rows one transaction at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC
from itertools import groupby
from pathlib import Path
from typing import TypeVar

import duckdb
import msgspec

from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.storage.opening import check_space, connect, prepare, private
from ouroboros_desktop.storage.problems import (
    opening_problem,
    reading_problem,
    saving_problem,
    unknown_fate,
)
from ouroboros_desktop.storage.recovery import Repair
from ouroboros_desktop.storage.transaction import CommitFailed, transaction

Answer = TypeVar("Answer")

ROWS_A_STATEMENT = 200
"""With more, a row of a long statement takes twice as long (DuckDB 2.0)."""

_FATAL = (duckdb.FatalException, duckdb.InternalException)  # the connection is then at an end


@dataclass(frozen=True, slots=True)
class Row:
    """A row to add: column names to values as DuckDB takes them. Saving gives it its ordinal."""

    table: str
    values: dict[str, object]
    ordinal: int = 0


class Database:
    """An open store file, for one thread. Every failure is a ``StoreProblem``.

    ``recovered`` says in a sentence what a repair kept; '' when there was none.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.recovered = ""
        self._ordinal = 0
        self._closed = False
        self._along: tuple[Row, ...] = ()
        with private():
            prepare(path)
            self._con: duckdb.DuckDBPyConnection | None = self._connect()
        self._file = path.stat().st_ino

    def close(self) -> None:
        """Close the file, its log folded into it. A second call does nothing."""
        self._closed = True
        self._drop()

    def read(self, query: Callable[[duckdb.DuckDBPyConnection], Answer]) -> Answer:
        """Return what ``query`` reads."""
        try:
            return query(self._open())
        except (duckdb.Error, msgspec.MsgspecError) as error:
            if isinstance(error, _FATAL):
                self._reopen()
            raise reading_problem(self.path) from error

    def save(self, rows: Sequence[Row]) -> None:
        """Add all ``rows`` in one transaction, or none of them.

        A commit that reports an error may have happened: the file is opened again and looked at,
        and rows that are not there are written once more.
        """
        rows, self._along = (*rows, *self._along), ()
        if not rows:
            return
        self._check_file()
        check_space(self.path)
        numbered = [
            replace(row, ordinal=ordinal) for ordinal, row in enumerate(rows, self._ordinal + 1)
        ]
        with private():
            try:
                self._write(numbered)
            except CommitFailed:
                self._write_unless_there(numbered)
        self._ordinal = max(self._ordinal, numbered[-1].ordinal)

    @contextmanager
    def along(self, rows: Sequence[Row]) -> Iterator[None]:
        """Add ``rows`` in the transaction of what is saved first inside, or by themselves."""
        self._along = tuple(rows)
        try:
            yield
            self.save([])
        finally:
            self._along = ()

    def _write(self, rows: Sequence[Row]) -> None:
        con = self._open()
        try:
            with transaction(con):
                _insert(con, rows)
        except _FATAL as error:
            raise CommitFailed(str(error)) from error
        except duckdb.Error as error:
            raise saving_problem(self.path, error) from error

    def _write_unless_there(self, rows: Sequence[Row]) -> None:
        if self._holds(rows[-1]):
            return
        try:
            self._write(rows)
        except CommitFailed as error:
            if not self._holds(rows[-1]):
                raise saving_problem(self.path, error) from error

    def _holds(self, row: Row) -> bool:
        """Open the file again and return whether the row is there: its ordinal is then taken."""
        try:
            self._reopen()
        except StoreProblem as problem:
            raise unknown_fate(problem) from problem
        query = f"SELECT 1 FROM {row.table} WHERE ordinal = ?"  # noqa: S608 - a name of ours
        found = self.read(lambda con: con.execute(query, [row.ordinal]).fetchone())
        return found is not None

    def _open(self) -> duckdb.DuckDBPyConnection:
        """Return the connection; one that was lost (the disk was full, say) is made anew."""
        if self._closed:
            raise StoreProblem(f"The store {self.path} is closed.", "Open it again.")
        if self._con is None:
            self._check_file()  # DuckDB would make an empty file in its place
            with private():
                self._con = self._connect()
        return self._con

    def _reopen(self) -> None:
        self._drop()
        self._open()

    def _drop(self) -> None:
        if self._con is not None:
            with private(), suppress(duckdb.Error):
                self._con.close()
            self._con = None

    def _connect(self) -> duckdb.DuckDBPyConnection:
        con, repaired = connect(self.path)
        try:
            # A commit of unknown fate may have used up some ordinals.
            self._ordinal = max(self._ordinal, _last_ordinal(con))
            if repaired:
                self.recovered = _recovered(con, repaired)
        except duckdb.Error as error:
            con.close()
            raise opening_problem(self.path, error) from error
        return con

    def _check_file(self) -> None:
        """Refuse to go on with a file that was moved or replaced: rows would go nowhere."""
        with suppress(OSError):
            if self.path.stat().st_ino == self._file:
                return
        raise StoreProblem(
            f"The file {self.path} was moved, deleted or replaced while it was open.",
            "Put the file back, then start the application again.",
        )


def _insert(con: duckdb.DuckDBPyConnection, rows: Sequence[Row]) -> None:
    for (table, columns), group in groupby(rows, lambda row: (row.table, tuple(row.values))):
        names = ", ".join((*columns, "ordinal"))
        values = [[*row.values.values(), row.ordinal] for row in group]
        places = f"({', '.join('?' * len(values[0]))})"
        for start in range(0, len(values), ROWS_A_STATEMENT):
            some = values[start : start + ROWS_A_STATEMENT]
            con.execute(
                f"INSERT INTO {table} ({names}) VALUES {', '.join([places] * len(some))}",  # noqa: S608
                [value for row in some for value in row],
            )


def _last_ordinal(con: duckdb.DuckDBPyConnection) -> int:
    row = con.execute("SELECT ordinal FROM last_row").fetchone()
    return int(row[0]) if row and row[0] else 0


def _recovered(con: duckdb.DuckDBPyConnection, repaired: Repair) -> str:
    row = con.execute("SELECT created_at FROM last_row").fetchone()
    until = row[0].replace(tzinfo=UTC).astimezone() if row and row[0] else None
    kept = f"everything up to {until:%Y-%m-%d %H:%M:%S} is here" if until else "it is empty now"
    return (
        f"The end of the store was damaged, as by a power cut, and was repaired: {kept}."
        f" The damaged files are kept in {repaired.copies}."
    )
