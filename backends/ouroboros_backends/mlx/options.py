"""The settings of a model on this backend, as ``ModelRef.options`` has them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import ClassVar

from ouroboros_backends.shared.options import ModelOptions

GROUP_SIZE = 32
"""Weights that share a scale when quantised: with 64 a small model answers visibly worse."""

BITS = {"": 0, "4bit": 4, "8bit": 8}


@dataclass(frozen=True, slots=True)
class Options(ModelOptions):
    """As every runtime's. ``dtype``: by itself float32 on a processor, on a GPU as in the files."""

    DTYPES: ClassVar[tuple[str, ...]] = ("", "float32", "bfloat16", "float16")
    QUANTISATIONS: ClassVar[tuple[str, ...]] = tuple(BITS)

    @property
    def scale(self) -> float:
        """What LoRA's product is multiplied by."""
        return self.lora_alpha / (math.sqrt(self.lora_r) if self.rslora == "on" else self.lora_r)

    @property
    def rounding(self) -> str:
        """What weights are rounded to; '' for nothing, or for what is in the files already."""
        return "" if self.dtype == "float32" else self.dtype

    @property
    def bits(self) -> int:
        """Bits of a quantised weight; 0 where nothing is quantised."""
        return BITS[self.quantisation]
