"""The dialog that exports an adapter while it is open, its wishes handed to the session."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.session.adapter_export import Choice, folder_name
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.adapter_export_dialog import AdapterExportDialog
from ouroboros_desktop.views.handover import Ask, choose_folder, leave, new_folder

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


class AdapterExporting:
    """Opens the dialog over ``window``, one at a time, and draws each state in it."""

    def __init__(self, window: QWidget, ask: Ask) -> None:
        self._window = window
        self._ask = ask
        self._state: State | None = None
        self.dialog: AdapterExportDialog | None = None

    def show_state(self, state: State) -> None:
        self._state = state
        if self.dialog is not None:
            self.dialog.show_state(state)

    def open(self, adapter_id: UUID | None = None) -> None:
        """Open the dialog for an adapter, None: the live one; or bring it forward."""
        if self._state is None:
            return
        if self.dialog is None:
            self.dialog = self._made()
            self.dialog.show_state(self._state)
            self.dialog.open()
        if adapter_id is not None:
            self.dialog.choose(adapter_id)
        self.dialog.raise_()

    def _made(self) -> AdapterExportDialog:
        dialog = AdapterExportDialog(self._window)
        dialog.write_wanted.connect(self._write)
        dialog.cancel_wanted.connect(lambda: self._ask(lambda s: s.cancel()))
        dialog.kill_wanted.connect(lambda: self._ask(lambda s: s.stop_now()))
        dialog.notice.dismissed.connect(lambda: self._ask(lambda s: s.dismiss()))
        dialog.finished.connect(self._closed)
        return dialog

    def _write(self, choice: Choice) -> None:
        assert self.dialog is not None
        title = QCoreApplication.translate("adapter_export", "Where to put the folder")
        choose_folder(self.dialog, title, lambda place: self._ask(_writing(choice, place)))

    def _closed(self) -> None:
        assert self.dialog is not None
        dialog, self.dialog = self.dialog, None
        leave(dialog.work, self._ask, lambda s: s.adapter_export.forget())


def _writing(choice: Choice, place: Path) -> Callable[[Session], None]:
    def write(session: Session) -> None:
        name = folder_name(session.state.policy, choice.adapter_id)
        target = new_folder(place, f"{name}-{choice.form.value}")
        session.adapter_export.write(choice, target)

    return write
