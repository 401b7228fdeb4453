"""The backups: what is in each, and restoring one by one confirmation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ouroboros_desktop.session.state import Notice
from ouroboros_desktop.storage.backups import (
    AUTOMATIC,
    BEFORE_MIGRATION,
    BEFORE_UPDATE,
    BY_HAND,
    Backup,
)
from ouroboros_desktop.storage.sealing import SUFFIX
from ouroboros_desktop.views.kept_list import KeptList, ask_passphrase, confirm
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import button
from ouroboros_desktop.views.written import megabytes, moment


class BackupsDialog(KeptList):
    """``restore_wanted`` carries a backup, ``file_wanted`` a file and its passphrase.

    ``sealed_wanted`` carries where an encrypted copy of the newest is to be, and its passphrase.
    """

    restore_wanted = Signal(object)
    file_wanted = Signal(object, str)
    sealed_wanted = Signal(object, str)
    backup_wanted = Signal()

    def __init__(
        self, backups: Sequence[Backup], running: bool, parent: QWidget | None = None
    ) -> None:
        explained = _tr(
            "Backups are made by themselves while you work, and each was opened and counted before "
            "it was kept. Restoring keeps the present store beside; what you wrote since the "
            "newest backup is brought back from the journal."
        )
        super().__init__(_tr("Backups"), explained, parent)
        self.from_file = button(_tr("From a file…"))
        self.seal = button(_tr("Save encrypted…"))
        self.now = button(_tr("Back up now"))
        self.from_file.clicked.connect(self._choose_file)
        self.seal.clicked.connect(self._choose_place)
        self.now.clicked.connect(self.backup_wanted)
        self.now.setEnabled(running)
        self.sealing = WorkBar()
        self.extra.addWidget(self.sealing)
        self.notice.dismissed.connect(lambda: self.notice.show_notice(None))
        self._shown: list[Backup] | None = None
        for one in (self.from_file, self.seal, self.now):
            self.buttons.addWidget(one)
        self.add_close()
        self.show_backups(backups)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        if self._shown == backups:
            return
        self._shown = list(backups)
        self.seal.setEnabled(bool(backups))
        if not backups:
            self.empty(_tr("There is no backup yet. The first one is made after ten minutes."))
            return
        self.begin_rows()
        for backup in backups:
            self.add_row(when(backup), inside(backup), (_tr("Restore"), partial(self._ask, backup)))
        self.end_rows()

    def sealed(self, notice: Notice) -> None:
        """Say what came of encrypting."""
        self.sealing.show_work(None)
        self.notice.show_notice(notice)

    def _ask(self, backup: Backup) -> None:
        question = _tr("Restore the backup of {when}?").format(when=when(backup))
        more = _tr("The present store is kept beside, in the folder recovery. Nothing is deleted.")
        confirm(self, question, more, _tr("Restore"), lambda: self._restore(backup))

    def _restore(self, backup: Backup) -> None:
        self.accept()
        self.restore_wanted.emit(backup)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, _tr("A backup that you keep elsewhere"), _documents())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([_tr("Backups (*.age *.duckdb)")])
        dialog.fileSelected.connect(lambda chosen: self._take_file(Path(chosen)))
        dialog.open()

    def _take_file(self, file: Path) -> None:
        if file.suffix == SUFFIX:
            words = _tr("The passphrase of {name}").format(name=file.name)
            ask_passphrase(self, words, lambda typed: self._confirm_file(file, typed))
        else:
            self._confirm_file(file, "")

    def _confirm_file(self, file: Path, passphrase: str) -> None:
        question = _tr("Restore {name}?").format(name=file.name)
        more = _tr("The present store is kept beside, in the folder recovery. Nothing is deleted.")
        confirm(self, question, more, _tr("Restore"), lambda: self._send_file(file, passphrase))

    def _send_file(self, file: Path, passphrase: str) -> None:
        self.accept()
        self.file_wanted.emit(file, passphrase)

    def _choose_place(self) -> None:
        dialog = QFileDialog(self, _tr("Where to keep the encrypted backup"), _documents())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX[1:])
        dialog.selectFile(f"ouroboros-backup{SUFFIX}")
        dialog.fileSelected.connect(lambda chosen: self._take_place(Path(chosen)))
        dialog.open()

    def _take_place(self, file: Path) -> None:
        words = _tr(
            "A passphrase of several words. Without it nobody can read the file, you neither."
        )
        ask_passphrase(self, words, lambda typed: self.sealed_wanted.emit(file, typed))


def when(backup: Backup) -> str:
    return moment(backup.made_at)


def inside(backup: Backup) -> str:
    """Return what is in a backup, how large it is and why it was made."""
    why = {
        AUTOMATIC: _tr("automatic"),
        BY_HAND: _tr("by hand"),
        BEFORE_MIGRATION: _tr("before the store was changed"),
        BEFORE_UPDATE: _tr("before a new version"),
    }
    return _tr("{cycles}, {messages}, {scores} · {size} · {why}").format(
        cycles=_tr("%n cycles", backup.cycles),
        messages=_tr("%n messages", backup.messages),
        scores=_tr("%n scores", backup.scores),
        size=megabytes(backup.size),
        why=why.get(backup.reason, backup.reason),
    )


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("backups", text, None, n)
