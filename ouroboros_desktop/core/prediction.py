"""What the reward model expects of a completion that no teacher has scored.

A prediction is never a score: it has a type and a table of its own, always bears its uncertainty,
and an experience whose reward came from it says so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.scoring import Criterion, Rubric


class Refit(StrEnum):
    """Whether the reward model goes on learning from later scores, or stays as first fitted."""

    CONTINUAL = "continual"
    FROZEN = "frozen"


@dataclass(frozen=True, slots=True)
class Likely:
    """A mean with its standard deviation, on the scale of rewards: [-1, 1]."""

    mean: float
    std: float

    def __post_init__(self) -> None:
        if not (math.isfinite(self.mean) and math.isfinite(self.std) and self.std >= 0):
            raise ValueError("a prediction is finite, its standard deviation not negative")


@dataclass(frozen=True, slots=True)
class PredictedScores:
    """The three criteria as the reward model expects the teacher to score them."""

    content: Likely
    logic: Likely
    persona: Likely

    def of(self, criterion: Criterion) -> Likely:
        value: Likely = getattr(self, criterion.value)
        return value


def predicted_reward(scores: PredictedScores, rubric: Rubric) -> Likely:
    """Return the reward to expect: the criteria's means and deviations, weighted by the rubric.

    The deviations are added as if the criteria erred together: the most that they can.
    """
    total = sum(rubric.weight(c) for c in Criterion)
    mean = sum(rubric.weight(c) * scores.of(c).mean for c in Criterion) / total
    std = sum(rubric.weight(c) * scores.of(c).std for c in Criterion) / total
    return Likely(mean, std)


def penalised(expected: Likely, penalty: float) -> float:
    """Return mean - penalty * std, kept in [-1, 1]: what is not known is not rewarded."""
    return max(-1.0, min(1.0, expected.mean - penalty * expected.std))


@dataclass(frozen=True, slots=True)
class RewardModel:
    """One fit: on how many scores of how many prompts, and how well it told them apart.

    ``correlation`` is within prompts, on prompts left out of the fit; None: too few to say.
    """

    policy_id: UUID
    scores: int
    prompts: int
    correlation: float | None = None
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class PredictedScore:
    """What one reward model expects of one completion."""

    reward_model_id: UUID
    completion_id: UUID
    scores: PredictedScores
    created_at: datetime = field(default_factory=now)
