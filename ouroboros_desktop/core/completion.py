"""Prompts, tokens and completions: what a policy is asked and what it wrote, to the token."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.identity import new_id, now


class FinishReason(StrEnum):
    """Why a completion ended."""

    STOP = "stop"
    LENGTH = "length"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"


UNKNOWN_ID = -1
"""Stands for the id of a token that a server did not tell."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a service counts for one request, in tokens.

    ``counted`` is False where the service did not say and the application estimated it.
    """

    prompt_tokens: int
    completion_tokens: int
    counted: bool = True

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.prompt_tokens + other.prompt_tokens,
            self.completion_tokens + other.completion_tokens,
            self.counted and other.counted,
        )


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a policy is asked. Completion k draws from ``(seed, k)`` alone, in any batch."""

    messages: tuple[Message, ...]
    seed: int


@dataclass(frozen=True, slots=True)
class Sampling:
    """How completions are drawn. ``adapter=False`` lets the reference policy answer.

    ``strength`` multiplies what the adapter adds: 1 is the policy, 0 the reference policy.
    """

    completions: int = 1
    max_tokens: int = 512
    temperature: float = 1.0
    top_p: float = 1.0
    stop: tuple[str, ...] = ()
    adapter: bool = True
    strength: float = 1.0

    def __post_init__(self) -> None:
        if self.completions < 1 or self.max_tokens < 1:
            raise ValueError("completions and max_tokens are at least 1")
        if not (0 <= self.temperature <= 10 and 0 < self.top_p <= 1):
            raise ValueError("temperature is in [0, 10], top_p in (0, 1]")
        if not 0 <= self.strength <= 1:
            raise ValueError("strength is in [0, 1]")

    @property
    def adapted(self) -> bool:
        """Whether the adapter has a part in it."""
        return self.adapter and self.strength > 0

    @property
    def exact(self) -> bool:
        """Whether the logprobs are of the law the tokens were drawn from: fit for the PPO ratio."""
        plain = self.temperature == 1 and self.top_p == 1
        return plain and self.adapter and self.strength == 1


@dataclass(frozen=True, slots=True)
class Completion:
    """The record of one completion. Token ids are stored and never made again from the text.

    A server that tells logprobs but no ids leaves ``UNKNOWN_ID`` for each: such a completion can
    be read and scored, but enters no PPO ratio.

    ``logprobs`` has one value a token of ``token_ids``, of ``log_softmax(logits)``, in nats. The
    end token belongs to both: the policy chose it.

    ``entropies`` and ``values`` have one number a token too, or none: the entropy of the law that
    it was drawn from, in nats, and what the value head expected before it. They are of the policy
    in the state whose digest is ``policy_state``; while it is in that state, an update need not
    measure them.
    """

    text: str
    finish_reason: FinishReason
    sampling: Sampling
    prompt_token_ids: tuple[int, ...] = ()
    token_ids: tuple[int, ...] = ()
    logprobs: tuple[float, ...] = ()
    entropies: tuple[float, ...] = ()
    values: tuple[float, ...] = ()
    policy_state: str = ""

    def __post_init__(self) -> None:
        if len(self.logprobs) not in {0, len(self.token_ids)}:
            raise ValueError("one logprob a token, or none")
        if not all(math.isfinite(x) and x <= 1e-4 for x in self.logprobs):
            raise ValueError("logprobs are finite and not positive")
        if not {len(self.entropies), len(self.values)} <= {0, len(self.token_ids)}:
            raise ValueError("one entropy and one value a token, or none")
        if not all(math.isfinite(x) for x in (*self.entropies, *self.values)):
            raise ValueError("entropies and values are finite")

    @property
    def trainable(self) -> bool:
        """Whether a policy update may learn from it (it ended by itself, with exact logprobs)."""
        ended = self.finish_reason in {FinishReason.STOP, FinishReason.LENGTH}
        known = bool(self.token_ids) and UNKNOWN_ID not in self.token_ids
        return ended and self.sampling.exact and known and len(self.logprobs) > 0


@dataclass(frozen=True, slots=True)
class Token:
    """One step for the eye: place in the batch, which of the K, the new piece of text.

    The record is on the last token of a completion only. ``usage`` is on the last token of a
    request that a service counts; one request may make several completions. A token without text
    says that the policy is still at it, and is a point to stop at.
    """

    prompt: int
    index: int
    text: str
    completion: Completion | None = None
    usage: Usage | None = None


@dataclass(frozen=True, slots=True)
class RecordedCompletion:
    """A completion with its place: what it answers, and which adapter wrote it (None: none).

    Answers a message, or a labyrinth prompt, or neither (the draft of a summary).
    """

    completion: Completion
    adapter_id: UUID | None
    message_id: UUID | None = None
    labyrinth_prompt_id: UUID | None = None
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        if self.message_id and self.labyrinth_prompt_id:
            raise ValueError("a completion answers a message or a labyrinth prompt, not both")
