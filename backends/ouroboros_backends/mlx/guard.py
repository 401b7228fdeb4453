"""Compares what a model's config asks for with what MLX makes of it, before anything is learned.

mlx-lm reads the fields of a config that it knows, and passes over the rest without a word: another
base of the rotary frequencies, or a window that is not there, still answers fluently. So the config
is completed by transformers, which is what the weights were made with. Every key of it must be one
that mlx-lm takes, one that means nothing here, or one whose value asks for nothing; and what the
rotary layers really do is measured.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from mlx_lm.models.cache import RotatingKVCache
from numpy.typing import NDArray

from ouroboros_backends.mlx.keys import asks_for_something
from ouroboros_backends.shared.folders import explained
from ouroboros_backends.shared.quiet import quiet
from ouroboros_desktop.core.errors import ModelProblem

ELSEWHERE = "Open it with PyTorch, or choose another model."

Config = Mapping[str, Any]
Frequencies = NDArray[np.float64]


def completed(folder: Path) -> dict[str, Any]:
    """Return the folder's config with what it leaves to transformers filled in."""
    from transformers import AutoConfig

    try:
        with quiet():
            config = AutoConfig.from_pretrained(
                folder, local_files_only=True, trust_remote_code=False
            )
            found: dict[str, Any] = config.to_dict()
    except Exception as problem:  # each architecture has its own errors
        raise explained(folder, problem) from problem
    return found


def asked(config: Config, fields: Config) -> dict[str, Any]:
    """Return what to put over the config that mlx-lm reads, under the names of its ``fields``.

    "None" is put over as well: a default of mlx-lm's own would be another model.
    """
    found = {key: value for key, value in config.items() if key in fields}
    return found | _rotary_fields(config, fields)


_SAME = {
    "rope_theta": ("rope_theta", "rotary_emb_base", "rope_base"),
    "partial_rotary_factor": ("partial_rotary_factor", "rotary_pct"),
}


def _rotary_fields(config: Config, fields: Config) -> dict[str, Any]:
    """Return ``rope_parameters`` in the older fields that mlx-lm takes."""
    rotary = rotary_parameters(config)
    found: dict[str, Any] = {}
    for key, names in _SAME.items():
        if key in rotary:
            found |= {name: rotary[key] for name in names if name in fields}
    if "rope_scaling" in fields and rotary:
        plain = rotary.get("rope_type", "default") == "default"
        left = {k: v for k, v in rotary.items() if k not in _SAME}
        found["rope_scaling"] = None if plain else left
    local = (config.get("rope_parameters") or {}).get("sliding_attention") or {}
    if "rope_local_base_freq" in fields and "rope_theta" in local:
        found["rope_local_base_freq"] = local["rope_theta"]
    return found


def rotary_parameters(config: Config) -> dict[str, Any]:
    """Return what the config says of rotary positions: for kinds of layers, of the full ones."""
    rotary: dict[str, Any] = config.get("rope_parameters") or {}
    return dict(rotary.get("full_attention") or rotary)


def check(folder: Path, model: Any, config: Config, fields: Config) -> None:
    """Raise ``ModelProblem`` where the model does not do what the config asks for."""
    for key, value in sorted(config.items()):
        if key not in fields and asks_for_something(key, value, config):
            raise ModelProblem(
                f"config.json of {folder.name} asks for {key} = {value!r}, which MLX would ignore.",
                hint=ELSEWHERE,
            )
    check_rotary(folder, model, config)


def fields_of(arguments: Any) -> dict[str, Any]:
    """Return the fields that mlx-lm's arguments of an architecture take."""
    return dict(inspect.signature(arguments).parameters)


# ---------------------------------------------------------------------- rotary positions


def check_rotary(folder: Path, model: Any, config: Config) -> None:
    """Raise ``ModelProblem`` unless every rotary layer turns as fast as the config says."""
    layers = [m for _, m in model.named_modules() if "RoPE" in type(m).__name__]
    rotary = rotary_parameters(config)
    if not rotary and config.get("rotary_dim") is None:
        return
    allowed = [frequencies(folder, config, one) for one in _kinds(config)]
    for layer in layers:
        used = turned(layer)
        if not any(used.shape == a.shape and np.allclose(used, a, rtol=1e-4) for a in allowed):
            raise ModelProblem(
                f"MLX would read positions of {folder.name} otherwise than its config.json says.",
                hint=ELSEWHERE,
            )
    if not layers:
        raise ModelProblem(
            f"How {folder.name} reads positions cannot be compared with its config.json.",
            hint=ELSEWHERE,
        )


