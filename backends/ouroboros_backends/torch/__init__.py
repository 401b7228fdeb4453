"""Models as Hugging Face folders, on PyTorch. Importing this loads neither torch nor transformers.

The package's own name is ``torch``; inside it ``import torch`` still means the library.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, Policy
from ouroboros_desktop.core.policy_update import Progress


def _open(ref: ModelRef, folder: Path | None) -> Policy:
    from ouroboros_backends.torch.policy import open_policy

    return open_policy(ref, folder)


def _convert(source: Path, target: Path) -> Generator[Progress, None, None]:
    from ouroboros_backends.torch.convert import convert

    return convert(source, target)


TORCH = Backend(
    name="torch",
    title="PyTorch",
    capabilities=frozenset(
        {
            Capability.LOGPROBS,
            Capability.SEEDS,
            Capability.FEATURES,
            Capability.EXPERIENCES,
            Capability.DEMONSTRATIONS,
        }
    ),
    requires=("torch", "transformers", "peft", "safetensors"),
    extra="torch",
    open=_open,
    convert=_convert,
)
