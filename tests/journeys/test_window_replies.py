"""Presets, replies side by side and marks at the real window, on a real session, by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ouroboros_desktop.core.quick_marks import Quick
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.storage.store import Store
from ouroboros_desktop.views.beside_dialog import BesideDialog
from ouroboros_desktop.views.dialogue import DialoguePage
from ouroboros_desktop.views.preset_form import PresetForm
from ouroboros_desktop.wiring import connect
from tests.journeys.at_window import Teacher

SETTINGS = replace(Settings(), backend="echo", model="echo", dialogue_tokens=64)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier

Shown = TypeVar("Shown", bound=QDialog)


@pytest.fixture
def place(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "home", tmp_path / "models")
    for folder in (folders.models, folders.checkpoints, folders.logs):
        folder.mkdir(parents=True)
    return folders


@pytest.fixture
def teacher(qtbot: QtBot, place: Folders) -> Iterator[Teacher]:
    made = Teacher(qtbot, connect(place, SETTINGS, seed=1))
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.window.close()


def opened(page: DialoguePage, kind: type[Shown]) -> Shown:
    (found,) = [one for one in page.findChildren(kind) if one.isVisible()]
    return found


def test_a_second_reply_is_asked_for_and_chosen_by_keys_alone(
    teacher: Teacher, place: Folders
) -> None:
    page = teacher.window.stack.currentWidget()
    assert isinstance(page, DialoguePage)
    QTest.keyClicks(page.composer.text, "Mara keeps the lighthouse.")
    QTest.keyClick(page.composer.text, Qt.Key.Key_Return, CONTROL)
    teacher.done(lambda: len(teacher.session.cycle.transcript.branch) == 2)

    page.preset_form_wanted.emit(None)
    form = opened(page, PresetForm)
    QTest.keyClicks(form.name, "Lively")
    form.temperature.setText("1.5")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert teacher.session.state.preset is not None

    QTest.keyClick(page.composer.text, Qt.Key.Key_D, CONTROL)
    beside = opened(page, BesideDialog)
    assert beside.presets.currentText() == "Lively"
    QTest.keyClick(beside.ask, Qt.Key.Key_Return)
    teacher.done(beside.columns[1].choose.isEnabled)
    teacher.until(beside.isActiveWindow)
    second = beside.columns[1].text.toPlainText()
    QTest.keyClick(beside, Qt.Key.Key_2, ALT)
    teacher.until(lambda: bool(teacher.session.cycle.choices_now))
    cycle = teacher.session.cycle
    assert cycle.transcript.branch[-1].content == second
    assert [w.preset for w in cycle.written_with] == ["", "Lively"]

    teacher.window.activateWindow()
    teacher.until(teacher.window.isActiveWindow)
    QTest.keyClick(page.composer.text, Qt.Key.Key_B, ALT)
    (mark,) = teacher.session.cycle.quick_marks_now
    assert mark.kinds == (Quick.BAD,)
    assert mark.completion_id == cycle.transcript.branch[-1].completion_id
    assert page.transcript.rows[-1].remark.endswith("Bad")
    saved = teacher.session.cycle
    teacher.window.close()
    store = Store.open(place.store)
    assert store.cycle(saved.id) == saved
    store.close()
