"""A policy update that another machine makes: the folder goes there, the adapter comes back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.small import button, card


class UpdateElsewhere(QWidget):
    """Two buttons, and what they are for."""

    hand_over_wanted = Signal()
    bring_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._out = button(self.tr("Hand over to another machine…"))
        self._out.clicked.connect(self.hand_over_wanted)
        self._back = button(self.tr("Bring an adapter back…"))
        self._back.clicked.connect(self.bring_back_wanted)
        frame, box = card(
            self.tr("On another machine"),
            self.tr(
                "A machine with more memory or several GPUs can make this update. It gets a "
                "folder with what you wrote and scored, in plain text; the adapter that it writes "
                "becomes the candidate here, and is compared as any other."
            ),
        )
        buttons = Flow(gap=8)
        buttons.addWidget(self._out)
        buttons.addWidget(self._back)
        box.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_possible(self, out: bool, back: bool) -> None:
        """Say which of the two is possible now."""
        self._out.setEnabled(out)
        self._back.setEnabled(back)
