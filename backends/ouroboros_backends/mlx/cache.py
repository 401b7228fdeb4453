"""What texts have been read as: what each layer keeps of them, usually keys and values.

A prompt is read by itself. Its completions are then laid out in rows, prompts ending at one place,
so that all rows read their next token together. That asks of a model that it takes a position and
a mask for each row; where it does not, fewer rows are read together. B rows, H heads, t tokens,
d head size.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from enum import Enum
from itertools import groupby
from typing import Any, Protocol

import mlx.core as mx
from mlx_lm.models.cache import BatchKVCache, KVCache, make_prompt_cache

STEPS = 256
"""Tokens for which room is made at once, as in mlx-lm."""


class Trunk(Protocol):
    """What is asked of a model here."""

    @property
    def model(self) -> Any: ...

    def trunk(self, ids: Any, cache: list[Any] | None) -> Any: ...


class Together(Enum):
    """Which rows a model can read in one pass."""

    ALL = "all"
    OF_ONE_LENGTH = "prompts of one length"
    NONE = "none"


class Line:
    """One text by itself, of which ``ids`` are read; ``caches`` has one a layer."""

    def __init__(self, model: Any) -> None:
        self.ids: list[int] = []
        self.caches: list[Any] = make_prompt_cache(model)

    def read(self, network: Trunk, ids: Sequence[int]) -> Any:
        """Read more, at least one token, and return the last one's hidden state [1, D]."""
        hidden = _last(network, [list(ids)], self.caches)
        mx.eval(hidden, [cache.state for cache in self.caches])
        self.ids += ids
        return hidden

    def keep(self, tokens: int) -> None:
        """Forget all but the first ``tokens`` tokens."""
        del self.ids[tokens:]
        for cache in self.caches:
            cache.trim(cache.offset - tokens)


class Rows:
    """Completions that are written together: parts of them, each read in one pass."""

    def __init__(self, parts: Iterable[tuple[list[int], list[Any]]]) -> None:
        self._parts = list(parts)  # which rows they are, and one cache a layer

    def select(self, rows: Sequence[int]) -> None:
        """Go on with these rows only."""
        parts, self._parts = self._parts, []
        for places, caches in parts:
            kept = [number for number, place in enumerate(places) if place in rows]
            if kept:
                if len(kept) < len(places):
                    _choose(caches, kept)
                self._parts.append(([rows.index(places[number]) for number in kept], caches))

    def step(self, network: Trunk, tokens: Sequence[int]) -> Any:
        """Read one token a row and return the hidden states [B, D]."""
        read = [
            _last(network, [[tokens[place]] for place in places], caches)
            for places, caches in self._parts
        ]
        if len(read) == 1:
            return read[0]
        order = [place for places, _ in self._parts for place in places]
        return mx.concatenate(read)[mx.argsort(mx.array(order))]


def laid_out(lines: Sequence[Line], places: Sequence[int], together: Together) -> Rows:
    """Return rows that go on from the lines at ``places``; the lines are used up."""
    if together is Together.NONE:
        return Rows(([row], deepcopy(lines[place].caches)) for row, place in enumerate(places))
    if together is Together.ALL:
        return Rows([(list(range(len(places))), _side_by_side(lines, places))])
    lengths = [len(lines[place].ids) for place in places]
    groups = [[r for r, n in enumerate(lengths) if n == length] for length in sorted({*lengths})]
    return Rows((rows, _side_by_side(lines, [places[row] for row in rows])) for rows in groups)


def _side_by_side(lines: Sequence[Line], places: Sequence[int]) -> list[Any]:
    """Return a cache a layer that has the lines at ``places`` as its rows."""
    caches = []
    for layer in range(len(lines[places[0]].caches)):
        read = {place: lines[place].caches[layer] for place in places}
        if all(type(cache) is KVCache for cache in read.values()):
            caches.append(_rows_of_keys(read, places))
        else:
            caches.append(type(read[places[0]]).merge([read[place] for place in places]))
        mx.eval(caches[-1].state)
        for place in read:  # never two copies of all layers
            lines[place].caches[layer] = None
    return caches


def _rows_of_keys(read: dict[int, Any], places: Sequence[int]) -> Any:
    """Return the cache of keys and values side by side; it knows where each row stands.

    As mlx-lm merges them, but with room for more, and without a mask where none is needed.
    """
    both = {place: cache.keys_and_values() for place, cache in read.items()}
    sides = [_filled({p: texts[side] for p, texts in both.items()}, places) for side in (0, 1)]
    lengths = [read[place].offset for place in places]
    longest = max(lengths)
    padding = [longest - length for length in lengths]
    if not any(padding):
        cache = KVCache()
        cache.state = (*sides, longest)
        return cache
    cache = BatchKVCache(padding)
    cache.state = (*sides, mx.array(lengths), mx.array(padding), longest)
    return cache


def _filled(texts: dict[int, Any], places: Sequence[int]) -> Any:
    """Return keys or values of several texts [1, H, t, d] as rows [B, H, longest + room, d].

    What fills up the shorter ones is 0: it is masked, but nothing that is not a number may be.
    """
    _, heads, _, size = texts[places[0]].shape
    longest = max(text.shape[2] for text in texts.values())
    room = (longest // STEPS + 1) * STEPS
    rows = mx.zeros((len(places), heads, room, size), texts[places[0]].dtype)
    start = 0
    for place, same in groupby(places):
        end = start + len(list(same))
        rows[start:end, :, longest - texts[place].shape[2] : longest] = texts[place]
        start = end
    return rows


def _choose(caches: Sequence[Any], rows: Sequence[int]) -> None:
    chosen = mx.array(rows)
    for cache in caches:
        if type(cache) is KVCache:
            keys, values, length = cache.state
            cache.state = (keys[chosen], values[chosen], length)
        else:
            cache.filter(chosen)
        mx.eval(cache.state)


def _last(network: Trunk, ids: Sequence[Sequence[int]], caches: list[Any]) -> Any:
    """Read tokens [B, t] and return the hidden states [B, D] of the last ones."""
    return network.trunk(mx.array(ids), caches)[:, -1]


def is_plain(network: Trunk) -> bool:
    """Whether every layer keeps the keys and values of every token: no window, no other state."""
    return all(type(cache) is KVCache for cache in make_prompt_cache(network.model))


def together(network: Trunk) -> Together:
    """Return which rows the model reads in one pass as it reads each alone, but for rounding.

    It is tried with a few tokens: a model of mlx-lm that mistakes the place of a row may raise
    anything, or nothing, and logprobs that are a little wrong would go unnoticed for long.
    """
    lines = [Line(network.model) for _ in range(2)]
    for line, length in zip(lines, (3, 16), strict=True):
        line.read(network, range(1, length + 1))
    alone = _said(network, lines, Together.NONE)
    for manner in (Together.ALL, Together.OF_ONE_LENGTH):
        try:
            beside = _said(network, lines, manner)
        except (AttributeError, IndexError, TypeError, ValueError):
            continue
        if float(mx.abs(beside - alone).mean()) <= 0.03 * float(mx.abs(alone).mean()):
            return manner
    return Together.NONE


def _said(network: Trunk, lines: Sequence[Line], manner: Together) -> Any:
    rows = laid_out(deepcopy(lines), (0, 1, 0), manner)
    hidden = rows.step(network, (5, 5, 6)).astype(mx.float32)
    mx.eval(hidden)
    return hidden
