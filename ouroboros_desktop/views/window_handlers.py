"""What each declared action does in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.views import releases
from ouroboros_desktop.views.actions import chosen_keys
from ouroboros_desktop.views.command_palette import open_palette
from ouroboros_desktop.views.dialogue_actions import dialogue_handlers
from ouroboros_desktop.views.findings_dialog import FindingsDialog
from ouroboros_desktop.views.guide_dialog import open_guide
from ouroboros_desktop.views.handover import bring_back
from ouroboros_desktop.views.history_dialog import open_history
from ouroboros_desktop.views.shortcuts_dialog import ShortcutsDialog
from ouroboros_desktop.views.template_dialog import ask_template
from ouroboros_desktop.views.widgets.page import Page

if TYPE_CHECKING:
    from ouroboros_desktop.views.main_window import MainWindow

Handlers = dict[str, Callable[[], object]]


def handlers(window: MainWindow) -> Handlers:
    """Return the handlers by the names of their actions."""
    stages: Handlers = {f"stage_{stage.value}": partial(window.go_to, stage) for stage in Stage}
    return (
        stages
        | dialogue_handlers(window.stack.currentWidget)
        | _of_cycles(window)
        | _of_models(window)
        | _of_updates(window)
        | _of_the_window(window)
    )


def _of_cycles(window: MainWindow) -> Handlers:
    ask = window.ask
    return {
        "new_cycle": lambda: ask(lambda s: s.new_cycle()),
        "export": window.exporting.open,
        "report": window.exporting.report,
        "hand_over": window.hand_over,
        "bring_back": lambda: bring_back(window, ask),
        "import_file": window.importing.choose,
        "imports": window.importing.list,
        "delete_cycle": lambda: ask(lambda s: s.keeping.delete(s.cycle.id)),
        "history": lambda: open_history(window, ask, window.show_message),
        "cycles": window.keeping.cycles,
        "bin": window.keeping.bin,
        "backups": window.backups_wanted.emit,
        "undo": lambda: ask(lambda s: s.undo()),
        "redo": lambda: ask(lambda s: s.redo()),
    }


def _of_models(window: MainWindow) -> Handlers:
    ask = window.ask
    return {
        "models": window.models_wanted.emit,
        "servers": window.servers_wanted.emit,
        "findings": lambda: ask(lambda s: FindingsDialog(s.state, window).open()),
        "template": lambda: ask(lambda s: ask_template(window, s.state, ask)),
    }


def _of_updates(window: MainWindow) -> Handlers:
    ask = window.ask
    return {
        "stop": lambda: ask(lambda s: s.cancel()),
        "pause": lambda: ask(lambda s: s.policy_update.pause()),
        "arena": lambda: ask(lambda s: _open_arena(window)),
        "evaluate": window.evaluating.open,
        "export_adapter": window.exporting.adapters.open,
    }


def _open_arena(window: MainWindow) -> None:
    """Let adapters meet, or say why not: what is voted on stays blind until its verdict."""
    page = window.update_page()
    if not page.lineage_shown:
        hint = QCoreApplication.translate("actions", "Wait for the update, or end the vote first.")
        said = QCoreApplication.translate("actions", "Adapters cannot be compared just now.")
        raise NotPossibleYet(said, hint)
    page.arena_wanted.emit()


def _of_the_window(window: MainWindow) -> Handlers:
    return {
        "palette": lambda: _open_palette(window),
        "settings": window.settings_wanted.emit,
        "quit": window.close,
        "next_pane": partial(window.next_pane, 1),
        "previous_pane": partial(window.next_pane, -1),
        "larger": lambda: window.scale_wanted.emit(1),
        "smaller": lambda: window.scale_wanted.emit(-1),
        "normal_size": lambda: window.scale_wanted.emit(0),
        "releases": releases.open_page,
        "guide": partial(open_guide, window),
        "shortcuts": lambda: _open_shortcuts(window),
    }


def _open_palette(window: MainWindow) -> None:
    page = window.stack.currentWidget()
    here = page.part_actions() if isinstance(page, Page) else {}
    open_palette(window, window.actions_by_name, here, window.state, window.ask)


def _open_shortcuts(window: MainWindow) -> None:
    dialog = ShortcutsDialog(window, chosen_keys())
    dialog.chosen.connect(window.keys_wanted)
    dialog.open()
