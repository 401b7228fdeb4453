"""The settings of a model on this backend, as ``ModelRef.options`` has them."""

from __future__ import annotations

import os
from dataclasses import dataclass

import torch

from ouroboros_backends.shared.options import (
    ALL_LINEAR,
    CORRECT,
    SWITCH,
    options_of,
    require_known,
)
from ouroboros_backends.torch.lora import Lora
from ouroboros_backends.torch.quantisation import Quantisation
from ouroboros_backends.torch.weights import Keeping
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef

DTYPES = ("", "float32", "bfloat16")


@dataclass(frozen=True, slots=True)
class Options:
    """What may be chosen; '' and 0 leave the choice to the program.

    ``lora_targets``: which linear layers get LoRA, by the end of their names, with commas between.
    ``lora_layers``: how many of the last blocks get it, 0 for all. ``rslora``: LoRA counts
    alpha / sqrt(r) instead of alpha / r (Kalajdzievski 2023, arXiv:2312.03732).
    ``threads``: all cores but one. ``device``: a GPU where there is one. ``dtype``: what weights
    are kept in, float32 on a processor and bfloat16 on CUDA. ``quantisation``: "int8" or "nf4" for
    the linear layers of the trunk. ``checkpointing``: whether an update computes the layers' inner
    values twice instead of keeping them; "on" by itself where they would take much memory.
    """

    lora_r: int = 16
    lora_alpha: float = 32.0
    lora_targets: str = ALL_LINEAR
    lora_layers: int = 0
    rslora: str = ""
    threads: int = 0
    device: str = ""
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
        if self.lora_r < 1 or self.lora_alpha <= 0 or min(self.threads, self.lora_layers) < 0:
            raise ModelProblem("LoRA's rank and alpha must be above 0.", hint=CORRECT)
        require_known("rslora", self.rslora, SWITCH)
        require_known("dtype", self.dtype, DTYPES)
        require_known("quantisation", self.quantisation, Quantisation)
        require_known("checkpointing", self.checkpointing, SWITCH)

    @property
    def lora(self) -> Lora:
        """What LoRA looks like."""
        return Lora(
            self.lora_r, self.lora_alpha, self.lora_targets, self.lora_layers, self.rslora == "on"
        )

    @property
    def keeping(self) -> Keeping:
        """How weights are kept on the device that there is."""
        device = self.device or ("cuda" if torch.cuda.is_available() else "cpu")
        quantisation = Quantisation(self.quantisation)
        half = device.startswith("cuda") and torch.cuda.is_bf16_supported()
        if half and self.dtype != "float32":
            return Keeping(torch.bfloat16, device, quantisation)
        return Keeping(torch.float32, device, quantisation, bfloat16=self.dtype == "bfloat16")

    def set_threads(self) -> None:
        """Leave a core to the window, unless the environment or the settings say otherwise."""
        if self.threads or "OMP_NUM_THREADS" not in os.environ:
            torch.set_num_threads(self.threads or max(1, (os.cpu_count() or 1) - 1))
