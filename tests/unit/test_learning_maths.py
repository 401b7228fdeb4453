"""The shared mathematics against hand-worked numbers and brute force."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.policy_update import KlEstimator
from ouroboros_desktop.learning.advantages import (
    contrasted,
    gae,
    leave_one_out,
    whiten,
)
from ouroboros_desktop.learning.packing import mask_of, pad, unpad
from ouroboros_desktop.learning.rewards import kl_charges, token_rewards

RAGGED = st.lists(st.lists(st.floats(-3, 3), min_size=1, max_size=6), min_size=1, max_size=5)


def test_rows_are_padded_on_the_right():
    assert pad([[1, 2, 3], [4]]).tolist() == [[1, 2, 3], [4, 0, 0]]
    assert mask_of([3, 1]).tolist() == [[True, True, True], [True, False, False]]


def test_nothing_is_padded_to_nothing():
    assert pad([]).shape == (0, 0)
    assert unpad(pad([]), mask_of([])) == []


@given(RAGGED)
def test_padding_and_back_is_the_identity(rows):
    back = unpad(pad(rows), mask_of([len(row) for row in rows]))
    assert [row.tolist() for row in back] == rows


@pytest.mark.parametrize(
    ("estimator", "expected"),
    [
        # behaviour - reference: -1 + 1.5 = 0.5; -2 + 1 = -1; 0
        (KlEstimator.K1, [[0.05, -0.1], [0.0, 0.0]]),
        # exp(-0.5) - 1 + 0.5 = 0.1065307; exp(1) - 1 - 1 = 0.7182818; exp(0) - 1 - 0
        (KlEstimator.K3, [[0.01065307, 0.07182818], [0.0, 0.0]]),
    ],
)
def test_each_token_pays_for_leaving_the_reference_policy(estimator, expected):
    behaviour = pad([[-1.0, -2.0], [-0.5]])
    reference = pad([[-1.5, -1.0], [-0.5]])
    got = kl_charges(behaviour, reference, mask_of([2, 1]), 0.1, estimator)
    assert got == pytest.approx(np.array(expected), abs=1e-8)


def test_padding_pays_nothing_whatever_it_holds():
    behaviour, reference = np.array([[-1.0, 0.0]]), np.array([[-1.0, 800.0]])
    got = kl_charges(behaviour, reference, np.array([[True, False]]), 1.0, KlEstimator.K3)
    assert got.tolist() == [[0.0, 0.0]]


@pytest.mark.parametrize("estimator", list(KlEstimator))
def test_the_mean_charge_is_the_kl_divergence(estimator):
    policy, reference = np.array([[0.5, 0.3, 0.2]]), np.array([[0.2, 0.7, 0.1]])
    exact = float((policy * np.log(policy / reference)).sum())
    mask = mask_of([3])
    charges = kl_charges(np.log(policy), np.log(reference), mask, 1.0, estimator)
    assert float((policy * charges).sum()) == pytest.approx(exact)


def test_the_gradient_of_a_charge_in_the_reward():
    """What REINFORCE descends, sum of p * charge * d log p, against differences of divergences."""
    rng = np.random.default_rng(0)
    logits, other = rng.normal(size=5), rng.normal(size=5)

    def law(x):
        return np.exp(x) / np.exp(x).sum()

    def divergence(x, forward):
        p, q = law(x), law(other)
        return float((p * np.log(p / q)).sum() if forward else (q * np.log(q / p)).sum())

    def slope(forward):
        moves = 1e-6 * np.eye(5)
        up = np.array([divergence(logits + move, forward) for move in moves])
        down = np.array([divergence(logits - move, forward) for move in moves])
        return (up - down) / 2e-6

    p, q = law(logits)[None], law(other)[None]
    score = np.eye(5) - p  # d log p_i / d logit_j
    got = {
        estimator: (p * kl_charges(np.log(p), np.log(q), p > 0, 1.0, estimator))[0] @ score
        for estimator in KlEstimator
    }
    assert got[KlEstimator.K1] == pytest.approx(slope(True), abs=1e-8)
    assert got[KlEstimator.K3] == pytest.approx(slope(True) - slope(False), abs=1e-8)


def test_the_last_token_earns_the_reward():
    charges = pad([[0.05, -0.1], [0.0]])
    got = token_rewards(np.array([0.5, -1.0]), charges, mask_of([2, 1]))
    assert got == pytest.approx(np.array([[-0.05, 0.6], [-1.0, 0.0]]))


def test_gae_by_hand():
    rewards, values = pad([[0.0, 0.0, 1.0]]), pad([[0.5, 0.4, 0.6]])
    advantages, returns = gae(rewards, values, mask_of([3]), gamma=0.9, gae_lambda=0.5)
    # delta = (0.36 - 0.5, 0.54 - 0.4, 1 - 0.6) = (-0.14, 0.14, 0.4), decay 0.45
    assert advantages == pytest.approx(np.array([[-0.14 + 0.45 * 0.32, 0.32, 0.4]]))
    assert returns == pytest.approx(advantages + values)


@given(RAGGED, st.floats(0, 1), st.floats(0, 1), st.randoms(use_true_random=False))
def test_gae_is_the_sum_over_all_later_deltas(rows, gamma, lam, random):
    lengths = [len(row) for row in rows]
    values = [[random.uniform(-1, 1) for _ in row] for row in rows]
    advantages, returns = gae(pad(rows), pad(values), mask_of(lengths), gamma, lam)
    for row, value, advantage, ret in zip(rows, values, advantages, returns, strict=True):
        after = [*value[1:], 0.0]
        delta = [r + gamma * n - v for r, n, v in zip(row, after, value, strict=True)]
        for t in range(len(row)):
            brute = sum((gamma * lam) ** (u - t) * delta[u] for u in range(t, len(row)))
            assert advantage[t] == pytest.approx(brute, abs=1e-9)
            assert ret[t] == pytest.approx(brute + value[t], abs=1e-9)
        assert not advantage[len(row) :].any()
        assert not ret[len(row) :].any()


def test_a_completion_is_measured_against_its_peers():
    rewards = np.array([1.0, 0.0, -1.0, 0.5, 0.8])
    groups = np.array([7, 7, 7, 3, 9])
    got = leave_one_out(rewards, groups, alone=99.0)
    # the lone ones against all others: 0.5 - 0.8 / 4 and 0.8 - 0.5 / 4
    assert got == pytest.approx(np.array([1.5, 0.0, -1.5, 0.3, 0.675]))


def test_a_completion_alone_in_the_batch_is_measured_against_earlier_ones():
    assert leave_one_out(np.array([0.8]), np.array([0]), alone=0.2) == pytest.approx([0.6])


@given(st.lists(st.tuples(st.floats(-1, 1), st.integers(0, 3)), min_size=2, max_size=64))
def test_leave_one_out_is_the_mean_of_the_others(batch):
    rewards = np.array([reward for reward, _ in batch])
    groups = np.array([group for _, group in batch])
    for i, got in enumerate(leave_one_out(rewards, groups, alone=0.0)):
        others = [j for j in range(len(batch)) if j != i]
        peers = [j for j in others if groups[j] == groups[i]] or others
        assert got == pytest.approx(rewards[i] - np.mean(rewards[peers]), abs=1e-9)


def test_rewards_that_are_all_alike_say_nothing():
    rewards = np.array([0.1, 0.1, 0.1, 0.5, -0.5, 0.5, 0.1])
    groups = np.array([0, 0, 0, 1, 1, 1, 2])
    # the third 0.5 says something, as one of its peers is worse; the lone 0.1 has the whole batch
    assert contrasted(rewards, groups).tolist() == [False] * 3 + [True] * 4
    assert contrasted(np.full(64, 1 / 3), np.arange(64) // 4).tolist() == [False] * 64
    assert contrasted(np.full(4, 0.7), np.arange(4)).tolist() == [False] * 4
    assert contrasted(np.array([0.0]), np.array([0])).tolist() == [True]
    assert contrasted(np.array([]), np.array([], dtype=int)).tolist() == []


def test_rewards_equal_but_for_rounding_are_equal():
    weighted = (0.1 + 0.2 + 0.3) / 3, (0.3 + 0.2 + 0.1) / 3
    assert weighted[0] != weighted[1]
    assert not contrasted(np.array(weighted), np.array([0, 0])).any()


def test_whitening_gives_mean_0_and_deviation_1_over_tokens():
    mask = mask_of([2, 3])
    got = whiten(pad([[1.0, 2.0], [3.0, 4.0, 5.0]]), mask, floor=0.1)
    assert got[mask].mean() == pytest.approx(0)
    assert got[mask].std() == pytest.approx(1)
    assert got[0, 2] == 0


def test_whitening_does_not_blow_up_noise():
    mask = mask_of([1, 1])
    got = whiten(pad([[0.501], [0.499]]), mask, floor=0.1)
    assert got[mask] == pytest.approx([0.01, -0.01])


def test_one_completion_alone_is_not_whitened():
    assert whiten(pad([[0.4, 0.2]]), mask_of([2]), floor=0.1).tolist() == [[0.4, 0.2]]


def test_where_nothing_counts_nothing_is_whitened():
    nothing = np.zeros((2, 1), dtype=bool)
    assert whiten(pad([[0.4], [0.2]]), nothing, floor=0.1).tolist() == [[0.0], [0.0]]
