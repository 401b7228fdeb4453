"""Where completions are scored: the cards of one labyrinth prompt beside what they must respect.

Wide, the prompt and its facts stand beside the cards and stay in sight; narrow, they go above.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.queue import Next, Why
from ouroboros_desktop.core.summary import SummaryEntry
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.completion_card import CompletionCard
from ouroboros_desktop.views.widgets.disclosure import Disclosure
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.judge_line import JudgeLine
from ouroboros_desktop.views.widgets.respected import RespectedList
from ouroboros_desktop.views.widgets.small import card, label, scrolling
from ouroboros_desktop.views.written import number

SIDE = 300
WIDE_FROM = 940
GAP = 16


class ScoringDesk(QWidget):
    """The cards in a scroll area, the prompt's own card, and ``judge``, placed by the width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide: bool | None = None
        self._left = self._right = 0
        self._area, self._column = _scroll_area()
        self._side_area, self._side_column = _scroll_area()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP)
        self._column.addLayout(self._cards)
        self._column.addStretch(1)
        self._side_column.addStretch(1)
        self._prompt_card = self._make_prompt_card()
        self.judge = JudgeLine(self)
        for area in (self._area, self._side_area):
            area.viewport().installEventFilter(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._area, 1)
        line.addWidget(self._side_area)

    def show_prompt(
        self, prompt: LabyrinthPrompt, entries: Sequence[SummaryEntry], why: Next | None
    ) -> None:
        self._why.setText(self._reason(why))
        self._text.show_text(prompt.text)
        self._respected.show_entries(entries)
        self._facts.setVisible(bool(entries))

    def show_cards(self, cards: Sequence[CompletionCard]) -> None:
        """Show these cards and no others, in this order, from the top."""
        for place in reversed(range(self._cards.count())):
            item = self._cards.takeAt(place)
            widget = item.widget() if item else None
            if widget is not None and widget not in cards:
                widget.hide()
        for one in cards:
            self._cards.addWidget(one)
            one.show()
        self._area.verticalScrollBar().setValue(0)

    @property
    def area(self) -> QScrollArea:
        """Where the cards scroll."""
        return self._area

    def reveal(self, one: CompletionCard) -> None:
        """Scroll so that the card's current row, and if there is room all of it, is seen."""
        QTimer.singleShot(0, self, lambda: self._reveal(one))

    def place(self, left: int, width: int, room: int) -> None:
        """Use the column that begins at ``left`` and is ``width`` wide, in ``room`` pixels."""
        self._left, self._right = left, max(0, room - left - width)
        wide = width >= WIDE_FROM
        if wide != self._wide:
            self._wide = wide
            (self._side_column if wide else self._column).insertWidget(0, self._prompt_card)
            if wide:
                self._side_column.insertWidget(1, self.judge)
            else:  # below the cards, so that they stay where they are when it appears
                self._column.insertWidget(2, self.judge)
            self._side_area.setVisible(wide)
            self._facts.set_header_shown(not wide)
            self._facts.set_opened(wide)
        self._side_area.setFixedWidth(px(SIDE) + self._right)
        self._set_margins()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A scroll bar takes its width from the viewport: the cards must not move with it.
        if event.type() == QEvent.Type.Resize:
            self._set_margins()
        return super().eventFilter(watched, event)

    def _set_margins(self) -> None:
        beside = self._side_area.width() - self._side_area.viewport().width()
        self._side_column.setContentsMargins(0, 4, max(0, self._right - beside), 20)
        bar = self._area.width() - self._area.viewport().width()
        right = GAP if self._wide else self._right
        self._column.setContentsMargins(self._left, 4, max(0, right - bar), 20)

    def _reveal(self, one: CompletionCard) -> None:
        if one.isVisibleTo(self):
            self._area.ensureWidgetVisible(one, 0, GAP)
            self._area.ensureWidgetVisible(one.rows[one.current], 0, GAP)

    def _make_prompt_card(self) -> QFrame:
        frame, box = card()
        self._text = Prose(self.tr("Labyrinth prompt"))
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._respected = RespectedList()
        self._facts = Disclosure(self.tr("What a right answer respects"), opened=True)
        self._facts.box.addWidget(label("caption", self.tr("A right answer respects")))
        self._facts.box.addWidget(self._respected)
        self._why = label("caption", wrap=True)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(label("heading", self.tr("Labyrinth prompt")))
        head.addWidget(self._why)
        box.addLayout(head)
        box.addWidget(self._text)
        box.addWidget(self._facts)
        return frame

    def _reason(self, why: Next | None) -> str:
        """Return in a sentence why this prompt comes now."""
        if why is None:
            return ""
        unsure = self.tr("It comes now because the reward model is unsure of it: ± {std}.")
        return {
            Why.MADE: self.tr("It comes in the order in which the prompts were made."),
            Why.UNCERTAIN: unsure.format(std=number(why.std, 2)),
            Why.NEAR_TIE: self.tr("It comes now because its two best are predicted nearly alike."),
            Why.SELDOM: self.tr("It comes now because its kind was seldom scored so far."),
            Why.AUDIT: self.tr("It was drawn at random, as a check."),
        }[why.why]


def _scroll_area() -> tuple[QScrollArea, QVBoxLayout]:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setSpacing(GAP)
    return scrolling(content), column
