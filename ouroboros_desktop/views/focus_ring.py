"""The ring around the widget that has the keyboard's focus; a click shows none."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.transcript_view import TranscriptView

_SHOW_THEIR_OWN = (TranscriptView, QLineEdit, QPlainTextEdit, QTextEdit)


class FocusRing(QObject):
    """Follows the focus of the whole application, as Qt notes how it came."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._frame = _Frame()
        app.focusChanged.connect(self._follow)

    @property
    def frame(self) -> QFocusFrame:
        """What is drawn. Qt puts it beside the widget it frames, and it ends with its dialog."""
        if not isValid(self._frame):
            self._frame = _Frame()
        return self._frame

    def rest(self) -> None:
        """Show no ring, as the application ends."""
        self.frame.setWidget(None)  # type: ignore[arg-type]

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        by_keyboard = new is not None and new.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        shown = by_keyboard and not isinstance(new, _SHOW_THEIR_OWN)
        self.frame.setWidget(new if shown else None)  # type: ignore[arg-type]


class _Frame(QFocusFrame):
    def __init__(self) -> None:
        super().__init__()
        theme.watcher().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.tokens().accent), 2))
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inner, px(11), px(11))
        painter.end()
