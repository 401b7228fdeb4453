"""Drawing tokens."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.errors import OuroborosError

BLOCK = 256
"""Probabilities that are summed before one of them is looked for among them."""


def draw(logits: Tensor, uniforms: Sequence[float], sampling: Sampling) -> tuple[Tensor, Tensor]:
    """Return a token and its logprob for each row of ``logits`` [B, V] and number in [0, 1).

    The token is the first whose cumulative probability exceeds the number, summed in float64: a
    batch of another shape changes logits by 1e-6, which alters a draw about once in a million. The
    logprob is of ``log_softmax(logits)``, whatever temperature and top_p do to the drawing.
    """
    highest = logits.amax(-1, keepdim=True)
    weights = (logits - highest).exp_()
    norm = weights.sum(-1, dtype=torch.float64).log() + highest[:, 0]
    if not torch.isfinite(norm).all():
        raise OuroborosError(
            "The policy's output is not a number any more.", hint="Go back to an earlier adapter."
        )
    if sampling.temperature == 0:
        tokens = logits.argmax(-1)
    else:
        if sampling.temperature != 1 or sampling.top_p != 1:
            weights = (logits / sampling.temperature).softmax(-1)
        weights = weights if sampling.top_p == 1 else _nucleus(weights, sampling.top_p)
        wanted = torch.tensor(uniforms, dtype=torch.float64, device=logits.device)
        tokens = _reaching(weights, wanted)
    return tokens, (logits.gather(-1, tokens[:, None])[:, 0] - norm).float()


def _reaching(weights: Tensor, shares: Tensor) -> Tensor:
    """Return the first token of each row [B, V] whose cumulative weight exceeds its share [B].

    First the block is found, then the token in it: only one block a row is summed one by one.
    """
    whole = functional.pad(weights, (0, -weights.shape[-1] % BLOCK)).view(len(weights), -1, BLOCK)
    reached = whole.sum(-1, dtype=torch.float64).cumsum(-1)
    wanted = shares[:, None] * reached[:, -1:]
    block = torch.searchsorted(reached, wanted, right=True).clamp_(max=reached.shape[-1] - 1)
    inside = whole[torch.arange(len(block)), block[:, 0]].cumsum(-1, dtype=torch.float64)
    before = reached.gather(-1, block) - inside[:, -1:]
    place = torch.searchsorted(inside, wanted - before, right=True)
    # Sums in another order differ by 1e-16: never beyond the last weight that is not 0.
    last = torch.searchsorted(inside, inside[:, -1:].contiguous())
    return (block * BLOCK + torch.minimum(place, last))[:, 0]


def entropies_of(logits: Tensor) -> Tensor:
    """Return the entropies [B] in nats of ``log_softmax(logits)`` [B, V]."""
    law = logits.log_softmax(-1)
    mean: Tensor = torch.linalg.vecdot(law.exp(), law)
    return -mean


def _nucleus(weights: Tensor, top_p: float) -> Tensor:
    """Return the weights of the likeliest tokens that reach ``top_p`` together, the others zero."""
    ordered, order = weights.sort(dim=-1, descending=True, stable=True)
    before = ordered.cumsum(-1, dtype=torch.float64) - ordered
    return torch.zeros_like(weights).scatter(-1, order, ordered.where(before < top_p, 0.0))
