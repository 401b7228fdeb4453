"""The backups from the window: the session is closed, a backup put in place, a new one opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.session.state import Level, Notice
from ouroboros_desktop.storage import backups
from ouroboros_desktop.storage.backups import Backup
from ouroboros_desktop.storage.restoring import restore, restore_file
from ouroboros_desktop.views.backups_dialog import BackupsDialog
from ouroboros_desktop.views.main_window import MainWindow

_LOOK_MS = 500


class Safe(QObject):
    """Shows the backups of a store and restores one; ``connect`` opens the session anew."""

    def __init__(self, window: MainWindow, store: Path, connect: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._connect = connect

    def open(self) -> BackupsDialog:
        window = self._window
        dialog = BackupsDialog(backups.listed(self._store), window.has_session, window)
        dialog.backup_wanted.connect(lambda: window.ask(lambda s: s.keeping.back_up()))
        dialog.restore_wanted.connect(self.restore)
        dialog.file_wanted.connect(self.restore_file)
        dialog.sealed_wanted.connect(self._seal)
        timer = QTimer(dialog)  # a backup that was asked for appears when it is there
        timer.timeout.connect(lambda: dialog.show_backups(backups.listed(self._store)))
        dialog.backup_wanted.connect(lambda: timer.start(_LOOK_MS))
        dialog.open()
        return dialog

    def restore(self, backup: Backup) -> None:
        """Put a backup in the place of the store; without one nothing is changed."""
        self._with_store_closed(lambda: restore(self._store, backup))

    def restore_file(self, file: Path, passphrase: str) -> None:
        """Put a backup that was kept elsewhere in the place of the store."""
        self._with_store_closed(lambda: restore_file(self._store, file, passphrase))

    def _with_store_closed(self, work: Callable[[], Path]) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        self._window.detach()
        try:
            notice = Notice(Level.INFO, _restored(work()))
        except OuroborosError as error:
            notice = Notice(Level.ERROR, error.message, error.hint)
        finally:
            QApplication.restoreOverrideCursor()
        self._connect()
        self._window.ask(lambda session: session.notify(notice))

    def _seal(self, file: Path, passphrase: str) -> None:
        try:
            backups.seal_newest(self._store, file, passphrase)
        except OuroborosError as error:
            self._window.explain(error)
            return
        words = _tr("An encrypted backup is in {file}.").format(file=file)
        self._window.ask(lambda session: session.notify(Notice(Level.INFO, words)))


def _restored(before: Path) -> str:
    return _tr("The backup was restored. The store of before is kept in {folder}.").format(
        folder=before
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("safe", text)
