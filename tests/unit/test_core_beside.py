"""Replies side by side: the four newest with the chosen one, and when a choice is a preference."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from ouroboros_desktop.core.beside import preferred_by, replies_to
from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion, Sampling
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.presets import ReplyPreset, written_with
from ouroboros_desktop.core.scoring import Preference

ADA, POLICY = UUID(int=1), UUID(int=2)
ASKED = Message(Role.TEACHER, "Where?", UUID(int=3))
BRIEF = ReplyPreset("Brief", persona="Be brief.")
SAID = Completion("Here.", FinishReason.STOP, Sampling())


def replies(count: int) -> Cycle:
    """A question with so many replies of the policy, and one in the teacher's words."""
    records = [
        RecordedCompletion(SAID, None, message_id=ASKED.id, id=UUID(int=100 + n))
        for n in range(count)
    ]
    own = Message(Role.POLICY, "There.", parent_id=ASKED.id, teacher_id=ADA)
    said = [
        Message(Role.POLICY, "Here.", UUID(int=10 + n), ASKED.id, completion_id=r.id)
        for n, r in enumerate(records)
    ]
    transcript = Transcript((ASKED, own, *said), said[0].id)
    return Cycle(1, ADA, POLICY, transcript=transcript, completions=tuple(records))


def test_four_are_beside_each_other_the_chosen_one_among_them() -> None:
    for count in (1, 4):
        assert len(replies_to(replies(count).transcript, ASKED.id)) == count
    transcript = replies(6).transcript
    shown = [m.id.int for m in replies_to(transcript, ASKED.id)]
    assert shown == [10, 13, 14, 15]
    newest = replace(transcript, last_id=UUID(int=15))
    assert [m.id.int for m in replies_to(newest, ASKED.id)] == [12, 13, 14, 15]


def test_a_choice_prefers_only_to_what_was_asked_with_the_same_words() -> None:
    cycle = replies(3)
    first, second, third = replies_to(cycle.transcript, ASKED.id)
    a, b, c = (c.id for c in cycle.completions)
    assert preferred_by(cycle, second) == ((b, a), (b, c))
    told = replace(cycle, written_with=(written_with(c, BRIEF, 1),))
    assert preferred_by(told, second) == ((b, a),)
    assert preferred_by(told, third) == ()
    assert preferred_by(told, ASKED) == ()
    assert preferred_by(told, replace(first, completion_id=None)) == ()


def test_choices_between_replies_are_kept_apart_from_rankings() -> None:
    cycle = replies(2)
    answer = RecordedCompletion(SAID, None, labyrinth_prompt_id=UUID(int=50))
    other = RecordedCompletion(SAID, None, labyrinth_prompt_id=UUID(int=50))
    a, b = (c.id for c in cycle.completions)
    choice, rank = Preference(a, b, ADA), Preference(answer.id, other.id, ADA)
    both = replace(
        cycle, completions=(*cycle.completions, answer, other), preferences=(choice, rank)
    )
    assert both.choices_now == (choice,)
    assert both.preferences_now == (rank,)
