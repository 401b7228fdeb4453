"""Teachers, and the reward that several of them give together."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.scoring import Criterion, Rubric, Score, reward

Weights: TypeAlias = Mapping[UUID, float]
"""What the scores of teachers count, by their ids; 1 where nothing is said."""


class TeacherKind(StrEnum):
    """A person, or the documented scorer that stands in for one in benchmarks."""

    HUMAN = "human"
    SIMULATED = "simulated"


@dataclass(frozen=True, slots=True)
class Teacher:
    """Who talks, approves and scores."""

    name: str
    kind: TeacherKind = TeacherKind.HUMAN
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class TeacherWeight:
    """How much a teacher's scores count from then on; a teacher without one weighs 1."""

    teacher_id: UUID
    weight: float
    created_at: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        if not (math.isfinite(self.weight) and self.weight >= 0):
            raise ValueError("a weight is a number from 0")


def weights_now(rows: Sequence[TeacherWeight]) -> dict[UUID, float]:
    """Return each teacher's newest weight; ``rows`` are in the order of writing."""
    return {row.teacher_id: row.weight for row in rows}


@dataclass(frozen=True, slots=True)
class Consensus:
    """The reward of one completion over its teachers, and how far apart they are."""

    reward: float
    spread: float
    teachers: int


def means(scores: Sequence[Score], weights: Weights | None = None) -> dict[Criterion, float | None]:
    """Return the teachers' weighted mean of each criterion of one completion, as a reward.

    ``scores`` are the newest ones, one a teacher; an adjudicating one stands alone. None where
    nobody who weighs anything could say.
    """
    counted = [s for s in scores if s.adjudicates] or scores
    found: dict[Criterion, float | None] = {}
    for criterion in Criterion:
        given = [
            ((weights or {}).get(s.teacher_id, 1.0), (value - 3) / 2)
            for s in counted
            if (value := s.scores.of(criterion)) is not None
        ]
        total = sum(weight for weight, _ in given)
        found[criterion] = sum(w * value for w, value in given) / total if total > 0 else None
    return found


def consensus(
    scores: Sequence[Score], rubric: Rubric, weights: Weights | None = None
) -> Consensus | None:
    """Return the teachers' weighted mean reward of one completion; ``spread`` is max - min.

    ``scores`` are the newest ones, one a teacher. An adjudicating score stands alone. A teacher
    weighs 1 unless ``weights`` says otherwise. None when nobody gave a reward or all weigh 0.
    """
    adjudicating = [s for s in scores if s.adjudicates]
    rated = [
        ((weights or {}).get(s.teacher_id, 1.0), value)
        for s in adjudicating or scores
        if (value := reward(s.scores, rubric)) is not None
    ]
    total = sum(weight for weight, _ in rated)
    if total <= 0:
        return None
    rewards = [value for _, value in rated]
    mean = sum(weight * value for weight, value in rated) / total
    return Consensus(mean, max(rewards) - min(rewards), len(rated))


@dataclass(frozen=True, slots=True)
class Measure:
    """How scores become a reward: the rubric, and what each teacher's scores count."""

    rubric: Rubric
    weights: Weights = field(default_factory=dict)

    def consensus(self, scores: Sequence[Score]) -> Consensus | None:
        """Return the reward of one completion; see ``consensus``."""
        return consensus(scores, self.rubric, self.weights)
