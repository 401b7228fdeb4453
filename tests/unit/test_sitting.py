"""A simulated teacher at work never exceeds the minutes, and every act leaves what it should."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ouroboros_backends.echo import ECHO

from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.evaluation import minutes
from ouroboros_desktop.evaluation import sitting as acts
from ouroboros_desktop.evaluation.groups import (
    Group,
    groups,
    held_out_prompts,
    training_prompts,
)
from ouroboros_desktop.evaluation.minutes import ActKind
from ouroboros_desktop.evaluation.self_judging import grades, read_grade, reflection
from ouroboros_desktop.evaluation.sitting import Sitting
from ouroboros_desktop.evaluation.teachers import Family, WorkingTeacher
from ouroboros_desktop.evaluation.topics import evaluation_topics, training_topics

STEADY = Family("steady", "Steady", "plain", {"content": 1, "logic": 1, "persona": 1})
TEACHER = WorkingTeacher(STEADY, 1)
BAD = "Zzz zzz zzz."


def group(*texts: str, key: str = "1/0/0") -> Group:
    ((summary, prompt),) = training_prompts(training_topics()[0], TEACHER.steady, 1, 1, True)
    done = tuple(Completion(text, FinishReason.STOP, Sampling()) for text in texts)
    return Group(key, summary, prompt, done)


@pytest.fixture
def good() -> str:
    return TEACHER.steady.rewrite(group().respects)


def test_scoring_gives_every_completion_a_reward_and_takes_time(good: str) -> None:
    done = acts.score(Sitting(TEACHER, 10), group(good, BAD))
    assert done is not None
    (said,) = done.scored
    assert said.rewards == tuple(acts.truth(TEACHER, said.group, (good, BAD)))
    assert said.rewards[0] > 0.5 > said.rewards[1]
    assert done.teacher.ledger.counts == {ActKind.READ: 1, ActKind.SCORE: 2}
    assert 0.2 < done.teacher.ledger.minutes < 2


def test_an_act_that_does_not_end_in_time_is_not_begun(good: str) -> None:
    first = acts.score(Sitting(TEACHER, 10), group(good, BAD))
    assert first is not None
    exactly = first.teacher.ledger.minutes
    assert acts.score(Sitting(TEACHER, exactly), group(good, BAD)) is not None
    short = Sitting(TEACHER, exactly - 0.001)
    assert acts.score(short, group(good, BAD)) is None
    assert acts.score_again(replace(short, budget=0.1), first.scored[0]) is None
    none = Sitting(TEACHER, 0.01)
    assert acts.choose(none, group(good, BAD)) is None
    assert acts.rewrite(none, group(BAD)) is None
    slow = WorkingTeacher(replace(STEADY, pace=2.0))
    assert acts.score(Sitting(slow, exactly), group(good, BAD)) is None


def test_only_a_group_without_a_good_answer_is_rewritten(good: str) -> None:
    scored = acts.score(Sitting(TEACHER, 10), group(good, BAD))
    assert scored is not None
    assert acts.rewrite_worst(scored, 0.0) is scored
    best = max(scored.scored[-1].rewards)
    assert acts.rewrite_worst(scored, best) is not scored, "good enough is what is better than that"
    bad = acts.score(Sitting(TEACHER, 10), group(BAD, "", "Grr grr."))
    assert bad is not None
    done = acts.rewrite_worst(bad, 0.0)
    assert done is not None
    (corrected,) = done.rewritten
    (shown,) = corrected.demonstrations(0)
    assert shown.text == good
    assert corrected.scores == Scores(5, 5, 5)
    assert [p.chosen for p in done.preferences] == [good, good]
    assert acts.rewrite_worst(replace(bad, budget=bad.teacher.ledger.minutes), 0.0) is None


def test_choosing_goes_as_far_as_the_minutes_and_leaves_out_ties(good: str) -> None:
    whole = acts.choose(Sitting(TEACHER, 60), group(good, BAD, BAD))
    assert whole is not None
    assert {(p.chosen, p.rejected) for p in whole.preferences} == {(good, BAD)}
    assert len(whole.preferences) == 2
    assert whole.teacher.ledger.counts[ActKind.CHOOSE] == 3
    some = acts.choose(Sitting(TEACHER, whole.teacher.ledger.minutes - 0.01), group(good, BAD, BAD))
    assert some is not None
    assert some.teacher.ledger.counts[ActKind.CHOOSE] == 2
    chosen = [a for a in whole.teacher.ledger.acts if a.kind is ActKind.CHOOSE]
    assert chosen[2] == minutes.choose([]), "both were read before"
    assert sum(a.seconds for a in chosen) == pytest.approx(
        sum(map(minutes.reading_seconds, (good, BAD, BAD))) + 3 * minutes.choose([]).seconds
    )


def test_a_repeat_is_no_other_score(good: str) -> None:
    first = acts.score(Sitting(TEACHER, 60), group(good, BAD))
    assert first is not None
    again = acts.score_again(first, first.scored[0])
    assert again is not None
    assert again.scored == first.scored
    assert again.repeats == tuple((r, r) for r in first.scored[0].rewards)


def test_training_prompts_and_held_out_ones_are_kept_apart() -> None:
    held = held_out_prompts(TEACHER.steady, 3, 25)
    assert len({p.text for _, p in held}) == 25
    assert all(p.held_out for _, p in held)
    known = {fact for topic in evaluation_topics() for fact in topic.facts}
    assert all(f.text in known for s, _ in held for f in s.facts)
    plain = training_prompts(training_topics()[0], TEACHER.steady, 3, 4, labyrinth=False)
    assert not any(p.held_out or p.transformations for _, p in plain)
    hard = training_prompts(training_topics()[0], TEACHER.steady, 3, 4, labyrinth=True)
    assert all(p.transformations for _, p in hard)


def test_completions_are_grouped_by_their_prompts() -> None:
    policy = ECHO.open(ModelRef("echo", "echo"), None)
    asked = training_prompts(training_topics()[0], TEACHER.steady, 3, 3, True)
    found = groups(policy, asked, Sampling(completions=2, max_tokens=8), 5, "a")
    assert [g.key for g in found] == ["a/0", "a/1", "a/2"]
    assert [len(g.completions) for g in found] == [2, 2, 2]
    assert [g.prompt for g in found] == [p for _, p in asked]
    assert found[0].transcripts[1][-1].content == found[0].texts[1]


@pytest.mark.parametrize(
    ("said", "reward"),
    [
        ("It is true.\nGrade: 5", 1.0),
        ("**Grade:** 1", -1.0),
        ("Grade: 4. No, grade 2.", -0.5),
        ("Grade: 10", None),
        ("It is good.", None),
        ("", None),
    ],
)
def test_a_grade_is_read_from_a_reflection(said: str, reward: float | None) -> None:
    assert read_grade(said) == reward


def test_a_reflection_is_asked_of_the_reference_policy(good: str) -> None:
    policy = ECHO.open(ModelRef("echo", "echo"), None)
    one = group(good, BAD)
    asked = reflection(one, good)[-1].content
    assert all(text in asked for text in (good, one.prompt.text, *one.respects.facts))
    assert len(grades(policy, one, one.texts, 1)) == 2
