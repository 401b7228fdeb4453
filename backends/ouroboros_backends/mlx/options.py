"""The settings of a model on this backend, as ``ModelRef.options`` has them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ouroboros_backends.shared.options import (
    ALL_LINEAR,
    CORRECT,
    SWITCH,
    options_of,
    require_known,
)
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef

GROUP_SIZE = 32
"""Weights that share a scale when quantised: with 64 a small model answers visibly worse."""

BITS = {"": 0, "4bit": 4, "8bit": 8}
DTYPES = ("", "float32", "bfloat16", "float16")


@dataclass(frozen=True, slots=True)
class Options:
    """What may be chosen; '' and 0 leave the choice to the program.

    ``lora_targets``: which linear layers get LoRA, by the end of their names, with commas between.
    ``lora_layers``: how many of the last blocks get it, 0 for all. ``rslora``: LoRA counts
    alpha / sqrt(r) instead of alpha / r (Kalajdzievski 2023, arXiv:2312.03732). ``dtype``: what
    weights are kept in, float32 on a processor and on a GPU as the files have them.
    ``quantisation``: "4bit" or "8bit". ``checkpointing``: whether an update computes the layers'
    inner values twice instead of keeping them.
    """

    lora_r: int = 16
    lora_alpha: float = 32.0
    lora_targets: str = ALL_LINEAR
    lora_layers: int = 0
    rslora: str = ""
    dtype: str = ""
    quantisation: str = ""
    checkpointing: str = ""

    @staticmethod
    def of(ref: ModelRef) -> Options:
        """Return the options of a model; raises ``ModelProblem`` for one that is not known."""
        options = options_of(Options, ref)
        options._check()
        return options

    def _check(self) -> None:
        if self.lora_r < 1 or self.lora_alpha <= 0 or self.lora_layers < 0:
            raise ModelProblem(
                "LoRA's rank and alpha must be above 0, and its layers not below.", hint=CORRECT
            )
        require_known("rslora", self.rslora, SWITCH)
        require_known("dtype", self.dtype, DTYPES)
        require_known("quantisation", self.quantisation, BITS)
        require_known("checkpointing", self.checkpointing, SWITCH)

    @property
    def scale(self) -> float:
        """What LoRA's product is multiplied by."""
        return self.lora_alpha / (math.sqrt(self.lora_r) if self.rslora == "on" else self.lora_r)

    @property
    def bits(self) -> int:
        """Bits of a quantised weight; 0 where nothing is quantised."""
        return BITS[self.quantisation]
