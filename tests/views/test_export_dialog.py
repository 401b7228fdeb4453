"""The export dialog: switches, preview, the next step, progress, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.exports.bundle import Written
from ouroboros_desktop.exports.licences import NO_REDISTRIBUTION
from ouroboros_desktop.exports.personal import Mask, Survey
from ouroboros_desktop.session.exporting import Choice, formats
from ouroboros_desktop.session.state import Level, Notice, State, Work, WorkKind
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.export_dialog import ExportDialog
from ouroboros_desktop.views.main_window import MainWindow
from tests.views import states
from tests.views.fakes import ScriptedSession

HEADS = tuple(
    CycleHead(new_id(), n, title, datetime(2026, 3, n, tzinfo=UTC), consent)
    for n, title, consent in ((3, "", False), (2, "Cats & dogs", True), (1, "Rivers", False))
)


def a_mask() -> Mask:
    found = Survey(["Mara"])
    found.read({"t": "Mara, write to mara@mail.example & call +49 30 1234567."}, ["t"], 2)
    return found.mask


@pytest.fixture
def session() -> ScriptedSession:
    made = ScriptedSession(replace(states.scored(), history=HEADS))
    made.predictions = made.gate  # leaving the scores is not what is looked at here
    return made


@pytest.fixture
def window(session: ScriptedSession, qtbot) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


@pytest.fixture
def dialog(window: MainWindow) -> ExportDialog:
    window.actions_by_name["export"].trigger()
    assert window.exporting.dialog is not None
    return window.exporting.dialog


def asked(session: ScriptedSession) -> list[tuple[object, ...]]:
    return [given for given in session.intents if str(given[0]).startswith("export.")]


def click(button: QPushButton | QCheckBox) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())


def shown(session: ScriptedSession, **changes: object) -> State:
    state = replace(session.state, **changes)
    session.show(state)
    return state


def test_a_switch_lets_one_dialogue_leave(dialog: ExportDialog, session) -> None:
    switches = dialog.dialogues.switches
    assert [s.isChecked() for s in switches.values()] == [False, True, False]
    assert [s.text() for s in switches.values()] == [
        "Cycle 3", "Cycle 2 · Cats && dogs", "Cycle 1 · Rivers",
    ]  # fmt: skip
    switches[HEADS[0].id].click()
    switches[HEADS[1].id].click()
    assert asked(session) == [
        ("export.set_consent", HEADS[0].id, True),
        ("export.set_consent", HEADS[1].id, False),
    ]
    session.intents.clear()
    shown(session, history=tuple(replace(h, consent=True) for h in HEADS))
    assert all(s.isChecked() for s in switches.values())
    assert asked(session) == []


def test_what_is_masked_is_seen_before_it_is_written(
    dialog: ExportDialog, session, window, tmp_path: Path
) -> None:
    dialog.personal.names.setText("Mara,  Ben ,")
    assert dialog.primary.text() == "See what is masked"
    click(dialog.primary)
    whole = Choice(tuple(formats()), True, ("Mara", "Ben"))
    assert whole.licence == NO_REDISTRIBUTION
    assert asked(session)[-1] == ("export.look", whole)
    mask = a_mask()
    shown(session, mask=mask)
    assert dialog.primary.text() == "Write the data set…"
    boxes = {b.text(): b for b in dialog.personal.findChildren(QCheckBox)}
    boxes["⟨name 1⟩  Mara"].click()
    dialog.licence.setCurrentIndex(dialog.licence.findData("CC-BY-4.0"))
    dialog.language.setText("de")
    click(dialog.primary)
    [chooser] = [d for d in dialog.findChildren(QFileDialog) if d.isVisible()]
    chooser.setDirectory(str(tmp_path.parent))
    chooser.selectFile(str(tmp_path))
    chooser.accept()
    name = next(key for key, item in mask.items.items() if item.kind == "name")
    wanted = replace(whole, kept=frozenset({name}), licence="CC-BY-4.0", language="de")
    assert asked(session)[-1] == ("export.write", wanted, tmp_path / "ouroboros-data-set")


def test_without_the_pass_it_says_so_and_needs_no_look(dialog: ExportDialog, session) -> None:
    dialog.personal.switch.click()
    assert asked(session) == [("export.forget",)]
    session.show(session.state)
    assert dialog.primary.text() == "Write the data set…"
    assert not dialog.choice.masks
    assert "Nothing is masked" in dialog.personal._found.text()


def test_another_choice_makes_what_was_found_void(dialog: ExportDialog, session) -> None:
    shown(session, mask=a_mask())
    dialog._formats["labels"].click()
    QTest.keyClicks(dialog.personal.names, "A")
    assert asked(session) == [("export.forget",)] * 2
    assert "labels" not in dialog.choice.formats
    shown(session, mask=Mask())
    assert dialog.personal._found.text() == "Nothing that the rules know was found."


def test_a_step_that_is_not_possible_says_why(dialog: ExportDialog, session) -> None:
    def why() -> str:
        assert not dialog.primary.isEnabled()
        return dialog._told.text()

    dialog.language.setText("Klingon")
    assert why() == "Write the language as en, de or fr."
    dialog.language.setText("en")
    for box in dialog._formats.values():
        box.setChecked(False)
    session.show(session.state)
    assert why() == "Choose a format."
    shown(session, history=HEADS[:1])
    assert why() == "Switch on a dialogue that may leave."
    assert dialog.dialogues._count.text() == "0 of 1 may leave"
    shown(session, history=())
    assert dialog.dialogues._count.text() == "There is no dialogue yet."
    shown(session, work=Work(WorkKind.REPLY, "The policy is answering"))
    assert why() == "The policy is still busy."


def test_progress_can_be_stopped_and_the_end_is_told(dialog: ExportDialog, session) -> None:
    state = shown(session, work=Work(WorkKind.EXPORT, "Writing the data set", 2, 8))
    assert dialog.work.isVisible()
    assert not dialog.primary.isEnabled()
    assert not dialog.dialogues.isEnabled()
    [stop] = dialog.work.findChildren(QPushButton)
    click(stop)
    assert session.intents[-1] == ("cancel",)
    assert not dialog.open_folder.isVisible()
    written = Written(Path("set"), 214, 5, 12, 3)
    session.show(replace(state, work=None, mask=a_mask(), written=written))
    assert dialog.open_folder.isVisible()
    assert dialog._told.text() == (
        "214 rows in 5 files, 12 items masked. "
        "3 experiences left out: their tokens spell what is masked."
    )


def test_a_problem_stands_in_the_dialog(dialog: ExportDialog, session) -> None:
    shown(session, notice=Notice(Level.ERROR, "The disk is full.", "Free some space."))
    assert dialog.notice.isVisible()


def test_closed_it_stops_what_runs_and_forgets(window, dialog: ExportDialog, session) -> None:
    window.actions_by_name["export"].trigger()
    assert window.exporting.dialog is dialog
    shown(session, work=Work(WorkKind.EXPORT, "Writing the data set", 2, 8))
    click(dialog.close_button)
    assert session.intents[-2:] == [("cancel",), ("export.forget",)]
    assert window.exporting.dialog is None


def test_a_report_goes_where_the_teacher_says(window, session, tmp_path: Path) -> None:
    window.actions_by_name["report"].trigger()
    [chooser] = [d for d in window.findChildren(QFileDialog) if d.isVisible()]
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile("mine")
    chooser.accept()
    assert asked(session) == [("export.write_report", tmp_path / "mine.md")]


def test_without_a_session_there_is_nothing_to_export(qtbot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.exporting.open()
    window.exporting.report()
    assert window.exporting.dialog is None
    assert window.findChildren(QFileDialog) == []


@pytest.mark.parametrize("scale", [100, 200])
def test_every_control_is_named_and_nothing_is_cut_off(qapp, qtbot, scale: int) -> None:
    theme.apply(qapp, "light", scale)
    dialog = ExportDialog(formats())
    qtbot.addWidget(dialog)
    dialog.show_state(replace(states.scored(), history=HEADS, mask=a_mask()))
    dialog.show()
    qtbot.wait(30)
    assert states.unnamed(dialog) == []
    assert dialog._area.widget().width() <= dialog._area.viewport().width()
    theme.apply(qapp, "light")
