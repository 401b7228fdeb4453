"""A checkpoint on disk: what is learned, apart from the base.

A folder in PEFT's layout (other tools read the adapter) with three files more, the same whichever
runtime wrote it. No pickle anywhere, and the same state gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.files import whole_array
from ouroboros_backends.shared.history import Floats, History, Learned
from ouroboros_backends.shared.soundness import is_finite
from ouroboros_desktop.core.errors import ModelProblem

ADAPTER = "adapter_model.safetensors"
ADAPTER_CONFIG = "adapter_config.json"
VALUE_HEAD = "value_head.safetensors"
OPTIMIZER = "optimizer.safetensors"
STATE = "state.json"

DESCRIPTION = 2**20
"""The most bytes of a file of JSON."""

HEADER = 2**24
"""The most bytes of a safetensors file besides its numbers."""


def write_checkpoint(engine: Engine, digests: Mapping[str, str], model: str, folder: Path) -> None:
    """Write what is learned into an existing empty folder. ``digests`` tell base and tokenizer."""
    learned = engine.learned()
    write_adapter(engine, learned, model, folder)
    for name, arrays in ((VALUE_HEAD, learned.value_head), (OPTIMIZER, learned.moments)):
        _write_arrays(folder / name, arrays)
    _write_json(folder / STATE, {"format": 1, **digests, **asdict(learned.history)})


def write_adapter(engine: Engine, learned: Learned, model: str, folder: Path) -> None:
    """Write the two files that PEFT reads, and nothing else, into a folder."""
    _write_arrays(folder / ADAPTER, learned.lora)
    described = {**engine.adapter_config, "base_model_name_or_path": model}
    _write_json(folder / ADAPTER_CONFIG, described)


def holds(folder: Path, learned: Learned) -> bool:
    """Return whether the adapter in a folder, read again, is the one that was learned."""
    found = load((folder / ADAPTER).read_bytes())
    return found.keys() == learned.lora.keys() and all(
        np.array_equal(array, found[name]) for name, array in learned.lora.items()
    )


def _write_arrays(path: Path, arrays: Mapping[str, Floats]) -> None:
    ordered = {key: whole_array(arrays[key]) for key in sorted(arrays)}
    path.write_bytes(save(ordered, metadata={"format": "pt"}))


def _write_json(path: Path, content: Mapping[str, Any]) -> None:
    text = json.dumps(content, indent=1, sort_keys=True, default=str)
    path.write_text(text + "\n", encoding="utf-8")


def read_checkpoint(engine: Engine, digests: Mapping[str, str], folder: Path) -> Learned:
    """Return the checkpoint in ``folder``; raises ``ModelProblem`` when it does not fit.

    Names and shapes are compared with what the engine has, the digests with those of the opened
    model, and every number is finite. Nothing is changed.
    """
    like = engine.learned()
    state = _read_state(folder / STATE)
    for what, expected in digests.items():
        if state.get(what, "") != expected:
            raise ModelProblem(
                f"This checkpoint was made with another {what}.",
                hint="Open the model that it was trained on.",
            )
    _check_adapter(folder / ADAPTER_CONFIG, engine.adapter_config)
    history = History(state["updates"], state["rewards"], state["reward_sum"], state.get("kl_coef"))
    moments = _read_arrays(folder / OPTIMIZER, _moments_like(like), may_be_empty=True)
    _check_moments(folder / OPTIMIZER, moments)
    return Learned(
        lora=_read_arrays(folder / ADAPTER, like.lora),
        value_head=_read_arrays(folder / VALUE_HEAD, like.value_head),
        moments=moments,
        history=history,
    )


STRENGTH = {"r": "rank", "lora_alpha": "alpha", "use_rslora": "scale (rslora)"}
"""What decides how much of LoRA's product is added, by what it is called."""

REFUSED = {
    "use_dora": "DoRA",
    "modules_to_save": "whole layers beside LoRA",
    "rank_pattern": "ranks that differ from layer to layer",
    "alpha_pattern": "strengths that differ from layer to layer",
    "fan_in_fan_out": "transposed weights",
    "lora_bias": "biases in LoRA",
    "trainable_token_indices": "trained tokens of the embedding",
    "target_parameters": "LoRA on bare parameters",
    "layer_replication": "repeated layers",
    "use_qalora": "QA-LoRA",
    "alora_invocation_tokens": "activated LoRA",
}


