"""What a model will ask for, read off its config: it is built without weights and rehearsed.

The rehearsal runs the trunk on torch's meta device, where tensors have shapes and no contents, and
counts what autograd keeps. So no architecture is known by name here either.
"""

from __future__ import annotations

import inspect
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import psutil
import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModelForCausalLM
from transformers.pytorch_utils import Conv1D

from ouroboros_backends.torch import checkpointing
from ouroboros_backends.torch.loading import check_files
from ouroboros_backends.torch.lora import ALL_LINEAR, with_lora
from ouroboros_backends.torch.options import Options
from ouroboros_backends.torch.quantisation import (
    Bfloat16Linear,
    Int8Linear,
    Nf4Linear,
    Quantisation,
    StoredLinear,
)
from ouroboros_backends.torch.quiet import quiet
from ouroboros_backends.torch.weights import PLACE, Keeping
from ouroboros_desktop.core.fit import Demands, Fit, Workload, fit, opening, require
from ouroboros_desktop.core.policy import ModelRef

RUNTIME = 450_000_000
"""Bytes of the interpreter with torch, transformers and PEFT."""

PACKED = {Quantisation.INT8: 1.0, Quantisation.NF4: 0.5 + (1 + 4 / 256) / 64}
"""Bytes a number: NF4 has a scale of 8 bits for 64 numbers, and another for 256 of those."""

SMALLER = (
    {"dtype": "bfloat16"},
    {"quantisation": "int8", "dtype": "bfloat16"},
    {"quantisation": "nf4", "dtype": "bfloat16"},
)
"""Options that make a model smaller, least first."""

LENGTHS = (16, 48)
"""Tokens of two rehearsals, which tell what grows with tokens from what grows with their pairs."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many numbers a model has where.

    ``sizes`` are inputs and outputs of the trunk's linear layers by name; of their numbers,
    ``packable`` can be kept in few bits. ``looked_up`` are those of embeddings and output layer.
    """

    sizes: dict[str, tuple[int, int]]
    packable: int
    looked_up: int
    largest: int
    parameters: int

    @property
    def trunk(self) -> int:
        return sum(inputs * outputs for inputs, outputs in self.sizes.values())


def demands(folder: Path, options: Options) -> Demands:
    """Return what the model in ``folder`` asks for; nothing but its config is read."""
    model, keeping = without_weights(folder, options.keeping), options.keeping
    counts, config, layers = count(model), model.config, _layers(model)
    head = model.get_output_embeddings().weight
    heads = config.num_attention_heads
    shared = getattr(config, "num_key_value_heads", None) or heads
    of_head = getattr(config, "head_dim", None) or head.shape[1] // heads
    kept, kept_pair = rehearsed(model, options)
    flops, stream = speed(keeping)
    return Demands(
        runtime=RUNTIME,
        weights=weight_bytes(counts, keeping),
        loading=loading_bytes(counts, keeping),
        trunk=counts.trunk,
        head=head.numel(),
        adapter=adapter_numbers(counts, options),
        layers=layers,
        width=head.shape[1],
        vocabulary=head.shape[0],
        itemsize=keeping.dtype.itemsize,
        cache=2 * layers * shared * of_head * keeping.dtype.itemsize,
        kept=kept,
        kept_pair=kept_pair,
        checkpointing=checkpointing.wanted(options.checkpointing, counts.parameters),
        flops=flops,
        stream=stream,
    )


def fitting(ref: ModelRef, folder: Path, workload: Workload) -> Fit:
    """Return how the model fits this computer as it is now; raises ``ModelProblem``."""
    check_files(folder)
    options = Options.of(ref)
    options.set_threads()
    return fit(demands(folder, options), workload, free_bytes(options.keeping.device))


def require_room(folder: Path, options: Options) -> None:
    """Raise ``ModelProblem`` where the model cannot even be opened."""
    check_files(folder)
    try:
        model = without_weights(folder, options.keeping)
    except Exception:  # the loader tells what is wrong with it
        return
    counts, free = count(model), free_bytes(options.keeping.device)
    smaller = {
        " and ".join(f"{k} to {v}" for k, v in change.items()): opening_bytes(
            counts,
            replace(options, **change),  # type: ignore[arg-type]
        )
        for change in SMALLER
    }
    require(opening_bytes(counts, options), free, smaller)


def opening_bytes(counts: Counts, options: Options) -> int:
    """Return the bytes of a model that has just been opened, at their highest."""
    weights, adapter = weight_bytes(counts, options.keeping), adapter_numbers(counts, options)
    return opening(RUNTIME, weights, loading_bytes(counts, options.keeping), adapter)


def without_weights(folder: Path, keeping: Keeping) -> Any:
    """Return the model of a config, frozen, with shapes alone."""
    with quiet():
        config = AutoConfig.from_pretrained(folder, **PLACE)
        with torch.device("meta"):
            model = AutoModelForCausalLM.from_config(config, dtype=keeping.dtype)
    return model.requires_grad_(False).eval()


