"""What a policy has been through, and all that it learned, as it stands in files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class History:
    """What the policy has been through: updates, the rewards seen in them, and what came of that.

    ``kl_coef`` is the adapted coefficient of the KL charge, None where it does not adapt.
    """

    updates: int = 0
    rewards: int = 0
    reward_sum: float = 0.0
    kl_coef: float | None = None

    @property
    def mean_reward(self) -> float:
        """The running mean of the teacher's rewards; 0, the neutral point, before the first."""
        return self.reward_sum / self.rewards if self.rewards else 0.0

    def after(self, rewards: Sequence[float], kl_coef: float | None = None) -> History:
        return replace(
            self,
            updates=self.updates + 1,
            rewards=self.rewards + len(rewards),
            reward_sum=self.reward_sum + sum(rewards),
            kl_coef=kl_coef,
        )


@dataclass(frozen=True, slots=True)
class Learned:
    """All that is learned, in PEFT's names and shapes, whatever the runtime calls it.

    ``lora``: ``base_model.model.<layer>.lora_A.weight`` [r, in] and ``lora_B.weight`` [out, r].
    ``value_head``: ``weight`` [1, D] and ``bias`` [1]. ``moments``: of both (the head's names begin
    with ``value_head.``), AdamW's ``exp_avg.<name>``, ``exp_avg_sq.<name>`` and ``step.<name>``;
    empty before the first optimiser step. The arrays may be views of what is being learned.
    """

    lora: dict[str, Floats]
    value_head: dict[str, Floats]
    moments: dict[str, Floats]
    history: History

    @property
    def parameters(self) -> dict[str, Floats]:
        """LoRA and value head under the names that the moments give them."""
        return {**self.lora, **{f"value_head.{n}": p for n, p in self.value_head.items()}}
