"""The weight of the KL charge, steered towards a wanted distance from the reference policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateMetrics

LIMIT = 0.2
"""The largest relative error that counts: a single update may not swing the coefficient."""


def adapted(kl_coef: float, kl: float, target: float, experiences: int, horizon: int) -> float:
    """Return the coefficient for the next update (Ziegler et al. 2019, arXiv:1909.08593, 2.2).

    ``kl`` is where the policy stands and ``target`` (above 0) where it should, in nats a token from
    the reference policy. error = clip(kl / target - 1, -0.2, 0.2), and the coefficient is
    multiplied by 1 + error * experiences / horizon. More experiences than the horizon count as many
    as it: the coefficient stays above 0.
    """
    error = min(max(kl / target - 1, -LIMIT), LIMIT)
    return kl_coef * (1 + error * min(experiences / horizon, 1))


def charging(config: UpdateConfig, kl_coef: float | None) -> UpdateConfig:
    """Return the config with the coefficient that earlier updates have come to, None: its own."""
    if config.kl_target and kl_coef is not None:
        return replace(config, kl_coef=kl_coef)
    return config


def following(
    config: UpdateConfig, steps: Sequence[UpdateMetrics], experiences: int
) -> float | None:
    """Return the coefficient after an update with ``config``; None where it does not adapt.

    Where the policy stands is the mean of the last epoch's steps that saw experiences.
    """
    if not config.kl_target:
        return None
    seen = [m.reference_kl for m in steps if m.epoch == steps[-1].epoch and m.start_entropy]
    if not seen:
        return config.kl_coef
    kl = sum(seen) / len(seen)
    return adapted(config.kl_coef, kl, config.kl_target, experiences, config.kl_horizon)
