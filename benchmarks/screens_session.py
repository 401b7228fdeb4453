"""Pictures of all five stages from a real cycle on the embedded model, for `make screens`.

The first process plays one cycle with the window attached and takes each page as it is left; the
second reopens the same store at twice the scale. Nothing on the pictures is invented.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.teachers import TeacherKind
from ouroboros_desktop.evaluation.cycles import play
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import personas
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.settings import Folders, Settings, folders
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.widgets import transcript_access
from ouroboros_desktop.wiring import Who, connect

TARGET = Path("screens") / "session"
SIZES = (QSize(1280, 800), QSize(960, 640))
PLOTTED_STEPS = 3
"""Optimiser steps after which the running policy update is taken."""

DOCUMENTED = {
    "1-dialogue-light": "dialogue.png",
    "2-summary-light": "summary.png",
    "3-labyrinth-light": "labyrinth.png",
    "4-scoring-light": "scoring.png",
    "5-policy_update-running-light": "policy-update.png",
    "5-policy_update-light": "gate.png",
}
"""The pictures that the documents show, and what they are called there."""


def draw(step: str, home: Path) -> None:
    """Play a cycle in ``home`` and take its pages, or reopen what was played."""
    app = QApplication(["ouroboros"])
    theme.apply(app, "light")
    transcript_access.install()
    place = Folders(home, folders().models)
    for folder in (place.checkpoints, place.logs):
        folder.mkdir(exist_ok=True)
    settings = replace(Settings(), dialogue_tokens=160)
    who = Who("Ada", TeacherKind.SIMULATED)
    with closing(connect(place, settings, who, seed=3)) as session:
        window = MainWindow(session)
        window.show()
        if step == "play":
            _play(app, window, session, settings)
        else:
            session.opening.start()
            session.wait()
            for stage in Stage:
                _take(app, window, stage, "2x", SIZES[:1])
        window.hide()


def _play(app: QApplication, window: MainWindow, session: Session, settings: Settings) -> None:
    _take(app, window, Stage.DIALOGUE, "start", SIZES[:1])
    halfway: list[State] = []

    def watch(state: State) -> None:
        update = state.work and state.work.kind is WorkKind.UPDATE
        if update and state.work and len(state.work.steps) == PLOTTED_STEPS and not halfway:
            halfway.append(state)
            _take(app, window, Stage.POLICY_UPDATE, "running", SIZES[:1])

    session.subscribe(watch)
    teacher = SimulatedTeacher(next(iter(personas().values())), seed=3)
    for report in play(session, teacher, 1, settings.update_config, seed=3):
        before = report.stage is Stage.POLICY_UPDATE and session.cycle.update is None
        _take(app, window, report.stage, "setup" if before else "", SIZES)


def _take(
    app: QApplication, window: MainWindow, stage: Stage, note: str, sizes: tuple[QSize, ...]
) -> None:
    """Save the page of ``stage`` in both themes and in each size."""
    window.go_to(stage)
    for mode in ("light", "dark"):
        theme.apply(app, mode)
        for size in sizes:
            window.resize(size)
            for _ in range(5):  # layouts, heights and pictures settle over some rounds
                app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            small = "" if size == SIZES[0] else f"{size.width()}"
            parts = [f"{stage.number}-{stage.value}", note, mode, small]
            window.grab().save(str(TARGET / ("-".join(p for p in parts if p) + ".png")))
    theme.apply(app, "light")
