"""The trunk of Llama and its kin for a policy update: forward and backward written out.

transformers runs every architecture, and autograd derives it; between the products that costs time
and memory: what is kept for the backward pass, and passes over memory that could be one. What is
here computes the same for trunks of one shape (see ``shape.py``) in float32 on a processor.
Tokens lie one after the other, [N, D], without padding; each attends to the runs of keys that its
text allows, so nothing masked is computed. Of a layer are kept its input, the turned queries, keys
and values, what attention saw, and three more inputs; norms and attention weights are computed
again.

Layers are derived as a whole: the gradient of each product is one product, and LoRA's share of it
is a narrow one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

from ouroboros_backends.torch.attention import Heads, attend, attend_backward
from ouroboros_backends.torch.flat import Flat
from ouroboros_backends.torch.products import Fan, Norm
from ouroboros_backends.torch.shape import has_the_shape


@dataclass(frozen=True, slots=True)
class Text:
    """What all layers need to know of the tokens [N].

    ``cosine`` and ``sine`` [N, 1, d / 2] are of their positions. ``wanted`` are the places whose
    last hidden states are asked for: the last layer goes on with those alone.
    """

    flat: Flat
    cosine: Tensor
    sine: Tensor
    wanted: Tensor


class Layer:
    """One layer: ``forward`` returns what ``backward`` needs."""

    def __init__(self, layer: Any, heads: Heads, last: bool) -> None:
        attention, mlp = layer.self_attn, layer.mlp
        self._heads = heads
        self._last = last
        self._before_attention = Norm(layer.input_layernorm)
        self._inputs = Fan(attention.q_proj, attention.k_proj, attention.v_proj)
        self._output = Fan(attention.o_proj)
        self._before_mlp = Norm(layer.post_attention_layernorm)
        self._gate_and_up = Fan(mlp.gate_proj, mlp.up_proj)
        self._down = Fan(mlp.down_proj)
        self._fans = (self._inputs, self._output, self._gate_and_up, self._down)

    @property
    def lora(self) -> list[Tensor]:
        """LoRA's matrices in the order in which ``backward`` returns their gradients."""
        return [matrix for fan in self._fans for matrix in fan.lora]

    @property
    def kept(self) -> int:
        """Return how many numbers a token leaves for the backward pass: x and what is kept."""
        width, seen = self._output.width, self._heads.queries * self._heads.size
        return 2 * (width + 1) + self._inputs.width + seen + self._gate_and_up.width

    @property
    def passing(self) -> int:
        """Return how many more there are of a token while the layer is derived, at the most.

        The gradient of gate and up, and what of them has half their width, three times.
        """
        return 5 * self._gate_and_up.width // 2 + 2 * self._output.width

    def forward(self, x: Tensor, text: Text, adapter: bool) -> tuple[Tensor, tuple[Tensor, ...]]:
        """Return the output [N, D] for x [N, D], and what is kept besides x.

        The last layer returns the wanted tokens alone.
        """
        normed, length = self._before_attention.forward(x)
        qkv = self._inputs.forward(normed, adapter)
        turn(self._heads.turned(qkv), text.cosine, text.sine)
        seen = attend(self._heads, qkv, text.flat.blocks)
        if self._last:
            x, seen = x[text.wanted], seen[text.wanted]
        y = self._output.forward(seen, adapter).add_(x)
        normed, second = self._before_mlp.forward(y)
        inner = self._gate_and_up.forward(normed, adapter)
        output = self._down.forward(_gated(inner), adapter).add_(y)
        return output, (length, qkv, seen, y, second, inner)

    def backward(
        self, x: Tensor, kept: Sequence[Tensor], text: Text, upstream: Tensor, derive: bool
    ) -> tuple[Tensor | None, list[Tensor]]:
        """Return the gradients of x (None unless ``derive``) and of ``lora``."""
        length, qkv, seen, y, second, inner = kept
        inside, down = self._down.backward(upstream, lambda: _gated(inner))
        inside = _gated_backward(inner, inside)
        normed = self._before_mlp
        inside, gate_and_up = self._gate_and_up.backward(inside, lambda: normed.again(y, second))
        after = normed.backward(inside, y, second).add_(upstream)
        looked, output = self._output.backward(after, lambda: seen)
        if self._last:
            after, looked = (_added_up(t, text.wanted, len(x)) for t in (after, looked))
            seen = x.new_zeros(looked.shape).index_copy_(0, text.wanted, seen)
        inside = attend_backward(self._heads, qkv, text.flat.blocks, seen, looked)
        turn(self._heads.turned(inside), text.cosine, -text.sine)
        rest, first = [*output, *gate_and_up, *down], self._before_attention
        again = partial(first.again, x, length)
        if not derive:
            return None, [*self._inputs.lora_gradients(inside, again), *rest]
        inside, inputs = self._inputs.backward(inside, again)
        return first.backward(inside, x, length).add_(after), [*inputs, *rest]


