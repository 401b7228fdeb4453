"""The decode loop: many completions at once, one token each a step, closed at any yield.

Completions of a prompt share its prefill; prompts of similar length share a batch. Between two
yields no mode of torch is left on, so the caller may do anything with the policy.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

from ouroboros_backends.torch.cache import Batch, Dialogue
from ouroboros_backends.torch.decoding import Said
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.sampling import TextStream, draw, entropies_of
from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling, Token

ROWS = 32
"""Completions in a batch."""

CACHE_BYTES = 2**30
"""Memory for the keys and values of a batch."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A token, and what the policy thought of it; entropy and value where an update needs them."""

    token: int
    logprob: float
    entropy: float | None = None
    value: float | None = None


@dataclass(slots=True)
class Writing:
    """One completion while it is written. ``state`` is the digest of the policy's state."""

    prompt: int
    index: int
    prompt_ids: tuple[int, ...]
    sampling: Sampling
    text: TextStream
    random: np.random.Generator
    state: str = ""
    ids: list[int] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    entropies: list[float] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    done: bool = False

    def take(self, drawn: Drawn, ends: frozenset[int]) -> Token:
        """Add a token; the record comes with the last one."""
        token = drawn.token
        self.ids.append(token)
        self.logprobs.append(min(drawn.logprob, 0.0))
        if drawn.entropy is not None and drawn.value is not None:
            self.entropies.append(drawn.entropy)
            self.values.append(drawn.value)
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
            entropies=tuple(self.entropies),
            values=tuple(self.values),
            policy_state=self.state if self.entropies else "",
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
        yield from _write_rows(network, dialogue.new(network, adapter), rows, ends)
        return
    batch = dialogue.take(network, adapter, rows[0].prompt_ids)
    try:
        yield from _write_rows(network, batch, rows, ends)
    finally:
        dialogue.put_back(batch)


def _write_rows(
    network: Network, batch: Batch, rows: Sequence[Writing], ends: frozenset[int]
) -> Generator[Token, None, None]:
    prompts = list(dict.fromkeys(row.prompt_ids for row in rows))
    said = None
    for said in batch.prefill(prompts):
        if said is None:
            yield Token(rows[0].prompt, rows[0].index, "")
    assert said is not None
    if len(rows) > 1:
        places = [prompts.index(row.prompt_ids) for row in rows]
        batch.select(places)
        said = said.at(places)
    yield from _decode(network, batch, said, rows, ends)


def _decode(
    network: Network, batch: Batch, said: Said, rows: Sequence[Writing], ends: frozenset[int]
) -> Generator[Token, None, None]:
    while True:
        drawn = _draw(network, said, rows)
        for row, one in zip(rows, drawn, strict=True):
            if not row.done:
                yield row.take(one, ends)
        live = [i for i, row in enumerate(rows) if not row.done]
        if not live:
            return
        if len(live) <= 0.75 * len(rows):  # dropping rows copies the cache: not for every one
            batch.select(live)
            rows, drawn = [rows[i] for i in live], [drawn[i] for i in live]
        said = batch.step(torch.tensor([one.token for one in drawn]))


@torch.inference_mode()
def _draw(network: Network, said: Said, rows: Sequence[Writing]) -> list[Drawn]:
    uniforms = [0.0 if row.done else float(row.random.random()) for row in rows]
    tokens, logprobs = draw(said.logits, uniforms, rows[0].sampling)
    columns = [tokens.tolist(), logprobs.tolist()]
    if rows[0].sampling.exact:
        values = network.value_head(said.hidden.float())[:, 0]
        columns += [entropies_of(said.logits).tolist(), values.tolist()]
    return [Drawn(*row) for row in zip(*columns, strict=True)]
