"""Triage rewards what is sure, asks for the rest, and stops when audits speak against it."""

from __future__ import annotations

from uuid import UUID

import pytest

from ouroboros_desktop.core.prediction import Likely, PredictedScore, PredictedScores
from ouroboros_desktop.core.queue import Waiting, audited
from ouroboros_desktop.core.scoring import Rubric, Score, Scores
from ouroboros_desktop.core.triage import Audited, TriageRules, audit_agreement, audits, triage

RULES = TriageRules(penalty=0.5, sure=0.4, least_agreement=0.6, least_pairs=3)
SURE = Waiting(UUID(int=1), ("trap",), (Likely(0.6, 0.3), Likely(0.1, 0.2), Likely(-0.99, 0.4)))
UNSURE = Waiting(UUID(int=2), ("trap",), (Likely(0.6, 0.3), Likely(0.1, 0.6)))
UNKNOWN = Waiting(UUID(int=3), ("trap",))


def test_sure_predictions_become_rewards_less_what_is_not_known() -> None:
    found = triage([SURE, UNSURE, UNKNOWN], (), RULES)
    assert found.on
    assert found.routed[0].rewards == pytest.approx((0.55, 0.1, -1.0))
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


ME, OTHER = UUID(int=71), UUID(int=72)
FIRST_FIT, SECOND_FIT = UUID(int=81), UUID(int=82)


def prompts(count: int) -> list[UUID]:
    return [UUID(int=100 + n) for n in range(count)]


def completions(prompt_id: UUID) -> tuple[UUID, UUID]:
    return UUID(int=10 * prompt_id.int), UUID(int=10 * prompt_id.int + 1)


def predicted(fit: UUID, prompt_id: UUID, *means: float) -> list[tuple[UUID, PredictedScore]]:
    likely = [Likely(mean, 0.1) for mean in means]
    return [
        (prompt_id, PredictedScore(fit, completion, PredictedScores(one, one, one)))
        for completion, one in zip(completions(prompt_id), likely, strict=True)
    ]


def scored(teacher: UUID, prompt_id: UUID, *points: int | None) -> list[tuple[UUID, Score]]:
    return [
        (prompt_id, Score(completion, teacher, Scores(p, p, p)))
        for completion, p in zip(completions(prompt_id), points, strict=True)
    ]


def test_audits_are_the_queues_own_draw_once_the_teacher_scored_them() -> None:
    rows = prompts(25)
    expected = [one for p in rows for one in predicted(FIRST_FIT, p, 0.5, -0.5)]
    given = [one for p in rows for one in scored(ME, p, 5, 1)]
    drawn = audited(rows, ME.int)
    assert len(drawn) == 2
    found = audits(expected, given, ME, Rubric())
    assert found == (Audited((0.5, -0.5), (1.0, -1.0)),) * 2
    rest = [(p, s) for p, s in given if p not in drawn]
    assert audits(expected, rest, ME, Rubric()) == ()
    assert audits(expected, given, OTHER, Rubric()) == ()


def test_an_audit_counts_once_it_is_scored_whole_and_by_the_newest_fit() -> None:
    (one,) = prompts(1)
    both = [*predicted(FIRST_FIT, one, 0.9, 0.1), *predicted(SECOND_FIT, one, 0.2, 0.4)]
    half = scored(ME, one, 5, None)
    assert audits(both, half, ME, Rubric()) == ()
    assert audits(both, half[:1], ME, Rubric()) == ()
    (found,) = audits(both, scored(ME, one, 3, 4), ME, Rubric())
    assert found.expected == pytest.approx((0.2, 0.4))
    assert found.given == (0.0, 0.5)
