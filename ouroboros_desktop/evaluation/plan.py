"""The size of a course, what each of its cycles records, and what trains its reward model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.policy_update import PreferencePair, UpdateConfig
from ouroboros_desktop.core.triage import TriageRules
from ouroboros_desktop.evaluation.learning import LEARNING

Predict = Callable[[Sequence[tuple[Message, ...]]], Sequence[float]]
"""Rewards, in [-1, 1], that a reward model expects of transcripts."""

Train = Callable[[Sequence[PreferencePair], int], Predict]
"""Trains a reward model on preferences, by a seed."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The size of a run, the same for all arms; ``minutes`` are a teacher's in one cycle."""

    cycles: int = 6
    prompts: int = 8
    completions: int = 4
    max_tokens: int = 40
    minutes: float = 4.0
    rules: TriageRules = field(default_factory=TriageRules)
    config: UpdateConfig = LEARNING

    @property
    def sampling(self) -> Sampling:
        return Sampling(completions=self.completions, max_tokens=self.max_tokens)


@dataclass(frozen=True, slots=True)
class Cycled:
    """What one cycle came to. ``pairs`` are pairs of completions that the update could compare.

    ``reward`` is the mean true reward of the cycle's completions, before its update.
    """

    number: int
    minutes: float
    given: int
    predicted: int
    pairs: int
    reward: float
    approx_kl: float = 0.0
    steps: int = 0
    note: str = ""
