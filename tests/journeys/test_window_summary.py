"""Summary and labyrinth in the real window: from a box of the graph to its message, and back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.persona_dialog import PersonaDialog
from ouroboros_desktop.views.widgets.draft_diff import DraftDiff
from ouroboros_desktop.views.widgets.logic_node import LogicNode
from ouroboros_desktop.views.widgets.transcript_view import TranscriptView
from ouroboros_desktop.wiring import connect
from tests.journeys.test_window import SETTINGS, WAIT_MS

TOLD = (
    "Mara keeps the lighthouse. The boat comes on Friday, so Mara gets oil on Friday. "
    "Speak briefly."
)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    folders = Folders(tmp_path / "home", tmp_path / "models")
    for folder in (folders.models, folders.checkpoints, folders.logs):
        folder.mkdir(parents=True)
    with closing(connect(folders, SETTINGS, seed=1)) as opened:
        yield opened


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    shown = MainWindow(session)
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    session.opening.start()
    for turn in range(8):
        qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
        session.dialogue.say(
            TOLD if turn == 0 else f"Tell me more of the boat, please, part {turn}."
        )
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    session.summary.draft()
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    window_at(shown, Stage.SUMMARY)
    yield shown
    shown.close()


def window_at(window: MainWindow, stage: Stage) -> QWidget:
    window.go_to(stage)
    QApplication.processEvents()
    return window.page(stage)


def press(inside: QWidget, text: str) -> None:
    QApplication.processEvents()
    found = [b for b in inside.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert found, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_a_box_of_the_graph_opens_and_marks_its_message(window: MainWindow) -> None:
    page = window.page(Stage.SUMMARY)
    press(page, "Graph")
    box = next(n for n in page.findChildren(LogicNode) if "oil on Friday" in n.accessibleName())
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    press(page, "from message 1")
    view = window.findChild(TranscriptView)
    assert window.stack.currentWidget() is window.page(Stage.DIALOGUE)
    assert (view.current, view.hasFocus()) == (0, True), "the mark is the ring of the focus"
    assert view.row_rect(0).top() >= 0 and view.verticalScrollBar().maximum() > 0


def test_a_new_draft_is_taken_and_a_persona_brought_back(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page = window.page(Stage.SUMMARY)
    assert session.cycle.summary
    session.summary.approve(session.cycle.summary.entries)
    session.summary.keep(session.cycle.summary.entries[:1])
    press(page, "Draft it again")
    qtbot.waitUntil(lambda: session.state.ready, timeout=WAIT_MS)
    press(page.findChild(DraftDiff), "Choose all")
    many = len(page.findChild(DraftDiff)._chosen())
    press(page.findChild(DraftDiff), f"Take {many}")
    assert len(session.cycle.summary.entries) == many + 1
    assert session.state.undo == "draft of the summary"
    session.summary.keep([e for e in session.cycle.summary.entries if "briefly" not in e.text])
    press(page, "Versions (2)")
    dialog = page.findChild(PersonaDialog)
    dialog._list.setCurrentRow(1)
    press(dialog, "Bring back this version")
    assert [e.text for e in session.cycle.summary.persona] == ["Speak briefly."]
    assert session.state.undo == "return of a persona"


def test_all_prompts_of_the_labyrinth_are_made_again(window: MainWindow, session: Session) -> None:
    assert session.cycle.summary
    session.summary.approve(session.cycle.summary.entries)
    page = window_at(window, Stage.LABYRINTH)
    press(page, "Make labyrinth prompts")
    before = {p.text for p in session.cycle.prompts_now}
    assert len(before) == SETTINGS.train_prompts + SETTINGS.held_out_prompts
    page._remake_all.trigger()
    after = {p.text for p in session.cycle.prompts_now}
    assert len(after) == len(before) and after != before
