"""Models as Hugging Face folders, on PyTorch. Importing this loads neither torch nor transformers.

The package's own name is ``torch``; inside it ``import torch`` still means the library.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, Policy
from ouroboros_desktop.core.policy_update import Method, Progress

TRL = ("trl", "datasets")


def _open(ref: ModelRef, folder: Path | None) -> Policy:
    from ouroboros_backends.torch.policy import open_policy

    return open_policy(ref, folder)


def _fit(ref: ModelRef, folder: Path, workload: Workload) -> Fit:
    from ouroboros_backends.torch.memory import fitting

    return fitting(ref, folder, workload)


def _convert(source: Path, target: Path) -> Generator[Progress, None, None]:
    if source.is_dir():
        from ouroboros_backends.torch.unpickle import convert as unpickle

        return unpickle(source, target)
    from ouroboros_backends.torch.convert import convert

    return convert(source, target)


TORCH = Backend(
    name="torch",
    title="PyTorch",
    capabilities=frozenset(
        {
            Capability.LOGPROBS,
            Capability.REMEASURE,
            Capability.SEEDS,
            Capability.FEATURES,
            Capability.EXPERIENCES,
            Capability.DEMONSTRATIONS,
            Capability.PREFERENCES,
        }
    ),
    requires=("torch", "transformers", "peft", "safetensors"),
    extra="torch",
    open=_open,
    convert=_convert,
    fit=_fit,
    methods={
        Method.PPO: (),
        Method.RLOO: (),
        Method.DPO: TRL,
        Method.KTO: TRL,
        Method.SFT: TRL,
    },
    methods_extra="baselines",
)
