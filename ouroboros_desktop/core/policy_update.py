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

KL_MARGIN = 1.5
"""How many times ``target_kl`` the policy may move before the update stops."""


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
    """What should have been said to the prompt: a rewrite, say, or an answer in a recall lesson."""

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

    PPO and RLOO learn from experiences, and from demonstrations and preferences beside them where
    their coefficients are above 0. DPO learns from preferences, KTO from experiences as good or
    bad, SFT from demonstrations. PROMPT changes no weights: demonstrations and preferences become
    instructions that stand before every dialogue.
    """

    PPO = "ppo"
    RLOO = "rloo"
    DPO = "dpo"
    KTO = "kto"
    SFT = "sft"
    PROMPT = "prompt"


class KlEstimator(StrEnum):
    """What a token pays for leaving the reference policy (Schulman 2020, estimators k1 and k3).

    With d = reference - behaviour logprob: k1 = -d, of either sign; k3 = exp(d) - 1 - d, never
    negative and of less variance. The mean of both is KL(policy, reference). As a reward only k1
    has its gradient too: that of k3 is the gradient of KL(policy, reference) - KL(reference,
    policy), which is next to nothing near the reference policy and grows with the distance.
    """

    K1 = "k1"
    K3 = "k3"


class StopReason(StrEnum):
    """Why an update ended before its last step."""

    TARGET_KL = "target_kl"
    ENTROPY = "entropy"
    REFERENCE_KL = "reference_kl"


class Baseline(StrEnum):
    """What PPO subtracts from the return: the value head, or the prompt's other completions."""

    VALUE = "value"
    LEAVE_ONE_OUT = "leave_one_out"


@dataclass(frozen=True, slots=True)
class UpdateConfig:
    """The settings of one policy update (PPO, Schulman et al. 2017, arXiv:1707.06347).

    Logarithms are in nats. ``kl_coef`` weighs the charge a token pays for leaving the reference
    policy. With ``kl_target`` above 0 it is where that begins: it then adapts from update to update
    until the policy stands that many nats a token from the reference policy (Ziegler et al. 2019,
    arXiv:1909.08593, section 2.2), at a pace of ``kl_horizon`` experiences. ``preference_beta`` is
    DPO's beta (Rafailov et al. 2023, arXiv:2305.18290). ``value_gradient`` lets the value loss
    reach the adapter, not the value head alone.

    The update stops before a step when the policy has moved ``KL_MARGIN`` times ``target_kl`` from
    where the update began. It stops, and its candidate is rejected, when the entropy falls below
    ``entropy_floor`` of what it was at the start, or the KL divergence to the reference policy
    exceeds ``kl_limit`` nats a token; 0 switches either off.

    ``invariance_weight`` is how much the invariance reward counts (``core/invariance.py``). The
    rewards of the experiences have it in them already; here is its record. So with ``siblings``:
    on how many sibling prompts (``core/siblings.py``) each rewrite is a demonstration too; and with
    ``recall_lessons``: how many long dialogues (``core/recall_lessons.py``) are shown.
    ``rehearsals``: how many texts by the reference policy (``core/rehearsal.py``) are.
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
    invariance_weight: float = 0.0
    siblings: int = 0
    recall_lessons: int = 0
    rehearsals: int = 0
    seed: int = 0

    def __post_init__(self) -> None:
        if min(self.epochs, self.minibatches, self.tokens_per_micro, self.kl_horizon) < 1:
            raise ValueError("epochs, minibatches, tokens_per_micro and kl_horizon are at least 1")
        if min(self.siblings, self.recall_lessons, self.rehearsals) < 0:
            raise ValueError("siblings, recall_lessons and rehearsals are not below 0")
        positive = (self.learning_rate, self.clip_range, self.target_kl, self.max_grad_norm)
        if not all(math.isfinite(x) and x > 0 for x in (*positive, self.preference_beta)):
            raise ValueError(
                "learning_rate, clip_range, target_kl, max_grad_norm and preference_beta"
                " are above 0"
            )
        coefficients = (
            self.kl_coef,
            self.demonstration_coef,
            self.preference_coef,
            self.invariance_weight,
        )
        limits = (self.kl_target, self.kl_limit, self.value_coef, self.value_learning_rate)
        if not all(math.isfinite(x) and x >= 0 for x in (*coefficients, *limits)):
            raise ValueError("coefficients and limits are not below 0")
        if not (0 <= self.gamma <= 1 and 0 <= self.gae_lambda <= 1):
            raise ValueError("gamma and gae_lambda are in [0, 1]")
        if not 0 <= self.entropy_floor < 1:
            raise ValueError("entropy_floor is in [0, 1)")
        if self.kl_target and not self.kl_coef:
            raise ValueError("kl_target adapts a kl_coef that is above 0")

    @property
    def reads_demonstrations(self) -> bool:
        """Whether what is shown by example is learned from."""
        beside = self.method in {Method.PPO, Method.RLOO}
        alone = self.method in {Method.SFT, Method.KTO, Method.PROMPT}
        return alone or (beside and self.demonstration_coef > 0)

    @property
    def fits_values(self) -> bool:
        """Whether a value head is the baseline, and is fitted to the returns."""
        return self.method is Method.PPO and self.baseline is Baseline.VALUE


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work is. ``phase`` is a few words for the teacher."""

    phase: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class UpdateMetrics:
    """What one optimiser step measured, before it was taken; logarithms in nats.

    Means are over the completion tokens of its minibatch. ``approx_kl`` is against the policy at
    the start of the update, ``reference_kl`` against the reference policy; ``start_entropy`` is
    what the entropy of the same tokens was at the start. ``kl_coef`` is the one used. ``stopped``
    is set on the last step when the update ended itself there, for ``stop_reason``; that step was
    not taken.
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
    start_entropy: float = 0.0


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
