"""A comment on one completion: shown as a line, written in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.views.widgets.growing_text import Editor, Prose
from ouroboros_desktop.views.widgets.small import button, label, row


class CommentBox(QWidget):
    """``saved`` carries the comment; '' takes it back.

    The editor is open until its text is shown to be in force: a save may fail.
    """

    saved = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comment = ""
        self._shown = Prose(self.tr("Your comment"))
        self._editor = Editor(self.tr("Your comment"), self.tr("What should be remembered of it"))
        save = button(self.tr("Save comment"))
        save.clicked.connect(self.save)
        cancel = button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.cancel)
        self._buttons = QWidget()
        self._buttons.setLayout(row(1, cancel, save))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(label("caption", self.tr("Your comment")))
        for widget in (self._shown, self._editor, self._buttons):
            box.addWidget(widget)
        self._show_open(False)

    @property
    def writing(self) -> bool:
        return not self._editor.isHidden()

    def show_comment(self, comment: str) -> None:
        """Show the comment in force ('' for none); what is being typed stays."""
        if comment != self._comment:
            self._comment = comment
            self._shown.show_text(comment)
            if self.writing and comment == self._text:
                self.cancel()
            else:
                self._show_open(self.writing)

    def write(self) -> None:
        """Open the editor on the comment."""
        if not self.writing:
            self._editor.show_text(self._comment)
            self._show_open(True)
        self._editor.setFocus()

    def save(self) -> None:
        if self._text == self._comment:
            self.cancel()
        else:
            self.saved.emit(self._text)

    def cancel(self) -> None:
        """Close the editor and forget what was typed in it."""
        self._show_open(False)
        self.closed.emit()

    def resume(self, old: CommentBox) -> None:
        """Go on with what is typed into ``old``."""
        if old.writing:
            self._editor.show_text(old._editor.toPlainText())
            self._show_open(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.writing and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif self.writing and control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        else:
            super().keyPressEvent(event)

    @property
    def _text(self) -> str:
        return self._editor.toPlainText().strip()

    def _show_open(self, writing: bool) -> None:
        self.setVisible(writing or bool(self._comment))
        self._editor.setVisible(writing)
        self._buttons.setVisible(writing)
        self._shown.setVisible(not writing and bool(self._comment))
