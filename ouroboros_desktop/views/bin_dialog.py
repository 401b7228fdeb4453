"""The bin: deleted cycles come back, or go for good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.kept_list import KeptList, confirm
from ouroboros_desktop.views.widgets.small import button

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Ask: TypeAlias = "Callable[[Callable[[Session], None]], None]"


class BinDialog(KeptList):
    """``back_wanted`` carries a cycle's id, ``erase_wanted`` a list of them."""

    back_wanted = Signal(object)
    erase_wanted = Signal(object)

    def __init__(self, binned: Sequence[CycleHead], parent: QWidget | None = None) -> None:
        explained = _tr(
            "Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it "
            "for good: then it is gone from the store and from every backup."
        )
        super().__init__(_tr("Bin"), explained, parent)
        self._binned: tuple[CycleHead, ...] = ()
        self.erase_all = button(_tr("Erase all for good…"))
        self.erase_all.clicked.connect(lambda: self._ask(self._binned))
        self.buttons.addWidget(self.erase_all)
        self.add_close()
        self.show_binned(binned)

    def show_binned(self, binned: Sequence[CycleHead]) -> None:
        self._binned = tuple(binned)
        self.erase_all.setEnabled(bool(binned))
        if not binned:
            self.empty(_tr("The bin is empty."))
            return
        self.begin_rows()
        for head in binned:
            begun = head.created_at.astimezone().strftime("%Y-%m-%d")
            self.add_row(
                f"{head.number} · {head.title or _tr('Untitled')}",
                _tr("begun {day}").format(day=begun),
                (_tr("Put back"), partial(self.back_wanted.emit, head.id)),
                (_tr("Erase for good…"), partial(self._ask, (head,))),
            )
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


def open_bin(parent: QWidget, ask: Ask, state: State | None) -> BinDialog:
    """Show the bin; what is done in it is seen at once."""
    dialog = BinDialog(state.binned if state else (), parent)
    dialog.back_wanted.connect(lambda i: ask(lambda s: s.keeping.undelete(i)))
    dialog.erase_wanted.connect(lambda ids: ask(lambda s: s.keeping.erase(ids)))

    def look(session: Session) -> None:
        dialog.show_binned(session.state.binned)

    dialog.back_wanted.connect(lambda _: ask(look))
    dialog.erase_wanted.connect(lambda _: ask(look))
    dialog.open()
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("bin", text)
