"""Products with frozen weights and the norms before them, each with its derivative written out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from peft.tuners.lora.layer import Linear as LoraLinear
from torch import Tensor

from ouroboros_backends.torch.lora import ADAPTER

Gradients = list[Tensor]


@dataclass(frozen=True, slots=True)
class Product:
    """A linear layer, W [m, k]. LoRA adds ``scale`` B A x, A [r, k] and B [m, r]."""

    weight: Tensor
    bias: Tensor | None
    down: Tensor | None = None
    up: Tensor | None = None
    scale: float = 0.0

    @staticmethod
    def of(layer: Any) -> Product:
        if not isinstance(layer, LoraLinear):
            return Product(layer.weight, layer.bias)
        down, up = layer.lora_A[ADAPTER].weight, layer.lora_B[ADAPTER].weight
        base = layer.base_layer
        return Product(base.weight, base.bias, down, up, layer.scaling[ADAPTER])


class Fan:
    """Linear layers that read the same input; their outputs lie side by side.

    LoRA's A of all of them is one product, as wide as their ranks together.
    """

    def __init__(self, *layers: Any) -> None:
        self._products = [Product.of(layer) for layer in layers]
        self._adapted = [p for p in self._products if p.down is not None]
        self._sizes = [len(p.weight) for p in self._products]
        self._ranks = [len(p.down) for p in self._adapted if p.down is not None]

    @property
    def width(self) -> int:
        """Return how many numbers the outputs have together."""
        return sum(self._sizes)

    @property
    def lora(self) -> list[Tensor]:
        """A and B of each adapted layer."""
        return [m for p in self._adapted for m in (p.down, p.up) if m is not None]

    def forward(self, x: Tensor, adapter: bool) -> Tensor:
        """Return the outputs [N, m] side by side for x [N, k]."""
        output = x.new_empty(len(x), self.width)
        parts = torch.split(output, self._sizes, 1)
        for product, part in zip(self._products, parts, strict=True):
            torch.mm(x, product.weight.T, out=part)
            if product.bias is not None:
                part.add_(product.bias)
        if adapter and self._adapted:
            narrow = iter(torch.split(x @ self._downs().T, self._ranks, 1))
            for product, part in zip(self._products, parts, strict=True):
                if product.up is not None:
                    part.addmm_(next(narrow), product.up.T, alpha=product.scale)
        return output

    def backward(self, upstream: Tensor, x_again: Callable[[], Tensor]) -> tuple[Tensor, Gradients]:
        """Return the gradients of x [N, k] and of ``lora``.

        ``upstream`` is the outputs' gradient [N, m]; ``x_again`` gives the input, where needed.
        """
        parts = torch.split(upstream, self._sizes, 1)
        gradient = parts[0] @ self._products[0].weight
        for product, part in zip(self._products[1:], parts[1:], strict=True):
            gradient.addmm_(part, product.weight)
        return gradient, self.lora_gradients(upstream, x_again, gradient)

    def lora_gradients(
        self, upstream: Tensor, x_again: Callable[[], Tensor], gradient: Tensor | None = None
    ) -> Gradients:
        """Return the gradients of ``lora``; add what comes through them to that of x."""
        if not self._adapted:
            return []
        parts, x = torch.split(upstream, self._sizes, 1), x_again()
        downs = self._downs()
        narrow = iter(torch.split(x @ downs.T, self._ranks, 1))
        back, ups = [], []
        for product, part in zip(self._products, parts, strict=True):
            if product.up is not None:
                back.append((part @ product.up).mul_(product.scale))
                ups.append((part.T @ next(narrow)).mul_(product.scale))
        together = torch.cat(back, 1)
        if gradient is not None:
            gradient.addmm_(together, downs)
        of_downs = torch.split(together.T @ x, self._ranks)
        return [m for pair in zip(of_downs, ups, strict=True) for m in pair]

    def _downs(self) -> Tensor:
        downs = [p.down.detach() for p in self._adapted if p.down is not None]
        return downs[0] if len(downs) == 1 else torch.cat(downs)


class Norm:
    """RMS norm (Zhang and Sennrich 2019, arXiv:1910.07467): x / rms(x) times a frozen weight."""

    def __init__(self, norm: Any) -> None:
        self._weight: Tensor = norm.weight.detach()
        self._epsilon = torch.tensor(float(norm.variance_epsilon))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Return the norm of x [N, D], and 1 / rms(x) [N, 1]."""
        length = torch.linalg.vector_norm(x, dim=-1, keepdim=True)
        squared = torch.addcmul(self._epsilon, length, length, value=1 / x.shape[-1])
        inverse = squared.rsqrt_()
        return self.again(x, inverse), inverse

    def again(self, x: Tensor, inverse: Tensor) -> Tensor:
        return (x * inverse).mul_(self._weight)

    def backward(self, upstream: Tensor, x: Tensor, inverse: Tensor) -> Tensor:
        """Return the gradient of x; ``upstream`` is written over.

        With i = 1 / rms(x) and h = weight times ``upstream``: i h - x i^3 mean(h x).
        """
        upstream.mul_(self._weight)
        along = torch.linalg.vecdot(upstream, x)[:, None].mul_(inverse**3).div_(-x.shape[-1])
        return upstream.mul_(inverse).addcmul_(x, along)

    def derived(self, x: Tensor) -> Tensor:
        """Return the norm of x [n, D] so that autograd can derive it."""
        inverse = (x.square().mean(-1, keepdim=True) + self._epsilon).rsqrt()
        return x * inverse * self._weight
