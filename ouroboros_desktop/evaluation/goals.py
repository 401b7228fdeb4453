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
from ouroboros_desktop.learning.statistics import Estimate, ratio_interval

Of = Callable[[Cycled], float]

PERSONA = 0.8
"""The target persona: how well the completions of a cycle keep it, as a mean."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What ours spent until it was as good as theirs ever was, as a share of what theirs had spent.

    ``share`` is over the seeds in which ours was, of ``seeds`` in all; None where that was in none.
    """

    reached: int
    seeds: int
    share: Estimate | None


def cost(runs: Sequence[PaperRun], ours: str, theirs: str, level: Of, spent: Of) -> Cost:
    """Compare two arms seed by seed: the same topics, the same teacher, the same order of both."""
    mine, others = ({r.seed: r for r in runs if r.arm == arm} for arm in (ours, theirs))
    seeds = sorted(mine.keys() & others.keys())
    pairs: list[tuple[float, float]] = []
    for seed in seeds:
        best = max(others[seed].cycles, key=level)
        before = spent_before(others[seed], level(best), level, spent)
        own = spent_before(mine[seed], level(best), level, spent)
        if own is not None and before:
            pairs.append((own, before))
    share = ratio_interval([a for a, _ in pairs], [b for _, b in pairs], seed=0) if pairs else None
    return Cost(len(pairs), len(seeds), share)


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
) -> tuple[list[float], int]:
    """Return what an arm spent in each seed that came to a level, and how many seeds there are."""
    own = [run for run in runs if run.arm == arm]
    found = [spent_before(run, wanted, level, spent) for run in own]
    return [one for one in found if one is not None], len(own)


def contradictions(runs: Sequence[PaperRun]) -> tuple[float, float] | None:
    """Return the share of held-out answers that deny an entry, and that of the bare policy's.

    The prompts are the same for both. None where nothing was measured.
    """
    mine, bare = (
        [fmean(r.items[name]) for r in runs if r.items.get(name)]
        for name in ("contradictions", "contradictions_bare")
    )
    return (fmean(mine), fmean(bare)) if mine else None
