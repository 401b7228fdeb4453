"""The shared mathematics against hand-worked numbers and brute force."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.learning.advantages import gae, leave_one_out, whiten
from ouroboros_desktop.learning.packing import mask_of, pad, unpad
from ouroboros_desktop.learning.rewards import token_rewards

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


def test_each_token_pays_for_leaving_the_reference_and_the_last_one_earns_the_reward():
    behaviour = pad([[-1.0, -2.0], [-0.5]])
    reference = pad([[-1.5, -1.0], [-0.5]])
    got = token_rewards(np.array([0.5, -1.0]), behaviour, reference, mask_of([2, 1]), 0.1)
    # first token: -0.1 * (-1 + 1.5); second: -0.1 * (-2 + 1) + 0.5; the other completion: -1
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
    got = leave_one_out(rewards, groups, lone=0.2)
    assert got == pytest.approx(np.array([1.5, 0.0, -1.5, 0.3, 0.6]))


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
