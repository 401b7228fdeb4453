"""Text that is as tall as its content: one to read (``Prose``), one to write in (``Editor``)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets.dropped import files_in

LINE_HEIGHT = 140.0
"""Percent of the font's own line height."""


class _Growing(QTextEdit):
    """A text without scroll bars whose height follows its lines; any long word is broken."""

    def __init__(self, margin: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        theme.kind(self, "bare")
        self._margin = margin
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._set_lines()
        theme.watcher().changed.connect(self._set_margins)

    def show_text(self, text: str) -> None:
        """Show plain ``text``; nothing happens, and no cursor moves, when it is shown already."""
        if text == self.toPlainText():
            return
        self.setting = True
        self.setPlainText(text)
        self._set_lines()
        self.setting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window."""
        if files_in(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def _set_lines(self) -> None:
        """Give each paragraph the line height of prose, outside of undo."""
        was_setting, self.setting = self.setting, True
        lines = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        lines.setLineHeight(LINE_HEIGHT, proportional.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(lines)
        self._set_margins()
        self.document().clearUndoRedoStacks()
        self.setting = was_setting

    def _set_margins(self) -> None:
        """Give all sides the same margin: the line height's surplus lies below the last line."""
        surplus = self.fontMetrics().lineSpacing() * (LINE_HEIGHT / 100 - 1)
        root = self.document().rootFrame()
        margins = root.frameFormat()
        margins.setMargin(self._margin)
        margins.setBottomMargin(self._margin - surplus)
        was_setting, self.setting = self.setting, True
        root.setFrameFormat(margins)
        self.setting = was_setting
        self._fit()

    def _fit(self, _size: QSizeF | None = None) -> None:
        height = int(self.document().size().height() + 0.99)
        if height != self.height():
            self.setFixedHeight(height)


class Prose(_Growing):
    """Text to read and select, shown literally (``show_html`` for a diff that was escaped)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.setReadOnly(True)
        self.setStyleSheet("background: transparent; border: 0; padding: 0;")
        self.setAccessibleName(name)

    def show_html(self, html: str) -> None:
        self.setHtml(html)
        self._set_lines()


class Editor(_Growing):
    """Text to write in. It looks like text until hovered or focused.

    ``edited`` follows each change the teacher makes, ``left`` the loss of focus.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(8, parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.textChanged.connect(self._changed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.watcher().changed.connect(self.viewport().update)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        resting = not self.underMouse() and bool(self.toPlainText())
        edge = look.accent if self.hasFocus() else look.border if resting else look.control
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(theme.color(edge), width))
        painter.setBrush(theme.color(look.surface))
        inset = width / 2
        rect = QRectF(self.viewport().rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, 8, 8)
        painter.end()
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.left.emit()

    def _changed(self) -> None:
        if not self.setting:
            self.edited.emit()
