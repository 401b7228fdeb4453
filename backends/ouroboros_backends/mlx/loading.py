"""Opening a model folder with mlx-lm: every way it can be wrong becomes one plain sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import mlx.core as mx
from mlx import nn
from mlx.utils import tree_flatten
from mlx_lm.utils import _get_classes, load_model

from ouroboros_backends.mlx import guard
from ouroboros_backends.mlx.options import GROUP_SIZE, Options
from ouroboros_backends.shared.folders import CHECK, check_files, explained, read_tokenizer
from ouroboros_desktop.core.errors import ModelProblem


def read_model(folder: Path, options: Options) -> tuple[Any, dict[str, Any], Any]:
    """Return model, completed config and tokenizer of a Hugging Face folder, all frozen.

    Nothing is downloaded, no code of the folder is run, no pickle is read. Raises ``ModelProblem``.
    """
    model, config = unread(folder)
    tokenizer = read_tokenizer(folder)
    keep(model, options)
    _read(folder, model)
    return model, config, tokenizer


def unread(folder: Path) -> tuple[Any, dict[str, Any]]:
    """Return the model and its completed config; of the weights only the headers are read.

    Each array is read from its file when it is asked for. Raises ``ModelProblem``.
    """
    check_files(folder)
    _check_own(folder)
    config = guard.completed(folder)
    fields = _fields(folder, config)
    try:
        model, _ = load_model(
            folder, lazy=True, strict=True, model_config=guard.asked(config, fields)
        )
    except Exception as problem:  # safetensors, mlx and each architecture have their own errors
        raise _said(folder, problem) from problem
    guard.check(folder, model, config, fields)
    model.freeze()
    model.eval()
    return model, config


def _check_own(folder: Path) -> None:
    """Raise ``ModelProblem`` for what mlx-lm alone would pass over or run."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    if config.get("model_file"):
        raise explained(folder, ValueError("custom code"))
    if not list(folder.glob("model*.safetensors")):
        raise ModelProblem(
            f"The weights of {folder.name} are not in files that are called model*.safetensors.",
            hint=CHECK,
        )


def _fields(folder: Path, config: dict[str, Any]) -> dict[str, Any]:
    try:
        _, arguments = _get_classes(config)
    except (ValueError, KeyError, SystemExit) as problem:  # a missing package makes mlx-lm exit
        raise ModelProblem(
            f"MLX does not know the architecture of {folder.name}.", hint=guard.ELSEWHERE
        ) from problem
    return guard.fields_of(arguments)


def _read(folder: Path, model: Any) -> None:
    """Read the weights one after the other: as they are in the file, there is one at a time."""
    try:
        for _, array in tree_flatten(model.parameters()):
            mx.eval(array)
    except Exception as problem:  # as above
        raise _said(folder, problem) from problem


def _said(folder: Path, problem: Exception) -> ModelProblem:
    text = str(problem)
    if text.startswith("Missing"):
        names = sorted(line.strip(" .,") for line in text.splitlines()[1:])
        first = names[0] if names else "a tensor"
        return ModelProblem(
            f"The weights of {folder.name} are incomplete: {first} is not there.", hint=CHECK
        )
    if text.startswith(("Received", "Expected shape")):
        return ModelProblem(
            f"The weights of {folder.name} are not those that its config.json describes.",
            hint=CHECK,
        )
    if isinstance(problem, _UNFIT):
        return ModelProblem(
            f"MLX cannot build {folder.name} as its config.json describes it.",
            hint=guard.ELSEWHERE,
        )
    return explained(folder, problem)


_UNFIT = (TypeError, AttributeError, KeyError, IndexError, AssertionError, NotImplementedError)
"""What an architecture of mlx-lm raises for a config that it was not written for."""


def keep(model: Any, options: Options) -> None:
    """Let the weights be in the form that they are kept in, as soon as they are read."""
    on_processor = mx.default_device() == mx.cpu
    dtype = options.dtype or ("float32" if on_processor else "")
    if dtype:
        model.set_dtype(getattr(mx, dtype))
    if options.bits and not _is_quantised(model):
        nn.quantize(model, GROUP_SIZE, options.bits, class_predicate=_divisible)


def _is_quantised(model: Any) -> bool:
    return any(isinstance(m, nn.QuantizedLinear) for m in model.modules())


def _divisible(_path: str, module: Any) -> bool:
    """Whether a layer can be quantised: its rows must be made of whole groups."""
    return hasattr(module, "to_quantized") and module.weight.shape[-1] % GROUP_SIZE == 0
