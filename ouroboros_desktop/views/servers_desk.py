"""What is asked about servers beside a session: editing them, and agreeing before a first send."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ouroboros_desktop.core.errors import NotAgreed, OuroborosError
from ouroboros_desktop.core.servers import BACKEND, Server
from ouroboros_desktop.models import servers as book
from ouroboros_desktop.models.keys import Keys
from ouroboros_desktop.settings import Settings
from ouroboros_desktop.views.consent_dialog import ConsentDialog
from ouroboros_desktop.views.servers_dialog import ServersDialog


class ServersDesk(QObject):
    """Holds the keys of this run and opens the dialogs; ``changed`` says that the file is new."""

    changed = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.keys = Keys()

    def names(self) -> tuple[str, ...]:
        return book.load(self._path)[0].names

    def used(self, settings: Settings) -> tuple[Server, ...]:
        """Return the servers that a session with ``settings`` would ask."""
        model = settings.model if settings.backend == BACKEND else ""
        wanted = {model, settings.judge, settings.helper}
        return tuple(s for s in book.load(self._path)[0].known if s.name in wanted)

    def edit(self, parent: QWidget, closed: Callable[[], None]) -> None:
        """Open the list of servers, then go on with ``closed``."""
        dialog = ServersDialog(self._path, self.keys, parent)
        dialog.changed.connect(self.changed)
        dialog.finished.connect(lambda _: closed())
        _open(dialog)

    def ask(
        self, problem: NotAgreed, parent: QWidget, then: Callable[[], None], no: Callable[[], None]
    ) -> None:
        """Show where the words would go; ``then`` follows an agreement that is kept, else ``no``.

        Raises ``OuroborosError`` when the server is gone.
        """
        dialog = ConsentDialog(book.load(self._path)[0].named(problem.server), parent)
        dialog.accepted.connect(lambda: then() if self._agreed(dialog.server) else no())
        dialog.rejected.connect(no)
        _open(dialog)

    def _agreed(self, server: Server) -> bool:
        """Write the agreement down; it is for what was shown, and for nothing else."""
        servers = book.load(self._path)[0]
        try:
            if servers.named(server.name) != server:
                return False
            book.save(self._path, book.agreed(servers, server.name, date.today()))
        except OuroborosError:
            return False
        self.changed.emit()
        return True


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
