"""The teacher's servers: a list to add to, edit and remove from; each change is kept at once."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QMenu, QVBoxLayout, QWidget

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.servers import PRESETS, Preset, Server
from ouroboros_desktop.models import servers as book
from ouroboros_desktop.models.keys import Keys
from ouroboros_desktop.models.servers import Servers
from ouroboros_desktop.views.consent_dialog import ConsentDialog
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.server_form import ServerForm
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.server_list import ServerList
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row, scrolling


class ServersDialog(QDialog):
    """Shows the servers in ``path`` and their keys in words; ``changed`` follows each change."""

    changed = Signal()

    def __init__(self, path: Path, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._keys = keys
        self._before: Servers | None = None
        self._unused: set[str] = set()
        self.servers, problems = book.load(path)
        self.setWindowTitle(self.tr("Servers"))
        self.resize(min(px(760), 1100), min(px(560), 640))
        self.list = ServerList(keys)
        self.list.edit_wanted.connect(self._edit)
        self.list.remove_wanted.connect(self._remove)
        self.list.agree_wanted.connect(self._ask)
        self.said = label("muted", wrap=True)
        self.undo = button(self.tr("Undo"), "secondary", "undo")
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self._undo)
        self.add = button(self.tr("Add a server"), "secondary", "add")
        self._lay_out()
        self._show()
        self._say(" ".join(map(told, problems)))
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Close, and forget the keys of hosts that no server is at any more."""
        for host in self._unused - {server.host for server in self.servers.known}:
            self._keys.forget(host)
        super().done(result)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addStretch(1)
        self.add.setMenu(self._presets())
        close = button(self.tr("Close"), "primary")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        line = row(self.said, self.undo, gap=8)
        line.setStretch(0, 1)
        outer = dialog_box(self, self.tr("Servers"))
        outer.addWidget(scrolling(inner), 1)
        outer.addLayout(line)
        outer.addLayout(row(self.add, 1, close, gap=12))

    def _presets(self) -> QMenu:
        menu = QMenu(self)
        for preset in PRESETS:
            server = preset.server
            menu.addAction(f"{server.name} · {server.host}", partial(self._new, preset))
        menu.addSeparator()
        menu.addAction(icon("edit", "muted"), self.tr("Another server"), partial(self._new, None))
        return menu

    # ------------------------------------------------------------------ changes

    def _new(self, preset: Preset | None) -> None:
        def keep(server: Server, key: str) -> None:
            self._keep(book.added(self.servers, server), server, key)

        self._open(ServerForm(self._keys, keep, preset, self))

    def _edit(self, name: str) -> None:
        def keep(server: Server, key: str) -> None:
            self._keep(book.replaced(self.servers, name, server), server, key)

        self._open(ServerForm(self._keys, keep, self.servers.named(name), self))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _keep(self, after: Servers, server: Server, key: str) -> None:
        """Keep key and servers; raises ``OuroborosError`` before anything is shown."""
        said = ""
        if key:
            self._keys.put(server.host, key)
            said = told(self._keys.problem)
        self._write(after)
        self._say(said)
        self.list.focus_row(server.name)

    def _remove(self, name: str) -> None:
        gone = self.servers.named(name)
        before = self.servers
        if not self._wrote(book.removed(before, name)):
            return
        self._before = before
        self._unused.add(gone.host)
        self._say(self.tr("“{name}” was removed.").format(name=name), undo=True)
        self.undo.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        if self._before is not None and self._wrote(self._before):
            self._say("")
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, name: str) -> None:
        dialog = ConsentDialog(self.servers.named(name), self)
        dialog.accepted.connect(lambda: self._agreed(name))
        self._open(dialog)

    def _agreed(self, name: str) -> None:
        if self._wrote(book.agreed(self.servers, name, date.today())):
            self._say("")
            self.list.focus_row(name)

    def _wrote(self, after: Servers) -> bool:
        """Write, or say why that is not possible."""
        try:
            self._write(after)
        except OuroborosError as problem:
            self._say(told(str(problem)))
            return False
        return True

    def _write(self, after: Servers) -> None:
        book.save(self._path, after)
        self.servers = after
        self._before = None
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.list.show_servers(self.servers.known)

    def _say(self, text: str, undo: bool = False) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.undo.setVisible(undo)
