"""From what was measured of a whole batch to the advantage of every token in it.

Everything here is over the whole batch, never a minibatch or the share of one process: a reward is
only worth something next to the others.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ouroboros_desktop.core.policy_update import Method, UpdateConfig
from ouroboros_desktop.learning.advantages import (
    contrasted,
    gae,
    leave_one_out,
    whiten,
)
from ouroboros_desktop.learning.packing import Array, Integers, Mask
from ouroboros_desktop.learning.rewards import kl_charges, token_rewards

FLOOR = 0.1
"""The least size that advantages are divided by; rewards span [-1, 1]."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A batch: rewards and groups [S]; logprobs in nats and values [S, R], zero where padded."""

    rewards: Array
    groups: Integers
    behaviour: Array
    reference: Array
    values: Array
    mask: Mask


def judge(batch: Measured, config: UpdateConfig, mean_reward: float) -> tuple[Array, Array]:
    """Return advantages and returns [S, R]; returns are what a value head should have said.

    A completion that was not rewarded otherwise than its peers gets advantages of exactly 0: its KL
    charge alone, scaled up, would be noise. ``mean_reward`` (of earlier updates) stands in for
    peers where the batch holds one completion.
    """
    coefficient, estimator = config.kl_coef, config.kl_estimator
    charges = kl_charges(batch.behaviour, batch.reference, batch.mask, coefficient, estimator)
    if config.method is Method.RLOO:
        return _reinforce(batch, charges, mean_reward)
    if config.fits_values:
        return _against_values(batch, charges, config)
    return _against_peers(batch, charges, config, mean_reward)


def _reinforce(batch: Measured, charges: Array, mean_reward: float) -> tuple[Array, Array]:
    """RLOO (Ahmadian et al. 2024, arXiv:2402.14740): the whole completion is one action.

    Its reward, less the charges of all its tokens, is compared with that of its peers; every token
    has that one advantage, as it is: neither discounted nor scaled.
    """
    totals = batch.rewards - charges.sum(1)
    advantages = leave_one_out(totals, batch.groups, mean_reward)
    advantages = np.where(contrasted(batch.rewards, batch.groups), advantages, 0.0)
    return np.where(batch.mask, advantages[:, None], 0.0), np.zeros_like(charges)


def _against_peers(
    batch: Measured, charges: Array, config: UpdateConfig, mean_reward: float
) -> tuple[Array, Array]:
    """The reward to go of a token, where the completion's reward is already less its peers'.

    Whitened over the batch's tokens, mean and all. Long completions have more tokens, and a KL
    charge weighs on all before it: left in, the mean would push nearly every token down, and a
    small policy then loses its language before it learns anything (measured).
    """
    rewards = leave_one_out(batch.rewards, batch.groups, mean_reward)
    paid = token_rewards(rewards, charges, batch.mask)
    advantages, returns = gae(paid, np.zeros_like(paid), batch.mask, config.gamma, 1.0)
    counted = batch.mask & contrasted(batch.rewards, batch.groups)[:, None]
    return np.where(counted, whiten(advantages, counted, FLOOR), 0.0), returns


def _against_values(batch: Measured, charges: Array, config: UpdateConfig) -> tuple[Array, Array]:
    """GAE against the value head, whitened."""
    paid = token_rewards(batch.rewards, charges, batch.mask)
    advantages, returns = gae(paid, batch.values, batch.mask, config.gamma, config.gae_lambda)
    everything = np.zeros_like(batch.groups)
    counted = batch.mask & contrasted(batch.rewards, everything)[:, None]
    return np.where(counted, whiten(advantages, batch.mask, FLOOR), 0.0), returns
