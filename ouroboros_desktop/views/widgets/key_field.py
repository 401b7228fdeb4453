"""The key of a server: where it is, in words, and ways to replace and forget it; never itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.models.disclosure import key_words
from ouroboros_desktop.models.keys import Keys, KeySource
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.small import button, label, row


class KeyField(QWidget):
    """Says where the key of one host is; a new one is typed unseen and kept by whoever asks."""

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys
        self._server: Server | None = None
        self.state = label("muted")
        self.state.setMinimumHeight(px(34))
        self.replace = button(self.tr("Enter a key"))
        self.replace.clicked.connect(self._enter)
        self.forget = button(self.tr("Forget key"))
        self.forget.clicked.connect(self._forget)
        for made in (self.replace, self.forget):
            made.setAutoDefault(False)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setPlaceholderText(self.tr("Paste it here; it is not shown"))
        self.edit.setAccessibleName(self.tr("New key"))
        self.problem = label("caption", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.state)
        box.addWidget(self.edit)
        box.addWidget(self.problem)
        box.addLayout(row(self.replace, self.forget, 1))
        self.problem.hide()
        self._type(False)

    @property
    def text(self) -> str:
        """The key that was typed, '' while none was."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.edit.clear()
        self._type(False)

    def show_server(self, server: Server | None) -> None:
        """Look up the key for the host of ``server``; the keyring may ask the person first."""
        self._server = server
        source = self._keys.source(server.host) if server else KeySource.NONE
        self.state.setText(told(key_words(server, source)) if server else self.tr("No key"))
        here = source in {KeySource.KEYRING, KeySource.MEMORY}
        self.replace.setText(self.tr("Replace key") if here else self.tr("Enter a key"))
        self.forget.setVisible(here)
        self._say(self._keys.problem if server else "")

    def _say(self, problem: str) -> None:
        self.problem.setText(told(problem))
        self.problem.setVisible(bool(problem))

    def _enter(self) -> None:
        self._type(True)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, typing: bool) -> None:
        self.edit.setVisible(typing)
        self.replace.setVisible(not typing)
        self.setFocusProxy(self.edit if typing else self.replace)

    def _forget(self) -> None:
        if self._server is None:
            return
        self._keys.forget(self._server.host)
        problem = self._keys.problem
        self.show_server(self._server)
        self._say(problem or self._keys.problem)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
