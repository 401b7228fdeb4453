"""AdamW without weight decay, step by step as ``torch.optim.AdamW`` takes it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import mlx.core as mx

BETA_1, BETA_2, EPSILON = 0.9, 0.999, 1e-8


@dataclass(frozen=True, slots=True)
class Moments:
    """What is remembered of one parameter's gradients, and how many steps it took."""

    exp_avg: mx.array
    exp_avg_sq: mx.array
    step: int


def stepped(
    parameters: Mapping[str, mx.array],
    gradients: Mapping[str, mx.array],
    moments: Mapping[str, Moments],
    rates: Mapping[str, float],
) -> tuple[dict[str, mx.array], dict[str, Moments]]:
    """Return parameters and moments after one step; what has no gradient stays as it is."""
    values, after = dict(parameters), dict(moments)
    for name, gradient in gradients.items():
        nothing = mx.zeros_like(gradient)
        known = moments.get(name, Moments(nothing, nothing, 0))
        after[name] = _remembered(known, gradient)
        values[name] = parameters[name] - _way(after[name], rates[name])
    return values, after


def _remembered(known: Moments, gradient: mx.array) -> Moments:
    return Moments(
        known.exp_avg + (1 - BETA_1) * (gradient - known.exp_avg),
        BETA_2 * known.exp_avg_sq + (1 - BETA_2) * gradient * gradient,
        known.step + 1,
    )


def _way(moments: Moments, rate: float) -> mx.array:
    """Return how far to go, both moments corrected for having begun at 0.

    Kingma and Ba 2015, arXiv:1412.6980, algorithm 1.
    """
    spread = mx.sqrt(moments.exp_avg_sq) / math.sqrt(1 - BETA_2**moments.step) + EPSILON
    return (rate / (1 - BETA_1**moments.step)) * (moments.exp_avg / spread)
