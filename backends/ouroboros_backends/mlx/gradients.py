"""Gradients of what is learned, added up over the micro-batches of one optimiser step."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from typing import Any

import mlx.core as mx

from ouroboros_backends.mlx.checkpointing import checkpointed
from ouroboros_backends.mlx.network import VALUE_HEAD, Network
from ouroboros_backends.mlx.ppo import Found
from ouroboros_backends.shared.transaction import not_finite

LARGER = 128.0
"""What a loss is multiplied by on its way through the layers, and its gradient divided by.

A loss is a mean over thousands of tokens: in float16 its gradients would fall below the smallest
numbers there are. A power of two changes no bit of the others.
"""

Arrays = dict[str, mx.array]

Loss = Callable[[], tuple[Any, ...]]
"""Returns what is derived, then the losses, or the ``Found`` that have them."""


class Gradients:
    """What the optimiser will step along; ``arrays`` have the names of ``Network.learned``."""

    def __init__(self, network: Network, twice: bool) -> None:
        """``twice``: the layers compute their inner values again; see ``checkpointing.py``."""
        self.twice = twice
        self.arrays: Arrays = {}
        self._network = network

    def add(self, loss: Loss) -> tuple[Any, ...]:
        """Add the gradient of what ``loss`` returns first, and return the rest of it, computed.

        Raises ``UpdateProblem`` where a loss is not finite.
        """
        network = self._network
        before = network.learned

        def placed(arrays: Arrays) -> tuple[Any, ...]:
            network.place(arrays)
            first, *others = loss()
            return LARGER * first, *others

        try:
            with checkpointed(network.layers) if self.twice else nullcontext():
                (_, *rest), gradients = mx.value_and_grad(placed)(before)
        finally:
            network.place(before)
        gradients = {n: g / LARGER for n, g in gradients.items()}
        both = {n: self.arrays[n] + g for n, g in gradients.items() if n in self.arrays}
        added = {**gradients, **both}
        losses = list(_losses(rest))
        mx.eval(added, losses, [(f.logprobs, f.entropies) for f in rest if isinstance(f, Found)])
        if not all(math.isfinite(float(one)) for one in losses):
            raise not_finite()
        self.arrays = added
        return tuple(rest)

    def clip(self, limit: float) -> float:
        """Clip LoRA and value head apart; see ``shared.engine.Engine.clip_gradients``."""
        norms = []
        for group in self._groups():
            norm = _norm(group)
            if not math.isfinite(norm):
                raise not_finite()
            if not norm:
                self.arrays = {n: g for n, g in self.arrays.items() if n not in group}
            elif norm > limit:
                self.arrays |= {n: g * (limit / (norm + 1e-6)) for n, g in group.items()}
            norms.append(norm)
        return norms[0]

    def _groups(self) -> tuple[Arrays, Arrays]:
        """Return the gradients of LoRA, and those of the value head."""
        head = {n: g for n, g in self.arrays.items() if n.startswith(VALUE_HEAD)}
        return {n: g for n, g in self.arrays.items() if n not in head}, head

    def forget(self) -> None:
        self.arrays = {}
        mx.clear_cache()


def _losses(values: Sequence[Any]) -> Iterator[mx.array]:
    for value in values:
        yield value.loss if isinstance(value, Found) else value


def _norm(arrays: Mapping[str, mx.array]) -> float:
    squares = [mx.square(array).sum() for array in arrays.values()]
    return float(mx.sqrt(mx.stack(squares).sum())) if squares else 0.0
