"""The export dialogs while they are open, their wishes handed to the session; and the report."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ouroboros_desktop.session.exporting import Choice, formats
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.adapter_exporting import AdapterExporting
from ouroboros_desktop.views.export_dialog import ExportDialog
from ouroboros_desktop.views.handover import Ask, choose_folder, leave, new_folder

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

NAME = "ouroboros-data-set"


class Exporting:
    """Opens a dialog over ``window``, one at a time, and draws each state in it.

    ``adapters`` is for those of the lineage.
    """

    def __init__(self, window: QWidget, ask: Ask) -> None:
        self._window = window
        self._ask = ask
        self._state: State | None = None
        self.dialog: ExportDialog | None = None
        self.adapters = AdapterExporting(window, ask)

    def show_state(self, state: State) -> None:
        self._state = state
        self.adapters.show_state(state)
        if self.dialog is not None:
            self.dialog.show_state(state)

    def open(self) -> None:
        """Open the dialog, or bring the one that is open forward."""
        if self._state is None:
            return
        if self.dialog is None:
            self.dialog = self._made()
            self.dialog.show_state(self._state)
            self.dialog.open()
        self.dialog.raise_()

    def report(self) -> None:
        """Let the teacher choose a file for the report of the cycle that is open."""
        if self._state is None:
            return
        title = QCoreApplication.translate("exporting", "Where to write the report")
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        place = Path(QStandardPaths.writableLocation(documents))
        dialog = QFileDialog(self._window, title, str(place), "Markdown (*.md)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.selectFile(f"ouroboros-cycle-{self._state.cycle.number}.md")
        dialog.fileSelected.connect(
            lambda chosen: self._ask(lambda s: s.export.write_report(Path(chosen)))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _made(self) -> ExportDialog:
        dialog = ExportDialog(formats(), self._window)
        dialog.consent_wanted.connect(
            lambda cycle, given: self._ask(lambda s: s.export.set_consent(cycle, given))
        )
        dialog.look_wanted.connect(lambda choice: self._ask(lambda s: s.export.look(choice)))
        dialog.forget_wanted.connect(lambda: self._ask(lambda s: s.export.forget()))
        dialog.write_wanted.connect(self._write)
        dialog.work.cancel_wanted.connect(lambda: self._ask(lambda s: s.cancel()))
        dialog.notice.dismissed.connect(lambda: self._ask(lambda s: s.dismiss()))
        dialog.finished.connect(self._closed)
        return dialog

    def _write(self, choice: Choice) -> None:
        assert self.dialog is not None
        title = QCoreApplication.translate("exporting", "Where to put the folder")
        choose_folder(self.dialog, title, lambda place: self._ask(_writing(choice, place)))

    def _closed(self) -> None:
        assert self.dialog is not None
        dialog, self.dialog = self.dialog, None
        leave(dialog.work, self._ask, lambda s: s.export.forget())


def _writing(choice: Choice, place: Path) -> Callable[[Session], None]:
    return lambda session: session.export.write(choice, new_folder(place, NAME))
