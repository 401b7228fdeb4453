"""The decode loop: many completions at once, one token each a step, closed at any yield.

Completions of a prompt share its prefill; prompts of similar length share a batch. Between two
yields no mode of torch is left on, so the caller may do anything with the policy.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor

from ouroboros_backends.torch.cache import Batch, Dialogue
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.sampling import TextStream, draw
from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling, Token

ROWS = 32
"""Completions in a batch."""

CACHE_BYTES = 2**30
"""Memory for the keys and values of a batch."""


@dataclass(slots=True)
class Writing:
    """One completion while it is written."""

    prompt: int
    index: int
    prompt_ids: tuple[int, ...]
    sampling: Sampling
    text: TextStream
    random: np.random.Generator
    ids: list[int] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    done: bool = False

    def take(self, token: int, logprob: float, ends: frozenset[int]) -> Token:
        """Add a token; the record comes with the last one."""
        self.ids.append(token)
        self.logprobs.append(min(logprob, 0.0))
        piece = "" if token in ends else self.text.push(token)
        stopped = token in ends or self.text.stopped
        self.done = stopped or len(self.ids) == self.sampling.max_tokens
        if not self.done:
            return Token(self.prompt, self.index, piece)
        piece += self.text.finish()
        reason = FinishReason.STOP if stopped or self.text.stopped else FinishReason.LENGTH
        return Token(self.prompt, self.index, piece, self._record(reason))

    def _record(self, reason: FinishReason) -> Completion:
        return Completion(
            text=self.text.text,
            finish_reason=reason,
            sampling=self.sampling,
            prompt_token_ids=self.prompt_ids,
            token_ids=tuple(self.ids),
            logprobs=tuple(self.logprobs),
        )


def write(
    network: Network, rows: Sequence[Writing], ends: frozenset[int], dialogue: Dialogue
) -> Generator[Token, None, None]:
    """Write all completions, in batches of similar prompts; yield a token a step for each."""
    waiting = sorted(rows, key=lambda row: len(row.prompt_ids), reverse=True)
    try:
        while waiting:
            size = _rows_that_fit(network, waiting)
            yield from _write_batch(network, waiting[:size], ends, dialogue)
            waiting = waiting[size:]
    finally:
        dialogue.rest()


def _rows_that_fit(network: Network, waiting: Sequence[Writing]) -> int:
    """Return how many of the rows, longest prompt first, make up the next batch."""
    longest = len(waiting[0].prompt_ids)
    tokens = longest + waiting[0].sampling.max_tokens
    most = max(1, min(ROWS, CACHE_BYTES // (network.cache_bytes * tokens)))
    # A prompt of less than half the length would be more padding than text.
    return sum(2 * len(row.prompt_ids) >= longest for row in waiting[:most])


def _write_batch(
    network: Network, rows: Sequence[Writing], ends: frozenset[int], dialogue: Dialogue
) -> Generator[Token, None, None]:
    adapter = rows[0].sampling.adapter
    if len(rows) > 1:
        yield from _write_rows(dialogue.new(network, adapter), rows, ends)
        return
    batch = dialogue.take(network, adapter, rows[0].prompt_ids)
    try:
        yield from _write_rows(batch, rows, ends)
    finally:
        dialogue.put_back(batch)


def _write_rows(
    batch: Batch, rows: Sequence[Writing], ends: frozenset[int]
) -> Generator[Token, None, None]:
    prompts = list(dict.fromkeys(row.prompt_ids for row in rows))
    logits = None
    for logits in batch.prefill(prompts):
        if logits is None:
            yield Token(rows[0].prompt, rows[0].index, "")
    assert logits is not None
    if len(rows) > 1:
        places = [prompts.index(row.prompt_ids) for row in rows]
        batch.select(places)
        logits = logits[torch.tensor(places)]
    yield from _decode(batch, logits, rows, ends)


def _decode(
    batch: Batch, logits: Tensor, rows: Sequence[Writing], ends: frozenset[int]
) -> Generator[Token, None, None]:
    while True:
        tokens, logprobs = _draw(logits, rows)
        for row, token, logprob in zip(rows, tokens.tolist(), logprobs.tolist(), strict=True):
            if not row.done:
                yield row.take(token, logprob, ends)
        live = [i for i, row in enumerate(rows) if not row.done]
        if not live:
            return
        if len(live) <= 0.75 * len(rows):  # dropping rows copies the cache: not for every one
            batch.select(live)
            rows, tokens = [rows[i] for i in live], tokens[torch.tensor(live)]
        logits = batch.step(tokens)


@torch.inference_mode()
def _draw(logits: Tensor, rows: Sequence[Writing]) -> tuple[Tensor, Tensor]:
    uniforms = [0.0 if row.done else float(row.random.random()) for row in rows]
    tokens, logprobs = draw(logits, uniforms, rows[0].sampling)
    return tokens.cpu(), logprobs.cpu()
