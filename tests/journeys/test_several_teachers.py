"""Two teachers at one real window and session: blind scores, a repeat, agreement, a settlement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ouroboros_desktop import settings as stored
from ouroboros_desktop.app import Desk
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.scoring import ScoringPage
from ouroboros_desktop.views.teachers import AddTeacherDialog
from ouroboros_desktop.views.teachers_dialog import TeachersDialog
from ouroboros_desktop.views.widgets.likert_row import LikertRow
from ouroboros_desktop.views.widgets.settle_card import SettleCard

SETTINGS = replace(
    Settings(), backend="echo", model="echo", completions=2, train_prompts=3, repeat_share=0.2
)
WAIT_MS = 120_000


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    folders = Folders(tmp_path / "home", tmp_path / "models")
    for folder in (folders.models, folders.checkpoints, folders.logs):
        folder.mkdir(parents=True)
    made = Desk(qapp, folders, SETTINGS, [])
    qtbot.addWidget(made.window)
    made.window.show()
    made.connect_session()
    qtbot.waitUntil(lambda: session_of(made.window).state.ready, timeout=WAIT_MS)
    yield made
    made.window.close()


def session_of(window: MainWindow) -> Session:
    assert window._session is not None
    return window._session


def answered(qtbot: QtBot, window: MainWindow) -> ScoringPage:
    session = session_of(window)
    session.dialogue.say("Mara keeps the lighthouse. The boat comes on Friday.")
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    session.summary.draft()
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    assert session.cycle.summary
    session.summary.approve(session.cycle.summary.entries)
    session.labyrinth.build([[name] for name in session.transformations])
    session.scoring.answer()
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    window.go_to(Stage.SCORING)
    page = window.page(Stage.SCORING)
    assert isinstance(page, ScoringPage)
    return page


def score_all(page: ScoringPage, points: int) -> None:
    """Answer every row of every turn, as it comes."""
    while True:
        for card in page._shown:
            for row in card.criteria:
                assert row.answer is None, "nothing is known before"
                row.press(points)
        if not page._sitting.can_go(1):
            return
        page._turn(1)


def test_two_teachers_score_blind_and_settle(qtbot: QtBot, desk: Desk) -> None:
    window = desk.window
    page, session = answered(qtbot, window), session_of(window)
    many = len(session.cycle.answers)
    score_all(page, 5)
    assert len(session.cycle.scores_now) == many >= 4
    assert len(session.cycle.repeats_now) == round(0.2 * many)

    window.rail._teachers.actions()[-1].trigger()
    [asking] = window.findChildren(AddTeacherDialog)
    asking.name.setText("Ben")
    asking.add.click()
    assert window.rail.teacher.text() == "Ben"
    assert stored.load(desk._folders.settings)[0].teacher_name == "Ben"
    score_all(page, 1)
    assert len(session.cycle.scores_now) == 2 * many

    [agreement] = [b for b in page.findChildren(QPushButton) if b.text() == "Agreement"]
    qtbot.mouseClick(agreement, Qt.MouseButton.LeftButton)
    [dialog] = page.findChildren(TeachersDialog)
    assert dialog._tabs.tabText(1) == f"To settle ({many})"
    card = dialog.findChildren(SettleCard)[0]
    for row in card.findChildren(LikertRow):
        row.press(3)
    [keep] = [b for b in card.findChildren(QPushButton) if b.text() == "Let this count"]
    keep.click()
    assert dialog._tabs.tabText(1) == f"To settle ({many - 1})"
    assert [s.scores.content for s in session.cycle.scores_now if s.adjudicates] == [3]
    window.actions_by_name["undo"].trigger()
    assert dialog._tabs.tabText(1) == f"To settle ({many})"
    dialog.accept()
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_who_sat_down_last_is_at_the_desk_at_the_next_start(qtbot: QtBot, desk: Desk) -> None:
    session_of(desk.window).teachers.add("Ben")
    first = session_of(desk.window).state.teacher
    desk.window.detach()
    desk.connect_session()
    again = session_of(desk.window).state
    assert again.teacher == first and len(again.teachers) == 2
    qtbot.waitUntil(lambda: session_of(desk.window).state.ready, timeout=WAIT_MS)
