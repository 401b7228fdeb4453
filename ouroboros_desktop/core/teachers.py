"""Teachers, and the reward that several of them give together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.scoring import Criterion, Rubric, Score, reward


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
class Consensus:
    """The reward of one completion over its teachers, and how far apart they are."""

    reward: float
    spread: float
    teachers: int


def means(scores: Sequence[Score]) -> dict[Criterion, float | None]:
    """Return the teachers' mean of each criterion of one completion, on the scale of rewards.

    ``scores`` are the newest ones, one a teacher; an adjudicating one stands alone. None where
    nobody could say.
    """
    adjudicating = [s for s in scores if s.adjudicates]
    found: dict[Criterion, float | None] = {}
    for criterion in Criterion:
        given = [v for s in adjudicating or scores if (v := s.scores.of(criterion)) is not None]
        found[criterion] = sum((v - 3) / 2 for v in given) / len(given) if given else None
    return found


def consensus(
    scores: Sequence[Score], rubric: Rubric, weights: Mapping[UUID, float] | None = None
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
