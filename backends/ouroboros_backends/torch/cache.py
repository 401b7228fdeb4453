"""What a batch of completions has read so far: keys and values, and where each row stands.

Two kinds of batch do the same. ``DecoderBatch`` is for trunks that a ``Decoder`` can be made of;
``ModelBatch`` runs any model through transformers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any, Protocol

import torch
from torch import Tensor
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer

from ouroboros_backends.torch.decoding import Decoder, Said, decoder_of
from ouroboros_backends.torch.decoding_batch import PREFILL, ROOM, DecoderBatch
from ouroboros_backends.torch.models import Network


class Batch(Protocol):
    """Rows that are read together, one token a row after the prompts."""

    adapter: bool

    @property
    def read(self) -> list[int]:
        """What a batch of one row has read."""

    def prefill(self, prompts: Sequence[tuple[int, ...]]) -> Iterator[Said | None]:
        """Read the prompts in pieces: yield None between them, at last what is said after them.

        One prompt alone goes on from what of it has been read already.
        """

    def select(self, rows: Sequence[int]) -> None:
        """Go on with these rows; after the prompts each as often as it is named."""

    def step(self, tokens: Tensor) -> Said:
        """Read one more token a row [B] and return what is said next."""

    def keep(self, tokens: int) -> None:
        """Forget all but the first ``tokens`` tokens; for a batch of one row."""


class RoomyLayer(DynamicLayer):  # type: ignore[misc]
    """Keys and values that grow into room made ahead, instead of being copied for each token."""

    keys: Tensor
    values: Tensor

    def __init__(self) -> None:
        super().__init__()
        self._room: list[Tensor] = []
        self._views: list[Tensor] = []

    def update(
        self, key_states: Tensor, value_states: Tensor, *_: Any, **__: Any
    ) -> tuple[Tensor, Tensor]:
        """Add the new keys and values [B, H, t, d] and return all of them."""
        before, new = self.get_seq_length(), key_states.shape[-2]
        end = before + new
        # Rows selected or tokens cropped: the tensors are no longer the views handed out last.
        moved = not self._views or self.keys is not self._views[0]
        if moved or end > self._room[0].shape[-2]:
            old = [self.keys, self.values] if before else []
            self._room = [_room(states, end + ROOM) for states in (key_states, value_states)]
            for room, states in zip(self._room, old, strict=False):
                room[..., :before, :] = states
        for room, states in zip(self._room, (key_states, value_states), strict=True):
            room[..., before:end, :] = states
        self.is_initialized = True
        self.dtype, self.device = key_states.dtype, key_states.device
        self._views = [room[..., :end, :] for room in self._room]
        self.keys, self.values = self._views
        return self.keys, self.values


def _room(states: Tensor, length: int) -> Tensor:
    return states.new_empty(*states.shape[:-2], length, states.shape[-1])


def roomy_cache(config: Any) -> DynamicCache:
    """Return an empty cache; layers of a special kind stay what transformers makes them."""
    cache = DynamicCache(config=config)
    cache.layers = [RoomyLayer() if type(x) is DynamicLayer else x for x in cache.layers]
    return cache


class ModelBatch:
    """A batch that transformers reads: prompts are padded on the left to one length."""

    def __init__(self, network: Network, adapter: bool) -> None:
        self.adapter = adapter
        self._network = network
        self._cache = roomy_cache(network.config)
        self._mask: Tensor | None = None
        self._next = torch.zeros(0, dtype=torch.long)
        self.read: list[int] = []

    def prefill(self, prompts: Sequence[tuple[int, ...]]) -> Iterator[Said | None]:
        longest = max(map(len, prompts))
        padding = torch.tensor([longest - len(prompt) for prompt in prompts])
        ids = torch.tensor([[0] * (longest - len(p)) + list(p) for p in prompts])
        self._mask = (torch.arange(longest) >= padding[:, None]).long() if padding.any() else None
        self._next = longest - padding
        positions = (torch.arange(longest) - padding[:, None]).clamp(min=0)
        for start in range(len(self.read), longest, PREFILL):
            end = min(start + PREFILL, longest)
            said = self._run(ids[:, start:end], positions[:, start:end], end)
            yield said if end == longest else None

    def step(self, tokens: Tensor) -> Said:
        if self._mask is not None:
            self._mask = torch.cat([self._mask, torch.ones(len(tokens), 1, dtype=torch.long)], 1)
        positions, self._next = self._next, self._next + 1
        end = 0 if self._mask is None else self._mask.shape[1]
        return self._run(tokens[:, None], positions[:, None], end)

    @torch.inference_mode()
    def select(self, rows: Sequence[int]) -> None:
        chosen = torch.tensor(rows)
        self._cache.batch_select_indices(chosen.to(self._network.device))
        self._next = self._next[chosen]
        self._mask = None if self._mask is None else self._mask[chosen]

    @torch.inference_mode()
    def keep(self, tokens: int) -> None:
        self._cache.crop(tokens - len(self.read))
        self.read = self.read[:tokens]

    @torch.inference_mode()
    def _run(self, ids: Tensor, positions: Tensor, end: int) -> Said:
        self._network.use_adapter(self.adapter)
        mask = None if self._mask is None else self._mask[:, :end]
        output = self._network.run(
            ids, positions, mask, past_key_values=self._cache, use_cache=True
        )
        if len(ids) == 1:
            self.read += ids[0].tolist()
        hidden = output.last_hidden_state[:, -1]
        return Said(hidden, self._network.head.logits(hidden))


class Dialogue:
    """The batch of the last single completion: the next turn goes on where it is the same."""

    def __init__(self) -> None:
        self._last: Batch | None = None
        self._decoders: dict[Network, Decoder | None] = {}

    def forget(self) -> None:
        """Drop it: the adapter is going to change."""
        self._last = None
        self.rest()

    def new(self, network: Network, adapter: bool) -> Batch:
        """Return a batch that has read nothing."""
        if network not in self._decoders:
            self._decoders[network] = decoder_of(network)
        decoder = self._decoders[network]
        if decoder is None:
            return ModelBatch(network, adapter)
        decoder.refresh()
        return DecoderBatch(decoder, adapter)

    def take(self, network: Network, adapter: bool, prompt: tuple[int, ...]) -> Batch:
        """Return a batch that has read what is known of ``prompt``, never its last token."""
        last, self._last = self._last, None
        if last is None or last.adapter != adapter or network.window is not None:
            return self.new(network, adapter)
        pairs = zip(last.read, prompt[:-1], strict=False)
        last.keep(sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs)))
        return last

    def rest(self) -> None:
        """Give back the memory that only many completions at once need."""
        for decoder in self._decoders.values():
            if decoder is not None:
                decoder.unpack()

    def put_back(self, batch: Batch) -> None:
        """Keep the batch for the next turn."""
        self._last = batch
