"""Weights in pickle format, read as numbers only: which files they are and what is in them.

A pickle is a program. ``weights_only`` runs it on a machine that knows tensors and containers and
nothing else; whatever else it asks for is refused before it is done.
"""

from __future__ import annotations

import json
import pickle
import warnings
import zipfile
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path

import torch
from torch import Tensor

from ouroboros_desktop.core.errors import ModelProblem

PICKLED = ("*.bin", "*.pt", "*.pth")
INDEX = "*.bin.index.json"
WHOLE = "pytorch_model.bin"

NOT_WEIGHTS = (
    "training_args.*",
    "optimizer*",
    "scheduler*",
    "scaler*",
    "rng_state*",
    "random_states*",
)
"""What trainers leave beside the weights."""

WRAPPERS = ("state_dict", "model_state_dict", "model", "module")
"""Names under which weights are kept beside other things."""

NONSENSE = ("Unsupported operand", "String is too long")
"""What torch says of bytes that are no pickle; its other refusals are of what a pickle asks for."""

AGAIN = "Copy the file again from where it came from."


def weight_files(folder: Path) -> list[Path]:
    """Return the pickled weight files of ``folder``; raises ``ModelProblem`` without any."""
    indices = sorted(folder.glob(INDEX))
    if indices:
        found = _indexed(indices[0])
    elif (folder / WHOLE).is_file():
        found = [folder / WHOLE]
    else:
        every = sorted(path for pattern in PICKLED for path in folder.glob(pattern))
        found = [p for p in every if not any(fnmatch(p.name, other) for other in NOT_WEIGHTS)]
    if not found:
        raise ModelProblem(
            f"There are no weights in pickle format in {folder}.",
            hint="Choose the folder that holds pytorch_model.bin or its parts.",
        )
    return found


def _indexed(index: Path) -> list[Path]:
    try:
        named = json.loads(index.read_text("utf-8"))["weight_map"].values()
        names = sorted({str(name) for name in named})
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise ModelProblem(f"The index {index.name} is damaged.", hint=AGAIN) from problem
    for name in names:
        if Path(name).name != name or not (index.parent / name).is_file():
            raise ModelProblem(f"The part {name} of the weights is missing.", hint=AGAIN)
    return [index.parent / name for name in names]


def read(path: Path) -> dict[str, Tensor]:
    """Return the tensors of one file by name, mapped from the disk where the format allows it.

    Raises ``ModelProblem`` for a file that is damaged, holds other things, or would run code.
    """
    mapped = zipfile.is_zipfile(path)  # files of before torch 1.6 can only be read as a whole
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of old protocols; what cannot be read is an error
            content = torch.load(path, map_location="cpu", weights_only=True, mmap=mapped)
    except Exception as problem:  # a damaged file raises whatever the part that meets it raises
        raise _unreadable(path, problem) from problem
    return _tensors(path, content)


def _unreadable(path: Path, problem: Exception) -> ModelProblem:
    if isinstance(problem, MemoryError) or "allocate memory" in str(problem):
        return ModelProblem(
            f"There is not enough memory to read {path.name}.",
            hint="Close other applications, or get the model as safetensors.",
        )
    nonsense = any(words in str(problem) for words in NONSENSE)
    if isinstance(problem, pickle.UnpicklingError) and not nonsense:
        return ModelProblem(
            f"{path.name} holds more than numbers: reading it would run code, so it was not read.",
            hint="Do not open it with other programs either; get the model as safetensors.",
        )
    return ModelProblem(f"The weights {path.name} are damaged.", hint=AGAIN)


def _tensors(path: Path, content: object) -> dict[str, Tensor]:
    for name in WRAPPERS:
        if isinstance(content, Mapping) and isinstance(content.get(name), Mapping):
            content = content[name]
    found = dict(content) if isinstance(content, Mapping) else {}
    if not found or not all(_plain(value) for value in found.values()):
        raise ModelProblem(
            f"{path.name} does not hold the weights of a model.",
            hint="Choose the folder that holds pytorch_model.bin or its parts.",
        )
    return {str(name): tensor.detach() for name, tensor in found.items()}


def _plain(value: object) -> bool:
    """Whether it is a tensor whose numbers stand in the file, one beside the other."""
    if not isinstance(value, Tensor):
        return False
    return value.layout is torch.strided and value.device.type == "cpu"
