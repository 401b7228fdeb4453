"""Scores, rewards, several teachers, and the promotion gate's evidence."""

from __future__ import annotations

import math
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.scoring import (
    Criterion,
    Preference,
    Rewrite,
    Rubric,
    Score,
    Scores,
    pairs,
    preferences_now,
    reward,
    rewrites_now,
    scores_now,
)
from ouroboros_desktop.core.teachers import Teacher, TeacherKind, consensus
from ouroboros_desktop.core.verdict import Comparison, Outcome, verdict, wilson

A, B = uuid4(), uuid4()
items = st.none() | st.integers(min_value=1, max_value=5)
weights = st.floats(min_value=0, max_value=100, allow_nan=False)


def test_likert_items_map_to_minus_one_to_one():
    rubric = Rubric()
    assert reward(Scores(1, 1, 1), rubric) == -1
    assert reward(Scores(3, 3, 3), rubric) == 0
    assert reward(Scores(5, 5, 5), rubric) == 1


def test_a_reward_worked_by_hand():
    # content 5 -> 1, logic 2 -> -0.5, persona 4 -> 0.5; (2*1 + 1*-0.5 + 3*0.5) / 6 = 0.5
    assert reward(Scores(5, 2, 4), Rubric(content=2, logic=1, persona=3)) == 0.5


def test_cannot_say_leaves_a_criterion_out():
    assert reward(Scores(content=5), Rubric()) == 1
    assert reward(Scores(), Rubric()) is None
    assert reward(Scores(content=5), Rubric(content=0)) is None
    assert Scores(logic=4).of(Criterion.LOGIC) == 4


@given(items, items, items, weights, weights, weights)
def test_rewards_stay_in_range_and_rise_with_each_item(content, logic, persona, a, b, c):
    if a + b + c <= 0:
        return
    rubric = Rubric(content=a, logic=b, persona=c)
    value = reward(Scores(content, logic, persona), rubric)
    if value is None:
        return
    assert -1 - 1e-9 <= value <= 1 + 1e-9
    if content in range(1, 5):
        assert reward(Scores(content + 1, logic, persona), rubric) >= value - 1e-9


@pytest.mark.parametrize("wrong", [0, 6, -1, 2.5])
def test_a_score_is_one_to_five(wrong):
    with pytest.raises(ValueError, match="1 to 5"):
        Scores(logic=wrong)


@pytest.mark.parametrize("wrong", [(-1, 1, 1), (0, 0, 0), (math.nan, 1, 1), (math.inf, 1, 1)])
def test_weights_are_checked(wrong):
    with pytest.raises(ValueError, match="weights"):
        Rubric(1, *wrong)


def test_a_ranking_gives_pairs_and_ties_give_none():
    a, b, c, d = (uuid4() for _ in range(4))
    assert pairs([[a], [b, c], [d]]) == ((a, b), (a, c), (a, d), (b, d), (c, d))
    assert pairs([[a, b]]) == ()
    assert pairs([]) == ()
    with pytest.raises(ValueError, match="one place"):
        pairs([[a], [a]])


def test_the_newest_revision_counts_in_any_order():
    first = Score(A, B, Scores(1), revision=1)
    second = Score(A, B, Scores(5), revision=2)
    other = Score(B, B, Scores(3))
    assert set(scores_now([second, first, other])) == {second, other}
    taken = Score(A, B, Scores(5), revision=3, retracted=True)
    assert scores_now([taken, second, first]) == ()


def test_rewrites_and_preferences_can_be_taken_back():
    rewrite = Rewrite(A, B, "Better.")
    assert rewrites_now([rewrite]) == (rewrite,)
    assert rewrites_now([rewrite, Rewrite(A, B, "", revision=2)]) == ()
    preference = Preference(A, B, A)
    assert preferences_now([preference]) == (preference,)
    assert preferences_now([Preference(A, B, A, revision=2, retracted=True), preference]) == ()
    with pytest.raises(ValueError, match="itself"):
        Preference(A, A, B)


def score(value, teacher, adjudicates=False):
    return Score(A, teacher, Scores(value, value, value), adjudicates=adjudicates)


def test_consensus_is_the_weighted_mean_and_the_spread():
    one, two, three = (Teacher(n, TeacherKind.HUMAN).id for n in "abc")
    both = consensus([score(5, one), score(3, two)], Rubric())
    assert (both.reward, both.spread, both.teachers) == (0.5, 1.0, 2)
    weighed = consensus([score(5, one), score(3, two)], Rubric(), {one: 3.0})
    assert weighed.reward == 0.75
    settled = consensus([score(5, one), score(1, two), score(4, three, True)], Rubric())
    assert (settled.reward, settled.spread, settled.teachers) == (0.5, 0.0, 1)


def test_no_consensus_of_nobody():
    assert consensus([], Rubric()) is None
    assert consensus([score(5, A)], Rubric(), {A: 0.0}) is None
    assert consensus([Score(A, A, Scores())], Rubric()) is None


def vote(outcome):
    return Comparison(uuid4(), uuid4(), uuid4(), uuid4(), True, outcome)


def test_wilson_against_published_values():
    # Brown, Cai and DasGupta (2001): for 10 of 10 the lower bound is n / (n + z^2).
    low, high = wilson(10, 10)
    assert low == pytest.approx(10 / (10 + 1.96**2))
    assert high == pytest.approx(1)
    low, high = wilson(5, 10)
    assert (low, high) == (pytest.approx(0.2366, abs=1e-4), pytest.approx(0.7634, abs=1e-4))
    assert wilson(0, 0) == (0.0, 1.0)


@given(st.integers(min_value=0, max_value=200), st.integers(min_value=0, max_value=200))
def test_wilson_holds_the_share_and_narrows(successes, failures):
    trials = successes + failures
    low, high = wilson(successes, trials)
    assert 0 <= low <= high <= 1
    if trials:
        assert low - 1e-9 <= successes / trials <= high + 1e-9
        wide = wilson(successes, trials, z=2.58)
        assert wide[0] <= low + 1e-9
        assert wide[1] >= high - 1e-9


def test_a_verdict_counts_ties_half_and_waits_for_votes():
    empty = verdict([vote(None), vote(None)])
    assert (empty.votes, empty.pairs, empty.win_rate, empty.worse) == (0, 2, 0.5, False)
    mixed = verdict([vote(o) for o in Outcome])
    assert (mixed.votes, mixed.win_rate, mixed.worse) == (4, 0.5, False)
    assert verdict([vote(Outcome.LIVE)] * 10).worse
    assert not verdict([vote(Outcome.CANDIDATE)] * 10).worse
