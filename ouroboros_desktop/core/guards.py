"""When an update must stop, when its candidate must not be voted on, and how far a cycle may go.

Pure functions: a backend asks ``stop_reason`` before each optimiser step, the session asks the
others afterwards. What is rejected here is set aside without a vote; the live adapter stays.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, FinishReason
from ouroboros_desktop.core.policy_update import (
    KL_MARGIN,
    PolicyUpdate,
    StopReason,
    UpdateConfig,
    UpdateMetrics,
    UpdateState,
)

LONGER = 2.0
"""How many times as long the candidate's median completion may be as the live policy's."""

CHANCE = 0.1
"""From this probability on, that only the candidate's were all cut off may well be chance."""

SHORTEST = 8
"""Tokens that a median is counted as at least: doubling three words is no explosion."""


class AlarmReason(StrEnum):
    """What an alarm is about; the first three are the reasons why an update stops itself."""

    TARGET_KL = "target_kl"
    ENTROPY = "entropy"
    REFERENCE_KL = "reference_kl"
    LENGTH = "length"
    CUT_OFF = "cut_off"
    KL_BUDGET = "kl_budget"


@dataclass(frozen=True, slots=True)
class Alarm:
    """Something the teacher is told: what was measured, what the limit is, and a few sentences.

    ``value`` and ``limit`` have the unit of the reason: nats a token, the share of the entropy that
    is left, tokens, the share of completions that were cut off.
    """

    reason: AlarmReason
    value: float
    limit: float
    sentence: str

    @property
    def rejected(self) -> bool:
        """Whether the candidate is rejected for it; else it is only said."""
        return self.reason not in {AlarmReason.TARGET_KL, AlarmReason.KL_BUDGET}


def stop_reason(metrics: UpdateMetrics, config: UpdateConfig) -> StopReason | None:
    """Return why the step that measured this must not be taken, None when it may be.

    What leads to rejection comes first. A divergence that is not a number is beyond any limit. A
    batch without experiences measures none of the three.
    """
    if metrics.entropy < config.entropy_floor * metrics.start_entropy:
        return StopReason.ENTROPY
    if config.kl_limit and not metrics.reference_kl <= config.kl_limit:
        return StopReason.REFERENCE_KL
    if not metrics.approx_kl <= KL_MARGIN * config.target_kl:
        return StopReason.TARGET_KL
    return None


def alarms(steps: Sequence[UpdateMetrics], config: UpdateConfig) -> tuple[Alarm, ...]:
    """Return what an update's own end has to say: nothing when it went through all its steps."""
    last = steps[-1] if steps else None
    if last is None or last.stop_reason is None:
        return ()
    if last.stop_reason is StopReason.ENTROPY:
        return (_entropy_alarm(last, config),)
    if last.stop_reason is StopReason.REFERENCE_KL:
        return (_reference_alarm(last, config),)
    return (_target_alarm(last, config),)


def _entropy_alarm(last: UpdateMetrics, config: UpdateConfig) -> Alarm:
    left = last.entropy / last.start_entropy
    sentence = (
        "The policy began to say nearly the same whatever it is asked: its choice of words fell to"
        f" {left:.0%} of what it was (entropy {last.entropy:.2f} nats a token instead of"
        f" {last.start_entropy:.2f}). The update was stopped and its candidate rejected; the live"
        " adapter is unchanged. Try again with a lower learning rate, fewer epochs or more scored"
        " completions."
    )
    return Alarm(AlarmReason.ENTROPY, left, config.entropy_floor, sentence)


def _reference_alarm(last: UpdateMetrics, config: UpdateConfig) -> Alarm:
    sentence = (
        f"The policy is {last.reference_kl:.2f} nats a token away from the model you began with;"
        f" beyond {config.kl_limit:g} its language usually suffers. The update was stopped and its"
        " candidate rejected; the live adapter is unchanged. Try again with a higher kl_coef or a"
        " lower learning rate, or go back to an earlier adapter."
    )
    return Alarm(AlarmReason.REFERENCE_KL, last.reference_kl, config.kl_limit, sentence)


def _target_alarm(last: UpdateMetrics, config: UpdateConfig) -> Alarm:
    limit = KL_MARGIN * config.target_kl
    sentence = (
        f"The policy had moved far enough for one update ({last.approx_kl:.3f} nats a token), so"
        f" the update ended after {last.step - 1} of {last.steps} steps. The candidate holds what"
        " was learned until then, and you can vote on it."
    )
    return Alarm(AlarmReason.TARGET_KL, last.approx_kl, limit, sentence)


