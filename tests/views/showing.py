"""Pages of the window, shown by themselves."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.main_window import MainWindow
from tests.views import states
from tests.views.fakes import ScriptedSession

Shown = TypeVar("Shown", bound=QWidget)


def in_front(qtbot: QtBot, made: Shown, width: int = 1068, height: int = 790) -> Shown:
    """Show a widget in its size in a window of 1280x800, with the focus, and return it."""
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def window_of(state: State) -> MainWindow:
    """Return the whole window with a session that shows ``state``."""
    session = ScriptedSession(state)
    session.transformations = {one.name: one for one in states.transformations()}
    session.predictions = session.gate  # leaving the scores is not what is looked at
    return MainWindow(session)
