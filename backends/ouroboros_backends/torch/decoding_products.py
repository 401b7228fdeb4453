"""x W^T for the few rows of a decode step, near the speed at which the weights can be read.

BLAS copies a large weight into another order before it multiplies. That pays for hundreds of rows;
for 4 to 64 the copying takes longer than the product. Two ways around it:

- ``linear`` is one batched product over slices of the weight, which BLAS does not copy. On the
  embedded model's layers 8 rows take 0.6 to 1.0 of the time, by the processor.
- ``Halved`` is a second copy in float16, of half the bytes: 0.3 to 0.5 of the time. It multiplies
  with the same numbers, since it is only made of weights that float16 holds, and sums in float32.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

MKL = bool(torch.backends.mkl.is_available())  # type: ignore[no-untyped-call]

HALF = "fbgemm" in torch.backends.quantized.supported_engines
"""Whether there are products of float32 with float16, summed in float32."""

FEWEST, MOST = 4, 64
"""Rows for which slices were measured to win; below and above BLAS is as fast or faster."""

ROWS_FIRST = 12
"""Up to so many rows, x is the left factor of each small product; above, the weight is."""

SMALL = 200_000
"""Numbers of a weight that stays in the processor's cache: there is no reading to be saved."""

BLOCK = (32, 512)
"""Outputs and inputs of a block of ``Halved``: what it copies is filled up to whole ones."""

ROUNDED = 2.0**-24
"""What float32 itself may round off a number, as a share of it."""


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """Return x W^T + b for x [..., in], W [out, in]: as ``functional.linear``, up to rounding."""
    rows = x.shape[:-1].numel()
    if not (FEWEST <= rows <= MOST and weight.numel() >= SMALL and _sliceable(x, weight)):
        return functional.linear(x, weight, bias)
    output = _sliced(x.reshape(rows, -1), weight)
    output = output if bias is None else output.add_(bias)
    return output.view(*x.shape[:-1], -1)


def _sliceable(x: Tensor, weight: Tensor) -> bool:
    """Whether this is MKL's case; elsewhere nothing was measured."""
    plain = x.dtype == weight.dtype == torch.float32 and weight.is_contiguous()
    return plain and x.device.type == "cpu" and MKL


def _sliced(x: Tensor, weight: Tensor) -> Tensor:
    """Return x W^T [n, out] as one product a slice of W, and the rows that fill no slice."""
    width = weight.shape[1]
    height = 32 if width <= 4096 else 16
    whole = weight.shape[0] // height * height
    slices = weight[:whole].view(-1, height, width)
    if len(x) <= ROWS_FIRST:
        parts = torch.bmm(x.expand(len(slices), -1, -1), slices.transpose(1, 2))
        output = parts.transpose(0, 1).reshape(len(x), whole)
    else:
        parts = torch.bmm(slices, x.T.contiguous().expand(len(slices), -1, -1))
        output = parts.view(whole, len(x)).T.contiguous()
    if whole == weight.shape[0]:
        return output
    return torch.cat([output, functional.linear(x, weight[whole:])], -1)


class Halved:
    """A copy in float16 of layers that read the same input, one below the other."""

    def __init__(self, weights: Sequence[Tensor]) -> None:
        """Copy weights [out, in] that ``fit_in_half``."""
        together = weights[0] if len(weights) == 1 else torch.cat(list(weights))
        self._packed: Any = torch.ops.quantized.linear_prepack_fp16(together, None)
        self._sizes = [len(weight) for weight in weights]

    def __call__(self, x: Tensor) -> list[Tensor]:
        """Return x W^T [n, out] of each layer, for x [n, in]."""
        output = torch.ops.quantized.linear_dynamic_fp16(x, self._packed)
        return list(torch.split(output, self._sizes, -1))


def halved_bytes(outputs: int, inputs: int) -> int:
    """Return the bytes of a ``Halved`` of one weight [outputs, inputs]."""
    down, across = BLOCK
    return 2 * (-(-outputs // down) * down) * (-(-inputs // across) * across)


def fit_in_half(weights: Sequence[Tensor]) -> bool:
    """Whether float16 holds float32 weights as well as a sum in float32 can tell.

    Weights that were stored in 16 bits do, or all but; so do those of the embedded model. Of what
    is too small for float16 no more may be lost than one rounding of each number to float32 loses.
    """
    return all(
        weight.dtype == torch.float32 and _lost(weight) <= ROUNDED * float(weight.norm())
        for weight in weights
    )


def _lost(weight: Tensor) -> float:
    return float(torch.sub(weight.half().float(), weight).norm())
