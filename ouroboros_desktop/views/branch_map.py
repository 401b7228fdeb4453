"""The map of a dialogue: every branch as a tree, the chosen one marked; Enter goes to a message."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QWidget

from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.views.theme import literal, px
from ouroboros_desktop.views.widgets.quick_words import told
from ouroboros_desktop.views.widgets.rows import Marks, speaker
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row

LONGEST = 120
_ID = Qt.ItemDataRole.UserRole


class BranchMap(QDialog):
    """Shows all messages of a transcript; ``chosen`` with the one that the teacher goes to.

    Messages that follow each other stand below each other; where a dialogue parts, each branch
    begins one step further in, with what follows it inside.
    """

    chosen = Signal(object)

    def __init__(
        self,
        transcript: Transcript,
        parent: QWidget | None = None,
        marks: Marks = MappingProxyType({}),
    ) -> None:
        super().__init__(parent)
        self._marks = marks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Map of branches"))
        self.resize(px(680), min(px(560), 700))
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(px(24))
        self.tree.setExpandsOnDoubleClick(False)  # it goes to the message
        self.tree.setAccessibleName(self.tr("Messages of all branches"))
        self._fill(transcript)
        self.tree.itemActivated.connect(self._go)
        go = button(self.tr("Go to message"), "primary")
        go.clicked.connect(lambda: self._go(self.tree.currentItem()))
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        about = self.tr("The branch that you are on is in bold. Enter goes to a message.")
        box = dialog_box(self, self.tr("Map of branches"), gap=12)
        box.addWidget(label("muted", about))
        box.addWidget(self.tree, 1)
        box.addLayout(row(1, close, go))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, transcript: Transcript) -> None:
        children: dict[UUID | None, list[Message]] = {}
        for message in transcript.messages:
            if message.role is not Role.SYSTEM:
                children.setdefault(message.parent_id, []).append(message)
        branch = {message.id for message in transcript.branch}
        items = _placed(children, self.tree.invisibleRootItem())
        for message, item in items.values():
            here = message.id in branch
            marked = self._marks.get(message.completion_id, ()) if message.completion_id else ()
            text = _line(message, told(marked))
            item.setText(0, text)
            item.setToolTip(0, literal(text))
            item.setData(0, _ID, message.id)
            spoken = self.tr("{text}, on your branch") if here else "{text}"
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken.format(text=text))
            if here:
                bold = QFont(item.font(0))
                bold.setWeight(QFont.Weight.DemiBold)
                item.setFont(0, bold)
        self.tree.expandAll()
        if transcript.last_id in items:
            self.tree.setCurrentItem(items[transcript.last_id][1])

    def _go(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(0, _ID))


def _placed(
    children: Mapping[UUID | None, list[Message]], root: QTreeWidgetItem
) -> dict[UUID, tuple[Message, QTreeWidgetItem]]:
    """Return an item for each message: in its parent where the dialogue parts, else below it.

    What follows the first message of a branch is in that message, so that branches stand apart.
    """
    items: dict[UUID, tuple[Message, QTreeWidgetItem]] = {}
    waiting = [(message, root) for message in reversed(children.get(None, []))]
    while waiting:
        message, above = waiting.pop()
        item = QTreeWidgetItem(above)
        item.setSizeHint(0, QSize(0, px(32)))
        items[message.id] = (message, item)
        following = children.get(message.id, [])
        parts = len(following) > 1 or len(children.get(message.parent_id, [])) > 1
        inside = item if parts else above
        waiting += [(child, inside) for child in reversed(following)]
    return items


def _line(message: Message, marked: str) -> str:
    """Return who speaks, how it is marked, and the first words, in one line."""
    words = " ".join(message.content[: 2 * LONGEST].split())
    cut = words[:LONGEST].rstrip() + "…" if len(words) > LONGEST else words
    who = speaker(message.role)
    return f"{who} ({marked}): {cut}" if marked else f"{who}: {cut}"
