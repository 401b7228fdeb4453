"""How far several teachers, or one teacher twice, agree: Krippendorff's alpha.

Alpha = 1 - D_o / D_e, observed over expected disagreement, by the coincidence matrix: Krippendorff
(2011), "Computing Krippendorff's Alpha-Reliability". Values may be missing. Arrays are [U units,
V values], [R resamples].
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from ouroboros_desktop.learning.packing import Array

RELIABLE, TENTATIVE = 0.80, 0.67
"""What Krippendorff (2004, p. 241) asks of data to build on, and of tentative conclusions.

Two decimals, as alpha is shown.
"""

_CHUNK = 100


class Scale(StrEnum):
    """What differs between two values: that, ranks between them, their distance, their ratio."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


@dataclass(frozen=True, slots=True)
class Alpha:
    """Krippendorff's alpha with its interval; ``units`` were judged at least twice.

    ``value`` is None where alpha is undefined: nothing was judged twice, or all values are equal.
    """

    value: float | None
    low: float | None
    high: float | None
    units: int


@dataclass(frozen=True, slots=True)
class SelfAgreement:
    """One teacher's answers the first and the second time, as shares of ``answers`` pairs."""

    exact: float
    within_one: float
    alpha: Alpha
    answers: int


def krippendorff(ratings: Array, scale: Scale) -> float | None:
    """Return alpha of ``ratings`` [teachers, U], NaN where one is missing; None if undefined."""
    values, tables = _coincidences(ratings)
    found = float(_alphas(tables.sum(0)[None], values, scale)[0])
    return None if np.isnan(found) else found


def agreement(
    ratings: Array, scale: Scale, seed: int, level: float = 0.95, resamples: int = 1000
) -> Alpha:
    """Return alpha with its percentile bootstrap interval (Efron 1979) over the units.

    Resamples in which alpha is undefined are left out. The same seed gives the same interval.
    """
    values, tables = _coincidences(ratings)
    alpha, units = krippendorff(ratings, scale), len(tables)
    if alpha is None or units < 2:
        return Alpha(alpha, None, None, units)
    rng = np.random.default_rng(seed)
    drawn = rng.multinomial(units, np.full(units, 1 / units), size=resamples)
    parts = np.split(drawn, range(_CHUNK, resamples, _CHUNK))
    sums = (np.tensordot(part, tables, axes=1) for part in parts)  # (R, V, V) of a part
    alphas = np.concatenate([_alphas(one, values, scale) for one in sums])
    known = alphas[~np.isnan(alphas)]
    low, high = np.quantile(known, [(1 - level) / 2, (1 + level) / 2])
    return Alpha(alpha, float(low), float(high), units)


def self_agreement(pairs: Sequence[tuple[int, int]], seed: int) -> SelfAgreement | None:
    """Return how far second answers on five points equal the first ones; None without any."""
    if not pairs:
        return None
    both = np.asarray(pairs, dtype=float)
    apart = np.abs(both[:, 0] - both[:, 1])
    alpha = agreement(both.T, Scale.ORDINAL, seed)
    return SelfAgreement(float((apart == 0).mean()), float((apart <= 1).mean()), alpha, len(pairs))


def _coincidences(ratings: Array) -> tuple[Array, Array]:
    """Return the values [V], and each unit's coincidences [U, V, V]: its pairs of values.

    Units with fewer than two values pair nothing and are left out.
    """
    values = np.unique(ratings[~np.isnan(ratings)])
    counts = (ratings[..., None] == values).sum(0).astype(float)  # (teachers, U, V) -> (U, V)
    counts = counts[counts.sum(1) >= 2]
    pairs = counts[:, :, None] * counts[:, None, :]
    pairs -= counts[:, :, None] * np.eye(len(values))  # a value is not paired with itself
    return values, pairs / (counts.sum(1) - 1)[:, None, None]


def _alphas(coincidences: Array, values: Array, scale: Scale) -> Array:
    """Return alpha of each coincidence matrix [R, V, V]; NaN where nothing varies."""
    counts = coincidences.sum(2)  # (R, V, V) -> (R, V)
    total = counts.sum(1)
    distance = _distances(values, counts, scale)  # (R, V, V) or (V, V)
    observed = (coincidences * distance).sum((1, 2))
    expected = (counts[:, :, None] * counts[:, None, :] * distance).sum((1, 2))
    alphas = np.full(len(total), np.nan)
    varied = expected > 0
    alphas[varied] = 1 - (total - 1)[varied] * observed[varied] / expected[varied]
    return alphas


def _distances(values: Array, counts: Array, scale: Scale) -> Array:
    """Return the squared difference of each two values; for ranks it depends on ``counts``."""
    apart: Array
    match scale:
        case Scale.NOMINAL:
            apart = (values[:, None] != values).astype(float)
        case Scale.ORDINAL:
            # The sum of n_g for g from c to k, less (n_c + n_k) / 2, is a difference of mid-ranks.
            ranks = counts.cumsum(1) - counts / 2
            apart = ranks[:, :, None] - ranks[:, None, :]
        case Scale.INTERVAL:
            apart = values[:, None] - values
        case _:
            both = values[:, None] + values
            apart = (values[:, None] - values) / np.where(both == 0, 1.0, both)
    return np.square(apart)
