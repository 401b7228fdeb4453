"""The bin: deleted cycles come back, or go for good."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.kept_list import KeptList, confirm
from ouroboros_desktop.views.widgets.small import button
from ouroboros_desktop.views.written import day


class BinDialog(KeptList):
    """``back_wanted`` carries a cycle's id, ``erase_wanted`` a list of them."""

    back_wanted = Signal(object)
    erase_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        explained = _tr(
            "Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it "
            "for good: then it is gone from the store and from every backup."
        )
        super().__init__(_tr("Bin"), explained, parent)
        self._binned: tuple[CycleHead, ...] = ()
        self._drawn: object = None
        self.erase_all = button(_tr("Erase all for good…"))
        self.erase_all.clicked.connect(lambda: self._ask(self._binned))
        self.buttons.addWidget(self.erase_all)
        self.add_close()

    def show_state(self, state: State) -> None:
        self.show_work_of(state)
        self._binned = state.binned
        self.erase_all.setEnabled(bool(state.binned) and not state.busy)
        if self._drawn != (state.binned, state.busy):
            self._drawn = (state.binned, state.busy)
            self._draw(not state.busy)

    def _draw(self, idle: bool) -> None:
        if not self._binned:
            self.empty(_tr("The bin is empty."))
            return
        self.begin_rows()
        for head in self._binned:
            begun = day(head.created_at)
            buttons = self.add_row(
                f"{head.number} · {head.title or _tr('Untitled')}",
                _tr("begun {day}").format(day=begun),
                (_tr("Put back"), partial(self.back_wanted.emit, head.id)),
                (_tr("Erase for good…"), partial(self._ask, (head,))),
            )
            for one in buttons:
                one.setEnabled(idle)
        self.end_rows()

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
