"""Who rewards a completion of the learning benchmark: the teacher, or the reward model.

The teacher scores all completions of some prompts, the reward model those of the others. So the
completions of one prompt, which a baseline compares with each other, are always rewarded by the
same one: the penalty for what is not known cancels where all bear it alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from ouroboros_desktop.core.policy import Policy
from ouroboros_desktop.core.policy_update import Experience
from ouroboros_desktop.core.prediction import Refit, penalised, predicted_reward
from ouroboros_desktop.core.scoring import Criterion, Rubric, Scores
from ouroboros_desktop.evaluation.answers import Judged, reward_of
from ouroboros_desktop.learning.reward_model import FittedModel, Scored, fit, vectors
from ouroboros_desktop.learning.statistics import within_group_correlation


@dataclass(frozen=True, slots=True)
class Rated:
    """A scored completion as the reward model sees it."""

    features: bytes
    scores: Scores
    prompt: int

    @property
    def targets(self) -> tuple[float | None, float | None, float | None]:
        """The scores on the scale of rewards."""
        content, logic, persona = (
            None if (score := self.scores.of(c)) is None else (score - 3) / 2 for c in Criterion
        )
        return content, logic, persona


@dataclass(frozen=True, slots=True)
class Experienced:
    """What the teacher scored up to now, and the reward model that came of it."""

    rated: tuple[Rated, ...] = ()
    model: FittedModel | None = None

    def after(self, rated: Sequence[Rated], refit: Refit) -> Experienced:
        """Return the same with more scores; a frozen model stays as first fitted."""
        together = (*self.rated, *rated)
        if self.model is not None and refit is Refit.FROZEN:
            return Experienced(together, self.model)
        scored = Scored.of(
            [r.features for r in together],
            [r.targets for r in together],
            [r.prompt for r in together],
        )
        return Experienced(together, fit(scored))


@dataclass(frozen=True, slots=True)
class Rewarded:
    """The experiences of one cycle; ``correlation`` is that of predicted with true rewards."""

    experiences: tuple[Experience, ...]
    correlation: float | None = None


def shuffled(judged: Sequence[Judged], seed: str) -> list[Scores]:
    """Return the completions' scores, each given to another completion at random."""
    scores = [j.scores for j in judged]
    Random(seed).shuffle(scores)
    return scores


def by_teacher(judged: Sequence[Judged], scores: Sequence[Scores]) -> Rewarded:
    """Reward each completion by the scores beside it."""
    return Rewarded(
        tuple(
            Experience(j.completion, reward_of(given), j.place)
            for j, given in zip(judged, scores, strict=True)
            if j.completion.trainable
        )
    )


def by_model(
    model: FittedModel, judged: Sequence[Judged], features: Sequence[bytes], penalty: float
) -> Rewarded:
    """Reward each completion by what the model expects of it, less a penalty within its prompt."""
    expected = [predicted_reward(p, Rubric()) for p in model.predict(vectors(features))]
    rewards = [0.0] * len(judged)
    for prompt in {j.place for j in judged}:
        places = [n for n, j in enumerate(judged) if j.place == prompt]
        worth = penalised([expected[n] for n in places], penalty)
        for n, value in zip(places, worth, strict=True):
            rewards[n] = value
    correlation = within_group_correlation(
        np.array(rewards), np.array([j.reward for j in judged]), np.array([j.place for j in judged])
    )
    experiences = tuple(
        Experience(j.completion, value, j.place, predicted=True)
        for j, value in zip(judged, rewards, strict=True)
        if j.completion.trainable
    )
    return Rewarded(experiences, correlation)


def features_of(policy: Policy, judged: Sequence[Judged]) -> list[bytes]:
    """Return what the reward model reads of each completion."""
    return list(policy.features([j.transcript for j in judged]))
