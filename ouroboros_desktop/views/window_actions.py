"""The declared actions as Qt's: shortcuts, the menu bar on macOS, one menu elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ouroboros_desktop.views.actions import declared


def make_actions(
    window: QMainWindow, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Return the window's actions by name; each works by its keys wherever the focus is."""
    made: dict[str, QAction] = {}
    for item in declared():
        if item.local:
            continue
        action = QAction(item.title, window)
        action.setShortcuts([QKeySequence(keys) for keys in item.keys])
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(_run(handlers[item.name]))
        window.addAction(action)
        made[item.name] = action
    return made


def make_menus(window: QMainWindow, actions: Mapping[str, QAction]) -> QMenu:
    """Return the menu of all actions; macOS also gets its menu bar."""
    whole = QMenu(window)
    menus: dict[str, QMenu] = {}
    for item in declared():
        if item.local:
            continue
        if item.menu not in menus:
            menus[item.menu] = whole.addMenu(item.menu)
        menus[item.menu].addAction(actions[item.name])
    if sys.platform == "darwin":
        for menu in menus.values():
            window.menuBar().addMenu(menu)
    return whole


def _run(handler: Callable[[], object]) -> Callable[[], None]:
    """Leave out the state that ``triggered`` sends along."""

    def run() -> None:
        handler()

    return run
