"""One policy update: what it learns from, how, and what it measured."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.completion import Completion
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.identity import new_id, now


@dataclass(frozen=True, slots=True)
class Experience:
    """A scored completion. ``group`` is equal for completions of the same prompt."""

    completion: Completion
    reward: float
    group: int
    predicted: bool = False

    def __post_init__(self) -> None:
        if not (math.isfinite(self.reward) and -1 <= self.reward <= 1):
            raise ValueError("a reward is in [-1, 1]")
        if not self.completion.trainable:
            raise ValueError("this completion cannot enter the PPO ratio")


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A rewrite: what should have been said to the prompt."""

    prompt: tuple[Message, ...]
    text: str


@dataclass(frozen=True, slots=True)
class PreferencePair:
    """Two texts for one prompt, from a ranking or from a rewrite."""

    prompt: tuple[Message, ...]
    chosen: str
    rejected: str


@dataclass(frozen=True, slots=True)
class UpdateBatch:
    """All that one policy update learns from. ``tokenizer`` is the digest of the ids' tokenizer."""

    tokenizer: str
    experiences: tuple[Experience, ...] = ()
    demonstrations: tuple[Demonstration, ...] = ()
    preferences: tuple[PreferencePair, ...] = ()


class Baseline(StrEnum):
    """What is subtracted from the return: the value head, or the prompt's other completions."""

    VALUE = "value"
    LEAVE_ONE_OUT = "leave_one_out"


@dataclass(frozen=True, slots=True)
class UpdateConfig:
    """The settings of one policy update (PPO, Schulman et al. 2017, arXiv:1707.06347).

    ``kl_coef`` weighs the per-token penalty towards the reference policy (nats), ``target_kl``
    stops the update when the policy moved 1.5 times that far from where the update began.
    """

    epochs: int = 4
    minibatches: int = 2
    learning_rate: float = 3e-4
    value_learning_rate: float = 3e-3
    clip_range: float = 0.2
    value_clip_range: float = 0.2
    value_coef: float = 0.1
    kl_coef: float = 0.05
    entropy_coef: float = 0.0
    demonstration_coef: float = 0.2
    gamma: float = 1.0
    gae_lambda: float = 0.95
    baseline: Baseline = Baseline.LEAVE_ONE_OUT
    target_kl: float = 0.1
    max_grad_norm: float = 1.0
    tokens_per_micro: int = 1024
    seed: int = 0

    def __post_init__(self) -> None:
        if self.epochs < 1 or self.minibatches < 1 or self.tokens_per_micro < 1:
            raise ValueError("epochs, minibatches and tokens_per_micro are at least 1")
        positive = (self.learning_rate, self.clip_range, self.target_kl, self.max_grad_norm)
        if not all(math.isfinite(x) and x > 0 for x in positive):
            raise ValueError("learning_rate, clip_range, target_kl and max_grad_norm are above 0")
        if not (0 <= self.gamma <= 1 and 0 <= self.gae_lambda <= 1):
            raise ValueError("gamma and gae_lambda are in [0, 1]")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work is. ``phase`` is a few words for the teacher."""

    phase: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class UpdateMetrics:
    """What one optimiser step measured; means over completion tokens, logarithms in nats.

    ``approx_kl`` is against the policy at the start of the update, ``reference_kl`` (a token)
    against the reference policy. ``stopped`` is set on the last step when ``target_kl`` ended it.
    """

    step: int
    steps: int
    epoch: int
    policy_loss: float
    value_loss: float
    demonstration_loss: float
    approx_kl: float
    reference_kl: float
    clip_fraction: float
    entropy: float
    grad_norm: float
    tokens: int
    seconds: float
    stopped: bool = False


class UpdateState(StrEnum):
    """Where a policy update stands."""

    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class UpdateExperience:
    """Which completion an update used, with the reward as it was then."""

    completion_id: UUID
    reward: float


@dataclass(frozen=True, slots=True)
class PolicyUpdate:
    """The record of one policy update: intent first, then steps, then how it ended."""

    cycle_id: UUID
    policy_id: UUID
    parent_adapter_id: UUID | None
    config: UpdateConfig
    rubric_revision: int
    experiences: tuple[UpdateExperience, ...]
    state: UpdateState = UpdateState.RUNNING
    steps: tuple[UpdateMetrics, ...] = ()
    adapter_id: UUID | None = None
    detail: str = ""
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)
