"""The dialogue page: what it shows of a state, and what it asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion, Sampling
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.session.state import PolicyState, PolicyStatus, State, Work, WorkKind
from ouroboros_desktop.views.dialogue import DialoguePage
from tests.views.fakes import a_state, a_transcript


@pytest.fixture
def page(qtbot) -> DialoguePage:
    made = DialoguePage()
    qtbot.addWidget(made)
    made.resize(1068, 792)
    made.show()
    return made


def saying(state: State, text: str, **more: object) -> State:
    """Return ``state`` with one more message of the teacher."""
    transcript = state.cycle.transcript
    message = Message(Role.TEACHER, text, parent_id=transcript.last_id, **more)
    return replace(state, cycle=replace(state.cycle, transcript=transcript.saying(message)))


def replying(state: State, text: str = "", **more: object) -> State:
    texts = {(0, 0): text} if text else {}
    return replace(state, work=Work(WorkKind.REPLY, "The policy is answering", texts=texts, **more))


def test_empty_dialogue_offers_two_starters(page: DialoguePage, qtbot) -> None:
    page.show_state(a_state())
    first, _ = page._starters._buttons
    assert first.isVisible() and not page.transcript.isVisible()
    with qtbot.waitSignal(page.say_wanted) as said:
        first.click()
    assert said.args == [first.text()]


def test_the_send_key_takes_the_first_step_while_nothing_is_written(
    page: DialoguePage, qtbot
) -> None:
    ready = a_state()
    absent = PolicyState(status=PolicyStatus.ABSENT, installable="93 MB")
    field, control = page.composer.text, Qt.KeyboardModifier.ControlModifier
    page.show_state(replace(ready, policy=absent))
    assert not page._starters._buttons[0].isVisible(), "there is nobody to talk with"
    with qtbot.waitSignal(page.install_wanted), qtbot.assertNotEmitted(page.say_wanted):
        QTest.keyClick(field, Qt.Key.Key_Return, control)
    page.show_state(ready)
    with qtbot.waitSignal(page.say_wanted) as said, qtbot.assertNotEmitted(page.install_wanted):
        QTest.keyClick(field, Qt.Key.Key_Return, control)
    assert said.args == [page._starters._buttons[0].text()]
    page.show_state(replace(ready, policy=replace(absent, installable="", title="Echo")))
    with qtbot.assertNotEmitted(page.say_wanted):
        QTest.keyClick(field, Qt.Key.Key_Return, control)
    page.show_state(a_state("Hi", "Hello."))
    with qtbot.assertNotEmitted(page.say_wanted):
        QTest.keyClick(field, Qt.Key.Key_Return, control)


def test_the_first_cycle_says_what_the_program_does(page: DialoguePage) -> None:
    page.show_state(a_state())
    assert page._starters._heading.text() == "Welcome to Ouroboros"
    assert page._starters._program.isVisible() and not page._starters._purpose.isVisible()
    page.show_state(a_state(number=2))
    assert page._starters._heading.text() == "Start a dialogue"
    assert page._starters._purpose.isVisible() and not page._starters._program.isVisible()


def test_send_by_key_and_by_button(page: DialoguePage, qtbot) -> None:
    page.show_state(a_state())
    field = page.composer.text
    assert not page.composer.button.isEnabled(), "there is nothing to send"
    QTest.keyClicks(field, "Hello")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "you")
    with qtbot.waitSignal(page.say_wanted) as by_key:
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.say_wanted) as by_button:
        page.composer.button.click()
    assert by_key.args == by_button.args == ["Hello\nyou"]


def test_text_stays_until_it_has_become_a_message(page: DialoguePage) -> None:
    state = a_state("Hi", "Hello.")
    page.show_state(state)
    page.composer.text.setPlainText("Next")
    page.composer.button.click()
    assert page.composer.text.toPlainText() == "Next", "it may still be refused"
    page.show_state(saying(state, "Next"))
    assert page.composer.text.toPlainText() == ""


def test_stop_replaces_send_while_the_policy_answers(page: DialoguePage, qtbot) -> None:
    state = a_state("Hi")
    page.show_state(replying(state))
    page.composer.text.setPlainText("A draft for later")
    assert page.composer.button.text() == "Stop"
    with qtbot.waitSignal(page.cancel_wanted):
        page.composer.button.click()
    page.show_state(replying(state, "So", stopping=True))
    assert not page.composer.button.isEnabled()
    page.show_state(state)
    assert page.composer.button.text() == "Send"
    assert page.composer.text.toPlainText() == "A draft for later"


def test_nothing_moves_when_the_policy_begins(page: DialoguePage) -> None:
    state = a_state("Hi", "Hello.", "Again")
    page.show_state(state)
    page.grab()
    before = (page.composer.geometry(), page.transcript.row_rect(2), page.composer.text.width())
    page.show_state(replying(state))
    page.grab()
    assert before == (
        page.composer.geometry(), page.transcript.row_rect(2), page.composer.text.width(),
    )  # fmt: skip


def test_growing_text_is_shown_and_then_stays(page: DialoguePage) -> None:
    state = a_state("Hi")
    page.show_state(replying(state, "Well, *I*"))
    assert page.transcript._places.stream_text == "Well, *I*"
    page.show_state(a_state("Hi", "Well, *I* think so."))
    assert page.transcript._places.stream is None
    assert [r.text for r in page.transcript.rows] == ["Hi", "Well, *I* think so."]


def test_regenerated_message_gives_way_to_the_new_one(page: DialoguePage, qtbot) -> None:
    state = a_state("Hi", "Hello.", "And?", "So.")
    page.show_state(state)
    answer = state.cycle.transcript.branch[1]
    with qtbot.waitSignal(page.regenerate_wanted) as wanted:
        page.transcript.regenerate_wanted.emit(answer.id)
    assert wanted.args == [answer.id]
    page.show_state(replying(state, "Good"))
    assert [r.text for r in page.transcript.rows] == ["Hi"]
    page.show_state(state)
    assert len(page.transcript.rows) == 4, "it was not answered: the old branch is back"


def test_edit_of_an_earlier_message(page: DialoguePage, qtbot) -> None:
    state = a_state("Hi", "Hello.")
    page.show_state(state)
    first = state.cycle.transcript.branch[0]
    page.transcript.edit_wanted.emit(first.id)
    assert page.composer._editing.isVisible()
    assert page.composer.text.toPlainText() == "Hi"
    page.composer.text.setPlainText("Good morning")
    with qtbot.waitSignal(page.edit_wanted) as edited:
        page.composer.button.click()
    assert edited.args == [first.id, "Good morning"]
    QTest.keyClick(page.composer.text, Qt.Key.Key_Escape)
    assert not page.composer._editing.isVisible()


def test_an_edit_lets_the_unsent_message_wait(page: DialoguePage, qtbot) -> None:
    state = a_state("Hi", "Hello.")
    page.show_state(state)
    first, answer = state.cycle.transcript.branch
    field, draft = page.composer.text, "A long message, not sent yet"
    field.setPlainText(draft)
    page.transcript.edit_wanted.emit(first.id)
    page.transcript.edit_wanted.emit(answer.id)
    assert field.toPlainText() == "Hello."
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == draft and not page.composer.editing
    page.transcript.edit_wanted.emit(first.id)
    field.setPlainText("Good morning")
    page.composer.button.click()
    page.show_state(saying(state, "Good morning"))
    assert field.toPlainText() == draft, "it waits while the edit is sent, too"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == draft and not page.composer.editing, "the edit is done"
    with qtbot.waitSignal(page.say_wanted) as said:
        page.composer.button.click()
    assert said.args == [draft]


def test_undo_returns_to_an_edit_that_was_left(page: DialoguePage, qtbot) -> None:
    state, control = a_state("Hi", "Hello."), Qt.KeyboardModifier.ControlModifier
    page.show_state(state)
    first, answer = state.cycle.transcript.branch
    field = page.composer.text
    field.setPlainText("Draft")
    page.transcript.edit_wanted.emit(first.id)
    QTest.keyClicks(field, ", all")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QTest.keyClicks(field, "s")
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Z, control)  # first what was typed, then the edit
    assert field.toPlainText() == "Hi, all" and page.composer.editing
    page.transcript.edit_wanted.emit(answer.id)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "Draft"
    QTest.keyClick(field, Qt.Key.Key_Z, control)
    assert field.toPlainText() == "Hi, all", "nothing was changed in the other one"
    with qtbot.waitSignal(page.edit_wanted) as edited:
        page.composer.button.click()
    assert edited.args == [first.id, "Hi, all"]


def test_policys_message_in_the_teachers_words(page: DialoguePage, qtbot) -> None:
    state = a_state("Hi", "Hello.")
    page.show_state(state)
    question, answer = state.cycle.transcript.branch
    page.transcript.edit_wanted.emit(answer.id)
    assert "policy" in page.composer._words.text()
    page.composer.text.setPlainText("Good morning.")
    with qtbot.waitSignal(page.reword_wanted) as wanted:
        page.composer.button.click()
    assert wanted.args == [answer.id, "Good morning."]
    own = Message(
        Role.POLICY, "Good morning.", parent_id=question.id, replaces_id=answer.id,
        teacher_id=state.teacher.id,
    )  # fmt: skip
    transcript = state.cycle.transcript.saying(own)
    page.show_state(replace(state, cycle=replace(state.cycle, transcript=transcript)))
    assert page.composer.text.toPlainText() == "" and not page.composer._editing.isVisible()
    assert (page.transcript.rows[1].note, page.transcript.rows[1].place_text) == (
        "In your words", "2/2",
    )  # fmt: skip


def test_branches_of_a_message(page: DialoguePage) -> None:
    state = a_state("Hi", "Hello.")
    transcript = state.cycle.transcript
    other = Message(Role.POLICY, "Good day.", parent_id=transcript.messages[0].id)
    cycle = replace(state.cycle, transcript=transcript.saying(other))
    page.show_state(replace(state, cycle=cycle))
    assert [r.text for r in page.transcript.rows] == ["Hi", "Good day."]
    assert page.transcript.rows[1].place_text == "2/2"


def test_how_a_message_ended_is_said(page: DialoguePage) -> None:
    state = a_state("Hi")
    completion = Completion("Cut sho", FinishReason.CANCELLED, Sampling())
    record = RecordedCompletion(completion, None, message_id=state.cycle.transcript.last_id)
    answer = Message(
        Role.POLICY, "Cut sho", parent_id=state.cycle.transcript.last_id, completion_id=record.id
    )
    cycle = replace(
        state.cycle, transcript=state.cycle.transcript.saying(answer), completions=(record,)
    )
    page.show_state(replace(state, cycle=cycle))
    assert page.transcript.rows[1].note == "Stopped by you"


def test_way_on_to_the_summary(page: DialoguePage, qtbot) -> None:
    page.show_state(a_state("Hi"))
    assert not page._onward.isVisible()
    height = page._header.height()
    page.show_state(a_state("Hi", "Hello."))
    assert page._onward.isVisible() and page._header.height() == height
    with qtbot.waitSignal(page.stage_wanted) as wanted:
        page._onward.click()
    assert wanted.args == [Stage.SUMMARY]


def test_disabled_says_why(page: DialoguePage) -> None:
    state = a_state()
    loading = replace(state.policy, status=PolicyStatus.OPENING)
    page.show_state(replace(state, policy=loading))
    page.composer.text.setPlainText("Hello")
    assert not page.composer.button.isEnabled()
    assert page.composer.button.toolTip() == "The model is still loading."
    page.show_state(state)
    assert page.composer.button.isEnabled(), "and the text is still there"


def test_each_cycle_keeps_its_draft(page: DialoguePage) -> None:
    first, second = a_state("Hi"), a_state("Ho", number=2)
    page.show_state(first)
    page.composer.text.setPlainText("Unfinished")
    page.show_state(second)
    assert page.composer.text.toPlainText() == ""
    page.show_state(first)
    assert page.composer.text.toPlainText() == "Unfinished"


def test_an_open_edit_is_no_draft_of_its_cycle(page: DialoguePage) -> None:
    first, second = a_state("Hi"), a_state("Ho", number=2)
    page.show_state(first)
    field = page.composer.text
    field.setPlainText("Unfinished")
    page.transcript.edit_wanted.emit(first.cycle.transcript.branch[0].id)
    QTest.keyClicks(field, ", all")
    page.show_state(second)
    assert field.toPlainText() == "" and not page.composer.editing
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not page.composer.editing, "that message is of another dialogue"
    page.show_state(first)
    assert field.toPlainText() == "Unfinished"
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "Hi, all" and page.composer.editing


def test_composer_grows_to_six_lines(page: DialoguePage) -> None:
    page.show_state(a_state())
    heights = []
    for lines in (1, 3, 6, 12):
        page.composer.text.setPlainText("\n".join("x" * lines))
        heights.append(page.composer.text.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_link_is_shown_before_it_is_opened(page: DialoguePage, qtbot) -> None:
    page.transcript.link_wanted.emit("javascript:alert(1)")
    assert not page.findChildren(QMessageBox)
    page.transcript.link_wanted.emit("https://example.org/a?b=c")
    (box,) = page.findChildren(QMessageBox)
    assert box.informativeText() == "https://example.org/a?b=c"
    box.reject()


def test_source_on_another_branch_is_asked_for(page: DialoguePage, qtbot) -> None:
    state = a_state("Hi", "Hello.")
    other = Message(Role.TEACHER, "Ho")
    transcript = state.cycle.transcript
    page.show_state(replace(state, cycle=replace(state.cycle, transcript=transcript.saying(other))))
    page.show_message(other.id)
    assert page.transcript.current == 0
    with qtbot.waitSignal(page.choose_wanted) as wanted:
        page.show_message(transcript.messages[1].id)
    assert wanted.args == [transcript.messages[1].id]


def test_unchanged_transcript_is_not_read_again(page: DialoguePage) -> None:
    state = a_state("Hi", "Hello.")
    page.show_state(state)
    rows = page.transcript.rows
    page.show_state(replace(state, saved_at=None))
    assert page.transcript.rows is rows
    assert a_transcript("Hi") != state.cycle.transcript
