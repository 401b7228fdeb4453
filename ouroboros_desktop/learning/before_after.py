"""Two evaluations of one cycle beside each other: each metric with its intervals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ouroboros_desktop.core.evaluated import LOWER_IS_BETTER, Evaluation
from ouroboros_desktop.learning.statistics import Estimate, bootstrap_interval, paired_difference

RESAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Measured:
    """One metric before and after, with 95 % intervals over its ``count`` items.

    ``change`` is that of the pairs of items; None for a single pair.
    """

    name: str
    before: Estimate
    after: Estimate
    change: Estimate | None
    count: int

    @property
    def better(self) -> bool | None:
        """Whether it became better, or worse, beyond chance; None: neither is shown."""
        if self.change is None or self.change.low <= 0 <= self.change.high:
            return None
        return (self.change.mean < 0) == (self.name in LOWER_IS_BETTER)


def measured(before: Evaluation, after: Evaluation) -> tuple[Measured, ...]:
    """Return the metrics that both have, in the order of the earlier evaluation.

    Raises ``ValueError`` where both were not asked the same.
    """
    if not before.comparable(after):
        raise ValueError("these were not asked the same")
    found = (measured_by(name, before, after) for name in before.items)
    return tuple(one for one in found if one is not None)


def measured_by(name: str, before: Evaluation, after: Evaluation) -> Measured | None:
    """Return one metric before and after; None where one of them has not as many items of it."""
    old, new = before.items.get(name, ()), after.items.get(name, ())
    if not old or len(old) != len(new):
        return None
    return Measured(name, mean_of(old), mean_of(new), _change(old, new), len(old))


def mean_of(values: Sequence[float]) -> Estimate:
    """Return the mean with its bootstrap interval."""
    return bootstrap_interval(values, seed=0, resamples=RESAMPLES)


def _change(before: Sequence[float], after: Sequence[float]) -> Estimate | None:
    return paired_difference(after, before) if len(before) > 1 else None
