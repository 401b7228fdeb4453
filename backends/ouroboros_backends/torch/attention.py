"""Attention of texts that lie one after the other, a block of queries at a time.

The weights of one block are in memory, and are computed again in the backward pass (Dao et al.
2022, arXiv:2205.14135, at the size of a block). Shapes: S texts in a block, n queries and t keys of
each; H heads of keys, each for g heads of queries, of size d.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from ouroboros_backends.torch.flat import Block


@dataclass(frozen=True, slots=True)
class Heads:
    """How many heads of which size; ``groups`` of query heads share keys and values."""

    groups: int
    keys: int
    size: int
    scale: float

    @staticmethod
    def of(attention: Any) -> Heads:
        size = int(attention.head_dim)
        keys = int(attention.k_proj.out_features) // size
        groups = int(attention.q_proj.out_features) // size // keys
        return Heads(groups, keys, size, attention.scaling)

    @property
    def queries(self) -> int:
        return self.groups * self.keys

    def turned(self, qkv: Tensor) -> Tensor:
        """Return the part [N, H g + H, d] of queries and keys, which are rotated."""
        count = self.queries + self.keys
        return qkv[:, : count * self.size].view(-1, count, self.size)

    def by_head(self, x: Tensor) -> Tensor:
        """Return x [N, H g d] as [N, H, g, d]."""
        return x.view(-1, self.keys, self.groups, self.size)

    def parts(self, qkv: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return queries [N, H, g, d], keys and values [N, H, d] in the buffer."""
        size, keys = self.size, self.keys
        queries, k, v = torch.split(qkv, [self.queries * size, keys * size, keys * size], 1)
        return self.by_head(queries), k.view(-1, keys, size), v.view(-1, keys, size)


def attend(heads: Heads, qkv: Tensor, blocks: Sequence[Block]) -> Tensor:
    """Return what each token saw [N, H g d], of queries, keys and values side by side."""
    queries, keys, values = heads.parts(qkv)
    seen = qkv.new_empty(len(qkv), heads.queries * heads.size)
    by_head = heads.by_head(seen)
    for block in blocks:
        _, _, weights = _weights(heads, queries, keys, block)
        by_head[block.queries] = _by_token(heads, block, torch.bmm(weights, _keys(values, block)))
    return seen


def attend_backward(
    heads: Heads, qkv: Tensor, blocks: Sequence[Block], seen: Tensor, upstream: Tensor
) -> Tensor:
    """Return the gradient of ``qkv``, given what was ``seen`` and its gradient [N, H g d]."""
    queries, keys, values = heads.parts(qkv)
    gradient = torch.zeros_like(qkv)
    of_queries, of_keys, of_values = heads.parts(gradient)
    upstream = heads.by_head(upstream)
    along = torch.linalg.vecdot(upstream, heads.by_head(seen))[..., None]
    for block in blocks:
        asking, asked, weights = _weights(heads, queries, keys, block)
        back, less = (_counted(x, block) for x in (upstream, along))
        slopes = torch.bmm(back, _keys(values, block).transpose(1, 2)).sub_(less).mul_(weights)
        found = torch.bmm(slopes, asked).mul_(heads.scale)
        found = _by_token(heads, block, found).flatten(0, 1)
        of_queries.index_add_(0, block.queries.flatten(), found)
        _add(of_keys, block, torch.bmm(slopes.transpose(1, 2), asking))
        _add(of_values, block, torch.bmm(weights.transpose(1, 2), back))
    return gradient


def _weights(
    heads: Heads, queries: Tensor, keys: Tensor, block: Block
) -> tuple[Tensor, Tensor, Tensor]:
    """Return scaled queries [S H, g n, d], keys [S H, t, d] and weights [S H, g n, t]."""
    asking = _by_key(queries[block.queries]).mul_(heads.scale)
    asked = _keys(keys, block)
    weights = torch.bmm(asking, asked.transpose(1, 2))
    texts, count = block.queries.shape
    shape = (texts, heads.keys, heads.groups, count, -1)
    weights.view(shape)[..., -block.own.shape[1] :].add_(block.mask)
    return asking, asked, weights.softmax(-1)


def _counted(x: Tensor, block: Block) -> Tensor:
    """Return x [N, H, g, k] of a block's queries [S H, g n, k], 0 where a text was filled up."""
    chosen = x[block.queries]
    return _by_key(chosen if block.counted is None else chosen.mul_(block.counted[..., None]))


def _by_key(x: Tensor) -> Tensor:
    """Return x [S, n, H, g, k] as [S H, g n, k], copied."""
    texts, count, keys, groups, size = x.shape
    return x.permute(0, 2, 3, 1, 4).reshape(texts * keys, groups * count, size)


def _by_token(heads: Heads, block: Block, x: Tensor) -> Tensor:
    """Return x [S H, g n, d] as [S, n, H, g, d]."""
    shape = (len(block.queries), heads.keys, heads.groups, -1, heads.size)
    return x.view(shape).permute(0, 3, 1, 2, 4)


def _keys(x: Tensor, block: Block) -> Tensor:
    """Return the keys or values that a block sees [S H, t, d]: what is shared, then its own."""
    own = x[block.own].transpose(1, 2)
    shared = x[block.shared].transpose(0, 1).expand(len(own), -1, -1, -1)
    return torch.cat([shared, own], 2).flatten(0, 1)


def _add(into: Tensor, block: Block, x: Tensor) -> None:
    """Add x [S H, t, d] to where ``_keys`` took it from."""
    heads, size = into.shape[1:]
    x = x.view(len(block.own), heads, -1, size).transpose(1, 2)
    start = x.shape[1] - block.own.shape[1]
    into[block.shared] += x[:, :start].sum(0)
    into.index_add_(0, block.own.flatten(), x[:, start:].reshape(-1, heads, size))
