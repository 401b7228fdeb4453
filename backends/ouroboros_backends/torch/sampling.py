"""Drawing tokens, and turning them into text as they come."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.errors import OuroborosError

BROKEN = "\N{REPLACEMENT CHARACTER}"


def stream(seed: int, index: int) -> np.random.Generator:
    """Return the random stream of completion ``index`` of a prompt: of nothing else."""
    return np.random.default_rng([seed & 0xFFFF_FFFF_FFFF_FFFF, index])


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


class TextStream:
    """The text of one completion, piece by piece; the pieces joined are the whole text.

    Held back is what the next token may still change: half a character, or the beginning of a stop
    string. ``stopped`` says that a stop string was reached; the text ends before it.
    """

    def __init__(self, decode: Callable[[Sequence[int]], str], stop: Sequence[str]) -> None:
        self._decode = decode
        self._stop = [text for text in stop if text]
        self._ids: list[int] = []
        self._shown = 0
        self._context = 0
        self._held = ""
        self.text = ""
        self.stopped = False

    def push(self, token: int) -> str:
        """Take the next token and return the text that is now certain."""
        self._ids.append(token)
        piece = self._new_text()
        if piece.endswith(BROKEN):
            return ""
        self._context, self._shown = self._shown, len(self._ids)
        return self._release(piece)

    def finish(self) -> str:
        """Return what was held back."""
        if self.stopped:
            return ""
        piece = self._release(self._new_text() if self._shown < len(self._ids) else "")
        rest, self._held = ("" if self.stopped else self._held), ""
        self.text += rest
        return piece + rest

    def _new_text(self) -> str:
        # Some tokenizers write a first token differently: decode it after its neighbours.
        before = self._decode(self._ids[self._context : self._shown])
        return self._decode(self._ids[self._context :])[len(before) :]

    def _release(self, piece: str) -> str:
        self._held += piece
        cut = min((i for s in self._stop if (i := self._held.find(s)) >= 0), default=-1)
        if cut >= 0:
            self.stopped = True
            sure, self._held = self._held[:cut], ""
        else:
            keep = max((_overlap(self._held, s) for s in self._stop), default=0)
            at = len(self._held) - keep
            sure, self._held = self._held[:at], self._held[at:]
        self.text += sure
        return sure


def _overlap(text: str, stop: str) -> int:
    """Return how many of the last characters of ``text`` may begin ``stop``."""
    return next((n for n in range(len(stop) - 1, 0, -1) if text.endswith(stop[:n])), 0)
