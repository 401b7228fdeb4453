"""Handing an update over and bringing an adapter back: buttons, keys, dialogs, intents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton, QScrollArea

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.settings import PRESETS
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.handover import new_folder
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.shortcuts_dialog import ShortcutsDialog
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.test_update_fit import TIGHT

OUT, BACK = "Hand over to another machine…", "Bring an adapter back…"


@pytest.fixture
def session() -> ScriptedSession:
    made = ScriptedSession(states.scored())
    made.predictions = made.gate  # leaving the scores is not what is looked at here
    return made


@pytest.fixture
def window(session, qtbot) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.go_to(Stage.POLICY_UPDATE)
    return made


def shown(window: MainWindow, session: ScriptedSession, state: State) -> dict[str, QPushButton]:
    session.show(state)
    page = window.page(Stage.POLICY_UPDATE)
    return {b.text(): b for b in page.findChildren(QPushButton) if b.isVisibleTo(page)}


def asked(session: ScriptedSession) -> list[tuple[object, ...]]:
    return [given for given in session.intents if str(given[0]).startswith("handover.")]


def choose(window: MainWindow, folder: Path) -> None:
    [dialog] = [d for d in window.findChildren(QFileDialog) if d.isVisible()]
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.setDirectory(str(folder.parent))
    dialog.selectFile(str(folder))
    dialog.accept()


def test_the_settings_chosen_are_handed_over(window, session, tmp_path, qtbot) -> None:
    buttons = shown(window, session, states.scored())
    page = window.page(Stage.POLICY_UPDATE)
    page._setup._radios["careful"].click()
    page._setup.method.set_predicted(True)
    QTest.mouseClick(buttons[OUT], Qt.MouseButton.LeftButton)
    choose(window, tmp_path)
    target = tmp_path / "ouroboros-update-cycle-1"
    assert asked(session) == [("handover.export", PRESETS["careful"], target, True)]


def test_the_folder_that_came_back_is_imported(window, session, tmp_path) -> None:
    buttons = shown(window, session, states.scored())
    QTest.mouseClick(buttons[BACK], Qt.MouseButton.LeftButton)
    choose(window, tmp_path)
    assert asked(session) == [("handover.import_candidate", tmp_path)]


def test_a_dialog_that_is_left_asks_nothing(window, session) -> None:
    buttons = shown(window, session, states.scored())
    for text in (OUT, BACK):
        QTest.mouseClick(buttons[text], Qt.MouseButton.LeftButton)
        [dialog] = [d for d in window.findChildren(QFileDialog) if d.isVisible()]
        dialog.reject()
    assert asked(session) == []


def test_what_is_refused_stands_in_the_message_bar(window, session, tmp_path) -> None:
    session.refuses = "This adapter was imported before."
    window.actions_by_name["bring_back"].trigger()
    choose(window, tmp_path)
    assert window.notice.isVisible()
    assert window.notice.notice.message == "This adapter was imported before."


def test_with_nothing_scored_there_is_nothing_to_hand_over(window, session, tmp_path) -> None:
    session.show(states.talked())
    window.actions_by_name["hand_over"].trigger()
    assert not window.findChildren(QFileDialog)
    assert window.notice.notice.message == "There is nothing to hand over."
    assert window.notice.notice.hint
    window.actions_by_name["bring_back"].trigger()  # this needs nothing of the cycle shown
    choose(window, tmp_path)
    assert asked(session) == [("handover.import_candidate", tmp_path)]


def test_from_another_page_the_action_leads_to_the_settings(window, session, tmp_path) -> None:
    window.go_to(Stage.DIALOGUE)
    window.actions_by_name["hand_over"].trigger()
    assert window.page(Stage.POLICY_UPDATE).isVisible()
    choose(window, tmp_path)
    assert asked(session)[0][1] == PRESETS["normal"]


def test_while_something_runs_both_wait(window, session) -> None:
    busy = states.working(states.scored(), WorkKind.HANDOVER, 3, 12)
    buttons = shown(window, session, busy)
    for text, action in ((OUT, "hand_over"), (BACK, "bring_back")):
        assert not buttons[text].isEnabled()
        assert not window.actions_by_name[action].isEnabled()
    assert window.work.isVisible(), "how far it is"


def test_what_does_not_fit_here_can_still_be_handed_over(window, session) -> None:
    buttons = shown(window, session, replace(states.scored(), forecast=TIGHT))
    assert not buttons["Start policy update"].isEnabled()
    assert buttons[OUT].isEnabled()


def test_a_policy_that_cannot_learn_cannot_be_handed_over(window, session) -> None:
    policy = replace(states.scored().policy, capabilities=frozenset({Capability.LOGPROBS}))
    buttons = shown(window, session, replace(states.scored(), policy=policy))
    assert not buttons[OUT].isEnabled()


def test_a_candidate_from_elsewhere_brings_the_gate_into_view(window, session) -> None:
    session.show(states.scored())
    window.go_to(Stage.DIALOGUE)
    session.show(states.updated())
    page = window.page(Stage.POLICY_UPDATE)
    assert page.isVisible()
    assert "made a candidate" in page._message._headline.text()


@pytest.mark.parametrize("scale", [100, 200])
def test_no_key_in_the_list_is_clipped(qapp, qtbot, scale: int) -> None:
    theme.apply(qapp, "light", scale)
    keys = ShortcutsDialog()
    qtbot.addWidget(keys)
    keys.show()
    qtbot.wait(30)
    [area] = keys.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    theme.apply(qapp, "light")


def test_a_folder_never_takes_the_place_of_another(tmp_path) -> None:
    names = []
    for _ in range(3):
        found = new_folder(tmp_path, "ouroboros-update-cycle-4")
        found.mkdir()
        names.append(found.name)
    stem = "ouroboros-update-cycle-4"
    assert names == [stem, f"{stem}-2", f"{stem}-3"]
