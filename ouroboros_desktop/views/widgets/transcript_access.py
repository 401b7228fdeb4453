"""The painted transcript for screen readers: a list of messages, each made when asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from ouroboros_desktop.views.widgets.rows import speaker
from ouroboros_desktop.views.widgets.transcript_view import TranscriptView


class TranscriptAccess(QAccessibleWidget):
    """The list. Its children are the messages, then the widgets that lie in the view."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view = view
        self._items: dict[int, MessageAccess] = {}  # Qt keeps no reference to them

    def childCount(self) -> int:
        return len(self._view.rows) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        count = len(self._view.rows)
        if index < count:
            return self._items.setdefault(index, MessageAccess(self._view, index))
        return super().child(index - count)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, MessageAccess):
            return child.row
        place = super().indexOfChild(child)
        return place if place < 0 else place + len(self._view.rows)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        focused = self._view.hasFocus() and 0 <= self._view.current < len(self._view.rows)
        return self.child(self._view.current) if focused else super().focusChild()


class MessageAccess(QAccessibleInterface):
    """One message: who speaks, and what."""

    def __init__(self, view: TranscriptView, row: int) -> None:
        super().__init__()
        self.row = row
        self._view = view

    def isValid(self) -> bool:
        return self.row < len(self._view.rows)

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        row = self._view.rows[self.row]
        if kind is QAccessible.Text.Name:
            return f"{speaker(row.role)}: {row.text}"
        if kind is QAccessible.Text.Description:
            return ", ".join(part for part in (row.place_text, row.note) if part)
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Messages are not edited through this."""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        box = self._view.row_rect(self.row).toRect()
        return QRect(self._view.viewport().mapToGlobal(box.topLeft()), box.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        return state

    def foregroundColor(self) -> QColor:
        return self._view.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._view.palette().window().color()


_kept: dict[QWidget, TranscriptAccess] = {}


def install() -> None:
    """Let Qt describe transcripts by ``TranscriptAccess``; needed once."""
    QAccessible.installFactory(_describe)


def _describe(name: str, described: QObject) -> QAccessibleInterface | None:
    if not isinstance(described, TranscriptView):
        return None
    if described not in _kept:
        _kept[described] = TranscriptAccess(described)
        described.destroyed.connect(lambda: _kept.pop(described, None))
    return _kept[described]
