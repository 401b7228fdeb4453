"""Advantages of whole batches of 1, 4 and 64 completions: hand-worked, and against brute force."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ouroboros_desktop.core.policy_update import Baseline, KlEstimator, Method, UpdateConfig
from ouroboros_desktop.learning.judging import Measured, judge
from ouroboros_desktop.learning.packing import mask_of, pad

PEERS = UpdateConfig(kl_coef=0.1)
VALUE = replace(PEERS, baseline=Baseline.VALUE)
RLOO = replace(PEERS, method=Method.RLOO)
ALL = pytest.mark.parametrize("config", [PEERS, VALUE, RLOO], ids=["peers", "value", "rloo"])


def batch(rewards, groups, rows, values=0.0) -> Measured:
    """A batch whose token t of completion i is ``rows[i][t]`` nats likelier than the reference."""
    mask = mask_of([len(row) for row in rows])
    behaviour = np.where(mask, -1.0, 0.0)
    return Measured(
        np.array(rewards),
        np.array(groups),
        behaviour,
        behaviour - pad(rows),
        np.where(mask, values, 0.0),
        mask,
    )


def random_batch(size: int, seed: int = 0) -> Measured:
    rng = np.random.default_rng(seed)
    rows = [rng.normal(0, 0.5, rng.integers(1, 9)).tolist() for _ in range(size)]
    made = batch(rng.uniform(-1, 1, size), rng.integers(0, size // 3 + 1, size), rows)
    return replace(made, values=np.where(made.mask, rng.normal(0, 0.3, made.mask.shape), 0.0))


def test_four_completions_against_their_peers_by_hand():
    made = batch([1.0, 0.0, 0.5, 0.5], [0, 0, 1, 1], [[1.0, 2.0], [0.0], [3.0], [-3.0]])
    advantages, returns = judge(made, PEERS, mean_reward=9.0)
    # less peers: 1, -1, 0, 0. Charges: 0.1, 0.2; 0; 0.3; -0.3. To go: 1 - 0.3, 1 - 0.2; -1.
    # the second prompt says nothing; of the others the mean is 1 / 6 and the deviation 0.8259674
    assert returns == pytest.approx(np.array([[0.7, 0.8], [-1, 0], [-0.3, 0], [0.3, 0]]))
    expected = (
        np.array([[0.7, 0.8], [-1, 1 / 6], [1 / 6, 1 / 6], [1 / 6, 1 / 6]]) - 1 / 6
    ) / 0.8259674
    assert advantages == pytest.approx(expected)


def test_four_completions_against_the_value_head_by_hand():
    made = batch([1.0, 0.0, 0.5, 0.5], [0, 0, 1, 1], [[0.0], [0.0], [0.0], [0.0]], values=0.25)
    advantages, returns = judge(made, VALUE, mean_reward=9.0)
    # 0.75, -0.25, 0.25, 0.25: mean 0.25, deviation sqrt((0.25 + 0.25 + 0 + 0) / 4) = 0.3535534
    assert returns[:, 0] == pytest.approx([1.0, 0.0, 0.5, 0.5])
    assert advantages[:, 0] == pytest.approx([1.4142136, -1.4142136, 0, 0])


def test_four_completions_by_rloo_by_hand():
    made = batch([1.0, 0.0, 0.5, 0.5], [0, 0, 1, 1], [[1.0, 2.0], [1.0], [3.0], [-3.0]])
    advantages, returns = judge(made, RLOO, mean_reward=9.0)
    # 1 - 0.3 against 0 - 0.1: the whole completion's charge counts, the same for every token
    assert advantages == pytest.approx(np.array([[0.8, 0.8], [-0.8, 0], [0, 0], [0, 0]]))
    assert not returns.any()


@ALL
def test_one_completion_is_compared_with_earlier_rewards_and_not_scaled(config):
    made = batch([0.75], [0], [[0.0, 0.0]], values=0.25)
    advantages, _ = judge(made, replace(config, gae_lambda=1.0), mean_reward=0.25)
    assert advantages.tolist() == [[0.5, 0.5]]


@ALL
def test_a_policy_that_left_the_reference_pays_for_it_also_alone(config):
    made = batch([0.75], [0], [[1.0, -2.0]], values=0.25)
    advantages, _ = judge(made, replace(config, gae_lambda=1.0), mean_reward=0.25)
    charged = {Method.RLOO: [0.6, 0.6], Method.PPO: [0.6, 0.7]}[config.method]
    assert advantages[0] == pytest.approx(charged)


@ALL
@pytest.mark.parametrize("size", [4, 64])
def test_equal_rewards_teach_nothing_however_the_policy_has_moved(config, size):
    made = random_batch(size)
    for groups in (np.arange(size), np.zeros(size, dtype=int), np.arange(size) // 4):
        alike = replace(made, rewards=np.full(size, 0.3), groups=groups)
        assert not judge(alike, config, mean_reward=-1.0)[0].any()


@pytest.mark.parametrize("config", [PEERS, RLOO], ids=["peers", "rloo"])
def test_a_prompt_scored_alike_is_untouched_by_the_lengths_of_others(config):
    """Centred with the others, it would be blamed for what a long completion elsewhere did."""
    made = batch([1.0, -1.0, 0.2, 0.2], [0, 0, 1, 1], [[0.0] * 20, [0.0], [0.0] * 3, [0.0] * 3])
    advantages, _ = judge(made, config, mean_reward=0.0)
    assert not advantages[2:].any()
    assert (advantages[0] > 0).all()
    assert advantages[1, 0] < 0


def test_a_value_head_still_learns_from_equal_rewards():
    made = batch([0.5, 0.5], [0, 0], [[0.0], [0.0]], values=0.25)
    advantages, returns = judge(made, VALUE, mean_reward=0.0)
    assert not advantages.any()
    assert returns.tolist() == [[0.5], [0.5]]


def test_rewards_that_hardly_differ_teach_little():
    made = batch([0.501, 0.499], [0, 0], [[0.0], [0.0]])
    for config, expected in ((PEERS, 0.02), (VALUE, 0.01), (RLOO, 0.002)):
        advantages, _ = judge(made, config, mean_reward=0.0)
        assert advantages[:, 0] == pytest.approx([expected, -expected])


@pytest.mark.parametrize("estimator", list(KlEstimator))
@pytest.mark.parametrize("gamma", [1.0, 0.9])
@pytest.mark.parametrize("size", [4, 64])
def test_against_peers_is_the_whitened_reward_to_go(size, gamma, estimator):
    config = replace(PEERS, gamma=gamma, kl_estimator=estimator)
    made = random_batch(size)
    advantages, _ = judge(made, config, mean_reward=0.0)
    brute = []
    for i, length in enumerate(made.mask.sum(1)):
        peers = _peers(made, i)
        apart = [*made.rewards[peers], made.rewards[i]]
        d = (made.reference - made.behaviour)[i, :length]
        charge = 0.1 * (-d if estimator is KlEstimator.K1 else np.exp(d) - 1 - d)
        paid = -charge
        paid[-1] += made.rewards[i] - made.rewards[peers].mean()
        to_go = [sum(gamma ** (u - t) * paid[u] for u in range(t, length)) for t in range(length)]
        brute.append(to_go if np.ptp(apart) > 0 else [0.0] * length)
    flat = np.concatenate([b for b in brute if any(b)])
    counted = made.mask & np.array([any(b) for b in brute])[:, None]
    expected = np.where(counted, (pad(brute) - flat.mean()) / flat.std(), 0.0)
    assert advantages == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("size", [4, 64])
def test_rloo_is_the_charged_reward_less_its_peers(size):
    made = random_batch(size, seed=1)
    advantages, _ = judge(made, RLOO, mean_reward=0.0)
    totals = made.rewards - 0.1 * np.where(made.mask, made.behaviour - made.reference, 0).sum(1)
    for i, row in enumerate(advantages):
        expected = totals[i] - totals[_peers(made, i)].mean()
        assert row[made.mask[i]] == pytest.approx(expected)
        assert not row[~made.mask[i]].any()


@pytest.mark.parametrize("size", [4, 64])
def test_against_values_mean_and_deviation_are_0_and_1(size):
    made = random_batch(size, seed=2)
    advantages, returns = judge(made, VALUE, mean_reward=0.0)
    tokens = advantages[made.mask]
    assert tokens.mean() == pytest.approx(0, abs=1e-12)
    assert tokens.std() == pytest.approx(1)
    assert not returns[~made.mask].any()


def _peers(made: Measured, i: int) -> list[int]:
    others = [j for j in range(len(made.rewards)) if j != i]
    return [j for j in others if made.groups[j] == made.groups[i]] or others
