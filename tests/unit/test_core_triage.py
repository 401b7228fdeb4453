"""Triage rewards what is sure, asks for the rest, and stops when audits speak against it."""

from __future__ import annotations

from uuid import UUID

import pytest

from ouroboros_desktop.core.prediction import Likely
from ouroboros_desktop.core.queue import Waiting
from ouroboros_desktop.core.triage import Audited, TriageRules, audit_agreement, triage

RULES = TriageRules(penalty=0.5, sure=0.4, least_agreement=0.6, least_pairs=3)
SURE = Waiting(UUID(int=1), ("trap",), (Likely(0.6, 0.2), Likely(-0.9, 0.4)))
UNSURE = Waiting(UUID(int=2), ("trap",), (Likely(0.6, 0.3), Likely(0.1, 0.6)))
UNKNOWN = Waiting(UUID(int=3), ("trap",))


def test_sure_predictions_become_rewards_less_what_is_not_known() -> None:
    found = triage([SURE, UNSURE, UNKNOWN], (), RULES)
    assert found.on
    assert found.routed[0].rewards == pytest.approx((0.5, -1.0))
    assert found.for_teacher == (UNSURE.prompt_id, UNKNOWN.prompt_id)
    assert "Too few" in found.sentence


def test_pairs_that_the_teacher_finds_alike_say_nothing() -> None:
    one = Audited(expected=(0.1, 0.5, 0.5), given=(-1.0, 0.0, 0.2))
    # Two pairs differ by 0.25 at least; both are ordered alike.
    found = audit_agreement([one])
    assert (found.pairs, found.agreed, found.rate) == (2, 2.0, 1.0)
    even = audit_agreement([Audited((0.3, 0.3), (0.0, 1.0))])
    assert (even.pairs, even.agreed, even.rate) == (1, 0.5, 0.5)
    assert audit_agreement(()).rate == 0.5


def test_bad_audits_switch_triage_off() -> None:
    good = Audited((0.0, 0.5, 0.9), (-1.0, 0.0, 1.0))
    bad = Audited((0.9, 0.5, 0.0), (-1.0, 0.0, 1.0))
    agreeing = triage([SURE], [good], RULES)
    assert agreeing.on
    assert "3 of 3 audited pairs (100 %" in agreeing.sentence
    opposed = triage([SURE], [bad], RULES)
    assert not opposed.on
    assert opposed.for_teacher == (SURE.prompt_id,)
    assert "not learned from" in opposed.sentence


@pytest.mark.parametrize(
    "wrong",
    [{"penalty": -1.0}, {"sure": -0.1}, {"least_agreement": 1.1}, {"least_pairs": 0}],
)
def test_rules_that_mean_nothing_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError):
        TriageRules(**wrong)  # type: ignore[arg-type]


def test_an_audit_has_both_sides_of_every_completion() -> None:
    with pytest.raises(ValueError, match="one expected"):
        Audited((0.1,), ())
