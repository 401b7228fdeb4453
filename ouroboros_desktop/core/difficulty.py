"""How much a labyrinth prompt asks a reader to keep in mind: an estimate, counted in its text.

Counted are words, negations (which take longer to check: Clark and Chase 1972, "On the process of
comparing sentences against pictures", Cognitive Psychology 3), conditions, sentences about other
things, and how far what is needed stands from the question (Gibson 2000, "The dependency locality
theory"). It says nothing of how often a policy fails: that is what scores are for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from ouroboros_desktop.core.language import sentences, stems, words
from ouroboros_desktop.core.lexicon import NEGATIONS
from ouroboros_desktop.core.summary import SummaryEntry

_CONDITIONS = frozenset("if only otherwise provided suppose supposing unless whenever".split())

_BOUNDS = (4.5, 7.3)
"""Thirds of what the transformations make of the shipped topics: `make bench-difficulty`."""


class Difficulty(StrEnum):
    """The third that a prompt is in, among those made of the shipped topics."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Load:
    """What a reader of a prompt must keep in mind; ``distance`` is in sentences."""

    words: int
    negations: int
    conditions: int
    strangers: int
    distance: int

    @property
    def points(self) -> float:
        """All of it in one number: a point for 30 words, two sentences, or one of the rest."""
        whole = self.negations + self.conditions
        return self.words / 30 + whole + (self.strangers + self.distance) / 2


def load(text: str, entries: Sequence[SummaryEntry]) -> Load:
    """Return what a prompt asks to keep in mind; ``entries`` are those that it respects."""
    spans = [text[start:end] for start, end in sentences(text)]
    asked = max((n for n, s in enumerate(spans) if "?" in s), default=len(spans) - 1)
    wanted = [stems(e.text) for e in entries]
    shared = [max((len(w & stems(s)) for w in wanted), default=0) for s in spans]
    carrying = [n for n, count in enumerate(shared[:asked]) if count > 1]
    found = words(text)
    return Load(
        words=len(found),
        negations=sum(w in NEGATIONS or w.endswith(("n't", "n’t")) for w in found),
        conditions=sum(w in _CONDITIONS for w in found),
        strangers=sum(count == 0 for count in shared[: max(0, asked)]),
        distance=asked - carrying[0] - 1 if carrying else 0,
    )


def difficulty(points: float) -> Difficulty:
    """Return the third that so many points are in."""
    low, medium = _BOUNDS
    if points < low:
        return Difficulty.LOW
    return Difficulty.MEDIUM if points < medium else Difficulty.HIGH
