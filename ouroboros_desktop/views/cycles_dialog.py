"""All cycles: any can be opened, or put into the bin and out again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.session.keeping import DELETED, RESTORED
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.searched_list import SHOWN, Search, SearchedList, name_of
from ouroboros_desktop.views.widgets.small import button


class CyclesDialog(SearchedList):
    """``open_wanted`` and ``delete_wanted`` carry a cycle's id."""

    open_wanted = Signal(object)
    delete_wanted = Signal(object)
    undo_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        explained = _tr(
            "Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back "
            "as it was. While it is there, nothing is learned from it, and it is in no data set."
        )
        super().__init__(_tr("All cycles"), explained, search, parent)
        self._state: State | None = None
        self._drawn: object = None
        self.searched.connect(self._draw)
        self.undo = button(_tr("Undo"))
        self.bin = button(_tr("Bin…"))
        self.undo.clicked.connect(self.undo_wanted)
        self.bin.clicked.connect(self.bin_wanted)
        for one in (self.undo, self.bin):
            self.buttons.addWidget(one)
        self.add_close()

    def show_state(self, state: State) -> None:
        self._state = state
        self.show_work_of(state)
        undone = {DELETED: _tr("Undo the deletion"), RESTORED: _tr("Undo the putting back")}
        self.undo.setText(undone.get(state.undo, _tr("Undo")))
        self.undo.setEnabled(state.undo in undone and not state.busy)
        self._draw()

    def _draw(self) -> None:
        state = self._state
        if state is None:
            return
        found = self.found(state.history)
        drawn = (found, self._excerpts, state.cycle.id, state.busy)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        if not found:
            self.none_found()
            return
        self.begin_rows()
        for head in found[:SHOWN]:
            self._add(head, state)
        self.add_rest(found)

    def _add(self, head: CycleHead, state: State) -> None:
        here = head.id == state.cycle.id
        words = _tr("begun {day}, open now") if here else _tr("begun {day}")
        opening, deleting = self.add_row(
            name_of(head),
            self.detail(head, words),
            (_tr("Open"), partial(self.open_wanted.emit, head.id)),
            (_tr("Delete"), partial(self.delete_wanted.emit, head.id)),
        )
        opening.setEnabled(not here and not state.busy)
        deleting.setEnabled(not state.busy)


def _tr(text: str) -> str:
    return QCoreApplication.translate("cycles", text)
