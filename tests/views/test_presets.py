"""Presets beside the composer, their form, and what a reply says it was written with."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion, Sampling
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.presets import ReplyPreset, written_with
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.dialogue import DialoguePage
from ouroboros_desktop.views.preset_form import PresetForm
from ouroboros_desktop.views.written_dialog import WrittenDialog, lines
from tests.views import states

BRIEF = ReplyPreset("Brief & exact", 0.2, 0.9, 120, "Use metres.", id=UUID(int=7))


def asked(preset: ReplyPreset, adapter_id: UUID | None = None) -> State:
    """A dialogue of which the first reply has a record."""
    base = states.talked()
    first, reply, *rest = base.cycle.transcript.messages
    sampling = Sampling(1, 120, 0.2, 0.9, strength=0.5 if adapter_id else 1)
    said = Completion(reply.content, FinishReason.STOP, sampling, (1,), (2, 3))
    record = RecordedCompletion(said, adapter_id, message_id=first.id, id=UUID(int=8))
    messages = (first, replace(reply, completion_id=record.id), *rest)
    return states.with_cycle(
        replace(base, presets=(preset,)),
        transcript=replace(base.cycle.transcript, messages=messages),
        completions=(record,),
        written_with=(written_with(record.id, preset, 41),),
    )


@pytest.fixture
def page(qtbot) -> DialoguePage:
    made = DialoguePage()
    qtbot.addWidget(made)
    made.resize(1068, 792)
    made.show()
    return made


def test_the_menu_chooses_edits_and_removes(page: DialoguePage, qtbot) -> None:
    choice = page.composer.presets
    page.show_state(replace(states.talked(), presets=(BRIEF,)))
    plain, brief, _, _, edit, remove = choice.make_menu().actions()
    assert plain.isChecked() and not (edit.isEnabled() or remove.isEnabled())
    with qtbot.waitSignal(page.preset_wanted) as caught:
        brief.trigger()
    assert caught.args == [BRIEF.id]
    page.show_state(replace(states.talked(), presets=(BRIEF,), preset_id=BRIEF.id))
    assert choice.accessibleName() == "Preset: Brief & exact"
    plain, brief, _, new, edit, remove = choice.make_menu().actions()
    assert brief.isChecked() and not plain.isChecked()
    for action, signal, sent in (
        (plain, page.preset_wanted, None),
        (new, page.preset_form_wanted, None),
        (edit, page.preset_form_wanted, BRIEF),
        (remove, page.preset_removed, BRIEF.id),
    ):
        with qtbot.waitSignal(signal) as caught:
            action.trigger()
        assert caught.args == [sent]


def test_a_long_name_leaves_the_message_its_room(page: DialoguePage) -> None:
    long = replace(BRIEF, name="A name of a preset that takes all sixty letters it may have")
    page.show_state(replace(states.talked(), presets=(long,), preset_id=long.id))
    assert page.composer.presets.text() == "A name of a prese…"
    assert page.composer.text.width() > page.composer.width() // 2


def test_the_form_keeps_what_was_entered(qtbot) -> None:
    kept: list[ReplyPreset] = []
    form = PresetForm(replace(BRIEF, name=""), kept.append)
    qtbot.addWidget(form)
    form.show()
    QTest.keyClicks(form.name, "Lively")
    form.temperature.setText("1,25")
    form.persona.setPlainText(" A keeper. ")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    wanted = replace(BRIEF, name="Lively", temperature=1.25, persona="A keeper.")
    assert kept == [wanted] and not form.isVisible()


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("top_p", "1.5", "A top-p of 1.5 is not possible"),
        ("temperature", "9", "A temperature of 9 is not possible"),
        ("max_tokens", "many", "Longest reply: “many” is no number."),
        ("temperature", " ", "Temperature: Nothing is entered."),
    ],
)
def test_what_cannot_be_is_said_in_the_form(qtbot, field: str, text: str, said: str) -> None:
    form = PresetForm(BRIEF, lambda preset: pytest.fail("it was kept"))
    qtbot.addWidget(form)
    form.show()
    getattr(form, field).setText(text)
    form.save.click()
    assert form.isVisible() and form.error.isVisible()
    assert form.error.text().startswith(said)


def test_a_refusal_keeps_the_form_open(qtbot) -> None:
    def refuse(preset: ReplyPreset) -> None:
        raise NotPossibleYet("There is already a preset called “Brief”.")

    form = PresetForm(BRIEF, refuse)
    qtbot.addWidget(form)
    form.show()
    form.save.click()
    assert form.isVisible() and "already" in form.error.text()


def test_a_reply_says_what_it_was_written_with() -> None:
    state = asked(BRIEF)
    said = dict(lines(state, states.name("message", 1)))
    assert said["Preset"] == "Brief & exact"
    assert (said["Temperature"], said["Top-p"], said["Seed"]) == ("0.2", "0.9", "41")
    assert said["Longest reply"] == "120 tokens; this one has 2"
    assert said["Adapter"] == "bare policy"
    assert said["System prompt"] == "Use metres."
    assert dict(lines(asked(ReplyPreset("")), states.name("message", 1)))["Preset"].startswith(
        "none"
    )
    older = states.with_cycle(state, written_with=())
    assert dict(lines(older, states.name("message", 1)))["Preset"].startswith("not recorded")
    assert "imported" in dict(lines(state, states.name("message", 3)))["By"]
    assert "teacher" not in dict(lines(state, states.name("message", 3)))["By"]


def test_the_adapter_is_named_with_its_strength() -> None:
    adapters = states.updated().policy.adapters
    state = asked(BRIEF, adapters[0].id)
    state = replace(state, policy=replace(state.policy, adapters=adapters))
    said = dict(lines(state, states.name("message", 1)))
    assert said["Adapter"] == "Adapter 1, 50 % of it"
    gone = replace(state, policy=replace(state.policy, adapters=()))
    assert dict(lines(gone, states.name("message", 1)))["Adapter"].startswith(
        "an adapter that is gone"
    )


def test_the_detail_opens_from_a_message_and_by_key(page: DialoguePage, qtbot) -> None:
    page.show_state(asked(BRIEF))
    page.transcript.show_message(1)
    page.transcript.bar._detail.click()
    (by_bar,) = page.findChildren(WrittenDialog)
    qtbot.waitUntil(by_bar.isVisible)
    by_bar.done(0)
    qtbot.waitUntil(lambda: not page.findChildren(WrittenDialog))
    page.open_written()
    assert page.findChildren(WrittenDialog)
