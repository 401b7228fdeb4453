"""Rows pass the trunk so that completions of one prompt share its keys and values.

The prompt passes once, and each layer's keys and values are recorded. Then the tails pass as one
batch [K, R] that finds the prompt's before its own; positions go on from there. Whoever derives the
tails derives the prompt as well: nothing is approximated and nothing is cut.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import mlx.core as mx
from mlx_lm.models.cache import create_attention_mask

from ouroboros_backends.shared.rows import Item, MicroBatch, Row

SPARED = 0.25
"""Sequences pass side by side unless the shortest leaves out more than this part of the longest."""

SHORT = 16
"""Tokens that are always filled up: another pass would take longer than they do."""


class Recorded:
    """Keys and values [B, heads, T, width] of one pass through one layer, as mlx-lm's caches are.

    ``before`` are those of a prompt [1, heads, P, width], the same for all rows of this pass.
    """

    def __init__(self, before: tuple[mx.array, ...] = ()) -> None:
        self.before = before
        self.recorded: tuple[mx.array, ...] = ()
        self.offset = before[0].shape[2] if before else 0

    def update_and_fetch(self, keys: mx.array, values: mx.array) -> tuple[mx.array, mx.array]:
        """Record keys and values, and return them with the prompt's in front."""
        self.recorded = (keys, values)
        if not self.before:
            return keys, values
        whole = (_after(b, new) for b, new in zip(self.before, (keys, values), strict=True))
        first, second = whole
        return first, second

    def make_mask(
        self, length: int, return_array: bool = False, window_size: int | None = None
    ) -> mx.array | str | None:
        """Return which of the prompt's and the row's own tokens each of ``length`` tokens sees."""
        return create_attention_mask(length, self.offset, return_array, window_size)

    def size(self) -> int:
        return self.offset


def _after(before: mx.array, new: mx.array) -> mx.array:
    rows, heads, _, width = new.shape
    wide = mx.broadcast_to(before, (rows, heads, before.shape[2], width))
    return mx.concatenate([wide, new], axis=2)


Run = Callable[[mx.array, list[Recorded]], mx.array]
"""From ids [B, T], and a cache for each layer, to hidden states [B, T, D]."""


class Passes:
    """Runs a micro-batch through the trunk, and finds the hidden states again."""

    def __init__(self, run: Run, layers: int) -> None:
        self._run = run
        self._layers = layers
        self._outputs: list[mx.array] = []
        self._length = 0
        self._found: dict[int, tuple[int, int]] = {}

    def states(self, batch: MicroBatch, predicting: bool) -> mx.array:
        """Return the hidden states [n, D] at ``batch.places``."""
        lines: list[Item] = []
        for row in batch.rows:
            if row.tree and row.prompt and len(row.items) > 1:
                self._tree(row)
            else:
                lines += row.items
        for items in alike(lines, lambda item: len(item.prompt) + len(item.tail)):
            starts = self._padded([(*item.prompt, *item.tail) for item in items], _fresh)
            for item, start in zip(items, starts, strict=True):
                first = start + len(item.prompt) + item.lead
                self._found[item.index] = (max(start, first - 1), first)
        wanted = [i for item in batch.items for i in self._wanted(item, predicting)]
        return mx.concatenate(self._outputs)[mx.array(wanted)]

    def _tree(self, row: Row) -> None:
        """Pass a prompt, then its tails."""
        prompt: list[Recorded] = []

        def recording(layers: int) -> list[Recorded]:
            prompt.extend(_fresh(layers))
            return prompt

        (start,) = self._padded([row.prompt], recording)
        last = start + len(row.prompt) - 1
        self._found |= {item.index: (last, last + 1) for item in row.items if not item.tail}
        tails = [item for item in row.items if item.tail]
        for items in alike(tails, lambda item: len(item.tail)):
            starts = self._padded(
                [item.tail for item in items], lambda _: [Recorded(c.recorded) for c in prompt]
            )
            for item, s in zip(items, starts, strict=True):
                first = s + item.lead
                self._found[item.index] = (first - 1 if item.lead else last, first)

    def _padded(
        self, sequences: Sequence[Sequence[int]], caches: Callable[[int], list[Recorded]]
    ) -> list[int]:
        """Pass sequences side by side, and return where the states of each begin.

        They are filled up on the right, where none of their own tokens looks.
        """
        length = max(1, *(len(sequence) for sequence in sequences))
        ids = mx.array([[*s, *[0] * (length - len(s))] for s in sequences])
        hidden = self._run(ids, caches(self._layers))
        self._outputs.append(hidden.reshape(-1, hidden.shape[-1]))
        starts = range(self._length, self._length + ids.size, length)
        self._length += ids.size
        return list(starts)

    def _wanted(self, item: Item, predicting: bool) -> Iterator[int]:
        last, first = self._found[item.index]
        if predicting or not item.said:
            yield last
        yield from range(first, first + item.said)


def _fresh(layers: int) -> list[Recorded]:
    return [Recorded() for _ in range(layers)]


def alike(items: Sequence[Item], length: Callable[[Item], int]) -> Iterator[list[Item]]:
    """Yield the items in parts of similar length, longest first."""
    part: list[Item] = []
    for item in sorted(items, key=length, reverse=True):
        longest = length(part[0]) if part else 0
        if longest - length(item) > max(SHORT, SPARED * longest):
            yield part
            part = []
        part.append(item)
    if part:
        yield part
