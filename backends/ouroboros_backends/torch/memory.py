"""What a model will ask for: its config is read, it is built without weights, and rehearsed.

See ``rehearsal.py``. No architecture is known by name here either.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import AutoConfig, AutoModelForCausalLM

from ouroboros_backends.shared.checkpointing import wanted
from ouroboros_backends.shared.folders import check_files
from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.shared.room import available, resident
from ouroboros_backends.shared.speed import MANY
from ouroboros_backends.shared.speed import speed as measured
from ouroboros_backends.torch import checkpointing, quantisation, rehearsal
from ouroboros_backends.torch.decoding import PACKED_BYTES
from ouroboros_backends.torch.decoding_products import HALF, halved_bytes
from ouroboros_backends.torch.lora import with_lora
from ouroboros_backends.torch.models import attention_window
from ouroboros_backends.torch.options import Options
from ouroboros_backends.torch.quantisation import (
    Bfloat16Linear,
    Int8Linear,
    Nf4Linear,
    StoredLinear,
)
from ouroboros_backends.torch.shape import has_the_shape
from ouroboros_backends.torch.sizes import (
    Counts,
    Files,
    adapter_numbers,
    blocks_of,
    cache_bytes,
    count,
    held,
    loading_bytes,
    unread_bytes,
    weight_bytes,
)
from ouroboros_backends.torch.trunk import trunk_of
from ouroboros_backends.torch.weights import PLACE, Keeping
from ouroboros_desktop.core.fit import (
    PREFILL,
    Demands,
    Fit,
    Workload,
    fit,
    opening,
    require,
    rows_together,
)
from ouroboros_desktop.core.policy import ModelRef

RUNTIME = 550_000_000
"""Bytes of the interpreter with torch, transformers, PEFT and a tokenizer, as measured on Linux."""

SLACK = 1.25
"""Where glibc need not give large blocks back at once (allocator.py), a fifth of it is holes."""


def demands(folder: Path, options: Options, workload: Workload) -> Demands:
    """Return what the model in ``folder`` asks for; of its weights nothing is read."""
    model, keeping, files = without_weights(folder, options.keeping), options.keeping, held(folder)
    counts, head = count(model), model.get_output_embeddings().weight
    token = cache_bytes(model, keeping.dtype)
    flops, stream = speed(keeping)
    shared = keeping.plain and keeping.device == "cpu" and has_the_shape(model.base_model)
    copy = _copied(counts, head) if shared and HALF else 0
    return Demands(
        runtime=RUNTIME,
        weights=weight_bytes(counts, keeping),
        loading=loading_bytes(counts, keeping, files),
        unread=unread_bytes(counts, keeping, files),
        trunk=counts.trunk,
        head=head.numel(),
        adapter=adapter_numbers(counts, options),
        layers=len(blocks_of(model)),
        vocabulary=head.shape[0],
        cache=token,
        shared=shared,
        copy=copy if copy <= PACKED_BYTES else 0,
        slack=SLACK if keeping.plain and keeping.device == "cpu" else 1.0,
        checkpointing=wanted(options.checkpointing, counts.parameters),
        flops=flops,
        stream=stream,
        **rehearsed(model, options, workload, token),
    )


def fitting(ref: ModelRef, folder: Path, workload: Workload) -> Fit:
    """Return how the model fits this computer as it is now; raises ``ModelProblem``."""
    check_files(folder)
    options = Options.of(ref)
    quantisation.require(options.keeping.quantisation)
    options.set_threads()
    return fit(demands(folder, options, workload), workload, free_bytes(options.keeping.device))


def require_room(folder: Path, options: Options) -> None:
    """Raise ``ModelProblem`` where the model cannot even be opened."""
    check_files(folder)
    try:
        model, files = without_weights(folder, options.keeping), held(folder)
    except Exception:  # the loader tells what is wrong with it
        return
    needed = opening_bytes(count(model), options, files)
    require(needed, free_bytes(options.keeping.device))


def opening_bytes(counts: Counts, options: Options, files: Files) -> int:
    """Return the bytes of a model that has just been opened, at their highest."""
    keeping = options.keeping
    weights = weight_bytes(counts, keeping) - unread_bytes(counts, keeping, files)
    loading, adapter = loading_bytes(counts, keeping, files), adapter_numbers(counts, options)
    return opening(RUNTIME, weights, loading, adapter)


def without_weights(folder: Path, keeping: Keeping) -> Any:
    """Return the model of a config, frozen, with shapes alone."""
    with quiet():
        config = AutoConfig.from_pretrained(folder, **PLACE)
        with torch.device("meta"):
            model = AutoModelForCausalLM.from_config(config, dtype=keeping.dtype)
    return model.requires_grad_(False).eval()


def rehearsed(model: Any, options: Options, workload: Workload, cache: int) -> dict[str, int]:
    """Return ``prefill``, ``kept`` and ``learning`` of ``Demands``; the model gets its LoRA."""
    counts = count(model)
    twice = wanted(options.checkpointing, counts.parameters)
    with_lora(model, options.lora)
    rehearsal.attend_as_where_it_runs(blocks_of(model))
    _, prompts = rows_together(workload, cache)
    prefill = rehearsal.reading(model, prompts, min(PREFILL, workload.prompt_tokens))
    plain = options.keeping.plain and options.keeping.device == "cpu"
    written = trunk_of(model.base_model, attention_window(model.config)) if plain else None
    if written is not None:
        written.twice = twice
        kept, highest = written.memory(workload.micro)
        gradient = 4 * adapter_numbers(counts, options)
        return {"prefill": prefill, "kept": kept, "learning": highest + gradient}
    if twice:
        checkpointing.checkpoint_layers(blocks_of(model))
    learning = rehearsal.learning(model, workload.rows, workload.group)
    return {"prefill": prefill, "kept": learning.kept, "learning": learning.highest}


def _copied(counts: Counts, head: torch.Tensor) -> int:
    """Return the bytes of the copy that steps multiply with, where the weights allow of one."""
    layers = sum(halved_bytes(outputs, inputs) for inputs, outputs in counts.sizes.values())
    return layers + halved_bytes(*head.shape)


@cache
def speed(keeping: Keeping, size: int = 2048) -> tuple[float, float]:
    """Return operations a second, and numbers of the weights read a second, as kept."""
    kinds: dict[str, type[StoredLinear]] = {"int8": Int8Linear, "nf4": Nf4Linear}
    layer: nn.Module = nn.Linear(size, size, bias=False, dtype=keeping.dtype)
    if not keeping.plain:
        packed = kinds.get(keeping.quantisation, Bfloat16Linear)(size, size, False, keeping.dtype)
        bits = packed.pack(layer.weight.detach())  # type: ignore[operator]
        packed.weight = nn.Parameter(bits, requires_grad=False)
        layer = packed
    inputs = {n: torch.ones(n, size, dtype=keeping.dtype) for n in (MANY, 1)}
    with torch.no_grad():
        return measured(lambda tokens: layer(inputs[tokens]), size)


def free_bytes(device: str) -> int:
    """Return what this process may have: what is free, and what it holds already."""
    if device.startswith("cuda"):
        return torch.cuda.mem_get_info(device)[0] + torch.cuda.memory_reserved(device)
    return available() + resident()
