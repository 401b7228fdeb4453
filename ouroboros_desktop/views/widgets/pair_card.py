"""A blind vote: two completions of one held-out labyrinth prompt, side by side, nobody's name."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.small import button, card, label, row


class Said(Enum):
    """What the teacher says of the pair as it is on screen."""

    FIRST = auto()
    SECOND = auto()
    TIE = auto()
    BOTH_BAD = auto()


class PairCard(QWidget):
    """One pair at a time. Left, Right, Down and B vote while the pair has the focus.

    ``said`` carries a ``Said``; whoever shows the pair knows whose completions stand where.
    """

    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place = label("muted")
        self._prompt = Prose(self.tr("Held-out labyrinth prompt"))
        self._texts = (Prose(self.tr("Completion A")), Prose(self.tr("Completion B")))
        for text in (self._prompt, *self._texts):
            text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        frame, box = card()
        box.addLayout(row(label("heading", self.tr("Which completion is better?")), 1, self._place))
        box.addWidget(self._prompt)
        pair = Flow(gap=16, column=300)
        for name, text in zip((self.tr("A"), self.tr("B")), self._texts, strict=True):
            pair.addWidget(self._make_side(name, text))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addWidget(frame)
        outer.addLayout(pair)
        outer.addLayout(self._make_votes())

    def show_texts(self, prompt: str, first: str, second: str, place: str) -> None:
        """Show the pair in this order; ``place`` reads like "Pair 2 of 6"."""
        self._place.setText(place)
        self.setAccessibleName(self.tr("Blind comparison, {place}").format(place=place))
        self._prompt.show_text(prompt)
        for text, words in zip(self._texts, (first, second), strict=True):
            text.show_text(words or self.tr("(no text)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        known = Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~known or event.key() not in self._keys:
            super().keyPressEvent(event)
            return
        self._keys[event.key()].click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A push button would take the arrow keys to move the focus.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up}
            if event.key() in arrows:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _make_side(self, name: str, text: Prose) -> QFrame:
        frame, box = card()
        box.addWidget(label("heading", name))
        box.addWidget(text)
        box.addStretch(1)
        return frame

    def _make_votes(self) -> QHBoxLayout:
        first = button(self.tr("A is better"), "secondary", "arrow_back")
        tie = button(self.tr("Tie"), "secondary", "arrow_downward")
        bad = button(self.tr("Both bad (B)"))
        second = button(self.tr("B is better"), "secondary", "arrow_forward")
        second.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._keys: dict[int, QPushButton] = {
            Qt.Key.Key_Left: first,
            Qt.Key.Key_Right: second,
            Qt.Key.Key_Down: tie,
            Qt.Key.Key_B: bad,
        }
        for one, said in zip((first, second, tie, bad), Said, strict=True):
            one.clicked.connect(lambda _=False, said=said: self._say(said))
            one.installEventFilter(self)
        return row(first, 1, tie, bad, 1, second)

    def _say(self, said: Said) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(said)
