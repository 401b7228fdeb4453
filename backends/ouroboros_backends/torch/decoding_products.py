"""x W^T for the few rows of a decode step, near the speed at which the weights can be read.

BLAS copies a large weight into another order before it multiplies. That pays for hundreds of rows;
for 4 to 64 the copying takes longer than the product. Two ways around it, both one batched product
over slices of the weight, which BLAS does not copy:

- ``linear`` slices the weight as it is. On the embedded model's layers 8 rows take 0.6 to 0.8 of
  the time, without a second copy.
- ``Packed`` is a second copy whose slices lie as the product reads them: 0.4 to 0.6 of the time.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

MKL = bool(torch.backends.mkl.is_available())  # type: ignore[no-untyped-call]

FEWEST, MOST = 4, 64
"""Rows for which slices were measured to win; below and above BLAS is as fast or faster."""

ROWS_FIRST = 12
"""Up to so many rows, x is the left factor of each small product; above, the weight is."""

SMALL = 200_000
"""Numbers of a weight that stays in the processor's cache: there is no reading to be saved."""

HEIGHT = 48
"""Rows of a packed slice; 32 to 192 were compared."""


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


class Packed:
    """Layers that read the same input, one below the other in slices [S, in, ``HEIGHT``]."""

    def __init__(self, weights: Sequence[Tensor], store: Tensor) -> None:
        """Copy weights [out, in] into ``store``, which has room for ``packed_size`` of them."""
        heights = _heights(weights)
        self._slices = store.view(-1, weights[0].shape[1], HEIGHT)
        for weight, slices in zip(weights, torch.split(self._slices, heights), strict=True):
            _pack(weight, slices)
        starts = [HEIGHT * sum(heights[:i]) for i in range(len(heights))]
        self._columns = [slice(a, a + len(w)) for a, w in zip(starts, weights, strict=True)]

    def __call__(self, x: Tensor) -> list[Tensor]:
        """Return x W^T [n, out] of each layer, for x [n, in]."""
        parts = torch.bmm(x.expand(len(self._slices), -1, -1), self._slices)
        output = parts.transpose(0, 1).reshape(len(x), -1)
        return [output[:, columns] for columns in self._columns]


def packed_size(weights: Sequence[Tensor]) -> int:
    """Return how many numbers a ``Packed`` of these weights takes."""
    return sum(_heights(weights)) * HEIGHT * weights[0].shape[1]


def _heights(weights: Sequence[Tensor]) -> list[int]:
    return [-(-len(weight) // HEIGHT) for weight in weights]


def _pack(weight: Tensor, slices: Tensor) -> None:
    whole = len(weight) // HEIGHT
    slices[:whole] = weight[: whole * HEIGHT].view(whole, HEIGHT, weight.shape[1]).transpose(1, 2)
    rest = weight[whole * HEIGHT :]
    if len(rest):
        slices[whole, :, : len(rest)] = rest.T
        slices[whole, :, len(rest) :] = 0
