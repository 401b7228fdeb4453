"""Pages of the window, shown by themselves."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

Shown = TypeVar("Shown", bound=QWidget)


def in_front(qtbot: QtBot, made: Shown, width: int = 1068, height: int = 790) -> Shown:
    """Show a widget in its size in a window of 1280x800, with the focus, and return it."""
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made
