"""Who is elsewhere is told that long work has ended, once, and without private words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.session.state import Level, Notice, State, Work, WorkKind
from ouroboros_desktop.settings import Settings
from ouroboros_desktop.views.attention import LONG_S, Attention, words
from ouroboros_desktop.views.dialogue import DialoguePage
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.sensitive import sensitive_use
from ouroboros_desktop.views.settings_dialog import SettingsDialog
from ouroboros_desktop.views.welcome import Welcome
from tests.views import states
from tests.views.fakes import ScriptedSession, a_state
from tests.views.showing import in_front


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def busy(kind: WorkKind) -> State:
    return replace(a_state("Hi"), work=Work(kind, "Something runs"))


def told(
    window: QWidget, seconds: float, end: State, on: bool = True, kind: WorkKind = WorkKind.UPDATE
) -> list[str]:
    heard: list[str] = []
    clock = Clock()
    attention = Attention(window, heard.append, clock)
    attention.on = on
    attention.show_state(a_state("Hi"))
    attention.show_state(busy(kind))
    clock.now += seconds
    attention.show_state(busy(kind))
    attention.show_state(end)
    attention.show_state(end)
    return heard


@pytest.fixture
def behind(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_long_work_is_told_once(behind: QWidget) -> None:
    assert told(behind, LONG_S, a_state("Hi")) == ["The policy update has ended."]


def test_short_work_is_not(behind: QWidget) -> None:
    assert told(behind, LONG_S - 1, a_state("Hi")) == []


def test_a_pause_is_not_told_as_an_end(behind: QWidget) -> None:
    left = states.updated(UpdateState.RUNNING)
    assert left.unfinished is not None
    assert told(behind, LONG_S, left) == ["The policy update is paused."]


def test_what_went_wrong_is_told_as_such(behind: QWidget) -> None:
    wrong = replace(a_state("Hi"), notice=Notice(Level.ERROR, "No memory in “Bread”."))
    assert told(behind, LONG_S, wrong) == ["The policy update has stopped: something went wrong."]


def test_nothing_is_told_in_front_or_when_it_is_off(qtbot, behind: QWidget) -> None:
    assert told(behind, LONG_S, a_state("Hi"), on=False) == []
    assert told(in_front(qtbot, QWidget()), LONG_S, a_state("Hi")) == []


@pytest.mark.parametrize("kind", WorkKind)
def test_every_kind_of_work_has_a_sentence(kind: WorkKind) -> None:
    assert words(kind, False).endswith(" has ended.")


def test_the_setting_is_used_by_the_window(qtbot) -> None:
    session = ScriptedSession(a_state("Hi"))
    session.settings = Settings(notify=False)
    window = MainWindow(session)
    qtbot.addWidget(window)
    assert not window.attention.on
    window.use_settings(Settings())
    assert window.attention.on
    window.close()


@pytest.mark.parametrize("make", [lambda: SettingsDialog(Settings()), DialoguePage, Welcome])
def test_sensitive_use_is_spoken_of_where_one_begins(qtbot, make) -> None:
    shown = make()
    qtbot.addWidget(shown)
    assert sensitive_use() in [label.text() for label in shown.findChildren(QLabel)]
    assert "education or therapy" in sensitive_use()
