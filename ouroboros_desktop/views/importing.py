"""Importing from the window: choose a file or drop it, read the report, list what came in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ouroboros_desktop.imports.reading import Report
from ouroboros_desktop.session.state import Level, Notice, State
from ouroboros_desktop.views.import_dialog import ImportDialog
from ouroboros_desktop.views.imports_dialog import ImportsDialog
from ouroboros_desktop.views.widgets.dropped import files_in

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Ask: TypeAlias = "Callable[[Callable[[Session], None]], None]"


class Importing(QObject):
    """Opens the dialogs over ``window``, which takes dropped files, and hands on what they say."""

    def __init__(self, window: QWidget, ask: Ask) -> None:
        super().__init__(window)
        self._window = window
        self._ask = ask
        self._shown: Report | None = None
        self._report: ImportDialog | None = None
        self._list: ImportsDialog | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def show_state(self, state: State) -> None:
        """Open the report of a file that was just read, and bring the list up to date.

        The report stays open until it is decided: an import may fail.
        """
        if state.pending is not self._shown:
            self._shown = state.pending
            if self._report is not None:
                self._report.accept()
            if state.pending is not None:
                self._open_report(state.pending)
        if self._list is not None:
            self._list.show_state(state)
        if self._report is not None:
            self._report.notice.show_notice(state.notice)

    def choose(self) -> None:
        """Let the teacher choose a file; the window goes on meanwhile."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        place = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._window, self.tr("A file to import"), place)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read)
        dialog.open()

    def read(self, path: str) -> None:
        """Read a file; its report opens when that is done."""
        self._ask(lambda session: session.importing.read(Path(path)))

    def take(self, paths: Sequence[str]) -> None:
        """Read the one file that was dropped or given; of several say that none was read."""
        if len(paths) == 1:
            self.read(paths[0])
            return
        said = self.tr("Files are imported one at a time, so none of these was read.")
        hint = self.tr("Drop or open one of them, decide on its report, then take the next.")
        self._ask(lambda session: session.notify(Notice(Level.WARNING, said, hint)))

    def list(self) -> None:
        """Show what was imported, and what each of it is for."""

        def fill(session: Session) -> None:
            dialog = ImportsDialog(self._window)
            dialog.show_state(session.state)
            dialog.use_wanted.connect(
                lambda batch, use: self._ask(lambda s: s.importing.use(batch, use))
            )
            dialog.notice.dismissed.connect(lambda: self._ask(lambda s: s.dismiss()))
            dialog.finished.connect(self._forget_list)
            self._list = dialog
            dialog.open()

        self._ask(fill)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # what enters with a file is one, too
            files = files_in(event.mimeData())
            if files:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.take(files)
                return True
        return super().eventFilter(watched, event)

    def _open_report(self, report: Report) -> None:
        dialog = ImportDialog(report, self._window)
        dialog.confirmed.connect(
            lambda licence, by: self._ask(lambda s: s.importing.confirm(licence, by))
        )
        dialog.notice.dismissed.connect(lambda: self._ask(lambda s: s.dismiss()))
        dialog.rejected.connect(self._dismiss)
        dialog.accepted.connect(self._forget_report)
        self._report = dialog
        dialog.open()

    def _dismiss(self) -> None:
        self._forget_report()
        self._ask(lambda session: session.importing.dismiss())

    def _forget_report(self) -> None:
        self._report = None

    def _forget_list(self) -> None:
        self._list = None
