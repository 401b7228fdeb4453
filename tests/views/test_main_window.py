"""The window over a scripted session: rail, notices, progress, keys, closing, settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from ouroboros_desktop.app import Instance
from ouroboros_desktop.core.cycle import CycleHead, Stage
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy import Adapter, Seat
from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.core.spending import Account
from ouroboros_desktop.session.state import Level, Notice, PolicyStatus, Work, WorkKind
from ouroboros_desktop.settings import PRESETS, Settings, shown
from ouroboros_desktop.views import theme, written
from ouroboros_desktop.views.actions import declared
from ouroboros_desktop.views.crash import CrashDialog, report_of
from ouroboros_desktop.views.main_window import BUSY_MS, IDLE_MS, MainWindow
from ouroboros_desktop.views.rail import standing_of
from ouroboros_desktop.views.settings_dialog import SettingsDialog
from ouroboros_desktop.views.shortcuts_dialog import ShortcutsDialog
from ouroboros_desktop.views.status import policy_words
from ouroboros_desktop.views.welcome import Problem
from ouroboros_desktop.views.widgets.stage_button import Standing
from tests.views import states
from tests.views.fakes import ScriptedSession, a_state

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def session() -> ScriptedSession:
    return ScriptedSession(a_state("Hi", "Hello."))


@pytest.fixture
def window(qtbot, session: ScriptedSession) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def working(kind: WorkKind, **more: object) -> Work:
    return Work(kind, "Something runs", **more)


def test_rail_says_how_each_stage_stands(window: MainWindow, session: ScriptedSession) -> None:
    cycle = session.state.cycle
    assert [standing_of(cycle, s) for s in Stage] == [
        Standing.PRESENT, Standing.OPEN, Standing.OFF, Standing.OFF, Standing.OFF,
    ]  # fmt: skip
    off = window.rail.stages[Stage.LABYRINTH]
    assert not off.isEnabled()
    assert "Approve the summary first." in off.toolTip()
    assert "Approve the summary first." in off.accessibleDescription()
    assert window.rail.stages[Stage.DIALOGUE].isChecked()
    assert window.rail.ring.accessibleName().startswith("Cycle 1: 0 of 5 stages done")


def test_stage_that_is_off_cannot_be_reached(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    assert window._stage is Stage.DIALOGUE


@pytest.mark.parametrize("stage", list(Stage))
def test_each_stage_has_a_page_whose_wishes_are_heard(
    window: MainWindow, session: ScriptedSession, stage: Stage
) -> None:
    page = window.page(stage)
    page.show_state(session.state)
    page.cancel_wanted.emit()
    assert session.intents == [("cancel",)]
    page.stage_wanted.emit(Stage.SUMMARY)
    assert window._stage is Stage.SUMMARY


def test_timer_is_quick_only_while_something_runs(
    window: MainWindow, session: ScriptedSession, qtbot
) -> None:
    assert window._timer.interval() == IDLE_MS
    session.show(replace(session.state, work=working(WorkKind.REPLY)))
    assert window._timer.interval() == BUSY_MS
    ticks = session.ticks
    qtbot.waitUntil(lambda: session.ticks > ticks + 3)


def test_intents_reach_the_session(window: MainWindow, session: ScriptedSession) -> None:
    page = window.page(Stage.DIALOGUE)
    page.say_wanted.emit("Hello")
    answer = session.state.cycle.transcript.last_id
    page.regenerate_wanted.emit(answer)
    window.rail.new_cycle.click()
    assert session.intents == [
        ("dialogue.say", "Hello"), ("dialogue.regenerate", answer), ("new_cycle",),
    ]  # fmt: skip


def test_refusal_is_a_notice_with_the_next_step(
    window: MainWindow, session: ScriptedSession
) -> None:
    session.refuses = "The policy is still busy."
    window.page(Stage.DIALOGUE).say_wanted.emit("Hello")
    assert window.notice.isVisible()
    assert window.notice.accessibleName() == "The policy is still busy. Wait a moment."
    window.notice._close.click()
    assert not window.notice.isVisible()


def test_long_notice_is_not_cut(window: MainWindow, session: ScriptedSession) -> None:
    session.show(replace(session.state, notice=Notice(Level.WARNING, "word " * 120, "hint " * 60)))
    window.grab()
    label = window.notice._message
    assert label.height() >= label.heightForWidth(label.width())


def test_work_is_shown_once(window: MainWindow, session: ScriptedSession, qtbot) -> None:
    session.show(replace(session.state, work=working(WorkKind.REPLY)))
    assert not window.work.isVisible(), "the composer shows it"
    session.show(
        replace(session.state, work=working(WorkKind.OPENING, done=3, total=9, unit="files"))
    )
    assert window.work.isVisible()
    assert window.work._count.text() == "3 of 9 files"
    with qtbot.waitSignal(window.work.cancel_wanted):
        window.work._button.click()
    session.show(replace(session.state, work=working(WorkKind.OPENING, stopping=True)))
    assert not window.work._button.isEnabled()
    slow = working(WorkKind.OPENING, stopping=True, stop_now=True)
    session.show(replace(session.state, work=slow))
    assert window.work._button.text() == "Stop now (reloads the model)"
    window.work._button.click()
    assert session.intents == [("cancel",), ("stop_now",)]


def test_status_bar(window: MainWindow, session: ScriptedSession) -> None:
    policy = session.state.policy
    adapters = tuple(Adapter(policy.id, f"digest{i}") for i in range(3))
    live = replace(policy, adapters=adapters, live_id=adapters[1].id)
    assert policy_words(policy) == "Parrot  ·  echo  ·  bare policy"
    assert policy_words(live) == "Parrot  ·  echo  ·  adapter 2"
    assert policy_words(replace(live, status=PolicyStatus.OPENING)).endswith("loading")
    saved = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    work = working(WorkKind.REPLY, tokens_per_second=41.4)
    session.show(replace(session.state, policy=live, work=work, saved_at=saved))
    words = window.status._work.text()
    assert words.startswith("41 tokens/s") and f"Saved {written.time(saved)}" in words
    cloud = Server("Cloud", "https://api.example.org/v1", "large", 2.0, 10.0, budget=5.0)
    here = Server("Mine", "http://127.0.0.1:8080/v1", "small")
    servers = {Seat.POLICY: here, Seat.JUDGE: cloud, Seat.HELPER: cloud}
    accounts = {"Cloud": Account(cost=0.125)}
    session.show(replace(session.state, servers=servers, accounts=accounts))
    words = window.status._work.text()
    assert "Mine 0 tokens this month  ·  Cloud $0.12 of $5.00 this month  ·  Saved" in words


def test_undo_says_what(window: MainWindow, session: ScriptedSession) -> None:
    undo = window.actions_by_name["undo"]
    assert not undo.isEnabled()
    session.show(replace(session.state, undo="score"))
    assert (undo.isEnabled(), undo.text()) == (True, "Undo score")
    undo.trigger()
    assert session.intents == [("undo",)]


def test_history_opens_another_cycle(window: MainWindow, session: ScriptedSession) -> None:
    heads = tuple(
        CycleHead(new_id(), n, f"Cats & dogs {n}", datetime(2026, 1, n, tzinfo=UTC)) for n in (1, 2)
    )
    session.show(replace(session.state, history=heads))
    newest, oldest, _, every = window.rail._cycles.actions()
    assert every.text() == "All cycles…"
    assert newest.text() == f"2 · Cats && dogs 2 · {written.day(heads[1].created_at)}"
    oldest.trigger()
    assert session.intents == [("open_cycle", heads[0].id)]


def test_new_cycle_is_shown_from_its_beginning(
    window: MainWindow, session: ScriptedSession
) -> None:
    session.show(a_state(number=2))
    assert window.page(Stage.DIALOGUE)._starters.isVisible()
    assert not window.rail.new_cycle.isEnabled(), "the new one is still empty"


def test_every_declared_key_is_the_only_one(window: MainWindow) -> None:
    keys = [k for item in declared() if not item.local for k in item.keys]
    assert len(keys) == len(set(keys))
    assert set(window.actions_by_name) == {i.name for i in declared() if not i.local}


def test_shortcut_list_names_every_action(window: MainWindow) -> None:
    dialog = ShortcutsDialog(window)
    dialog.show()
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {item.title for item in declared()} <= texts
    dialog.close()


def test_panes_by_key(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F6)
    first = QApplication.focusWidget()
    QTest.keyClick(window, Qt.Key.Key_F6)
    second = QApplication.focusWidget()
    assert {window.rail.isAncestorOf(w) for w in (first, second)} == {True, False}


def test_nothing_hidden_keeps_the_focus(window: MainWindow, session: ScriptedSession) -> None:
    """A page that was empty gives the focus back to what had it there last, hidden or not."""
    talked = states.talked()
    session.show(talked)
    window.go_to(Stage.SUMMARY)
    page = window.page(Stage.SUMMARY)
    session.show(states.working(talked, WorkKind.DRAFT))
    page._work._button.setFocus()
    session.show(talked)
    session.show(states.drafted())
    assert QApplication.focusWidget() is page._approve


def test_a_page_without_anything_to_press_hands_the_focus_on(
    window: MainWindow, session: ScriptedSession
) -> None:
    loading = replace(states.talked().policy, status=PolicyStatus.OPENING)
    session.show(replace(states.talked(), policy=loading))
    window.go_to(Stage.SUMMARY)
    session.show(replace(session.state, policy=replace(loading, status=PolicyStatus.READY)))
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton) and focused.text() == "Draft it for me"


def test_alt_up_focuses_a_message_from_the_composer(window: MainWindow) -> None:
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert window.page(Stage.DIALOGUE).transcript.current == 1


def test_closing_closes_the_session(window: MainWindow, session: ScriptedSession) -> None:
    session.show(replace(session.state, work=working(WorkKind.UPDATE)))
    window.close()
    assert session.closed
    assert not window._timer.isActive()


def test_model_that_is_missing_can_be_loaded_again(
    window: MainWindow, session: ScriptedSession
) -> None:
    page = window.page(Stage.DIALOGUE)
    assert not page._load.isVisible()
    lost = replace(session.state.policy, status=PolicyStatus.LOST)
    session.show(replace(session.state, policy=lost))
    page._load.click()
    assert session.intents == [("opening.start",)]


def test_settings_reach_session_and_pages(window: MainWindow, session: ScriptedSession) -> None:
    session.settings = replace(Settings(), update_preset="bold")
    scoring, update = window.page(Stage.SCORING), window.page(Stage.POLICY_UPDATE)
    assert update._setup.config() == PRESETS["bold"]
    changed = replace(Settings(), single_key_scoring=False, update_preset="careful")
    window.use_settings(changed)
    assert update._setup.config() == PRESETS["careful"]
    assert session.settings is changed
    assert scoring.single_keys is False


def test_replaced_session_has_no_say_any_more(window: MainWindow, session: ScriptedSession) -> None:
    other = ScriptedSession(a_state(number=7))
    window.detach()
    window.attach(other)
    session.show(a_state(number=1))
    assert window.rail.ring.accessibleName().startswith("Cycle 7")


def test_problem_fills_the_window_and_can_be_tried_again(qtbot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    tried: list[int] = []
    problem = StoreProblem("The store cannot be opened.", hint="Close the other program.")
    window.show_problem(problem, lambda: tried.append(1))
    window.show()
    page = window.stack.currentWidget()
    assert isinstance(page, Problem)
    page.retry.click()
    assert tried == [1]
    page.leave.click()
    assert not window.isVisible()


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_smallest_window_fits(window: MainWindow, qapp: QApplication, scale: int) -> None:
    theme.apply(qapp, "light", scale)
    window.resize(960, 640)
    qapp.processEvents()
    assert (window.width(), window.height()) == (960, 640)
    page = window.page(Stage.DIALOGUE)
    assert page.composer.button.width() >= page.composer.button.minimumSizeHint().width()
    assert page._title.width() >= page._title.sizeHint().width()
    assert page.width() >= 960 - window.rail.width()


def test_settings_dialog_has_a_widget_for_each_field(qtbot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    seen: list[Settings] = []
    dialog.looked.connect(seen.append)
    for field in shown():
        widget = dialog.findChild(object, field.name)
        assert widget is not None and widget.accessibleName() == field.metadata["title"]
    dialog.findChild(object, "theme").setCurrentIndex(2)
    dialog.findChild(object, "text_scale").setValue(120)
    dialog.findChild(object, "temperature").setValue(0.25)
    dialog.findChild(object, "teacher_name").setText("  ")
    assert [(s.theme, s.text_scale) for s in seen] == [("dark", 100), ("dark", 120)]
    assert dialog.settings.temperature == 0.25
    assert dialog.settings.teacher_name == Settings().teacher_name


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("text size", {"text_scale"}),
        ("BLINKING", {"less_motion"}),
        ("nats", {"kl_budget"}),
        ("zzq", set()),
        ("", {field.name for field in shown()}),
    ],
)
def test_settings_are_found_by_words(qtbot, words: str, found: set[str]) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.search, words)
    assert {f.name for f, one in dialog._rows.items() if one.isVisible()} == found
    assert dialog.nothing.isVisible() is not bool(found)
    dialog.close()


def test_the_backend_is_chosen_among_those_that_are_there(qtbot) -> None:
    offers = {"backend": {"mlx": "MLX", "torch": "PyTorch"}}
    dialog = SettingsDialog(replace(Settings(), backend="plug-in"), None, offers)
    qtbot.addWidget(dialog)
    box = dialog.findChild(object, "backend")
    assert [box.itemText(i) for i in range(box.count())] == ["MLX", "PyTorch", "plug-in"]
    assert box.currentText() == "plug-in"
    box.setCurrentIndex(0)
    assert dialog.settings.backend == "mlx"


def test_crash_report_holds_nothing_private(qtbot) -> None:
    try:
        raise ValueError("what the teacher wrote")
    except ValueError as error:
        report = report_of(error)
        dialog = CrashDialog(error)
    qtbot.addWidget(dialog)
    assert "ValueError" in report and "test_main_window.py" in report
    assert "teacher wrote" not in report and str(Path.home()) not in report
    assert dialog.report == report


def test_second_start_calls_the_first_window(qtbot, tmp_path: Path) -> None:
    called: list[str] = []
    first, second, elsewhere = Instance(tmp_path), Instance(tmp_path), Instance(tmp_path / "b")
    assert not first.raise_first()
    first.listen(called.append)
    assert second.raise_first()
    qtbot.waitUntil(lambda: called == [""])
    assert second.raise_first("/home/größer/a b.ouroboros")
    qtbot.waitUntil(lambda: called[1:] == ["/home/größer/a b.ouroboros"])
    assert not elsewhere.raise_first()
    first.close()
    assert not second.raise_first()
