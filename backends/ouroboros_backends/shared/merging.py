"""A base with an adapter added to its weights: W + s B A (Hu et al. 2021, arXiv:2106.09685).

Shapes: W [out, in], A [r, in], B [out, r]; s is alpha / r, or alpha / sqrt(r) with rslora.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ouroboros_backends.shared.base_weights import BaseWeights
from ouroboros_backends.shared.history import Floats

OUTSIDE = "base_model.model."
DOWN, UP = ".lora_A.weight", ".lora_B.weight"


@dataclass(frozen=True, slots=True)
class Lora:
    """What an adapter adds to one weight."""

    down: Floats
    up: Floats
    scale: float

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of the weight that it is added to."""
        return self.up.shape[0], self.down.shape[1]

    def added(self) -> Floats:
        """Return s B A; it is summed in float64, then rounded once."""
        product = self.up.astype(np.float64) @ self.down.astype(np.float64) * self.scale
        return product.astype(np.float32)


def scale_of(config: Mapping[str, Any]) -> float:
    """Return what LoRA's product is multiplied by, going by PEFT's description of an adapter."""
    rank, alpha = int(config["r"]), float(config["lora_alpha"])
    return alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)


def loras(arrays: Mapping[str, Floats], config: Mapping[str, Any]) -> dict[str, Lora]:
    """Return what an adapter adds, by the layers' names; ``config`` is PEFT's description."""
    layers, scale = [n.removesuffix(DOWN) for n in arrays if n.endswith(DOWN)], scale_of(config)
    return {
        name.removeprefix(OUTSIDE): Lora(arrays[name + DOWN], arrays[name + UP], scale)
        for name in layers
    }


class Merged:
    """The tensors of a base with an adapter in them, under the base's names, one at a time."""

    def __init__(self, base: BaseWeights, added: Mapping[str, Lora]) -> None:
        """Raise ``KeyError`` with the name of a layer that the base's files do not have."""
        self.base = base
        self._added = {_weight_of(layer, lora, base): lora for layer, lora in added.items()}

    @property
    def names(self) -> list[str]:
        return sorted(self.base.tensors)

    @property
    def changed(self) -> frozenset[str]:
        """The tensors that the adapter is added to."""
        return frozenset(self._added)

    def shape(self, name: str) -> tuple[int, ...]:
        return self.base.shape(name)

    def read(self, name: str) -> Floats:
        """Return a tensor of the merged model, in float32."""
        weight = self.base.read(name)
        return weight + self._added[name].added() if name in self._added else weight


def _weight_of(layer: str, lora: Lora, base: BaseWeights) -> str:
    """Return what the files call the weight of a layer; some leave out the trunk's own name."""
    wanted = f"{layer}.weight"
    found = [n for n in (wanted, wanted.partition(".")[2]) if n in base.tensors]
    if not found or base.shape(found[0]) != lora.shape:
        raise KeyError(layer)
    return found[0]
