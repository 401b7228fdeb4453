"""From one reward a completion to one reward a token."""

from __future__ import annotations

import numpy as np

from ouroboros_desktop.learning.packing import Array, Mask


def token_rewards(
    rewards: Array, behaviour: Array, reference: Array, mask: Mask, kl_coef: float
) -> Array:
    """Return the reward of each token [S, R]: a KL penalty, and the teacher's reward at the end.

    ``rewards`` is [S]; ``behaviour`` and ``reference`` are logprobs [S, R] in nats. Each token pays
    ``kl_coef * (behaviour - reference)``, the one-sample estimate of the KL divergence towards the
    reference policy; the last token also earns the completion's reward (Stiennon et al. 2020,
    arXiv:2009.01325, section 3.4).
    """
    result: Array = np.where(mask, -kl_coef * (behaviour - reference), 0.0)
    lengths = mask.sum(1)
    ended = np.flatnonzero(lengths)
    result[ended, lengths[ended] - 1] += rewards[ended]
    return result
