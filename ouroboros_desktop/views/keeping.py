"""All cycles and the bin from the window: the dialog that is open, its wishes handed on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.dialogue import FoundMessage
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.bin_dialog import BinDialog
from ouroboros_desktop.views.cycles_dialog import CyclesDialog
from ouroboros_desktop.views.handover import Ask
from ouroboros_desktop.views.searched_list import Search

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Look: TypeAlias = "Callable[[Session, str], Iterable[FoundMessage]]"

MOST = 1000
"""Messages that are looked at; beyond that, more words find a cycle."""


class Keeping:
    """Opens one dialog at a time over ``window`` and draws each state in it."""

    def __init__(self, window: QWidget, ask: Ask) -> None:
        self._window = window
        self._ask = ask
        self._state: State | None = None
        self.dialog: BinDialog | CyclesDialog | None = None

    def show_state(self, state: State) -> None:
        self._state = state
        if self.dialog is not None:
            self.dialog.show_state(state)

    def cycles(self) -> None:
        """Show all cycles; any of them can be opened, or put into the bin."""
        search = self._search(lambda s, words: s.dialogue.search(words, MOST))
        dialog = CyclesDialog(search, self._window)
        dialog.open_wanted.connect(self._open_cycle)
        dialog.delete_wanted.connect(lambda i: self._ask(lambda s: s.keeping.delete(i)))
        dialog.undo_wanted.connect(lambda: self._ask(lambda s: s.undo()))
        dialog.bin_wanted.connect(self.bin)
        self._show(dialog)

    def _search(self, look: Look) -> Search:
        """Return the search of a list: the cycles that hold words, each with its newest place."""

        def search(words: str) -> dict[UUID, str]:
            found: dict[UUID, str] = {}

            def take(session: Session) -> None:
                for one in look(session, words):
                    found.setdefault(one.cycle_id, one.excerpt)

            self._ask(take)
            return found

        return search

    def bin(self) -> None:
        """Show the bin; what is done in it is seen at once."""
        search = self._search(lambda s, words: s.keeping.search(words, MOST))
        dialog = BinDialog(search, self._window)
        dialog.back_wanted.connect(lambda i: self._ask(lambda s: s.keeping.undelete(i)))
        dialog.erase_wanted.connect(lambda ids: self._ask(lambda s: s.keeping.erase(ids)))
        self._show(dialog)

    def _show(self, dialog: BinDialog | CyclesDialog) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        if self._state is None:
            return
        dialog.work.cancel_wanted.connect(lambda: self._ask(lambda s: s.cancel()))
        dialog.notice.dismissed.connect(lambda: self._ask(lambda s: s.dismiss()))
        dialog.finished.connect(lambda _: self._forget(dialog))
        self.dialog = dialog
        dialog.show_state(self._state)
        dialog.open()

    def _forget(self, dialog: BinDialog | CyclesDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _open_cycle(self, cycle_id: UUID) -> None:
        def go(session: Session) -> None:
            session.open_cycle(cycle_id)
            if self.dialog is not None:
                self.dialog.accept()

        self._ask(go)
