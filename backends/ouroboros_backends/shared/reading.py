"""What a policy says of given tokens: logprobs, and features for the reward model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

import numpy as np

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.preferences import parts_of
from ouroboros_backends.shared.rows import Item, MicroBatch, Pair, fed

BUDGET = 1024
"""Tokens of a micro-batch where nothing is learned."""

Found = TypeVar("Found")


def all_logprobs(
    engine: Engine, pairs: Sequence[Pair], adapter: bool
) -> Iterator[tuple[float, ...]]:
    """Yield the logprobs of each (prompt, completion), in order, one a completion token."""
    completions = [completion for _, completion in pairs]
    items = [fed(i, *pair) for i, pair in enumerate(pairs)]

    def read(batch: MicroBatch) -> Iterator[tuple[int, tuple[float, ...]]]:
        logprobs = engine.logprobs(batch, batch.targets(completions), adapter)
        for item, part in zip(batch.items, parts_of(batch, completions, logprobs), strict=True):
            yield item.index, tuple(np.minimum(part, 0.0).tolist())

    return _in_order(found for batch in engine.pack(items, BUDGET) for found in read(batch))


def all_features(engine: Engine, texts: Sequence[Pair]) -> Iterator[bytes]:
    """Yield the hidden states of each text at the middle layer, adapter off: mean, then last [2 D].

    ``texts`` are (what stood before, the text). A text without tokens has the state before it.
    """
    items = [Item(i, before, text) for i, (before, text) in enumerate(texts)]

    def read(batch: MicroBatch) -> Iterator[tuple[int, bytes]]:
        states = engine.features(batch)
        ends = np.cumsum([max(1, item.said) for item in batch.items])
        for item, part in zip(batch.items, np.split(states, ends[:-1]), strict=True):
            yield item.index, np.concatenate([part.mean(0), part[-1]]).astype("<f4").tobytes()

    return _in_order(found for batch in engine.pack(items, BUDGET) for found in read(batch))


def _in_order(found: Iterator[tuple[int, Found]]) -> Iterator[Found]:
    """Yield what was found by its number, each as soon as those before it have been."""
    waiting: dict[int, Found] = {}
    due = 0
    for index, value in found:
        waiting[index] = value
        while due in waiting:
            yield waiting.pop(due)
            due += 1
