"""What is done with the store as a whole while it is open: backups, checks, erasing for good."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import duckdb

from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.steps import finished
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

_PAUSE = 0.002
_ERRORS = (duckdb.Error, OSError, CommitFailed)


class Archive:
    """Long work runs on the keeping thread: begin it, and take its end when it is done."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._backed_up = -1 if database.ahead else 0

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
            self._backed_up = -1
            raise backup_problem(self._database.path, error) from error
        return made

    def back_up(self, reason: str) -> Backup:
        return self.end_backup(self.begin_backup(reason))

    def backing_up(self, reason: str) -> Generator[Progress, None, Backup]:
        """Make a backup and say how far it is; closed early, none is made."""
        begun = self.begin_backup(reason)
        yield from self.following(begun, "Making a backup")
        return self.end_backup(begun)

    def stop(self, begun: Future[Any]) -> None:
        """Give up what was begun: a backup is then not made."""
        self._database.stop(begun)
        self._backed_up = -1

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
        finished(self.erasing(cycles))
        self.back_up(backups.AUTOMATIC)

    def erasing(self, cycles: Sequence[UUID]) -> Generator[Progress, None, None]:
        """Erase cycles and say how far it is; no backup is there afterwards.

        Closed before the copy without them is in the store's place, nothing is changed.
        """
        path = self._database.path
        check_space(path, path.stat().st_size)
        fresh = backups.folder_of(path) / "erased.partial"
        fresh.parent.mkdir(mode=0o700, exist_ok=True)
        try:
            written = -1
            while written != self._database.written:  # what was saved meanwhile is not in the copy
                written = self._database.written
                copying = self._database.ask(partial(copy_without, target=fresh, cycles=cycles))
                yield from self.following(copying, "Copying what stays")
                copying.result()
            self._database.replace_by(lambda: _swap(fresh, path))
        except _ERRORS as error:
            raise backup_problem(path, error) from error
        finally:
            fresh.unlink(missing_ok=True)
        self._backed_up = -1
        yield from self._removing()

    def _removing(self) -> Generator[Progress, None, None]:
        """Take away all older copies; once it was begun it is ended."""
        path = self._database.path
        removing = self._database.ask(lambda _: _remove_copies(path))
        try:
            while not removing.done():
                wait([removing], _PAUSE)
                yield Progress("Erasing the backups", 0, 0)
        finally:
            wait([removing])
        removing.result()

    def following(self, begun: Future[Any], phase: str) -> Generator[Progress, None, None]:
        """Yield until a copy is made, with how much of it is on the disk; closed, it is stopped."""
        path = self._database.path
        total = path.stat().st_size
        try:
            while not begun.done():
                wait([begun], _PAUSE)
                yield Progress(phase, min(backups.growing(path), total), total)
        finally:
            if not begun.done():
                self.stop(begun)


def _swap(fresh: Path, path: Path) -> None:
    for file in journals(path):  # first: they would bring back what is erased
        file.unlink(missing_ok=True)
    put_in_place(fresh, path)


def _remove_copies(path: Path) -> None:
    backups.remove_all(path)
    shutil.rmtree(path.parent / "recovery", ignore_errors=True)


def _back_up(con: duckdb.DuckDBPyConnection, path: Path, reason: str) -> Backup:
    with suppress(duckdb.TransactionException):  # while a row is being written
        con.execute("CHECKPOINT")  # so that the journals hold all that the log holds
    return backups.make(con, path, reason)
