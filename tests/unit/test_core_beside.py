"""Replies side by side: the four newest with the chosen one, and when a choice is a preference."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from ouroboros_desktop.core.beside import choices, chosen, preferred_by, replies_to
from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion, Sampling
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.presets import ReplyPreset, written_with
from ouroboros_desktop.core.room import bytes_of
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


def written(cycle: Cycle, place: int, text: str, how: FinishReason = FinishReason.STOP) -> Cycle:
    """The cycle in which the reply at that place says ``text``, and ended like that."""
    changed = list(cycle.completions)
    changed[place] = replace(changed[place], completion=Completion(text, how, Sampling()))
    return replace(cycle, completions=tuple(changed))


def preferring(cycle: Cycle, better: int, *worse: int) -> Cycle:
    ids = [c.id for c in cycle.completions]
    rows = tuple(Preference(ids[better], ids[n], ADA) for n in worse)
    return replace(cycle, preferences=rows)


def test_a_choice_teaches_what_was_asked_with_which_words_and_what_is_better() -> None:
    cycle = written(written(replies(3), 1, "Over here."), 2, "Look behind you.")
    cycle = replace(
        cycle, written_with=tuple(written_with(c.id, BRIEF, 1) for c in cycle.completions)
    )
    first, second = choices(preferring(cycle, 1, 0, 2), 10_000)
    for one in (first, second):
        assert one.better.completion.text == "Over here."
        assert [m.role for m in one.prompt] == [Role.SYSTEM, Role.TEACHER]
        assert "Be brief." in one.prompt[0].content
        assert one.prompt[1] == ASKED
    assert [c.worse.completion.text for c in (first, second)] == ["Here.", "Look behind you."]


def test_nothing_is_learned_from_replies_that_were_stopped_or_are_blank_or_alike() -> None:
    assert chosen(preferring(replies(2), 1, 0)) == (), "both say the same"
    cycle = written(replies(4), 1, "Over here.")
    assert len(chosen(preferring(cycle, 1, 0, 2, 3))) == 3
    cycle = written(cycle, 2, "Look behi", FinishReason.CANCELLED)
    cycle = written(cycle, 3, " ")
    assert len(chosen(preferring(cycle, 1, 0, 2, 3))) == 1
    assert chosen(preferring(cycle, 2, 1)) == ()


def test_a_long_dialogue_loses_its_oldest_exchanges() -> None:
    cycle = written(replies(2), 1, "Over here.")
    said: list[Message] = []
    for number in range(20):
        role = Role.POLICY if number % 2 else Role.TEACHER
        parent = said[-1].id if said else None
        said.append(Message(role, f"{number:02} " + "x" * 37, UUID(int=1000 + number), parent))
    last = replace(ASKED, parent_id=said[-1].id)
    others = [m for m in cycle.transcript.messages if m.id != ASKED.id]
    transcript = Transcript((*said, last, *others), cycle.transcript.last_id)
    long = preferring(replace(cycle, transcript=transcript), 1, 0)
    (whole,) = choices(long, 10_000)
    assert len(whole.prompt) == 21
    for longest in (700, 400, 0):
        (one,) = choices(long, longest)
        assert one.prompt == whole.prompt[-len(one.prompt) :]
        assert one.prompt[0].role is Role.TEACHER
        size = bytes_of(*(m.content for m in one.prompt), "Over here.", "Here.")
        exchange = 2 * bytes_of("x" * 40)
        assert longest - exchange < size <= longest or len(one.prompt) == 1
    assert one.prompt == (last,), "what is answered stays, however little room there is"
