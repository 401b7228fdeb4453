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


def nested_bootstrap_interval(
    groups: Sequence[Sequence[float]], seed: int, level: float = 0.95, resamples: int = 10_000
) -> Estimate:
    """Return the mean of the groups' means, resampling groups, then the values within each.

    In a benchmark the groups are seeds and the values prompts. Raises ``ValueError`` when there
    is no group, or a group has no value.
    """
    if not groups or not all(len(group) for group in groups):
        raise ValueError("an interval needs values")
    rng = np.random.default_rng(seed)
    samples = [np.asarray(group, dtype=float) for group in groups]
    means = np.empty(resamples)
    for i in range(resamples):
        picked = rng.integers(len(samples), size=len(samples))
        means[i] = np.mean([_resample(samples[g], rng) for g in picked])
    return _percentiles(float(np.mean([s.mean() for s in samples])), means, level)


def ratio_interval(
    above: Sequence[float],
    below: Sequence[float],
    seed: int,
    level: float = 0.95,
    resamples: int = 10_000,
) -> Estimate:
    """Return mean(above) / mean(below) of pairs, with the bootstrap interval over the pairs.

    Raises ``ValueError`` without pairs, or where not every value below is above 0.
    """
    if not above or len(above) != len(below) or min(below) <= 0:
        raise ValueError("a ratio needs pairs, and something above 0 to divide by")
    rng = np.random.default_rng(seed)
    pairs = np.stack([np.asarray(above, dtype=float), np.asarray(below, dtype=float)])
    picked = rng.integers(pairs.shape[1], size=(resamples, pairs.shape[1]))
    means = pairs[:, picked].mean(2)
    return _percentiles(float(pairs[0].mean() / pairs[1].mean()), means[0] / means[1], level)


def _resampled(sample: Array, count: int, rng: np.random.Generator) -> Array:
    """Return the means [count] of so many resamples, drawn together as far as memory goes."""
    together = max(1, MOST_DRAWN // len(sample))
    sizes = [min(together, count - done) for done in range(0, count, together)]
    drawn = (rng.integers(len(sample), size=(size, len(sample))) for size in sizes)
    return np.concatenate([sample[places].mean(1) for places in drawn])


def _resample(sample: Array, rng: np.random.Generator) -> float:
    return float(sample[rng.integers(len(sample), size=len(sample))].mean())


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
    differences = np.asarray(after, dtype=float) - np.asarray(before, dtype=float)
    mean, n = float(differences.mean()), len(differences)
    half = student_t_quantile((1 + level) / 2, n - 1) * float(differences.std(ddof=1)) / n**0.5
    return Estimate(mean, mean - half, mean + half)


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


def within_group_correlation(x: Array, y: Array, groups: Integers) -> float:
    """Return Pearson's correlation of x and y [S], each less its group's mean.

    0 when either does not vary within groups: nothing is known there.
    """
    _, group, counts = np.unique(groups, return_inverse=True, return_counts=True)
    x, y = (v - (np.bincount(group, weights=v) / counts)[group] for v in (x, y))
    scale = math.sqrt(float(x @ x) * float(y @ y))
    return float(x @ y) / scale if scale > 0 else 0.0
