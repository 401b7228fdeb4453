"""Opening a model folder: every way it can be wrong becomes one plain sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ouroboros_backends.shared.folders import (
    CHECK,
    check_files,
    explained,
    read_tokenizer,
    weight_files,
)
from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.torch.quantisation import require
from ouroboros_backends.torch.weights import Keeping, read_weights
from ouroboros_desktop.core.errors import ModelProblem


def read_model(folder: Path, keeping: Keeping) -> tuple[Any, Any]:
    """Return model and tokenizer of a Hugging Face folder, in evaluation mode, all frozen.

    Nothing is downloaded, no code of the folder is run, no pickle is read. Raises ``ModelProblem``.
    """
    check_files(folder)
    require(keeping.quantisation)
    tokenizer = read_tokenizer(folder)
    model = _read_weights(folder, keeping)
    model.requires_grad_(False)
    return model.eval(), tokenizer


def _read_weights(folder: Path, keeping: Keeping) -> Any:
    try:
        with quiet():
            model, report = read_weights(folder, weight_files(folder), keeping)
    except Exception as problem:  # safetensors, torch and transformers each have their own errors
        raise explained(folder, problem) from problem
    if report["missing_keys"]:
        raise ModelProblem(
            f"The weights of {folder.name} are incomplete: {min(report['missing_keys'])} is not"
            " there.",
            hint=CHECK,
        )
    return model
