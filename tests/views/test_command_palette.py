"""The palette: what answers to a few letters, and doing it by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.views.actions import declared
from ouroboros_desktop.views.command_palette import Command, PaletteDialog, matching
from ouroboros_desktop.views.fuzzy import rank
from ouroboros_desktop.views.main_window import MainWindow
from tests.views.fakes import ScriptedSession, a_state
from tests.views.showing import in_front

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session() -> ScriptedSession:
    return ScriptedSession(a_state("Hi", "Hello."))


@pytest.fixture
def window(qtbot, session: ScriptedSession) -> Iterator[MainWindow]:
    made = in_front(qtbot, MainWindow(session))
    yield made
    made.close()


def opened(qtbot, window: MainWindow) -> PaletteDialog:
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(lambda: bool(window.findChildren(PaletteDialog)))
    dialog = window.findChildren(PaletteDialog)[-1]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def titles(dialog: PaletteDialog) -> list[str]:
    return [dialog.list.item(place).text() for place in range(dialog.list.count())]


@pytest.mark.parametrize(
    ("wanted", "better", "worse"),
    [
        ("exp", "Export a data set", "Cycle: export"),
        ("set", "New settings", "Reset all"),
        ("set", "Reset", "Some extra time"),
        ("nc", "Next cycle", "Nobody else can"),
    ],
)
def test_closer_hits_rank_before_looser_ones(wanted: str, better: str, worse: str) -> None:
    first, second = rank(wanted, better), rank(wanted, worse)
    assert first is not None and second is not None and first < second


def test_case_and_accents_do_not_matter_and_missing_letters_do() -> None:
    assert rank("EDITION", "Édition") == (0, 0)
    assert rank("xq", "Export") is None
    assert rank("tropxe", "Export") is None


def test_what_cannot_be_done_comes_last_with_its_reason() -> None:
    off, on = Command("Stop", "", list, "Nothing runs"), Command("Last stop", "", list)
    assert matching([off, on], "stop") == [on, off]
    assert matching([off, on], "") == [on, off]


def test_a_title_counts_before_the_name_of_its_menu() -> None:
    menu, own = Command("Import", "", list, menu="Cycle"), Command("All cycles", "", list)
    assert matching([menu, own], "cyc") == [own, menu]


def test_every_action_of_the_window_is_in_it(qtbot, window: MainWindow) -> None:
    shown = titles(opened(qtbot, window))
    wanted = [i.title.rstrip("…") for i in declared() if not i.local and i.name != "palette"]
    assert [title for title in wanted if not any(title in row for row in shown)] == []


def test_letters_and_enter_do_it(qtbot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    QTest.keyClicks(dialog.field, "setti")
    with qtbot.waitSignal(window.settings_wanted):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not window.findChildren(PaletteDialog) or not dialog.isVisible()


def test_arrows_choose_while_the_focus_stays(qtbot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Up)
    assert dialog.list.currentRow() == 1
    QTest.keyClick(dialog.field, Qt.Key.Key_PageUp)
    assert dialog.list.currentRow() == 0
    assert QApplication.focusWidget() is dialog.field


def test_a_stage_that_cannot_be_opened_says_why_and_is_not_done(qtbot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    QTest.keyClicks(dialog.field, "go to: scoring")
    assert titles(dialog) == ["Go to: Scoring"]
    spoken = dialog.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Go to: Scoring, " + window.actions_by_name["stage_scoring"].statusTip()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_cycles_are_opened_by_their_titles(
    qtbot, window: MainWindow, session: ScriptedSession
) -> None:
    head = CycleHead(new_id(), 7, "The lighthouse of Varn", datetime(2026, 5, 1, tzinfo=UTC))
    session.show(replace(session.state, history=(head,)))
    dialog = opened(qtbot, window)
    QTest.keyClicks(dialog.field, "lighth")
    assert titles(dialog) == ["Open cycle 7 · The lighthouse of Varn"]
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert session.intents[-1] == ("open_cycle", head.id)


def test_no_cycle_is_opened_while_something_runs(
    qtbot, window: MainWindow, session: ScriptedSession
) -> None:
    head = CycleHead(new_id(), 7, "The lighthouse of Varn", datetime(2026, 5, 1, tzinfo=UTC))
    session.show(replace(session.state, history=(head,), work=Work(WorkKind.REPLY, "Replying")))
    dialog = opened(qtbot, window)
    QTest.keyClicks(dialog.field, "lighth")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible() and ("open_cycle", head.id) not in session.intents


def test_letters_of_nothing_say_so(qtbot, window: MainWindow) -> None:
    dialog = opened(qtbot, window)
    QTest.keyClicks(dialog.field, "zzqq")
    assert dialog.nothing.isVisible() and not dialog.list.isVisible()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(PaletteDialog))
