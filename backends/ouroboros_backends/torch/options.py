"""The settings of a model on this backend, as ``ModelRef.options`` has them."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import ClassVar

import torch

from ouroboros_backends.shared.options import CORRECT, ModelOptions
from ouroboros_backends.torch.lora import Lora
from ouroboros_backends.torch.quantisation import Quantisation
from ouroboros_backends.torch.weights import Keeping
from ouroboros_desktop.core.errors import ModelProblem


@dataclass(frozen=True, slots=True)
class Options(ModelOptions):
    """As every runtime's, with where and how torch computes.

    ``threads``: by itself all cores but one. ``device``: a GPU where there is one. ``dtype``: by
    itself float32 on a processor and bfloat16 on CUDA. ``quantisation`` is of the trunk's linear
    layers.
    """

    DTYPES: ClassVar[tuple[str, ...]] = ("", "float32", "bfloat16")
    QUANTISATIONS: ClassVar[tuple[str, ...]] = tuple(Quantisation)

    threads: int = 0
    device: str = ""

    def check(self) -> None:
        """Raise ``ModelProblem`` for a choice that is not known."""
        ModelOptions.check(self)  # a class with slots is made anew: super() is not in it
        if self.threads < 0:
            raise ModelProblem("The number of threads must not be below 0.", hint=CORRECT)

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
