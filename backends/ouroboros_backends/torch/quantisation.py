"""Frozen weights kept in few bits, computed with in full precision.

A weight is unpacked a block of rows at a time, multiplied and dropped, in the backward pass once
more: the memory is that of the few bits, the numbers are those of the unpacked weight, whatever
else is in the batch. That is why activations are never quantised (as LLM.int8 does): the same token
would get another logprob in another batch, and the PPO ratio would begin away from 1.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from ouroboros_backends.torch.nf4 import SIZE, pack_nf4
from ouroboros_desktop.core.errors import ModelProblem

FEW = 8
"""Up to so many tokens a product waits for the weights, above for the arithmetic."""

SMALL_BLOCK, LARGE_BLOCK = 2**18, 2**22
"""Numbers unpacked at once, for few tokens and for many: 1 MiB stays in a core's own cache."""

CLEARLY = 1.4
"""How much faster a processor's own bfloat16 must be before it is used."""


class Quantisation(StrEnum):
    """What the linear layers of the trunk are kept in; '' leaves them as they are."""

    NONE = ""
    INT8 = "int8"
    NF4 = "nf4"


class StoredLinear(nn.Linear, ABC):
    """A frozen linear layer that keeps ``weight`` in a format of its own.

    ``pack`` turns a weight [out, in] into what is kept, ``unpack`` gives rows of it back.
    """

    def __init__(self, inputs: int, outputs: int, bias: bool, dtype: torch.dtype) -> None:
        super().__init__(inputs, outputs, bias, device="meta", dtype=dtype)
        self.compute = dtype
        self.requires_grad_(False)

    @abstractmethod
    def pack(self, weight: Tensor) -> Tensor:
        """Take the weight and return what stands in its place."""

    @abstractmethod
    def unpack(self, start: int, rows: Tensor) -> None:
        """Fill ``rows``, which are in the dtype that is computed in, from row ``start`` on."""

    def blocks(self, tokens: int) -> Iterator[tuple[int, Tensor]]:
        """Yield all rows, a block at a time, each with where it starts; the next replaces it."""
        step = min(rows_at_once(self.in_features, tokens), self.out_features)
        scratch = torch.empty(step, self.in_features, dtype=self.compute, device=self.weight.device)
        for start in range(0, self.out_features, step):
            rows = scratch[: self.out_features - start]
            self.unpack(start, rows)
            yield start, rows

    def forward(self, input: Tensor) -> Tensor:
        output: Tensor = _Product.apply(input, self)  # type: ignore[no-untyped-call]
        return output if self.bias is None else output + self.bias


def rows_at_once(width: int, tokens: int) -> int:
    """Return how many rows of a weight to unpack together; a multiple of 64, for NF4's blocks."""
    numbers = SMALL_BLOCK if tokens <= FEW else LARGE_BLOCK
    return max(64, numbers // width // 64 * 64)


class _Product(torch.autograd.Function):
    """x W^T for x [..., in]: the backward pass unpacks W again, so that nothing is saved.

    There is one block in memory, and what is computed goes where it belongs: blocks that come and
    go between results would leave holes that no later one fits.
    """

    @staticmethod
    def forward(ctx: Any, x: Tensor, layer: StoredLinear) -> Tensor:
        ctx.layer = layer
        flat = x.flatten(0, -2)
        output = flat.new_empty(len(flat), layer.out_features)
        for start, rows in layer.blocks(len(flat)):
            torch.mm(flat, rows.T, out=output[:, start : start + len(rows)])
        return output.view(*x.shape[:-1], -1)

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor, None]:
        layer, gradient = ctx.layer, upstream[0].flatten(0, -2)
        output = gradient.new_zeros(len(gradient), layer.in_features)
        for start, rows in layer.blocks(len(gradient)):
            output.addmm_(gradient[:, start : start + len(rows)], rows)
        return output.view(*upstream[0].shape[:-1], -1), None


