"""What the network says of given tokens: logprobs, and features for the reward model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.packing import Item, MicroBatch
from ouroboros_backends.torch.ppo import head_logprobs

BUDGET = 1024
"""Tokens of a micro-batch where nothing is learned."""


def fed(index: int, prompt: Sequence[int], completion: Sequence[int]) -> Item:
    """Return what the trunk must read for a completion: its last token predicts nothing."""
    return Item(index, tuple(prompt), tuple(completion[:-1]))


@torch.no_grad()
def batch_logprobs(
    network: Network, batch: MicroBatch, completions: Sequence[Sequence[int]], adapter: bool
) -> tuple[Tensor, Tensor]:
    """Return logprobs [n] and hidden states [n, D] of the batch's completions, item after item."""
    network.use_adapter(adapter)
    hidden = network.states(batch)
    return head_logprobs(hidden, network.head, targets_of(batch, completions, network)), hidden


def targets_of(batch: MicroBatch, completions: Sequence[Sequence[int]], network: Network) -> Tensor:
    """Return the completions' tokens [n] in the batch's order."""
    ids = [token for item in batch.items for token in completions[item.index]]
    return torch.tensor(ids, device=network.device)


def all_logprobs(
    network: Network,
    pairs: Sequence[tuple[tuple[int, ...], tuple[int, ...]]],
    adapter: bool,
) -> Iterator[tuple[float, ...]]:
    """Yield the logprobs of each (prompt, completion), in order, one a completion token."""
    completions = [completion for _, completion in pairs]
    items = [fed(i, *pair) for i, pair in enumerate(pairs)]
    found: dict[int, tuple[float, ...]] = {}
    due = 0
    for batch in network.pack(items, BUDGET):
        logprobs, _ = batch_logprobs(network, batch, completions, adapter)
        parts = torch.split(logprobs.cpu(), [len(completions[i.index]) for i in batch.items])
        for item, part in zip(batch.items, parts, strict=True):
            found[item.index] = tuple(part.clamp(max=0.0).tolist())
        while due in found:
            yield found.pop(due)
            due += 1


def all_features(
    network: Network, texts: Sequence[tuple[tuple[int, ...], tuple[int, ...]]]
) -> Iterator[bytes]:
    """Yield the hidden states of each text at the middle layer, adapter off: mean, then last [2 D].

    ``texts`` are (what stood before, the text). A text without tokens has the state before it.
    """
    items = [Item(i, before, text) for i, (before, text) in enumerate(texts)]
    found: dict[int, bytes] = {}
    due = 0
    for batch in network.pack(items, BUDGET):
        states = _middle_states(network, batch)
        parts = torch.split(states, [max(1, len(item.tail)) for item in batch.items])
        for item, part in zip(batch.items, parts, strict=True):
            both = torch.cat([part.float().mean(0), part[-1].float()])
            found[item.index] = both.cpu().numpy().astype("<f4").tobytes()
        while due in found:
            yield found.pop(due)
            due += 1


@torch.no_grad()
def _middle_states(network: Network, batch: MicroBatch) -> Tensor:
    network.use_adapter(False)
    return network.middle(batch)
