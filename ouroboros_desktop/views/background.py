"""Steps on a thread of their own: what may take long where no session is there to do it."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.state import Work

_LOOK_MS = 50


class Background(QObject):
    """Takes steps to their end, which is told by one of ``done``, ``failed`` and ``stopped``.

    ``progressed`` carries the work and how far it is, ``done`` what the steps came to.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, work: Work, steps: Generator[Progress, None, Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._steps = steps
        self._progress: Progress | None = None
        self._stopping = False
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="background")
        self._future = self._pool.submit(self._run)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK_MS)

    def stop(self) -> None:
        """Stop at the next step; what was begun is taken back."""
        self._stopping = True

    def _run(self) -> tuple[bool, Any]:
        """Return whether the steps were taken to their end, and what they came to."""
        while not self._stopping:
            try:
                self._progress = next(self._steps)
            except StopIteration as end:
                return True, end.value
        self._steps.close()
        return False, None

    def _look(self) -> None:
        if self._future.done():
            self._timer.stop()
            self._pool.shutdown()
            self.deleteLater()
            self._tell()
        elif self._progress is not None:
            self._work = self._work.at(self._progress, self._stopping)
            self.progressed.emit(self._work)

    def _tell(self) -> None:
        try:
            ended, made = self._future.result()
        except OuroborosError as error:
            self.failed.emit(error)
            return
        if ended:
            self.done.emit(made)
        else:
            self.stopped.emit()
