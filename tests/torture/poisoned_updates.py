"""Updates in which numbers stop being numbers, at different moments: each plants a fault.

The faults are real: what the network says, a gradient or a weight changes while the update runs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch

NAN, INF = float("nan"), float("inf")


def states(value: float, learning_pass: int) -> Callable[[Any, pytest.MonkeyPatch], None]:
    """Let the trunk say ``value`` from its n-th pass with gradients on."""

    def plant(policy: Any, patch: pytest.MonkeyPatch) -> None:
        said, passes = policy._network.states, []

        def spoiled(*given: Any) -> Any:
            found = said(*given)
            if not torch.is_grad_enabled():
                return found
            passes.append(None)
            return found * value if len(passes) >= learning_pass else found

        patch.setattr(policy._network, "states", spoiled)

    return plant


def gradient(value: float, step: int) -> Callable[[Any, pytest.MonkeyPatch], None]:
    """Let one number of a gradient be ``value`` at the n-th step, before gradients are clipped."""

    def plant(policy: Any, patch: pytest.MonkeyPatch) -> None:
        clip, steps = policy._engine.clip_gradients, []

        def spoiled(limit: float) -> Any:
            steps.append(None)
            if len(steps) == step:
                learned = next(p for p in policy._engine.lora.values() if p.grad is not None)
                learned.grad.reshape(-1)[0] = value
            return clip(limit)

        patch.setattr(policy._engine, "clip_gradients", spoiled)

    return plant


def weight(value: float, step: int) -> Callable[[Any, pytest.MonkeyPatch], None]:
    """Let all numbers of LoRA be ``value`` after the n-th step."""

    def plant(policy: Any, patch: pytest.MonkeyPatch) -> None:
        take, steps = policy._engine.step, []

        def spoiled() -> None:
            take()
            steps.append(None)
            if len(steps) == step:
                with torch.no_grad():
                    for learned in policy._engine.lora.values():
                        learned.fill_(value)

        patch.setattr(policy._engine, "step", spoiled)

    return plant


STEPS = 4
"""Steps of the update in which the faults are planted."""

UPDATES: dict[str, Callable[[Any, pytest.MonkeyPatch], None]] = {
    "hidden states at the first step": states(NAN, 1),
    "hidden states at a later step": states(INF, 3),
    "a gradient at the first step": gradient(NAN, 1),
    "a gradient at the last step": gradient(INF, STEPS),
    "weights after the first step": weight(NAN, 1),
    "weights after the last step": weight(NAN, STEPS),
    "infinite weights after the last step": weight(-INF, STEPS),
    "weights too large after the last step": weight(1e30, STEPS),
}
