"""What stops an update, what rejects its candidate, and what a cycle may still move."""

from __future__ import annotations

import math
from dataclasses import replace
from uuid import UUID

import pytest

from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling
from ouroboros_desktop.core.guards import (
    Alarm,
    AlarmReason,
    alarms,
    budget_alarm,
    kl_spent,
    length_alarm,
    remaining_budget,
    stop_reason,
)
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy_update import (
    PolicyUpdate,
    StopReason,
    UpdateConfig,
    UpdateMetrics,
    UpdateState,
)

CONFIG = UpdateConfig(target_kl=0.1, entropy_floor=0.3, kl_limit=2.0)
STEP = UpdateMetrics(
    step=3,
    steps=8,
    epoch=2,
    policy_loss=0.0,
    value_loss=0.0,
    demonstration_loss=0.0,
    approx_kl=0.01,
    reference_kl=0.2,
    clip_fraction=0.0,
    entropy=1.8,
    grad_norm=0.5,
    tokens=100,
    seconds=1.0,
    start_entropy=2.0,
)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, None),
        ({"approx_kl": 0.15}, None),
        ({"approx_kl": 0.151}, StopReason.TARGET_KL),
        ({"approx_kl": math.nan}, StopReason.TARGET_KL),
        ({"reference_kl": 2.0}, None),
        ({"reference_kl": 2.01}, StopReason.REFERENCE_KL),
        ({"reference_kl": math.nan}, StopReason.REFERENCE_KL),
        ({"entropy": 0.6}, None),
        ({"entropy": 0.59}, StopReason.ENTROPY),
        ({"entropy": 0.0, "start_entropy": 0.0}, None),  # no experiences in this minibatch
        ({"entropy": 0.5, "reference_kl": 3.0, "approx_kl": 9.0}, StopReason.ENTROPY),
        ({"reference_kl": 3.0, "approx_kl": 9.0}, StopReason.REFERENCE_KL),
    ],
)
def test_a_step_beyond_a_limit_is_not_taken(change, reason):
    assert stop_reason(replace(STEP, **change), CONFIG) is reason


def test_a_limit_of_0_is_no_limit():
    far = replace(STEP, entropy=0.001, reference_kl=50.0)
    assert stop_reason(far, replace(CONFIG, entropy_floor=0.0, kl_limit=0.0)) is None


def stopped(reason: StopReason, **change: float) -> Alarm:
    last = replace(STEP, stopped=True, stop_reason=reason, **change)
    [alarm] = alarms([STEP, last], CONFIG)
    return alarm


def test_an_update_that_went_through_has_nothing_to_say():
    assert alarms([STEP, STEP], CONFIG) == ()
    assert alarms([], CONFIG) == ()


def test_stopping_at_the_target_is_no_reason_to_reject():
    alarm = stopped(StopReason.TARGET_KL, approx_kl=0.162)
    assert not alarm.rejected
    assert (alarm.reason, alarm.value) == (AlarmReason.TARGET_KL, 0.162)
    assert alarm.limit == pytest.approx(0.15)
    assert "0.162 nats a token" in alarm.sentence
    assert "after 2 of 8 steps" in alarm.sentence
    assert "vote" in alarm.sentence


def test_a_collapse_of_the_entropy_rejects_the_candidate():
    alarm = stopped(StopReason.ENTROPY, entropy=0.5)
    assert alarm.rejected
    assert (alarm.reason, alarm.value, alarm.limit) == (AlarmReason.ENTROPY, 0.25, 0.3)
    assert "25% of what it was" in alarm.sentence
    assert "0.50 nats a token instead of 2.00" in alarm.sentence


def test_too_far_from_the_reference_policy_rejects_the_candidate():
    alarm = stopped(StopReason.REFERENCE_KL, reference_kl=2.345)
    assert alarm.rejected
    assert (alarm.reason, alarm.value, alarm.limit) == (AlarmReason.REFERENCE_KL, 2.345, 2.0)
    assert "2.35 nats a token away" in alarm.sentence or "2.34 nats" in alarm.sentence


@pytest.mark.parametrize("reason", [StopReason.ENTROPY, StopReason.REFERENCE_KL])
def test_a_rejection_says_what_happened_what_was_kept_and_what_to_do(reason):
    sentence = stopped(reason, entropy=0.1).sentence
    assert "candidate rejected" in sentence
    assert "live adapter is unchanged" in sentence
    assert "Try again" in sentence


