"""Random models of any size as model folders, written tensor by tensor: never whole in memory."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor, nn

SHARD = 1_000_000_000
"""Bytes of a file, and about what building takes."""

SPREAD = 0.02
"""The usual deviation of fresh weights: at 4,096 wide, logits then have a deviation of 1.3."""

TOKENIZER = ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja")


def build(
    folder: Path, tokenizer: Path, architecture: str, dtype: torch.dtype, **sizes: Any
) -> Path:
    """Write a model of ``architecture`` into ``folder`` and return the folder.

    ``tokenizer`` is the folder that its tokenizer is copied from, ``sizes`` go into the config.
    """
    from transformers import AutoConfig, AutoModelForCausalLM

    folder.mkdir(parents=True)
    config = AutoConfig.for_model(architecture, **sizes)
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config, dtype=dtype)
    config.architectures = [type(model).__name__]
    config.dtype = dtype
    config.save_pretrained(folder)
    for name in TOKENIZER:
        shutil.copy(tokenizer / name, folder)
    places: dict[str, str] = {}
    for number, shard in enumerate(_shards(model)):
        name = f"model-{number:05}.safetensors"
        save_file(shard, folder / name, metadata={"format": "pt"})
        places |= dict.fromkeys(shard, name)
    index = {"metadata": {}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index), encoding="utf-8")
    return folder


def _shards(model: nn.Module) -> Iterator[dict[str, Tensor]]:
    """Yield all parameters with values, in parts of about ``SHARD`` bytes."""
    generator = torch.Generator().manual_seed(0)
    shard: dict[str, Tensor] = {}
    for name, parameter in model.named_parameters():
        if sum(t.nbytes for t in shard.values()) + parameter.nbytes > SHARD and shard:
            yield shard
            shard = {}
        shard[name] = _drawn(name, parameter, generator)
    yield shard


def _drawn(name: str, like: Tensor, generator: torch.Generator) -> Tensor:
    if like.dim() < 2:  # of a norm, or a bias
        return torch.full(like.shape, float(name.endswith("weight")), dtype=like.dtype)
    return torch.randn(like.shape, dtype=like.dtype, generator=generator).mul_(SPREAD)
