"""What scores show by example: which completions, which pairs, in which order."""

from __future__ import annotations

from uuid import UUID

import pytest

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.examples import MOST_PAIRS, Judged, apart, good, readable

ONE, OTHER = UUID(int=1), UUID(int=2)


def judged(
    text: str,
    reward: float,
    prompt: UUID = ONE,
    reason: FinishReason = FinishReason.STOP,
) -> Judged:
    completion = Completion(text, reason, Sampling())
    return Judged(RecordedCompletion(completion, None, labyrinth_prompt_id=prompt), reward)


def texts(pairs: tuple[tuple[RecordedCompletion, RecordedCompletion], ...]) -> list[str]:
    return [f"{b.completion.text} > {w.completion.text}" for b, w in pairs]


def test_a_good_completion_is_well_rewarded_and_came_to_an_end() -> None:
    found = good(
        [
            judged("fair", 0.74),
            judged("good", 0.75),
            judged("best", 1.0),
            judged("cut off", 1.0, reason=FinishReason.LENGTH),
            judged("  ", 1.0),
            judged("also good", 0.75),
        ]
    )
    assert [c.completion.text for c in found] == ["best", "good", "also good"]


def test_pairs_are_of_one_prompt_and_far_enough_apart() -> None:
    found = apart(
        [
            judged("a", 0.5),
            judged("b", 0.0),
            judged("c", 0.01),
            judged("x", 1.0, OTHER),
            judged("y", -1.0, OTHER),
        ]
    )
    assert texts(found) == ["a > b", "x > y"]


def test_the_clearest_pairs_come_first_and_are_few() -> None:
    rows = [
        judged(name, reward) for name, reward in zip("dcba", (-1.0, -0.4, 0.4, 1.0), strict=True)
    ]
    assert texts(apart(rows)) == ["a > d", "a > c", "b > d"]
    assert len(apart(rows)) == MOST_PAIRS


def test_what_the_teacher_ranked_is_left_to_the_ranking() -> None:
    better, worse, third = judged("a", 1.0), judged("b", -1.0), judged("c", -0.5)
    known = [(worse.answer.id, better.answer.id)]
    assert texts(apart([better, worse, third], known)) == ["a > c", "c > b"]


def test_what_says_nothing_or_the_same_makes_no_pair() -> None:
    rows = [judged("a", 1.0), judged("a", -1.0), judged(" ", -1.0)]
    assert apart([*rows, judged("b", -1.0, reason=FinishReason.CANCELLED)]) == ()


@pytest.mark.parametrize("reason", FinishReason)
def test_what_was_interrupted_is_not_learned_from(reason: FinishReason) -> None:
    whole = reason in {FinishReason.STOP, FinishReason.LENGTH}
    assert readable(Completion("words", reason, Sampling())) is whole
