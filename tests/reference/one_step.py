"""One optimiser step of SFT, DPO or KTO, to be looked at closely."""

from __future__ import annotations

from contextlib import closing

import torch
from ouroboros_backends.torch.policy import TorchPolicy
from torch.optim.optimizer import register_optimizer_step_pre_hook

from ouroboros_desktop.core.policy_update import Method, UpdateBatch, UpdateConfig, UpdateMetrics

ONE_STEP = UpdateConfig(
    epochs=1,
    minibatches=1,
    learning_rate=2e-3,
    preference_beta=0.3,
    target_kl=1e6,
    kl_limit=0.0,
    entropy_floor=0.0,
    max_grad_norm=1e9,
    tokens_per_micro=100_000,
)
METHODS = (Method.SFT, Method.DPO, Method.KTO)


def learn(policy: TorchPolicy, batch: UpdateBatch, config: UpdateConfig) -> list[UpdateMetrics]:
    return [m for m in policy.update(batch, config) if isinstance(m, UpdateMetrics)]


def lora(policy: TorchPolicy) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in policy._engine.lora.values()])


def first_gradients(policy: TorchPolicy, batch: UpdateBatch, config: UpdateConfig):
    """Return the first step's metrics, and its gradients as the optimiser sees them."""
    seen: dict[str, torch.Tensor] = {}

    def look(*_: object) -> None:
        seen.update({n: p.grad.clone() for n, p in policy._engine.lora.items()})

    handle = register_optimizer_step_pre_hook(look)
    try:
        with closing(policy.update(batch, config)) as running:
            metrics = next(event for event in running if isinstance(event, UpdateMetrics))
    finally:
        handle.remove()
    return metrics, seen
