"""Weights, disagreements and silent repeats, without a store."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.adjudication import disagreements, shown_to
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.repeats import (
    RepeatScore,
    answered_twice,
    places,
    repeats_now,
    said_twice,
)
from ouroboros_desktop.core.scoring import Criterion, Rubric, Score, Scores, independent
from ouroboros_desktop.core.teachers import TeacherWeight, means, weights_now

ADA, BEN, EVE = (UUID(int=n) for n in (1, 2, 3))
ANSWERS = [UUID(int=100 + n) for n in range(40)]
RUBRIC = Rubric()


def score(place: int, teacher: UUID, points: int | None, **changes: object) -> Score:
    return Score(ANSWERS[place], teacher, Scores(points, points, points), **changes)


def repeat(place: int, points: int | None, at: datetime, **changes: object) -> RepeatScore:
    scores = Scores(points, points, points)
    return RepeatScore(ANSWERS[place], ADA, scores, created_at=at, **changes)


# ---------------------------------------------------------------------- weights


def test_the_newest_weight_of_a_teacher_counts():
    rows = [TeacherWeight(ADA, 2), TeacherWeight(BEN, 0), TeacherWeight(ADA, 0.5)]
    assert weights_now(rows) == {ADA: 0.5, BEN: 0}


@pytest.mark.parametrize("weight", [-0.1, math.nan, math.inf])
def test_a_weight_is_a_number_from_nought(weight):
    with pytest.raises(ValueError, match="a weight"):
        TeacherWeight(ADA, weight)


def test_means_of_criteria_are_weighted_as_rewards_are():
    scores = [score(0, ADA, 5), score(0, BEN, 1)]
    assert means(scores, {ADA: 3})[Criterion.LOGIC] == 0.5
    assert means(scores, {ADA: 0})[Criterion.LOGIC] == -1
    assert means(scores, {ADA: 0, BEN: 0})[Criterion.LOGIC] is None


# ---------------------------------------------------------------------- disagreements


def test_what_a_teacher_said_before_settling_stays_their_own():
    own = score(0, ADA, 5)
    settled = score(0, ADA, 3, revision=2, adjudicates=True)
    assert independent([own, settled]) == (own,)
    assert independent([score(0, EVE, 3, adjudicates=True)]) == ()


def test_rewards_further_apart_than_the_threshold_are_to_be_settled_the_widest_first():
    rows = [
        *(score(0, who, n) for who, n in ((ADA, 3), (BEN, 4))),  # 0.5 apart: not more
        *(score(1, who, n) for who, n in ((ADA, 2), (BEN, 4))),
        *(score(2, who, n) for who, n in ((ADA, 1), (BEN, 5))),
        *(score(3, who, n) for who, n in ((ADA, 1), (BEN, None))),  # no reward to differ from
        score(4, ADA, 1),
        score(5, BEN, None),
    ]
    found = disagreements(rows, RUBRIC)
    assert [(d.completion_id, d.spread) for d in found] == [(ANSWERS[2], 2.0), (ANSWERS[1], 1.0)]
    assert len(disagreements(rows, RUBRIC, 0.4)) == 3
    for one in found:
        assert {s.teacher_id for s in one.scores} == {ADA, BEN}


def test_the_settled_come_last_and_keep_what_was_said():
    rows = [score(n, who, p) for n in (0, 1) for who, p in ((ADA, 1), (BEN, 5))]
    decision = score(0, ADA, 4, revision=2, adjudicates=True)
    first, last = disagreements([*rows, decision], RUBRIC)
    assert (first.completion_id, first.settled) == (ANSWERS[1], ())
    assert (last.completion_id, last.settled) == (ANSWERS[0], (decision,))
    assert {s.scores.content for s in last.scores} == {1, 5}
    back = score(0, ADA, 4, revision=3, adjudicates=True, retracted=True)
    assert not any(d.settled for d in disagreements([*rows, decision, back], RUBRIC))


def test_the_order_of_scores_does_not_say_whose_they_are():
    rows = [score(n, who, p) for n in range(20) for who, p in ((ADA, 1), (BEN, 5))]
    first = {d.scores[0].teacher_id for d in disagreements(rows, RUBRIC)}
    assert first == {ADA, BEN}
    assert disagreements(rows[::-1], RUBRIC)[0].scores in {
        d.scores for d in disagreements(rows, RUBRIC)
    }


def test_who_scores_is_shown_what_they_have_scored_and_an_outsider_all():
    rows = [score(n, who, p) for n in (0, 1) for who, p in ((ADA, 1), (BEN, 5))]
    found = disagreements(rows, RUBRIC)
    assert shown_to(EVE, found, rows) == found
    rows.append(score(0, EVE, 3))
    assert [d.completion_id for d in shown_to(EVE, found, rows)] == [ANSWERS[0]]
    outside = [*rows[:-1], score(0, EVE, 3, adjudicates=True)]
    assert shown_to(EVE, found, outside) == found


# ---------------------------------------------------------------------- repeats


def sitting(prompts: int, each: int) -> list[list[UUID]]:
    return [ANSWERS[n * each : (n + 1) * each] for n in range(prompts)]


@given(st.integers(1, 8), st.integers(1, 5), st.sampled_from([0, 0.05, 0.1, 0.2]), st.uuids())
def test_the_share_comes_back_later_after_another_prompt(prompts, each, share, teacher):
    order = sitting(prompts, each)
    found = places(order, teacher, share)
    assert found == places(order, teacher, share)
    eligible = (prompts - 1) * each
    assert len(found) == min(math.floor(share * prompts * each + 0.5), eligible)
    for completion, after in found.items():
        home = next(n for n, many in enumerate(order) if completion in many)
        assert home < after < prompts


def test_one_of_twenty_comes_back_at_five_percent():
    assert len(places(sitting(5, 4), ADA, 0.05)) == 1
    assert len(places(sitting(10, 4), ADA, 0.05)) == 2
    assert len(places(sitting(4, 4), ADA, 0.05)) == 1, "the usual sixteen completions"
    assert len(places(sitting(3, 3), ADA, 0.05)) == 0
    assert places(sitting(1, 4), ADA, 0.2) == {}


def test_teachers_get_different_repeats():
    chosen = {tuple(places(sitting(8, 4), UUID(int=n), 0.05)) for n in range(10)}
    assert len(chosen) > 3


def test_what_came_back_already_does_so_again():
    order = sitting(8, 4)
    usual = places(order, ADA, 0.05)
    given_before = next(c for c in ANSWERS[:20] if c not in usual)
    assert given_before in places(order, ADA, 0.05, [given_before])
    assert set(places(order, ADA, 0, [given_before])) == {given_before}


def test_a_repeat_is_revised_and_taken_back_like_a_score():
    moment = now()
    first, second = repeat(0, 2, moment), repeat(0, 3, moment, revision=2)
    assert repeats_now([second, first]) == (second,)
    assert repeats_now([first, repeat(0, 2, moment, revision=2, retracted=True)]) == ()


def test_the_first_answer_is_what_was_said_when_the_completion_came_back():
    moment = now()
    before, after = moment - timedelta(minutes=5), moment + timedelta(minutes=5)
    scores = [
        score(0, ADA, 2, created_at=before),
        score(0, ADA, 4, revision=2, created_at=after),
        score(1, ADA, 5, created_at=before),
        score(0, BEN, 1, created_at=before),
        score(2, ADA, 1, created_at=after),
    ]
    repeats = [
        repeat(0, 3, moment),
        repeat(0, 4, after, revision=2),
        repeat(1, None, moment),
        repeat(2, 1, moment),
    ]
    assert answered_twice(scores, repeats, ADA) == ((2, 4),) * 3
    assert answered_twice(scores, repeats, BEN) == ()
    told = [
        (one.completion_id, one.first.logic, one.again.logic) for one in said_twice(scores, repeats)
    ]
    assert told == [(ANSWERS[0], 2, 4), (ANSWERS[1], 5, None)]
