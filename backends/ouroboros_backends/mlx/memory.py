"""How a model and its work fit the memory that processor and GPU share.

The model is laid out lazily, of its files only the headers are read, and its passes are rehearsed;
see ``rehearsal.py``. No architecture is known by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import mlx.core as mx
from mlx import nn
from mlx.utils import tree_flatten

from ouroboros_backends.mlx.cache import STEPS
from ouroboros_backends.mlx.limits import working_set
from ouroboros_backends.mlx.loading import keep, unread
from ouroboros_backends.mlx.options import GROUP_SIZE, Options
from ouroboros_backends.mlx.sizes import Unread
from ouroboros_backends.shared.checkpointing import wanted
from ouroboros_backends.shared.room import available, resident
from ouroboros_backends.shared.speed import MANY
from ouroboros_backends.shared.speed import speed as measured
from ouroboros_desktop.core.fit import Demands, Fit, Workload, fit, opening, require
from ouroboros_desktop.core.policy import ModelRef

RUNTIME = 470_000_000
"""Bytes of the interpreter with MLX, transformers, torch and a tokenizer, as measured on Linux."""

STEP = 4
"""Copies of the adapter that a step of the optimiser makes: parameters, two moments, the way."""


def demands(folder: Path, options: Options, workload: Workload) -> Demands:
    """Return what the model in ``folder`` asks for; of its weights nothing is read."""
    weights, loading, model, config = _kept(folder, options)
    network = Unread(model, config, options)
    twice = wanted(options.checkpointing, network.parameters)
    flops, stream = speed(options.dtype, options.bits)
    adapter = network.adapter
    return Demands(
        runtime=RUNTIME,
        weights=weights,
        loading=loading,
        unread=0,
        trunk=network.multiplied,
        head=network.vocabulary * network.width,
        adapter=adapter,
        layers=len(network.layers),
        vocabulary=network.vocabulary,
        cache=max(1, network.cache_bytes),
        shared=False,
        copy=0,
        prefill=network.reading(workload.prompt_tokens),
        kept=0,  # the head is rehearsed with the rest
        learning=max(network.learning(workload, twice), 4 * STEP * adapter),
        slack=1.0,
        checkpointing=twice,
        flops=flops,
        stream=stream,
        room=STEPS,
        opened=1,  # what it comes back to is the same arrays
    )


def fitting(ref: ModelRef, folder: Path, workload: Workload) -> Fit:
    """Return how the model fits this computer as it is now; raises ``ModelProblem``."""
    return fit(demands(folder, Options.of(ref), workload), workload, free_bytes())


def require_room(folder: Path, options: Options) -> None:
    """Raise ``ModelProblem`` where the model cannot even be opened."""
    require(opening_bytes(folder, options), free_bytes())


def opening_bytes(folder: Path, options: Options) -> int:
    """Return the bytes of a model that has just been opened, at their highest."""
    weights, loading, model, config = _kept(folder, options)
    return opening(RUNTIME, weights, loading, Unread(model, config, options).adapter, 1)


def _kept(folder: Path, options: Options) -> tuple[int, int, Any, dict[str, Any]]:
    """Return the bytes of the weights, those of reading them, the model and its config."""
    model, config = unread(folder)
    before = dict(tree_flatten(model.parameters()))
    keep(model, options)
    after = dict(tree_flatten(model.parameters()))
    reading = max((_reading(name, a, after) for name, a in before.items()), default=0)
    return sum(a.nbytes for a in after.values()), reading, model, config


def _reading(name: str, array: mx.array, after: Mapping[str, mx.array]) -> int:
    """Return the bytes of an array while it is read, besides what becomes of it.

    What changes is there as it is in the file, and in the dtype that it is quantised from.
    """
    if after[name].dtype == array.dtype:
        return 0
    scales = after.get(f"{name.removesuffix('weight')}scales", array)
    cast = 0 if scales.dtype == array.dtype else array.size * scales.dtype.size
    return int(array.nbytes) + cast


@cache
def speed(dtype: str, bits: int) -> tuple[float, float]:
    """Return operations a second, and numbers of the weights read a second.

    A processor takes a minute for a large layer in 16 or 4 bits.
    """
    size = 512 if mx.default_device() == mx.cpu else 2048
    layer: Any = nn.Linear(size, size, bias=False)
    layer.set_dtype(getattr(mx, dtype or "float32"))
    if bits:
        layer = layer.to_quantized(GROUP_SIZE, bits)
    mx.eval(layer.parameters())
    inputs = {n: mx.ones((n, size), getattr(mx, dtype or "float32")) for n in (MANY, 1)}
    mx.eval(inputs)
    return measured(lambda tokens: mx.eval(layer(inputs[tokens])), size)


def free_bytes() -> int:
    """Return what this process may have: what is free, and what it holds already.

    Of memory that it shares with the processor, a GPU of Apple's uses a part only.
    """
    held = max(resident(), mx.get_active_memory() + mx.get_cache_memory())
    free = available() + int(held)
    return min(free, working_set() or free)
