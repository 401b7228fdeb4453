"""What GGUF calls the parts of a model of Llama's shape, and how it arranges them.

The names and the order of rows are those of llama.cpp's own converter; its keys come from the gguf
library.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from ouroboros_backends.shared.history import Floats

ARCHITECTURES = ("llama", "mistral")
"""Model types of transformers that llama.cpp reads as its "llama"."""

ROTARY = ("default", "linear", "llama3")

ROPE_FREQS = "rope_freqs.weight"

REMAIN = "The adapter alone and the merged model remain."

Config = Mapping[str, Any]


def shape_problem(config: Config) -> str:
    """Return why a model is not of the shape that can be written, as a sentence; '' when it is."""
    kind = str(config.get("model_type", ""))
    if kind not in ARCHITECTURES:
        return f"GGUF is for models of Llama's shape only, and this one is a {kind}. {REMAIN}"
    odd = {
        "a window of attention": config.get("sliding_window"),
        "its kind of rotary positions": _rotary_kind(config) not in ROTARY,
        "positions on a part of each head": rotary(config).get("partial_rotary_factor", 1) != 1,
        "its activation": config.get("hidden_act", "silu") != "silu",
    }
    found = next((what for what, there in odd.items() if there), "")
    return f"GGUF has no place for {found} as this model has it. {REMAIN}" if found else ""


def rotary(config: Config) -> dict[str, Any]:
    """Return what a config says of rotary positions, be it of an older form or a newer one."""
    newer: dict[str, Any] = config.get("rope_parameters") or {}
    older: dict[str, Any] = config.get("rope_scaling") or {}
    theta = config.get("rope_theta", 10_000.0)
    return {"rope_theta": theta, **older, **newer}


def _rotary_kind(config: Config) -> str:
    said = rotary(config)
    return str(said.get("rope_type") or said.get("type") or "default")


def heads(config: Config) -> tuple[int, int]:
    """Return how many heads of queries there are, and how many of keys and values."""
    queries = int(config["num_attention_heads"])
    return queries, int(config.get("num_key_value_heads") or queries)


def head_width(config: Config) -> int:
    return int(config.get("head_dim") or config["hidden_size"] // heads(config)[0])


def arranged(name: str, tensor: Floats, config: Config) -> Floats:
    """Return a tensor with its rows in GGUF's order.

    transformers turns the first half of a head's rows with the second half, llama.cpp each row with
    the next: queries and keys change places, [heads, 2, width / 2] to [heads, width / 2, 2].
    """
    many = _turned(name, config)
    return _swapped(tensor, (many, 2, -1)) if many else tensor


def as_before(name: str, tensor: Floats, config: Config) -> Floats:
    """Return a tensor of GGUF with its rows in transformers' order."""
    many = _turned(name, config)
    return _swapped(tensor, (many, -1, 2)) if many else tensor


def _swapped(tensor: Floats, order: tuple[int, int, int]) -> Floats:
    parts = tensor.reshape(*order, *tensor.shape[1:])
    return np.ascontiguousarray(parts.swapaxes(1, 2)).reshape(tensor.shape)


def _turned(name: str, config: Config) -> int:
    """Return how many heads the rows of a tensor are of, 0 where they are not turned."""
    queries, keys = heads(config)
    part = name.split(".")[-2] if "." in name else ""
    return {"q_proj": queries, "k_proj": keys}.get(part, 0)


def rope_factors(config: Config) -> Floats | None:
    """Return what llama3's rotary positions divide each frequency by [width / 2]; None: others.

    From transformers' ``_compute_llama3_parameters``: long waves are stretched, short ones are not.
    """
    said = rotary(config)
    if _rotary_kind(config) != "llama3":
        return None
    width, factor = head_width(config), float(said["factor"])
    low, high = float(said["low_freq_factor"]), float(said["high_freq_factor"])
    context = float(said["original_max_position_embeddings"])
    waves = 2 * math.pi * said["rope_theta"] ** (np.arange(0, width, 2) / width)
    between = (context / waves - low) / (high - low)
    smooth = 1 / ((1 - between) / factor + between)
    stretched = np.where(waves > context / low, factor, smooth)
    return np.where(waves < context / high, 1.0, stretched).astype(np.float32)


def describe(writer: Any, config: Config) -> None:
    """Write the sizes of the model into ``writer``, a ``gguf.GGUFWriter``."""
    import gguf

    queries, keys = heads(config)
    width, said = head_width(config), rotary(config)
    writer.add_context_length(int(config["max_position_embeddings"]))
    writer.add_embedding_length(int(config["hidden_size"]))
    writer.add_block_count(int(config["num_hidden_layers"]))
    writer.add_feed_forward_length(int(config["intermediate_size"]))
    writer.add_head_count(queries)
    writer.add_head_count_kv(keys)
    writer.add_key_length(width)
    writer.add_value_length(width)
    writer.add_rope_dimension_count(width)
    writer.add_rope_freq_base(float(said["rope_theta"]))
    writer.add_layer_norm_rms_eps(float(config.get("rms_norm_eps", 1e-6)))
    writer.add_vocab_size(int(config["vocab_size"]))
    if _rotary_kind(config) == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(float(said["factor"]))


def names(tensors: list[str], config: Config) -> dict[str, str]:
    """Return what GGUF calls each tensor. Raises ``KeyError`` with the first that it has not.

    Frequencies that older files keep are left out: they are made of the config.
    """
    import gguf

    known = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, int(config["num_hidden_layers"]))
    found = {}
    tied = bool(config.get("tie_word_embeddings", False))
    for tensor in tensors:
        if tensor.endswith(".inv_freq") or (tied and tensor == "lm_head.weight"):
            continue
        name = known.get_name(tensor, try_suffixes=(".weight", ".bias"))
        if name is None:
            raise KeyError(tensor)
        found[tensor] = name
    return found
