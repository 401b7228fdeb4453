"""All cycles: any can be opened, or put into the bin and out again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.session.keeping import DELETED, RESTORED
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.kept_list import KeptList
from ouroboros_desktop.views.widgets.small import button
from ouroboros_desktop.views.written import day

Search: TypeAlias = Callable[[str], Mapping[UUID, str]]

QUIET_MS = 250
"""How long nothing is typed before the dialogues are searched too."""

SHORTEST = 2
"""Letters below which dialogues are not searched: nearly all of them would be found."""

SHOWN = 100
"""Rows that are made at once; thousands would take seconds."""


class CyclesDialog(KeptList):
    """``open_wanted`` and ``delete_wanted`` carry a cycle's id.

    ``search`` returns where words are in dialogues: the cycles' ids with an excerpt each.
    """

    open_wanted = Signal(object)
    delete_wanted = Signal(object)
    undo_wanted = Signal()
    bin_wanted = Signal()

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        explained = _tr(
            "Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back "
            "as it was. While it is there, nothing is learned from it, and it is in no data set."
        )
        super().__init__(_tr("All cycles"), explained, parent)
        self._state: State | None = None
        self._drawn: object = None
        self._search = search
        self._excerpts: Mapping[UUID, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._look)
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Find by number, title or words of the dialogue"))
        self.search.setAccessibleName(_tr("Find by number, title or words of the dialogue"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typed)
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

    def _typed(self) -> None:
        """Find numbers and titles at once, words of dialogues when nothing is typed any more."""
        self._excerpts = {}
        self._draw()
        self._timer.start()

    def _look(self) -> None:
        wanted = self.search.text().strip()
        self._excerpts = self._search(wanted) if len(wanted) >= SHORTEST else {}
        self._draw()

    def _draw(self) -> None:
        state = self._state
        if state is None:
            return
        wanted = self.search.text().strip().casefold()
        named = [head for head in state.history if _matches(head, wanted)]
        named.sort(key=lambda head: str(head.number) != wanted)
        said = [head for head in state.history if head.id in self._excerpts and head not in named]
        found = named + said
        drawn = (found, self._excerpts, state.cycle.id, state.busy)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        if not found:
            self.empty(_tr("No cycle has this number or title, and no dialogue these words."))
            return
        self.begin_rows()
        for head in found[:SHOWN]:
            self._add(head, state)
        if len(found) > SHOWN:
            older = len(found) - SHOWN
            self.add_words(
                _tr("%Ln older ones are not shown. Find them by number, title or words.", older)
            )
        self.end_rows()

    def _add(self, head: CycleHead, state: State) -> None:
        here = head.id == state.cycle.id
        begun = day(head.created_at)
        words = _tr("begun {day}, open now") if here else _tr("begun {day}")
        excerpt = " ".join(self._excerpts.get(head.id, "").split())
        detail = words.format(day=begun) + (f" · “{excerpt}”" if excerpt else "")
        title = f"{head.number} · {head.title or _tr('Untitled')}"
        opening, deleting = self.add_row(
            title,
            detail,
            (_tr("Open"), partial(self.open_wanted.emit, head.id)),
            (_tr("Delete"), partial(self.delete_wanted.emit, head.id)),
        )
        opening.setEnabled(not here and not state.busy)
        deleting.setEnabled(not state.busy)


def _matches(head: CycleHead, wanted: str) -> bool:
    return wanted == str(head.number) or wanted in head.title.casefold()


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("cycles", text, None, n)
