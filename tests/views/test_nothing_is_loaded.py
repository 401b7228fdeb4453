"""Whatever others wrote is drawn as text: no view opens a file or a page that a text names."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ouroboros_desktop.core.chat_templates import OwnTemplate
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import Finding, PolicyInfo, Seat
from ouroboros_desktop.core.summary import Source
from ouroboros_desktop.session.state import Level, Notice, State
from ouroboros_desktop.views.findings_dialog import FindingsDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.template_dialog import TemplateDialog
from ouroboros_desktop.views.welcome import Problem
from ouroboros_desktop.views.widgets import markdown, markdown_document
from tests.connections import watched
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.watching import opened

WRITTEN = {"content", "text", "title", "message", "hint", "label", "detail", "name"}
"""Fields that hold what people, models, servers or files said."""

OURS = re.compile(r"(?:[^<>]|</?(?:div|span)(?: style=\"(?:[a-z-]+:[ #\w-]+;? ?)*\")?>)*")
"""A text with no tag but those that mark the words of a difference."""


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "c.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(path))
    return path


def ways(picture: Path) -> tuple[str, ...]:
    """All ways in which a text could ask for the picture, or for a page."""
    return (
        f"<img src='{picture}'>",
        f"<img src='file://{picture}'>",
        f"![alt]({picture}) ![alt](file://{picture})",
        f"![alt][1]\n\n[1]: file://{picture}",
        f"<div style=\"background-image: url('file://{picture}')\">x</div>",
        f"<table background='{picture}'><tr><td background='file://{picture}'>x</td></tr></table>",
        f"<link rel=stylesheet href='file://{picture}'><style>@import url(file://{picture});</style>",
        "<img src='http://203.0.113.7/x.png'> ![x](http://203.0.113.7/x.png) http://203.0.113.7/",
        f"<qt><ul style='list-style-image: url({picture})'><li>x</li></ul></qt>",
    )


def spoiled(value: Any, evil: str) -> Any:
    """Return the value with ``evil`` before each text that others wrote."""
    if isinstance(value, Source):
        return replace(value, char_start=0, char_end=len(evil))
    if isinstance(value, tuple):
        return tuple(spoiled(item, evil) for item in value)
    if isinstance(value, dict):
        return {key: spoiled(item, evil) for key, item in value.items()}
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes = {}
    for field in fields(value):
        found = getattr(value, field.name)
        is_text = isinstance(found, str) and type(found) is str and field.name in WRITTEN
        if field.init:
            changes[field.name] = f"{evil} {found}" if is_text else spoiled(found, evil)
    return replace(value, **changes)


def full(evil: str) -> State:
    """A cycle that has come to the gate, with all that may be in it."""
    whole = states.seated(states.compared(), Seat.JUDGE, title=f"Judge {evil}")
    info = PolicyInfo("m", "t" * 64, "", 0, 0, 0, "cpu", findings=(Finding(True, evil),))
    info = replace(info, own_template=OwnTemplate(evil, approved=False))
    notice = Notice(Level.ERROR, f"{evil} failed.", f"Try {evil} again.")
    whole = replace(whole, notice=notice, policy=replace(whole.policy, info=info, title=evil))
    made: State = replace(
        whole, cycle=spoiled(whole.cycle, evil), teacher=spoiled(whole.teacher, evil)
    )
    return made


def drawn(shown: QWidget) -> None:
    """Draw a widget with all below it, and each of their tool tips."""
    shown.show()
    QApplication.processEvents()
    shown.grab()
    for one in shown.findChildren(QWidget):
        if one.toolTip():
            QToolTip.showText(QPoint(1, 1), one.toolTip())
            tips = [w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel")]
            for tip in tips:
                tip.grab()
            QToolTip.hideText()
    QApplication.processEvents()


def looked_at(qtbot: QtBot, evil: str) -> None:
    """Open the window and its dialogs on a cycle full of ``evil``, and look everywhere."""
    session = ScriptedSession(full(evil))
    window = MainWindow(session)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    for stage in Stage:
        window.go_to(stage)
        drawn(window)
    problem = Problem(ModelProblem(f"{evil} is damaged.", hint=evil))
    for dialog in (
        TemplateDialog(OwnTemplate(evil, approved=False)),
        FindingsDialog(session.state),
        problem,
    ):
        qtbot.addWidget(dialog)
        drawn(dialog)
    window.close()


def test_the_watch_sees_what_a_label_would_load(qtbot: QtBot, picture: Path) -> None:
    """Else the next test could not fail."""
    with opened(picture) as seen:
        label = QLabel(ways(picture)[1])
        qtbot.addWidget(label)
        drawn(label)
    assert seen
    with opened(picture) as seen:
        tipped = QWidget()
        inside = QWidget(tipped)
        inside.setToolTip(ways(picture)[1])
        qtbot.addWidget(tipped)
        drawn(tipped)
    assert seen


def test_no_view_loads_what_a_text_names(qtbot: QtBot, picture: Path) -> None:
    with opened(picture) as seen, watched() as asked:
        for begins in (0, 2):  # where a text begins decides whether Qt takes it for HTML
            looked_at(qtbot, " ".join((ways(picture) * 2)[begins:][:9]))
    assert (seen, asked) == ([], [])


def test_no_document_of_a_message_has_a_place_to_load_from(picture: Path) -> None:
    """A piece of a message is text and formats: no image, no HTML, no style sheet."""
    for evil in ways(picture):
        for piece in markdown.pieces(evil):
            document: QTextDocument = markdown_document.document(piece)
            kinds = {
                fragment.charFormat().isImageFormat()
                for block in _blocks(document)
                for fragment in _fragments(block)
            }
            assert kinds <= {False}
            assert "<img" not in document.toHtml()


def _blocks(document: QTextDocument) -> list[Any]:
    found, block = [], document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def _fragments(block: Any) -> list[Any]:
    return [found.fragment() for found in block]


def test_every_label_is_plain_or_a_difference_and_no_box_is_rich(
    qtbot: QtBot, picture: Path
) -> None:
    session = ScriptedSession(full(ways(picture)[1]))
    window = MainWindow(session)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    for stage in Stage:
        window.go_to(stage)
    rich = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText and not OURS.fullmatch(label.text())
    ]
    assert rich == []
    texts = window.findChildren(QTextEdit)
    assert not [one for one in texts if one.acceptRichText()]
    window.close()
