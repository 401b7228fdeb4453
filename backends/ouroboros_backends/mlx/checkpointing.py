"""Gradient checkpointing: a layer keeps its input, and computes the rest again to be derived."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import mlx.core as mx

from ouroboros_backends.mlx.lora import LoraLinear
from ouroboros_backends.mlx.prefix import Recorded

Arrays = tuple[mx.array, ...]


@contextmanager
def checkpointed(layers: list[Any]) -> Iterator[None]:
    """Let the layers of a trunk compute twice within the block; the list is as before after it."""
    before = list(layers)
    layers[:] = [_Twice(layer) for layer in before]
    try:
        yield
    finally:
        layers[:] = before


class _Twice:
    """Stands where a layer is.

    Whatever is derived goes in and out openly: what LoRA learns, the layer's arguments, a prompt's
    keys and values; and the keys and values that it records.
    """

    def __init__(self, layer: Any) -> None:
        self._layer = layer
        self._lora = [m for m in layer.modules() if isinstance(m, LoraLinear)]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._layer, name)

    def __call__(self, *args: Any, **named: Any) -> Any:
        given = [*args, *named.values()]
        derived = [i for i, value in enumerate(given) if _is_floating(value)]
        cache = next((value for value in given if isinstance(value, Recorded)), None)

        def run(learned: Arrays, inputs: Arrays, before: Arrays) -> tuple[Any, Arrays]:
            fresh = Recorded(before)
            values = [fresh if isinstance(value, Recorded) else value for value in given]
            for place, value in zip(derived, inputs, strict=True):
                values[place] = value
            rest = dict(zip(named, values[len(args) :], strict=True))
            with self._placed(learned):
                output = self._layer(*values[: len(args)], **rest)
            return output, fresh.recorded

        inputs = tuple(given[i] for i in derived)
        before = () if cache is None else cache.before
        output, recorded = mx.checkpoint(run)(self._learned, inputs, before)
        if cache is not None:
            cache.recorded = recorded
        return output

    @property
    def _learned(self) -> Arrays:
        return tuple(array for layer in self._lora for array in (layer.lora_a, layer.lora_b))

    @contextmanager
    def _placed(self, learned: Arrays) -> Iterator[None]:
        before = self._learned
        try:
            self._place(learned)
            yield
        finally:
            self._place(before)

    def _place(self, learned: Arrays) -> None:
        for number, layer in enumerate(self._lora):
            layer.lora_a, layer.lora_b = learned[2 * number : 2 * number + 2]


def _is_floating(value: Any) -> bool:
    return isinstance(value, mx.array) and mx.issubdtype(value.dtype, mx.floating)
