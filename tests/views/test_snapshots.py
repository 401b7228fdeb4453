"""What must look as it did: parts of the window beside the pictures of them that were accepted.

`make snapshots` accepts what is drawn now: look at the pictures that it changes before you commit.
They are drawn at 1x in the light theme with the bundled fonts.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from benchmarks.gallery import settle
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.rail import Rail
from ouroboros_desktop.views.widgets.completion_card import CompletionCard
from ouroboros_desktop.views.widgets.logic_graph import LogicGraph
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.predicted import Predicted
from ouroboros_desktop.views.widgets.prompt_card import PromptCard
from ouroboros_desktop.views.widgets.rank_strip import RankStrip
from ouroboros_desktop.views.widgets.ranks import Place
from ouroboros_desktop.views.widgets.transcript_view import TranscriptView
from ouroboros_desktop.views.widgets.transformation_picker import TransformationPicker
from ouroboros_desktop.views.widgets.update_figures import UpdateFigures
from ouroboros_desktop.views.widgets.verdict_card import VerdictCard
from tests.views import states
from tests.views.scenes import scene

ACCEPTED = Path(__file__).parent / "snapshots"
RENEW = "OUROBOROS_RENEW_SNAPSHOTS" in os.environ
SIZE = QSize(1280, 820)
BLOCK = 4
"""Pixels a side: the mean of so many hides how an edge was smoothed, and shows a changed letter."""

VISIBLE = 20
"""Of 255: a block whose mean is further away looks different."""


def _graph() -> QWidget:
    made = LogicGraph()
    made.resize(760, 240)
    shown = states.entries()
    made.show_entries(shown, {entry.id: place for place, entry in enumerate(shown, start=1)})
    return made


def _ranking() -> QWidget:
    made = RankStrip()
    made.resize(560, 96)
    made.show_ranking({"A": 1, "B": 2, "C": 2}, "A", 4)
    made.aim(Place(3, between=True))
    return made


PARTS: dict[str, tuple[str, type[QWidget]]] = {
    "dialogue page": ("formatted", MainWindow),
    "scoring page": ("scored", MainWindow),
    "update page": ("fits", MainWindow),
    "rail": ("scored", Rail),
    "transcript": ("formatted", TranscriptView),
    "transformations": ("no prompts", TransformationPicker),
    "prompt": ("prompts", PromptCard),
    "completion": ("answered", CompletionCard),
    "predicted": ("predicted", Predicted),
    "plots": ("updating", UpdateFigures),
    "verdict": ("decided", VerdictCard),
    "notice": ("failed reply", NoticeBar),
}
"""The scene and what is taken of it."""

ALONE: dict[str, Callable[[], QWidget]] = {"logic graph": _graph, "ranking": _ranking}


@pytest.fixture
def drawn(qtbot) -> Iterator[Callable[[str], QImage]]:
    """Draws a part; nothing has the focus, so that no caret blinks."""
    tops: list[QWidget] = []

    def draw(name: str) -> QImage:
        top = ALONE[name]() if name in ALONE else scene(PARTS[name][0])
        tops.append(top)
        if name in PARTS:
            top.resize(SIZE)
        top.show()
        settle()
        return at_rest(top if name in ALONE else part(top, PARTS[name][1]))

    yield draw
    for top in tops:
        top.close()


def at_rest(widget: QWidget) -> QImage:
    """Return what a widget shows when it no longer changes."""
    before, now = QImage(), picture(widget)
    while before != now:  # a window that becomes active gives the focus back
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()
        settle()
        before, now = now, picture(widget)
    return now


def part(window: QWidget, kind: type[QWidget]) -> QWidget:
    if isinstance(window, kind):
        return window
    return next(w for w in window.findChildren(kind) if w.isVisible())


def picture(widget: QWidget) -> QImage:
    """Return what a widget shows, on the ground that it stands on."""
    grabbed = widget.grab()
    assert grabbed.devicePixelRatio() == 1
    ground = QImage(grabbed.size(), QImage.Format.Format_RGB888)
    ground.fill(QColor(theme.tokens().bg))
    painter = QPainter(ground)
    painter.drawPixmap(0, 0, grabbed)
    painter.end()
    return ground


def blocks(image: QImage) -> np.ndarray:
    """Return the mean colours of all whole blocks: (rows, columns, 3)."""
    rows, columns = image.height() // BLOCK, image.width() // BLOCK
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = lines[: rows * BLOCK, : columns * BLOCK * 3].astype(float)
    return pixels.reshape(rows, BLOCK, columns, BLOCK, 3).mean(axis=(1, 3))


def changed(before: QImage, now: QImage) -> list[tuple[int, int]]:
    """Return the places, in pixels, at which two pictures of one size look different."""
    apart = np.abs(blocks(before) - blocks(now)).max(axis=2) > VISIBLE
    return [(int(x) * BLOCK, int(y) * BLOCK) for y, x in np.argwhere(apart)]


@pytest.mark.parametrize("name", [*PARTS, *ALONE])
def test_it_looks_as_it_was_accepted(name: str, drawn, tmp_path: Path) -> None:
    now = drawn(name)
    file = ACCEPTED / f"{name.replace(' ', '-')}.png"
    if RENEW:
        before = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
        if before.size() != now.size() or changed(before, now):
            now.save(str(file))
        return
    before = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    now.save(str(tmp_path / file.name))
    said = f"{file.name} looks different: {tmp_path / file.name}; accept it by `make snapshots`"
    assert before.size() == now.size(), said
    assert changed(before, now) == [], said


def test_no_picture_is_left_over() -> None:
    names = {f"{name.replace(' ', '-')}.png" for name in (*PARTS, *ALONE)}
    assert {file.name for file in ACCEPTED.iterdir()} == names


def test_a_changed_letter_is_seen_and_a_smoother_edge_is_not(qtbot) -> None:
    made = QLabel("Score 4 of 5")
    qtbot.addWidget(made)
    made.resize(160, 32)
    before = picture(made)
    rough = QImage(before)
    noise = np.random.default_rng(0).integers(-12, 13, before.sizeInBytes())
    bits = np.frombuffer(rough.bits(), np.uint8)
    bits[:] = np.clip(bits + noise, 0, 255)
    assert changed(before, rough) == []
    made.setText("Score 1 of 5")
    assert changed(before, picture(made))
