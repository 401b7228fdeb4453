"""Rows of a micro-batch one after the other, and which keys each block of queries sees.

There is no mask of the whole: a block of a prompt sees what came before it, a block of tails their
prompt and each its own tail so far. Tails of one prompt make up a block together, the shorter ones
filled up with their last token, which is computed twice and counts once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

import torch
from torch import Tensor

BLOCK = 256
"""Queries whose attention weights are in memory together."""


@dataclass(frozen=True, slots=True)
class Block:
    """S texts' queries at ``queries`` [S, n]; all see the keys ``shared``, each its ``own`` [S, m].

    Places are those of tokens in the flat rows. ``mask`` [S or 1, 1, 1, n, m] is added to the
    weights of its own. ``counted`` [S, n, 1, 1] is 0 where a text was filled up, None: nowhere.
    """

    queries: Tensor
    shared: slice
    own: Tensor
    mask: Tensor
    counted: Tensor | None = None


@dataclass(frozen=True, slots=True)
class Flat:
    """Ids and positions [N] of rows one after the other, and the blocks of all queries."""

    ids: Tensor
    positions: Tensor
    blocks: tuple[Block, ...]


def starts(lengths: Sequence[int]) -> list[int]:
    """Return where each of several runs begins when they lie one after the other."""
    return [0, *accumulate(lengths)][:-1]


def blocks(prompt: int, tails: Sequence[int], start: int) -> Iterator[Block]:
    """Yield the blocks of a row that begins at ``start``: its prompt, and tails by their length."""
    end = start + prompt
    yield from _line(start, end)
    places = [(end + s, n) for s, n in zip(starts(tails), tails, strict=True) if n]
    places.sort(key=lambda place: place[1], reverse=True)
    longest = places[0][1] if places else 0
    for begin in range(0, longest, BLOCK):
        going_on = [place for place in places if place[1] > begin]
        width = min(BLOCK, longest - begin)
        at_once = BLOCK // width
        for first in range(0, len(going_on), at_once):
            chosen = going_on[first : first + at_once]
            yield _side_by_side(slice(start, end), chosen, begin)


def _line(start: int, end: int) -> Iterator[Block]:
    """Yield the blocks of one text without tails."""
    for begin in range(start, end, BLOCK):
        own = torch.arange(begin, min(begin + BLOCK, end))[None]
        t = torch.arange(own.shape[1])
        yield Block(own, slice(start, begin), own, _mask((t <= t[:, None])[None]))


def _side_by_side(prompt: slice, tails: Sequence[tuple[int, int]], begin: int) -> Block:
    """Return one block of tails (start, length), longest first, from their token ``begin`` on."""
    first, length = (torch.tensor(column)[:, None] for column in zip(*tails, strict=True))
    end = min(begin + BLOCK, tails[0][1])
    t = torch.arange(end)
    places = torch.minimum(t, length - 1)
    asking = places[:, begin:]
    seen = t <= asking[:, :, None]
    equal = tails[0][1] == tails[-1][1]
    counted = None if equal else (t[begin:] < length).float()[:, :, None, None]
    mask = _mask(seen[:1] if equal else seen)
    return Block(first + asking, prompt, first + places, mask, counted)


def _mask(seen: Tensor) -> Tensor:
    """Return 0 where a key is seen [S, n, m], else minus infinity [S, 1, 1, n, m]."""
    return torch.zeros(seen.shape).masked_fill_(~seen, -torch.inf)[:, None, None]
