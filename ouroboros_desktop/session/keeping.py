"""Keeping what there is: backups while the teacher works, a check, and the bin."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.session.state import Level, Notice
from ouroboros_desktop.storage.backups import AUTOMATIC, BY_HAND, Backup

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

EVERY = 600.0
"""Seconds of work between two automatic backups."""

CHECK_AFTER = 60.0
"""Seconds from the start to the thorough check, so that it delays nothing."""


class KeepingIntents:
    """Backups and checks run on the store's reading thread; ``advance`` takes what is done."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._backup: Future[Backup] | None = None
        self._check: Future[list[str]] | None = None
        self._checked = False
        self._asked = False
        self._began = self._last = time.monotonic()

    def advance(self) -> None:
        """Begin what is due and take what is done; never waits. What fails is a notice."""
        try:
            self._advance()
        except OuroborosError as error:
            self._session.notify(Notice(Level.WARNING, error.message, error.hint))

    def _advance(self) -> None:
        if self._backup is not None and self._backup.done():
            self._take_backup(self._backup)
        elif self._check is not None and self._check.done():
            self._take_check(self._check)
        elif self._backup is None and self._check is None:
            self._begin_what_is_due()

    def back_up(self) -> None:
        """Begin a backup now; a notice says when it is there."""
        if self._backup is not None:
            raise NotPossibleYet("A backup is being made.", "Wait a moment.")
        self._asked = True
        self._begin(BY_HAND)

    def close(self) -> None:
        """Make a last backup of what was written since the one before."""
        archive = self._session.store.archive
        with suppress(OuroborosError):  # the journal has it; there is nobody left to tell
            if self._backup is not None:
                archive.end_backup(self._backup)
            if archive.changed:
                archive.back_up(AUTOMATIC)

    def delete(self, cycle_id: UUID) -> None:
        """Put a cycle into the bin; the one that is open gives way to a new one."""
        session = self._session
        session.require_idle()
        if session.cycle.id == cycle_id:
            session.leave_cycle()
        self._bin(cycle_id)
        session.did("delete", lambda: self._unbin(cycle_id), lambda: self._bin(cycle_id))

    def undelete(self, cycle_id: UUID) -> None:
        """Take a cycle out of the bin."""
        self._unbin(cycle_id)
        self._session.did("restore", lambda: self._bin(cycle_id), lambda: self._unbin(cycle_id))

    def erase(self, cycles: Sequence[UUID]) -> None:
        """Erase cycles of the bin for good, in the store and in every backup."""
        session = self._session
        session.require_idle()
        if self._backup is not None:
            session.store.archive.end_backup(self._backup)
            self._backup = None
        session.store.archive.erase(cycles)
        session.forget_undo()
        self._show()

    def _bin(self, cycle_id: UUID) -> None:
        self._session.store.bin_cycle(cycle_id)
        self._show()

    def _unbin(self, cycle_id: UUID) -> None:
        self._session.store.unbin_cycle(cycle_id)
        self._show()

    def _show(self) -> None:
        session = self._session
        session.show(
            replace(session.state, history=session.store.cycles(), binned=session.store.bin())
        )

    def _begin_what_is_due(self) -> None:
        now = time.monotonic()
        archive = self._session.store.archive
        if archive.changed and now - self._last > EVERY:
            self._begin(AUTOMATIC)
        elif not self._checked and now - self._began > CHECK_AFTER:
            self._checked = True
            self._check = archive.begin_check()

    def _begin(self, reason: str) -> None:
        self._last = time.monotonic()
        self._backup = self._session.store.archive.begin_backup(reason)

    def _take_backup(self, begun: Future[Backup]) -> None:
        self._backup = None
        asked, self._asked = self._asked, False
        made = self._session.store.archive.end_backup(begun)
        if asked:
            words = f"A backup was made: {made.cycles} cycles, {made.messages} messages."
            self._session.notify(Notice(Level.INFO, words))

    def _take_check(self, begun: Future[list[str]]) -> None:
        self._check = None
        problems = self._session.store.archive.end_check(begun)
        if problems:
            hint = "Restore a backup from before, or go on: nothing else depends on it."
            self._session.notify(Notice(Level.WARNING, " ".join(problems), hint))
