"""A policy update that runs: how far it is, and the buttons that pause and stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.small import button, label


class UpdateRunning(QWidget):
    """Bar and words; ``pause`` and ``stop`` are for the page's header.

    Stopping is polite at first, and after a while offers to end the worker: ``kill_wanted``.
    """

    pause_wanted = Signal()
    cancel_wanted = Signal()
    kill_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        room = self._bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(room)
        self._bar.setAccessibleName(self.tr("Steps of the policy update"))
        self.doing = label("caption", wrap=True)
        self.pause = button(self.tr("Pause"))
        self.pause.setToolTip(
            self.tr("The computer is free meanwhile. Resumed, it ends in the same adapter.")
        )
        self.pause.clicked.connect(self.pause_wanted)
        self.stop = button(self.tr("Stop after this step"))
        self.stop.clicked.connect(self._stop_pressed)
        self._stop_now = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(self._bar)
        box.addWidget(self.doing)
        for one in (self, self.pause, self.stop):
            one.hide()

    def show_state(self, state: State, running: bool) -> None:
        """Show the update that runs, or hide."""
        work = state.work
        remote = Capability.REMOTE in state.policy.capabilities
        self.setVisible(running)
        self.stop.setVisible(running)
        self.pause.setVisible(running and not remote)
        if not running or work is None:
            return
        self.doing.setText(told(work.label))
        self._bar.setRange(0, max(0, work.total))
        self._bar.setValue(min(work.done, work.total))
        self._bar.setVisible(work.total > 0 or not theme.still())
        self._stop_now = work.stop_now
        stopping = self.tr("Stopping…") if work.stopping else self.tr("Stop after this step")
        self.stop.setText(self.tr("Stop now (reloads the model)") if work.stop_now else stopping)
        self.stop.setEnabled(work.stop_now or not work.stopping)
        self.pause.setEnabled(not work.stopping)
        kind(self.stop, "danger" if work.stop_now else "secondary")

    def _stop_pressed(self) -> None:
        (self.kill_wanted if self._stop_now else self.cancel_wanted).emit()
