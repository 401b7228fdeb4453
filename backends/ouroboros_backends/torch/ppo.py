"""The losses of a policy update with their derivatives, and the head that applies them in chunks.

Notation: n completion tokens in a micro-batch, D hidden width, V vocabulary. Whatever a loss needs
besides the new logprob is known before the update. So loss *and* gradient with respect to the
hidden states come out of one pass over the logits, a chunk of tokens at a time; none are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor

from ouroboros_backends.torch.models import Head

CHUNK = 256
"""Tokens whose logits are in memory together, twice."""


class Objective(Protocol):
    """A loss of each token's logprob."""

    def __call__(self, logprobs: Tensor, part: slice) -> tuple[Tensor, Tensor]:
        """Return the summed loss, and d loss / d logprob, for the tokens of ``part``."""
        ...


@dataclass(frozen=True, slots=True)
class Clipped:
    """The clipped surrogate (Schulman et al. 2017, arXiv:1707.06347, equation 7); all [n]."""

    behaviour: Tensor
    advantages: Tensor
    weight: float
    clip_range: float

    def __call__(self, logprobs: Tensor, part: slice) -> tuple[Tensor, Tensor]:
        advantages = self.advantages[part]
        ratio = (logprobs - self.behaviour[part]).exp()
        plain = -advantages * ratio
        clipped = -advantages * ratio.clamp(1 - self.clip_range, 1 + self.clip_range)
        loss = self.weight * torch.maximum(plain, clipped).sum()
        return loss, self.weight * torch.where(clipped > plain, 0.0, plain)


@dataclass(frozen=True, slots=True)
class Imitation:
    """Minus the logprob of what was demonstrated."""

    weight: float

    def __call__(self, logprobs: Tensor, part: slice) -> tuple[Tensor, Tensor]:
        return -self.weight * logprobs.sum(), torch.full_like(logprobs, -self.weight)


class _Law:
    """What the head says of a chunk of tokens, from logits [n, V], which are written over.

    With z = logits - max: log p = z - log sum e^z, and entropy = log sum e^z - mean of z under p.
    """

    def __init__(self, logits: Tensor, targets: Tensor) -> None:
        self.top = logits.amax(-1, keepdim=True)
        self.shifted = logits.sub_(self.top)
        self.weights = self.shifted.exp()
        self.total = self.weights.sum(-1, keepdim=True)
        self._targets = targets[:, None]
        self._normal = self.total.log()
        self.logprobs = (self.shifted.gather(-1, self._targets) - self._normal)[:, 0]

    def entropies(self) -> Tensor:
        """Return the entropies [n] in nats."""
        # As a batched product nothing of the size of the logits is made on the way.
        mean = torch.bmm(self.weights[:, None], self.shifted[..., None])[:, 0] / self.total
        return (self._normal - mean)[:, 0]

    def gradient(self, slope: Tensor, entropies: Tensor, weight: float) -> Tensor:
        """Return d loss / d logits [n, V]; what was kept is written over.

        ``slope`` [n] is d loss / d logprob; ``weight`` is that of the ``entropies``, which the loss
        subtracts. d logprob / d logits = onehot - p, d entropy / d logits = -p (log p + entropy).
        """
        if weight:
            constant = entropies[:, None] - self._normal
            factor = self.shifted.add_(constant).mul_(weight).sub_(slope[:, None])
            factor.div_(self.total)
        else:
            factor = -slope[:, None] / self.total
        gradient: Tensor = self.weights.mul_(factor)
        return gradient.scatter_add_(-1, self._targets, slope[:, None])


class _Fused(torch.autograd.Function):
    """Loss, logprobs [n] and entropies [n] of hidden states [n, D]; only the loss is derived."""

    @staticmethod
    def forward(
        ctx: Any, hidden: Tensor, head: Head, targets: Tensor, objective: Objective, entropy: float
    ) -> tuple[Tensor, Tensor, Tensor]:
        gradient = torch.empty_like(hidden)
        logprobs = torch.empty(len(hidden), device=hidden.device)
        entropies = torch.empty_like(logprobs)
        loss = torch.zeros((), device=hidden.device)
        for start in range(0, len(hidden), CHUNK):
            part = slice(start, start + CHUNK)
            law = _Law(head.logits(hidden[part]), targets[part])
            logprobs[part], entropies[part] = law.logprobs, law.entropies()
            added, slope = objective(law.logprobs, part)
            loss += added - entropy * entropies[part].sum()
            logits = law.shifted + law.top if head.cap is not None else None
            of_logits = law.gradient(slope, entropies[part], entropy)
            gradient[part] = head.gradient(of_logits, logits).to(hidden.dtype)
        ctx.save_for_backward(gradient)
        ctx.mark_non_differentiable(logprobs, entropies)
        return loss, logprobs, entropies

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = ctx.saved_tensors
        return gradient * upstream[0], None, None, None, None


def head_loss(
    hidden: Tensor, head: Head, targets: Tensor, objective: Objective, entropy_weight: float = 0.0
) -> tuple[Tensor, Tensor, Tensor]:
    """Return the loss, and logprobs and entropies [n] in nats, of ``targets`` [n] at hidden [n, D].

    The loss is ``objective`` minus ``entropy_weight`` times the summed entropy.
    """
    apply: Callable[..., tuple[Tensor, Tensor, Tensor]] = _Fused.apply
    return apply(hidden, head, targets, objective, entropy_weight)


def head_logprobs(hidden: Tensor, head: Head, targets: Tensor) -> Tensor:
    """Return the logprobs [n] of ``targets`` at hidden states [n, D], without gradients."""
    return torch.cat([law.logprobs for law in _laws(hidden, head, targets)])


def head_measures(hidden: Tensor, head: Head, targets: Tensor) -> tuple[Tensor, Tensor]:
    """Return logprobs [n] of ``targets`` and the law's entropies [n] in nats, without gradients."""
    measured = [(law.logprobs, law.entropies()) for law in _laws(hidden, head, targets)]
    logprobs, entropies = zip(*measured, strict=True)
    return torch.cat(logprobs), torch.cat(entropies)


def _laws(hidden: Tensor, head: Head, targets: Tensor) -> Iterator[_Law]:
    for start in range(0, len(hidden), CHUNK):
        part = slice(start, start + CHUNK)
        yield _Law(head.logits(hidden[part]), targets[part])


def value_loss(values: Tensor, before: Tensor, returns: Tensor, clip_range: float) -> Tensor:
    """Return the summed clipped squared error of values [n], halved.

    A value may win nothing by moving further than ``clip_range`` from what it was ``before``.
    """
    clipped = before + (values - before).clamp(-clip_range, clip_range)
    return 0.5 * torch.maximum((values - returns) ** 2, (clipped - returns) ** 2).sum()
