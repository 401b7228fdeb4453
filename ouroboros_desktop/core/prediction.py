"""What the reward model expects of a completion that no teacher has scored.

A prediction is never a score: it has a type and a table of its own, always bears its uncertainty,
and an experience whose reward came from it says so.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
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


PENALTY = 2.0
"""Standard deviations; chosen on the paper's tuning teachers."""


def penalised(expected: Sequence[Likely], penalty: float) -> tuple[float, ...]:
    """Return mean - penalty * (std - the least std), in [-1, 1], of completions of one prompt.

    What is not known is not rewarded: the lower bound of uncertainty-weighted optimisation (Coste
    et al. 2024, arXiv:2310.02743, section 4.2). The least that is not known of any of them is left
    out: a baseline within the prompt cancels it, and with it all of them would end at -1 while
    little is scored yet, and could not be told apart.
    """
    least = min((one.std for one in expected), default=0.0)
    worth = (one.mean - penalty * (one.std - least) for one in expected)
    return tuple(max(-1.0, min(1.0, one)) for one in worth)


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
