"""What a policy update takes, said before it is started: memory and time, or the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.core.workload import way_out
from ouroboros_desktop.session.state import Forecast
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.widgets.small import Chip, button, card, label, row


class UpdateFit(QWidget):
    """One sentence where the update fits this computer; where it does not, also what to change."""

    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forecast: Forecast | None = None
        self._sentence, self._out = label("body", wrap=True), label("body", wrap=True)
        self._measured = label("caption", wrap=True)
        self._mark = Chip(self.tr("Does not fit"), "bad")
        self._again = button(self.tr("Check again"), "secondary", "refresh")
        self._again.clicked.connect(self.again_wanted)
        frame, box = card()
        box.setSpacing(8)
        box.addLayout(row(label("heading", self.tr("What it takes")), self._mark, 1, gap=12))
        for part in (self._sentence, self._out, self._measured):
            box.addWidget(part)
        box.addLayout(row(self._again, 1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.show_forecast(None, True)
        self.show_measured("")

    @property
    def reason(self) -> str:
        """Why the update cannot be started, '' when it can or nothing is known."""
        fit = self._forecast.fit if self._forecast else None
        return "" if fit is None or fit.fits else self.tr("It does not fit into memory.")

    def show_forecast(self, forecast: Forecast | None, ready: bool) -> None:
        """Say what it takes; None: that is being worked out, as soon as the policy is ``ready``."""
        self._forecast = forecast
        out = ""
        if forecast is None:
            text = self.tr("Memory and time are worked out when the policy is loaded.")
            text = self.tr("Working out memory and time…") if ready else text
        elif forecast.fit is None:
            text = self.tr("How much memory and time it takes could not be worked out.")
        else:
            text, out = told(forecast.fit.sentence), told(way_out(forecast.fit, forecast.work))
        self._sentence.setText(text)
        self._out.setText(out)
        for part in (self._mark, self._out, self._again):
            part.setVisible(bool(out))

    def show_measured(self, text: str) -> None:
        """Say how long the last update lets expect ('' when there was none)."""
        self._measured.setText(text)
        self._measured.setVisible(bool(text))
