"""What is done with the store as a whole while it is open: backups, checks, erasing for good."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from pathlib import Path
from uuid import UUID

import duckdb

from ouroboros_desktop.storage import backups
from ouroboros_desktop.storage.backups import Backup
from ouroboros_desktop.storage.checking import deep_check
from ouroboros_desktop.storage.copying import check_space
from ouroboros_desktop.storage.database import Database
from ouroboros_desktop.storage.erasing import copy_without
from ouroboros_desktop.storage.journal import journals
from ouroboros_desktop.storage.opening import put_in_place
from ouroboros_desktop.storage.problems import backup_problem, reading_problem
from ouroboros_desktop.storage.transaction import CommitFailed

_ERRORS = (duckdb.Error, OSError, CommitFailed)


class Archive:
    """Long work runs on the reader's thread: begin it, and take its end when it is done."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._backed_up = 0

    @property
    def changed(self) -> bool:
        """Whether something was written since the last backup."""
        return self._database.written > self._backed_up

    def begin_backup(self, reason: str) -> Future[Backup]:
        """Begin a backup beside everything else. What is written meanwhile is in the next one."""
        self._backed_up = self._database.written
        return self._database.ask(partial(_back_up, path=self._database.path, reason=reason))

    def end_backup(self, begun: Future[Backup]) -> Backup:
        """Wait for a backup and begin a new journal. Raises ``StoreProblem``."""
        try:
            made = begun.result()
            self._database.rotate()
        except _ERRORS as error:
            raise backup_problem(self._database.path, error) from error
        return made

    def back_up(self, reason: str) -> Backup:
        return self.end_backup(self.begin_backup(reason))

    def begin_check(self) -> Future[list[str]]:
        """Begin to read every value of the store and to follow every reference."""
        return self._database.ask(deep_check)

    def end_check(self, begun: Future[list[str]]) -> list[str]:
        """Return what is wrong, in sentences. Raises ``StoreProblem`` when a part is unreadable."""
        try:
            return begun.result()
        except _ERRORS as error:
            raise reading_problem(self._database.path) from error

    def erase(self, cycles: Sequence[UUID]) -> None:
        """Erase cycles for good: from the store, its journals, backups and repaired files.

        A backup without them is made in the end. Raises ``StoreProblem``.
        """
        path = self._database.path
        check_space(path, path.stat().st_size)
        fresh = backups.folder_of(path) / "erased.partial"
        fresh.parent.mkdir(mode=0o700, exist_ok=True)
        copying = partial(copy_without, target=fresh, cycles=cycles)
        try:
            self._database.ask(copying).result()
            self._database.replace_by(lambda: self._swap(fresh))
        except _ERRORS as error:
            raise backup_problem(path, error) from error
        finally:
            fresh.unlink(missing_ok=True)
        self.back_up(backups.AUTOMATIC)

    def _swap(self, fresh: Path) -> None:
        path = self._database.path
        for file in journals(path):  # first: they would bring back what is erased
            file.unlink(missing_ok=True)
        put_in_place(fresh, path)
        backups.remove_all(path)
        shutil.rmtree(path.parent / "recovery", ignore_errors=True)


def _back_up(con: duckdb.DuckDBPyConnection, path: Path, reason: str) -> Backup:
    with suppress(duckdb.TransactionException):  # while a row is being written
        con.execute("CHECKPOINT")  # so that the journals hold all that the log holds
    return backups.make(con, path, reason)
