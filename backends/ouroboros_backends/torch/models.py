"""The loaded network: one frozen base, LoRA on it, a value head, and what was measured of it.

``hidden`` runs the trunk, ``Head`` makes logits of it. Nothing here knows an architecture by name:
whether completions may share their prompt's row is measured when the model is opened.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from ouroboros_backends.shared.rows import Item, MicroBatch, pack
from ouroboros_backends.torch.checkpointing import checkpoint_layers
from ouroboros_backends.torch.lora import Lora, with_lora
from ouroboros_backends.torch.packing import flat, flat_sources, padded, sources
from ouroboros_backends.torch.quantisation import compute_dtype, linear, parameter_count, product
from ouroboros_backends.torch.trunk import Trunk, trunk_of
from ouroboros_backends.torch.world import ALONE, World
from ouroboros_desktop.core.errors import ModelProblem

AGREES = 1e-4
"""The largest logprob difference, in nats, at which two ways of computing count as the same."""

PROBED = 12
"""Tokens of the prompt that two ways of computing are compared on."""


@dataclass(frozen=True, slots=True)
class Head:
    """From hidden states to logits: the output layer, and what some models apply after it."""

    weight: Tensor
    bias: Tensor | None
    scale: float = 1.0
    cap: float | None = None
    dtype: torch.dtype = torch.float32

    def logits(self, hidden: Tensor) -> Tensor:
        """Return float32 logits [..., V] of hidden states [..., D]."""
        return self.finished(linear(hidden, self.weight, self.bias))

    def finished(self, raw: Tensor) -> Tensor:
        """Return float32 logits, given what comes out of the output layer [..., V]."""
        raw = raw.float() if self.scale == 1 else raw.float() * self.scale
        return raw if self.cap is None else self.cap * torch.tanh(raw / self.cap)

    def gradient(self, gradient: Tensor, logits: Tensor | None) -> Tensor:
        """Return d loss / d hidden [n, D], given d loss / d logits [n, V].

        ``logits`` are needed where there is a ``cap``.
        """
        if self.cap is not None:
            assert logits is not None
            gradient = gradient * (1 - (logits / self.cap) ** 2)
        if self.scale != 1:
            gradient = gradient * self.scale
        return product(gradient.to(self.dtype), self.weight).float()


class Network:
    """Trunk, head, LoRA and value head of one opened model."""

    def __init__(self, model: Any, lora: Lora, world: World = ALONE) -> None:
        self.world = world
        self.config = model.config
        self.trunk: nn.Module = model.base_model
        self.head = _head(model)
        self.device: torch.device = self.head.weight.device
        self.dtype = self.head.dtype
        self.parameters = parameter_count(model)
        self.peft = with_lora(model, lora)
        self.lora = {n: p for n, p in self.peft.named_parameters() if p.requires_grad}
        if world.sharding is not None:
            learned = set(self.lora.values())
            world.sharding.spread(self.trunk, self.blocks, learned, self.device, self.dtype)
        self.value_head = nn.Linear(self.width, 1, dtype=torch.float32, device=self.device)
        nn.init.zeros_(self.value_head.weight)
        nn.init.zeros_(self.value_head.bias)
        self.window = attention_window(self.config)
        self._adapter_on = True
        self._arguments = frozenset(inspect.signature(self.trunk.forward).parameters)
        self._written: Trunk | None = None
        self.shares = self._measure(model)
        self._written = self._checked(trunk_of(self.trunk, self.window))

    @property
    def width(self) -> int:
        return self.head.weight.shape[1]

    @property
    def vocabulary(self) -> int:
        return self.head.weight.shape[0]

    @property
    def context_length(self) -> int:
        return int(_first(self.config, "max_position_embeddings", "n_positions", "max_seq_len"))

    @property
    def cache_bytes(self) -> int:
        """Bytes of keys and values that one token of one row takes."""
        config, heads = self.config, self.config.num_attention_heads
        shared = getattr(config, "num_key_value_heads", None) or heads
        width = getattr(config, "head_dim", None) or self.width // heads
        return int(2 * len(self.blocks) * shared * width * self.dtype.itemsize)

    @property
    def blocks(self) -> nn.ModuleList:
        """The layers of the trunk, first to last."""
        lists = [m for m in self.trunk.modules() if isinstance(m, nn.ModuleList)]
        return max(lists, key=len)

    def compute_twice(self) -> None:
        """Keep only the input of each layer for the backward pass; see ``checkpointing.py``."""
        checkpoint_layers(self.blocks)
        if self._written is not None:
            self._written.twice = True

    def use_adapter(self, on: bool) -> None:
        """Switch LoRA on (the policy) or off (the reference policy)."""
        if on != self._adapter_on:
            lora = self.peft.base_model
            (lora.enable_adapter_layers if on else lora.disable_adapter_layers)()
            self._adapter_on = on

    def nothing(self) -> Tensor:
        """Pass through the trunk with nothing in it, and return a 0 that was derived from it.

        Where the trunk is spread over processes, all of them pass as often as the busiest one.
        """
        self.use_adapter(True)
        return 0 * self.states(self.pack([Item(0, (0,), ())], 1)[0]).sum()

    def pack(self, items: Sequence[Item], budget: int) -> list[MicroBatch]:
        """Return the items as micro-batches of about ``budget`` tokens; see ``rows.pack``."""
        return pack(items, budget, self.window, self.shares, padded=self._written is None)

    def states(self, batch: MicroBatch, predicting: bool = True) -> Tensor:
        """Return the last hidden states [n, D] at ``batch.places``, final norm applied."""
        if self._written is None:
            return self._at(self._usual(batch).last_hidden_state, batch, predicting)
        wanted = flat_sources(batch, predicting)
        return self._written.states(flat(batch), wanted, self._adapter_on)

    def middle(self, batch: MicroBatch) -> Tensor:
        """Return the hidden states [n, D] of the tails after the first half of the layers."""
        if self._written is not None:
            wanted = flat_sources(batch, predicting=False)
            return self._written.middle(flat(batch), wanted, self._adapter_on)
        with _until(self.blocks[(len(self.blocks) - 1) // 2]) as caught:
            self._usual(batch)
        return self._at(caught[0], batch, predicting=False)

    def _usual(self, batch: MicroBatch) -> Any:
        """Run the trunk as transformers has it."""
        rows = padded(batch)
        return self.run(rows.ids, rows.positions, rows.mask)

    def _at(self, hidden: Tensor, batch: MicroBatch, predicting: bool) -> Tensor:
        """Return of hidden states [B, T, D] those [n, D] at the batch's places."""
        rows, columns = sources(batch, predicting)
        return hidden[rows.to(self.device), columns.to(self.device)]

    def run(self, ids: Tensor, positions: Tensor, mask: Tensor | None, **more: Any) -> Any:
        """Run the trunk on ids and positions [B, T], with the mask as ``Padded`` has it."""
        arguments: dict[str, Any] = {"use_cache": False, **more}
        if "position_ids" in self._arguments:
            arguments["position_ids"] = positions.to(self.device)
        if mask is not None:
            floating = mask.is_floating_point()
            arguments["attention_mask"] = mask.to(self.device, self.dtype if floating else None)
        return self.trunk(ids.to(self.device), **arguments)

    @torch.no_grad()
    def _measure(self, model: Any) -> bool:
        """Return whether completions may share a row; raise for a head that is not understood."""
        ids = [(7 * i + 3) % self.vocabulary for i in range(14)]
        items = [
            Item(0, tuple(ids[:5]), tuple(ids[5:9])),
            Item(1, tuple(ids[:5]), tuple(ids[9:14])),
        ]
        apart = torch.cat([self._probe(b) for b in pack(items, 1, self.window, share=False)])
        line = torch.tensor([ids[:5] + ids[9:14]], device=self.device)
        whole = model(line, attention_mask=torch.ones_like(line)).logits[0, 4:]
        if not torch.isfinite(apart).all():
            raise ModelProblem(
                "This model's output is not a number: its weights are damaged.",
                hint="Install the model again.",
            )
        if (apart[:6] - whole.float().log_softmax(-1)).abs().max() > self._tolerance:
            raise ModelProblem(
                "This model turns its output layer into logits in a way not known here.",
                hint="Choose another model.",
            )
        try:
            packed = torch.cat([self._probe(b) for b in pack(items, 999, self.window, share=True)])
        except (RuntimeError, ValueError, TypeError, IndexError):
            return False  # an architecture that takes no such mask
        order = torch.cat([packed[5:], packed[:5]])  # the longer row came first when apart
        return bool((order - apart).abs().max() <= self._tolerance)

    @torch.no_grad()
    def _checked(self, written: Trunk | None) -> Trunk | None:
        """Return the trunk if it says what transformers says of two tails of one short prompt."""
        if written is None or self.device.type != "cpu" or self.world.sharding is not None:
            return None
        ids = [(11 * i + 5) % self.vocabulary for i in range(2 * PROBED)]
        items = [Item(i, tuple(ids[:PROBED]), tuple(ids[PROBED - i :])) for i in range(2)]
        batch = self.pack(items, 999)[0]
        wanted = flat_sources(batch, predicting=True)
        try:
            found = written.states(flat(batch), wanted, adapter=True)
        except (RuntimeError, ValueError, TypeError):
            return None  # parts of the usual names that do something else
        expected = self._at(self._usual(batch).last_hidden_state, batch, predicting=True)
        laws = (self.head.logits(hidden).log_softmax(-1) for hidden in (found, expected))
        return written if agree(*laws) else None

    @property
    def _tolerance(self) -> float:
        return AGREES if self.dtype == torch.float32 else 0.1

    def _probe(self, batch: MicroBatch) -> Tensor:
        return self.head.logits(self.states(batch)).log_softmax(-1)


