"""Layers that compute their inner values twice instead of keeping them.

It takes a third more time, and of each layer only its input is kept (Chen et al. 2016,
arXiv:1604.06174).

transformers offers the same, but only for a model in training mode, where dropout is on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


def checkpoint_layers(blocks: nn.ModuleList) -> None:
    """Let each of ``blocks`` keep its input alone wherever gradients are wanted."""
    for block in blocks:
        block.forward = _twice(block.forward)


def _twice(forward: Callable[..., Any]) -> Callable[..., Any]:
    def run(*inputs: Any, **more: Any) -> Any:
        if not torch.is_grad_enabled():
            return forward(*inputs, **more)
        # Nothing here is random: no state of a generator need be kept.
        return checkpoint(forward, *inputs, use_reentrant=False, preserve_rng_state=False, **more)

    return run
