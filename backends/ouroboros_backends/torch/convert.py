"""A GGUF file becomes a normal Hugging Face folder with safetensors, once.

transformers reads GGUF files but cannot write back a model it read that way, so the de-quantised
weights move into a model built from the same config without its quantisation. The numbers stay
what the file held, written as float32; those of quantised matrices are rounded to float16, a
hundredth of what the quantisation rounded, so that they can also be multiplied in half the bytes.
"""

from __future__ import annotations

import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

from ouroboros_backends.shared.quiet import quiet
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy_update import Progress

PHASES = (
    "Reading the description of the model",
    "Reading the tokenizer",
    "Unpacking the weights (half a minute)",
    "Writing the model",
    "Finishing",
)


def convert(source_gguf: Path, target_folder: Path) -> Generator[Progress, None, None]:
    """Write the model of ``source_gguf`` to ``target_folder``, which must not exist yet.

    The folder appears whole or not at all: closed early or failed, nothing is left behind.
    Raises ``ModelProblem`` when the file is not a GGUF of a language model that can be read.
    """
    _check(source_gguf, target_folder)
    partial = target_folder.with_name(f"{target_folder.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    try:
        yield from _steps(source_gguf, partial)
        partial.replace(target_folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    yield Progress("Done", len(PHASES), len(PHASES))


def _check(source: Path, target: Path) -> None:
    if not source.is_file():
        raise ModelProblem(
            f"There is no model file {source.name} to convert.", hint="Download it again."
        )
    with source.open("rb") as file:
        if file.read(4) != b"GGUF":
            raise ModelProblem(f"{source.name} is not a GGUF file.", hint="Download it again.")
    if target.exists():
        raise ModelProblem(
            f"There is already a folder {target.name}.", hint="Remove that model first."
        )


def _steps(source: Path, partial: Path) -> Generator[Progress, None, None]:
    """Yield before each phase: what is named is what runs next."""
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer

    place: dict[str, Any] = {"gguf_file": source.name, "local_files_only": True}
    try:
        yield Progress(PHASES[0], 0, len(PHASES))
        with quiet():
            config = AutoConfig.from_pretrained(source.parent, **place)
        yield Progress(PHASES[1], 1, len(PHASES))
        with quiet():
            tokenizer = AutoTokenizer.from_pretrained(source.parent, **place)
        yield Progress(PHASES[2], 2, len(PHASES))
        with quiet():
            model = AutoModelForCausalLM.from_pretrained(
                source.parent, config=config, dtype=torch.float32, **place
            )
            model = _plain(model)
            if _is_quantised(source):
                _round_matrices(model)
    except Exception as problem:  # a damaged file raises whatever its reader raises
        raise ModelProblem(
            f"{source.name} cannot be converted: {_first_line(problem)}",
            hint="Download it again, or choose a model in safetensors format.",
        ) from problem
    yield Progress(PHASES[3], 3, len(PHASES))
    with quiet():
        tokenizer.save_pretrained(partial)
        model.save_pretrained(partial)
        model.generation_config.save_pretrained(partial)
    yield Progress(PHASES[4], 4, len(PHASES))


def _plain(model: Any) -> Any:
    """Return the same weights in a model that can be saved."""
    from transformers import AutoModelForCausalLM

    values = model.config.to_dict()
    values.pop("quantization_config", None)
    config = type(model.config).from_dict(values)
    config._name_or_path = ""  # the name inside the file is no folder
    plain = AutoModelForCausalLM.from_config(config, dtype=model.dtype)
    plain.load_state_dict(model.state_dict())
    plain.tie_weights()
    plain.generation_config = model.generation_config
    return plain


def _is_quantised(source: Path) -> bool:
    from gguf import GGMLQuantizationType as Kind
    from gguf import GGUFReader

    whole = {Kind.F32, Kind.F16, Kind.BF16, Kind.F64}
    return any(tensor.tensor_type not in whole for tensor in GGUFReader(source).tensors)


def _round_matrices(model: Any) -> None:
    for weight in model.parameters():
        if weight.dim() > 1:
            weight.data.copy_(weight.data.half())


def _first_line(problem: Exception) -> str:
    lines = str(problem).splitlines()
    return lines[0] if lines else type(problem).__name__
