"""The size of a course, what each of its cycles records, and what trains its reward model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.policy_update import PreferencePair, UpdateConfig
from ouroboros_desktop.core.triage import TriageRules
from ouroboros_desktop.evaluation.arms import Arm
from ouroboros_desktop.evaluation.learning import LEARNING
from ouroboros_desktop.settings import RECALL_LESSONS, REHEARSALS

Predict = Callable[[Sequence[tuple[Message, ...]]], Sequence[float]]
"""Rewards, in [-1, 1], that a reward model expects of transcripts."""

Train = Callable[[Sequence[PreferencePair], int], Predict]
"""Trains a reward model on preferences, by a seed."""


RULES = TriageRules(sure=1.0, least_pairs=20)
"""With 6 to 24 scores the deviation of a prompt is 0.5 to 1: the program's 0.6 comes too late.
A course of Ouroboros audits five pairs at most, so these rules never stop its triage: that they do
where a reward model errs is shown of the program, not of this benchmark."""

CONFIG = replace(LEARNING, demonstration_coef=1.5)
"""Chosen on seeds from 100 on: by 0.2, rewrites were hardly heard beside 50 predicted rewards.
Recall lessons have about half of the tokens that are shown."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The size of a run, the same for all arms; ``minutes`` are a teacher's in one cycle.

    Of one prompt, ``completions`` at most are learned from; where a teacher scored some, these and
    as many of the rest. A wide arm lets its reward model choose these from ``wide``. At the gate,
    ``gate`` prompts have ``gate_completions`` each. An update of an arm that has any is shown
    ``recall_lessons`` and ``rehearsals``.
    """

    cycles: int = 6
    prompts: int = 8
    completions: int = 8
    wide: int = 20
    max_tokens: int = 40
    gate: int = 8
    gate_completions: int = 4
    recall_lessons: int = RECALL_LESSONS
    rehearsals: int = REHEARSALS
    minutes: float = 3.0
    rules: TriageRules = RULES
    config: UpdateConfig = CONFIG

    def sampling(self, completions: int) -> Sampling:
        return Sampling(completions=completions, max_tokens=self.max_tokens)

    def judged(self, arm: Arm) -> int:
        """Return how many completions of a prompt an arm puts before the teacher."""
        return min(arm.judged, self.completions)

    def written(self, arm: Arm) -> int:
        """Return how many completions of a prompt an arm can make use of."""
        if not arm.predicts:
            return self.judged(arm)
        return self.wide if arm.wide else self.completions


@dataclass(frozen=True, slots=True)
class Cycled:
    """What one cycle came to.

    ``pairs`` are pairs of a prompt's completions that were learned from and that the rewards, or
    the teacher, tell apart by ``LEAST_DIFFERENCE`` at least; ``human_pairs`` are those that the
    teacher tells apart. ``given`` and ``predicted`` rewards were learned from. ``reward`` and
    ``persona`` are means of the cycle's completions before its update: the true reward, and how
    well the persona is kept. ``minutes`` and ``annotations``, which are scores, choices and
    rewrites, count from the first cycle on. ``rejected`` candidates were worse. ``correlation`` is
    that of the rewards that our reward model expected of them, before it learned from the cycle's
    scores, with the true ones, within prompts; None: nothing was expected, or all alike.
    """

    number: int
    minutes: float
    annotations: int
    given: int
    predicted: int
    pairs: int
    human_pairs: int
    reward: float
    persona: float
    approx_kl: float = 0.0
    steps: int = 0
    rejected: int = 0
    note: str = ""
    correlation: float | None = None
