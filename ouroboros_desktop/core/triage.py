"""Triage: what the reward model is sure of becomes a reward, the rest waits for the teacher.

The unit is what nobody scored of a prompt: all its completions, or the rest. A baseline compares
them with each other, so one party rewards all of a unit: the deduction for what is not known then
bears on all alike.

Audits keep it honest. They are prompts drawn at random and scored by the teacher as well; when the
reward model orders too few of their pairs as the teacher does, triage is off and nothing predicted
becomes a reward.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from uuid import UUID

from ouroboros_desktop.core.agreement import LEAST_DIFFERENCE
from ouroboros_desktop.core.prediction import PENALTY, PredictedScore, penalised, predicted_reward
from ouroboros_desktop.core.queue import Waiting, audited
from ouroboros_desktop.core.scoring import Rubric, Score, reward
from ouroboros_desktop.core.verdict import wilson


@dataclass(frozen=True, slots=True)
class TriageRules:
    """When a prediction becomes a reward.

    ``penalty`` is what a standard deviation beyond the least of its prompt takes from it, ``sure``
    the largest mean deviation of a prompt's completions, ``least_agreement`` the share of audited
    pairs that the reward model must order as the teacher does, once there are ``least_pairs`` of
    them.
    """

    penalty: float = PENALTY
    sure: float = 0.6
    least_agreement: float = 0.6
    least_pairs: int = 10

    def __post_init__(self) -> None:
        if min(self.penalty, self.sure) < 0 or not 0 <= self.least_agreement <= 1:
            raise ValueError("penalty and sure are not below 0, least_agreement is in [0, 1]")
        if self.least_pairs < 1:
            raise ValueError("least_pairs is at least 1")


@dataclass(frozen=True, slots=True)
class Audited:
    """One audited prompt: what was expected of each completion, and what the teacher gave."""

    expected: tuple[float, ...]
    given: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.expected) != len(self.given):
            raise ValueError("one expected and one given reward a completion")


@dataclass(frozen=True, slots=True)
class AuditAgreement:
    """On how many audited pairs the reward model agrees with the teacher, with a 95 % interval.

    A pair is two completions of a prompt whose given rewards differ by ``LEAST_DIFFERENCE`` at
    least; expecting the same of both counts half.
    """

    pairs: int
    agreed: float
    low: float
    high: float

    @property
    def rate(self) -> float:
        return self.agreed / self.pairs if self.pairs else 0.5


@dataclass(frozen=True, slots=True)
class Routed:
    """A prompt after triage: a reward for each completion, or None where the teacher is asked."""

    prompt_id: UUID
    rewards: tuple[float, ...] | None


@dataclass(frozen=True, slots=True)
class Triaged:
    """What triage came to; ``sentence`` says in words for the teacher whether it is on."""

    routed: tuple[Routed, ...]
    on: bool
    sentence: str

    @property
    def for_teacher(self) -> tuple[UUID, ...]:
        return tuple(one.prompt_id for one in self.routed if one.rewards is None)


def audits(
    predicted: Sequence[tuple[UUID, PredictedScore]],
    scored: Sequence[tuple[UUID, Score]],
    teacher_id: UUID,
    rubric: Rubric,
) -> tuple[Audited, ...]:
    """Return the audits of one teacher: both arguments are the record, with the prompts' ids.

    A prompt that was predicted several times counts by the newest fit before it was scored, which
    is the one that the teacher's queue was made of. A score without a reward is no audit.
    """
    fits: dict[UUID, dict[UUID, list[PredictedScore]]] = {}
    newest: dict[UUID, UUID] = {}
    for prompt_id, one in predicted:
        fits.setdefault(one.reward_model_id, {}).setdefault(prompt_id, []).append(one)
        newest[prompt_id] = one.reward_model_id
    given = {
        score.completion_id: value
        for _, score in scored
        if score.teacher_id == teacher_id and (value := reward(score.scores, rubric)) is not None
    }
    return tuple(
        _audited(prompts[prompt_id], given, rubric)
        for fit, prompts in fits.items()
        for prompt_id in sorted(audited(prompts, teacher_id.int))
        if newest[prompt_id] == fit
        and all(one.completion_id in given for one in prompts[prompt_id])
    )


def _audited(
    predicted: Sequence[PredictedScore], given: Mapping[UUID, float], rubric: Rubric
) -> Audited:
    return Audited(
        tuple(predicted_reward(one.scores, rubric).mean for one in predicted),
        tuple(given[one.completion_id] for one in predicted),
    )


def audit_agreement(audited: Sequence[Audited]) -> AuditAgreement:
    """Return how far expected and given rewards order the same pairs alike."""
    points = [
        _same_order(one.expected[a] - one.expected[b], one.given[a] - one.given[b])
        for one in audited
        for a, b in combinations(range(len(one.given)), 2)
        if abs(one.given[a] - one.given[b]) >= LEAST_DIFFERENCE - 1e-9
    ]
    low, high = wilson(sum(points), len(points))
    return AuditAgreement(len(points), sum(points), low, high)


def triage(waiting: Sequence[Waiting], audited: Sequence[Audited], rules: TriageRules) -> Triaged:
    """Reward each waiting prompt that the reward model is sure of, and leave the others."""
    found = audit_agreement(audited)
    enough = found.pairs >= rules.least_pairs
    on = not enough or found.rate >= rules.least_agreement
    routed = tuple(Routed(one.prompt_id, _rewards(one, rules) if on else None) for one in waiting)
    return Triaged(routed, on, _sentence(found, enough, on))


def _same_order(expected: float, given: float) -> float:
    return 0.5 if expected == 0 else float((expected > 0) == (given > 0))


def _rewards(one: Waiting, rules: TriageRules) -> tuple[float, ...] | None:
    if not one.expected:
        return None
    unsure = sum(likely.std for likely in one.expected) / len(one.expected)
    if unsure > rules.sure:
        return None
    return penalised(one.expected, rules.penalty)


def _sentence(found: AuditAgreement, enough: bool, on: bool) -> str:
    if not enough:
        return f"Too few audited pairs to judge the reward model yet ({found.pairs})."
    share = (
        f"{found.agreed:g} of {found.pairs} audited pairs ({found.rate * 100:.0f} %,"
        f" 95 % interval {found.low * 100:.0f} to {found.high * 100:.0f} %)"
    )
    if on:
        return f"The reward model agrees with you on {share}."
    return (
        f"The reward model agrees with you on only {share}; its predictions are not learned from."
    )
