"""FSDP2: the trunk's frozen weights, spread over the processes a layer at a time.

Only what is frozen is spread. LoRA and value head are whole in every process, and their gradients
are summed as they are without FSDP: the step, the optimiser and the checkpoint know nothing of it.
Each layer is a unit of its own, and the trunk is the root, because the update calls the trunk and
not the whole model. The head's weight stays whole, also where the embeddings are tied to it.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch import distributed, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor

from ouroboros_backends.shared.folders import weight_files
from ouroboros_backends.torch.loading import read_model
from ouroboros_backends.torch.weights import Keeping
from ouroboros_desktop.core.errors import ModelProblem

HALVES = {"F16": torch.float16, "BF16": torch.bfloat16}


@dataclass(frozen=True, slots=True)
class Sharding:
    """How to spread.

    ``reshard``: free a layer's weights after the forward pass, gather them for the backward pass.
    """

    reshard: bool = True

    def read(self, folder: Path, keeping: Keeping) -> tuple[Any, Any]:
        """Return model and tokenizer; all but the head is still where its files are mapped.

        So the processes of one machine share the memory of what they read, and none of it counts
        before ``spread``. Raises ``ModelProblem``.
        """
        if not keeping.plain:
            raise ModelProblem(
                "Weights that are kept in few bits are not spread over GPUs.",
                hint="Leave quantisation off, or let each GPU hold the whole model, without FSDP.",
            )
        as_stored = replace(keeping, device="cpu", dtype=_stored(folder) or keeping.dtype)
        model, tokenizer = read_model(folder, as_stored)
        model.get_output_embeddings().to(keeping.device, keeping.dtype)
        return model, tokenizer

    def spread(
        self,
        trunk: nn.Module,
        blocks: nn.ModuleList,
        learned: Set[Any],
        device: torch.device,
        dtype: torch.dtype,
    ) -> None:
        """Bring the trunk to ``device`` in ``dtype``, and leave a part of it in each process.

        One layer at a time is whole there, never all of them. ``learned`` parameters stay whole.
        """
        mesh = init_device_mesh(device.type, (distributed.get_world_size(),))
        for module in (*blocks, trunk):
            _bring(module, learned, device, dtype)
            fully_shard(
                module,
                mesh=mesh,
                reshard_after_forward=self.reshard,
                ignored_params=set(learned),
            )


def _stored(folder: Path) -> torch.dtype | None:
    """Return the dtype of a model that is stored in halves, None for any other."""
    with safe_open(weight_files(folder)[0], framework="pt") as file:
        return HALVES.get(file.get_slice(min(file.keys())).get_dtype())


def _bring(module: nn.Module, learned: Set[Any], device: torch.device, dtype: torch.dtype) -> None:
    for parameter in module.parameters():
        if not isinstance(parameter, DTensor):
            kind = None if parameter in learned else dtype
            parameter.data = parameter.data.to(device, kind)
    for owner in module.modules():
        for name, buffer in owner.named_buffers(recurse=False):
            setattr(owner, name, buffer.to(device))
