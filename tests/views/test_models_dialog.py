"""Models from the window: listed, verified to the byte, added, removed, used."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.models import library
from ouroboros_desktop.models.catalog import CATALOG
from ouroboros_desktop.session.state import Level
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.models_desk import ModelsDesk
from ouroboros_desktop.views.models_dialog import ModelsDialog
from tests.views.fakes import ScriptedSession, a_state
from tests.views.showing import in_front

NAME = next(iter(CATALOG))


@pytest.fixture
def session() -> ScriptedSession:
    return ScriptedSession(a_state("Hi", "Hello."))


@pytest.fixture
def window(qtbot, session: ScriptedSession) -> Iterator[MainWindow]:
    made = in_front(qtbot, MainWindow(session))
    yield made
    made.close()


@pytest.fixture
def used() -> list[str]:
    return []


@pytest.fixture
def desk(window: MainWindow, tmp_path: Path, used: list[str]) -> ModelsDesk:
    root = tmp_path / "models"
    root.mkdir()
    made = ModelsDesk(window, root, used.append)
    window.models_wanted.connect(made.open)
    return made


def opened(window: MainWindow, desk: ModelsDesk) -> ModelsDialog:
    QTest.keyClick(
        window,
        Qt.Key.Key_L,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert desk.dialog is not None
    return desk.dialog


def press(dialog: ModelsDialog, name: str) -> None:
    found = [b for b in dialog.findChildren(QPushButton) if b.accessibleName() == name]
    assert found and found[-1].isEnabled(), name
    found[-1].click()


def texts(dialog: ModelsDialog) -> str:
    """Return what is said, without the places where a long path may be broken."""
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    return said.replace("\u200b", "")


def test_what_can_be_installed_says_what_it_takes(window, desk) -> None:
    dialog = opened(window, desk)
    assert "not installed" in texts(dialog) and CATALOG[NAME].licence in texts(dialog)
    assert not [b for b in dialog.findChildren(QPushButton) if "Verify" in b.accessibleName()]
    dialog.accept()


def test_another_model_is_chosen_and_the_chosen_one_installed(
    window, desk, session: ScriptedSession, used: list[str]
) -> None:
    dialog = opened(window, desk)
    press(dialog, f"Use: {NAME}")
    assert used == [NAME]
    policy = replace(session.state.policy, ref=ModelRef("torch", NAME))
    session.show(replace(session.state, policy=policy))
    desk._look()
    press(dialog, f"Install: {NAME}")
    assert session.intents[-1] == ("models.install",)
    dialog.accept()


def test_a_folder_is_added_verified_and_taken_out(
    qtbot, window, desk, tiny_llama: Path, tmp_path: Path
) -> None:
    dialog = opened(window, desk)
    desk.add(tiny_llama)
    name = library.models(tmp_path / "models")[0].name
    assert f"{name} can be used now." in texts(dialog)
    press(dialog, f"Verify: {name}")
    qtbot.waitUntil(lambda: "every file is as it should be" in texts(dialog))
    press(dialog, f"Remove…: {name}")
    box = dialog.findChildren(QMessageBox)[-1]
    assert "stay where they are" in box.informativeText()
    next(b for b in box.buttons() if b.text() == "Remove").click()
    assert library.models(tmp_path / "models") == [] and tiny_llama.is_dir()
    dialog.accept()


def test_a_damaged_model_is_named_with_the_next_step(qtbot, window, desk, tmp_path: Path) -> None:
    folder = tmp_path / "models" / NAME
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({}), "utf-8")
    dialog = opened(window, desk)
    desk.verify(NAME)
    qtbot.waitUntil(lambda: desk._said.level is Level.ERROR)
    assert "not completely installed" in texts(dialog)
    assert desk._said.hint
    dialog.accept()
    assert desk.dialog is None


def test_what_is_no_model_is_refused(window, desk, tmp_path: Path) -> None:
    dialog = opened(window, desk)
    (tmp_path / "empty").mkdir()
    desk.add(tmp_path / "empty")
    assert desk._said.level is Level.ERROR and desk._said.message in texts(dialog)
    dialog.accept()
