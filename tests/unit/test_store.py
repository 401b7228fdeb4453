"""What a session sees of the store: each action is one method, and reading gives the whole back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    RecordedCompletion,
    Sampling,
)
from ouroboros_desktop.core.cycle import Cycle, Stage
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.judge import Choice, Judgement
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import Adapter, PolicyRecord
from ouroboros_desktop.core.policy_update import (
    PolicyUpdate,
    UpdateConfig,
    UpdateMetrics,
    UpdateState,
)
from ouroboros_desktop.core.scoring import Preference, Rubric
from ouroboros_desktop.core.summary import Author, Part, Summary, SummaryEntry
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.core.verdict import Decision, Promotion
from ouroboros_desktop.storage import Store

TEACHER = Teacher("Ada")
POLICY = PolicyRecord("echo", "parrot")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "store.duckdb")
    store.add_teacher(TEACHER)
    store.add_policy(POLICY)
    store.add_rubric(Rubric())
    yield store
    store.close()


@pytest.fixture
def cycle(store: Store) -> Cycle:
    cycle = Cycle(1, TEACHER.id, POLICY.id)
    store.add_cycle(cycle)
    return cycle


def reply_to(message: Message, text: str) -> tuple[Message, RecordedCompletion]:
    completion = Completion(text, FinishReason.STOP, Sampling(), (1,), (2, 3), (-0.5, -0.25))
    written = RecordedCompletion(completion, None, message_id=message.id)
    reply = Message(Role.POLICY, text, parent_id=message.id, completion_id=written.id)
    return reply, written


def metrics(step: int) -> UpdateMetrics:
    return UpdateMetrics(step, 2, 1, 0.1, 0.2, 0.0, 0.01, 0.02, 0.0, 1.5, 0.9, 120, 0.3, step == 2)


def test_a_new_store_is_empty(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "a" / "new" / "store.duckdb")
    assert store.teachers() == store.policies() == store.cycles() == ()
    assert store.rubric() is None
    assert store.held_out_texts() == frozenset()
    assert store.recovered == ""
    store.close()


def test_a_message_is_on_the_chosen_branch_until_another_branch_is_chosen(
    store: Store, cycle: Cycle
) -> None:
    question = Message(Role.TEACHER, "What is the capital of France?", teacher_id=TEACHER.id)
    store.add_message(cycle.id, question)
    first, written = reply_to(question, "Lyon.")
    store.add_message(cycle.id, first, written)
    second, again = reply_to(question, "Paris.")
    store.add_message(cycle.id, second, again)

    transcript = store.cycle(cycle.id).transcript
    assert transcript.branch == (question, second)
    assert transcript.siblings(first.id) == (first, second)
    store.choose_branch(cycle.id, first.id)
    assert store.cycle(cycle.id).transcript.branch == (question, first)
    follow_up = Message(Role.TEACHER, "Sure?", parent_id=second.id)
    store.add_message(cycle.id, follow_up)
    assert store.cycle(cycle.id).transcript.branch == (question, second, follow_up)


def test_a_reply_and_its_completion_are_saved_together_or_not_at_all(
    store: Store, cycle: Cycle
) -> None:
    question = Message(Role.TEACHER, "Hello?")
    store.add_message(cycle.id, question)
    reply, written = reply_to(question, "Hi.")
    with pytest.raises(StoreProblem, match="Nothing of this action was saved"):
        store.add_message(cycle.id, replace(question, content="the same id"), written)
    assert store.cycle(cycle.id).completions == ()
    store.add_message(cycle.id, reply, written)
    assert store.cycle(cycle.id).completions == (written,)
    assert store.cycle(cycle.id).transcript.last == reply


def test_rows_of_one_moment_keep_the_order_they_were_added_in(store: Store, cycle: Cycle) -> None:
    moment = now()
    messages = [Message(Role.TEACHER, str(n), created_at=moment) for n in range(8)]
    messages.sort(key=lambda m: m.id.hex, reverse=True)
    for message in messages:
        store.add_message(cycle.id, message)
    assert store.cycle(cycle.id).transcript.messages == tuple(messages)


def test_cycles_are_listed_newest_first_under_their_newest_title(
    store: Store, cycle: Cycle
) -> None:
    second = Cycle(2, TEACHER.id, POLICY.id, parent_id=cycle.id, title="Rivers")
    store.add_cycle(second)
    store.name_cycle(cycle.id, "Capitals")
    store.name_cycle(cycle.id, "Capitals of Europe")
    heads = store.cycles()
    assert [(h.id, h.title) for h in heads] == [
        (second.id, "Rivers"),
        (cycle.id, "Capitals of Europe"),
    ]
    assert store.cycle(cycle.id).title == "Capitals of Europe"


def test_a_cycle_that_is_not_there_is_said_so(store: Store) -> None:
    with pytest.raises(StoreProblem, match="not in the store"):
        store.cycle(new_id())


def test_contents_are_never_dropped_in_silence(store: Store, cycle: Cycle) -> None:
    message = Message(Role.TEACHER, "Hello")
    with pytest.raises(ValueError, match="added empty"):
        store.add_cycle(replace(cycle, id=new_id(), transcript=cycle.transcript.saying(message)))
    begun = PolicyUpdate(cycle.id, POLICY.id, None, UpdateConfig(), 1, (), steps=(metrics(1),))
    with pytest.raises(ValueError, match="before its first step"):
        store.start_update(begun)
    with pytest.raises(ValueError, match="time zone"):
        store.add_message(cycle.id, replace(message, created_at=now().replace(tzinfo=None)))
    assert store.cycle(cycle.id) == cycle
    assert len(store.cycles()) == 1


def test_a_policy_update_is_read_as_far_as_it_went(store: Store, cycle: Cycle) -> None:
    update = PolicyUpdate(cycle.id, POLICY.id, None, UpdateConfig(epochs=2), 1, ())
    store.start_update(update)
    assert store.cycle(cycle.id).update == update
    store.add_step(update.id, metrics(1))
    store.add_step(update.id, metrics(2))
    adapter = Adapter(POLICY.id, "f" * 64, policy_update_id=update.id)
    store.finish_update(update.id, UpdateState.SUCCEEDED, "done", adapter)
    assert store.adapters(POLICY.id) == (adapter,)
    assert store.cycle(cycle.id).stage is Stage.POLICY_UPDATE
    assert store.cycle(cycle.id).update == replace(
        update,
        state=UpdateState.SUCCEEDED,
        steps=(metrics(1), metrics(2)),
        adapter_id=adapter.id,
        detail="done",
    )


def test_an_update_that_was_left_running_can_be_ended_later(store: Store, cycle: Cycle) -> None:
    update = PolicyUpdate(cycle.id, POLICY.id, None, UpdateConfig(), 1, ())
    store.start_update(update)
    store.add_step(update.id, metrics(1))
    other = Cycle(2, TEACHER.id, POLICY.id)
    store.add_cycle(other)
    later = replace(update, id=new_id(), cycle_id=other.id)
    store.start_update(later)
    assert store.unfinished_updates() == {update.id: cycle.id, later.id: other.id}
    store.finish_update(update.id, UpdateState.CANCELLED, "the application ended")
    assert store.unfinished_updates() == {later.id: other.id}
    ended = store.cycle(cycle.id).update
    assert ended is not None
    assert (ended.state, ended.steps, ended.adapter_id) == (
        UpdateState.CANCELLED,
        (metrics(1),),
        None,
    )


def test_the_last_promotion_names_the_live_adapter(store: Store, cycle: Cycle) -> None:
    update = PolicyUpdate(cycle.id, POLICY.id, None, UpdateConfig(), 1, ())
    store.start_update(update)
    adapter = Adapter(POLICY.id, "f" * 64, policy_update_id=update.id)
    store.finish_update(update.id, UpdateState.SUCCEEDED, adapter=adapter)
    up = Promotion(POLICY.id, 1, adapter.id, Decision.PROMOTED, TEACHER.id, update.id)
    back = Promotion(POLICY.id, 2, None, Decision.ROLLED_BACK, TEACHER.id)
    store.add_promotion(up)
    store.add_promotion(back)
    assert store.promotions(POLICY.id) == (up, back)
    assert store.cycle(cycle.id).decisions == (up,)  # the roll-back judges no update
    assert store.promotions(new_id()) == ()


def test_held_out_texts_are_of_all_cycles(store: Store, cycle: Cycle) -> None:
    other = Cycle(2, TEACHER.id, POLICY.id)
    store.add_cycle(other)
    for place, held_out in ((cycle, True), (other, True), (other, False)):
        fact = SummaryEntry(Part.FACT_LEDGER, "Paris is a capital.", Author.TEACHER)
        summary = Summary(2 if not held_out else 1, (fact,), approved_by=TEACHER.id)
        store.add_summary(place.id, summary)
        text = f"{place.number} {held_out}"
        store.add_prompts([LabyrinthPrompt(summary.id, text, (), 0, (fact.id,), held_out)])
    assert store.held_out_texts() == {"1 True", "2 True"}


def test_a_draft_is_saved_with_the_summary_that_was_made_of_it(store: Store, cycle: Cycle) -> None:
    draft = RecordedCompletion(Completion("- a fact", FinishReason.LENGTH, Sampling()), None)
    summary = Summary(1, (), completion_id=draft.id)
    store.add_summary(cycle.id, summary, draft)
    found = store.cycle(cycle.id)
    assert found.summary == summary
    assert found.completion(draft.id) == draft


def test_a_branch_needs_its_beginning_in_the_same_cycle(store: Store, cycle: Cycle) -> None:
    other = Cycle(2, TEACHER.id, POLICY.id)
    store.add_cycle(other)
    message = Message(Role.TEACHER, "Hello")
    store.add_message(other.id, message)
    with pytest.raises(StoreProblem, match="not in this cycle"):
        store.add_message(cycle.id, Message(Role.POLICY, "Hi", parent_id=message.id))
    with pytest.raises(StoreProblem, match="not in this cycle"):
        store.choose_branch(cycle.id, message.id)
    assert store.cycle(cycle.id) == cycle


def test_a_closed_store_says_that_it_is_closed(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreProblem, match="is closed"):
        store.teachers()


def test_judgements_and_preferences_are_those_of_one_policy(store: Store, cycle: Cycle) -> None:
    a, b = (answer_of(store, cycle) for _ in range(2))
    other = PolicyRecord("echo", "another")
    store.add_policy(other)
    elsewhere = Cycle(2, TEACHER.id, other.id)
    store.add_cycle(elsewhere)
    c, d = (answer_of(store, elsewhere) for _ in range(2))
    said = [
        Judgement("s · m", a, b, Choice.FIRST, Choice.UNREADABLE),
        Judgement("s · other", a, b, Choice.TIE, Choice.SECOND),
        Judgement("s · m", c, d, Choice.SECOND, Choice.SECOND),
    ]
    store.add_judgements(said)
    prefers = [Preference(a, b, TEACHER.id), Preference(c, d, TEACHER.id)]
    store.add_preferences(prefers)
    assert store.judgements(POLICY.id, "s · m") == (said[0],)
    assert store.judgements(other.id, "s · m") == (said[2],)
    assert store.cycle(cycle.id).judgements == tuple(said[:2])
    assert store.preferences(POLICY.id) == (prefers[0],)
    store.add_preferences([replace(prefers[0], revision=2, retracted=True)])
    assert store.preferences(POLICY.id) == ()


def answer_of(store: Store, cycle: Cycle) -> UUID:
    completion = Completion("Oil.", FinishReason.STOP, Sampling(), (1,), (2, 3), (-0.5, -0.25))
    written = RecordedCompletion(completion, None)
    store.add_completions(cycle.id, [written])
    return written.id
