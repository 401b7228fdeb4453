"""The figures of the learning benchmark: what its runs recorded, and what they show together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean

from ouroboros_desktop.learning.statistics import (
    Estimate,
    nested_bootstrap_interval,
    paired_difference,
)


class Arm(StrEnum):
    """What the policy learns from."""

    TRUE = "true"
    SHUFFLED = "shuffled"


@dataclass(frozen=True, slots=True)
class HeldOut:
    """Answers to the held-out prompts: every reward, and means beside them.

    ``tokens`` is the mean length, ``finished`` the share that ended by itself, ``distinct`` the
    share of different words among all words, ``scores`` the mean of each criterion (1..5). ``kl``
    is the mean of log p - log p_reference over tokens, ``fluency`` that of log p_reference, nats:
    how likely the bare policy finds the answers.
    """

    rewards: tuple[float, ...]
    scores: dict[str, float]
    tokens: float
    finished: float
    distinct: float
    kl: float
    fluency: float

    @property
    def mean(self) -> float:
        return fmean(self.rewards)


@dataclass(frozen=True, slots=True)
class Cycled:
    """What one cycle showed: mean true reward before its update, and the update's last step."""

    reward: float
    approx_kl: float
    reference_kl: float
    entropy: float
    steps: int


@dataclass(frozen=True, slots=True)
class Run:
    """One seed and one arm."""

    seed: int
    arm: Arm
    before: HeldOut
    after: HeldOut
    cycles: tuple[Cycled, ...]
    scores: int
    cpu_seconds: float

    @property
    def gain(self) -> float:
        return self.after.mean - self.before.mean


@dataclass(frozen=True, slots=True)
class Figures:
    """What the runs of all seeds show, each with a 95 % interval.

    ``gain`` and ``control`` are after minus before over seeds (Student's t), ``over_control`` the
    difference of the two arms of a seed, ``resampled`` the same difference by a bootstrap over
    seeds and prompts.
    """

    gain: Estimate
    control: Estimate
    over_control: Estimate
    resampled: Estimate


def figures(runs: Sequence[Run]) -> Figures:
    """Return the figures of all seeds that have both arms.

    Raises ``ValueError`` for fewer than two such seeds: there is no interval.
    """
    arms = {arm: {r.seed: r for r in runs if r.arm is arm} for arm in Arm}
    seeds = sorted(arms[Arm.TRUE].keys() & arms[Arm.SHUFFLED].keys())
    true, control = ([arms[arm][seed] for seed in seeds] for arm in Arm)
    differences = [
        [a - b - (c - d) for a, b, c, d in zip(*rewards, strict=True)]
        for t, s in zip(true, control, strict=True)
        if (rewards := (t.after.rewards, t.before.rewards, s.after.rewards, s.before.rewards))
    ]
    zeros = [0.0] * len(seeds)
    return Figures(
        gain=paired_difference([r.gain for r in true], zeros),
        control=paired_difference([r.gain for r in control], zeros),
        over_control=paired_difference([r.gain for r in true], [r.gain for r in control]),
        resampled=nested_bootstrap_interval(differences, seed=0),
    )
