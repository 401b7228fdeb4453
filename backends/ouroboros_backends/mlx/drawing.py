"""Drawing tokens from logits, in NumPy: B rows, V tokens of the vocabulary."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.errors import OuroborosError

Floats = NDArray[np.float32]

BLOCK = 256
"""Probabilities that are summed before one of them is looked for among them."""


def draw(
    logits: Floats, uniforms: Sequence[float], sampling: Sampling
) -> tuple[NDArray[np.int64], Floats]:
    """Return a token and its logprob for each row of ``logits`` [B, V] and number in [0, 1).

    The token is the first whose cumulative probability exceeds the number, summed in float64: a
    batch of another shape changes logits by 1e-6, which alters a draw about once in a million. The
    logprob is of ``log_softmax(logits)``, whatever temperature and top_p do to the drawing.
    """
    shifted = _shifted(logits)
    weights = np.exp(shifted)
    norms = np.log(weights.sum(-1, dtype=np.float64))
    if sampling.temperature == 0:
        tokens = logits.argmax(-1)
    else:
        if sampling.temperature != 1:
            weights = np.exp(shifted / np.float32(sampling.temperature))
        weights = weights if sampling.top_p == 1 else _nucleus(weights, sampling.top_p)
        tokens = _reaching(weights, np.asarray(uniforms, dtype=np.float64))
    chosen = np.take_along_axis(shifted, tokens[:, None], -1)[:, 0]
    return tokens, (chosen - norms).astype(np.float32)


def entropies_of(logits: Floats) -> Floats:
    """Return the entropies [B] in nats of ``log_softmax(logits)`` [B, V]."""
    shifted = _shifted(logits)
    weights = np.exp(shifted)
    # A weight of 0 times minus infinity is not a number; times anything finite it is 0.
    finite = np.maximum(shifted, np.finfo(np.float32).min)
    norms = weights.sum(-1, dtype=np.float64)
    means = (weights * finite).sum(-1, dtype=np.float64) / norms
    entropies: Floats = (np.log(norms) - means).astype(np.float32)
    return entropies


def _shifted(logits: Floats) -> Floats:
    """Return the logits [B, V] with 0 as the highest; raises ``OuroborosError`` if none is one."""
    highest = logits.max(-1, keepdims=True)
    if not np.isfinite(highest).all():  # the highest of a row with NaN is NaN
        raise OuroborosError(
            "The policy's output is not a number any more.", hint="Go back to an earlier adapter."
        )
    shifted: Floats = logits - highest
    return shifted


def _reaching(weights: Floats, shares: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the first token of each row [B, V] whose cumulative weight exceeds its share [B].

    First the block is found, then the token in it: only one block a row is summed one by one.
    """
    whole = np.pad(weights, ((0, 0), (0, -weights.shape[-1] % BLOCK)))
    blocks = whole.reshape(len(weights), -1, BLOCK)
    reached = blocks.sum(-1, dtype=np.float64).cumsum(-1)
    wanted = shares[:, None] * reached[:, -1:]
    block = np.minimum((reached <= wanted).sum(-1, keepdims=True), reached.shape[-1] - 1)
    inside = blocks[np.arange(len(block)), block[:, 0]].cumsum(-1, dtype=np.float64)
    before = np.take_along_axis(reached, block, -1) - inside[:, -1:]
    place = (inside <= wanted - before).sum(-1)
    # Sums in another order differ by 1e-16: never beyond the last weight that is not 0.
    last = (inside < inside[:, -1:]).sum(-1)
    tokens: NDArray[np.int64] = block[:, 0] * BLOCK + np.minimum(place, last)
    return tokens


def _nucleus(weights: Floats, top_p: float) -> Floats:
    """Return the weights of the likeliest tokens that reach ``top_p`` together, the others zero.

    Of equal ones the first in the vocabulary come first, as if they had been sorted with it.
    """
    ordered = -np.sort(-weights, axis=-1)
    reached = ordered.cumsum(-1, dtype=np.float64)
    count = ((reached - ordered) < top_p * reached[:, -1:]).sum(-1, keepdims=True)
    lowest = np.take_along_axis(ordered, count - 1, -1)
    above, equal = weights > lowest, weights == lowest
    wanted = equal & (equal.cumsum(-1) <= count - above.sum(-1, keepdims=True))
    return np.where(above | wanted, weights, np.float32(0))
