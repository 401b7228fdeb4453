"""The losses of a policy update with their derivatives, and the head that applies them in chunks.

Notation: n completion tokens in a micro-batch, D hidden width, V vocabulary. Whatever a loss needs
besides the new logprob is known before the update. So loss *and* gradient with respect to the
hidden states come out of one pass over the logits, a chunk of tokens at a time; none are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import mlx.core as mx

from ouroboros_backends.mlx.network import Head

CHUNK = 64
"""Tokens whose logits are in memory together, a few times."""


class Objective(Protocol):
    """A loss of each token's logprob."""

    def __call__(self, logprobs: mx.array, part: slice) -> tuple[mx.array, mx.array]:
        """Return the summed loss, and d loss / d logprob, for the tokens of ``part``."""
        ...


@dataclass(frozen=True, slots=True)
class Clipped:
    """The clipped surrogate (Schulman et al. 2017, arXiv:1707.06347, equation 7); all [n]."""

    behaviour: mx.array
    advantages: mx.array
    weight: float
    clip_range: float

    def __call__(self, logprobs: mx.array, part: slice) -> tuple[mx.array, mx.array]:
        advantages = self.advantages[part]
        ratio = mx.exp(logprobs - self.behaviour[part])
        plain = -advantages * ratio
        clipped = -advantages * mx.clip(ratio, 1 - self.clip_range, 1 + self.clip_range)
        loss = self.weight * mx.maximum(plain, clipped).sum()
        return loss, self.weight * mx.where(clipped > plain, 0.0, plain)


@dataclass(frozen=True, slots=True)
class Imitation:
    """Minus the logprob of what was demonstrated."""

    weight: float

    def __call__(self, logprobs: mx.array, part: slice) -> tuple[mx.array, mx.array]:
        return -self.weight * logprobs.sum(), mx.full(logprobs.shape, -self.weight)


class _Law:
    """What the head says of a chunk of tokens, from logits [n, V].

    With z = logits - max: log p = z - log sum e^z, and entropy = log sum e^z - mean of z under p.
    """

    def __init__(self, logits: mx.array, targets: mx.array) -> None:
        self._shifted = logits - logits.max(axis=-1, keepdims=True)
        self._weights = mx.exp(self._shifted)
        self._total = self._weights.sum(axis=-1, keepdims=True)
        self._normal = mx.log(self._total)
        self._targets = targets[:, None]
        found = mx.take_along_axis(self._shifted, self._targets, axis=-1) - self._normal
        self.logprobs = found[:, 0]

    @property
    def entropies(self) -> mx.array:
        """The entropies [n] in nats."""
        # As a batched product nothing of the size of the logits is made on the way.
        mean = (self._weights[:, None] @ self._shifted[..., None])[:, 0] / self._total
        return (self._normal - mean)[:, 0]

    def gradient(self, slope: mx.array, entropies: mx.array, weight: float) -> mx.array:
        """Return d loss / d logits [n, V].

        ``slope`` [n] is d loss / d logprob; ``weight`` is that of the ``entropies``, which the loss
        subtracts. d logprob / d logits = onehot - p, d entropy / d logits = -p (log p + entropy).
        """
        factor = -slope[:, None]
        if weight:
            factor = factor + weight * (self._shifted + (entropies[:, None] - self._normal))
        gradient = self._weights * (factor / self._total)
        at = mx.take_along_axis(gradient, self._targets, axis=-1) + slope[:, None]
        return mx.put_along_axis(gradient, self._targets, at, axis=-1)


@dataclass(frozen=True, slots=True)
class Found:
    """The loss, logprobs and entropies [n] in nats, and d loss / d hidden [n, D]."""

    loss: mx.array
    logprobs: mx.array
    entropies: mx.array
    gradient: mx.array

    def pull(self, hidden: mx.array, factors: mx.array | float = 1.0) -> mx.array:
        """Return what has ``gradient``, times ``factors`` [n], as its derivative by ``hidden``.

        Its own value means nothing.
        """
        fixed = mx.stop_gradient(self.gradient.astype(mx.float32) * _column(factors))
        return (hidden.astype(mx.float32) * fixed).sum()


def _column(factors: mx.array | float) -> mx.array | float:
    return factors[:, None] if isinstance(factors, mx.array) else factors


def head_loss(
    hidden: mx.array,
    head: Head,
    targets: mx.array,
    objective: Objective,
    entropy_weight: float = 0.0,
) -> Found:
    """Return what the head says of ``targets`` [n] at hidden states [n, D].

    The loss is ``objective`` minus ``entropy_weight`` times the summed entropy.
    """
    fixed = mx.stop_gradient(hidden)
    parts: list[tuple[mx.array, ...]] = []
    for start in range(0, len(fixed), CHUNK):
        part = slice(start, start + CHUNK)
        states = _later(fixed[part], parts)
        law = _Law(head.logits(states), targets[part])
        entropies = law.entropies
        loss, slope = objective(law.logprobs, part)
        of_logits = law.gradient(slope, entropies, entropy_weight)
        gradient = head.gradient(states, of_logits)
        parts.append((loss - entropy_weight * entropies.sum(), law.logprobs, entropies, gradient))
    losses, logprobs, entropies, gradients = zip(*parts, strict=True)
    whole = [mx.concatenate(list(p)) for p in (logprobs, entropies, gradients)]
    return Found(mx.stack(list(losses)).sum(), *whole)


def head_measures(hidden: mx.array, head: Head, targets: mx.array) -> tuple[mx.array, mx.array]:
    """Return logprobs [n] of ``targets`` and the law's entropies [n] in nats, without gradients."""
    parts: list[tuple[mx.array, ...]] = []
    for start in range(0, len(hidden), CHUNK):
        part = slice(start, start + CHUNK)
        law = _Law(head.logits(_later(hidden[part], parts)), targets[part])
        parts.append((law.logprobs, law.entropies))
    logprobs, entropies = zip(*parts, strict=True)
    return mx.concatenate(list(logprobs)), mx.concatenate(list(entropies))


def _later(states: mx.array, parts: Sequence[tuple[mx.array, ...]]) -> mx.array:
    """Return the states; they wait until the chunk before is done with its logits."""
    return mx.depends([states], list(parts[-1]))[0] if parts else states


def value_loss(
    values: mx.array, before: mx.array, returns: mx.array, clip_range: float
) -> mx.array:
    """Return the summed clipped squared error of values [n], halved.

    A value may win nothing by moving further than ``clip_range`` from what it was ``before``.
    """
    clipped = before + mx.clip(values - before, -clip_range, clip_range)
    return 0.5 * mx.maximum((values - returns) ** 2, (clipped - returns) ** 2).sum()
