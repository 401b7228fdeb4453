"""The loaded network: one frozen base, LoRA on it, a value head, and what was measured of it.

``states`` runs the trunk, ``Head`` makes logits of it. Nothing here knows an architecture by name:
whether completions may share their prompt is measured when the model is opened.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn
from mlx.utils import tree_flatten
from mlx_lm.utils import get_total_parameters

from ouroboros_backends.mlx.guard import ELSEWHERE, reach, window_of
from ouroboros_backends.mlx.lora import LoraLayers, add_lora
from ouroboros_backends.mlx.options import Options
from ouroboros_backends.mlx.prefix import Passes, Recorded
from ouroboros_backends.shared.rows import Item, MicroBatch, pack
from ouroboros_desktop.core.errors import ModelProblem

AGREES = 1e-4
"""The largest logprob difference, in nats, at which two ways of computing count as the same."""

VALUE_HEAD = "value_head."

_QUANTISED = (nn.QuantizedLinear, nn.QuantizedEmbedding)


_MISFITS = (AttributeError, TypeError, ValueError, IndexError, KeyError, RuntimeError)
"""What an architecture raises that is not built as others are."""


class _Given:
    """Stands where the trunk is, and hands on what it is given."""

    def __init__(self, trunk: nn.Module) -> None:
        self._trunk = trunk

    def __call__(self, inputs: mx.array, *_: Any, **__: Any) -> mx.array:
        return inputs

    def __getattr__(self, name: str) -> Any:
        return getattr(self._trunk, name)  # a tied head is the embedding of the trunk


class Head:
    """From hidden states to logits: whatever the architecture does after its trunk."""

    def __init__(self, model: nn.Module) -> None:
        self._after = copy.copy(model)
        self._after.model = _Given(model.model)

    def logits(self, hidden: mx.array) -> mx.array:
        """Return float32 logits [..., V] of hidden states [..., D]."""
        return self._after(hidden).astype(mx.float32)

    def gradient(self, hidden: mx.array, gradient: mx.array) -> mx.array:
        """Return d loss / d hidden [n, D], given d loss / d logits [n, V].

        The logits are computed again only where the architecture bends them: nothing is computed
        that is not asked for.
        """
        _, (found,) = mx.vjp(self.logits, [hidden], [gradient])
        return found


class Network:
    """Trunk, head, LoRA and value head of one opened model."""

    def __init__(self, model: Any, config: Mapping[str, Any], options: Options) -> None:
        """``config`` is the completed one of ``guard.completed``."""
        self.model = model
        self.config = config
        self._trunk = _trunk(model)
        self.layers = _layers(self._trunk)
        self.parameters = int(get_total_parameters(model))
        self.head = Head(model)
        self.lora: LoraLayers = add_lora(model, self.layers, str(config["model_type"]), options)
        self.window = window_of(model)
        self.context_length = reach(model, config)
        self.width, self.vocabulary, self.cache_bytes = self._sizes()
        self.value_head = nn.Linear(self.width, 1)
        self.value_head.update({"weight": mx.zeros((1, self.width)), "bias": mx.zeros(1)})
        self.shares = self._open()

    def _open(self) -> bool:
        """Start LoRA, and return whether completions may share a prompt."""
        self.lora.start()
        return self._measure()

    # ------------------------------------------------------------------ what is learned

    def use_adapter(self, on: bool) -> None:
        """Switch LoRA on (the policy) or off (the reference policy)."""
        self.lora.switch(on)

    @property
    def learned(self) -> dict[str, mx.array]:
        """LoRA under PEFT's names, and the value head."""
        head = {f"{VALUE_HEAD}{n}": self.value_head[n] for n in ("weight", "bias")}
        return {**self.lora.arrays, **head}

    def place(self, arrays: Mapping[str, mx.array]) -> None:
        """Take arrays under the names that ``learned`` has."""
        self.lora.place(arrays)
        self.value_head.update({n: arrays[f"{VALUE_HEAD}{n}"] for n in ("weight", "bias")})

    def values(self, hidden: mx.array) -> mx.array:
        """Return what the value head says of hidden states [n, D]: float32 [n]."""
        return self.value_head(hidden.astype(mx.float32))[:, 0]

    # ------------------------------------------------------------------ running

    def trunk(self, ids: mx.array, cache: Sequence[Any] | None = None) -> mx.array:
        """Return the hidden states [B, T, D] of ids [B, T], final norm applied."""
        return self._trunk(ids, cache)

    def logits(self, hidden: mx.array) -> mx.array:
        """Return float32 logits [..., V] of hidden states [..., D]."""
        return self.head.logits(hidden)

    def pack(self, items: Sequence[Item], budget: int) -> list[MicroBatch]:
        """Return the items as micro-batches of about ``budget`` tokens; see ``rows.pack``."""
        return pack(items, budget, self.window, self.shares, padded=False)

    def states(self, batch: MicroBatch, adapter: bool = True) -> mx.array:
        """Return the last hidden states [n, D] where the batch's tokens are predicted."""
        self.use_adapter(adapter)
        return Passes(self.trunk, len(self.layers)).states(batch, predicting=True)

    def middle(self, batch: MicroBatch) -> mx.array:
        """Return the hidden states [n, D] of the tails after the first half of the layers.

        LoRA is off. The layers behind are asked for nothing, so they compute nothing.
        """
        self.use_adapter(False)
        half = (len(self.layers) - 1) // 2
        layer = self.layers[half]
        caught = Catching(layer)
        self.layers[half] = caught

        def run(ids: mx.array, cache: list[Recorded]) -> mx.array:
            self.trunk(ids, cache)
            return caught.output

        try:
            return Passes(run, len(self.layers)).states(batch, predicting=False)
        finally:
            self.layers[half] = layer

    # ------------------------------------------------------------------ measuring

    def _sizes(self) -> tuple[int, int, int]:
        """Return width, vocabulary, and bytes of keys and values that a token of a row takes."""
        ids = mx.zeros((1, 1), mx.int32)
        cache = [Recorded() for _ in self.layers]
        try:
            hidden = self.trunk(ids)
            width, vocabulary = hidden.shape[-1], self.logits(hidden).shape[-1]
        except _MISFITS as problem:
            raise _unknown() from problem
        with suppress(*_MISFITS):  # layers that keep something else than keys and values
            self.trunk(ids, cache)
        return width, vocabulary, sum(array.nbytes for one in cache for array in one.recorded)

    def _measure(self) -> bool:
        """Return whether completions may share a prompt; raise for a head that is not understood.

        Two ways to the same logprobs are compared, and both with the model's own forward pass.
        """
        ids = [(7 * i + 3) % self.vocabulary for i in range(14)]
        items = [Item(0, tuple(ids[:5]), tuple(ids[5:9])), Item(1, tuple(ids[:5]), tuple(ids[9:]))]
        whole = self._law(self.model(mx.array([ids[:5] + ids[9:]]))[0, 4:])
        apart = self._probe(items, share=False)
        if not np.isfinite(apart).all():
            raise ModelProblem(
                "This model's output is not a number: its weights are damaged.",
                hint="Install the model again.",
            )
        if np.abs(apart[5:] - whole).max() > self._tolerance:
            raise _unknown()
        with suppress(*_MISFITS):
            together = self._probe(items, share=True)
            return bool(np.abs(together - apart).max() <= self._tolerance)
        return False  # layers that keep something else than keys and values

    def _probe(self, items: Sequence[Item], share: bool) -> Any:
        """Return the law [n, V] of each item's tokens, item after item."""
        found: dict[int, Any] = {}
        for batch in pack(items, 1, self.window, share, padded=False):
            laws = self._law(self.logits(self.states(batch)))
            sizes = np.cumsum([item.said + 1 for item in batch.items])
            parts = np.split(laws, sizes[:-1])
            found |= {i.index: part for i, part in zip(batch.items, parts, strict=True)}
        return np.concatenate([found[item.index] for item in items])

    def _law(self, logits: mx.array) -> Any:
        wide = logits.astype(mx.float32)
        return np.array(wide - mx.logsumexp(wide, axis=-1, keepdims=True))

    @property
    def precisions(self) -> list[str]:
        """The number formats of the base, quantised ones by their bits."""
        base = [a for n, a in tree_flatten(self.model.parameters()) if ".lora_" not in n]
        bits = {f"{m.bits}bit" for m in self.model.modules() if isinstance(m, _QUANTISED)}
        return sorted({str(a.dtype).removeprefix("mlx.core.") for a in base} | bits)

    @property
    def _tolerance(self) -> float:
        return 0.1 if {"float16", "bfloat16"} & set(self.precisions) else AGREES


class Catching:
    """Stands where a layer is, and remembers what came out of it last."""

    def __init__(self, layer: Any) -> None:
        self._layer = layer
        self.output: mx.array | None = None

    def __call__(self, *args: Any, **named: Any) -> Any:
        output = self._layer(*args, **named)
        self.output = output[0] if isinstance(output, tuple) else output
        return output

    def __getattr__(self, name: str) -> Any:
        return getattr(self._layer, name)


def _trunk(model: Any) -> Any:
    if isinstance(trunk := model.get("model"), nn.Module) and _layers(trunk):
        return trunk
    raise _unknown()


def _unknown() -> ModelProblem:
    return ModelProblem(
        "This model is more than a language model, or is put together in a way not known here.",
        hint=ELSEWHERE,
    )


def _layers(trunk: nn.Module) -> list[Any]:
    """Return the trunk's own list of its blocks, first to last."""
    lists = [v for v in trunk.values() if isinstance(v, list) and v and _modules(v)]
    return max(lists, key=len, default=[])


def _modules(values: list[Any]) -> bool:
    return all(isinstance(value, nn.Module) for value in values)
