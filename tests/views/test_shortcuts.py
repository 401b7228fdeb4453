"""Keys of actions: chosen, refused, given back, kept, and in force everywhere at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.views import actions
from ouroboros_desktop.views.actions import declared, usual, usual_keys
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.shortcuts import settled
from ouroboros_desktop.views.shortcuts_dialog import ShortcutsDialog
from tests.views.fakes import ScriptedSession, a_state
from tests.views.showing import in_front

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def usual_again() -> Iterator[None]:
    yield
    actions.use_keys({})


@pytest.fixture
def dialog(qtbot) -> ShortcutsDialog:
    return in_front(qtbot, ShortcutsDialog(), 600, 600)


def press(
    dialog: ShortcutsDialog, name: str, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> list[object]:
    """Choose keys for an action as a person does; returns what was announced."""
    heard: list[object] = []
    dialog.chosen.connect(heard.append)
    one = dialog._buttons[name]
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Space)
    assert one.text() == "Press keys…"
    QTest.keyClick(one, key, modifiers)
    dialog.chosen.disconnect(heard.append)
    return heard


def test_every_action_of_the_window_can_have_other_keys(dialog: ShortcutsDialog) -> None:
    assert set(dialog._buttons) == {item.name for item in usual() if not item.local}
    assert press(dialog, "bin", Qt.Key.Key_F9, NONE) == [{"bin": ("F9",)}]
    assert dialog._buttons["bin"].accessibleName() == "Bin: F9"
    assert dialog._resets["bin"].isVisible() and not dialog._resets["export"].isVisible()


@pytest.mark.parametrize(
    ("key", "modifiers", "reason"),
    [
        (Qt.Key.Key_N, CONTROL, "“New cycle”"),
        (Qt.Key.Key_A, CONTROL, "“Select the whole transcript”"),
        (Qt.Key.Key_X, NONE, "typed into texts"),
        (Qt.Key.Key_Tab, NONE, "typed into texts"),
    ],
)
def test_keys_that_belong_elsewhere_are_refused_with_the_reason(
    dialog: ShortcutsDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier, reason: str
) -> None:
    before = dialog._buttons["bin"].text()
    assert press(dialog, "bin", key, modifiers) == []
    assert reason in dialog.said.text() and dialog.said.isVisible()
    assert dialog._buttons["bin"].text() == before


def test_keys_that_were_given_up_can_be_taken(dialog: ShortcutsDialog) -> None:
    press(dialog, "new_cycle", Qt.Key.Key_Backspace, NONE)
    heard = press(dialog, "bin", Qt.Key.Key_N, CONTROL)
    assert heard == [{"new_cycle": (), "bin": ("Ctrl+N",)}]
    assert dialog._buttons["new_cycle"].text() == "None" and not dialog.said.isVisible()


def test_esc_keeps_the_keys_and_the_dialog(dialog: ShortcutsDialog) -> None:
    assert press(dialog, "bin", Qt.Key.Key_Escape, NONE) == []
    assert dialog.isVisible() and dialog._buttons["bin"].text() != "Press keys…"


def test_the_usual_keys_come_back_one_by_one_or_all(dialog: ShortcutsDialog, qtbot) -> None:
    press(dialog, "bin", Qt.Key.Key_F9, NONE)
    press(dialog, "export", Qt.Key.Key_E, ALT)
    with qtbot.waitSignal(dialog.chosen) as heard:
        dialog._resets["bin"].click()
    assert heard.args == [{"export": ("Alt+E",)}]
    dialog.reset_all.click()
    assert dialog._chosen == {} and not dialog.reset_all.isEnabled()


def test_choosing_the_usual_keys_again_is_no_choice(dialog: ShortcutsDialog) -> None:
    press(dialog, "bin", Qt.Key.Key_F9, NONE)
    shift = Qt.KeyboardModifier.ShiftModifier
    assert press(dialog, "bin", Qt.Key.Key_B, CONTROL | shift) == [{}]


def test_no_key_has_two_owners_whatever_a_file_says() -> None:
    chosen = {"bin": ("Ctrl+N",), "export": ("Ctrl+N", "F9"), "gone": ("F8",), "cycles": ("what",)}
    keys = settled(usual_keys(), chosen)
    assert (keys["export"], keys["bin"], keys["new_cycle"]) == (("Ctrl+N", "F9"), (), ())
    assert keys["cycles"] == () and "gone" not in keys
    assert list(keys) == list(usual_keys())


def test_usual_keys_are_unchanged_by_settling() -> None:
    assert settled(usual_keys(), {}) == usual_keys()


def test_chosen_keys_work_in_the_window_and_are_shown(qtbot) -> None:
    window = in_front(qtbot, MainWindow(ScriptedSession(a_state("Hi", "Hello."))))
    window.use_keys({"settings": ("F9",), "stage_summary": ("F10",)})
    with qtbot.waitSignal(window.settings_wanted):
        QTest.keyClick(window, Qt.Key.Key_F9)
    with qtbot.assertNotEmitted(window.settings_wanted):
        QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    assert window.actions_by_name["settings"].shortcuts() == [QKeySequence("F9")]
    assert "F10" in window.rail.stages[Stage.SUMMARY].toolTip()
    assert next(i for i in declared() if i.name == "settings").keys == ("F9",)
    window.close()


def test_the_window_hands_on_what_was_chosen(qtbot) -> None:
    window = in_front(qtbot, MainWindow(ScriptedSession(a_state("Hi", "Hello."))))
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChildren(ShortcutsDialog)[-1]
    with qtbot.waitSignal(window.keys_wanted) as heard:
        dialog._pressed("bin", "F9")
    assert heard.args == [{"bin": ("F9",)}]
    dialog.accept()
    window.close()
