"""The weights of the three criteria, in a small window that opens from a button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSlider, QVBoxLayout, QWidget

from ouroboros_desktop.core.scoring import Criterion, Rubric
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import button, label, strong
from ouroboros_desktop.views.written import number

_STEPS = 10
_MOST = 3
_QUIET_MS = 300


class RubricWeights(QFrame):
    """Three sliders from 0 to 3. ``weigh_wanted`` carries content, logic, persona after a rest."""

    weigh_wanted = Signal(float, float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        kind(self, "card")
        self.setAccessibleName(self.tr("Weights of the criteria"))
        self._rubric: Rubric | None = None
        self._setting = False
        self._rest = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._rest.timeout.connect(self._emit)
        self._warning = label("caption")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        self._sliders: dict[Criterion, QSlider] = {}
        self._values = {c: label("body") for c in Criterion}
        for line, (criterion, name) in enumerate(self._names().items()):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, _MOST * _STEPS)
            slider.setMinimumWidth(px(160))
            slider.setAccessibleName(self.tr("Weight of {name}").format(name=name))
            slider.valueChanged.connect(self._moved)
            self._sliders[criterion] = slider
            self._values[criterion].setMinimumWidth(px(28))
            grid.addWidget(label("body", name), line, 0)
            grid.addWidget(slider, line, 1)
            grid.addWidget(self._values[criterion], line, 2)
        explanation = self.tr(
            "How much each criterion counts in the reward. Scores stay as they are."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(8)
        box.addWidget(strong(self.tr("Weights of the criteria")))
        box.addWidget(label("caption", explanation, wrap=True))
        box.addLayout(grid)
        box.addWidget(self._warning)
        done = button(self.tr("Done"))
        done.clicked.connect(self.close)
        box.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)

    def show_rubric(self, rubric: Rubric) -> None:
        """Show the weights in force, unless a slider is being moved."""
        if rubric is self._rubric or self._rest.isActive():
            return
        self._rubric = rubric
        self._setting = True
        for criterion, slider in self._sliders.items():
            slider.setValue(round(rubric.weight(criterion) * _STEPS))
        self._setting = False
        self._show_values()

    def open_below(self, widget: QWidget) -> None:
        """Open under ``widget``, right edges aligned."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4))
        self.move(corner)
        self.show()
        self._sliders[Criterion.CONTENT].setFocus()

    def _moved(self) -> None:
        if not self._setting:
            self._show_values()
            self._rest.start()

    def _show_values(self) -> None:
        for criterion, slider in self._sliders.items():
            self._values[criterion].setText(number(slider.value() / _STEPS, 1))
        nothing = not any(s.value() for s in self._sliders.values())
        self._warning.setText(self.tr("One weight at least must be above 0.") if nothing else "")

    def _emit(self) -> None:
        weights = [s.value() / _STEPS for s in self._sliders.values()]
        if any(weights):
            self.weigh_wanted.emit(*weights)

    def _names(self) -> dict[Criterion, str]:
        return {
            Criterion.CONTENT: self.tr("Content"),
            Criterion.LOGIC: self.tr("Logic"),
            Criterion.PERSONA: self.tr("Persona"),
        }
