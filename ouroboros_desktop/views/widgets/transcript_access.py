"""The painted transcript for screen readers: a list of messages, each made when asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from ouroboros_desktop.views.widgets import markdown
from ouroboros_desktop.views.widgets.rows import speaker
from ouroboros_desktop.views.widgets.stops import Stop, stop_name, stops
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
        message = self.child(self._view.current) if focused else None
        if not isinstance(message, MessageAccess):
            return super().focusChild()
        return next((part for part in message.parts if part.stop == self._view.stop), message)


class _Part(QAccessibleInterface):
    """What messages and their parts have in common; ``row`` is the message."""

    def __init__(self, view: TranscriptView, row: int) -> None:
        super().__init__()
        self.row = row
        self._view = view

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._view.window().windowHandle()

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        places = (self.child(place) for place in range(self.childCount()))
        return next((child for child in places if child and child.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Messages are not edited through this."""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = True
        return state

    def foregroundColor(self) -> QColor:
        return self._view.palette().text().color()

    def backgroundColor(self) -> QColor:
        return self._view.palette().window().color()

    def _on_screen(self, box: QRectF) -> QRect:
        found = box.toAlignedRect()
        return QRect(self._view.viewport().mapToGlobal(found.topLeft()), found.size())


class MessageAccess(_Part):
    """One message: who speaks, and what. Its children are its links and its code."""

    def __init__(self, view: TranscriptView, row: int) -> None:
        super().__init__(view, row)
        self._parts: tuple[str, tuple[StopAccess, ...]] = ("", ())

    def isValid(self) -> bool:
        return self.row < len(self._view.rows)

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._view)

    @property
    def parts(self) -> tuple[StopAccess, ...]:
        """The links and the code, read when they are first asked for; nothing is laid out."""
        text = self._view.rows[self.row].text if self.isValid() else ""
        if text != self._parts[0]:
            found = stops(markdown.pieces(text))
            self._parts = (text, tuple(StopAccess(self._view, self, stop) for stop in found))
        return self._parts[1]

    def childCount(self) -> int:
        return len(self.parts)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.parts[index] if 0 <= index < len(self.parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return next((place for place, part in enumerate(self.parts) if part is child), -1)

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        row = self._view.rows[self.row]
        if kind is QAccessible.Text.Name:
            return f"{speaker(row.role)}: {row.text}"
        if kind is QAccessible.Text.Description:
            return row.remark.replace(" · ", ", ")
        return ""

    def rect(self) -> QRect:
        return self._on_screen(self._view.row_rect(self.row)) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem


class StopAccess(_Part):
    """A link, or code, in a message."""

    def __init__(self, view: TranscriptView, message: MessageAccess, stop: Stop) -> None:
        super().__init__(view, message.row)
        self.stop = stop
        self._message = message

    def isValid(self) -> bool:
        return self._message.isValid() and any(part is self for part in self._message.parts)

    def parent(self) -> QAccessibleInterface:
        return self._message

    def text(self, kind: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if kind is QAccessible.Text.Name:
            return stop_name(self.stop)
        return self.stop.link if kind is QAccessible.Text.Description else ""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        return self._on_screen(self._view.stop_rect(self.row, self.stop))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link if self.stop.link else QAccessible.Role.StaticText


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
