"""Exporting an adapter on screen: the way in, the choice, progress, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPushButton

from ouroboros_desktop.core.adapter_export import Checked, Form, Offer
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy import PolicyInfo
from ouroboros_desktop.session.adapter_export import NOTHING, Choice
from ouroboros_desktop.session.state import (
    ExportedAdapter,
    Level,
    Notice,
    PolicyStatus,
    State,
    Work,
    WorkKind,
)
from ouroboros_desktop.views.adapter_export_dialog import AdapterExportDialog
from ouroboros_desktop.views.main_window import MainWindow
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.showing import in_front

REFUSED = (
    "GGUF is for models of Llama's shape only, and this one is a gptj. The adapter alone and the"
    " merged model remain."
)
SAME = Checked(
    "Opened again, it wrote the same 32 tokens as the policy for a test prompt; how likely it finds"
    " each differs by less than 0.01 %.",
    same=True,
)
OTHER = Checked(
    "Opened again, it answers a test prompt otherwise from token 11 of 32 on. Its numbers are not"
    " those that the policy computes with.",
    same=False,
)
UNKNOWN = Checked(
    "Its files were read again and are as written. It was not opened as a model: that needs 33.6"
    " GB of free memory.",
    same=None,
)
NOTE = "Calm, and brief; still apologises."


def info(gguf: str = "") -> PolicyInfo:
    offers = {
        Form.ADAPTER: Offer(19_603_456),
        Form.MERGED: Offer(541_661_094),
        Form.GGUF: Offer(541_661_094, gguf, half=272_631_078),
    }
    return PolicyInfo("smollm2", "t", "c", 8192, 1152, 134_515_008, "cpu", exports=offers)


def exportable(gguf: str = "") -> State:
    """A promoted adapter of a policy that can be exported."""
    base = states.decided()
    notes = {states.name("adapter", 2): NOTE}
    return replace(base, policy=replace(base.policy, info=info(gguf), notes=notes))


def exported(checked: Checked = SAME) -> State:
    """After an export."""
    made = ExportedAdapter(Path("/home/ada/Documents/echo-adapter-2-merged"), 541_626_757, checked)
    return replace(exportable(), exported=made)


def exporting(stop_now: bool = False) -> State:
    """While one runs."""
    work = Work(WorkKind.ADAPTER, "Merging the adapter into the base", 120, 272)
    return replace(exportable(), work=replace(work, stopping=stop_now, stop_now=stop_now))


@pytest.fixture
def session() -> ScriptedSession:
    return ScriptedSession(exportable())


@pytest.fixture
def window(session: ScriptedSession, qtbot) -> Iterator[MainWindow]:
    made = in_front(qtbot, MainWindow(session))
    yield made
    made.close()


@pytest.fixture
def dialog(window: MainWindow) -> AdapterExportDialog:
    window.actions_by_name["export_adapter"].trigger()
    found = window.exporting.adapters.dialog
    assert found is not None
    return found


def click(one: QAbstractButton) -> None:
    QTest.mouseClick(one, Qt.MouseButton.LeftButton, pos=one.rect().center() / 4)


def shown(dialog: AdapterExportDialog) -> str:
    return " | ".join(w.text() for w in dialog.findChildren(QLabel) if w.isVisible())


def asked(session: ScriptedSession) -> list[tuple[object, ...]]:
    return [given for given in session.intents if str(given[0]).startswith("adapter_export.")]


def test_the_live_adapter_is_offered_with_its_note(dialog: AdapterExportDialog) -> None:
    names = [dialog.adapter.itemText(n) for n in range(dialog.adapter.count())]
    assert names == ["Adapter 1", "Adapter 2, live"]
    assert dialog.choice == Choice(states.name("adapter", 2), Form.ADAPTER, note=NOTE)
    for size in ("19.6 MB", "541.7 MB"):
        assert size in shown(dialog)
    assert dialog.primary.isEnabled()
    dialog.adapter.setCurrentIndex(0)
    assert dialog.choice.note == ""


def test_a_row_of_the_lineage_opens_it_for_its_adapter(window: MainWindow) -> None:
    window.go_to(Stage.POLICY_UPDATE)
    page = window.page(Stage.POLICY_UPDATE)
    (first, _) = [b for b in page.findChildren(QPushButton) if b.text() == "Export…"]
    assert first.accessibleName() == "Export Adapter 1"
    click(first)
    dialog = window.exporting.adapters.dialog
    assert dialog is not None and dialog.choice.adapter_id == states.name("adapter", 1)
    page.export_wanted.emit(states.name("adapter", 2))  # the dialog that is open is used
    assert window.exporting.adapters.dialog is dialog
    assert dialog.choice.adapter_id == states.name("adapter", 2)


def test_the_form_is_chosen_by_keys(dialog: AdapterExportDialog) -> None:
    forms = dialog.forms
    assert not forms.half.isEnabled()
    forms.buttons[Form.ADAPTER].setFocus()
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert dialog.choice.form is Form.GGUF and not dialog.choice.half
    forms.half.setFocus()
    QTest.keyClick(forms.half, Qt.Key.Key_Space)
    assert dialog.choice.half
    assert "272.6 MB" in shown(dialog)
    forms.buttons[Form.MERGED].click()
    assert not dialog.choice.half, "it is of a GGUF file alone"


def test_what_cannot_be_made_says_why(dialog: AdapterExportDialog) -> None:
    dialog.forms.buttons[Form.GGUF].click()
    dialog.show_state(exportable(REFUSED))
    assert not dialog.forms.buttons[Form.GGUF].isEnabled()
    assert dialog.choice.form is Form.ADAPTER
    assert REFUSED in shown(dialog)


def test_it_is_written_where_the_teacher_chooses(
    dialog: AdapterExportDialog, session: ScriptedSession, tmp_path: Path
) -> None:
    (tmp_path / "echo-adapter-2-merged").mkdir()
    dialog.forms.buttons[Form.MERGED].click()
    dialog.note.setText("  For the harbour.  ")
    QTest.keyClick(dialog.primary, Qt.Key.Key_Space)
    (place,) = dialog.findChildren(QFileDialog)
    place.fileSelected.emit(str(tmp_path))
    choice = Choice(states.name("adapter", 2), Form.MERGED, note="For the harbour.")
    assert asked(session) == [
        ("adapter_export.write", choice, tmp_path / "echo-adapter-2-merged-2")
    ]
    place.close()


def test_it_can_be_stopped_and_closing_stops_it(
    dialog: AdapterExportDialog, session: ScriptedSession
) -> None:
    session.show(exporting())
    assert not dialog.primary.isEnabled()
    assert "120 of 272" in shown(dialog)
    stop = next(b for b in dialog.work.findChildren(QPushButton) if b.text() == "Cancel")
    click(stop)
    assert session.intents[-1] == ("cancel",)
    session.show(exporting(stop_now=True))
    click(stop)
    assert session.intents[-1] == ("stop_now",)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert session.intents[-2:] == [("cancel",), ("adapter_export.forget",)]


@pytest.mark.parametrize(
    ("checked", "words"),
    [
        (SAME, "Exported and checked"),
        (OTHER, "Exported, but it differs from the policy"),
        (UNKNOWN, "Exported; its answers were not compared"),
    ],
)
def test_what_came_of_it_is_said(
    dialog: AdapterExportDialog, session: ScriptedSession, checked: Checked, words: str
) -> None:
    assert not dialog.show_folder.isVisible()
    session.show(exported(checked))
    assert words in shown(dialog) and checked.sentence in shown(dialog)
    assert "541.6 MB in " in shown(dialog)
    assert dialog.show_folder.isVisible() and dialog.primary.isEnabled()


def test_what_went_wrong_stands_in_the_dialog(
    dialog: AdapterExportDialog, session: ScriptedSession
) -> None:
    full = Notice(Level.ERROR, "The disk is full.", "Free some space and try again.")
    session.show(replace(exportable(), notice=full))
    assert "The disk is full." in shown(dialog)
    assert dialog.primary.isEnabled()


def _not_loaded() -> State:
    base = exportable()
    return replace(base, policy=replace(base.policy, status=PolicyStatus.OPENING))


def _without_adapters() -> State:
    base = exportable()
    return replace(base, policy=replace(base.policy, adapters=(), live_id=None))


def _echo() -> State:
    base = exportable()
    return replace(base, policy=replace(base.policy, info=replace(info(), exports={})))


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (_not_loaded(), "Possible when the policy is loaded and free."),
        (_without_adapters(), "There is nothing to export yet: a policy update makes an adapter."),
        (_echo(), NOTHING),
    ],
)
def test_why_nothing_can_be_exported(
    window: MainWindow, session: ScriptedSession, state: State, reason: str
) -> None:
    action = window.actions_by_name["export_adapter"]
    assert action.isEnabled()
    session.show(state)
    assert not action.isEnabled() and action.statusTip() == reason


def test_a_policy_without_forms_has_no_button_in_its_lineage(
    window: MainWindow, session: ScriptedSession
) -> None:
    window.go_to(Stage.POLICY_UPDATE)
    page = window.page(Stage.POLICY_UPDATE)
    session.show(_echo())
    assert [b for b in page.findChildren(QPushButton) if b.text() == "Export…"] == []
