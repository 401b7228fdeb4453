"""Choosing a server by its name: as the policy's model, and for the seats beside the policy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStackedWidget

from ouroboros_desktop.core.servers import BACKEND


class ServerChoice(QComboBox):
    """The teacher's servers by name; ``nobody`` is what stands for none, '' where one is needed."""

    def __init__(self, value: str, servers: Sequence[str], nobody: str = "") -> None:
        super().__init__()
        self._nobody = nobody
        self._wanted = value
        self.set_servers(servers)
        self.currentIndexChanged.connect(self._choose)

    @property
    def value(self) -> str:
        chosen: str | None = self.currentData()
        return chosen or ""

    def set_servers(self, servers: Sequence[str]) -> None:
        """Offer these; one that was chosen and is gone is still there, and said to be gone."""
        self.blockSignals(True)
        self.clear()
        if self._nobody:
            self.addItem(self._nobody, "")
        for name in servers:
            self.addItem(name, name)
        if self._wanted and self._wanted not in servers:
            self.addItem(self.tr("{name} (removed)").format(name=self._wanted), self._wanted)
        if not self.count():
            self.addItem(self.tr("No server yet"), "")
        self.setCurrentIndex(max(self.findData(self._wanted), 0))
        self.blockSignals(False)
        self.currentIndexChanged.emit(self.currentIndex())

    def _choose(self) -> None:
        self._wanted = self.value


class ModelChoice(QStackedWidget):
    """The policy's model: a name to type, or one of the servers when the backend is theirs."""

    changed = Signal()

    def __init__(self, backend: str, value: str, default: str, servers: Sequence[str]) -> None:
        super().__init__()
        remote = backend == BACKEND
        self._default = default
        self.line = QLineEdit(default if remote else value)
        self.choice = ServerChoice(value if remote else "", servers)
        for widget in (self.line, self.choice):
            self.addWidget(widget)
        self.line.textChanged.connect(self.changed)
        self.choice.currentIndexChanged.connect(self.changed)
        self.set_backend(backend)

    @property
    def value(self) -> str:
        if self.currentWidget() is self.choice:
            return self.choice.value
        return self.line.text().strip() or self._default

    def set_backend(self, backend: str) -> None:
        """Show what a model of ``backend`` is called by; what was entered for others is kept."""
        shown = self.choice if backend == BACKEND else self.line
        self.setCurrentWidget(shown)
        self.setFocusProxy(shown)
        self.changed.emit()

    def set_names(self, title: str, help: str) -> None:
        """Tell a screen reader what is chosen here."""
        for widget in (self.line, self.choice):
            widget.setAccessibleName(title)
            widget.setAccessibleDescription(help)
