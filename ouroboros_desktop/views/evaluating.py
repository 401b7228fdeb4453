"""The dialog of what was measured while it is open, its wishes handed to the session."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ouroboros_desktop.core.evaluated import Evaluation
from ouroboros_desktop.session.evaluating import found_in
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.handover import Ask
from ouroboros_desktop.views.written import moment

if TYPE_CHECKING:
    from uuid import UUID

    from ouroboros_desktop.views.evaluation_dialog import EvaluationDialog


class Evaluating:
    """Opens the dialog over ``window``, one at a time, and draws each state in it."""

    def __init__(self, window: QWidget, ask: Ask) -> None:
        self._window = window
        self._ask = ask
        self._state: State | None = None
        self.dialog: EvaluationDialog | None = None

    def show_state(self, state: State) -> None:
        self._state = state
        if self.dialog is not None:
            self.dialog.show_state(state, found_in(state))

    def open(self) -> None:
        """Open the dialog, or bring the one that is open forward."""
        if self._state is None:
            return
        if self.dialog is None:
            self.dialog = self._made()
            self.dialog.show_state(self._state, found_in(self._state))
            self.dialog.open()
        self.dialog.raise_()

    def _made(self) -> EvaluationDialog:
        # numpy is not needed to begin a dialogue
        from ouroboros_desktop.views.evaluation_dialog import EvaluationDialog  # noqa: PLC0415

        dialog = EvaluationDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.measure_wanted.connect(lambda: self._ask(lambda s: s.evaluating.start()))
        dialog.cancel_wanted.connect(lambda: self._ask(lambda s: s.cancel()))
        dialog.kill_wanted.connect(lambda: self._ask(lambda s: s.stop_now()))
        dialog.notice.dismissed.connect(lambda: self._ask(lambda s: s.dismiss()))
        dialog.report_wanted.connect(self._choose_file)
        dialog.finished.connect(self._forget)
        return dialog

    def _forget(self) -> None:
        self.dialog = None

    def _choose_file(self, before: Evaluation, after: Evaluation) -> None:
        assert self._state is not None
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        place = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._window, _tr("Where to write the report"), place, "PDF (*.pdf)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"ouroboros-cycle-{self._state.cycle.number}-before-after.pdf")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), before, after))
        dialog.open()

    def write(self, path: Path, before: Evaluation, after: Evaluation) -> None:
        """Write the report; what went wrong is told as for any intent."""
        from ouroboros_desktop.learning.before_after import measured  # noqa: PLC0415 - numpy
        from ouroboros_desktop.views import evaluation_report as report  # noqa: PLC0415

        state = self._state
        assert state is not None
        heading = report.Heading(
            state.cycle.number,
            state.policy.title,
            _named(state, before.adapter_id),
            _named(state, after.adapter_id),
            state.teacher.name,
            moment(datetime.now().astimezone()),
        )
        self._ask(lambda _: report.write(path, heading, measured(before, after)))


def _named(state: State, adapter_id: UUID | None) -> str:
    numbers = {a.id: n for n, a in enumerate(state.policy.adapters, 1)}
    if adapter_id is None:
        return _tr("Bare policy")
    return _tr("Adapter {number}").format(number=numbers[adapter_id])


def _tr(text: str) -> str:
    return QCoreApplication.translate("evaluation", text)
