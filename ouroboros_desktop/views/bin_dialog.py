"""The bin: deleted cycles are found, come back, or go for good."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.kept_list import confirm
from ouroboros_desktop.views.searched_list import SHOWN, Search, SearchedList, name_of
from ouroboros_desktop.views.widgets.small import button


class BinDialog(SearchedList):
    """``back_wanted`` carries a cycle's id, ``erase_wanted`` a list of them."""

    back_wanted = Signal(object)
    erase_wanted = Signal(object)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        explained = _tr(
            "Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it "
            "for good: then it is gone from the store and from every backup."
        )
        super().__init__(_tr("Bin"), explained, search, parent)
        self._binned: tuple[CycleHead, ...] = ()
        self._idle = True
        self._drawn: object = None
        self.searched.connect(self._draw)
        self.erase_all = button(_tr("Erase all for good…"))
        self.erase_all.clicked.connect(lambda: self._ask(tuple(self.found(self._binned))))
        self.buttons.addWidget(self.erase_all)
        self.add_close()

    def show_state(self, state: State) -> None:
        self.show_work_of(state)
        self._binned, self._idle = state.binned, not state.busy
        self.search.setVisible(bool(state.binned))
        self._draw()

    def _draw(self) -> None:
        found = self.found(self._binned)
        drawn = (found, self._excerpts, self.wanted, self._idle)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        all_ = _tr("Erase all for good…")
        self.erase_all.setText(_tr("Erase what is found for good…") if self.wanted else all_)
        self.erase_all.setEnabled(bool(found) and self._idle)
        if not found:
            if self._binned:
                self.none_found()
            else:
                self.empty(_tr("The bin is empty."))
            return
        self.begin_rows()
        for head in found[:SHOWN]:
            self._add(head)
        self.add_rest(found)

    def _add(self, head: CycleHead) -> None:
        buttons = self.add_row(
            name_of(head),
            self.detail(head, _tr("begun {day}")),
            (_tr("Put back"), partial(self.back_wanted.emit, head.id)),
            (_tr("Erase for good…"), partial(self._ask, (head,))),
        )
        for one in buttons:
            one.setEnabled(self._idle)

    def _ask(self, heads: tuple[CycleHead, ...]) -> None:
        numbers = ", ".join(str(head.number) for head in heads)
        question = _tr("Erase for good: {numbers}?").format(numbers=numbers)
        more = _tr(
            "This cannot be undone. It goes from the store, the journal and every backup here. "
            "Adapters that learned from it stay and may repeat it; what you exported or saved "
            "elsewhere stays too."
        )
        gone = [head.id for head in heads]
        confirm(self, question, more, _tr("Erase for good"), lambda: self.erase_wanted.emit(gone))


def _tr(text: str) -> str:
    return QCoreApplication.translate("bin", text)
