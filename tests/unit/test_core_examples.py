"""What scores show by example: which completions, which pairs, in which order."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.examples import (
    MOST_PAIRS,
    Judged,
    apart,
    good,
    preferred,
    readable,
    shown,
    usable,
)
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.scoring import Preference, Rewrite

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


def test_what_is_usable_goes_by_what_the_policy_learns_from() -> None:
    told = Completion(
        "words", FinishReason.STOP, Sampling()
    )  # by a server: neither ids nor logprobs
    drawn = Completion("", FinishReason.STOP, Sampling(), (1,), (2,), (-1.0,))
    experienced = {Capability.EXPERIENCES}
    assert (usable(told, experienced), usable(drawn, experienced)) == (False, True)
    assert (usable(told, ()), usable(drawn, ())) == (True, False)


def a_cycle(*answers: Judged) -> tuple[Cycle, dict[UUID, float]]:
    prompt = LabyrinthPrompt(new_id(), "Who?", (), 1, (), False, id=ONE)
    teacher, completions = new_id(), tuple(one.answer for one in answers)
    cycle = Cycle(1, teacher, new_id(), prompts=(prompt,), completions=completions)
    return cycle, {one.answer.id: one.reward for one in answers}


def test_rewrites_come_first_the_newest_before_the_others() -> None:
    best, fair, bad = judged("best", 1.0), judged("fair", 0.5), judged("bad", -1.0)
    cycle, rewards = a_cycle(fair, best, bad)
    rewrites = tuple(
        Rewrite(one.answer.id, cycle.teacher_id, text)
        for one, text in ((bad, "better"), (fair, "newest"))
    )
    found = shown(replace(cycle, rewrites=rewrites), rewards)
    assert [text for _, text in found.demonstrations] == ["newest", "better", "best"]
    assert [about for about, _ in found.demonstrations][:2] == [fair.answer.id, bad.answer.id]
    assert [(b, w) for _, b, w in found.preferences] == [
        ("better", "bad"),
        ("newest", "fair"),
        ("newest", "bad"),
        ("best", "bad"),
        ("fair", "bad"),
        ("best", "fair"),
    ]


def test_what_was_rewritten_is_none_to_answer_like() -> None:
    cycle, rewards = a_cycle(judged("good", 1.0))
    rewrite = Rewrite(cycle.completions[0].id, cycle.teacher_id, "better still")
    found = shown(replace(cycle, rewrites=(rewrite,)), rewards)
    assert [text for _, text in found.demonstrations] == ["better still"]


def test_completions_without_a_reward_show_nothing() -> None:
    cycle, _ = a_cycle(judged("good", 1.0), judged("bad", -1.0))
    assert shown(cycle, {}).demonstrations == shown(cycle, {}).preferences == ()


def test_rankings_are_preferences_unless_nothing_tells_them_apart() -> None:
    first, same, blank = judged("a", 1.0), judged("a", 0.0), judged(" ", 0.0)
    cycle, _ = a_cycle(first, same, blank, judged("b", 0.0))
    teacher = cycle.teacher_id
    ranked = [Preference(first.answer.id, c.id, teacher) for c in cycle.completions[1:]]
    found = preferred(replace(cycle, preferences=tuple(ranked)), {})
    assert found == ((first.answer.id, "a", "b"),)


def test_a_rewrite_is_better_than_all_that_was_rewarded_no_better_than_what_it_replaces() -> None:
    rows = [
        judged("replaced", 0.0),
        judged("as good", 0.0),
        judged("worse", -0.5),
        judged("worst", -1.0),
        judged("better", 0.5),
        judged("elsewhere", -1.0, OTHER),
    ]
    cycle, rewards = a_cycle(*rows)
    rewrite = Rewrite(rows[0].answer.id, cycle.teacher_id, "mine")
    whole = replace(cycle, rewrites=(rewrite,))
    told = [(b, w) for _, b, w in preferred(whole, rewards)]
    assert told == [("mine", "replaced"), ("mine", "worst"), ("mine", "worse")]
    unscored = {i: reward for i, reward in rewards.items() if i != rows[0].answer.id}
    assert [(b, w) for _, b, w in preferred(whole, unscored)] == told[:1]
    taken_back = replace(rewrite, text="", revision=rewrite.revision + 1)
    assert preferred(replace(cycle, rewrites=(rewrite, taken_back)), rewards) == ()
