"""Passes through a trunk without weights: how much memory they take at the highest.

On torch's meta device tensors have shapes and no contents, and autograd keeps what it would keep.
So every operation is run as later, at once and for nothing, and what is alive is counted to the
byte.
"""

from __future__ import annotations

import inspect
import weakref
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.overrides import TorchFunctionMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_iter


@dataclass(frozen=True, slots=True)
class Learning:
    """Bytes of a micro-batch, those of the output layer not among them.

    ``kept`` wait for the backward pass when the trunk has been read, ``highest`` is the most there
    are through both passes.
    """

    kept: int
    highest: int


def learning(model: Any, rows: int, tokens: int) -> Learning:
    """Rehearse an update on so many rows of so many tokens, through the model's own trunk.

    ``model`` has its LoRA, and its checkpoints where there are to be some.
    """
    living = _Living(model.parameters())
    with living:
        hidden = _read(model.base_model, rows, tokens)
        kept = living.now
        torch.autograd.backward(hidden, torch.empty_like(hidden))
    return Learning(kept, living.highest)


def reading(model: Any, rows: int, tokens: int) -> int:
    """Return the most bytes while rows of so many tokens are read without gradients."""
    living = _Living(model.parameters())
    with torch.no_grad(), living:
        _read(model.base_model, rows, tokens)
    return living.highest


def attend_as_where_it_runs(blocks: nn.ModuleList) -> None:
    """Let ``sdpa`` in the blocks keep what it will keep; here it would keep all pairs of tokens."""
    for block in blocks:
        block.forward = _attending(block.forward)


def _attending(forward: Callable[..., Any]) -> Callable[..., Any]:
    def run(*inputs: Any, **more: Any) -> Any:
        with _Attention():  # around each block: the engine would run what is checkpointed without
            return forward(*inputs, **more)

    return run


def _read(trunk: nn.Module, rows: int, tokens: int) -> Tensor:
    """Return last hidden states [B, T, D] as ``Network.hidden`` does, under a tree-shaped mask."""
    ids = torch.zeros(rows, tokens, dtype=torch.long, device="meta")
    dtype = next(trunk.parameters()).dtype
    mask = torch.zeros(rows, 1, tokens, tokens, device="meta", dtype=dtype)
    arguments: dict[str, Any] = {"attention_mask": mask, "use_cache": False}
    if "position_ids" in inspect.signature(trunk.forward).parameters:
        arguments["position_ids"] = ids
    return trunk(ids, **arguments).last_hidden_state  # type: ignore[no-any-return]


class _Living(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Counts the bytes of all tensors that are alive, ``besides`` some, and the most there were."""

    def __init__(self, besides: Iterable[Tensor]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.now = self.highest = 0
        self._known = {tensor.untyped_storage()._cdata for tensor in besides}

    def __torch_dispatch__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        result = func(*args, **(kwargs or {}))
        for value in tree_iter(result):
            if isinstance(value, Tensor):
                self._add(value.untyped_storage())
        return result

    def _add(self, storage: torch.UntypedStorage) -> None:
        place, size = storage._cdata, storage.nbytes()
        if place in self._known:  # a view, or changed in place
            return
        self._known.add(place)
        self.now += size
        self.highest = max(self.highest, self.now)
        weakref.finalize(storage, self._drop, place, size)

    def _drop(self, place: int, size: int) -> None:
        self.now -= size
        self._known.discard(place)


class _Attention(TorchFunctionMode):
    """Puts ``_Attended`` in the place of ``sdpa``."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        if func is functional.scaled_dot_product_attention:
            return _Attended.apply(*args[:3])  # type: ignore[no-untyped-call]
        return func(*args, **(kwargs or {}))


class _Attended(torch.autograd.Function):
    """What flash attention keeps: its inputs, its output, and a number a query and head."""

    @staticmethod
    def forward(ctx: Any, queries: Tensor, keys: Tensor, values: Tensor) -> Tensor:
        output = queries.new_empty(*queries.shape[:-1], values.shape[-1])
        norms = queries.new_empty(queries.shape[:-1], dtype=torch.float32)
        ctx.save_for_backward(queries, keys, values, output, norms)
        return output

    @staticmethod
    def backward(ctx: Any, *upstream: Tensor) -> tuple[Tensor, ...]:
        return tuple(torch.empty_like(tensor) for tensor in ctx.saved_tensors[:3])
