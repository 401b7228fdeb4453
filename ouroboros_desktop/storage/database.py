"""The open database: it answers queries, and adds rows one transaction at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import duckdb
import msgspec

from ouroboros_desktop import __version__
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.storage.copying import check_space
from ouroboros_desktop.storage.files import private
from ouroboros_desktop.storage.journal import Journal
from ouroboros_desktop.storage.migrations import app_version
from ouroboros_desktop.storage.opening import Opened, connect, connect_checked, prepare
from ouroboros_desktop.storage.problems import (
    noted,
    opening_problem,
    reading_problem,
    saving_problem,
    unknown_fate,
)
from ouroboros_desktop.storage.reader import Readers
from ouroboros_desktop.storage.replay import insert, last_ordinal
from ouroboros_desktop.storage.reporting import catch_up, identity
from ouroboros_desktop.storage.row import Row
from ouroboros_desktop.storage.rows import this_version
from ouroboros_desktop.storage.transaction import CommitFailed, transaction

Answer = TypeVar("Answer")

_FATAL = (duckdb.FatalException, duckdb.InternalException)  # the connection is then at an end
_OPEN: set[tuple[int, int]] = set()  # the files that are open here: nothing may read these


class Database:
    """An open store file, for one thread. Every failure is a ``StoreProblem``.

    ``recovered`` says in a sentence what a repair kept; '' when there was none.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.recovered = ""
        self.written = 0
        self._ordinal = 0
        self._closed = False
        self._noted = False  # whether the journal has what is being saved
        self._con: duckdb.DuckDBPyConnection | None = None
        self._journal: Journal | None = None
        self._readers: Readers | None = None
        self._along: tuple[Row, ...] = ()
        with private():
            prepare(path)
            if _inode(path) in _OPEN:
                raise StoreProblem(
                    f"The store {path} is already open in this program.",
                    "Use the window that shows it.",
                )
            self._take(connect_checked(path))
        self._file = _inode(path)
        _OPEN.add(self._file)
        if self.read(app_version) != __version__:
            self.save([this_version()])

    def close(self) -> None:
        """Close the file, its log folded into it. A second call does nothing."""
        if not self._closed:
            self._closed = True
            self._drop()
            _OPEN.discard(self._file)

    def read(self, query: Callable[[duckdb.DuckDBPyConnection], Answer]) -> Answer:
        """Return what ``query`` reads."""
        try:
            return query(self._open())
        except (duckdb.Error, msgspec.MsgspecError) as error:
            if isinstance(error, _FATAL):
                self._reopen()
            raise reading_problem(self.path) from error

    def ask(self, query: Callable[[duckdb.DuckDBPyConnection], Answer]) -> Future[Answer]:
        """Begin a query that may take long, on the keeping thread."""
        return self._reading().keeping.ask(query)

    def stop(self, asked: Future[Any]) -> None:
        """Stop what ``ask`` has begun, and wait for its end."""
        if self._readers is not None:
            self._readers.keeping.stop(asked)

    def search(self, query: Callable[[duckdb.DuckDBPyConnection], Answer]) -> Future[Answer]:
        """Begin a search, on a thread of its own, in place of the search before."""
        return self._reading().searching.ask_instead(query)

    @property
    def ahead(self) -> bool:
        """Whether the journal holds what no backup has."""
        return self._journal is not None and not self._journal.empty

    def rotate(self) -> None:
        """Begin a new journal: a backup holds what was in the one before."""
        self._open()
        if self._journal is not None:
            self._journal.rotate()

    def replace_by(self, swap: Callable[[], None]) -> None:
        """Close the file, let ``swap`` put another one in its place, and open that."""
        self._open()
        self._drop()
        _OPEN.discard(self._file)
        with private():
            swap()
            self._file = _inode(self.path)
            _OPEN.add(self._file)
            self._take(connect(self.path))

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
        self._ready()
        numbered = [
            replace(row, ordinal=ordinal) for ordinal, row in enumerate(rows, self._ordinal + 1)
        ]
        with private():
            try:
                self._write(numbered)
            except CommitFailed:
                self._write_unless_there(numbered)
        self._ordinal = max(self._ordinal, numbered[-1].ordinal)
        self.written += 1

    def _ready(self) -> None:
        """Open the file where it was lost: what the journal brings back takes its numbers first."""
        try:
            self._open()
        except StoreProblem as problem:
            raise StoreProblem(
                f"{problem.message} Nothing of this action was saved.", problem.hint
            ) from problem

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
        con, journal = self._open(), self._journal
        assert journal is not None
        self._noted = False
        try:
            with transaction(con):
                insert(con, rows)
                journal.append(rows)
                self._noted = True
        except CommitFailed:
            raise
        except _FATAL as error:
            raise CommitFailed(str(error)) from error
        except (duckdb.Error, OSError) as error:
            raise saving_problem(self.path, error) from error
        except BaseException:
            if self._noted:
                journal.drop()
            raise

    def _write_unless_there(self, rows: Sequence[Row]) -> None:
        """Open the file again, which brings back what the journal has, and look."""
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
            raise (noted if self._noted else unknown_fate)(problem) from problem
        query = f"SELECT 1 FROM {row.table} WHERE ordinal = ?"  # noqa: S608 - a name of ours
        found = self.read(lambda con: con.execute(query, [row.ordinal]).fetchone())
        return found is not None

    def _reading(self) -> Readers:
        con = self._open()
        if self._readers is None:
            self._readers = Readers(con)
        return self._readers

    def _open(self) -> duckdb.DuckDBPyConnection:
        """Return the connection; one that was lost (the disk was full, say) is made anew."""
        if self._closed:
            raise StoreProblem(f"The store {self.path} is closed.", "Open it again.")
        if self._con is None:
            self._check_file()  # DuckDB would make an empty file in its place
            with private():
                self._take(connect(self.path))
        assert self._con is not None
        return self._con

    def _reopen(self) -> None:
        self._drop()
        self._open()

    def _drop(self) -> None:
        if self._readers is not None:
            self._readers.close()
            self._readers = None
        if self._con is not None:
            with private(), suppress(duckdb.Error):
                self._con.close()
            self._con = None
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _take(self, opened: Opened) -> None:
        """Use a connection once the journal has been compared with it."""
        con = opened.con
        try:
            report = catch_up(opened, self.path)
            self._journal = Journal(self.path, identity(con))
            self._ordinal = last_ordinal(con)
        except (duckdb.Error, OSError, CommitFailed) as error:
            with suppress(duckdb.Error):
                con.close()
            raise opening_problem(self.path, error) from error
        self._con = con
        self.recovered = report or self.recovered

    def _check_file(self) -> None:
        """Refuse to go on with a file that was moved or replaced: rows would go nowhere."""
        with suppress(OSError):
            if _inode(self.path) == self._file:
                return
        raise StoreProblem(
            f"The file {self.path} was moved, deleted or replaced while it was open.",
            "Put the file back, then start the application again.",
        )


def _inode(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
