"""Keeping what there is: backups while the teacher works, a check, and the bin."""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.core.dialogue import FoundMessage
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.session.undo import Undoable
from ouroboros_desktop.storage.backups import AUTOMATIC, BY_HAND, Backup

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

DELETED = "delete"
RESTORED = "restore"
"""What undoing says of these steps."""

EVERY = 600.0
"""Seconds of work between two automatic backups."""

CHECK_AFTER = 60.0
"""Seconds from the start to the thorough check, so that it delays nothing."""


class KeepingIntents:
    """Backups and checks run on the store's keeping thread; ``advance`` takes what is done."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._backup: Future[Backup] | None = None
        self._check: Future[list[str]] | None = None
        self._checked = False
        self._asked = False
        self._resting = False
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
        """Make a backup now, shown as work where nothing runs, else beside what runs."""
        session = self._session
        if self._backup is not None:
            raise NotPossibleYet("A backup is being made.", "Wait a moment.")
        if session.state.busy:
            self._asked = True
            self._begin(BY_HAND)
            return
        self._last = time.monotonic()
        session.steps.begin(
            Work(WorkKind.KEEPING, "Making a backup"),
            session.store.archive.backing_up(BY_HAND),
            self._tell,
        )

    def rest(self) -> None:
        """Another session follows on this store: the next backup is its business."""
        self._free_thread()
        self._resting = True

    def ending(self) -> Generator[Progress, None, None]:
        """Make a last backup of what was written since the one before."""
        archive, begun = self._session.store.archive, self._backup
        with suppress(OuroborosError):  # the journal has it; there is nobody left to tell
            if begun is not None:
                yield from archive.following(begun, "Making a backup")
                archive.end_backup(begun)
            if archive.changed and not self._resting:
                yield from archive.backing_up(AUTOMATIC)

    def delete(self, cycle_id: UUID) -> None:
        """Put a cycle into the bin; the one that is open gives way to a new one."""
        session = self._session
        session.require_idle()
        if session.cycle.id == cycle_id:
            before = session.cycle.parent_id
            session.leave_cycle()  # what was learned of the persona there is in the bin too
            session.show(replace(session.state, cycle=replace(session.cycle, parent_id=before)))
        self._bin(cycle_id)
        session.did(Undoable(DELETED, lambda: self._unbin(cycle_id), lambda: self._bin(cycle_id)))

    def undelete(self, cycle_id: UUID) -> None:
        """Take a cycle out of the bin."""
        self._session.require_idle()
        self._unbin(cycle_id)
        self._session.did(
            Undoable(RESTORED, lambda: self._bin(cycle_id), lambda: self._unbin(cycle_id))
        )

    def search(self, words: str, most: int) -> tuple[FoundMessage, ...]:
        """Return the newest messages of the cycles in the bin that hold ``words``."""
        return self._session.store.search_bin(words, most).result()

    def erase(self, cycles: Sequence[UUID]) -> None:
        """Erase cycles of the bin for good, in the store and in every backup."""
        session = self._session
        session.require_idle()
        self._free_thread()
        session.steps.begin(
            Work(WorkKind.KEEPING, "Erasing for good"),
            session.store.archive.erasing(cycles),
            lambda _: self._erased(len(cycles)),
        )

    def _erased(self, count: int) -> None:
        session = self._session
        session.recall_undo()  # nothing of what was erased can come back
        self._show()
        self._begin(AUTOMATIC)
        words = "One cycle is erased." if count == 1 else f"{count} cycles are erased."
        session.notify(Notice(Level.INFO, words))

    def _free_thread(self) -> None:
        """Stop what runs on the keeping thread; it is begun again when it is due."""
        archive = self._session.store.archive
        if self._backup is not None:
            archive.stop(self._backup)
            self._backup = None
        if self._check is not None:
            archive.stop(self._check)
            self._check, self._checked = None, False

    def _bin(self, cycle_id: UUID) -> None:
        number = _number(self._session.state.history, cycle_id)
        self._session.store.bin_cycle(cycle_id)
        self._moved(f"Cycle {number} is in the bin.")

    def _unbin(self, cycle_id: UUID) -> None:
        number = _number(self._session.state.binned, cycle_id)
        self._session.store.unbin_cycle(cycle_id)
        self._moved(f"Cycle {number} is back.")

    def _moved(self, words: str) -> None:
        self._show()
        self._session.judging.look_back()
        self._session.notify(Notice(Level.INFO, words))

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
            self._tell(made)

    def _tell(self, made: Backup) -> None:
        words = f"A backup was made: {made.cycles} cycles, {made.messages} messages."
        self._session.notify(Notice(Level.INFO, words))

    def _take_check(self, begun: Future[list[str]]) -> None:
        self._check = None
        problems = self._session.store.archive.end_check(begun)
        if problems:
            hint = "Restore a backup from before, or go on: nothing else depends on it."
            self._session.notify(Notice(Level.WARNING, " ".join(problems), hint))


def _number(heads: Sequence[CycleHead], cycle_id: UUID) -> int:
    return next(head.number for head in heads if head.id == cycle_id)
