"""Intervals and correlations against tables, hand-worked numbers and coverage."""

from __future__ import annotations

import numpy as np
import pytest

from ouroboros_desktop.learning.statistics import (
    bootstrap_interval,
    nested_bootstrap_interval,
    paired_difference,
    ratio_interval,
    student_t_quantile,
    within_group_correlation,
)

TABLE = [(1, 12.7062), (2, 4.30265), (4, 2.77645), (5, 2.57058), (30, 2.04227), (120, 1.97993)]


@pytest.mark.parametrize(("degrees", "value"), TABLE)
def test_student_t_as_in_the_tables(degrees, value):
    assert student_t_quantile(0.975, degrees) == pytest.approx(value, rel=1e-5)
    assert student_t_quantile(0.025, degrees) == pytest.approx(-value, rel=1e-5)


@pytest.mark.parametrize(("probability", "degrees"), [(0.0, 3), (1.0, 3), (0.5, 0)])
def test_student_t_refuses_what_it_cannot_answer(probability, degrees):
    with pytest.raises(ValueError, match="degrees"):
        student_t_quantile(probability, degrees)


def test_paired_difference_by_hand():
    got = paired_difference([1.0, 2.0, 4.0], [0.0, 1.0, 2.0])
    # differences 1, 1, 2: mean 4/3, deviation sqrt(1/3), standard error 1/3, t(2) = 4.30265
    assert got.mean == pytest.approx(4 / 3)
    assert got.high - got.mean == pytest.approx(4.30265 / 3, rel=1e-5)
    assert got.mean - got.low == pytest.approx(4.30265 / 3, rel=1e-5)


@pytest.mark.parametrize(("after", "before"), [([1.0], [0.0]), ([1.0, 2.0], [0.0])])
def test_paired_difference_needs_pairs(after, before):
    with pytest.raises(ValueError, match="two pairs"):
        paired_difference(after, before)


def test_bootstrap_is_close_to_the_normal_interval():
    values = np.random.default_rng(0).normal(2.0, 1.0, 100)
    got = bootstrap_interval(values.tolist(), seed=1, resamples=4000)
    half = 1.96 * values.std() / 10
    assert got.mean == pytest.approx(values.mean())
    assert got.high - got.mean == pytest.approx(half, rel=0.1)
    assert got.mean - got.low == pytest.approx(half, rel=0.1)


def test_bootstrap_is_the_same_for_the_same_seed_only():
    values = np.random.default_rng(2).random(30).tolist()
    assert bootstrap_interval(values, 3) == bootstrap_interval(values, 3)
    assert bootstrap_interval(values, 3) != bootstrap_interval(values, 4)


def test_seeds_that_disagree_widen_the_interval():
    alike = [[0.0, 1.0] * 10 for _ in range(5)]
    apart = [[0.0 + seed / 5, 1.0 + seed / 5] * 10 for seed in range(5)]
    narrow = nested_bootstrap_interval(alike, 0, resamples=500)
    wide = nested_bootstrap_interval(apart, 0, resamples=500)
    assert wide.high - wide.low > narrow.high - narrow.low
    assert narrow.mean == pytest.approx(0.5)


@pytest.mark.parametrize("groups", [[], [[]], [[1.0], []]])
def test_an_interval_of_nothing_is_refused(groups):
    with pytest.raises(ValueError, match="needs values"):
        nested_bootstrap_interval(groups, 0)
    with pytest.raises(ValueError, match="needs values"):
        bootstrap_interval([], 0)


def test_correlation_within_groups_ignores_differences_between_them():
    x = np.array([0.0, 1.0, 10.0, 11.0])
    y = np.array([1.0, 0.0, 31.0, 30.0])
    groups = np.array([0, 0, 1, 1])
    assert np.corrcoef(x, y)[0, 1] > 0.9
    assert within_group_correlation(x, y, groups) == pytest.approx(-1)


def test_correlation_is_0_where_nothing_varies():
    ones = np.ones(4)
    assert within_group_correlation(ones, np.arange(4.0), np.zeros(4, dtype=int)) == 0


def test_ratio_is_of_the_means_and_its_interval_that_of_the_pairs():
    same = ratio_interval([1.0, 2.0], [2.0, 4.0], seed=0)
    assert (same.mean, same.low, same.high) == pytest.approx((0.5, 0.5, 0.5))
    got = ratio_interval([1.0, 3.0], [2.0, 2.0], seed=0)
    # Both pairs, or one of them twice: 0.5, 1 and 1.5.
    assert (got.mean, got.low, got.high) == pytest.approx((1.0, 0.5, 1.5))


@pytest.mark.parametrize(("above", "below"), [([], []), ([1.0], [1.0, 2.0]), ([1.0], [0.0])])
def test_ratio_needs_something_to_divide_by(above, below):
    with pytest.raises(ValueError, match="ratio"):
        ratio_interval(above, below, seed=0)
