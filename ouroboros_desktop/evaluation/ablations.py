"""What two ablations of the paper's benchmark answer, beside its table.

Without labyrinth prompts: what these are worth, for each transformation. With a frozen reward
model: whether what it expects goes less and less with the true rewards as the policy moves on.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from ouroboros_desktop.evaluation.arms import FROZEN, NO_LABYRINTH, OUROBOROS
from ouroboros_desktop.evaluation.paper import PaperRun, over
from ouroboros_desktop.evaluation.suite import CONSISTENCY
from ouroboros_desktop.learning.statistics import Estimate, mean_interval, paired_difference

FIRST_APART = 3
"""The first cycle in which a frozen reward model differs from one that learns on: both are fitted
first on what was scored in the first cycle, and expect the same in the second."""


def per_transformation(runs: Sequence[PaperRun]) -> dict[str, Estimate]:
    """Return labyrinth consistency with labyrinth prompts less that without, in [-1, 1].

    For each transformation that two seeds at least of both arms were examined on.
    """
    names = sorted({name for run in runs for name in run.items if name.startswith(CONSISTENCY)})
    found = ((name, over(runs, OUROBOROS.name, NO_LABYRINTH.name, name)) for name in names)
    return {name.removeprefix(CONSISTENCY): gain for name, gain in found if gain is not None}


def foresight(runs: Sequence[PaperRun], arm: str) -> dict[int, Estimate]:
    """Return for each cycle how well the arm's reward model foresaw it, over seeds.

    It is the correlation of expected with true rewards; a cycle that fewer than two seeds have one
    of is left out.
    """
    told: dict[int, list[float]] = {}
    for cycled in (cycled for run in runs if run.arm == arm for cycled in run.cycles):
        if cycled.correlation is not None:
            told.setdefault(cycled.number, []).append(cycled.correlation)
    return {n: mean_interval(values) for n, values in sorted(told.items()) if len(values) > 1}


def drift(runs: Sequence[PaperRun]) -> Estimate | None:
    """Return by how much the reward model that learns on foresees better than the frozen one.

    A seed's figure is the mean difference over the cycles from ``FIRST_APART`` on, the interval
    Student's t over seeds. None for fewer than two seeds that have both.
    """
    mine, frozen = (_later(runs, arm) for arm in (OUROBOROS.name, FROZEN.name))
    seeds = sorted(mine.keys() & frozen.keys())
    if len(seeds) < 2:
        return None
    return paired_difference([mine[s] for s in seeds], [frozen[s] for s in seeds])


def _later(runs: Sequence[PaperRun], arm: str) -> dict[int, float]:
    """Return for each seed the mean correlation of the cycles in which the models differ."""
    found = {}
    for run in (run for run in runs if run.arm == arm):
        told = [c.correlation for c in run.cycles if c.number >= FIRST_APART]
        known = [value for value in told if value is not None]
        if known:
            found[run.seed] = fmean(known)
    return found
