"""The bar that finds words in the transcript: field, count, case, the hit before and after."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ouroboros_desktop.views.actions import keys_of, native
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.theme import kind, px, tabular
from ouroboros_desktop.views.widgets.page import column_in
from ouroboros_desktop.views.widgets.search import Search
from ouroboros_desktop.views.widgets.small import label
from ouroboros_desktop.views.widgets.transcript_find import TranscriptFind
from ouroboros_desktop.views.written import number


class FindBar(QWidget):
    """Asks ``find`` for what is written into it, and shows how far it has come."""

    closed = Signal()
    search_wanted = Signal(object)

    def __init__(self, find: TranscriptFind) -> None:
        super().__init__()
        self._find = find
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this dialogue"))
        self.field.setAccessibleName(self.tr("Find in this dialogue"))
        self.field.installEventFilter(self)
        self.count = label("muted")
        self.count.setFont(tabular(self.count.font()))
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.case = self._button("", self.tr("Match case"))
        self.case.setText("Aa")
        self.case.setCheckable(True)
        keys = (keys_of("find_previous"), keys_of("find_next"), native("Esc"))
        self._previous = self._button(
            "keyboard_arrow_up", self.tr("Previous hit ({keys})").format(keys=keys[0])
        )
        self._next = self._button(
            "keyboard_arrow_down", self.tr("Next hit ({keys})").format(keys=keys[1])
        )
        self._close = self._button(
            "close", self.tr("Close the search ({keys})").format(keys=keys[2])
        )
        self._box = QHBoxLayout(self)
        self._box.setSpacing(4)
        self._box.addWidget(self.field, 1)
        for widget in (self.count, self.case, self._previous, self._next, self._close):
            self._box.addWidget(widget)
        self._connect()
        self.hide()

    def open(self, words: str = "") -> None:
        """Show the bar, with ``words`` in it if there are any, ready to be typed over."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask()

    def resume(self, old: FindBar) -> None:
        """Go on with the search that is open in ``old``."""
        if not old.isHidden():
            self.case.setChecked(old.case.isChecked())
            self.open(old.field.text())

    def close_bar(self) -> None:
        """Hide the bar and take all marks away."""
        self.hide()
        self.search_wanted.emit(None)
        self.closed.emit()

    def step(self, by: int) -> None:
        """Go to the next or previous hit; opens the bar if it is not there."""
        if self.isVisible():
            self._find.step(by)
        else:
            self.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left, width = column_in(self.width())
        self._box.setContentsMargins(left, 0, self.width() - left - width, 12)
        self.count.setMinimumWidth(px(104))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._find.step(-1 if shifted else 1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._ask)
        self.case.toggled.connect(self._ask)
        self._previous.clicked.connect(lambda: self._find.step(-1))
        self._next.clicked.connect(lambda: self._find.step(1))
        self._close.clicked.connect(self.close_bar)
        self._find.changed.connect(self._show_count)

    def _ask(self) -> None:
        self.search_wanted.emit(Search(self.field.text(), self.case.isChecked()))

    def _show_count(self) -> None:
        find = self._find
        for button in (self._previous, self._next):
            button.setEnabled(find.total > 0)
        if find.search is None:
            self.count.setText("")
            return
        if find.total:
            words = self.tr("{n} of {total}")
            text = words.format(n=number(find.ordinal), total=number(find.total))
        else:
            text = self.tr("Nothing found") if find.done else ""
        self.count.setText(text if find.done else f"{text}…")

    def _button(self, name: str, title: str) -> QToolButton:
        made = kind(QToolButton(), "quiet")
        if name:
            made.setIcon(icon(name, "muted"))
        made.setToolTip(title)
        made.setAccessibleName(title)
        return made