def agree(found: Tensor, expected: Tensor) -> bool:
    """Return whether two tensors of logprobs count as the same."""
    return bool((found - expected).abs().max() <= AGREES)


def _head(model: Any) -> Head:
    layer, config = model.get_output_embeddings(), model.config
    if not isinstance(layer, nn.Linear):
        raise ModelProblem(
            "This model has no output layer for tokens.", hint="Choose a causal language model."
        )
    scale = getattr(config, "logit_scale", None) or 1 / (
        getattr(config, "logits_scaling", None) or 1
    )
    cap = getattr(config, "final_logit_softcapping", None)
    bias = None if layer.bias is None else layer.bias.detach()
    return Head(layer.weight.detach(), bias, scale, cap, compute_dtype(model))


def attention_window(config: Any) -> int | None:
    """Return how many tokens back the shortest attention of the model reaches, None: all."""
    window = getattr(config, "sliding_window", None)
    kinds = getattr(config, "layer_types", None) or ["sliding_attention"]
    used = getattr(config, "use_sliding_window", True) and any("full" not in k for k in kinds)
    return int(window) if window and used else None


def _first(config: Any, *names: str) -> Any:
    for name in names:
        if getattr(config, name, None):
            return getattr(config, name)
    raise ModelProblem(
        "This model does not say how long a text it reads.", hint="Choose another model."
    )


class _Reached(Exception):
    """The layer asked for has been computed."""


@contextmanager
def _until(layer: nn.Module) -> Iterator[list[Tensor]]:
    """Stop the forward pass after ``layer`` and hand over its output."""
    caught: list[Tensor] = []

    def catch(_module: nn.Module, _inputs: Any, output: Any) -> None:
        caught.append(output if isinstance(output, Tensor) else output[0])
        raise _Reached

    handle = layer.register_forward_hook(catch)
    try:
        yield caught
    except _Reached:
        pass
    finally:
        handle.remove()
