"""How much better a token was than expected: GAE, the leave-one-out baseline, their scale."""

from __future__ import annotations

import numpy as np

from ouroboros_desktop.learning.packing import Array, Integers, Mask

ALIKE = 1e-9
"""Rewards that differ by no more than this are equal."""


def gae(
    rewards: Array, values: Array, mask: Mask, gamma: float, gae_lambda: float
) -> tuple[Array, Array]:
    """Return advantages and returns [S, R] (Schulman et al. 2015, arXiv:1506.02438, equation 16).

    ``rewards`` and ``values`` are [S, R]. delta_t = r_t + gamma V_{t+1} - V_t, where V is 0 after
    the last token, and A_t = delta_t + gamma lambda A_{t+1}. Returns are A + V. Padding is zero.
    """
    advantages = np.zeros_like(rewards)
    ahead = np.zeros(len(rewards))
    following = np.zeros(len(rewards))
    for t in reversed(range(rewards.shape[1])):
        delta = rewards[:, t] + gamma * following - values[:, t]
        ahead = np.where(mask[:, t], delta + gamma * gae_lambda * ahead, 0.0)
        following = np.where(mask[:, t], values[:, t], 0.0)
        advantages[:, t] = ahead
    return advantages, np.where(mask, advantages + values, 0.0)


def leave_one_out(rewards: Array, groups: Integers, alone: float) -> Array:
    """Return each reward minus the mean reward of its peers, [S].

    Peers are the other completions of the same prompt, which share a group (RLOO: Ahmadian et al.
    2024, arXiv:2402.14740, equation 9). A completion that is its prompt's only one has all others
    of the batch for peers; from a batch of one ``alone`` is subtracted.
    """
    _, group, counts = np.unique(groups, return_inverse=True, return_counts=True)
    others = counts[group] - 1
    sums = np.bincount(group, weights=rewards, minlength=len(counts))
    within = (sums[group] - rewards) / np.maximum(others, 1)
    across = (rewards.sum() - rewards) / (len(rewards) - 1) if len(rewards) > 1 else alone
    result: Array = rewards - np.where(others > 0, within, across)
    return result


def contrasted(rewards: Array, groups: Integers) -> Mask:
    """Return which completions were rewarded otherwise than some of their peers, [S].

    Without that there is nothing to prefer: whatever such a completion would teach is noise. One
    alone in the batch is compared with earlier ones and always counts. Peers as above.
    """
    _, group, counts = np.unique(groups, return_inverse=True, return_counts=True)
    highest, lowest = np.full(len(counts), -np.inf), np.full(len(counts), np.inf)
    with np.errstate(invalid="ignore"):  # what is not a number differs, and shows in the loss
        np.maximum.at(highest, group, rewards)
        np.minimum.at(lowest, group, rewards)
    within = ~((highest - lowest)[group] <= ALIKE)
    across = len(rewards) == 1 or bool(np.ptp(rewards) > ALIKE) if len(rewards) else False
    result: Mask = np.where(counts[group] > 1, within, across)
    return result


def whiten(values: Array, mask: Mask, floor: float) -> Array:
    """Return (values - mean) / max(standard deviation, floor) over the tokens of the whole batch.

    Without the floor, rewards that hardly differ would turn their noise into unit advantages.
    One completion alone has no spread to speak of: it comes back as it is.
    """
    if len(values) < 2 or not mask.any():
        return np.where(mask, values, 0.0)
    tokens = values[mask]
    result: Array = np.where(mask, (values - tokens.mean()) / max(float(tokens.std()), floor), 0.0)
    return result
