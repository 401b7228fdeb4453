"""The backups from the window: the session is closed, a backup put in place, a new one opened."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.storage import backups
from ouroboros_desktop.storage.backups import Backup
from ouroboros_desktop.storage.restoring import restoring, restoring_file
from ouroboros_desktop.views.background import Background
from ouroboros_desktop.views.backups_dialog import BackupsDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.welcome import Busy

_LOOK_MS = 250


class Safe(QObject):
    """Shows the backups of a store and restores one; ``connect`` opens the session anew."""

    def __init__(self, window: MainWindow, store: Path, connect: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._connect = connect
        self._dialog: BackupsDialog | None = None
        self.restoring = False

    def open(self) -> None:
        """Show the backups; those that are made meanwhile appear."""
        window = self._window
        if self.restoring:
            return
        dialog = BackupsDialog(backups.listed(self._store), window.has_session, window)
        dialog.backup_wanted.connect(lambda: window.ask(lambda s: s.keeping.back_up()))
        dialog.work.cancel_wanted.connect(lambda: window.ask(lambda s: s.cancel()))
        dialog.restore_wanted.connect(self.restore)
        dialog.file_wanted.connect(self.restore_file)
        dialog.sealed_wanted.connect(self._seal)
        dialog.notice.dismissed.connect(lambda: window.ask(lambda s: s.dismiss()))
        dialog.finished.connect(self._closed)
        timer = QTimer(dialog)
        timer.timeout.connect(self._look)
        timer.start(_LOOK_MS)
        self._dialog = dialog
        dialog.open()

    def _look(self) -> None:
        dialog = self._dialog
        if dialog is not None:
            dialog.show_backups(backups.listed(self._store))
            self._window.ask(lambda session: dialog.show_work_of(session.state))

    def _closed(self) -> None:
        self._dialog = None

    def restore(self, backup: Backup) -> None:
        """Put a backup in the place of the store; without one nothing is changed."""
        self._with_store_closed(restoring(self._store, backup))

    def restore_file(self, file: Path, passphrase: str) -> None:
        """Put a backup that was kept elsewhere in the place of the store."""
        self._with_store_closed(restoring_file(self._store, file, passphrase))

    def _with_store_closed(self, steps: Generator[Progress, None, Path]) -> None:
        """Take the steps while the window shows how far they are, then open what is there."""
        self.restoring = True
        self._window.detach()
        page = Busy(_tr("Restoring the backup"), _tr("Until it is in place nothing is changed."))
        self._window.show_full_page(page)
        work = Background(Work(WorkKind.KEEPING, _tr("Restoring")), steps, self)
        page.cancel_wanted.connect(work.stop)
        work.progressed.connect(page.work.show_work)
        work.done.connect(lambda before: self._go_on(_restored(before)))
        work.failed.connect(lambda error: self._go_on(_problem(error)))
        work.stopped.connect(lambda: self._go_on(_say(_tr("Nothing was restored or changed."))))

    def _go_on(self, notice: Notice) -> None:
        self.restoring = False
        self._connect()
        self._window.ask(lambda session: session.notify(notice))

    def _seal(self, file: Path, passphrase: str) -> None:
        """Encrypt the newest backup, and say how it went: without a session the dialog alone."""
        steps = backups.sealing_newest(self._store, file, passphrase)
        work = Background(Work(WorkKind.KEEPING, _tr("Encrypting")), steps, self)
        if self._dialog is not None:
            self._dialog.sealing.cancel_wanted.connect(work.stop)
            work.progressed.connect(self._dialog.sealing.show_work)
        done = _tr("An encrypted backup is in {file}.").format(file=file)
        work.done.connect(lambda _: self._tell(_say(done)))
        work.failed.connect(lambda error: self._tell(_problem(error)))
        work.stopped.connect(lambda: self._tell(_say(_tr("No encrypted backup was written."))))

    def _tell(self, notice: Notice) -> None:
        self._window.ask(lambda session: session.notify(notice))
        if self._dialog is not None:
            self._dialog.sealed(notice)


def _say(words: str) -> Notice:
    return Notice(Level.INFO, words)


def _problem(error: OuroborosError) -> Notice:
    return Notice(Level.ERROR, error.message, error.hint)


def _restored(before: Path) -> Notice:
    return _say(
        _tr("The backup was restored. The store of before is kept in {folder}.").format(
            folder=before
        )
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("safe", text)
