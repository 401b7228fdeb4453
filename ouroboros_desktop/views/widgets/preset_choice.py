"""Beside the composer: which preset the next reply is asked for by, and the way to others."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ouroboros_desktop.core.presets import ReplyPreset
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.actions import keys_of
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.theme import kind, literal

_LONGEST = 18
"""Letters of a name beyond which it is cut: the message needs the room."""


class PresetChoice(QPushButton):
    """Says what is chosen; its menu chooses, and asks for the form of a preset (None: a new one).

    ``chosen`` carries a preset's id, or None for the settings; ``remove_wanted`` an id.
    """

    chosen = Signal(object)
    form_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "quiet")
        self.setIcon(icon("tune", "muted"))
        self._presets: tuple[ReplyPreset, ...] = ()
        self._now: ReplyPreset | None = None
        self.clicked.connect(self.open)
        theme.watcher().changed.connect(self._describe)
        self._describe()

    def show_state(self, state: State) -> None:
        """Show which preset is chosen."""
        if (state.presets, state.preset) != (self._presets, self._now):
            self._presets, self._now = state.presets, state.preset
            self._describe()

    def open(self) -> None:
        """Open the menu above the button, on what is chosen."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        marked = next((a for a in menu.actions() if a.isChecked()), None)
        if marked is not None:
            menu.setActiveAction(marked)
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def make_menu(self) -> QMenu:
        """Return the menu; what is not possible without a preset is off."""
        menu, now = QMenu(self), self._now
        group = QActionGroup(menu)
        for preset in (None, *self._presets):
            named = _escaped(preset.name) if preset else self.tr("As in the settings")
            one = menu.addAction(named, partial(self.chosen.emit, preset.id if preset else None))
            one.setCheckable(True)
            one.setChecked(preset is now)
            group.addAction(one)
        menu.addSeparator()
        self._add(menu, self.tr("New preset…"), partial(self.form_wanted.emit, None))
        edit, remove = self.tr("Edit this preset…"), self.tr("Remove this preset")
        self._add(menu, edit, partial(self.form_wanted.emit, now), now is not None)
        gone = now.id if now else None
        self._add(menu, remove, partial(self.remove_wanted.emit, gone), now is not None)
        return menu

    def _add(self, menu: QMenu, title: str, do: Callable[[], object], on: bool = True) -> None:
        menu.addAction(title, do).setEnabled(on)

    def _describe(self) -> None:
        name = self._now.name if self._now else ""
        short = name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"
        self.setText(_escaped(short) if name else self.tr("Preset"))
        said = name or self.tr("as in the settings")
        self.setAccessibleName(self.tr("Preset: {name}").format(name=said))
        words = self.tr("How the policy is asked: {name} ({keys})")
        self.setToolTip(literal(words.format(name=said, keys=keys_of("preset"))))


def _escaped(name: str) -> str:
    """Return a name in which no letter becomes a key of the menu."""
    return name.replace("&", "&&")
