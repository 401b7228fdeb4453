"""Completions of one prompt share its tokens in one row.

A row is ``prompt | tail 1 | ... | tail K``. The positions of each tail go on from the prompt's, and
a tree-shaped mask lets a tail see the prompt and itself. Nothing is approximated: the trunk handles
P + sum R tokens instead of K (P + R). Lengths are explicit everywhere; no mask is ever derived from
ids, because pad and end token are often the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ouroboros_backends.torch.flat import Block, Flat, blocks, starts

LONGEST_ROW = 2048
"""Tokens a shared row may have: its mask takes 4 T^2 bytes."""


@dataclass(frozen=True, slots=True)
class Item:
    """A prompt, and the ids that follow it. ``index`` is the caller's number for it."""

    index: int
    prompt: tuple[int, ...]
    tail: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Items of one prompt; ``tree`` when they need the tree-shaped mask."""

    items: tuple[Item, ...]
    tree: bool

    @property
    def length(self) -> int:
        return len(self.items[0].prompt) + sum(len(item.tail) for item in self.items)

    @property
    def ids(self) -> list[int]:
        return [*self.items[0].prompt, *(i for item in self.items for i in item.tail)]


@dataclass(frozen=True, slots=True)
class Padded:
    """Rows of one length: ids, positions [B, T] and the mask.

    The mask is additive [B, 1, T, T] for trees, else 1 for tokens and 0 for padding [B, T].
    """

    ids: Tensor
    positions: Tensor
    mask: Tensor


@dataclass(frozen=True, slots=True)
class MicroBatch:
    """Rows that pass through the trunk together."""

    rows: tuple[Row, ...]

    @property
    def items(self) -> list[Item]:
        """The items in the order of ``sources``."""
        return [item for row in self.rows for item in row.items]

    def sources(self, predicting: bool) -> tuple[Tensor, Tensor]:
        """Return row and column of hidden states, item after item, one after the other [n].

        ``predicting``: where each token of prompt's continuation is predicted, ``len(tail) + 1`` an
        item; else where the tail's tokens themselves stand, ``len(tail)`` an item.
        """
        places: list[tuple[int, int]] = []
        for number, row in enumerate(self.rows):
            start = len(row.items[0].prompt)
            last = start - 1
            for item in row.items:
                if predicting or not item.tail:
                    places.append((number, last))
                places += [(number, column) for column in range(start, start + len(item.tail))]
                start += len(item.tail)
        both = torch.tensor(places, dtype=torch.long).reshape(-1, 2)
        return both[:, 0], both[:, 1]

    def flat_sources(self, predicting: bool) -> Tensor:
        """Return the same as places [n] in ``flat``."""
        rows, columns = self.sources(predicting)
        return torch.tensor(starts([row.length for row in self.rows]))[rows] + columns

    def padded(self) -> Padded:
        """Return the rows one below the other."""
        longest = max(row.length for row in self.rows)
        ids = torch.zeros(len(self.rows), longest, dtype=torch.long)
        positions = torch.zeros_like(ids)
        for number, row in enumerate(self.rows):
            ids[number, : row.length] = torch.tensor(row.ids)
            positions[number, : row.length] = tree(row)[0]
        masks = [_tree_mask(r, longest) if r.tree else _line_mask(r, longest) for r in self.rows]
        return Padded(ids, positions, torch.stack(masks))

    def flat(self) -> Flat:
        """Return the rows one after the other."""
        found: list[Block] = []
        for row, start in zip(self.rows, starts([r.length for r in self.rows]), strict=True):
            tails = [len(item.tail) for item in row.items] if row.tree else []
            found += blocks(row.length - sum(tails), tails, start)
        return Flat(
            torch.tensor([i for row in self.rows for i in row.ids]),
            torch.cat([tree(row)[0] for row in self.rows]),
            tuple(found),
        )


def pack(
    items: Sequence[Item], budget: int, window: int | None, share: bool, padded: bool = True
) -> list[MicroBatch]:
    """Return the items as micro-batches of about ``budget`` tokens, longest rows first.

    A group of one prompt stays together even where it is longer than the budget. ``window`` is how
    far the model's attention reaches (None: all the way): a tree mask would replace a shorter one.
    Rows that are ``padded`` count as long as the longest, and trees are not mixed with lines.
    """
    rows = list(_rows(items, window, share))
    rows.sort(key=lambda row: (row.tree, row.length), reverse=True)
    batches: list[list[Row]] = []
    for row in rows:
        last = batches[-1] if batches else []
        if last and (_fits_padded if padded else _fits)(last, row, budget):
            last.append(row)
        else:
            batches.append([row])
    return [MicroBatch(tuple(batch)) for batch in batches]


def _fits_padded(rows: Sequence[Row], row: Row, budget: int) -> bool:
    return rows[0].tree == row.tree and rows[0].length * (len(rows) + 1) <= budget


def _fits(rows: Sequence[Row], row: Row, budget: int) -> bool:
    return sum(r.length for r in rows) + row.length <= budget


def _rows(items: Sequence[Item], window: int | None, share: bool) -> Iterator[Row]:
    groups: dict[tuple[int, ...], list[Item]] = {}
    for item in items:
        groups.setdefault(item.prompt, []).append(item)
    for prompt, members in groups.items():
        reach = len(prompt) + LONGEST_ROW if window is None else window
        fitting = [i for i in members if share and len(prompt) + len(i.tail) <= reach]
        kept = {item.index for item in fitting}
        yield from (Row((item,), tree=False) for item in members if item.index not in kept)
        yield from _shared_rows(fitting)


def _shared_rows(members: Sequence[Item]) -> Iterator[Row]:
    row: list[Item] = []
    for item in members:
        if row and Row((*row, item), tree=True).length > LONGEST_ROW:
            yield Row(tuple(row), tree=True)
            row = []
        row.append(item)
    if row:
        yield Row(tuple(row), tree=True)


def tree(row: Row) -> tuple[Tensor, Tensor]:
    """Return the positions [T] and who may look at whom [T, T]."""
    prompt = len(row.items[0].prompt)
    sizes = [prompt, *(len(item.tail) for item in row.items)]
    starts = [0, *(prompt for _ in row.items)]
    segment = torch.cat([torch.full((n,), k) for k, n in enumerate(sizes)])
    position = torch.cat([torch.arange(a, a + n) for a, n in zip(starts, sizes, strict=True)])
    t = torch.arange(len(segment))
    allowed = (t[:, None] >= t) & ((segment == 0) | (segment == segment[:, None]))
    return position, allowed


def _tree_mask(row: Row, longest: int) -> Tensor:
    """Return the additive mask [1, T, T]: a mask of booleans is silently misread in places."""
    allowed = torch.eye(longest, dtype=torch.bool)  # a row that sees nothing would be NaN
    allowed[: row.length, : row.length] = tree(row)[1]
    return torch.zeros(1, longest, longest).masked_fill(~allowed, torch.finfo(torch.float32).min)


def _line_mask(row: Row, longest: int) -> Tensor:
    return (torch.arange(longest) < row.length).long()