def count(model: Any) -> Counts:
    """Return how many numbers the model has where."""
    head, named = model.get_output_embeddings(), dict(model.named_modules())
    linear = {n: m for n, m in named.items() if isinstance(m, nn.Linear) and m is not head}
    turned = {n: m for n, m in named.items() if isinstance(m, Conv1D)}
    looked_up = {id(m.weight): m.weight for m in named.values() if isinstance(m, nn.Embedding)}
    looked_up[id(head.weight)] = head.weight
    return Counts(
        sizes={
            **{name: (layer.in_features, layer.out_features) for name, layer in linear.items()},
            **{name: (layer.nx, layer.nf) for name, layer in turned.items()},
        },
        packable=sum(layer.weight.numel() for layer in linear.values()),
        looked_up=sum(weight.numel() for weight in looked_up.values()),
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


def loading_bytes(counts: Counts, keeping: Keeping) -> int:
    """Return the bytes that reading takes besides: the largest tensor as it is in the file."""
    return 0 if keeping.plain else 4 * counts.largest


def adapter_numbers(counts: Counts, options: Options) -> int:
    """Return how many numbers LoRA has: a layer with n inputs and m outputs gets r (n + m)."""
    ends = () if options.lora_targets == ALL_LINEAR else tuple(options.lora_targets.split(","))
    chosen = [s for name, s in counts.sizes.items() if not ends or name.split(".")[-1] in ends]
    return options.lora_r * sum(inputs + outputs for inputs, outputs in chosen)


def rehearsed(model: Any, options: Options) -> tuple[float, float]:
    """Return the bytes that a token leaves for the backward pass, and those of a pair of tokens.

    Attention by ``sdpa`` keeps no pairs where it runs, though it does on the meta device.
    """
    trunk, eager = model.base_model, model.config._attn_implementation == "eager"
    wrapped = with_lora(model, options.lora_r, options.lora_alpha, options.lora_targets)
    weights = {p.untyped_storage()._cdata for p in wrapped.parameters()}
    short, long = LENGTHS
    few, many = (_kept(trunk, weights, tokens) for tokens in LENGTHS)
    pair = (many / long - few / short) / (long - short)
    return few / short - pair * short, pair if eager else 0.0


def _kept(trunk: Any, weights: set[int], tokens: int) -> int:
    """Return the bytes that one row of so many tokens leaves, other than weights."""
    found: dict[int, Tensor] = {}

    def keep(tensor: Tensor) -> Tensor:
        if tensor.untyped_storage()._cdata not in weights:
            found[tensor.untyped_storage()._cdata] = tensor  # held, else its place is given away
        return tensor

    ids = torch.zeros(1, tokens, dtype=torch.long, device="meta")
    mask = torch.zeros(1, 1, tokens, tokens, device="meta", dtype=next(trunk.parameters()).dtype)
    arguments: dict[str, Any] = {"attention_mask": mask, "use_cache": False}
    if "position_ids" in inspect.signature(trunk.forward).parameters:
        arguments["position_ids"] = ids
    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        trunk(ids, **arguments)
    return sum(tensor.untyped_storage().nbytes() for tensor in found.values())


def _layers(model: Any) -> int:
    return max(len(m) for m in model.modules() if isinstance(m, nn.ModuleList))


@cache
def speed(keeping: Keeping, size: int = 2048) -> tuple[float, float]:
    """Return operations a second with many tokens, and numbers read a second with one."""
    kinds: dict[str, type[StoredLinear]] = {"int8": Int8Linear, "nf4": Nf4Linear}
    layer: nn.Module = nn.Linear(size, size, bias=False, dtype=keeping.dtype)
    if not keeping.plain:
        packed = kinds.get(keeping.quantisation, Bfloat16Linear)(size, size, False, keeping.dtype)
        bits = packed.pack(layer.weight.detach())  # type: ignore[operator]
        packed.weight = nn.Parameter(bits, requires_grad=False)
        layer = packed
    many, one = (torch.ones(n, size, dtype=keeping.dtype) for n in (256, 1))
    with torch.no_grad():
        seconds = [_least(lambda x=x: layer(x)) for x in (many, one)]  # type: ignore[misc]
    return 2 * 256 * size**2 / seconds[0], size**2 / seconds[1]


def _least(run: Callable[[], object]) -> float:
    times = []
    for _ in range(4):
        started = time.perf_counter()
        run()
        times.append(time.perf_counter() - started)
    return min(times)


def free_bytes(device: str) -> int:
    """Return what this process may have: what is free, and what it holds already."""
    if device.startswith("cuda"):
        return torch.cuda.mem_get_info(device)[0] + torch.cuda.memory_reserved(device)
    held: int = psutil.Process(os.getpid()).memory_info().rss
    return int(psutil.virtual_memory().available) + held
