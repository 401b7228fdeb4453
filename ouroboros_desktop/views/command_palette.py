"""Every action and every cycle by a few letters of its name; Enter does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.actions import declared, native, native_keys
from ouroboros_desktop.views.fuzzy import Rank, folded, rank
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.list_keys import ListKeys
from ouroboros_desktop.views.widgets.small import label
from ouroboros_desktop.views.widgets.two_sided import ASIDE, TwoSided
from ouroboros_desktop.views.written import day

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Ask: TypeAlias = "Callable[[Callable[[Session], None]], None]"

MOST = 60
"""Rows that are listed; who wants others writes more letters."""


@dataclass(frozen=True)
class Command:
    """A row: its words, what stands aside of them, what it does, and why it cannot now."""

    title: str
    aside: str
    run: Callable[[], object]
    why_not: str = ""
    menu: str = ""

    @property
    def words(self) -> str:
        return f"{self.menu}: {self.title}" if self.menu else self.title


Doing: TypeAlias = "Mapping[str, Callable[[], object]]"


def open_palette(
    parent: QWidget, actions: Mapping[str, QAction], here: Doing, state: State | None, ask: Ask
) -> None:
    """Open the palette of the window's actions, those of the page ``here``, and the cycles."""
    heads = state.history if state else ()
    shown = state.cycle.id if state else None
    busy = _tr("Something runs") if state and state.busy else ""
    found = [*_of_actions(actions), *_of_page(here)]
    found += [_of_cycle(head, ask, busy) for head in heads if head.id != shown]
    PaletteDialog(found, parent).open()


def _of_actions(actions: Mapping[str, QAction]) -> list[Command]:
    """Return the actions as rows; the palette itself is not one of its own."""
    rows = []
    for item in declared():
        action = actions.get(item.name)
        if action is None or item.name == "palette":
            continue
        keys = native(action.shortcut().toString())
        why = "" if action.isEnabled() else action.statusTip() or _tr("Not possible now")
        title = action.text().rstrip("…")
        rows.append(Command(title, why or keys, action.trigger, why, item.menu))
    return rows


def _of_page(here: Doing) -> list[Command]:
    """Return what the page's own keys do as rows."""
    return [
        Command(item.title, native_keys(item.keys), here[item.name], menu=item.menu)
        for item in declared()
        if item.name in here
    ]


def _of_cycle(head: CycleHead, ask: Ask, why_not: str) -> Command:
    title = _tr("Open cycle {number} · {title}")
    words = title.format(number=head.number, title=head.title or _tr("Untitled"))
    begun = day(head.created_at)
    return Command(words, why_not or begun, partial(ask, lambda s: s.open_cycle(head.id)), why_not)


def matching(commands: Sequence[Command], wanted: str) -> list[Command]:
    """Return the commands that answer to ``wanted``, best first, the possible before the others."""
    if not folded(wanted):
        return sorted(commands, key=lambda one: bool(one.why_not))
    ranked = [(rank_of(one, wanted), one) for one in commands]
    hits = [(bool(one.why_not), found, one) for found, one in ranked if found is not None]
    return [one for _, _, one in sorted(hits, key=lambda hit: hit[:2])]


def rank_of(command: Command, wanted: str) -> tuple[bool, Rank] | None:
    """Return the rank of the title; only where it is no hit, that of menu and title together."""
    own = rank(wanted, command.title)
    found = own or rank(wanted, command.words)
    return None if found is None else (own is None, found)


class PaletteDialog(QDialog):
    """A field and the commands that answer to it; the field keeps the focus."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Commands"))
        self.resize(px(640), min(px(480), 600))
        self.field = QLineEdit()
        self.field.setPlaceholderText(_tr("A few letters of an action or a cycle"))
        self.field.setAccessibleName(_tr("Find a command"))
        self.list = QListWidget()
        self.list.setItemDelegate(TwoSided(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(_tr("Commands found"))
        self.nothing = label("muted", _tr("No action or cycle has these letters."))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 20)
        box.setSpacing(12)
        for part in (self.field, self.nothing):
            box.addWidget(part)
        box.addWidget(self.list, 1)
        box.addStretch()
        ListKeys(self.field, self.list, lambda: self._do(self.list.currentItem()))
        self.field.textChanged.connect(self._look)
        self.list.itemClicked.connect(self._do)
        self._look("")

    def _look(self, wanted: str) -> None:
        found = matching(self._commands, wanted)[:MOST]
        self.list.clear()
        for one in found:
            self.list.addItem(_item(one))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def _do(self, item: QListWidgetItem | None) -> None:
        """Close first: what is done may open a dialog of its own, or need the window's focus."""
        command = item.data(Qt.ItemDataRole.UserRole) if item else None
        if command is not None and not command.why_not:
            self.accept()
            command.run()


def _item(command: Command) -> QListWidgetItem:
    item = QListWidgetItem(command.words)
    item.setData(Qt.ItemDataRole.UserRole, command)
    item.setData(ASIDE, command.aside)
    spoken = ", ".join(part for part in (command.words, command.aside) if part)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    if command.why_not:
        item.setFlags(Qt.ItemFlag.ItemIsSelectable)
    return item


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)
