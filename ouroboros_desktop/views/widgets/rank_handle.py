"""What a completion's card is dragged by, to its rank."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolButton

from ouroboros_desktop.views import actions, theme
from ouroboros_desktop.views.icons import paint_icon
from ouroboros_desktop.views.theme import kind, px

_SIDE, _LEFT = 20, 8
"""Of the picture, at 100 %; and where its dots begin, as the text of a card does."""

_BLANK = 280 / 960
"""How much of the picture is empty on either side of its dots."""


class Step(Enum):
    """What becomes of a drag."""

    BEGUN = auto()
    MOVED = auto()
    DROPPED = auto()
    CANCELLED = auto()


class RankHandle(QToolButton):
    """A handle for the mouse; its name says which keys do the same.

    ``dragged`` carries a ``Step`` and where the pointer is on the screen. A drag begins after the
    distance that the system asks for, and ends with exactly one of dropped and cancelled.
    """

    dragged = Signal(object, object)

    def __init__(self, subject: str, many: int) -> None:
        super().__init__()
        kind(self, "quiet")
        self._subject, self._many = subject, many
        self._from: QPoint | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys have a shorter way
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        actions.watcher().changed.connect(self._name)
        theme.watcher().changed.connect(self._fit)
        self._name()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots in line with the text below, at each text size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self._dragging
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(theme.tokens().sunken))
            painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
        side = px(_SIDE)
        left = _LEFT - _BLANK * side
        where = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, where, "drag_indicator", "text" if lit else "muted")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._dragging:
            self.dragged.emit(Step.MOVED, at)
        elif self._from is not None:
            far = (at - self._from).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._begin(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end(Step.DROPPED, event.globalPosition().toPoint())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._end(Step.CANCELLED, QPoint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Escape before the focus and the shortcuts of the window do, wherever it goes."""
        if event.type() is QEvent.Type.WindowDeactivate:
            self._end(Step.CANCELLED, QPoint())  # the button may be let go where nobody tells
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self._end(Step.CANCELLED, QPoint())
            event.accept()
            return True
        return False

    def _begin(self, at: QPoint) -> None:
        self._dragging = True
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)
        self.dragged.emit(Step.BEGUN, at)

    def _end(self, step: Step, at: QPoint) -> None:
        self._from = None
        if not self._dragging:
            return
        self._dragging = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
        self.dragged.emit(step, at)

    def _name(self) -> None:
        found = [actions.keys_of(f"rank_{n}") for n in actions.RANKS if n <= self._many]
        keys = ", ".join(filter(None, found))
        words = self.tr("Drag {completion} to its rank").format(completion=self._subject)
        same = self.tr("{what}. These keys do the same: {keys}")
        self.setAccessibleName(same.format(what=words, keys=keys) if keys else words)
        self.setToolTip(self.accessibleName())

    def _fit(self) -> None:
        self.setFixedSize(_LEFT + round(px(_SIDE) * (1 - _BLANK)), px(32))
