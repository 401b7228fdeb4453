"""The trunk of Llama and its kin as plain tensors: one pass without a module in the way.

transformers runs every architecture and is what an update learns through. A decode step through it
spends more time between the products than in them. What is here does the same for trunks of one
shape: RMS norm, rotary attention with shared keys and values, a gated MLP, LoRA on any of it. A
trunk is taken for one of that shape when its parts are, and when the logprobs then agree with those
of transformers on a text at the first and at the last positions; else it is not used.

Nothing that an update changes is copied but LoRA's A, side by side where layers read the same
input; ``refresh`` makes those copies again. While completions are written, ``pack`` keeps a copy of
the weights in half of the bytes; LoRA is not in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ouroboros_backends.torch.allocator import give_back
from ouroboros_backends.torch.decoding_products import (
    HALF,
    Halved,
    fit_in_half,
    halved_bytes,
    linear,
)
from ouroboros_backends.torch.models import Head, Network, agree
from ouroboros_backends.torch.products import Norm, Product
from ouroboros_backends.torch.shape import has_the_shape

PROBE = 10
"""Tokens of each of the two texts that are compared."""

PACKED_BYTES = 2**30
"""The largest second copy of the weights: less than a policy update of such a model takes."""

Attend = Callable[[int, Tensor, Tensor, Tensor], Tensor]
"""From the layer's number, queries [n, Hq, d], keys and values [n, H, d] to [n, Hq * d]."""


class Fan:
    """Linear layers that read the same input: their LoRA comes from one narrow product."""

    def __init__(self, *layers: nn.Module | Head) -> None:
        self._parts = [Product.of(layer) for layer in layers]
        self._halved: Halved | None = None
        self.refresh()

    @torch.inference_mode()
    def refresh(self) -> None:
        """Copy LoRA's A as it is now."""
        downs = [part.down for part in self._parts if part.down is not None]
        self._down = torch.cat(downs) if downs else None

    @property
    def packed_bytes(self) -> int:
        """What the copy takes."""
        return sum(halved_bytes(*weight.shape) for weight in self._weights)

    @cached_property
    def fits_in_half(self) -> bool:
        return fit_in_half(self._weights)

    @property
    def _weights(self) -> list[Tensor]:
        return [part.weight for part in self._parts]

    @property
    def packed(self) -> bool:
        return self._halved is not None

    def pack(self) -> None:
        """Multiply the rows of a step with a copy in half of the bytes."""
        self._halved = Halved(self._weights)

    def unpack(self) -> None:
        """Give the copy up."""
        self._halved = None

    def __call__(self, x: Tensor, adapter: bool, step: bool) -> list[Tensor]:
        """Return each layer's output [n, out] for x [n, in]; ``step`` takes the copy, if any."""
        if step and self._halved is not None:
            outputs = self._halved(x)
        else:
            outputs = [linear(x, weight) for weight in self._weights]
        if adapter and self._down is not None:
            self._adapt(x, outputs)
        for output, part in zip(outputs, self._parts, strict=True):
            if part.bias is not None:
                output.add_(part.bias)
        return outputs

    def _adapt(self, x: Tensor, outputs: Sequence[Tensor]) -> None:
        """Add LoRA's share to each layer's output."""
        assert self._down is not None
        narrow = linear(x, self._down)
        start = 0
        for output, part in zip(outputs, self._parts, strict=True):
            if part.up is not None:
                end = start + part.up.shape[1]
                output.addmm_(narrow[:, start:end], part.up.T, alpha=part.scale)
                start = end


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of the trunk."""

    before_attention: Norm
    inputs: Fan
    output: Fan
    before_mlp: Norm
    gate_and_up: Fan
    down: Fan
    activation: Callable[[Tensor], Tensor]


@dataclass(frozen=True, slots=True)
class Said:
    """The last hidden states [n, D], final norm applied, and the logits [n, V] that follow."""

    hidden: Tensor
    logits: Tensor

    def at(self, rows: Sequence[int]) -> Said:
        """Return the same for some of the n, each as often as it is named."""
        chosen = torch.tensor(rows)
        return Said(self.hidden[chosen], self.logits[chosen])


class Decoder:
    """A trunk as plain tensors; ``decoder_of`` makes it."""

    def __init__(self, trunk: Any, head: Head) -> None:
        attention = trunk.layers[0].self_attn
        self.head_size = int(attention.head_dim)
        self.scale = float(attention.scaling)
        self.heads = attention.k_proj.out_features // self.head_size
        self.layers = [_layer(layer) for layer in trunk.layers]
        self._embedding: Tensor = trunk.embed_tokens.weight
        self._norm = Norm(trunk.norm)
        self._angles = trunk.rotary_emb
        self._head = head
        self._output = Fan(head)

    @property
    def _fans(self) -> list[Fan]:
        return [self._output] + [
            fan
            for layer in self.layers
            for fan in (layer.inputs, layer.output, layer.gate_and_up, layer.down)
        ]

    def refresh(self) -> None:
        """See LoRA as it is now."""
        for fan in self._fans:
            fan.refresh()

    @torch.inference_mode()
    def pack(self) -> None:
        """Keep a second copy of the weights with which the rows of a step are multiplied faster."""
        if self.packed or not self._packable:
            return
        for fan in self._fans:
            fan.pack()

    @property
    def packed(self) -> bool:
        """Whether there is the copy; all layers have it, or none."""
        return self._output.packed

    @cached_property
    def _packable(self) -> bool:
        small = sum(fan.packed_bytes for fan in self._fans) <= PACKED_BYTES
        return HALF and small and all(fan.fits_in_half for fan in self._fans)

    def unpack(self) -> None:
        """Give the copy up, and its memory back to the system."""
        if not self.packed:
            return
        for fan in self._fans:
            fan.unpack()
        give_back()

    def hidden(
        self, ids: Tensor, positions: Tensor, attend: Attend, adapter: bool, step: bool = False
    ) -> Tensor:
        """Return the last hidden states [n, D] of n tokens, final norm not applied.

        ``step`` says that it is one token a row: those are read with the copy that ``pack`` keeps.
        A prompt never is, so that its numbers do not depend on what was written before.
        """
        x = functional.embedding(ids, self._embedding)
        cosine, sine = self._rotation(x, positions)
        for number, layer in enumerate(self.layers):
            inputs = layer.inputs(layer.before_attention.forward(x)[0], adapter, step)
            queries, keys, values = (y.view(len(x), -1, self.head_size) for y in inputs)
            queries, keys = _turned(queries, cosine, sine), _turned(keys, cosine, sine)
            x = layer.output(attend(number, queries, keys, values), adapter, step)[0].add_(x)
            gate, up = layer.gate_and_up(layer.before_mlp.forward(x)[0], adapter, step)
            x = layer.down(layer.activation(gate).mul_(up), adapter, step)[0].add_(x)
        return x

    def said(self, hidden: Tensor, step: bool = False) -> Said:
        """Return what is said after hidden states as ``hidden`` returns them."""
        hidden = self._norm.forward(hidden)[0]
        return Said(hidden, self._head.finished(self._output(hidden, adapter=False, step=step)[0]))

    def _rotation(self, x: Tensor, positions: Tensor) -> tuple[Tensor, Tensor]:
        """Return cosine and sine [n, 1, d], the sine's first half with its sign turned."""
        cosine, sine = self._angles(x, positions[None])
        half = self.head_size // 2
        sine = torch.cat([-sine[..., :half], sine[..., half:]], -1)
        return cosine[0, :, None], sine[0, :, None]


