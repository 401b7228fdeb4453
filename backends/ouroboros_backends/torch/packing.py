"""Rows of a micro-batch as tensors: one below the other, or one after the other.

Positions of each tail go on from its prompt's, and a tree-shaped mask lets a tail see the prompt
and itself; see ``shared/rows.py``.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from ouroboros_backends.shared.rows import MicroBatch, Row
from ouroboros_backends.torch.flat import Block, Flat, blocks, starts


@dataclass(frozen=True, slots=True)
class Padded:
    """Rows of one length: ids, positions [B, T] and the mask.

    The mask is additive [B, 1, T, T] for trees, else 1 for tokens and 0 for padding [B, T].
    """

    ids: Tensor
    positions: Tensor
    mask: Tensor


def sources(batch: MicroBatch, predicting: bool) -> tuple[Tensor, Tensor]:
    """Return row and column [n] of ``MicroBatch.places``."""
    both = torch.tensor(batch.places(predicting), dtype=torch.long).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def flat_sources(batch: MicroBatch, predicting: bool) -> Tensor:
    """Return the same as places [n] in ``flat``."""
    rows, columns = sources(batch, predicting)
    return torch.tensor(starts([row.length for row in batch.rows]))[rows] + columns


def padded(batch: MicroBatch) -> Padded:
    """Return the rows one below the other."""
    longest = max(row.length for row in batch.rows)
    ids = torch.zeros(len(batch.rows), longest, dtype=torch.long)
    positions = torch.zeros_like(ids)
    for number, row in enumerate(batch.rows):
        ids[number, : row.length] = torch.tensor(row.ids)
        positions[number, : row.length] = tree(row)[0]
    masks = [_tree_mask(r, longest) if r.tree else _line_mask(r, longest) for r in batch.rows]
    return Padded(ids, positions, torch.stack(masks))


def flat(batch: MicroBatch) -> Flat:
    """Return the rows one after the other."""
    found: list[Block] = []
    for row, start in zip(batch.rows, starts([r.length for r in batch.rows]), strict=True):
        tails = [len(item.tail) for item in row.items] if row.tree else []
        found += blocks(row.length - sum(tails), tails, start)
    return Flat(
        torch.tensor([i for row in batch.rows for i in row.ids]),
        torch.cat([tree(row)[0] for row in batch.rows]),
        tuple(found),
    )


def tree(row: Row) -> tuple[Tensor, Tensor]:
    """Return the positions [T] and who may look at whom [T, T]."""
    prompt = len(row.prompt)
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
