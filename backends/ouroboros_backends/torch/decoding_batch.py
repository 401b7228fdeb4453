"""What a ``Decoder`` has read: keys and values of prompts, and of the completions that share them.

A prompt's keys and values are kept once for all its completions. Prompts are read one after the
other in pieces, never padded; only where prompts of a batch differ in length, the shorter ones'
keys are filled up, and masked, once they are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ouroboros_backends.torch.decoding import Decoder, Said, causal, positions_of

PREFILL = 512
"""Prompt tokens between two chances to stop."""

ROOM = 64
"""Tokens for which room is made at once."""


class Line:
    """Keys and values [2, H, room, d] of one text, a tensor a layer, of which ``ids`` are read."""

    def __init__(self, decoder: Decoder) -> None:
        self.ids: list[int] = []
        self._room = 0
        empty = torch.empty(2, decoder.heads, 0, decoder.head_size)
        self._stores = [empty] * len(decoder.layers)

    def make_room(self, tokens: int) -> None:
        """Be ready for ``tokens`` more."""
        needed = len(self.ids) + tokens
        if needed <= self._room:
            return
        self._room = needed + ROOM
        for layer, store in enumerate(self._stores):
            larger = store.new_empty(*store.shape[:-2], self._room, store.shape[-1])
            larger[..., : len(self.ids), :] = store[..., : len(self.ids), :]
            self._stores[layer] = larger

    def hand_over(self, layer: int) -> Tensor:
        """Return keys and values [2, H, t, d] of what was read, and keep them no longer.

        Whoever copies layer after layer never has two copies of all of them.
        """
        store = self._stores[layer]
        self._stores[layer] = store[..., :0, :].clone()
        return store[..., : len(self.ids), :]

    def write(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Add keys and values [n, H, d] of a layer; return them with those before, [H, t, d]."""
        start, end = len(self.ids), len(self.ids) + len(keys)
        store = self._stores[layer]
        store[0, :, start:end] = keys.transpose(0, 1)
        store[1, :, start:end] = values.transpose(0, 1)
        return store[0, :, :end], store[1, :, :end]


@dataclass(frozen=True, slots=True)
class Run:
    """Tokens that a line reads in one pass."""

    line: Line
    ids: Sequence[int]


def _attended(
    decoder: Decoder, run: Run, layer: int, queries: Tensor, keys: Tensor, values: Tensor
) -> Tensor:
    keys, values = run.line.write(layer, keys, values)
    return causal(queries, keys, values, decoder.scale)


