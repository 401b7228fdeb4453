"""Scores, rubric and reward.

The formula stands in the method: each criterion is a five-point Likert item mapped to [-1, 1], and
the reward is their mean weighted by the rubric. "Can't say" leaves a criterion out of the mean.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.identity import now


class Criterion(StrEnum):
    """What a completion is judged on."""

    CONTENT = "content"
    LOGIC = "logic"
    PERSONA = "persona"


@dataclass(frozen=True, slots=True)
class Scores:
    """Three Likert items, 1..5; None where the teacher can't say."""

    content: int | None = None
    logic: int | None = None
    persona: int | None = None

    def __post_init__(self) -> None:
        for criterion in Criterion:
            value = self.of(criterion)
            if value is not None and value not in range(1, 6):
                raise ValueError(f"{criterion} is {value}; a score is 1 to 5")

    def of(self, criterion: Criterion) -> int | None:
        value: int | None = getattr(self, criterion.value)
        return value


@dataclass(frozen=True, slots=True)
class Rubric:
    """The weights of the three criteria, and what the teacher reads beside each point.

    ``wording`` maps a criterion to five sentences, for 1 to 5.
    """

    revision: int = 1
    content: float = 1.0
    logic: float = 1.0
    persona: float = 1.0
    wording: dict[str, tuple[str, ...]] = field(default_factory=dict)
    created_at: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        weights = [self.weight(c) for c in Criterion]
        if not all(math.isfinite(w) and w >= 0 for w in weights) or sum(weights) <= 0:
            raise ValueError("weights are not negative, and one at least is above 0")

    def weight(self, criterion: Criterion) -> float:
        value: float = getattr(self, criterion.value)
        return value


def reward(scores: Scores, rubric: Rubric) -> float | None:
    """Return the reward in [-1, 1]: sum(w (score - 3) / 2) / sum(w) over the criteria answered.

    None when the teacher answered "can't say" for every criterion that has a weight.
    """
    answered = [(rubric.weight(c), s) for c in Criterion if (s := scores.of(c)) is not None]
    total = sum(w for w, _ in answered)
    if total <= 0:
        return None
    return sum(w * (s - 3) / 2 for w, s in answered) / total


@dataclass(frozen=True, slots=True)
class Score:
    """One teacher's scores of one completion; a change is a new ``revision``."""

    completion_id: UUID
    teacher_id: UUID
    scores: Scores
    revision: int = 1
    rubric_revision: int = 1
    adjudicates: bool = False
    blind: bool = True
    retracted: bool = False
    seconds: float | None = None
    comment: str = ""
    created_at: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """How the teacher would have said it: a demonstration, and preferred to the completion.

    An empty ``text`` takes the rewrite back.
    """

    completion_id: UUID
    teacher_id: UUID
    text: str
    revision: int = 1
    created_at: datetime = field(default_factory=now)

    @property
    def key(self) -> tuple[UUID, UUID, int]:
        """What tells it from all others: the completion, the teacher and the revision."""
        return self.completion_id, self.teacher_id, self.revision


@dataclass(frozen=True, slots=True)
class Preference:
    """One teacher prefers ``chosen_id`` to ``rejected_id``, two completions of one prompt."""

    chosen_id: UUID
    rejected_id: UUID
    teacher_id: UUID
    revision: int = 1
    retracted: bool = False
    created_at: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        if self.chosen_id == self.rejected_id:
            raise ValueError("a completion is not preferred to itself")


def pairs(ranking: Sequence[Sequence[UUID]]) -> tuple[tuple[UUID, UUID], ...]:
    """Return (better, worse) for a ranking, best group first; completions of one group are tied.

    Raises ``ValueError`` when a completion stands in two places.
    """
    ranked = [c for group in ranking for c in group]
    if len(ranked) != len(set(ranked)):
        raise ValueError("a completion has one place in a ranking")
    return tuple(
        (better, worse)
        for place, group in enumerate(ranking)
        for better in group
        for later in ranking[place + 1 :]
        for worse in later
    )


def scores_now(rows: Sequence[Score]) -> tuple[Score, ...]:
    """Return the newest revision for each completion and teacher, retracted ones left out."""
    by_key = {(s.completion_id, s.teacher_id): s for s in sorted(rows, key=lambda s: s.revision)}
    return tuple(s for s in by_key.values() if not s.retracted)


def independent(rows: Sequence[Score]) -> tuple[Score, ...]:
    """Return what each teacher said of each completion by themselves: no score that adjudicates."""
    return scores_now([s for s in rows if not s.adjudicates])


def rewrites_now(rows: Sequence[Rewrite]) -> tuple[Rewrite, ...]:
    """Return the newest rewrite for each completion and teacher, those taken back left out."""
    by_key = {(r.completion_id, r.teacher_id): r for r in sorted(rows, key=lambda r: r.revision)}
    return tuple(r for r in by_key.values() if r.text)


def preferences_now(rows: Sequence[Preference]) -> tuple[Preference, ...]:
    """Return the newest revision of each preference, retracted ones left out."""
    by_key = {
        (p.chosen_id, p.rejected_id, p.teacher_id): p
        for p in sorted(rows, key=lambda p: p.revision)
    }
    return tuple(p for p in by_key.values() if not p.retracted)
