"""The teacher's servers, one row each: where it is, its key in words, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.models.disclosure import key_words
from ouroboros_desktop.models.keys import Keys
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.small import (
    Chip,
    button,
    clear,
    icon_button,
    label,
    row,
    strong,
)
from ouroboros_desktop.views.written import number


class ServerList(QFrame):
    """A card with a row a server, or with what servers are for; every wish carries a name."""

    edit_wanted = Signal(str)
    remove_wanted = Signal(str)
    agree_wanted = Signal(str)

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys
        kind(self, "card")
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 8, 20, 8)
        self._box.setSpacing(0)

    def show_servers(self, servers: tuple[Server, ...]) -> None:
        """Show ``servers``; the keyring is asked for each, and may ask the person first."""
        clear(self._box)
        for place, server in enumerate(servers):
            if place:
                self._box.addWidget(kind(QFrame(), "line"))
            self._box.addWidget(self._row(server))
        if not servers:
            self._box.addWidget(self._empty())

    def focus_row(self, name: str) -> None:
        """Put the focus on the row of ``name``, where there is one."""
        made = self.findChild(QWidget, f"edit {name}")
        if isinstance(made, QWidget):
            made.setFocus()

    def _row(self, server: Server) -> QWidget:
        head = row(strong(server.name), self._chip(server), 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(label("caption", f"{server.host} · {server.model}", wrap=True))
        source = self._keys.source(server.host)
        words.addWidget(label("caption", told(key_words(server, source)), wrap=True))
        words.addWidget(label("caption", _price(server), wrap=True))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 12, 0, 12)
        line.setSpacing(8)
        line.addLayout(words, 1)
        for made in self._buttons(server):
            line.addWidget(made)
        return holder

    def _chip(self, server: Server) -> Chip:
        if server.here:
            return Chip(self.tr("on this computer"))
        if not server.agreed:
            return Chip(self.tr("not agreed yet"), "warn")
        words = self.tr("agreed on {day}").format(day=server.agreed)
        return Chip(words, "accent", "accent_soft")

    def _buttons(self, server: Server) -> list[QWidget]:
        name = server.name
        edit = button(self.tr("Edit"), "quiet", "edit")
        edit.setObjectName(f"edit {name}")
        edit.setAccessibleName(self.tr("Edit {server}").format(server=name))
        edit.setAutoDefault(False)
        edit.clicked.connect(lambda: self.edit_wanted.emit(name))
        remove = icon_button("delete", self.tr("Remove {server}").format(server=name))
        remove.setObjectName(f"remove {name}")
        remove.clicked.connect(lambda: self.remove_wanted.emit(name))
        if server.here or server.agreed:
            return [edit, remove]
        agree = button(self.tr("Agree…"))
        agree.setObjectName(f"agree {name}")
        agree.setAccessibleName(self.tr("Agree that words go to {server}").format(server=name))
        agree.setAutoDefault(False)
        agree.clicked.connect(lambda: self.agree_wanted.emit(name))
        return [agree, edit, remove]

    def _empty(self) -> QWidget:
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 28, 0, 28)
        box.setSpacing(8)
        for one in (
            label("heading", self.tr("No servers yet")),
            label(
                "muted",
                self.tr(
                    "A server can be the policy, a judge or a helper. It runs on this computer, "
                    "such as llama.cpp or Ollama, or elsewhere, such as OpenAI's. Nothing is sent "
                    "to one elsewhere before you have agreed to it."
                ),
                wrap=True,
            ),
        ):
            box.addWidget(one)
        return holder


def _price(server: Server) -> str:
    """Return prices and budget in a few words."""
    price = _tr("No price")
    if server.prompt_price or server.completion_price:
        price = _tr("US$ {read} for a million tokens read, US$ {written} written").format(
            read=number(server.prompt_price, 2), written=number(server.completion_price, 2)
        )
    if not server.budget:
        return price
    most = _tr("at most US$ {budget} a month").format(budget=number(server.budget, 2))
    return f"{price} · {most}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ServerList", text)
