"""The marks in one completion, and what is asked of a new one: for which criterion, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ouroboros_desktop.core.remarks import Mark
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.views.widgets.small import (
    breakable,
    button,
    clear,
    icon_button,
    label,
    row,
)

_MOST = 80
"""Characters of the marked words that are quoted."""


class MarkBox(QWidget):
    """``saved`` carries start, end, criterion and reason, ``removed`` a mark's id.

    The form is open until there is a mark with what it says: a save may fail.
    """

    saved = Signal(int, int, object, str)
    removed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._place: tuple[int, int] | None = None
        self._marks: tuple[Mark, ...] = ()
        self._titles = {
            Criterion.CONTENT: self.tr("Content"),
            Criterion.LOGIC: self.tr("Logic"),
            Criterion.PERSONA: self.tr("Persona"),
        }
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._asked = self._make_form()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(self._list)
        box.addWidget(self._asked)
        self._show_open(False)

    @property
    def writing(self) -> bool:
        return not self._asked.isHidden()

    def show_marks(self, text: str, marks: Sequence[Mark]) -> None:
        """List the marks in ``text``; a form that is open stays."""
        if (text, tuple(marks)) == (self._text, self._marks):
            return
        new = [mark for mark in marks if mark not in self._marks]
        self._text, self._marks = text, tuple(marks)
        clear(self._list)
        for mark in self._marks:
            self._list.addWidget(self._make_line(mark))
        if self.writing and any(map(self._says, new)):
            self._close()
        else:
            self._show_open(self.writing)

    def ask(self, start: int, end: int) -> None:
        """Ask about the words from ``start`` to ``end``."""
        self._place = start, end
        self._words.setText(self.tr("Mark {words}").format(words=self._quoted(start, end)))
        self._reason.clear()
        self._show_open(True)
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def resume(self, old: MarkBox) -> None:
        """Go on with the form that is open in ``old``."""
        if old.writing and old._place is not None:
            self.ask(*old._place)
            self._reason.setText(old._reason.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.writing and event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _make_form(self) -> QWidget:
        self._words = label("caption", wrap=True)
        self._reason = QLineEdit()
        self._reason.setAccessibleName(self.tr("Why these words are marked"))
        self._reason.setPlaceholderText(self.tr("Why? May stay empty"))
        asked = QWidget()
        buttons = row(label("caption", self.tr("It is about")))
        self._buttons = {c: button(title) for c, title in self._titles.items()}
        for criterion, one in self._buttons.items():
            one.setAccessibleName(self.tr("Mark for {name}").format(name=one.text()))
            one.clicked.connect(lambda _=False, c=criterion: self._save(c))
            buttons.addWidget(one)
        buttons.addStretch(1)
        cancel = button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self._close)
        buttons.addWidget(cancel)
        box = QVBoxLayout(asked)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self._words)
        box.addWidget(self._reason)
        box.addLayout(buttons)
        return asked

    def _make_line(self, mark: Mark) -> QWidget:
        parts = [self._quoted(mark.char_start, mark.char_end), self._titles[mark.criterion]]
        words = " · ".join([*parts, breakable(mark.reason)] if mark.reason else parts)
        remove = icon_button("close", self.tr("Remove the mark {words}").format(words=words))
        remove.clicked.connect(lambda: self.removed.emit(mark.id))
        line = QWidget()
        box = row(label("caption", words, wrap=True), gap=8)
        box.setStretch(0, 1)
        box.addWidget(remove)
        line.setLayout(box)
        return line

    def _quoted(self, start: int, end: int) -> str:
        words = " ".join(self._text[start:end].split())
        short = words if len(words) <= _MOST else f"{words[:_MOST]}…"
        return f"“{breakable(short)}”"

    def _says(self, mark: Mark) -> bool:
        """Whether the form asks for this mark."""
        place = mark.char_start, mark.char_end
        return (place, mark.reason) == (self._place, self._reason.text().strip())

    def _save(self, criterion: Criterion) -> None:
        if self._place is not None:
            self.saved.emit(*self._place, criterion, self._reason.text().strip())

    def _close(self) -> None:
        self._show_open(False)
        self.closed.emit()

    def _show_open(self, asking: bool) -> None:
        self._asked.setVisible(asking)
        self.setVisible(asking or bool(self._marks))
