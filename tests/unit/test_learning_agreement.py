"""Krippendorff's alpha equals the published worked examples, and says where it is undefined."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.learning.agreement import (
    Alpha,
    Scale,
    agreement,
    krippendorff,
    self_agreement,
)

_ = math.nan
FOUR_OBSERVERS = np.array(
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
        [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ]
)
"""Krippendorff (2011), section D: four observers, twelve units, values missing."""

THREE_CODERS = np.array(
    [
        [_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
        [1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
        [_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
    ]
)
"""Wikipedia, "Krippendorff's alpha": three coders, fifteen units."""

TWO_OBSERVERS = np.array(
    [[0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]], dtype=float
)
"""Krippendorff (2011), section A: two observers, binary data."""

BEN_AND_GERRY = np.array([[ord(c) for c in who] for who in ("aabbdcccedda", "babbbccceddd")], float)
"""Krippendorff (2011), section B: two observers, five names, twelve units."""

ratings = st.lists(
    st.lists(st.sampled_from([math.nan, 1.0, 2.0, 3.0, 4.0, 5.0]), min_size=3, max_size=3),
    min_size=1,
    max_size=8,
).map(lambda rows: np.array(rows).T)


@pytest.mark.parametrize(
    ("data", "scale", "published"),
    [
        (FOUR_OBSERVERS, Scale.NOMINAL, 0.743),
        (FOUR_OBSERVERS, Scale.ORDINAL, 0.815),
        (FOUR_OBSERVERS, Scale.INTERVAL, 0.849),
        (FOUR_OBSERVERS, Scale.RATIO, 0.797),
        (THREE_CODERS, Scale.NOMINAL, 0.691),
        (THREE_CODERS, Scale.INTERVAL, 0.811),
        (TWO_OBSERVERS, Scale.NOMINAL, 0.095),
        (BEN_AND_GERRY, Scale.NOMINAL, 0.692),
    ],
)
def test_alpha_equals_the_published_worked_examples(data, scale, published):
    assert krippendorff(data, scale) == pytest.approx(published, abs=0.0005)


def by_definition(data: np.ndarray, scale: Scale) -> float | None:
    """Alpha from its definition: all pairs within units, against all pairs of pairable values."""
    units = [column[~np.isnan(column)] for column in data.T]
    units = [u for u in units if len(u) > 1]
    pool = np.concatenate(units) if units else np.array([])

    def apart(c: float, k: float) -> float:
        if scale is Scale.NOMINAL:
            return float(c != k)
        if scale is Scale.ORDINAL:
            low, high = min(c, k), max(c, k)
            between = ((pool >= low) & (pool <= high)).sum()
            return float(between - ((pool == c).sum() + (pool == k).sum()) / 2) ** 2
        return (c - k) ** 2 / ((c + k) ** 2 if scale is Scale.RATIO else 1)

    n = len(pool)
    expected = sum(apart(c, k) for c in pool for k in pool if c != k)
    if not expected:
        return None
    observed = sum(sum(apart(c, k) for c in u for k in u if c != k) / (len(u) - 1) for u in units)
    return 1 - (n - 1) * observed / expected


@given(ratings, st.sampled_from(Scale))
def test_the_coincidence_matrix_does_what_the_definition_says(data, scale):
    expected = by_definition(data, scale)
    assert krippendorff(data, scale) == (
        None if expected is None else pytest.approx(expected, abs=1e-9)
    )


def test_alpha_is_undefined_without_pairs_and_without_variation():
    alone = np.array([[1.0, _, 3.0], [_, 2.0, _]])
    same = np.array([[4.0, 4.0], [4.0, 4.0]])
    for scale in Scale:
        assert krippendorff(alone, scale) is None
        assert krippendorff(same, scale) is None
    assert krippendorff(np.empty((0, 0)), Scale.NOMINAL) is None
    assert agreement(alone, Scale.ORDINAL, 0) == Alpha(None, None, None, 0)
    assert agreement(same, Scale.ORDINAL, 0) == Alpha(None, None, None, 2)


def test_nought_and_nought_are_no_ratio_apart():
    assert krippendorff(np.array([[0.0, 1.0], [0.0, 1.0]]), Scale.RATIO) == 1


def test_one_unit_has_no_interval():
    found = agreement(np.array([[1.0], [5.0]]), Scale.INTERVAL, 0)
    assert found == Alpha(pytest.approx(0), None, None, 1)


def test_the_interval_holds_alpha_follows_the_seed_and_shrinks_with_units():
    one = agreement(FOUR_OBSERVERS, Scale.ORDINAL, 7)
    assert one == agreement(FOUR_OBSERVERS, Scale.ORDINAL, 7)
    assert one != agreement(FOUR_OBSERVERS, Scale.ORDINAL, 8)
    assert one.units == 11
    assert one.low is not None and one.high is not None and one.value is not None
    assert one.low < one.value < one.high <= 1
    wide = one.high - one.low
    many = agreement(np.tile(FOUR_OBSERVERS, 8), Scale.ORDINAL, 7)
    assert many.low is not None and many.high is not None and many.high - many.low < wide / 2


def test_resamples_that_do_not_vary_are_left_out():
    """Of two units, one resample in two draws the same unit twice: alpha is undefined there."""
    found = agreement(np.array([[1.0, 5.0], [1.0, 5.0]]), Scale.ORDINAL, 0)
    assert found == Alpha(1.0, 1.0, 1.0, 2)


def test_self_agreement_counts_equal_and_near_answers():
    assert self_agreement([], 0) is None
    found = self_agreement([(1, 1), (2, 2), (3, 4), (5, 3)], 0)
    assert found is not None
    assert (found.exact, found.within_one, found.answers) == (0.5, 0.75, 4)
    both = np.array([[1, 2, 3, 5], [1, 2, 4, 3]], dtype=float)
    assert found.alpha.value == krippendorff(both, Scale.ORDINAL)
