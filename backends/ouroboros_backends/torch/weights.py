"""Safetensors into a model: as they are, or one by one into layers that keep few bits.

The second way uses what transformers offers for quantisers of one's own: it then makes the model
without weights and hands over one tensor after another, so that never more than one is in memory
at its full size.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch import nn
from transformers import AutoConfig, AutoModelForCausalLM, GenerationConfig
from transformers.core_model_loading import ConversionOps
from transformers.models.auto.modeling_auto import MODEL_FOR_CAUSAL_LM_MAPPING
from transformers.quantizers.auto import register_quantization_config, register_quantizer
from transformers.quantizers.base import HfQuantizer
from transformers.utils.quantization_config import QuantizationConfigMixin

from ouroboros_backends.torch.quantisation import Quantisation, store, stored

METHOD = "ouroboros"
"""Our name among transformers' quantisers."""

HALVES = {"BF16": torch.bfloat16, "F16": torch.float16}
"""The dtypes of half a float32, as safetensors call them."""

PLACE: dict[str, Any] = {"local_files_only": True, "trust_remote_code": False}


@dataclass(frozen=True, slots=True)
class Keeping:
    """How weights are kept. ``dtype`` is computed in; ``bfloat16``: kept in fewer bits than that.

    On CUDA the model computes in bfloat16 itself: ``dtype`` says so and ``bfloat16`` is False.
    """

    dtype: torch.dtype
    device: str
    quantisation: Quantisation = Quantisation.NONE
    bfloat16: bool = False

    @property
    def plain(self) -> bool:
        return not self.bfloat16 and self.quantisation is Quantisation.NONE

    @property
    def exact(self) -> bool:
        """Whether it is computed in float32."""
        return self.dtype is torch.float32

    @property
    def rounding(self) -> str:
        """What weights are rounded to; '' for nothing."""
        return "bfloat16" if self.bfloat16 or self.dtype is torch.bfloat16 else ""


def read_weights(
    folder: Path, files: Sequence[Path], keeping: Keeping
) -> tuple[nn.Module, dict[str, Any]]:
    """Return the model of ``folder`` and what transformers reports of loading its ``files``."""
    if keeping.plain:
        model, report = AutoModelForCausalLM.from_pretrained(
            folder, use_safetensors=True, dtype=keeping.dtype, output_loading_info=True, **PLACE
        )
        return model.to(keeping.device), report
    config, tensors = AutoConfig.from_pretrained(folder, **PLACE), _tensors(files, keeping)
    model, report = MODEL_FOR_CAUSAL_LM_MAPPING[type(config)].from_pretrained(
        None,
        config=config,
        state_dict=tensors,
        dtype=_dtype_of(tensors),
        quantization_config=_Config(keeping),
        device_map={"": keeping.device},
        output_loading_info=True,
    )
    if (folder / "generation_config.json").is_file():
        model.generation_config = GenerationConfig.from_pretrained(folder, local_files_only=True)
    return model, report


def _tensors(files: Sequence[Path], keeping: Keeping) -> dict[str, Any]:
    """Return what can be read, by name; nothing is read before it is asked for.

    What stays as it is in the file is mapped: the system may drop it and read it again. The rest is
    read, else the whole file would count as memory in use.
    """
    found: dict[str, Any] = {}
    for path in files:
        mapped: Any = safe_open(path, framework="pt")
        tensors = {name: mapped.get_slice(name) for name in mapped.keys()}  # noqa: SIM118
        kept = {tensor.get_dtype() for tensor in tensors.values()} <= {"BF16"}
        if keeping.quantisation or not kept:
            read: Any = safe_open(path, framework="pt", backend="pread")
            tensors = {name: read.get_slice(name) for name in tensors}
        found |= tensors
    return found


def _dtype_of(tensors: Mapping[str, Any]) -> torch.dtype:
    """Return the dtype in which tensors reach the layers that pack them: that of the file."""
    found = {tensor.get_dtype() for tensor in tensors.values()}
    return HALVES.get(found.pop(), torch.float32) if len(found) == 1 else torch.float32


@register_quantization_config(METHOD)
class _Config(QuantizationConfigMixin):  # type: ignore[misc]
    """What transformers passes on to our quantiser."""

    def __init__(self, keeping: Keeping) -> None:
        self.quant_method = METHOD
        self.keeping = keeping


class _Pack(ConversionOps):  # type: ignore[misc]
    """Lets the layer that a tensor belongs to pack it."""

    def convert(self, input_dict: dict[str, Any], **context: Any) -> dict[str, Any]:
        """Return the packed tensor under the same name; its shape is checked here alone."""
        [(name, value)] = input_dict.items()
        tensor = value[0] if isinstance(value, list) else value
        layer = context["model"].get_submodule(name.rpartition(".")[0])
        if tensor.shape != layer.weight.shape:
            raise ValueError(f"{name} has the shape {tuple(tensor.shape)}")
        return {name: nn.Parameter(layer.pack(tensor), requires_grad=False)}


@register_quantizer(METHOD)
class _Quantizer(HfQuantizer):  # type: ignore[misc]
    """Our layers, as transformers knows quantisation."""

    requires_calibration = False

    def _process_model_before_weight_loading(self, model: nn.Module, **_: Any) -> nn.Module:
        keeping = self.quantization_config.keeping
        model.to(keeping.dtype)
        store(model, keeping.quantisation, keeping.bfloat16, keeping.dtype)
        return model

    def param_needs_quantization(self, model: nn.Module, param_name: str, **_: Any) -> bool:
        """Return whether it is the weight of a layer of ours."""
        path, name = param_name.rpartition(".")[::2]
        return name == "weight" and model.get_submodule(path) in stored(model)

    def get_quantize_ops(self) -> ConversionOps:
        """Return what packs a weight."""
        return _Pack()

    def is_serializable(self) -> bool:
        """No: a checkpoint holds the adapter alone."""
        return False

    @property
    def is_trainable(self) -> bool:
        """Yes: LoRA beside it is; trl asks before it lends its losses."""
        return True
