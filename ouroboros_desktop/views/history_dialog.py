"""Words looked for in every dialogue of every cycle; Enter opens the message in its branch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ouroboros_desktop.core.dialogue import FoundMessage
from ouroboros_desktop.views.theme import literal, px
from ouroboros_desktop.views.widgets.list_keys import ListKeys
from ouroboros_desktop.views.widgets.rows import speaker
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Ask: TypeAlias = "Callable[[Callable[[Session], None]], None]"

MOST = 200
"""Messages that are listed; who wants others writes more words."""

QUIET_MS = 250
SHORTEST = 2


def open_history(parent: QWidget, ask: Ask, show_message: Callable[[object], None]) -> None:
    """Open the search; a message that is chosen is shown, in its cycle and branch."""

    def search(words: str) -> Sequence[FoundMessage]:
        found: list[FoundMessage] = []
        ask(lambda session: found.extend(session.dialogue.search(words, MOST)))
        return found

    def go(cycle_id: UUID, message_id: UUID) -> None:
        def open_it(session: Session) -> None:
            if session.cycle.id != cycle_id:
                session.open_cycle(cycle_id)
            show_message(message_id)

        ask(open_it)

    dialog = HistoryDialog(search, parent)
    dialog.chosen.connect(go)
    dialog.open()


class HistoryDialog(QDialog):
    """A field and what ``search`` finds for it, newest first; ``chosen`` with cycle and message."""

    chosen = Signal(object, object)

    def __init__(
        self, search: Callable[[str], Sequence[FoundMessage]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Search all dialogues"))
        self.resize(px(720), min(px(560), 700))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Words of a message"))
        self.field.setAccessibleName(self.tr("Words of a message"))
        self.count = label("muted")
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Messages found"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._lay_out()
        ListKeys(self.field, self.list, self._enter)
        self._timer.timeout.connect(self._look)
        self.field.textChanged.connect(self._changed)
        self.list.itemActivated.connect(self._go)
        self._look()

    def _lay_out(self) -> None:
        self._open = button(self.tr("Open message"), "primary")
        self._open.clicked.connect(lambda: self._go(self.list.currentItem()))
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        for one in (self._open, close):
            one.setAutoDefault(False)
        box = dialog_box(self, self.tr("Search all dialogues"), gap=12)
        box.addWidget(self.field)
        box.addWidget(self.list, 1)
        box.addLayout(row(self.count, 1, close, self._open))

    def _enter(self) -> None:
        if self._timer.isActive():
            self._look()
        self._go(self.list.currentItem())

    def _changed(self) -> None:
        self._timer.start()

    def _look(self) -> None:
        self._timer.stop()
        words = self.field.text().strip()
        long_enough = len(words) >= SHORTEST
        found = self._search(words) if long_enough else ()
        self.list.clear()
        for one in found:
            self.list.addItem(self._item(one))
        self.list.setCurrentRow(0)
        self._open.setEnabled(bool(found))
        self.count.setText(self._count(len(found)) if long_enough else "")

    def _count(self, found: int) -> str:
        if found == 0:
            return self.tr("Nothing found")
        if found == MOST:
            return self.tr("The newest %n messages", None, found)
        return self.tr("%n messages", None, found)

    def _item(self, one: FoundMessage) -> QListWidgetItem:
        text = self.tr("Cycle {number} · {who}: {words}").format(
            number=one.number, who=speaker(one.role), words=" ".join(one.excerpt.split())
        )
        item = QListWidgetItem(text)
        item.setToolTip(literal(text))
        item.setData(Qt.ItemDataRole.UserRole, (one.cycle_id, one.message_id))
        return item

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.accept()
            self.chosen.emit(*item.data(Qt.ItemDataRole.UserRole))