def turn(x: Tensor, cosine: Tensor, sine: Tensor) -> None:
    """Rotate pairs of numbers half a head apart, in place (Su et al. 2021, arXiv:2104.09864).

    x [N, H, d]; the angles' cosine and sine [N, 1, d / 2]. Minus the sine turns back.
    """
    first, second = x.chunk(2, -1)
    across = first * sine
    first.mul_(cosine).addcmul_(second, sine, value=-1)
    second.mul_(cosine).add_(across)


def _gated(inner: Tensor) -> Tensor:
    """Return silu(gate) up [N, I] of gate and up side by side [N, 2 I] (arXiv:2002.05202)."""
    gate, up = inner.chunk(2, -1)
    return functional.silu(gate).mul_(up)


def _gated_backward(inner: Tensor, gradient: Tensor) -> Tensor:
    """Return the gradient of ``inner``; with s the sigmoid, silu' = s (1 + gate (1 - s))."""
    gate, up = inner.chunk(2, -1)
    found = torch.empty_like(inner)
    of_gate, of_up = found.chunk(2, -1)
    torch.mul(functional.silu(gate), gradient, out=of_up)
    torch.ops.aten.silu_backward(gradient.mul_(up), gate, grad_input=of_gate)
    return found


def _added_up(x: Tensor, places: Tensor, count: int) -> Tensor:
    """Return [count, D] with the rows of x at ``places``; what has one place adds up."""
    return x.new_zeros(count, x.shape[1]).index_add_(0, places, x)


class _Derived(torch.autograd.Function):
    """A layer with its derivative; computed ``twice``, only its input is kept."""

    @staticmethod
    def forward(
        ctx: Any, x: Tensor, layer: Layer, text: Text, twice: bool, *lora: Tensor
    ) -> Tensor:
        output, kept = layer.forward(x, text, adapter=True)
        ctx.save_for_backward(x, *(() if twice else kept))
        ctx.layer, ctx.text = layer, text
        return output

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor | None, ...]:
        x, *saved = ctx.saved_tensors
        kept = saved or ctx.layer.forward(x, ctx.text, adapter=True)[1]
        derive = ctx.needs_input_grad[0]
        gradient, lora = ctx.layer.backward(x, kept, ctx.text, upstream[0], derive)
        return gradient, None, None, None, *lora


class Trunk:
    """A trunk whose layers are written out; ``trunk_of`` makes it.

    ``twice``: of each layer only its input is kept, the rest is computed again (see
    ``checkpointing.py``).
    """

    def __init__(self, trunk: Any) -> None:
        self.twice = False
        heads = Heads.of(trunk.layers[0].self_attn)
        last = len(trunk.layers) - 1
        self._layers = [Layer(x, heads, i == last) for i, x in enumerate(trunk.layers)]
        self._embedding: Tensor = trunk.embed_tokens.weight
        self._norm = Norm(trunk.norm)
        self._angles = trunk.rotary_emb

    def memory(self, tokens: int) -> tuple[int, int]:
        """Return the bytes that a micro-batch leaves for the backward pass, and the most there are.

        It is float32. That the last layer goes on with fewer tokens is left out of account.
        """
        passing, width = max(layer.passing for layer in self._layers), self._embedding.shape[1]
        if self.twice:
            kept = (len(self._layers) + 1) * width
            passing += max(layer.kept for layer in self._layers)
        else:
            kept = sum(layer.kept for layer in self._layers) + width
        return 4 * tokens * kept, 4 * tokens * (kept + passing)

    def states(self, flat: Flat, wanted: Tensor, adapter: bool) -> Tensor:
        """Return the last hidden states [n, D] at the places ``wanted`` [n], final norm applied."""
        x = functional.embedding(flat.ids, self._embedding)
        text = self._text(x, flat, wanted)
        for layer in self._layers:
            x = self._run(layer, x, text, adapter)
        return self._norm.derived(x)

    @torch.no_grad()
    def middle(self, flat: Flat, wanted: Tensor, adapter: bool) -> Tensor:
        """Return the hidden states [n, D] there after the first half of the layers."""
        x = functional.embedding(flat.ids, self._embedding)
        text = self._text(x, flat, wanted)
        for layer in self._layers[: (len(self._layers) + 1) // 2]:
            x = layer.forward(x, text, adapter)[0]
        return x[wanted]

    def _run(self, layer: Layer, x: Tensor, text: Text, adapter: bool) -> Tensor:
        if not torch.is_grad_enabled():
            return layer.forward(x, text, adapter)[0]
        assert adapter, "the reference policy is not learned through"
        apply: Callable[..., Tensor] = _Derived.apply
        return apply(x, layer, text, self.twice, *layer.lora)

    def _text(self, x: Tensor, flat: Flat, wanted: Tensor) -> Text:
        cosine, sine = (t[0, :, None] for t in self._angles(x, flat.positions[None]))
        half = cosine.shape[-1] // 2
        return Text(flat, cosine[..., :half], sine[..., :half], wanted)


def trunk_of(trunk: Any, window: int | None) -> Trunk | None:
    """Return the trunk written out, None where it is of another shape."""
    if window is not None or not has_the_shape(trunk) or trunk.config.hidden_act != "silu":
        return None
    return Trunk(trunk)
