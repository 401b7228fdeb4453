"""All cycles: any can be opened, or put into the bin and out again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.session.keeping import DELETED, RESTORED
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.kept_list import KeptList
from ouroboros_desktop.views.widgets.small import button

SHOWN = 100
"""Rows that are made at once; thousands would take seconds."""


class CyclesDialog(KeptList):
    """``open_wanted`` and ``delete_wanted`` carry a cycle's id."""

    open_wanted = Signal(object)
    delete_wanted = Signal(object)
    undo_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        explained = _tr(
            "Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back "
            "as it was. While it is there, nothing is learned from it, and it is in no data set."
        )
        super().__init__(_tr("All cycles"), explained, parent)
        self._state: State | None = None
        self._drawn: object = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Find by number or title"))
        self.search.setAccessibleName(_tr("Find by number or title"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._draw)
        self.above.addWidget(self.search)
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
        wanted = self.search.text().strip().casefold()
        found = [head for head in state.history if _matches(head, wanted)]
        found.sort(key=lambda head: str(head.number) != wanted)
        drawn = (found, state.cycle.id, state.busy)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        if not found:
            self.empty(_tr("No cycle has this number or title."))
            return
        self.begin_rows()
        for head in found[:SHOWN]:
            self._add(head, state)
        if len(found) > SHOWN:
            more = _tr("{count} older ones are not shown. Find them by number or title.")
            self.add_words(more.format(count=f"{len(found) - SHOWN:,}"))
        self.end_rows()

    def _add(self, head: CycleHead, state: State) -> None:
        here = head.id == state.cycle.id
        begun = head.created_at.astimezone().strftime("%Y-%m-%d")
        words = _tr("begun {day}, open now") if here else _tr("begun {day}")
        title = f"{head.number} · {head.title or _tr('Untitled')}"
        opening, deleting = self.add_row(
            title,
            words.format(day=begun),
            (_tr("Open"), partial(self.open_wanted.emit, head.id)),
            (_tr("Delete"), partial(self.delete_wanted.emit, head.id)),
        )
        opening.setEnabled(not here and not state.busy)
        deleting.setEnabled(not state.busy)


def _matches(head: CycleHead, wanted: str) -> bool:
    return wanted == str(head.number) or wanted in head.title.casefold()


def _tr(text: str) -> str:
    return QCoreApplication.translate("cycles", text)
