"""How large the parts of a model are: its weights as they are kept, its files, a token's keys."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch import nn
from transformers.pytorch_utils import Conv1D

from ouroboros_backends.shared.folders import weight_files
from ouroboros_backends.shared.options import ALL_LINEAR
from ouroboros_backends.torch.options import Options
from ouroboros_backends.torch.quantisation import Quantisation
from ouroboros_backends.torch.weights import Keeping

PACKED = {Quantisation.INT8: 1.0, Quantisation.NF4: 0.5 + (1 + 4 / 256) / 64}
"""Bytes a number: NF4 has a scale of 8 bits for 64 numbers, and another for 256 of those."""

ITEMSIZES = {"F32": 4, "F16": 2, "BF16": 2}
"""Bytes of a number, by what safetensors calls its dtype."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many numbers a model has where.

    ``sizes`` are inputs and outputs of the trunk's linear layers by name; of their numbers,
    ``packable`` can be kept in few bits. ``looked_up`` are those of embeddings and output layer;
    ``embedded`` those of embeddings alone that the output layer does not share.
    """

    sizes: dict[str, tuple[int, int]]
    packable: int
    looked_up: int
    embedded: int
    largest: int
    parameters: int

    @property
    def trunk(self) -> int:
        return sum(inputs * outputs for inputs, outputs in self.sizes.values())


@dataclass(frozen=True, slots=True)
class Files:
    """What a model's files have: bytes, and the names of their dtypes as safetensors has them."""

    size: int
    dtypes: frozenset[str]

    @property
    def itemsize(self) -> int:
        return max(ITEMSIZES.get(dtype, 4) for dtype in self.dtypes)

    def stays(self, keeping: Keeping) -> bool:
        """Whether weights are kept as they are in the file: then they are mapped, not read."""
        half = keeping.bfloat16 or keeping.dtype == torch.bfloat16
        return not keeping.quantisation and self.dtypes == {"BF16" if half else "F32"}


def held(folder: Path) -> Files:
    """Return what the folder's weights are held in; raises what safetensors does."""
    files, dtypes = weight_files(folder), set()
    for path in files:
        with safe_open(path, framework="pt") as opened:
            dtypes |= {opened.get_slice(name).get_dtype() for name in opened.keys()}  # noqa: SIM118
    return Files(sum(path.stat().st_size for path in files), frozenset(dtypes))


def count(model: Any) -> Counts:
    """Return how many numbers the model has where."""
    head, named = model.get_output_embeddings(), dict(model.named_modules())
    linear = {n: m for n, m in named.items() if isinstance(m, nn.Linear) and m is not head}
    turned = {n: m for n, m in named.items() if isinstance(m, Conv1D)}
    embedded = {id(m.weight): m.weight for m in named.values() if isinstance(m, nn.Embedding)}
    looked_up = {**embedded, id(head.weight): head.weight}
    embedded.pop(id(head.weight), None)
    return Counts(
        sizes={
            **{name: (layer.in_features, layer.out_features) for name, layer in linear.items()},
            **{name: (layer.nx, layer.nf) for name, layer in turned.items()},
        },
        packable=sum(layer.weight.numel() for layer in linear.values()),
        looked_up=sum(weight.numel() for weight in looked_up.values()),
        embedded=sum(weight.numel() for weight in embedded.values()),
        largest=max(p.numel() for p in model.parameters()),
        parameters=sum(p.numel() for p in model.parameters()),
    )


def weight_bytes(counts: Counts, keeping: Keeping) -> int:
    """Return the bytes of the weights as they are kept."""
    wide = keeping.dtype.itemsize
    half = 2 if keeping.bfloat16 else wide
    rest = counts.parameters - counts.packable - counts.looked_up
    packed = PACKED.get(keeping.quantisation, half)
    return int(packed * counts.packable + half * counts.looked_up + wide * rest)


def loading_bytes(counts: Counts, keeping: Keeping, files: Files) -> int:
    """Return the bytes that reading takes besides the weights.

    Into another dtype they are copied, and the file stays mapped until all are. One by one, the
    largest tensor is there twice, or a linear layer as it is in the file and in float32.
    """
    if files.stays(keeping):
        return 0
    if keeping.plain:
        return files.size
    largest = max((inputs * outputs for inputs, outputs in counts.sizes.values()), default=0)
    return max(files.itemsize * counts.largest, (files.itemsize + 4) * largest)


def unread_bytes(counts: Counts, keeping: Keeping, files: Files) -> int:
    """Return the bytes of mapped embeddings: only rows that are looked up come into memory."""
    return files.itemsize * counts.embedded if files.stays(keeping) else 0


def adapter_numbers(counts: Counts, options: Options) -> int:
    """Return how many numbers LoRA has: a layer with n inputs and m outputs gets r (n + m)."""
    ends = () if options.lora_targets == ALL_LINEAR else tuple(options.lora_targets.split(","))
    blocks = sorted({n for name in counts.sizes if (n := _block(name)) is not None})
    within = set(blocks[-options.lora_layers :]) if options.lora_layers else {*blocks, None}
    chosen = [
        size
        for name, size in counts.sizes.items()
        if (not ends or name.split(".")[-1] in ends) and _block(name) in within
    ]
    return options.lora_r * sum(inputs + outputs for inputs, outputs in chosen)


def _block(name: str) -> int | None:
    """Return which block a layer belongs to, by the first number in its name."""
    return next((int(part) for part in name.split(".") if part.isdigit()), None)


def cache_bytes(model: Any, dtype: torch.dtype) -> int:
    """Return the bytes of keys and values that one token takes."""
    config, heads = model.config, model.config.num_attention_heads
    shared = getattr(config, "num_key_value_heads", None) or heads
    width = model.get_output_embeddings().weight.shape[1]
    of_head = getattr(config, "head_dim", None) or width // heads
    return int(2 * len(blocks_of(model)) * shared * of_head * dtype.itemsize)


def blocks_of(model: Any) -> nn.ModuleList:
    return max((m for m in model.modules() if isinstance(m, nn.ModuleList)), key=len)
