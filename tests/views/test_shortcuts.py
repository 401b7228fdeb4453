"""Keys of actions: chosen, refused, given back, kept, and in force everywhere at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.views import actions
from ouroboros_desktop.views.actions import declared, settled_keys, usual, usual_keys
from ouroboros_desktop.views.command_palette import PaletteDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.shortcuts import settled
from ouroboros_desktop.views.shortcuts_dialog import ShortcutsDialog
from ouroboros_desktop.views.widgets.pair_card import Said
from tests.views import states
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
    assert set(dialog._buttons) == {i.name for i in usual() if not i.local or i.part}
    assert press(dialog, "bin", Qt.Key.Key_F9, NONE) == [{"bin": ("F9",)}]
    assert dialog._buttons["bin"].accessibleName() == "Bin: F9"
    assert dialog._resets["bin"].isVisible() and not dialog._resets["export"].isVisible()


def test_keys_are_found_once_a_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are asked for at each frame of a transcript, and finding them takes milliseconds."""
    actions.use_keys({"flag": ("X",)})
    assert actions.keys_of("flag") == "X"
    searches: list[int] = []
    monkeypatch.setattr(
        actions, "settled_keys", lambda chosen: searches.append(1) or settled_keys(chosen)
    )
    assert actions.keys_of("flag") == "X" and not searches
    actions.use_keys({"flag": ("Y",)})
    assert actions.keys_of("flag") == "Y" and actions.keys_in(actions.SCORING)["flag"] == ("Y",)
    assert len(searches) == 1


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


def test_keys_of_a_part_can_be_letters_and_other_parts_may_have_the_same(
    dialog: ShortcutsDialog,
) -> None:
    assert press(dialog, "flag", Qt.Key.Key_X, NONE) == [{"flag": ("X",)}]
    assert press(dialog, "vote_tie", Qt.Key.Key_X, NONE) == [{"flag": ("X",), "vote_tie": ("X",)}]
    assert press(dialog, "vote_first", Qt.Key.Key_Right, NONE) == []
    assert "“B is better”" in dialog.said.text()


@pytest.mark.parametrize(
    ("key", "modifiers", "reason"),
    [
        (Qt.Key.Key_B, NONE, "“All completions are bad”"),
        (Qt.Key.Key_3, NONE, "“Score 3 of 5”"),
        (Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier, "“Rank 1”"),
        (Qt.Key.Key_N, CONTROL, "“New cycle”"),
        (Qt.Key.Key_Space, NONE, "moves the focus"),
        (Qt.Key.Key_Left, NONE, "moves the focus"),
    ],
)
def test_keys_that_a_part_cannot_have_are_refused_with_the_reason(
    dialog: ShortcutsDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier, reason: str
) -> None:
    one = dialog._buttons["flag"]
    one.click()
    sign = {Qt.Key.Key_Exclam: "!", Qt.Key.Key_3: "3"}.get(key, "")
    QApplication.sendEvent(one, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, sign))
    assert reason in dialog.said.text()
    assert dialog._buttons["flag"].text() == "F"


def test_the_window_and_a_part_never_have_the_same_keys() -> None:
    keys = settled_keys({"bin": ("F9",), "flag": ("F9", "X"), "skip": ("X",)})
    assert (keys["bin"], keys["flag"], keys["skip"]) == (("F9",), ("X",), ())
    assert settled_keys({})["vote_bad"] == settled_keys({})["all_bad"] == ("B",)


@pytest.fixture
def scoring(qtbot) -> Iterator[MainWindow]:
    window = in_front(qtbot, MainWindow(ScriptedSession(states.answered())))
    window.go_to(Stage.SCORING)
    yield window
    window.close()


def wanted(window: MainWindow) -> list[str]:
    return [intent[0] for intent in window._session.intents if "scoring" in intent[0]]


def type_here(window: MainWindow, keys: str) -> None:
    for one in keys:
        QTest.keyClicks(window.focusWidget(), one)


def test_scoring_obeys_chosen_keys_and_says_them(scoring: MainWindow) -> None:
    page = scoring.page(Stage.SCORING)
    scoring.use_keys({"score_5": ("A",), "flag": ("X",), "all_bad": ()})
    assert page._subtitle.text().startswith("1 2 3 4 A score · 0 can't say · J, K completion")
    flag = page._deck.here.remarks.findChildren(QToolButton)[0]
    assert flag.toolTip().endswith("(X)") and "(" not in page._bar._all_bad.toolTip()
    type_here(scoring, "5f")
    assert wanted(scoring) == []
    type_here(scoring, "xaaa")
    assert wanted(scoring) == ["scoring.flag", "scoring.score"]
    given = next(i for i in scoring._session.intents if i[0] == "scoring.score")
    assert given[2] == Scores(5, 5, 5)
    scoring.use_keys({})
    assert page._subtitle.text().startswith("1 to 5 score") and flag.toolTip().endswith("(F)")


def test_keys_with_ctrl_work_where_single_keys_are_off(scoring: MainWindow) -> None:
    scoring.page(Stage.SCORING).single_keys = False
    scoring.use_keys({"flag": ("Ctrl+Alt+X",), "skip": ("F8",)})
    type_here(scoring, "c")
    QTest.keyClick(scoring.focusWidget(), Qt.Key.Key_X, CONTROL | ALT)
    QTest.keyClick(scoring.focusWidget(), Qt.Key.Key_F8)
    assert wanted(scoring) == ["scoring.flag", "scoring.skip"]


def test_what_a_page_does_is_in_the_palette(scoring: MainWindow, qtbot) -> None:
    scoring.actions_by_name["palette"].trigger()
    dialog = scoring.findChildren(PaletteDialog)[-1]
    QTest.keyClicks(dialog.field, "skip the comp")
    assert dialog.list.item(0).text() == "Scoring: Skip the completion"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert wanted(scoring) == ["scoring.skip"]


def test_votes_obey_chosen_keys_and_bear_them(qtbot) -> None:
    window = in_front(qtbot, MainWindow(ScriptedSession(states.compared())))
    window.go_to(Stage.POLICY_UPDATE)
    pair = window.page(Stage.POLICY_UPDATE)._pair
    window.use_keys({"vote_first": ("Q",), "vote_tie": ("Left",)})
    assert [one.text() for one in pair._votes.values()] == [
        "A is better (Q)", "B is better", "Tie", "Both bad (B)",
    ]  # fmt: skip
    heard: list[object] = []
    pair.said.connect(heard.append)
    QTest.keyClick(pair, Qt.Key.Key_Q)
    QTest.keyClick(pair._votes["vote_bad"], Qt.Key.Key_Left)
    assert heard == [Said.FIRST, Said.TIE]
    window.page(Stage.POLICY_UPDATE).part_actions()["vote_bad"]()
    assert heard[-1] is Said.BOTH_BAD
    window.close()
