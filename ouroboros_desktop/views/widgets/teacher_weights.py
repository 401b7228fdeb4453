"""How much each teacher's scores count in the reward."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QVBoxLayout, QWidget

from ouroboros_desktop.core.teachers import Teacher, Weights
from ouroboros_desktop.views.theme import padded, px
from ouroboros_desktop.views.widgets.small import card, label

MOST = 10.0


class TeacherWeights(QWidget):
    """A number for each teacher, 1 unless changed. ``weigh_wanted`` carries id and weight."""

    weigh_wanted = Signal(object, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[UUID, QDoubleSpinBox] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        frame, inner = card(
            self.tr("How much each teacher counts"),
            self.tr(
                "The reward of a completion is the weighted mean over its teachers. 0 leaves a "
                "teacher out, with rewrites and rankings. Policy updates that were made keep the "
                "rewards they learned from."
            ),
        )
        inner.addLayout(self._grid)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(frame)
        box.addStretch(1)

    def show_weights(self, teachers: Sequence[Teacher], weights: Weights) -> None:
        for teacher in teachers:
            one = self._boxes.get(teacher.id) or self._add(teacher)
            one.blockSignals(True)
            one.setValue(weights.get(teacher.id, 1.0))
            one.blockSignals(False)

    def _add(self, teacher: Teacher) -> QDoubleSpinBox:
        made = QDoubleSpinBox()
        made.setRange(0.0, MOST)
        made.setDecimals(2)
        made.setSingleStep(0.25)
        made.setFixedWidth(px(120))
        made.setKeyboardTracking(False)
        made.setAccessibleName(self.tr("Weight of {name}").format(name=teacher.name))
        padded(made)
        made.valueChanged.connect(lambda value: self.weigh_wanted.emit(teacher.id, value))
        line = len(self._boxes)
        self._grid.addWidget(label("body", teacher.name), line, 0)
        self._grid.addWidget(made, line, 2)
        self._boxes[teacher.id] = made
        return made