def _turned(x: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotate pairs of numbers half a head apart (Su et al. 2021, arXiv:2104.09864)."""
    return torch.addcmul(x * cosine, x.roll(x.shape[-1] // 2, -1), sine)


def decoder_of(network: Network) -> Decoder | None:
    """Return the network's trunk as plain tensors, None where it is of another shape."""
    trunk: Any = network.trunk
    plain = network.device.type == "cpu" and network.world.sharding is None
    if not plain or network.window is not None or not has_the_shape(trunk):
        return None
    decoder = Decoder(trunk, network.head)
    return decoder if _agrees(decoder, network) else None


def _layer(layer: Any) -> Layer:
    attention, mlp = layer.self_attn, layer.mlp
    return Layer(
        Norm(layer.input_layernorm),
        Fan(attention.q_proj, attention.k_proj, attention.v_proj),
        Fan(attention.o_proj),
        Norm(layer.post_attention_layernorm),
        Fan(mlp.gate_proj, mlp.up_proj),
        Fan(mlp.down_proj),
        mlp.act_fn,
    )


@torch.inference_mode()
def _agrees(decoder: Decoder, network: Network) -> bool:
    """Compare logprobs of two texts, one at the first and one at the last positions."""
    ids = torch.tensor([(11 * i + 5) % network.vocabulary for i in range(2 * PROBE)])
    last = torch.arange(network.context_length - PROBE, network.context_length)
    positions = torch.stack([torch.arange(PROBE), last])
    network.use_adapter(True)
    usual = network.run(ids.view(2, -1), positions, None).last_hidden_state.flatten(0, 1)
    try:
        hidden = decoder.hidden(ids, positions.flatten(), _two_texts(decoder), adapter=True)
    except (RuntimeError, ValueError, TypeError):
        return False  # parts of the usual names that do something else
    found = decoder.said(hidden).logits.log_softmax(-1)
    return agree(found, network.head.logits(usual).log_softmax(-1))


def _two_texts(decoder: Decoder) -> Attend:
    def attend(_: int, queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        pairs = zip(*(torch.split(x, PROBE) for x in (queries, keys, values)), strict=True)
        return torch.cat(
            [causal(q, k.transpose(0, 1), v.transpose(0, 1), decoder.scale) for q, k, v in pairs]
        )

    return attend


def causal(queries: Tensor, keys: Tensor, values: Tensor, scale: float) -> Tensor:
    """Return attention [n, Hq * d] of the last n tokens to a text's keys and values [H, t, d]."""
    count, length = len(queries), keys.shape[1]
    mask = None
    if 1 < count < length:
        mask = torch.ones(count, length, dtype=torch.bool).tril(length - count)
    output = functional.scaled_dot_product_attention(
        queries.transpose(0, 1)[None],
        keys[None],
        values[None],
        attn_mask=mask,
        is_causal=count == length > 1,
        scale=scale,
        enable_gqa=True,
    )
    return output[0].transpose(0, 1).reshape(count, -1)


def positions_of(starts: Sequence[int], counts: Sequence[int]) -> Tensor:
    """Return the positions [n] of runs of tokens, one run after the other."""
    runs = [torch.arange(a, a + n) for a, n in zip(starts, counts, strict=True)]
    return torch.cat(runs)
