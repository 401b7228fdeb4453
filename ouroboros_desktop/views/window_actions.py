"""The declared actions as Qt's: shortcuts, the menu bar on macOS, one menu elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.quick_marks import Quick
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.actions import declared
from ouroboros_desktop.views.adapter_export_dialog import unable
from ouroboros_desktop.views.sentences import told


def make_actions(
    window: QMainWindow, handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Return the window's actions by name; each works by its keys wherever the focus is."""
    made: dict[str, QAction] = {}
    for item in declared():
        if item.local:
            continue
        action = QAction(item.title, window)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(_run(handlers[item.name]))
        window.addAction(action)
        made[item.name] = action
    give_keys(made)
    return made


def give_keys(actions: Mapping[str, QAction]) -> None:
    """Give the actions the keys in force."""
    for item in declared():
        if not item.local:
            actions[item.name].setShortcuts([QKeySequence(keys) for keys in item.keys])


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


def drop_actions(window: QMainWindow, actions: Mapping[str, QAction], menu: QMenu) -> None:
    """Take the window's actions and menus away: others take their places."""
    for action in actions.values():
        window.removeAction(action)
        action.deleteLater()
    if sys.platform == "darwin":
        window.menuBar().clear()
    menu.deleteLater()


def enable_actions(actions: Mapping[str, QAction], state: State) -> None:
    """Let those be chosen that can be carried out now."""
    actions["undo"].setEnabled(bool(state.undo))
    actions["redo"].setEnabled(bool(state.redo))
    actions["undo"].setText(_tr("Undo {what}").format(what=told(state.undo)).strip())
    actions["redo"].setText(_tr("Redo {what}").format(what=told(state.redo)).strip())
    actions["stop"].setEnabled(state.busy)
    for name in ("beside", "written", *(f"mark_{kind.value}" for kind in Quick)):
        actions[name].setEnabled(state.cycle.has_exchange)
    _enable_of_updates(actions, state)
    info = state.policy.info
    actions["template"].setEnabled(state.ready and bool(info and info.own_template))
    for name in ("hand_over", "bring_back"):
        actions[name].setEnabled(state.ready)
    for name in ("new_cycle", "import_file"):
        actions[name].setEnabled(not state.busy)
    actions["delete_cycle"].setEnabled(not state.busy and bool(state.cycle.transcript.messages))
    for stage in Stage:
        missing = state.cycle.missing(stage)
        actions[f"stage_{stage.value}"].setEnabled(not missing)
        actions[f"stage_{stage.value}"].setStatusTip(told(missing))


def _enable_of_updates(actions: Mapping[str, QAction], state: State) -> None:
    here = Capability.REMOTE not in state.policy.capabilities
    updating = state.work is not None and state.work.kind is WorkKind.UPDATE
    actions["pause"].setEnabled(updating and here and not (state.work and state.work.stopping))
    possible = not state.cycle.missing(Stage.POLICY_UPDATE)
    for name in ("arena", "evaluate"):
        actions[name].setEnabled(possible and bool(state.policy.adapters))
    missing = unable(state)
    actions["export_adapter"].setEnabled(not missing)
    actions["export_adapter"].setStatusTip(missing)
    actions["strength"].setEnabled(here and state.policy.live_id is not None)


def _tr(text: str) -> str:
    return QCoreApplication.translate("actions", text)


def _run(handler: Callable[[], object]) -> Callable[[], None]:
    """Leave out the state that ``triggered`` sends along."""

    def run() -> None:
        handler()

    return run
