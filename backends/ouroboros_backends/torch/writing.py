"""Writing completions: what a batch of them has read so far, and what is said next.

Two kinds of batch do the same. ``DecoderBatch`` is for trunks that a ``Decoder`` can be made of;
``ModelBatch`` runs any model through transformers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import DynamicCache
from transformers.cache_utils import DynamicLayer

from ouroboros_backends.shared.generation import Batch, Drawn
from ouroboros_backends.torch.allocator import give_back
from ouroboros_backends.torch.decoding import Decoder, Said, decoder_of
from ouroboros_backends.torch.decoding_batch import PREFILL, ROOM, DecoderBatch
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.sampling import draw, entropies_of
from ouroboros_desktop.core.completion import Sampling


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

    def step(self, tokens: Sequence[int]) -> Said:
        if self._mask is not None:
            self._mask = torch.cat([self._mask, torch.ones(len(tokens), 1, dtype=torch.long)], 1)
        positions, self._next = self._next, self._next + 1
        end = 0 if self._mask is None else self._mask.shape[1]
        return self._run(torch.tensor(tokens)[:, None], positions[:, None], end)

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


class TorchWriter:
    """What writes completions with a network."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._decoder: Decoder | None = None
        self._asked = False

    @property
    def cache_bytes(self) -> int:
        """Bytes of keys and values that one token of one row takes."""
        return self._network.cache_bytes

    def goes_back(self) -> bool:
        """Whether a batch can forget what it read last; not so with a short attention window."""
        return self._network.window is None

    def new(self, adapter: bool) -> Batch[Said]:
        """Return a batch that has read nothing."""
        if not self._asked:
            self._decoder, self._asked = decoder_of(self._network), True
        if self._decoder is None:
            return ModelBatch(self._network, adapter)
        self._decoder.refresh()
        return DecoderBatch(self._decoder, adapter)

    @torch.inference_mode()
    def draw(self, said: Said, uniforms: Sequence[float], sampling: Sampling) -> list[Drawn]:
        """Draw a token a row, by its number in [0, 1)."""
        tokens, logprobs = draw(said.logits, uniforms, sampling)
        columns = [tokens.tolist(), logprobs.tolist()]
        if sampling.exact:
            values = self._network.value_head(said.hidden.float())[:, 0]
            columns += [entropies_of(said.logits).tolist(), values.tolist()]
        return [Drawn(*row) for row in zip(*columns, strict=True)]

    def rest(self) -> None:
        """Give the memory of keys and values back to the system."""
        give_back()

    def make_room(self) -> None:
        """Give the copy of the weights up; the next step of a completion makes it again."""
        if self._decoder is not None:
            self._decoder.unpack()