def require_plain(config: Mapping[str, Any]) -> None:
    """Raise ``ModelProblem`` for an adapter of PEFT that says more than LoRA on linear layers.

    ``config`` is its adapter_config.json.
    """
    found = [words for key, words in REFUSED.items() if config.get(key)]
    if config.get("peft_type") != "LORA":
        found.append(f"the method {config.get('peft_type')}")
    if config.get("bias", "none") != "none":
        found.append("trained biases")
    if found:
        raise ModelProblem(
            f"This adapter has {found[0]}, which cannot be carried over.",
            hint="Use it with PEFT, or go back to an adapter that was made here.",
        )


def _check_adapter(path: Path, expected: Mapping[str, Any]) -> None:
    """Raise ``ModelProblem`` unless the adapter adds what one of the opened model's would add.

    The same numbers at another strength are another policy, and no shape tells.
    """
    described = _read_json(path)
    require_plain(described)
    for key, name in STRENGTH.items():
        if described.get(key) != expected.get(key):
            raise ModelProblem(
                f"This checkpoint was made with LoRA of another {name}: {described.get(key)}, not"
                f" {expected.get(key)}.",
                hint="Open the model with the settings that it was trained with.",
            )


def _moments_like(like: Learned) -> dict[str, Floats]:
    named = like.parameters
    moments = {f"{kind}.{n}": p for n, p in named.items() for kind in ("exp_avg", "exp_avg_sq")}
    return {**moments, **{f"step.{name}": np.zeros((), np.float32) for name in named}}


def _check_moments(path: Path, moments: Mapping[str, Floats]) -> None:
    """Raise ``ModelProblem`` unless AdamW can have written them: three of each, none below 0."""
    kinds: dict[str, set[str]] = {"exp_avg": set(), "exp_avg_sq": set(), "step": set()}
    for key in moments:
        kind, _, name = key.partition(".")
        kinds[kind].add(name)
    whole = kinds["exp_avg"] == kinds["exp_avg_sq"] == kinds["step"]
    if not whole or any((a < 0).any() for k, a in moments.items() if not k.startswith("exp_avg.")):
        raise _damaged(path)


def _read_json(path: Path) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(_bytes(path, DESCRIPTION))
        found.keys()
    except (OSError, ValueError, AttributeError, RecursionError) as problem:
        raise _damaged(path) from problem
    return found


def _read_state(path: Path) -> dict[str, Any]:
    state = _read_json(path)
    counts: list[Any] = [state.get(name) for name in ("updates", "rewards")]
    numbers: list[Any] = [state.get("reward_sum"), state.get("kl_coef") or 0]
    if not all(type(n) is int and 0 <= n < 2**53 for n in counts):
        raise _damaged(path)
    if not all(type(n) in {int, float} and abs(n) < 2**53 for n in numbers):  # NaN is in no range
        raise _damaged(path)
    return state


def _bytes(path: Path, most: int) -> bytes:
    """Return what is in a plain file; raises ``ValueError`` for a link, a pipe or too much."""
    if path.is_symlink() or not path.is_file() or path.stat().st_size > most:
        raise ValueError("not a plain file, or too large")
    return path.read_bytes()


def _read_arrays(
    path: Path, like: Mapping[str, Floats], may_be_empty: bool = False
) -> dict[str, Floats]:
    most = HEADER + sum(array.nbytes for array in like.values())
    try:
        arrays: dict[str, Floats] = load(_bytes(path, most))
    except (OSError, SafetensorError, ValueError, KeyError) as problem:  # KeyError: another type
        raise _damaged(path) from problem
    if may_be_empty:  # an optimiser knows only what it has moved
        like = {name: like[name] for name in arrays if name in like}
    if arrays.keys() != like.keys() or any(arrays[n].shape != like[n].shape for n in like):
        raise ModelProblem(
            "This checkpoint belongs to another model or another LoRA size.",
            hint="Open the model with the settings that it was trained with.",
        )
    if any(a.dtype != np.float32 for a in arrays.values()) or not is_finite(arrays):
        raise _damaged(path)
    return arrays


def _damaged(path: Path) -> ModelProblem:
    return ModelProblem(
        f"The checkpoint's file {path.name} is missing or damaged.",
        hint="Go back to another adapter.",
    )
