"""The five stages over a real store and a real worker (echo backend)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.completion import FinishReason
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.errors import (
    NotPossibleYet,
    OuroborosError,
    UpdateProblem,
    WorkerProblem,
)
from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateState
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.core.verdict import Decision, Outcome
from ouroboros_desktop.session.material import rewards
from ouroboros_desktop.session.session import Session
from tests.session.conftest import Opened, answered, built, entries, scored, talked, updated


def test_a_whole_cycle_and_the_next_one(session: Session) -> None:
    updated(session)
    update = session.cycle.update
    assert update and update.state is UpdateState.SUCCEEDED and update.steps
    assert session.state.policy.live_id is None, "a candidate is not live before the gate"

    session.gate.compare()
    session.wait()
    assert len(session.cycle.comparisons_now) == 2
    for pair in session.cycle.comparisons_now:
        session.gate.vote(pair.id, Outcome.CANDIDATE)
    session.gate.promote()
    session.wait()
    assert session.state.policy.live_id == update.adapter_id
    assert session.cycle.decision and session.cycle.decision.decision is Decision.PROMOTED

    session.new_cycle()
    assert (session.cycle.number, session.cycle.stage) == (2, Stage.DIALOGUE)
    assert session.cycle.adapter_id == update.adapter_id
    session.dialogue.say("Do you still speak briefly?")
    session.wait()
    assert session.cycle.completions[-1].adapter_id == update.adapter_id
    assert session.presets.before()[0].role is Role.SYSTEM


def test_reopening_continues_exactly(open_session: Opened) -> None:
    first = open_session()
    updated(first)
    first.gate.compare()
    first.wait()
    first.gate.promote()
    first.wait()
    shown = first.state
    first.close()

    second = open_session().state
    assert second.cycle == shown.cycle
    assert second.history == shown.history
    assert second.rubric == shown.rubric
    assert second.teacher == shown.teacher
    assert replace(second.policy, status=shown.policy.status) == shown.policy


def test_the_live_adapter_answers_as_it_did_before_reopening(open_session: Opened) -> None:
    first = open_session()
    updated(first)
    first.gate.promote()
    first.wait()
    first.close()
    second = open_session()
    update = second.cycle.update
    assert update and second.state.policy.live_id == update.adapter_id
    second.new_cycle()
    talked(second)
    assert second.cycle.completions[-1].adapter_id == update.adapter_id


def test_an_edit_makes_a_branch_and_keeps_the_old_one(session: Session) -> None:
    talked(session)
    question, answer = session.cycle.transcript.branch
    session.dialogue.edit(question.id, "And who keeps it?")
    session.wait()
    edited, second = session.cycle.transcript.branch
    assert edited.replaces_id == question.id and edited.content == "And who keeps it?"
    assert {m.id for m in session.cycle.transcript.messages} >= {question.id, answer.id}

    session.dialogue.regenerate(second.id)
    session.wait()
    assert len(session.cycle.transcript.siblings(second.id)) == 2
    session.dialogue.choose(question.id)
    assert session.cycle.transcript.branch == (question, answer)
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_a_reply_in_the_teachers_words_is_a_branch_and_no_completion(session: Session) -> None:
    talked(session)
    question, answer = session.cycle.transcript.branch
    completions = session.cycle.completions
    session.dialogue.reword(answer.id, " Mara keeps it. ")
    _, mine = session.cycle.transcript.branch
    assert (mine.role, mine.content, mine.parent_id) == (Role.POLICY, "Mara keeps it.", question.id)
    assert mine.reworded and not answer.reworded
    assert (mine.replaces_id, mine.completion_id) == (answer.id, None)
    assert session.cycle.completions == completions
    assert session.store.cycle(session.cycle.id) == session.cycle
    for text in ("", mine.content):
        with pytest.raises(NotPossibleYet):
            session.dialogue.reword(mine.id, text)
    with pytest.raises(NotPossibleYet):
        session.dialogue.reword(question.id, "x")
    session.dialogue.say("And then?")
    session.wait()
    assert session.cycle.transcript.branch[1] == mine, "the dialogue goes on from it"


def test_a_stopped_reply_keeps_its_text_and_is_never_trainable(session: Session) -> None:
    session.dialogue.say("Tell me a long story")
    while session.state.work is not None and not session.state.work.texts:
        session.worker.wait(1)
        session.tick()
    session.cancel()
    session.wait()
    last = session.cycle.transcript.last
    assert last is not None
    if last.role is Role.POLICY:
        completion = session.cycle.completions[-1].completion
        assert completion.finish_reason in {FinishReason.CANCELLED, *FinishReason}
        assert completion.finish_reason is not FinishReason.CANCELLED or not completion.trainable
        assert completion.text == last.content
    talked(session)


def test_stages_open_one_after_the_other(session: Session) -> None:
    assert session.cycle.missing(Stage.SUMMARY)
    talked(session)
    assert not session.cycle.missing(Stage.SUMMARY) and session.cycle.missing(Stage.LABYRINTH)
    session.summary.draft()
    session.wait()
    summary = session.cycle.summary
    assert summary and summary.entries and not summary.approved
    assert session.cycle.stage is Stage.SUMMARY
    session.summary.approve(entries(session))
    assert session.cycle.stage is Stage.LABYRINTH and session.cycle.missing(Stage.SCORING)


def test_what_comes_too_early_is_refused_and_changes_nothing(session: Session) -> None:
    before = session.state
    for intent in (
        session.summary.draft,
        lambda: session.summary.approve(()),
        lambda: session.labyrinth.build([["shuffled-order"]]),
        session.scoring.answer,
        lambda: session.policy_update.start(UpdateConfig()),
        session.gate.compare,
        session.gate.promote,
        session.gate.discard,
        lambda: session.dialogue.say("   "),
    ):
        with pytest.raises(NotPossibleYet) as refused:
            intent()
        assert refused.value.message
    assert session.state == before
    assert session.store.cycles() == ()


def test_one_thing_at_a_time(session: Session) -> None:
    session.dialogue.say("Hello")
    with pytest.raises(OuroborosError):
        session.dialogue.say("And another")
    with pytest.raises(NotPossibleYet):
        session.new_cycle()
    session.wait()
    assert len(session.cycle.transcript.messages) == 2


def test_scores_ranks_rewrites_and_weights_are_undone_and_redone(session: Session) -> None:
    answered(session)
    first, second, third = session.cycle.answers[:3]
    session.scoring.score(first.id, Scores(5, 4, None))
    session.scoring.score(first.id, Scores(1, 1, 1))
    session.scoring.rewrite(first.id, "Mara needs oil.")
    session.scoring.rank([[second.id], [first.id, third.id]])
    session.scoring.weigh(2, 1, 0)
    assert rewards(session.cycle, session.state.rubric, {})[first.id] == -1
    shown = session.state
    for _ in range(5):
        session.undo()
    cycle = session.cycle
    assert not (cycle.scores_now or cycle.rewrites_now or cycle.preferences_now)
    assert session.state.rubric.content == 1 and not session.state.undo
    for _ in range(5):
        session.redo()
    assert {s.scores for s in session.cycle.scores_now} == {Scores(1, 1, 1)}
    assert [r.text for r in session.cycle.rewrites_now] == ["Mara needs oil."]
    assert len(session.cycle.preferences_now) == len(shown.cycle.preferences_now) == 2
    assert session.state.rubric.content == 2
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_prompt_edits_drops_and_new_versions_are_undone(session: Session) -> None:
    built(session)
    texts = {p.text for p in session.cycle.prompts_now}
    first, second, third = session.cycle.prompts_now[:3]
    session.labyrinth.edit(first.id, "Who keeps the lighthouse, and where?")
    session.labyrinth.drop(second.id)
    session.labyrinth.remake(third.id)
    changed = {p.text for p in session.cycle.prompts_now}
    assert "Who keeps the lighthouse, and where?" in changed and second.text not in changed
    for _ in range(3):
        session.undo()
    assert {p.text for p in session.cycle.prompts_now} == texts
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_building_again_replaces_what_nobody_touched(session: Session) -> None:
    built(session)
    kept = session.cycle.prompts_now[0]
    session.labyrinth.edit(kept.id, "Where is the lighthouse?")
    session.labyrinth.build([["shuffled-order"]])
    texts = [p.text for p in session.cycle.prompts_now]
    assert "Where is the lighthouse?" in texts
    assert len([p for p in session.cycle.prompts_now if p.held_out]) >= 1


def test_held_out_prompts_are_neither_answered_nor_trained_on(session: Session) -> None:
    answered(session)
    held_out = {p.id for p in session.cycle.prompts if p.held_out}
    assert held_out
    assert not held_out & {c.labyrinth_prompt_id for c in session.cycle.completions}
    text = next(p.text for p in session.cycle.prompts if p.held_out)
    trained = next(p for p in session.cycle.prompts_now if not p.held_out)
    for same in (text, f"  {text.upper()} "):
        with pytest.raises(OuroborosError, match="never trained on"):
            session.labyrinth.edit(trained.id, same)


def test_an_update_refuses_a_scored_prompt_that_is_held_out_by_its_hash(session: Session) -> None:
    scored(session)
    held_out = next(p for p in session.cycle.prompts_now if p.held_out)
    trained = next(p for p in session.cycle.prompts_now if not p.held_out)
    session.labyrinth.edit(held_out.id, f"{trained.text.upper()}  ")  # an edit stays held out
    before = session.store.unfinished_updates()
    with pytest.raises(UpdateProblem, match="never trained on"):
        session.policy_update.start(UpdateConfig())
    with pytest.raises(UpdateProblem, match="never trained on"):
        session.handover.export(UpdateConfig(), session.store.home / "handed-over")
    assert session.store.unfinished_updates() == before
    assert session.cycle.update is None


def test_answering_again_fills_only_what_is_missing(session: Session) -> None:
    answered(session)
    with pytest.raises(NotPossibleYet):
        session.scoring.answer()
    before = session.cycle.answers
    prompt = next(p for p in session.cycle.prompts_now if not p.held_out)
    session.labyrinth.edit(prompt.id, "Who is at Skerry Point?")
    session.scoring.answer()
    session.wait()
    assert session.cycle.answers[: len(before)] == before
    assert len(session.cycle.answers) == len(before) + 3


def test_a_second_update_can_be_discarded_and_an_old_adapter_made_live(session: Session) -> None:
    updated(session)
    first = session.cycle.update
    session.gate.promote()
    session.wait()
    session.policy_update.start(UpdateConfig(epochs=1, learning_rate=0.05))
    session.wait()
    second = session.cycle.update
    assert first and second and second.parent_adapter_id == first.adapter_id
    session.gate.discard()
    assert session.state.policy.live_id == first.adapter_id
    session.gate.make_live(None)
    session.wait()
    assert session.state.policy.live_id is None
    session.gate.make_live(second.adapter_id)
    session.wait()
    assert session.state.policy.live_id == second.adapter_id
    decisions = [p.decision for p in session.state.policy.promotions]
    assert decisions == [Decision.PROMOTED, Decision.DISCARDED] + [Decision.ROLLED_BACK] * 2


def test_a_stopped_update_changes_nothing(session: Session) -> None:
    scored(session)
    session.policy_update.start(UpdateConfig(epochs=200))
    while session.cycle.update and not session.cycle.update.steps:
        session.worker.wait(1)
        session.tick()
    session.cancel()
    session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.CANCELLED and update.adapter_id is None
    assert session.state.policy.adapters == ()
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_closing_in_the_middle_of_an_update_keeps_the_live_adapter(open_session: Opened) -> None:
    first = open_session()
    updated(first)
    first.gate.promote()
    first.wait()
    live = first.state.policy.live_id
    first.policy_update.start(UpdateConfig(epochs=500))
    while len(first.cycle.updates[-1].steps) < 2:
        first.worker.wait(1)
        first.tick()
    first.close()
    second = open_session()
    assert second.state.policy.live_id == live
    assert second.state.unfinished == second.cycle.updates[-1]
    assert len(second.cycle.scores_now) == len(second.cycle.answers)


def test_a_new_cycle_is_not_stored_before_it_has_a_message(session: Session) -> None:
    talked(session)
    session.new_cycle()
    assert len(session.store.cycles()) == 1
    session.new_cycle()
    assert session.cycle.number == 2
    earlier = session.state.history[0].id
    session.open_cycle(earlier)
    assert session.cycle.number == 1


def test_a_request_to_a_worker_that_never_started_is_refused(open_session: Opened) -> None:
    session = open_session()
    session.worker.close()
    with pytest.raises(WorkerProblem):
        session.dialogue.say("Hello")
    assert session.cycle.transcript.messages[0].content == "Hello", "what was written is kept"


def test_words_are_found_in_every_dialogue_and_branch(session: Session) -> None:
    talked(session)
    first, question = session.cycle, session.cycle.transcript.branch[0]
    session.dialogue.edit(question.id, "50% of a LAMP_post, or Ünder it?")
    session.wait()
    session.new_cycle()
    talked(session)

    def found(words: str) -> set[tuple[int, str]]:
        return {(f.number, f.excerpt) for f in session.dialogue.search(words, 50)}

    edited = (first.number, "50% of a LAMP_post, or Ünder it?")
    assert edited in found("lamp_POST") and edited in found("50%") and edited in found("ünder")
    assert found("50_") == set(), "the signs of a pattern stand for themselves"
    assert {number for number, _ in found(question.content)} == {1, 2}
    assert len(session.dialogue.search(question.content, 1)) == 1
    (one,) = session.dialogue.search("lamp_post", 9)
    session.open_cycle(one.cycle_id)
    assert session.cycle.transcript.message(one.message_id).content.startswith("50%")
