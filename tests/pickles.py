"""Tiny models with their weights in pickle format, as older Hugging Face folders have them."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from tests.tiny import tiny_model


def pickled(folder: Path, architecture: str, parts: int = 1, **saving: Any) -> Path:
    """Build a tiny model with its weights in ``parts`` pickles, tied ones and masks included."""
    tiny_model(folder, architecture)
    tensors = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    if architecture == "llama":
        tensors["lm_head.weight"] = tensors["model.embed_tokens.weight"]
    if architecture == "gptj":
        for layer in range(2):
            name = f"transformer.h.{layer}.attn"
            tensors[f"{name}.bias"] = torch.ones(64, 64).tril().bool().view(1, 1, 64, 64)
            tensors[f"{name}.masked_bias"] = torch.tensor(-1e9)
    save(folder, tensors, parts, **saving)
    return folder


def save(folder: Path, tensors: dict[str, Any], parts: int = 1, **saving: Any) -> None:
    """Write weights as one pickle, or as several with their index."""
    if parts == 1:
        torch.save(tensors, folder / "pytorch_model.bin", **saving)
        return
    names = sorted(tensors)
    places = {n: f"pytorch_model-{k % parts}.bin" for k, n in enumerate(names)}
    for file in sorted(set(places.values())):
        torch.save({n: tensors[n] for n in names if places[n] == file}, folder / file, **saving)
    index = {"metadata": {}, "weight_map": places}
    (folder / "pytorch_model.bin.index.json").write_text(json.dumps(index))


def logits(folder: Path) -> torch.Tensor:
    """What the model in ``folder`` says of a few tokens, read by transformers alone."""
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    with torch.no_grad():
        return model(torch.tensor([[5, 17, 42, 99, 3]])).logits


def contents(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in sorted(folder.iterdir())}


class Malicious:
    """A pickle of this makes a file when it is read as Python reads pickles."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.trace),)


def copied(folder: Path, target: Path) -> Path:
    shutil.copytree(folder, target)
    return target