class Bfloat16Linear(StoredLinear):
    """Kept in bfloat16: half the memory of float32, for processors that compute in float32."""

    def pack(self, weight: Tensor) -> Tensor:
        return weight.to(torch.bfloat16)

    def unpack(self, start: int, rows: Tensor) -> None:
        rows.copy_(self.weight[start : start + len(rows)])


class NativeBfloat16Linear(Bfloat16Linear):
    """The same, for processors that multiply bfloat16 faster than they unpack it."""

    def forward(self, input: Tensor) -> Tensor:
        output = functional.linear(input.bfloat16(), self.weight).to(self.compute)
        return output if self.bias is None else output + self.bias


class Int8Linear(StoredLinear):
    """Kept in 8 bits with one scale a row (absmax: Dettmers et al. 2022, arXiv:2208.07339)."""

    def pack(self, weight: Tensor) -> Tensor:
        # An attribute, no buffer: transformers makes those anew after loading.
        self.scale = weight.abs().amax(1, keepdim=True).float().clamp(min=1e-12) / 127
        return (weight / self.scale).round_().to(torch.int8)

    def unpack(self, start: int, rows: Tensor) -> None:
        end = start + len(rows)
        rows.copy_(self.weight[start:end]).mul_(self.scale[start:end])


class Nf4Linear(StoredLinear):
    """Kept in NF4 with scales in 8 bits (QLoRA: Dettmers et al. 2023, arXiv:2305.14314).

    The format is that of bitsandbytes, which packs and unpacks it, here a block of rows at a time.
    """

    def pack(self, weight: Tensor) -> Tensor:
        self._step = rows_at_once(self.in_features, FEW + 1)
        parts = [self._packed(rows) for rows in torch.split(weight, self._step)]
        self._states = [state for _, state in parts]
        return torch.cat([packed.flatten() for packed, _ in parts])

    def _packed(self, rows: Tensor) -> tuple[Tensor, Any]:
        from bitsandbytes.functional import quantize_4bit

        fits = self.compute == torch.float32 and rows.numel() % SIZE == 0
        if rows.device.type == "cpu" and fits:
            return pack_nf4(rows)
        rows = rows.to(self.compute).contiguous()
        packed, state = quantize_4bit(rows, quant_type="nf4", compress_statistics=True)
        return packed, state

    def unpack(self, start: int, rows: Tensor) -> None:
        from bitsandbytes.functional import dequantize_4bit

        first, numbers = start * self.in_features // 2, rows.numel() // 2
        packed = self.weight[first : first + numbers]
        rows.copy_(dequantize_4bit(packed, self._states[start // self._step]))

    def blocks(self, tokens: int) -> Iterator[tuple[int, Tensor]]:
        """Yield the blocks as they were packed: unpacking takes longest, whatever the tokens."""
        yield from super().blocks(max(tokens, FEW + 1))


class StoredEmbedding(nn.Embedding):
    """An embedding kept in bfloat16 whose output is in the dtype that is computed in."""

    def __init__(self, like: nn.Embedding, dtype: torch.dtype) -> None:
        sizes = (like.num_embeddings, like.embedding_dim, like.padding_idx)
        super().__init__(*sizes, device="meta", dtype=dtype)
        self.compute = dtype

    def pack(self, weight: Tensor) -> Tensor:
        """Take the weight and return what stands in its place."""
        return weight.to(torch.bfloat16)

    def forward(self, input: Tensor) -> Tensor:
        return super().forward(input).to(self.compute)


def linear(x: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """Return x W^T + b in the dtype of x [..., in]; W may be kept in fewer bits than that."""
    if x.dtype == weight.dtype:
        return functional.linear(x, weight, bias)
    flat = x.flatten(0, -2)
    output = flat.new_empty(len(flat), len(weight))
    for start, rows in _widened(weight, x.dtype, len(flat)):
        torch.mm(flat, rows.T, out=output[:, start : start + len(rows)])
    output = output if bias is None else output.add_(bias)
    return output.view(*x.shape[:-1], -1)


def product(x: Tensor, weight: Tensor) -> Tensor:
    """Return x W in the dtype of x [n, out]; W [out, in] may be kept in fewer bits than that."""
    if x.dtype == weight.dtype:
        return x @ weight
    output = x.new_zeros(len(x), weight.shape[1])
    for start, rows in _widened(weight, x.dtype, len(x)):
        output.addmm_(x[:, start : start + len(rows)], rows)
    return output


def _widened(weight: Tensor, dtype: torch.dtype, tokens: int) -> Iterator[tuple[int, Tensor]]:
    """Yield the rows of a weight in ``dtype``, a block at a time, each with where it starts."""
    step = min(rows_at_once(weight.shape[1], tokens), len(weight))
    scratch = torch.empty(step, weight.shape[1], dtype=dtype, device=weight.device)
    for start in range(0, len(weight), step):
        yield start, scratch[: len(weight) - start].copy_(weight[start : start + step])


def store(model: nn.Module, quantisation: Quantisation, bfloat16: bool, dtype: torch.dtype) -> None:
    """Put layers that keep few bits in the place of those of a model without weights (on meta).

    The trunk's linear layers are kept in ``quantisation``. What is left, output layer and
    embeddings with it, is kept in bfloat16 where ``bfloat16`` says so, else in ``dtype``.
    """
    head = model.get_output_embeddings()  # type: ignore[operator]
    half: type[StoredLinear] = NativeBfloat16Linear if bfloat16_is_fast() else Bfloat16Linear
    kinds: dict[Quantisation, type[StoredLinear]] = {
        Quantisation.NONE: half,
        Quantisation.INT8: Int8Linear,
        Quantisation.NF4: Nf4Linear,
    }
    for name, layer in list(model.named_modules()):
        if isinstance(layer, nn.Linear) and (bfloat16 or (quantisation and layer is not head)):
            kind = half if layer is head else kinds[quantisation]
            sizes = (layer.in_features, layer.out_features, layer.bias is not None)
            model.set_submodule(name, kind(*sizes, dtype))
        elif isinstance(layer, nn.Embedding) and bfloat16:
            model.set_submodule(name, StoredEmbedding(layer, dtype))


def stored(model: nn.Module) -> list[StoredLinear | StoredEmbedding]:
    """Return the layers of a model that keep few bits."""
    return [m for m in model.modules() if isinstance(m, StoredLinear | StoredEmbedding)]


def compute_dtype(model: Any) -> torch.dtype:
    """Return the dtype that the model computes in, which may be wider than its weights'."""
    layers = stored(model)
    dtype: torch.dtype = layers[0].compute if layers else model.get_output_embeddings().weight.dtype
    return dtype


def parameter_count(model: nn.Module) -> int:
    """Return how many numbers the model has, however they are packed."""
    packed = {
        id(layer.weight): layer.in_features * layer.out_features
        for layer in stored(model)
        if isinstance(layer, StoredLinear)
    }
    return sum(packed.get(id(p), p.numel()) for p in model.parameters())


def require(quantisation: Quantisation) -> None:
    """Raise ``ModelProblem`` where a package for the format is missing."""
    if quantisation is not Quantisation.NF4:
        return
    with suppress(ImportError):
        import bitsandbytes  # noqa: F401

        return
    raise ModelProblem(
        "4-bit weights need the package bitsandbytes, which is not installed.",
        hint="Install it with: pip install 'ouroboros-desktop[quantised]', or choose int8.",
    )


def bfloat16_is_fast(size: int = 1024, tokens: int = 256) -> bool:
    """Return whether this processor multiplies bfloat16 clearly faster than unpacked float32."""
    weight, x = torch.ones(size, size, dtype=torch.bfloat16), torch.ones(tokens, size)
    own = _seconds(lambda: functional.linear(x.bfloat16(), weight).float())
    unpacked = _seconds(lambda: functional.linear(x, weight.float()))
    return own * CLEARLY < unpacked


def _seconds(run: Any) -> float:
    """Return the least time of a few runs: nothing makes a run faster than it is."""
    times = []
    for _ in range(5):
        started = time.perf_counter()
        run()
        times.append(time.perf_counter() - started)
    return min(times)