def read_runs(decoder: Decoder, runs: Sequence[Run], adapter: bool, step: bool = False) -> Tensor:
    """Read the runs together; return the hidden state of each one's last token [runs, D]."""
    sizes = [len(run.ids) for run in runs]
    for run in runs:
        run.line.make_room(len(run.ids))

    def attend(layer: int, queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        parts = zip(runs, *(torch.split(x, sizes) for x in (queries, keys, values)), strict=True)
        found = [_attended(decoder, run, layer, q, k, v) for run, q, k, v in parts]
        return found[0] if len(found) == 1 else torch.cat(found)

    ids = torch.tensor([token for run in runs for token in run.ids])
    positions = positions_of([len(run.line.ids) for run in runs], sizes)
    hidden = decoder.hidden(ids, positions, attend, adapter, step)
    for run in runs:
        run.line.ids += run.ids
    return hidden[torch.tensor(sizes).cumsum(0) - 1]


class Rows:
    """Completions that are written together, each with its line's prompt before it.

    Keys are kept with their tokens last, as the few queries of a step are multiplied with them.
    """

    def __init__(self, decoder: Decoder, lines: Sequence[Line], places: Sequence[int]) -> None:
        self._decoder = decoder
        self._lengths = torch.tensor([len(line.ids) for line in lines])
        layers = range(len(decoder.layers))
        pairs = [_side_by_side([line.hand_over(layer) for line in lines]) for layer in layers]
        self._keys, self._values = [keys for keys, _ in pairs], [values for _, values in pairs]
        longest = int(self._lengths.max())
        self._own_keys = self._keys[0].new_empty(*self._shape(len(places)), 0)
        self._own_values = self._own_keys.transpose(-1, -2)
        beyond = torch.arange(longest) >= self._lengths[:, None]
        padding = torch.zeros(len(lines), longest).masked_fill_(beyond, -torch.inf)
        self._padding = padding[:, None, None] if beyond.any() else None
        self._written = 0
        self._arrange(torch.tensor(places))

    def _shape(self, rows: int) -> tuple[int, ...]:
        decoder = self._decoder
        return (len(decoder.layers), rows, decoder.heads, decoder.head_size)

    def _arrange(self, places: Tensor) -> None:
        """Give each row a slot beside the other rows of its prompt: ``places`` [rows]."""
        counts = torch.bincount(places, minlength=len(self._lengths))
        self._slots = int(counts.max())
        rank = torch.tensor([int((places[:i] == place).sum()) for i, place in enumerate(places)])
        slots = places * self._slots + rank
        regular = torch.equal(slots, torch.arange(len(self._lengths) * self._slots))
        self._places, self._slot = places, None if regular else slots
        self._mask = None if self._padding is None else self._padding[places]

    def select(self, rows: Sequence[int]) -> None:
        """Go on with these rows only; prompts that none of them needs are dropped."""
        chosen = torch.tensor(rows)
        self._own_keys = self._own_keys.index_select(1, chosen)
        self._own_values = self._own_values.index_select(1, chosen)
        kept, places = torch.unique(self._places[chosen], return_inverse=True)
        if len(kept) < len(self._lengths):
            for prompts in (self._keys, self._values):
                prompts[:] = [prompt.index_select(0, kept) for prompt in prompts]
            self._lengths = self._lengths[kept]
            self._padding = None if self._padding is None else self._padding[kept]
        self._arrange(places)

    def step(self, tokens: Tensor, adapter: bool) -> Tensor:
        """Read one token a row [rows] and return the hidden states [rows, D]."""
        if self._written == self._own_keys.shape[-1]:
            more = self._own_keys.new_empty(*self._shape(len(tokens)), ROOM)
            self._own_keys = torch.cat([self._own_keys, more], -1)
            self._own_values = torch.cat([self._own_values, more.transpose(-1, -2)], -2)
        positions = self._lengths[self._places] + self._written
        hidden = self._decoder.hidden(tokens, positions, self._attend, adapter, step=True)
        self._written += 1
        return hidden

    def _attend(self, layer: int, queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        """Attend to the shared prompt and to the row's own tokens, in one softmax."""
        end = self._written + 1
        own_keys = self._own_keys[layer, ..., :end]
        own_values = self._own_values[layer, ..., :end, :]
        own_keys[..., -1], own_values[..., -1, :] = keys, values
        queries = torch.unflatten(queries * self._decoder.scale, 1, (self._decoder.heads, -1))
        far = torch.bmm(self._by_prompt(queries), self._keys[layer].flatten(0, 1))
        length = far.shape[-1]
        weights = far.new_empty(*queries.shape[:3], length + end)
        weights[..., :length] = self._by_row(far)
        if self._mask is not None:
            weights[..., :length] += self._mask
        weights[..., length:] = torch.matmul(queries, own_keys)
        weights = weights.softmax(-1)
        near = torch.matmul(weights[..., length:], own_values)
        far = torch.bmm(self._by_prompt(weights[..., :length]), self._values[layer].flatten(0, 1))
        return near.add_(self._by_row(far)).flatten(1)

    def _by_prompt(self, x: Tensor) -> Tensor:
        """Bring x [rows, H, m, n] of one prompt together: [prompts * H, slots * m, n]."""
        if self._slot is not None:
            places = len(self._lengths) * self._slots
            x = x.new_zeros(places, *x.shape[1:]).index_copy_(0, self._slot, x)
        x = torch.unflatten(x, 0, (-1, self._slots)).transpose(1, 2)
        return x.flatten(2, 3).flatten(0, 1)

    def _by_row(self, x: Tensor) -> Tensor:
        """Undo ``_by_prompt``."""
        x = torch.unflatten(x, 0, (-1, self._decoder.heads))
        x = torch.unflatten(x, 2, (self._slots, -1))
        x = x.transpose(1, 2)
        return x[0] if len(x) == 1 and self._slot is None else self._chosen(x.flatten(0, 1))

    def _chosen(self, x: Tensor) -> Tensor:
        return x if self._slot is None else x[self._slot]


def _side_by_side(reads: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Return a layer's keys [texts, H, d, t] and values [texts, H, t, d] of several texts.

    What fills up the shorter ones is 0: it is masked, but nothing that is not a number may be.
    """
    _, heads, _, size = reads[0].shape
    longest = max(read.shape[-2] for read in reads)
    keys = reads[0].new_zeros(len(reads), heads, size, longest)
    values = reads[0].new_zeros(len(reads), heads, longest, size)
    for number, (own_keys, own_values) in enumerate(reads):
        end = own_keys.shape[-2]
        keys[number, ..., :end] = own_keys.transpose(-1, -2)
        values[number, :, :end] = own_values
    return keys, values


class DecoderBatch:
    """Rows that are read together by a ``Decoder``; see ``cache.Batch``."""

    def __init__(self, decoder: Decoder, adapter: bool) -> None:
        self.adapter = adapter
        self._decoder = decoder
        self._lines: list[Line] = []
        self._rows: Rows | None = None

    @property
    def read(self) -> list[int]:
        """What a batch of one row has read."""
        return self._lines[0].ids if len(self._lines) == 1 else []

    def prefill(self, prompts: Sequence[tuple[int, ...]]) -> Iterator[Said | None]:
        """Read the prompts in pieces: yield None for each, at last what is said after them.

        One prompt alone goes on from what of it has been read already.
        """
        if not self._lines:
            self._lines = [Line(self._decoder) for _ in prompts]
        last: dict[Line, Tensor] = {}
        for piece in list(_pieces(self._lines, prompts)):
            if last:
                yield None
            last |= self._read_piece(piece)
        yield self._said(torch.stack([last[line] for line in self._lines]))

    @torch.inference_mode()
    def _read_piece(self, piece: Sequence[Run]) -> dict[Line, Tensor]:
        hidden = read_runs(self._decoder, piece, self.adapter)
        return {run.line: state for run, state in zip(piece, hidden, strict=True)}

    @torch.inference_mode()
    def select(self, rows: Sequence[int]) -> None:
        """Go on with these rows: each as often as it is named."""
        if self._rows is None:
            self._rows, self._lines = Rows(self._decoder, self._lines, rows), []
        else:
            self._rows.select(rows)

    @torch.inference_mode()
    def step(self, tokens: Sequence[int]) -> Said:
        """Read one more token a row [B] and return what is said next."""
        self._decoder.pack()
        if self._rows is not None:
            return self._said(self._rows.step(torch.tensor(tokens), self.adapter), step=True)
        runs = [Run(self._lines[0], list(tokens))]
        return self._said(read_runs(self._decoder, runs, self.adapter, step=True), step=True)

    def keep(self, tokens: int) -> None:
        """Forget all but the first ``tokens`` tokens; for a batch of one row."""
        del self._lines[0].ids[tokens:]

    @torch.inference_mode()
    def _said(self, hidden: Tensor, step: bool = False) -> Said:
        return self._decoder.said(hidden, step)


def _pieces(lines: Sequence[Line], prompts: Sequence[tuple[int, ...]]) -> Iterator[list[Run]]:
    """Yield what to read in one pass after the other, at most ``PREFILL`` tokens each."""
    piece: list[Run] = []
    space = PREFILL
    for line, prompt in zip(lines, prompts, strict=True):
        start = len(line.ids)
        while start < len(prompt):
            end = min(start + space, len(prompt))
            piece.append(Run(line, prompt[start:end]))
            space -= end - start
            start = end
            if not space:
                yield piece
                piece, space = [], PREFILL
    if piece:
        yield piece