def length_alarm(live: Sequence[Completion], candidate: Sequence[Completion]) -> Alarm | None:
    """Compare the completions of the two on the same held-out prompts; None where all is well.

    The alarm is raised when all of the candidate's were cut off at the length limit and so many of
    the live policy's were not that chance would hardly make it so, or when its median is more than
    ``LONGER`` times as many tokens.
    """
    if not live or not candidate:
        return None
    cut, cut_live = _cut_off(candidate), _cut_off(live)
    if cut == 1 > cut_live and _by_chance(live, candidate) < CHANCE:
        return Alarm(AlarmReason.CUT_OFF, cut, cut_live, _CUT_SENTENCE)
    limit = longest(live)
    length, usual = median(len(c.token_ids) for c in candidate), limit / LONGER
    if length <= limit:
        return None
    sentence = (
        f"The candidate's completions have become {length / usual:.1f} times as long as the live"
        f" policy's ({length:.0f} tokens in the middle instead of {usual:.0f}). The candidate was"
        " rejected; the live adapter is unchanged. Score long-winded completions lower, or rewrite"
        " one briefly, and update again."
    )
    return Alarm(AlarmReason.LENGTH, length, limit, sentence)


def longest(live: Sequence[Completion]) -> float:
    """Return the median length in tokens from which a candidate is rejected."""
    return LONGER * max(median(len(c.token_ids) for c in live), SHORTEST)


_CUT_SENTENCE = (
    "Every completion of the candidate ran into the length limit without coming to an end, which"
    " those of the live policy did not. The candidate was rejected; the live adapter is unchanged."
    " Score completions that never end lower, or rewrite one, and update again."
)


def _by_chance(live: Sequence[Completion], candidate: Sequence[Completion]) -> float:
    """Return how likely the candidate has none of the completions that ended, were all alike.

    Fisher's exact test, one-sided: of all ways to draw the ended ones from both, those in which
    they are all the live policy's.
    """
    ended = sum(c.finish_reason is not FinishReason.LENGTH for c in live)
    return math.comb(len(live), ended) / math.comb(len(live) + len(candidate), ended)


def _cut_off(completions: Sequence[Completion]) -> float:
    cut = sum(c.finish_reason is FinishReason.LENGTH for c in completions)
    return cut / len(completions)


def kl_spent(updates: Sequence[PolicyUpdate], adapter_id: UUID | None) -> float:
    """Return how far this cycle has moved the policy to ``adapter_id``, in nats a token.

    It is the sum, over the succeeded updates on the way from the cycle's beginning to that adapter,
    of the largest ``approx_kl`` a step measured, at most what the update was allowed: a single
    token can make the estimate huge. Updates that were not built upon do not count. (A KL
    divergence does not add up along a way; the sum is a budget, not a distance.)
    """
    made = {u.adapter_id: u for u in updates if u.state is UpdateState.SUCCEEDED and u.adapter_id}
    spent = 0.0
    while adapter_id in made:
        update = made.pop(adapter_id)
        moved = max((m.approx_kl for m in update.steps), default=0.0)
        spent += min(moved, KL_MARGIN * update.config.target_kl)
        adapter_id = update.parent_adapter_id
    return spent


def remaining_budget(
    updates: Sequence[PolicyUpdate], adapter_id: UUID | None, budget: float
) -> float:
    """Return the largest ``target_kl`` that the next update from ``adapter_id`` may have.

    ``updates`` are the cycle's, ``budget`` is in nats a token for the whole cycle. As an update may
    move ``KL_MARGIN`` times its target, so much less is left for the target; 0 when it is used up.
    """
    return max(budget - kl_spent(updates, adapter_id), 0.0) / KL_MARGIN


def budget_alarm(
    updates: Sequence[PolicyUpdate], adapter_id: UUID | None, budget: float, config: UpdateConfig
) -> Alarm | None:
    """Return what to tell the teacher where the cycle's budget holds the next update back."""
    spent, left = kl_spent(updates, adapter_id), remaining_budget(updates, adapter_id, budget)
    if left >= config.target_kl:
        return None
    moved = f"This cycle has moved the policy by {spent:.3f} of the {budget:g} nats a token it may."
    sentence = (
        f"{moved} The next update will stop earlier, at a target_kl of {left:.3f} instead of"
        f" {config.target_kl:g}."
        if left
        else f"{moved} Nothing was changed. Begin a new cycle, or raise the KL budget in settings."
    )
    return Alarm(AlarmReason.KL_BUDGET, spent, budget, sentence)
