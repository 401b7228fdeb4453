"""The paper's table: what each arm came to, over seeds, with intervals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from ouroboros_desktop.evaluation.plan import Cycled
from ouroboros_desktop.learning.statistics import (
    Estimate,
    bootstrap_interval,
    nested_bootstrap_interval,
    paired_difference,
)

RESAMPLES = 1000

SCALES: Mapping[str, tuple[str, float]] = {
    "factual_f1": ("factual F1, %", 100),
    "persona_consistency": ("persona consistency, %", 100),
    "reward_hacks": ("reward hacks per 100", 100),
    "minutes_per_1000_pairs": ("human minutes per 1,000 pairs", 1),
}
"""The columns of the paper's table: their titles, and what a mean is multiplied by."""


@dataclass(frozen=True, slots=True)
class PaperRun:
    """One seed and one arm. ``items`` holds one number an item for each metric.

    ``acts`` counts what the teacher did, ``repeats`` are pairs of rewards given to one completion
    twice.
    """

    seed: int
    arm: str
    family: str
    items: dict[str, tuple[float, ...]]
    cycles: tuple[Cycled, ...]
    acts: dict[str, int]
    repeats: tuple[tuple[float, float], ...]
    cpu_seconds: float = 0.0

    @property
    def minutes(self) -> float:
        return self.cycles[-1].minutes if self.cycles else 0.0

    @property
    def minutes_per_1000_pairs(self) -> float | None:
        """None where nothing was learned from pairs, as in SFT."""
        return self._minutes_per_1000(sum(cycled.pairs for cycled in self.cycles))

    @property
    def minutes_per_1000_human_pairs(self) -> float | None:
        """The same of the pairs alone that the teacher told apart."""
        return self._minutes_per_1000(sum(cycled.human_pairs for cycled in self.cycles))

    def _minutes_per_1000(self, pairs: int) -> float | None:
        return 1000 * self.minutes / pairs if pairs else None


def estimates(runs: Sequence[PaperRun]) -> dict[str, Estimate]:
    """Return each metric of one arm, with a 95 % interval over seeds and, within them, items.

    Metrics of the paper's table are on its scale. Two seeds at least should have run: from one,
    the interval is over items alone.
    """
    names = sorted({name for run in runs for name in run.items})
    found = {}
    for name in names:
        rows = [run.items[name] for run in runs if run.items.get(name)]
        if rows:
            scale = SCALES.get(name, ("", 1))[1]
            found[name] = _times(
                nested_bootstrap_interval(rows, seed=0, resamples=RESAMPLES), scale
            )
    for name in ("minutes_per_1000_pairs", "minutes_per_1000_human_pairs"):
        taken = [getattr(run, name) for run in runs]
        known = [value for value in taken if value is not None]
        if known:
            found[name] = bootstrap_interval(known, seed=0, resamples=RESAMPLES)
    return found


def table(runs: Sequence[PaperRun]) -> dict[str, dict[str, Estimate]]:
    """Return the estimates of each arm, in the order in which the arms first occur."""
    arms = dict.fromkeys(run.arm for run in runs)
    return {arm: estimates([run for run in runs if run.arm == arm]) for arm in arms}


def over(runs: Sequence[PaperRun], ours: str, theirs: str, name: str) -> Estimate | None:
    """Return ours minus theirs by a metric, over the seeds that have both (Student's t).

    None for fewer than two such seeds.
    """
    mine, others = (
        {r.seed: fmean(r.items[name]) for r in runs if r.arm == arm and r.items.get(name)}
        for arm in (ours, theirs)
    )
    seeds = sorted(mine.keys() & others.keys())
    if len(seeds) < 2:
        return None
    difference = paired_difference([mine[s] for s in seeds], [others[s] for s in seeds])
    return _times(difference, SCALES.get(name, ("", 1))[1])


def _times(estimate: Estimate, scale: float) -> Estimate:
    return Estimate(estimate.mean * scale, estimate.low * scale, estimate.high * scale)
