"""Model folders as Hugging Face has them: what must be there, digests, the tokenizer."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from ouroboros_backends.shared.quiet import quiet
from ouroboros_desktop.core.command_line import command
from ouroboros_desktop.core.errors import ModelProblem

CHECK = "Check the folder, or install the model again."


def check_files(folder: Path) -> None:
    """Raise ``ModelProblem`` unless the folder has a readable config and safetensors."""
    if not folder.is_dir():
        raise ModelProblem(
            f"There is no model folder {folder.name}.", hint="Install the model, or choose another."
        )
    if not (folder / "config.json").is_file():
        raise ModelProblem(
            f"{folder.name} is not a model folder: config.json is missing.", hint=CHECK
        )
    try:
        json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except ValueError as problem:
        raise ModelProblem(f"config.json of {folder.name} is damaged.", hint=CHECK) from problem
    if not weight_files(folder):
        pickled = [*folder.glob("*.bin"), *folder.glob("*.pt"), *folder.glob("*.pth")]
        raise ModelProblem(
            f"{folder.name} has no weights in safetensors format.",
            hint=f"Convert them: {command('models', 'convert', folder)}" if pickled else CHECK,
        )


def weight_files(folder: Path) -> list[Path]:
    """Return the folder's safetensors files in the order of their names."""
    return sorted(folder.glob("*.safetensors"))


def read_tokenizer(folder: Path) -> Any:
    """Return the folder's fast tokenizer; raises ``ModelProblem``."""
    from transformers import AutoTokenizer

    try:
        with quiet():
            tokenizer = AutoTokenizer.from_pretrained(
                folder, local_files_only=True, trust_remote_code=False
            )
    except Exception as problem:  # a damaged file raises whatever its parser raises
        raise ModelProblem(
            f"The tokenizer of {folder.name} cannot be read.", hint=CHECK
        ) from problem
    if not getattr(tokenizer, "is_fast", False):
        raise ModelProblem(
            f"The tokenizer of {folder.name} has no fast version.",
            hint="Choose a model that has a tokenizer.json.",
        )
    return tokenizer


def explained(folder: Path, problem: Exception) -> ModelProblem:
    """Say what is wrong with a model that transformers does not load."""
    text = str(problem)
    if "trust_remote_code" in text or "custom code" in text:
        return ModelProblem(
            f"{folder.name} wants to run code of its own, which is not allowed here.",
            hint="Choose a model of an architecture that transformers knows.",
        )
    if isinstance(problem, (KeyError, ValueError)) and (
        "model type" in text or "Unrecognized" in text
    ):
        return ModelProblem(
            f"The architecture of {folder.name} is not a language model known here.",
            hint="Choose another model, or update transformers.",
        )
    if isinstance(problem, MemoryError) or "allocate memory" in text:
        return ModelProblem(
            f"There is not enough memory to load {folder.name}.",
            hint="Close other applications, or choose a smaller model.",
        )
    return ModelProblem(f"The weights of {folder.name} are damaged or incomplete.", hint=CHECK)


def model_digest(folder: Path) -> str:
    """Return the SHA-256 over config and weights: another base gives another digest."""
    digest = hashlib.sha256()
    for path in (folder / "config.json", *weight_files(folder)):
        with path.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def digest_of(base: str, quantisation: str) -> str:
    """Return what identifies weights that are kept in another form than the base's own."""
    if not quantisation:
        return base
    return hashlib.sha256(f"{base} {quantisation}".encode()).hexdigest()


def tokenizer_digest(folder: Path, tokenizer: Any) -> str:
    """Return the SHA-256 of tokenizer.json, or of what the older files were turned into."""
    path = folder / "tokenizer.json"
    content = path.read_bytes() if path.is_file() else tokenizer.backend_tokenizer.to_str().encode()
    return hashlib.sha256(content).hexdigest()


def end_ids(folder: Path) -> object:
    """Return ``eos_token_id`` as generation_config.json, else config.json, has it; None: neither.

    It is a number or a list of numbers.
    """
    for name in ("generation_config.json", "config.json"):
        try:
            found = json.loads((folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(found, dict) and found.get("eos_token_id") is not None:
            return found["eos_token_id"]
    return None
