"""A completion's text in which words can be marked, by mouse or by keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from ouroboros_desktop.core.remarks import characters
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets.growing_text import Prose


class MarkedText(Prose):
    """Text to read; marked words are underlined on a ground.

    ``chosen`` carries the first character of the words to mark and the one after the last,
    ``entered`` says that the focus came, ``left`` that the teacher wants to go back.
    """

    chosen = Signal(int, int)
    entered = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._characters: tuple[int, ...] = (0,)
        self._marks: tuple[tuple[int, int], ...] = ()
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.watcher().changed.connect(self._dress)

    def show_completion(self, text: str) -> None:
        self._characters = characters(text)
        self.show_text(text)

    def show_marks(self, marks: Iterable[tuple[int, int]]) -> None:
        """Show the marks, each from one character of the text up to another."""
        self._marks = tuple(marks)
        self._dress()

    def begin(self) -> bool:
        """Choose what is selected; else let the teacher select by keys, and return False."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            places = self._characters
            self.chosen.emit(places[cursor.selectionStart()], places[cursor.selectionEnd()])
            return True
        cursor.setPosition(0)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return False

    def forget_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.begin()
        elif event.key() == Qt.Key.Key_Escape:
            self.forget_selection()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        look = theme.tokens()
        form = QTextCharFormat()
        form.setBackground(theme.color(look.accent_soft))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(theme.color(look.accent))
        shown = []
        for start, end in self._marks:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._place(start))
            cursor.setPosition(self._place(end), QTextCursor.MoveMode.KeepAnchor)
            one.cursor = cursor
            one.format = form
            shown.append(one)
        self.setExtraSelections(shown)

    def _place(self, character: int) -> int:
        """Return where the text box has a character of the text."""
        known = [n for n, c in enumerate(self._characters) if c <= character]
        return known[-1] if self._characters[known[-1]] == character else known[-1] + 1
