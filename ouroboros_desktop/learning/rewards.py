"""From one reward a completion to one reward a token."""

from __future__ import annotations

import numpy as np

from ouroboros_desktop.core.policy_update import KlEstimator
from ouroboros_desktop.learning.packing import Array, Mask


def kl_charges(
    behaviour: Array, reference: Array, mask: Mask, kl_coef: float, estimator: KlEstimator
) -> Array:
    """Return what each token pays for leaving the reference policy [S, R], padding nothing.

    ``behaviour`` and ``reference`` are logprobs [S, R] in nats. See ``KlEstimator`` for what the
    two estimates (Schulman 2020, "Approximating KL divergence") are estimates of; k3 grows
    exponentially where the reference policy finds a token far likelier than the policy did.
    """
    difference = np.where(mask, reference - behaviour, 0.0)
    if estimator is KlEstimator.K3:
        return kl_coef * (np.expm1(difference) - difference)
    return -kl_coef * difference


def token_rewards(rewards: Array, charges: Array, mask: Mask) -> Array:
    """Return the reward of each token [S, R]: minus its charge, and the teacher's at the end.

    ``rewards`` is [S], ``charges`` as from ``kl_charges``. The last token earns the completion's
    reward (Stiennon et al. 2020, arXiv:2009.01325, section 3.4).
    """
    result = -charges
    lengths = mask.sum(1)
    ended = np.flatnonzero(lengths)
    result[ended, lengths[ended] - 1] += rewards[ended]
    return result
