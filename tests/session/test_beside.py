"""Side by side in a session: another preset, adapter or seed; a choice that can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.beside import MOST, Voice, replies_to
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.policy_update import Method, UpdateConfig
from ouroboros_desktop.core.presets import ReplyPreset
from ouroboros_desktop.session.fitting import rows
from ouroboros_desktop.session.material import again, gather
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import WorkKind
from tests.session.conftest import Opened, scored, talked, updated

CONFIG = UpdateConfig(epochs=1)
BRIEF = ReplyPreset("Brief", 0.0, 1.0, 8, persona="You speak briefly.")


def beside(session: Session, voice: Voice, count: int = 1) -> tuple[Message, ...]:
    asked = session.cycle.transcript.messages[0].id
    for _ in range(count):
        session.beside.ask(asked, voice)
        session.wait()
    return replies_to(session.cycle.transcript, asked)


def test_another_seed_and_another_preset_reply_to_the_same_message(session: Session) -> None:
    talked(session)
    branch = session.cycle.transcript.branch
    session.presets.put(BRIEF)
    session.presets.choose(None)
    shown: set[WorkKind] = set()
    session.subscribe(lambda state: shown.add(state.work.kind) if state.work else None)
    beside(session, Voice())
    first, second, third = beside(session, Voice(BRIEF.id))
    assert shown == {WorkKind.BESIDE}
    assert session.cycle.transcript.branch == branch, "the teacher has not chosen yet"
    by = {w.completion_id: w for w in session.cycle.written_with}
    a, b, c = (by[m.completion_id] for m in (first, second, third))
    assert (a.preset, b.preset, c.preset) == ("", "", "Brief")
    assert len({a.seed, b.seed, c.seed}) == 3
    beside(session, Voice())
    with pytest.raises(NotPossibleYet, match=f"{MOST} replies"):
        beside(session, Voice())
    with pytest.raises(NotPossibleYet, match="Only what a teacher said"):
        session.beside.ask(first.id, Voice())


def test_a_choice_is_a_preference_and_can_be_taken_back(open_session: Opened) -> None:
    session = open_session()
    talked(session)
    session.presets.put(BRIEF)
    first, second = beside(session, Voice())
    _, _, other = beside(session, Voice(BRIEF.id))
    session.beside.choose(second.id, prefer=True)
    pair = (second.completion_id, first.completion_id)
    assert _choices(session) == [pair], "the third was asked with other words"
    assert session.cycle.transcript.last_id == second.id
    assert session.state.undo == "choice of a reply"
    session.beside.choose(first.id, prefer=True)
    assert _choices(session) == [pair[::-1]], "nobody prefers both"
    session.undo()
    assert _choices(session) == [pair] and session.cycle.transcript.last_id == second.id
    session.undo()
    assert _choices(session) == [] and session.cycle.transcript.last_id == first.id
    session.redo()
    session.beside.choose(other.id, prefer=False)
    assert _choices(session) == [pair], "to go on with it says nothing"
    assert session.cycle.transcript.last_id == other.id
    saved = session.cycle
    session.close()
    assert open_session().cycle == saved


def test_an_update_learns_from_a_choice_as_long_as_it_stands(session: Session) -> None:
    talked(session)
    first, second = beside(session, Voice())
    session.beside.choose(first.id, prefer=True)
    scored(session)
    assert session.cycle.choices_now and session.cycle.preferences_now == ()
    assert session.store.preferences(session.state.policy.id) == (), "no ranking of a teacher's"
    batch, used = gather(session, CONFIG, False)
    (pair,) = batch.preferences
    assert (pair.chosen, pair.rejected) == (first.content, second.content)
    assert [m.content for m in pair.prompt] == [session.cycle.transcript.messages[0].content]
    counted = rows(session, replace(CONFIG, method=Method.DPO), False)
    lengths = [
        len(session.cycle.completion(m.completion_id).completion.token_ids) for m in (first, second)
    ]
    assert [row.answers for row in counted] == [tuple(lengths)]
    session.policy_update.start(CONFIG)
    session.wait()
    update = session.cycle.update
    assert update is not None and update.adapter_id is not None
    assert all(step.preference_loss > 0 for step in update.steps)

    began = now()
    session.beside.choose(second.id, prefer=True)
    (turned,) = gather(session, CONFIG, False)[0].preferences
    assert (turned.chosen, turned.rejected) == (second.content, first.content)
    then = again(session, session.cycle.judged_by(began), used, began, CONFIG)
    assert then.preferences == (pair,), "resumed, it learns from what it began with"
    session.undo()
    session.beside.choose(second.id, prefer=False)
    assert len(gather(session, CONFIG, False)[0].preferences) == 1, "going on says nothing"


def test_a_choice_is_unheard_from_a_silent_teacher_and_where_it_asks_what_is_barred(
    session: Session,
) -> None:
    scored(session)
    held_out = next(prompt for prompt in session.cycle.prompts if prompt.held_out)
    for text in (held_out.text, "And what does Mara need in March?"):
        session.dialogue.say(text)
        session.wait()
        asked = session.cycle.transcript.branch[-2].id
        session.beside.ask(asked, Voice())
        session.wait()
        _, second = replies_to(session.cycle.transcript, asked)
        session.beside.choose(second.id, prefer=True)
    assert len(session.cycle.choices_now) == 2
    assert gather(session, CONFIG, False)[0].preferences == (), "the second goes on from the first"
    assert rows(session, replace(CONFIG, method=Method.DPO), False) == []
    first = session.cycle.transcript.messages[0]
    session.beside.ask(first.id, Voice())
    session.wait()
    session.beside.choose(replies_to(session.cycle.transcript, first.id)[1].id, prefer=True)
    assert len(gather(session, CONFIG, False)[0].preferences) == 1
    session.teachers.add("Ben")
    session.teachers.weigh(session.cycle.teacher_id, 0.0)
    assert session.cycle.choices_now, "it is kept"
    with pytest.raises(NotPossibleYet):
        gather(session, CONFIG, False)


def test_the_bare_policy_and_another_adapter_reply_too(session: Session) -> None:
    updated(session)
    session.gate.promote()
    session.wait()
    made = session.state.policy.live_id
    session.new_cycle()
    talked(session)
    _, bare = beside(session, Voice())
    record = session.cycle.completion(bare.completion_id)
    assert record.adapter_id is None and not record.completion.sampling.adapter
    session.gate.make_live(None)
    session.wait()
    loads: list[str] = []
    session.subscribe(lambda state: loads.append(state.work.label) if state.work else None)
    *_, adapted = beside(session, Voice(adapter_id=made))
    record = session.cycle.completion(adapted.completion_id)
    assert record.adapter_id == made and record.completion.sampling.adapter
    assert (loads[0], loads[-1]) == ("Loading an adapter", "Back to the live adapter")
    assert session.state.policy.live_id is None


def test_a_reply_that_is_stopped_is_kept_as_far_as_it_came(session: Session) -> None:
    session.settings = replace(session.settings, dialogue_tokens=4000)
    session.dialogue.say("Count.")
    session.cancel()
    session.wait()
    asked = session.cycle.transcript.messages[0].id
    before = len(session.cycle.transcript.messages)
    session.beside.ask(asked, Voice())
    while session.state.work and not session.state.work.texts:
        session.worker.wait(0.1)
        session.tick()
    session.cancel()
    session.wait()
    assert len(session.cycle.transcript.messages) == before + 1


def _choices(session: Session) -> list[tuple[object, object]]:
    return [(p.chosen_id, p.rejected_id) for p in session.cycle.choices_now]
