"""Intervals and correlations against tables, hand-worked numbers and coverage."""

from __future__ import annotations

import numpy as np
import pytest

from ouroboros_desktop.learning.statistics import (
    bootstrap_interval,
    exact_interval,
    mean_interval,
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


def test_an_interval_of_nothing_is_refused():
    with pytest.raises(ValueError, match="needs values"):
        bootstrap_interval([], 0)
    with pytest.raises(ValueError, match="two values"):
        mean_interval([1.0])


def test_the_interval_of_a_mean_covers_it_as_often_as_it_says():
    rng = np.random.default_rng(4)
    found = [mean_interval(rng.normal(3.0, 2.0, 5).tolist()) for _ in range(2000)]
    assert np.mean([one.low <= 3.0 <= one.high for one in found]) == pytest.approx(0.95, abs=0.015)


@pytest.mark.parametrize(
    ("hits", "count", "low", "high"),
    [
        # Nothing of n: 1 - 0.025 ** (1 / n). The others from the tables of Clopper and Pearson.
        (0, 60, 0.0, 1 - 0.025 ** (1 / 60)),
        (60, 60, 0.025 ** (1 / 60), 1.0),
        (1, 10, 0.0025, 0.4450),
        (5, 10, 0.1871, 0.8129),
    ],
)
def test_exact_interval_as_in_the_tables(hits, count, low, high):
    found = exact_interval(hits, count)
    assert found.mean == hits / count
    assert (found.low, found.high) == pytest.approx((low, high), abs=1e-4)


@pytest.mark.parametrize(("hits", "count"), [(-1, 3), (4, 3), (0, 0)])
def test_exact_interval_needs_hits_among_a_count(hits, count):
    with pytest.raises(ValueError, match="hits"):
        exact_interval(hits, count)


def test_correlation_within_groups_ignores_differences_between_them():
    x = np.array([0.0, 1.0, 10.0, 11.0])
    y = np.array([1.0, 0.0, 31.0, 30.0])
    groups = np.array([0, 0, 1, 1])
    assert np.corrcoef(x, y)[0, 1] > 0.9
    assert within_group_correlation(x, y, groups) == pytest.approx(-1)


def test_nothing_is_known_of_a_correlation_where_nothing_varies():
    ones = np.ones(4)
    assert within_group_correlation(ones, np.arange(4.0), np.zeros(4, dtype=int)) is None


def test_ratio_is_of_the_means_and_its_interval_that_of_the_pairs():
    same = ratio_interval([1.0, 2.0], [2.0, 4.0])
    assert (same.mean, same.low, same.high) == pytest.approx((0.5, 0.5, 0.5))
    got = ratio_interval([1.0, 3.0, 2.0], [2.0, 2.0, 2.0])
    # Residuals -1, 1, 0 over 2: deviation 1/2, standard error 1/2/sqrt(3), t(2) = 4.30265.
    assert got.mean == pytest.approx(1)
    assert got.high - got.mean == pytest.approx(4.30265 / 2 / 3**0.5, rel=1e-5)
    assert got.mean - got.low == pytest.approx(4.30265 / 2 / 3**0.5, rel=1e-5)


@pytest.mark.parametrize(
    ("above", "below"), [([1.0], [1.0]), ([1.0], [1.0, 2.0]), ([1.0, 2.0], [0.0, 1.0])]
)
def test_ratio_needs_something_to_divide_by(above, below):
    with pytest.raises(ValueError, match="ratio"):
        ratio_interval(above, below)