def _kinds(config: Config) -> list[dict[str, Any]]:
    """Return the rotary parameters of each kind of layer."""
    rotary = config.get("rope_parameters") or {"rope_type": "default", "rope_theta": 10000.0}
    several = [v for v in rotary.values() if isinstance(v, dict)]
    return several or [dict(rotary)]


def frequencies(folder: Path, config: Config, rotary: Config) -> Frequencies:
    """Return by what angle each pair of a head turns from one position to the next [pairs].

    Su et al. 2021, arXiv:2104.09864, equation 15; "linear" divides the positions by a factor (Chen
    et al. 2023, arXiv:2306.15595), "llama3" only those of the slow pairs.
    """
    size = rotary_size(config, rotary)
    plain = float(rotary["rope_theta"]) ** (-np.arange(0, size, 2, dtype=np.float64) / size)
    kind = rotary.get("rope_type", "default")
    if kind == "default":
        return plain
    if kind == "linear":
        return plain / float(rotary["factor"])
    if kind == "llama3":
        return _llama3(plain, rotary)
    raise ModelProblem(
        f"The long texts of {folder.name} are read in a way ({kind}) that is not known here.",
        hint=ELSEWHERE,
    )


def rotary_size(config: Config, rotary: Config) -> int:
    """Return how many numbers of a head are turned."""
    if config.get("rotary_dim"):
        return int(config["rotary_dim"])
    if config.get("qk_rope_head_dim"):
        return int(config["qk_rope_head_dim"])
    heads = config.get("num_attention_heads") or config["n_head"]
    head = config.get("head_dim") or (config.get("hidden_size") or config["n_embd"]) // heads
    return int(head * (rotary.get("partial_rotary_factor") or 1))


def _llama3(plain: Frequencies, rotary: Config) -> Frequencies:
    """Slow pairs by ``factor``, fast ones not at all, those between in between.

    Formula: transformers, ``modeling_rope_utils``, ``_compute_llama3_parameters``.
    """
    low, high = float(rotary["low_freq_factor"]), float(rotary["high_freq_factor"])
    turns = float(rotary["original_max_position_embeddings"]) * plain / (2 * np.pi)
    fast = np.clip((turns - low) / (high - low), 0, 1)
    return (1 - fast) * plain / float(rotary["factor"]) + fast * plain


def turned(layer: Any) -> Frequencies:
    """Return by what angle a rotary layer turns each pair from position 0 to 1 [pairs].

    A pair that is not only turned, but made longer, gives NaN.
    """
    size = int(getattr(layer, "dims", 0) or layer.dim)
    traditional = bool(getattr(layer, "traditional", False))
    first = slice(0, size, 2) if traditional else slice(0, size // 2)
    second = slice(1, size, 2) if traditional else slice(size // 2, size)
    units = np.zeros(size, dtype=np.float32)
    units[first] = 1
    found = np.array(layer(mx.array(units)[None, None, None], offset=1), dtype=np.float64)[0, 0, 0]
    cosines, sines = found[first], found[second]
    unchanged = np.abs(np.hypot(cosines, sines) - 1) < 1e-4
    return np.where(unchanged, np.arctan2(sines, cosines), np.nan)


# ---------------------------------------------------------------------- windows


def window_of(model: Any) -> int | None:
    """Return how many tokens back the shortest attention of the model reaches, None: all."""
    caches = model.make_cache() if callable(getattr(model, "make_cache", None)) else []
    sizes = [int(c.max_size) for c in caches if isinstance(c, RotatingKVCache)]
    return min(sizes, default=None)


def reach(model: Any, config: Config) -> int:
    """Return how long a text the model reads.

    Where the config asks for a window that MLX does not have, no text may be longer than it:
    up to there the two are the same.
    """
    for name in ("max_position_embeddings", "n_positions", "max_seq_len"):
        if config.get(name):
            whole = int(config[name])
            break
    else:
        raise ModelProblem(
            "This model does not say how long a text it reads.", hint="Choose another model."
        )
    window = _asked_window(config)
    return min(whole, window) if window and window_of(model) != window else whole


def _asked_window(config: Config) -> int | None:
    window = config.get("sliding_window")
    kinds = config.get("layer_types") or ["sliding_attention"]
    used = config.get("use_sliding_window", True) and any("full" not in k for k in kinds)
    return int(window) if window and used else None
