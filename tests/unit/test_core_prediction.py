"""What is predicted, and what it is predicted from: hand-worked numbers."""

from __future__ import annotations

import math

import pytest

from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.prediction import (
    Likely,
    PredictedScores,
    penalised,
    predicted_reward,
)
from ouroboros_desktop.core.scoring import Criterion, Rubric, Score, Scores
from ouroboros_desktop.core.teachers import means


@pytest.mark.parametrize(("mean", "std"), [(math.nan, 0.1), (0.0, math.inf), (0.0, -0.1)])
def test_a_prediction_is_a_finite_number_with_a_deviation(mean: float, std: float) -> None:
    with pytest.raises(ValueError, match="finite"):
        Likely(mean, std)


def test_the_predicted_reward_weighs_as_the_rubric_does() -> None:
    scores = PredictedScores(Likely(1.0, 0.2), Likely(0.0, 0.4), Likely(-1.0, 0.6))
    expected = predicted_reward(scores, Rubric(1, 2.0, 1.0, 1.0))
    assert (expected.mean, expected.std) == pytest.approx((0.25, 0.35))


def test_what_is_not_known_is_not_rewarded() -> None:
    known, unknown = Likely(0.5, 0.3), Likely(0.6, 0.5)
    assert penalised([known, unknown], 1.0) == pytest.approx((0.5, 0.4))
    assert penalised([known, unknown], 0.0) == pytest.approx((0.5, 0.6))
    assert penalised([Likely(-0.9, 0.3), Likely(1.4, 0.1)], 1.0) == (-1.0, 1.0)
    assert penalised([], 1.0) == ()


def test_what_is_unknown_of_all_alike_leaves_them_apart() -> None:
    """A few scores say little of anything, and still which of two answers is better."""
    assert penalised([Likely(-0.5, 0.9), Likely(-0.3, 0.9)], 2.0) == (-0.5, -0.3)


def test_teachers_are_averaged_by_criterion_and_an_adjudicator_stands_alone() -> None:
    answer, first, second = new_id(), new_id(), new_id()
    one = Score(answer, first, Scores(5, 3, None))
    two = Score(answer, second, Scores(4, 1, None))
    assert means([one, two]) == {
        Criterion.CONTENT: 0.75,
        Criterion.LOGIC: -0.5,
        Criterion.PERSONA: None,
    }
    settled = Score(answer, second, Scores(1, None, 3), adjudicates=True)
    assert means([one, settled]) == {
        Criterion.CONTENT: -1.0,
        Criterion.LOGIC: None,
        Criterion.PERSONA: 0.0,
    }
