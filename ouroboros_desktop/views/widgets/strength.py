"""How much of the live adapter a dialogue is with: a button that says it, a slider that sets it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSlider, QVBoxLayout, QWidget

from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import button, label, row, strong
from ouroboros_desktop.views.written import number

_QUIET_MS = 150
_STEPS = 20


class StrengthButton(QWidget):
    """Hidden without a live adapter. ``strength_wanted`` carries 0 to 1, after a rest."""

    strength_wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = button("", "quiet", "tune")
        self._button.clicked.connect(self.open)
        self.popup = _StrengthPopup(self)
        self.popup.strength_wanted.connect(self.strength_wanted)
        self.setLayout(row(self._button))
        self.hide()

    def show_state(self, state: State) -> None:
        """Show which adapter is live, and how much of it answers."""
        policy = state.policy
        known = [a.id for a in policy.adapters]
        here = policy.live_id in known and Capability.REMOTE not in policy.capabilities
        self.setVisible(here)
        if not here or policy.live_id is None:
            return
        percent = round(100 * policy.strength)
        words = self.tr("Adapter {number} · {percent} %")
        self._button.setText(words.format(number=known.index(policy.live_id) + 1, percent=percent))
        self._button.setToolTip(self.tr("How much of the live adapter answers in dialogues"))
        self.popup.show_strength(policy.strength)

    def open(self) -> None:
        """Show the slider, where there is an adapter to weigh."""
        if self.isHidden():
            return
        self.popup.adjustSize()
        corner = self._button.mapToGlobal(QPoint(self._button.width(), self._button.height() + 4))
        self.popup.move(corner - QPoint(self.popup.width(), 0))
        self.popup.show()
        self.popup.slider.setFocus(Qt.FocusReason.PopupFocusReason)


class _StrengthPopup(QFrame):
    strength_wanted = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        kind(self, "card")
        self.setAccessibleName(self.tr("Strength of the adapter"))
        self._setting = False
        self._rest = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._rest.timeout.connect(lambda: self.strength_wanted.emit(self._value()))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setMinimumWidth(px(260))
        self.slider.setAccessibleName(self.tr("Strength of the adapter in dialogues"))
        self.slider.valueChanged.connect(self._moved)
        self._said = label("body")
        words = self.tr(
            "0 % is the bare policy, 100 % the adapter as it was promoted. Only your dialogues are "
            "with it: what you score and what is learned from stays at 100 %."
        )
        about = label("caption", words, wrap=True)
        about.setMinimumWidth(px(260))
        done = button(self.tr("Done"))
        done.clicked.connect(self.close)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(8)
        box.addLayout(row(strong(self.tr("Strength of the adapter")), 1, self._said))
        box.addWidget(self.slider)
        box.addLayout(
            row(label("caption", self.tr("bare policy")), 1, label("caption", self.tr("adapter")))
        )
        box.addWidget(about)
        box.addWidget(done, 0, Qt.AlignmentFlag.AlignRight)

    def show_strength(self, strength: float) -> None:
        """Show what is in force, unless the slider is being moved."""
        if not self._rest.isActive():
            self._setting = True
            self.slider.setValue(round(strength * _STEPS))
            self._setting = False
            self._show_value()

    def _value(self) -> float:
        return self.slider.value() / _STEPS

    def _moved(self) -> None:
        self._show_value()
        if not self._setting:
            self._rest.start()

    def _show_value(self) -> None:
        self._said.setText(f"{number(100 * self._value())} %")
