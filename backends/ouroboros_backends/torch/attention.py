"""Attention of texts that lie one after the other, each token to the runs of keys it may see.

Queries come in blocks. The weights of one block are in memory at a time, and are computed again in
the backward pass (Dao et al. 2022, arXiv:2205.14135, at the size of a block).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import torch
from torch import Tensor

from ouroboros_backends.torch.packing import Span


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
        keys = _outputs(attention.k_proj) // size
        return Heads(_outputs(attention.q_proj) // size // keys, keys, size, attention.scaling)

    @property
    def queries(self) -> int:
        return self.groups * self.keys

    def turned(self, qkv: Tensor) -> Tensor:
        """Return the part [N, H, d] of queries and keys, which are rotated."""
        count = self.queries + self.keys
        return qkv[:, : count * self.size].view(-1, count, self.size)

    def by_head(self, x: Tensor) -> Tensor:
        """Return x [N, Hq d] as [N, keys, groups, d]."""
        return x.view(-1, self.keys, self.groups, self.size)

    def parts(self, qkv: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return queries [N, keys, groups, d], keys and values [N, keys, d] in the buffer."""
        size, keys = self.size, self.keys
        queries, k, v = torch.split(qkv, [self.queries * size, keys * size, keys * size], 1)
        return (
            self.by_head(queries),
            k.view(-1, keys, size),
            v.view(-1, keys, size),
        )


def _outputs(layer: Any) -> int:
    return int(layer.out_features)


def attend(heads: Heads, qkv: Tensor, spans: Sequence[Span]) -> Tensor:
    """Return what each token saw [N, Hq d], of queries, keys and values side by side."""
    queries, keys, values = heads.parts(qkv)
    seen = qkv.new_empty(len(qkv), heads.queries * heads.size)
    by_head = heads.by_head(seen)
    for span in spans:
        _, _, weights = _weights(heads, queries, keys, span)
        by_head[span.queries] = _by_token(heads, torch.bmm(weights, _gathered(values, span)))
    return seen


def attend_backward(
    heads: Heads, qkv: Tensor, spans: Sequence[Span], seen: Tensor, upstream: Tensor
) -> Tensor:
    """Return the gradient of ``qkv``, given what was ``seen`` and its gradient [N, Hq d]."""
    queries, keys, values = heads.parts(qkv)
    gradient = torch.zeros_like(qkv)
    of_queries, of_keys, of_values = heads.parts(gradient)
    upstream = heads.by_head(upstream)
    along = torch.linalg.vecdot(upstream, heads.by_head(seen))[..., None]
    for span in spans:
        asking, asked, weights = _weights(heads, queries, keys, span)
        back = _by_key(upstream[span.queries])
        slopes = torch.bmm(back, _gathered(values, span).transpose(1, 2))
        slopes.sub_(_by_key(along[span.queries])).mul_(weights)
        of_queries[span.queries] = _by_token(heads, torch.bmm(slopes, asked).mul_(heads.scale))
        _scatter(of_keys, span, torch.bmm(slopes.transpose(1, 2), asking))
        _scatter(of_values, span, torch.bmm(weights.transpose(1, 2), back))
    return gradient


def _weights(
    heads: Heads, queries: Tensor, keys: Tensor, span: Span
) -> tuple[Tensor, Tensor, Tensor]:
    """Return scaled queries [H, g n, d], keys [H, t, d] and weights [H, g n, t] of a block."""
    asking = _by_key(queries[span.queries]).mul_(heads.scale)
    asked = _gathered(keys, span)
    weights = torch.bmm(asking, asked.transpose(1, 2))
    count = span.size
    own = weights.view(heads.keys, heads.groups, count, -1)[..., -count:]
    own.add_(_later(count, weights.dtype))
    return asking, asked, weights.softmax(-1)


@cache
def _later(count: int, dtype: torch.dtype) -> Tensor:
    """Return [count, count], minus infinity where a key comes after the query."""
    return torch.full((count, count), -torch.inf, dtype=dtype).triu(1)


def _by_key(x: Tensor) -> Tensor:
    """Return x [n, H, g, d] as [H, g n, d], copied."""
    return x.permute(1, 2, 0, 3).clone(memory_format=torch.contiguous_format).flatten(1, 2)


def _by_token(heads: Heads, x: Tensor) -> Tensor:
    """Return x [H, g n, d] as [n, H, g, d]."""
    return x.view(heads.keys, heads.groups, -1, heads.size).permute(2, 0, 1, 3)


def _gathered(x: Tensor, span: Span) -> Tensor:
    """Return the keys or values that a block sees [H, t, d], its own last."""
    runs = [x[run] for run in span.runs]
    return (runs[0] if len(runs) == 1 else torch.cat(runs)).transpose(0, 1)


def _scatter(into: Tensor, span: Span, x: Tensor) -> None:
    """Add x [H, t, d] to where ``_gathered`` took it from."""
    start = 0
    for run in span.runs:
        end = start + run.stop - run.start
        into[run] += x[:, start:end].transpose(0, 1)
        start = end
