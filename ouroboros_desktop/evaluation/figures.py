"""The figures of the learning benchmark: what its runs recorded, and what they show together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean

from ouroboros_desktop.learning.statistics import (
    Estimate,
    mean_interval,
    paired_difference,
    ratio_interval,
)


class Arm(StrEnum):
    """What the policy learns from: some scores, those shuffled, or scores of every completion."""

    TRUE = "true"
    SHUFFLED = "shuffled"
    ALL = "all"


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
    """What one cycle showed: mean true reward before its update, and the update's last step.

    ``correlation`` is that of predicted with true rewards within prompts; None: none was predicted.
    """

    reward: float
    approx_kl: float
    reference_kl: float
    entropy: float
    steps: int
    correlation: float | None = None


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
    """What the runs of all seeds show, each with a 95 % interval over seeds (Student's t).

    ``gain``, ``control`` and ``everything`` (the teacher scored all) are after minus before,
    ``over_control`` the difference of the true and the shuffled arm of a seed. ``share`` is gain /
    everything over the seeds that have both. All but ``gain`` are None where no two seeds have that
    arm, the share also where there was no gain to have a share of.
    """

    gain: Estimate
    control: Estimate | None = None
    over_control: Estimate | None = None
    everything: Estimate | None = None
    share: Estimate | None = None


def figures(runs: Sequence[Run]) -> Figures:
    """Return the figures of all seeds, those beside the shuffled arm of the seeds that have both.

    Raises ``ValueError`` for fewer than two seeds of the true arm: there is no interval.
    """
    arms = {arm: {r.seed: r for r in runs if r.arm is arm} for arm in Arm}
    true, shuffled = arms[Arm.TRUE], arms[Arm.SHUFFLED]
    both = sorted(true.keys() & shuffled.keys())
    control, over_control = _beside_shuffled(
        [true[seed] for seed in both], [shuffled[seed] for seed in both]
    )
    everything, share = _beside_all(true, arms[Arm.ALL])
    return Figures(
        gain=_over_zero([true[seed].gain for seed in (both if control else sorted(true))]),
        control=control,
        over_control=over_control,
        everything=everything,
        share=share,
    )


def _beside_shuffled(
    true: Sequence[Run], control: Sequence[Run]
) -> tuple[Estimate | None, Estimate | None]:
    if len(true) < 2:
        return None, None
    gains, others = [r.gain for r in true], [r.gain for r in control]
    return _over_zero(others), paired_difference(gains, others)


def _beside_all(
    true: Mapping[int, Run], everything: Mapping[int, Run]
) -> tuple[Estimate | None, Estimate | None]:
    seeds = sorted(true.keys() & everything.keys())
    if len(seeds) < 2:
        return None, None
    some, most = ([runs[seed].gain for seed in seeds] for runs in (true, everything))
    share = ratio_interval(some, most) if min(most) > 0 else None
    return _over_zero(most), share


def _over_zero(gains: Sequence[float]) -> Estimate:
    return mean_interval(gains)
