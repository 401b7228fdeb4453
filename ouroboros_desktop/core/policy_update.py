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


class Method(StrEnum):
    """How an update learns; each method reads the part of the batch that it can use.

    PPO and RLOO learn from experiences (with demonstrations and preferences beside them, where
    their coefficients are above 0), DPO from preferences, KTO from experiences as good or bad, SFT
    from demonstrations.
    """

    PPO = "ppo"
    RLOO = "rloo"
    DPO = "dpo"
    KTO = "kto"
    SFT = "sft"


class KlEstimator(StrEnum):
    """What a token pays for leaving the reference policy (Schulman 2020, estimators k1 and k3).

    With d = reference - behaviour logprob: k1 = -d, unbiased and of either sign; k3 = exp(d) - 1 -
    d, never negative and of less variance.
    """

    K1 = "k1"
    K3 = "k3"


class StopReason(StrEnum):
    """Why an update ended before its last step."""

    TARGET_KL = "target_kl"
    ENTROPY = "entropy"
    REFERENCE_KL = "reference_kl"


class Baseline(StrEnum):
    """What is subtracted from the return: the value head, or the prompt's other completions."""

    VALUE = "value"
    LEAVE_ONE_OUT = "leave_one_out"


@dataclass(frozen=True, slots=True)
class UpdateConfig:
    """The settings of one policy update (PPO, Schulman et al. 2017, arXiv:1707.06347).

    ``kl_coef`` weighs the per-token penalty towards the reference policy (nats), ``target_kl``
    stops the update when the policy moved 1.5 times that far from where the update began. With
    ``kl_target`` above 0, kl_coef adapts from update to update until the policy stands that many
    nats a token from the reference policy (Ziegler et al. 2019, arXiv:1909.08593, section 2.2), at
    a pace of ``kl_horizon`` experiences. ``preference_beta`` is DPO's beta (Rafailov et al. 2023,
    arXiv:2305.18290). The update is stopped, and its candidate rejected, where the entropy falls
    below ``entropy_floor`` of what it was at the first step, or the KL divergence to the reference
    policy exceeds ``kl_limit`` nats a token; 0 switches either off.
    """

    method: Method = Method.PPO
    epochs: int = 4
    minibatches: int = 2
    learning_rate: float = 3e-4
    value_learning_rate: float = 3e-3
    clip_range: float = 0.2
    value_clip_range: float = 0.2
    value_coef: float = 0.1
    kl_coef: float = 0.05
    kl_estimator: KlEstimator = KlEstimator.K1
    kl_target: float = 0.0
    kl_horizon: int = 512
    entropy_coef: float = 0.0
    demonstration_coef: float = 0.2
    preference_coef: float = 0.2
    preference_beta: float = 0.1
    value_gradient: bool = False
    entropy_floor: float = 0.3
    kl_limit: float = 2.0
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
        if self.kl_horizon < 1 or not self.preference_beta > 0:
            raise ValueError("kl_horizon is at least 1, preference_beta above 0")


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
    against the reference policy. ``kl_coef`` is the one used. ``stopped`` is set on the last step
    when the update ended itself there, for ``stop_reason``.
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
    preference_loss: float = 0.0
    kl_coef: float = 0.0
    stop_reason: StopReason | None = None


class UpdateState(StrEnum):
    """Where a policy update stands."""

    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class UpdateExperience:
    """Which completion an update used, with the reward as it was then.

    ``reward_model_id`` is set where the reward was predicted, not scored.
    """

    completion_id: UUID
    reward: float
    reward_model_id: UUID | None = None


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
