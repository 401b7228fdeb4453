"""What a claim of fewer annotations rests on, beside the paper's table: what a level cost.

A level is a mean over a cycle's completions. They were written before the cycle's update, so what
reaching it cost is what the teacher had done by the end of the cycle before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean

from ouroboros_desktop.evaluation.paper import PaperRun
from ouroboros_desktop.evaluation.plan import Cycled
from ouroboros_desktop.evaluation.suite import OF_BARE
from ouroboros_desktop.learning.statistics import (
    Estimate,
    mean_interval,
    paired_difference,
    ratio_interval,
)

Of = Callable[[Cycled], float]

PERSONA = 0.8
"""The target persona: how well the completions of a cycle keep it, as a mean."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What ours spent until it was as good as theirs ever was, as a share of what theirs had spent.

    ``share`` is over the ``reached`` seeds in which ours was, None where these are fewer than two:
    a mean of what came to an end, so it says little where many did not. ``seeds`` are those that
    can be compared: theirs had spent something before it was at its best.
    """

    reached: int
    seeds: int
    share: Estimate | None


def cost(runs: Sequence[PaperRun], ours: str, theirs: str, level: Of, spent: Of) -> Cost:
    """Compare two arms seed by seed: the same topics, the same teacher, the same order of both."""
    mine, others = ({r.seed: r for r in runs if r.arm == arm} for arm in (ours, theirs))
    seeds = sorted(mine.keys() & others.keys())
    found: list[tuple[float | None, float]] = []
    for seed in seeds:
        best = max(others[seed].cycles, key=level)
        before = spent_before(others[seed], level(best), level, spent)
        if before:
            found.append((spent_before(mine[seed], level(best), level, spent), before))
    pairs = [(own, before) for own, before in found if own is not None]
    known = len(pairs) > 1
    share = ratio_interval([a for a, _ in pairs], [b for _, b in pairs]) if known else None
    return Cost(len(pairs), len(found), share)


def spent_before(run: PaperRun, wanted: float, level: Of, spent: Of) -> float | None:
    """Return what was spent before the first cycle at that level; None when it was never reached.

    An arm that spends everything beforehand had spent it before its first cycle too.
    """
    before = 0.0 if spent(run.cycles[0]) < spent(run.cycles[-1]) else spent(run.cycles[0])
    for cycled in run.cycles:
        if level(cycled) >= wanted:
            return before
        before = spent(cycled)
    return None


def spent_until(
    runs: Sequence[PaperRun], arm: str, wanted: float, level: Of, spent: Of
) -> list[tuple[float, bool]]:
    """Return for each seed what an arm spent until it came to a level, and whether it did.

    Where it did not, it is all that was spent: to get there takes more than that.
    """
    found = []
    for run in (run for run in runs if run.arm == arm):
        before = spent_before(run, wanted, level, spent)
        found.append((spent(run.cycles[-1]) if before is None else before, before is not None))
    return found


def beside_bare(runs: Sequence[PaperRun], name: str) -> tuple[Estimate, Estimate, Estimate] | None:
    """Return a metric of a run, that of the bare policy on the same items, and the difference.

    Intervals are over seeds. None for fewer than two that measured both.
    """
    told = [(r.items.get(name), r.items.get(f"{name}{OF_BARE}")) for r in runs]
    both = [(fmean(mine), fmean(bare)) for mine, bare in told if mine and bare]
    if len(both) < 2:
        return None
    mine, bare = zip(*both, strict=True)
    return mean_interval(mine), mean_interval(bare), paired_difference(mine, bare)
