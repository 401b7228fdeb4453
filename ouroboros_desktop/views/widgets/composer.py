"""Where the teacher writes: grows with the text, sends by key, stops what streams."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.actions import native
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.dropped import files_in
from ouroboros_desktop.views.widgets.preset_choice import PresetChoice
from ouroboros_desktop.views.widgets.small import label

MOST_LINES = 6
SEND_KEYS = "Ctrl+Enter"


class Composer(QFrame):
    """A text field with one button: Send, or Stop while the policy answers.

    It keeps its text until ``clear``: what could not be sent is not lost. While an edit is on, the
    text stands for an earlier message, until ``leave_edit``; ``draft`` waits for that meanwhile.
    ``begin_wanted`` is the send key while nothing is written, ``undone`` the undo key while there
    is nothing to undo.
    """

    send_wanted = Signal(str)
    begin_wanted = Signal()
    stop_wanted = Signal()
    edit_left = Signal()
    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft = ""
        self._stops = False
        self._stopping = False
        self._reason = ""
        self.setObjectName("composer")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text = _Field()
        kind(self.text, "bare")
        self.text.setAccessibleName(self.tr("Message"))
        keys = native(SEND_KEYS)
        self._placeholder = self.tr("Write a message. {keys} sends it.").format(keys=keys)
        self.text.setPlaceholderText(self._placeholder)
        self.button = kind(QPushButton(self.tr("Send")), "primary")
        self._editing = self._make_editing()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        self.presets = PresetChoice()
        row.addWidget(self.presets, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(4)
        box.addWidget(self._editing)
        box.addLayout(row)
        self.button.clicked.connect(self._pressed)
        self.text.send_wanted.connect(self._send)
        self.text.escaped.connect(self._escaped)
        self.text.undone.connect(self.undone)
        self.text.textChanged.connect(self._changed)
        self.text.focus_changed.connect(self._restyle)
        theme.watcher().changed.connect(self._restyle)
        self._restyle()
        self._changed()

    def show_streaming(self, streaming: bool, stopping: bool) -> None:
        """Show Stop instead of Send while the policy answers."""
        self._stops = streaming
        self.button.setText(self.tr("Stop") if streaming else self.tr("Send"))
        self.button.setIcon(icon("stop") if streaming else QIcon())
        kind(self.button, "secondary" if streaming else "primary")
        self._stopping = stopping
        self._changed()

    def show_reason(self, reason: str) -> None:
        """Say why nothing can be sent now; '' when it can."""
        self._reason = reason
        self._changed()

    @property
    def editing(self) -> bool:
        """Whether the text stands for an earlier message."""
        return not self._editing.isHidden()

    @property
    def draft(self) -> str:
        """The new message that is not sent yet."""
        return self._draft if self.editing else self.text.toPlainText()

    def start_edit(self, text: str, policys: bool) -> None:
        """Write ``text``, an earlier message, instead of a new one; ``policys``: the policy's."""
        self._draft = self.draft
        teachers = self.tr("Editing an earlier message: it starts a new branch, the old one stays.")
        said = self.tr("Your words take the place of the policy's, which stay as a branch.")
        self._words.setText(said if policys else teachers)
        self._editing.show()
        self._write(text)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_edit(self) -> None:
        """Go on with the draft."""
        if self.editing:
            self.show_draft(self._draft)

    def show_draft(self, text: str) -> None:
        """Write ``text``, a message that is not sent yet, whatever was written before."""
        self._editing.hide()
        self._write(text)

    def resume(self, old: Composer) -> None:
        """Go on with what is typed into ``old``, with the cursor where it is."""
        self._draft = old._draft
        self.text.setPlainText(old.text.toPlainText())
        cursor = self.text.textCursor()
        cursor.setPosition(old.text.textCursor().anchor())
        cursor.setPosition(old.text.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    def clear(self) -> None:
        """Empty the field: what was in it is sent."""
        self.show_draft("")

    def _write(self, text: str) -> None:
        self.text.setPlainText(text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _make_editing(self) -> QFrame:
        frame = QFrame()
        row = QHBoxLayout(frame)
        row.setContentsMargins(8, 0, 0, 0)
        self._words = label("caption")
        row.addWidget(self._words, 1)
        leave = kind(QPushButton(self.tr("Cancel edit")), "quiet")
        leave.clicked.connect(self.edit_left)
        row.addWidget(leave)
        frame.hide()
        return frame

    def _pressed(self) -> None:
        if self._stops:
            self.stop_wanted.emit()
        else:
            self._send()

    def _send(self) -> None:
        if self._stops:
            return
        if not self.text.toPlainText().strip():
            self.begin_wanted.emit()
        elif self.button.isEnabled():
            self.send_wanted.emit(self.text.toPlainText())

    def _escaped(self) -> None:
        if self.editing:
            self.edit_left.emit()

    def _changed(self) -> None:
        """Fit the height to the text and say whether it can be sent."""
        self.button.setMinimumWidth(px(96))  # the same for both words: the text keeps its width
        self.presets.setFixedHeight(self.button.sizeHint().height())  # their words in one line
        lines = round(self.text.document().size().height())
        a_line = self.text.fontMetrics().lineSpacing()
        shown = min(max(lines, 1), MOST_LINES)
        self.text.setFixedHeight(max(shown * a_line + px(16), px(36)))
        bar = Qt.ScrollBarPolicy
        more = lines > MOST_LINES
        self.text.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if more else bar.ScrollBarAlwaysOff
        )
        if self._stops:
            self.button.setEnabled(not self._stopping)
            self.button.setToolTip("")
            return
        empty = not self.text.toPlainText().strip()
        self.button.setEnabled(not self._reason and not empty)
        self.button.setToolTip(self._reason or (self.tr("Write a message first.") if empty else ""))
        self.button.setAccessibleDescription(self.button.toolTip())

    def _restyle(self) -> None:
        colors = theme.tokens()
        edge = colors.accent if self.text.hasFocus() else colors.control
        self.setStyleSheet(
            f"#composer {{ background: {colors.surface}; border: 1px solid {edge};"
            f" border-radius: {px(14)}px; }}"
        )


class _Field(QPlainTextEdit):
    """The text itself; Tab leaves it, the send key sends."""

    send_wanted = Signal()
    escaped = Signal()
    undone = Signal()
    focus_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.undone.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to the window."""
        if files_in(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