def answers(*lengths: int, cut: bool = False) -> list[Completion]:
    reason = FinishReason.LENGTH if cut else FinishReason.STOP
    return [Completion("", reason, Sampling(), (1,), (5,) * n, (-1.0,) * n) for n in lengths]


def test_answers_of_about_the_same_length_are_well():
    assert length_alarm(answers(10, 20, 30), answers(20, 40, 400)) is None  # median 40: just 2 x
    assert length_alarm(answers(1, 2, 3), answers(12, 14, 16)) is None  # short ones may double
    assert length_alarm([], answers(500)) is None
    assert length_alarm(answers(10), []) is None


def test_answers_more_than_twice_as_long_reject_the_candidate():
    alarm = length_alarm(answers(10, 20, 30), answers(5, 41, 300))
    assert alarm is not None
    assert alarm.rejected
    assert (alarm.reason, alarm.value, alarm.limit) == (AlarmReason.LENGTH, 41, 40)
    assert "41 tokens in the middle instead of 20" in alarm.sentence
    assert "candidate was rejected" in alarm.sentence


def test_answers_that_never_end_reject_the_candidate():
    live, endless = answers(10, 20, 15), answers(25, 25, 25, cut=True)
    alarm = length_alarm(live, endless)
    assert alarm is not None
    assert alarm.rejected
    assert (alarm.reason, alarm.value, alarm.limit) == (AlarmReason.CUT_OFF, 1.0, 0.0)
    assert length_alarm(live, [*endless, *answers(25)]) is None
    assert length_alarm(answers(24, 24, 24, cut=True), endless) is None  # so it was before


@pytest.mark.parametrize(
    ("ended", "of", "rejected"), [(2, 2, False), (3, 3, True), (2, 4, False), (3, 4, True)]
)
def test_what_chance_may_do_rejects_nobody(ended: int, of: int, rejected: bool) -> None:
    """One of two completions ends where another does not, though nothing was learned."""
    live = [*answers(*[20] * ended), *answers(*[25] * (of - ended), cut=True)]
    alarm = length_alarm(live, answers(*[25] * of, cut=True))
    assert (alarm is not None) == rejected


LIVE, FIRST, SECOND, ASIDE = (new_id() for _ in range(4))


def update(
    parent: UUID | None, made: UUID | None, *kls: float, state: UpdateState = UpdateState.SUCCEEDED
) -> PolicyUpdate:
    steps = tuple(replace(STEP, approx_kl=kl) for kl in kls)
    cycle, policy = UUID(int=1), UUID(int=2)
    return PolicyUpdate(cycle, policy, parent, CONFIG, 1, (), state, steps, made)


UPDATES = (
    update(LIVE, FIRST, 0.0, 0.06, 0.05),
    update(LIVE, ASIDE, 0.0, 0.5),
    update(FIRST, None, 0.0, 0.7, state=UpdateState.FAILED),
    update(FIRST, SECOND, 0.0, 0.03),
    update(SECOND, None, 0.0, 0.9, state=UpdateState.RUNNING),
)


def test_only_the_updates_that_were_built_upon_count():
    assert kl_spent(UPDATES, LIVE) == 0
    assert kl_spent(UPDATES, None) == 0
    assert kl_spent(UPDATES, FIRST) == pytest.approx(0.06)
    assert kl_spent(UPDATES, ASIDE) == pytest.approx(0.15)  # all that it was allowed
    assert kl_spent(UPDATES, SECOND) == pytest.approx(0.09)
    assert kl_spent((update(None, FIRST),), FIRST) == 0  # no step was taken


def test_what_is_left_is_a_target_that_cannot_run_past_the_budget():
    assert remaining_budget(UPDATES, LIVE, 0.3) == pytest.approx(0.2)
    assert remaining_budget(UPDATES, SECOND, 0.3) == pytest.approx(0.14)
    assert remaining_budget(UPDATES, ASIDE, 0.3) == pytest.approx(0.1)
    assert remaining_budget(UPDATES, ASIDE, 0.1) == 0


def test_the_teacher_is_told_when_the_budget_holds_an_update_back():
    assert budget_alarm(UPDATES, LIVE, 0.3, CONFIG) is None
    less = budget_alarm(UPDATES, SECOND, 0.18, CONFIG)
    assert less is not None
    assert not less.rejected
    assert less.value == pytest.approx(0.09)
    assert less.limit == 0.18
    assert "0.090 of the 0.18 nats" in less.sentence
    assert "target_kl of 0.060 instead of 0.1" in less.sentence
    none = budget_alarm(UPDATES, ASIDE, 0.15, CONFIG)
    assert none is not None
    assert "Nothing was changed" in none.sentence
