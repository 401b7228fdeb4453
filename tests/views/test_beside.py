"""Replies side by side on screen: streaming beside what is there, and a choice by key alone."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ouroboros_desktop.core.beside import Voice
from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.presets import ReplyPreset, written_with
from ouroboros_desktop.session.state import State, Work, WorkKind
from ouroboros_desktop.views.beside_dialog import BesideDialog
from ouroboros_desktop.views.dialogue import DialoguePage
from ouroboros_desktop.views.main_window import MainWindow
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.showing import in_front

BRIEF = ReplyPreset("Brief", 0.2, persona="Be brief.", id=UUID(int=7))


def replied(*by: ReplyPreset) -> State:
    """A question with a reply by each preset; the teacher is on the branch of the first."""
    asked = Message(Role.TEACHER, "Where?", states.name("asked"))
    records = [
        RecordedCompletion(
            Completion(f"Place {n}.", FinishReason.STOP, Sampling(1, 64, p.temperature)),
            None,
            message_id=asked.id,
            id=states.name("reply", n),
        )
        for n, p in enumerate(by, 1)
    ]
    messages = [
        Message(Role.POLICY, r.completion.text, parent_id=asked.id, completion_id=r.id)
        for r in records
    ]
    transcript = states.talked().cycle.transcript
    return states.with_cycle(
        replace(states.state(), presets=(BRIEF,)),
        transcript=replace(transcript, messages=(asked, *messages), last_id=messages[0].id),
        completions=tuple(records),
        written_with=tuple(written_with(r.id, p, 5) for r, p in zip(records, by, strict=True)),
    )


def opened(qtbot, state: State) -> BesideDialog:
    made = in_front(qtbot, BesideDialog(state.cycle.transcript.messages[0]))
    made.show_state(state)
    return made


PLAIN = ReplyPreset("")


def test_a_reply_grows_beside_those_there_are(qtbot) -> None:
    state = replied(PLAIN, BRIEF)
    dialog = opened(qtbot, state)
    work = Work(WorkKind.BESIDE, "Another reply is being written")
    dialog.show_state(replace(state, work=work))
    assert [c.isVisible() for c in dialog.columns] == [True, True, True, False]
    assert dialog.columns[2].text.toPlainText() == "Thinking…"
    dialog.show_state(replace(state, work=replace(work, texts={(0, 0): "Over th"})))
    assert dialog.columns[2].text.toPlainText() == "Over th"
    assert not any(c.choose.isEnabled() for c in dialog.columns[:3])
    assert dialog.ask.text() == "Stop"
    with qtbot.waitSignal(dialog.cancel_wanted):
        dialog.ask.click()


def test_each_reply_says_what_wrote_it(qtbot) -> None:
    dialog = opened(qtbot, replied(PLAIN, BRIEF))
    first, second = dialog.columns[:2]
    assert first._how.text() == "temperature 0.7, top-p 1 · bare policy · seed 5"
    assert second._how.text().startswith("Brief · temperature 0.2")
    assert first._here.isVisible() and not second._here.isVisible()


def test_another_reply_is_asked_by_preset_and_adapter(qtbot) -> None:
    adapters = states.updated().policy.adapters
    state = replied(PLAIN)
    state = replace(state, policy=replace(state.policy, adapters=adapters))
    dialog = opened(qtbot, state)
    dialog.presets.setCurrentIndex(1)
    dialog.adapters.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.ask_wanted) as caught:
        QTest.keyClick(dialog.ask, Qt.Key.Key_Return)
    assert caught.args == [Voice(BRIEF.id, adapters[0].id)]
    dialog.show_state(replace(state, work=Work(WorkKind.BESIDE, "…")))
    assert dialog.presets.currentData() == BRIEF.id, "what is chosen stays"


@pytest.mark.parametrize(("by", "prefers"), [(PLAIN, True), (BRIEF, False)])
def test_a_key_goes_on_with_a_reply(qtbot, by: ReplyPreset, prefers: bool) -> None:
    state = replied(PLAIN, by)
    dialog = opened(qtbot, state)
    assert dialog.prefer.isEnabled() is prefers
    with qtbot.waitSignal(dialog.chosen) as caught:
        QTest.keyClick(dialog, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert caught.args == [state.cycle.transcript.messages[2].id, prefers]


def test_four_are_the_most(qtbot) -> None:
    dialog = opened(qtbot, replied(*[PLAIN] * 4))
    assert all(c.isVisible() for c in dialog.columns)
    assert not dialog.ask.isEnabled() and "Four are the most" in dialog._reason.text()


def test_the_page_opens_it_for_the_reply_in_focus(qtbot) -> None:
    session = ScriptedSession(states.talked())
    window = in_front(qtbot, MainWindow(session))
    page = window.stack.currentWidget()
    assert isinstance(page, DialoguePage)
    page.transcript.show_message(1)
    window.actions_by_name["beside"].trigger()
    (dialog,) = page.findChildren(BesideDialog)
    assert dialog._answered.content == states.TALK[0]
    dialog.ask.click()
    dialog.columns[0].chosen.emit(states.name("message", 1))
    asked, chosen = session.intents
    assert asked == ("beside.ask", states.name("message", 0), Voice())
    assert chosen[:2] == ("beside.choose", states.name("message", 1))
    page.show_state(states.working(states.talked(), WorkKind.BESIDE))
    assert page.composer.button.text() == "Stop"
