"""The promotion gate's blind vote: the live policy against the candidate."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.core.verdict import Comparison, Outcome
from ouroboros_desktop.views.widgets.pair_card import PairCard, Said


def outcome(comparison: Comparison, first_is_better: bool) -> Outcome:
    """Return whose victory it is when the first, or the second, completion shown is better."""
    candidate_won = first_is_better == comparison.candidate_first
    return Outcome.CANDIDATE if candidate_won else Outcome.LIVE


class ComparisonCard(PairCard):
    """``voted`` carries the comparison's id and its ``Outcome``, never a position."""

    voted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.said.connect(self._vote)

    def show_pair(
        self, comparison: Comparison, prompt: str, live: str, candidate: str, place: str
    ) -> None:
        """Show the pair in the order drawn for it; ``place`` reads like "Pair 2 of 6"."""
        self._comparison = comparison
        first, second = (candidate, live) if comparison.candidate_first else (live, candidate)
        self.show_texts(prompt, first, second, place)

    def _vote(self, said: Said) -> None:
        if self._comparison is None:
            return
        even = {Said.TIE: Outcome.TIE, Said.BOTH_BAD: Outcome.BOTH_BAD}
        result = even.get(said) or outcome(self._comparison, said is Said.FIRST)
        self.voted.emit(self._comparison.id, result)
