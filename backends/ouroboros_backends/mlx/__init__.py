"""Language models on Apple's MLX: a frozen base with LoRA and a value head.

Importing this loads neither mlx nor transformers. The package's own name is ``mlx``; inside it
``import mlx.core`` still means the library.
"""

from __future__ import annotations

from pathlib import Path

from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, Policy
from ouroboros_desktop.core.policy_update import Method


def _open(ref: ModelRef, folder: Path | None) -> Policy:
    from ouroboros_backends.mlx.processor import prepare

    prepare()
    from ouroboros_backends.mlx.policy import open_policy

    return open_policy(ref, folder)


def _fit(ref: ModelRef, folder: Path, workload: Workload) -> Fit:
    from ouroboros_backends.mlx.processor import prepare

    prepare()
    from ouroboros_backends.mlx.memory import fitting

    return fitting(ref, folder, workload)


MLX = Backend(
    name="mlx",
    title="MLX",
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
    requires=("mlx", "mlx_lm", "transformers", "safetensors", "psutil"),
    extra="mlx",
    open=_open,
    fit=_fit,
    methods={Method.PPO: (), Method.RLOO: ()},
)
