"""Intervals and correlations for benchmarks, promotion and the reward model."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ouroboros_desktop.learning.packing import Array, Integers

MOST_DRAWN = 1 << 20
"""Numbers that are resampled at once: some MB, and no loop for what a window shows."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean with its interval."""

    mean: float
    low: float
    high: float

    def times(self, unit: float) -> Estimate:
        """Return it in other units, ``unit`` of which, above 0, are one of these."""
        return Estimate(self.mean * unit, self.low * unit, self.high * unit)


def bootstrap_interval(
    values: Sequence[float], seed: int, level: float = 0.95, resamples: int = 10_000
) -> Estimate:
    """Return the mean of ``values`` with its percentile bootstrap interval (Efron 1979).

    Raises ``ValueError`` without values. The same seed gives the same interval.
    """
    if not values:
        raise ValueError("an interval needs values")
    rng = np.random.default_rng(seed)
    sample = np.asarray(values, dtype=float)
    means = _resampled(sample, resamples, rng)
    return _percentiles(float(sample.mean()), means, level)


def mean_interval(values: Sequence[float], level: float = 0.95) -> Estimate:
    """Return the mean of ``values`` with Student's t interval, n - 1 degrees of freedom.

    Raises ``ValueError`` for fewer than two values.
    """
    if len(values) < 2:
        raise ValueError("an interval of a mean needs two values at least")
    sample = np.asarray(values, dtype=float)
    return _student_t(float(sample.mean()), sample, level)


def exact_interval(hits: int, count: int, level: float = 0.95) -> Estimate:
    """Return hits / count with the exact interval of Clopper and Pearson (Biometrika 26, 1934).

    Each of ``count`` is taken to be independent of the others. Raises ``ValueError`` where
    ``hits`` are not among them, or there are none.
    """
    if not 0 <= hits <= count or count < 1:
        raise ValueError("hits are some of a count, which is 1 at least")
    tail = (1 - level) / 2
    low = _chance_of(tail, hits, count) if hits else 0.0
    high = 1 - _chance_of(tail, count - hits, count) if hits < count else 1.0
    return Estimate(hits / count, low, high)


def _chance_of(tail: float, hits: int, count: int) -> float:
    """Return the chance p by which ``hits`` or more of ``count`` have the probability ``tail``."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        above = sum(
            math.comb(count, k) * middle**k * (1 - middle) ** (count - k)
            for k in range(hits, count + 1)
        )
        low, high = (middle, high) if above < tail else (low, middle)
    return (low + high) / 2


def ratio_interval(above: Sequence[float], below: Sequence[float], level: float = 0.95) -> Estimate:
    """Return r = mean(above) / mean(below) of pairs, with Student's t interval.

    The deviation is that of ``above - r * below``, over mean(below): the ratio estimator of
    Cochran, Sampling Techniques (1977), section 2.11. Raises ``ValueError`` for fewer than two
    pairs, or where not every value below is above 0.
    """
    if len(above) < 2 or len(above) != len(below) or min(below) <= 0:
        raise ValueError("a ratio needs two pairs, and something above 0 to divide by")
    over, under = np.asarray(above, dtype=float), np.asarray(below, dtype=float)
    ratio = float(over.mean() / under.mean())
    return _student_t(ratio, (over - ratio * under) / under.mean(), level)


def _student_t(mean: float, sample: Array, level: float) -> Estimate:
    """Return ``mean`` with the interval that the deviation of ``sample`` [n] gives a mean of n."""
    n = len(sample)
    half = student_t_quantile((1 + level) / 2, n - 1) * float(sample.std(ddof=1)) / n**0.5
    return Estimate(mean, mean - half, mean + half)


def _resampled(sample: Array, count: int, rng: np.random.Generator) -> Array:
    """Return the means [count] of so many resamples, drawn together as far as memory goes."""
    together = max(1, MOST_DRAWN // len(sample))
    sizes = [min(together, count - done) for done in range(0, count, together)]
    drawn = (rng.integers(len(sample), size=(size, len(sample))) for size in sizes)
    return np.concatenate([sample[places].mean(1) for places in drawn])


def _percentiles(mean: float, means: Array, level: float) -> Estimate:
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return Estimate(mean, float(low), float(high))


def paired_difference(
    after: Sequence[float], before: Sequence[float], level: float = 0.95
) -> Estimate:
    """Return the mean of ``after - before`` with Student's t interval, n - 1 degrees of freedom.

    Raises ``ValueError`` for fewer than two pairs or for unequal numbers.
    """
    if len(after) != len(before) or len(after) < 2:
        raise ValueError("a paired difference needs two pairs at least")
    return mean_interval([a - b for a, b in zip(after, before, strict=True)], level)


def student_t_quantile(probability: float, degrees: int) -> float:
    """Return t with P(T <= t) = ``probability`` for Student's t, by bisection."""
    if not 0 < probability < 1 or degrees < 1:
        raise ValueError("probability is in (0, 1), degrees of freedom at least 1")
    if probability < 0.5:
        return -student_t_quantile(1 - probability, degrees)
    low, high = 0.0, 1.0
    while _student_t_below(high, degrees) < probability:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (
            (middle, high) if _student_t_below(middle, degrees) < probability else (low, middle)
        )
    return (low + high) / 2


def _student_t_below(t: float, degrees: int) -> float:
    """Return P(T <= t) for t >= 0: the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4."""
    angle = math.atan2(t, math.sqrt(degrees))
    sine, cosine = math.sin(angle), math.cos(angle)
    odd = degrees % 2
    term, total = (cosine, 0.0) if odd else (1.0, 0.0)
    for k in range(1 if odd else 0, degrees - 1, 2):
        total += term
        term *= cosine**2 * (k + 1) / (k + 2)
    within = 2 / math.pi * (angle + sine * total) if odd else sine * total
    return 0.5 + within / 2


def within_group_correlation(x: Array, y: Array, groups: Integers) -> float | None:
    """Return Pearson's correlation of x and y [S], each less its group's mean.

    None when either does not vary within groups: nothing is known there.
    """
    _, group, counts = np.unique(groups, return_inverse=True, return_counts=True)
    x, y = (v - (np.bincount(group, weights=v) / counts)[group] for v in (x, y))
    scale = math.sqrt(float(x @ x) * float(y @ y))
    return float(x @ y) / scale if scale > 0 else None
