"""How the teacher would have said it: written in place, shown as a word diff."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets.diff import rich_text, word_diff
from ouroboros_desktop.views.widgets.growing_text import Editor, Prose
from ouroboros_desktop.views.widgets.small import button, label, row

_DIFF_AFTER_MS = 150


class RewriteBox(QWidget):
    """The rewrite of one completion; ``saved`` carries its text ('' takes it back).

    The editor is open until its text is shown to be in force: a save may fail.
    """

    saved = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._completion = ""
        self._rewrite = ""
        self._editor = Editor(self.tr("Your rewrite"), self.tr("How you would have said it"))
        self._editor.edited.connect(self._typed)
        self._diff = Prose(self.tr("What your rewrite changes"))
        self._wait = QTimer(self, singleShot=True, interval=_DIFF_AFTER_MS)
        self._wait.timeout.connect(self._show_diff)
        self._save = button(self.tr("Save rewrite"))
        self._save.clicked.connect(self.save)
        self._cancel = button(self.tr("Cancel"), "quiet")
        self._cancel.clicked.connect(self.cancel)
        self._remove = button(self.tr("Remove rewrite"), "quiet")
        self._remove.clicked.connect(lambda: self.saved.emit(""))
        self._buttons = QWidget()
        self._buttons.setLayout(row(1, self._cancel, self._save))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(row(label("caption", self.tr("Your rewrite")), 1, self._remove))
        for widget in (self._editor, self._diff, self._buttons):
            box.addWidget(widget)
        theme.watcher().changed.connect(self._show_diff)
        self._show_open(False)

    @property
    def writing(self) -> bool:
        return not self._editor.isHidden()

    def show_rewrite(self, completion: str, rewrite: str) -> None:
        """Show the rewrite in force ('' for none); what is being typed stays."""
        if (completion, rewrite) == (self._completion, self._rewrite):
            return
        self._completion, self._rewrite = completion, rewrite
        if self.writing and rewrite == self._text:
            self.cancel()
        else:
            self._show_open(self.writing)
            self._show_diff()

    def write(self) -> None:
        """Open the editor on the rewrite, or on the completion's own words."""
        if not self.writing:
            self._editor.show_text(self._rewrite or self._completion)
            self._show_open(True)
            self._show_diff()
        self._editor.setFocus()

    def save(self) -> None:
        if self._text in {"", self._rewrite, self._completion.strip()}:
            self.cancel()
        else:
            self.saved.emit(self._text)

    def cancel(self) -> None:
        """Close the editor and forget what was typed in it."""
        self._show_open(False)
        self._show_diff()
        self.closed.emit()

    def resume(self, old: RewriteBox) -> None:
        """Go on with what is typed into ``old``."""
        if old.writing:
            self._editor.show_text(old._editor.toPlainText())
            self._show_open(True)
            self._show_diff()

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

    def _typed(self) -> None:
        self._wait.start()
        self._save.setEnabled(bool(self._text))

    def _show_open(self, writing: bool) -> None:
        self.setVisible(writing or bool(self._rewrite))
        self._editor.setVisible(writing)
        self._buttons.setVisible(writing)
        self._remove.setVisible(bool(self._rewrite))
        self._save.setEnabled(True)

    def _show_diff(self) -> None:
        text = self._editor.toPlainText() if self.writing else self._rewrite
        if not self._completion or not text:
            return
        look = theme.tokens()
        self._diff.show_html(rich_text(word_diff(self._completion, text), look.ok, look.bad))
