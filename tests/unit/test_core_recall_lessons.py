"""Recall lessons: long dialogues that answer at their end what was told within them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.labyrinth import text_hash
from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.core.policy_update import Demonstration, UpdateConfig
from ouroboros_desktop.core.questions import fact_questions
from ouroboros_desktop.core.recall_lessons import (
    FEWEST,
    LONGEST,
    QUESTIONS,
    SHORTEST,
    recall_lessons,
)
from ouroboros_desktop.core.room import BYTES, bytes_of, longest_dialogue
from ouroboros_desktop.core.small_talk import SMALL_TALK
from ouroboros_desktop.evaluation.answers import summary_of
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import personas, training_topics

TEACHER = SimulatedTeacher(personas()["plain"])
FACTS = [f.text for topic in training_topics()[:4] for f in summary_of(topic, TEACHER).facts]
ROOMY = 100_000


def said(lesson: Demonstration, role: Role) -> list[str]:
    return [m.content for m in lesson.prompt if m.role is role]


def size(lesson: Demonstration) -> int:
    return bytes_of(*(m.content for m in lesson.prompt), lesson.text)


def exchanges(lesson: Demonstration) -> int:
    return len(said(lesson, Role.POLICY))


def words_of(lessons: tuple[Demonstration, ...]) -> list[list[str]]:
    return [[m.content for m in one.prompt] for one in lessons]


def test_each_asks_at_the_end_for_what_it_told_and_answers_in_the_ledgers_words() -> None:
    lessons = recall_lessons(FACTS, 8, ROOMY, 1, questions=2)
    lengths = [8, 12, 16, 20, 24, 28, 32, 36]
    assert [exchanges(one) for one in lessons] == [n for n in lengths for _ in range(2)]
    for one in lessons[::2]:
        system, *turns, last = one.prompt
        assert system.role is Role.SYSTEM
        assert [m.role for m in turns] == [Role.TEACHER, Role.POLICY] * exchanges(one)
        assert last.role is Role.TEACHER
        assert one.text in FACTS
        assert last.content in fact_questions(one.text)
        assert said(one, Role.TEACHER).count(one.text) == 1, "told once, in a message of its own"
        assert one.text not in said(one, Role.POLICY), "and not asked for at once"


def test_a_lesson_is_talk_and_facts_some_of_which_are_asked_for_at_once() -> None:
    lessons = recall_lessons(FACTS, 8, ROOMY, 1)
    told = [t for one in lessons for t in said(one, Role.TEACHER)[:-1] if t not in SMALL_TALK]
    quizzed = [text for text in told if text.endswith(("?", "brief.", "please.", "answer."))]
    assert 0.15 < len(quizzed) / len(told) < 0.45
    known = [text for text in told if any(text.startswith(fact) for fact in FACTS)]
    assert 0.4 < len(known) / len(told) < 0.55, "half is made up"
    for one in lessons:
        talk = [t for t in said(one, Role.TEACHER) if t in SMALL_TALK]
        assert len(talk) >= exchanges(one) / 4
    places = {said(one, Role.TEACHER).index(one.text) / exchanges(one) for one in lessons}
    assert min(places) < 0.4 and max(places) > 0.6, "anywhere in the dialogue"


def test_of_one_dialogue_several_facts_are_asked() -> None:
    by_dialogue: dict[tuple[str, ...], list[Demonstration]] = {}
    for one in recall_lessons(FACTS, 8, ROOMY, 1):
        before = tuple(m.content for m in one.prompt[:-1])
        by_dialogue.setdefault(before, []).append(one)
    assert [len(asked) for asked in by_dialogue.values()] == 8 * [QUESTIONS]
    for asked in by_dialogue.values():
        assert len({one.text for one in asked}) == len(asked)
        known = [one for one in asked if one.text in FACTS]
        assert 1 <= len(known) <= QUESTIONS / 2
        assert not {one.text for one in asked} & set(said(asked[0], Role.POLICY))
        assert all(said(asked[0], Role.TEACHER).count(one.text) == 1 for one in asked)


def test_what_is_made_up_is_told_in_one_lesson_only() -> None:
    lessons = [one for seed in (1, 2) for one in recall_lessons(FACTS, 8, ROOMY, seed)]
    made = [one.text for one in lessons if one.text not in FACTS]
    assert len(set(made)) == len(made) > len(lessons) / 2
    for text in made:
        told = {tuple(said(one, Role.TEACHER)[:-1]) for one in lessons}
        assert sum(text in dialogue for dialogue in told) == 1, "nothing to know by heart"


def test_they_are_the_same_every_time_and_others_by_another_seed() -> None:
    first = words_of(recall_lessons(FACTS, 4, ROOMY, 1))
    assert first == words_of(recall_lessons(FACTS, 4, ROOMY, 1))
    assert first != words_of(recall_lessons(FACTS, 4, ROOMY, 2))


@pytest.mark.parametrize(("count", "first", "last"), [(1, 8, 8), (2, 8, 36), (3, 8, 36)])
def test_they_go_from_short_to_long(count: int, first: int, last: int) -> None:
    found = [exchanges(one) for one in recall_lessons(FACTS, count, ROOMY, 1)][::QUESTIONS]
    assert len(found) == count
    assert (found[0], found[-1]) == (first, last) and found == sorted(found)
    assert (SHORTEST, LONGEST) == (8, 36)


def test_one_fact_is_enough_and_none_gives_none() -> None:
    only, *made = recall_lessons(["the lamp burns whale oil"], 1, ROOMY, 1)
    assert only.text == "The lamp burns whale oil."
    assert len(made) == QUESTIONS - 1
    assert recall_lessons([], 8, ROOMY, 1) == ()
    assert recall_lessons(["  "], 8, ROOMY, 1) == ()
    assert recall_lessons(FACTS, 0, ROOMY, 1) == ()


def test_what_a_policy_cannot_say_of_itself_is_left_out() -> None:
    about_persons = ["I live in Bergen.", "My dog is old.", "We meet on Mondays.", "You are late."]
    assert recall_lessons(about_persons, 8, ROOMY, 1) == ()
    mixed = recall_lessons([*about_persons, "Mara keeps bees."], 8, ROOMY, 1)
    assert "Mara keeps bees." in {one.text for one in mixed}
    assert not any("Bergen" in text for one in mixed for text in said(one, Role.TEACHER))


@given(st.integers(0, 6000), st.integers(0, 50))
def test_none_is_longer_than_allowed_and_none_too_short_to_teach(longest: int, seed: int) -> None:
    for one in recall_lessons(FACTS, 3, longest, seed):
        assert size(one) <= longest
        assert exchanges(one) >= FEWEST
        assert one.text in said(one, Role.TEACHER), "what is asked for stays"


def test_there_is_room_for_most_of_the_longest_in_a_micro_batch() -> None:
    info = PolicyInfo("", "", "", 8192, 0, 0, "cpu")
    longest = longest_dialogue(info, UpdateConfig())
    assert longest == BYTES * 1024
    assert exchanges(recall_lessons(FACTS, 8, longest, 1)[-1]) >= 28
    assert longest_dialogue(replace(info, context_length=512), UpdateConfig()) == 512
    assert longest_dialogue(replace(info, context_length=0), UpdateConfig()) == BYTES * 1024


def test_a_lesson_that_says_what_is_barred_is_left_out() -> None:
    whole = recall_lessons(FACTS, 8, ROOMY, 1)
    question = whole[3].prompt[-1].content
    left = recall_lessons(FACTS, 8, ROOMY, 1, {text_hash(question)})
    assert 0 < len(left) < len(whole)
    begun = {texts[1] for texts in words_of(whole) if question in texts}
    rest = [texts for texts in words_of(whole) if texts[1] not in begun]
    assert words_of(left) == rest, "none of its questions; and the others are what they were"
