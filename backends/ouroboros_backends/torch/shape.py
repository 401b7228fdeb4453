"""Whether a trunk is of Llama's shape, told by its parts and not by the name of its architecture.

RMS norm, rotary attention with shared keys and values, a gated MLP, LoRA on any of it, float32.
What runs such a trunk its own way compares what it finds with transformers before it is used.
"""

from __future__ import annotations

from typing import Any

import torch
from peft.tuners.lora.layer import Linear as LoraLinear
from torch import nn

STATIC_ROPE = ("default", "linear", "llama3")
"""Rotary embeddings whose frequencies do not depend on the length of the text."""


def has_the_shape(trunk: Any) -> bool:
    parts = ["embed_tokens", "layers", "norm", "rotary_emb"]
    return (
        _children(trunk) == parts
        and type(trunk.embed_tokens) is nn.Embedding
        and getattr(trunk.rotary_emb, "rope_type", None) in STATIC_ROPE
        and _is_norm(trunk.norm)
        and all(_is_layer(layer) for layer in trunk.layers)
        and all(p.dtype == torch.float32 for p in trunk.parameters())
    )


def _is_layer(layer: Any) -> bool:
    norms, blocks = ["input_layernorm", "post_attention_layernorm"], ["mlp", "self_attn"]
    if _children(layer) != sorted(norms + blocks) or list(layer.parameters(recurse=False)):
        return False
    attention = ["k_proj", "o_proj", "q_proj", "v_proj"]
    mlp = ["down_proj", "gate_proj", "up_proj"]
    own = _children(layer.self_attn)
    linears = [layer.self_attn.get_submodule(n) for n in attention if n in own]
    linears += [layer.mlp.get_submodule(n) for n in mlp if n in _children(layer.mlp)]
    return (
        _children(layer.self_attn) == attention
        and _children(layer.mlp) == ["act_fn", *mlp]
        and all(_is_norm(getattr(layer, name)) for name in norms)
        and all(_is_linear(x) for x in linears)
    )


def _children(module: nn.Module) -> list[str]:
    return sorted(name for name, _ in module.named_children())


def _is_norm(norm: Any) -> bool:
    return [n for n, _ in norm.named_parameters()] == ["weight"] and hasattr(
        norm, "variance_epsilon"
    )


def _is_linear(layer: nn.Module) -> bool:
    """Whether it is a plain layer, or one with the LoRA that ``with_lora`` makes."""
    base = layer.base_layer if isinstance(layer, LoraLinear) else layer
    return type(base) is nn.Linear
