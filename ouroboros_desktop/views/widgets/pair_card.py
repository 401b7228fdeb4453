"""A blind vote: two completions of one held-out labyrinth prompt, side by side, nobody's name."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.views import actions
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.widgets.flow import Bar, Flow, bar, filling
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.part_keys import pressed
from ouroboros_desktop.views.widgets.small import button, card, label, row

_ARROWS = {"Left": "arrow_back", "Right": "arrow_forward", "Down": "arrow_downward"}


class Said(Enum):
    """What the teacher says of the pair as it is on screen."""

    FIRST = auto()
    SECOND = auto()
    TIE = auto()
    BOTH_BAD = auto()


class PairCard(QWidget):
    """One pair at a time. While it has the focus keys vote; the usual are Left, Right, Down and B.

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
        asked = label("heading", self.tr("Which completion is better?"), wrap=True)
        box.addLayout(bar(asked, None, self._place))
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
        name = pressed(event, actions.VOTE)
        if name:
            self._votes[name].click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A push button would take the arrow keys to move the focus.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            arrows = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up}
            if event.key() in arrows or pressed(event, actions.VOTE):
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _make_side(self, name: str, text: Prose) -> QFrame:
        frame, box = card()
        box.addWidget(label("heading", name))
        box.addWidget(text)
        box.addStretch(1)
        return frame

    def _make_votes(self) -> Bar:
        """Make the buttons; each bears the arrow of its key, or else the key's name."""
        made = [button("") for _ in Said]
        first, second, tie, bad = made
        second.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._votes = dict(zip(actions.usual_keys(actions.VOTE), made, strict=True))
        for one, said in zip(made, Said, strict=True):
            one.clicked.connect(lambda _=False, said=said: self._say(said))
            one.installEventFilter(self)
        actions.watcher().changed.connect(self._show_keys)
        self._show_keys()
        return bar(first, filling(row(1, tie, bad, 1)), None, second, gap=8)

    def _show_keys(self) -> None:
        words = (
            self.tr("A is better"),
            self.tr("B is better"),
            self.tr("Tie"),
            self.tr("Both bad"),
        )
        keys = actions.keys_in(actions.VOTE).values()
        for one, text, has in zip(self._votes.values(), words, keys, strict=True):
            picture = _ARROWS.get(has[0]) if has else None
            named = f"{text} ({actions.native(has[0])})" if has and picture is None else text
            one.setText(named)
            one.setIcon(icon(picture) if picture else QIcon())

    def part_actions(self) -> dict[str, Callable[[], object]]:
        """Return the votes by the names of their actions."""
        return {name: one.click for name, one in self._votes.items()}

    def _say(self, said: Said) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.said.emit(said)
