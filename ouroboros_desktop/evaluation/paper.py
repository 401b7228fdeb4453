"""The paper's table: what each arm came to, over seeds, with intervals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from ouroboros_desktop.evaluation.plan import Cycled
from ouroboros_desktop.learning.statistics import (
    Estimate,
    bootstrap_interval,
    exact_interval,
    mean_interval,
    paired_difference,
)

RESAMPLES = 1000

SCALES: Mapping[str, tuple[str, float]] = {
    "factual_f1": ("factual F1, %", 100),
    "persona_consistency": ("persona consistency, %", 100),
    "reward_hacks": ("reward hacks per 100", 100),
    "minutes_per_1000_pairs": ("human minutes per 1,000 pairs", 1),
    "minutes_per_1000_human_pairs": ("the same, pairs of the human's", 1),
}
"""The columns of the paper's table, and one beside it: titles, and what a mean is multiplied by."""

MINUTES = tuple(name for name in SCALES if name.startswith("minutes_"))


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
    def annotations(self) -> float:
        return self.cycles[-1].annotations if self.cycles else 0.0

    @property
    def minutes_per_1000_pairs(self) -> float | None:
        """By the pairs that were learned from; None where there were none, as in SFT."""
        return self._minutes_per_1000(sum(cycled.pairs for cycled in self.cycles))

    @property
    def minutes_per_1000_human_pairs(self) -> float | None:
        """The same of the pairs alone that the teacher told apart."""
        return self._minutes_per_1000(sum(cycled.human_pairs for cycled in self.cycles))

    def _minutes_per_1000(self, pairs: int) -> float | None:
        return 1000 * self.minutes / pairs if pairs else None


def estimates(runs: Sequence[PaperRun]) -> dict[str, Estimate]:
    """Return each metric of one arm, with a 95 % interval; ``interval`` says which.

    Metrics of the paper's table are on its scale.
    """
    names = sorted({name for run in runs for name in run.items})
    found = {}
    for name in names:
        rows = [run.items[name] for run in runs if run.items.get(name)]
        if rows:
            found[name] = interval(rows).times(SCALES.get(name, ("", 1))[1])
    for name in (*MINUTES, "annotations"):
        taken = [getattr(run, name) for run in runs]
        known = [value for value in taken if value is not None]
        if known:
            found[name] = _of_counts(known)
    return found


def _of_counts(values: Sequence[float]) -> Estimate:
    """Return the mean of what is no share of anything, with Student's t interval over seeds."""
    if len(values) < 2:
        return Estimate(values[0], values[0], values[0])
    found = mean_interval(values)
    return Estimate(found.mean, max(0.0, found.low), found.high)


def interval(rows: Sequence[Sequence[float]]) -> Estimate:
    """Return the mean over seeds of a metric whose items each row holds, with a 95 % interval.

    It is Student's t over the seeds' means: seeds differ in topics, teacher and prompts, so what is
    said is about seeds like these, and about these items where they are the same in each. Beyond 0
    or 1 it is cut off where no item is. Where every item is 0, or every item 1, it is the exact one
    of so many items; where there is one seed, or the seeds' means are equal, a bootstrap over items
    (Efron 1979).
    """
    items = [value for row in rows for value in row]
    means = [fmean(row) for row in rows]
    if len(items) > 1 and set(items) in ({0.0}, {1.0}):
        return exact_interval(round(sum(items)), len(items))
    if len(set(means)) < 2:
        return bootstrap_interval(items, seed=0, resamples=RESAMPLES)
    found = mean_interval(means)
    low = max(found.low, 0.0) if min(items) >= 0 else found.low
    high = min(found.high, 1.0) if max(items) <= 1 else found.high
    return Estimate(found.mean, low, high)


def table(runs: Sequence[PaperRun]) -> dict[str, dict[str, Estimate]]:
    """Return the estimates of each arm, in the order in which the arms first occur."""
    arms = dict.fromkeys(run.arm for run in runs)
    return {arm: estimates([run for run in runs if run.arm == arm]) for arm in arms}


def over(runs: Sequence[PaperRun], ours: str, theirs: str, name: str) -> Estimate | None:
    """Return ours minus theirs by a metric, over the seeds that have both (Student's t).

    None for fewer than two such seeds, and where both are the same in all: no interval is known.
    """
    mine, others = (
        {r.seed: fmean(r.items[name]) for r in runs if r.arm == arm and r.items.get(name)}
        for arm in (ours, theirs)
    )
    seeds = sorted(mine.keys() & others.keys())
    if len(seeds) < 2 or all(mine[s] == others[s] for s in seeds):
        return None
    difference = paired_difference([mine[s] for s in seeds], [others[s] for s in seeds])
    return difference.times(SCALES.get(name, ("", 1))[1])
