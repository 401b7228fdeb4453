"""Before and after a policy update: the same held-out prompts, both completions, the figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.completion import Completion, FinishReason
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.verdict import Comparison, Outcome, verdict, wilson
from ouroboros_desktop.learning.statistics import paired_difference
from ouroboros_desktop.views.widgets.disclosure import Disclosure
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.small import Chip, card, clear, label, row
from ouroboros_desktop.views.written import number, signed


class BeforeAfter(QWidget):
    """Hidden until the teacher may know whose completions are whose; made when it is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cycle: Cycle | None = None
        self._drawn: object = None
        self._figures = label("body", wrap=True)
        self._pairs = QVBoxLayout()
        self._pairs.setSpacing(16)
        self.box = Disclosure(self.tr("Before and after, prompt by prompt"))
        self.box.box.addWidget(self._figures)
        self.box.box.addLayout(self._pairs)
        self.box.toggled.connect(self._draw)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.box)

    def show_cycle(self, cycle: Cycle, known: bool) -> None:
        """Show the newest update's pairs; ``known``: the vote is over."""
        self.setVisible(known and bool(cycle.comparisons_now))
        self._cycle = cycle if known else None
        if self.box.opened:
            self._draw()

    def _draw(self) -> None:
        cycle = self._cycle
        if cycle is None or not self.box.opened or self._drawn is cycle.comparisons:
            return
        self._drawn = cycle.comparisons
        self._figures.setText("\n".join(self._lines(cycle)))
        clear(self._pairs)
        for place, pair in enumerate(cycle.comparisons_now, 1):
            self._pairs.addWidget(self._make_pair(cycle, place, pair))

    def _lines(self, cycle: Cycle) -> list[str]:
        """Return the figures, each with its 95 % interval and what it is made of."""
        before, after = cycle.compared
        found = verdict(cycle.comparisons_now)
        won = self.tr(
            "Win rate after: {rate}, from %n blind votes; even is 50 %.", None, found.votes
        ).format(rate=_share(found.win_rate, found.low, found.high))
        ended = self.tr("Ended by themselves: {before} before, {after} after.").format(
            before=_ended(before), after=_ended(after)
        )
        return [won, self._lengths(before, after), ended]

    def _lengths(self, before: Sequence[Completion], after: Sequence[Completion]) -> str:
        old, new = ([len(c.token_ids) for c in side] for side in (before, after))
        means = self.tr("Length: {before} tokens before, {after} after").format(
            before=number(sum(old) / len(old)), after=number(sum(new) / len(new))
        )
        if len(old) < 2:
            return self.tr("{means}; one pair gives no interval.").format(means=means)
        change = paired_difference(new, old)
        numbers = [signed(x) for x in (change.mean, change.low, change.high)]
        said = self.tr(
            "{means}; change {mean}, 95 % interval {low} to {high}, %n pairs.", None, len(old)
        )
        return said.format(means=means, mean=numbers[0], low=numbers[1], high=numbers[2])

    def _make_pair(self, cycle: Cycle, place: int, pair: Comparison) -> QFrame:
        frame, box = card()
        title = label("heading", self.tr("Pair {place}").format(place=place))
        box.addLayout(row(title, 1, Chip(self._vote(pair.outcome))))
        prompt = Prose(self.tr("Held-out labyrinth prompt"))
        prompt.show_text(cycle.prompt(pair.labyrinth_prompt_id).text)
        box.addWidget(prompt)
        sides = Flow(gap=16, column=300)
        for name, completion_id in (
            (self.tr("Before: the live policy"), pair.live_completion_id),
            (self.tr("After: the candidate"), pair.candidate_completion_id),
        ):
            sides.addWidget(_side(name, cycle.completion(completion_id).completion))
        box.addLayout(sides)
        return frame

    def _vote(self, outcome: Outcome | None) -> str:
        if outcome is None:
            return self.tr("not voted on")
        return {
            Outcome.CANDIDATE: self.tr("after was better"),
            Outcome.LIVE: self.tr("before was better"),
            Outcome.TIE: self.tr("tie"),
            Outcome.BOTH_BAD: self.tr("both bad"),
        }[outcome]


def _side(name: str, completion: Completion) -> QWidget:
    side = QWidget()
    box = QVBoxLayout(side)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(4)
    text = Prose(name)
    text.show_text(completion.text)
    box.addWidget(label("caption", name))
    box.addWidget(text)
    box.addStretch(1)
    return side


def _ended(completions: Sequence[Completion]) -> str:
    ended = sum(c.finish_reason is FinishReason.STOP for c in completions)
    return _share(ended / len(completions), *wilson(ended, len(completions)))


def _share(rate: float, low: float, high: float) -> str:
    return QCoreApplication.translate("BeforeAfter", "{rate} % ({low} to {high} %)").format(
        rate=number(100 * rate), low=number(100 * low), high=number(100 * high)
    )
