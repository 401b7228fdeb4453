"""How a policy update learns: the method with its sentence, and whether predictions count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ouroboros_desktop.core.examples import usable
from ouroboros_desktop.core.methods import DESCRIPTIONS, missing, usual
from ouroboros_desktop.core.policy import Capability, Seat
from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.small import card, label, row
from ouroboros_desktop.views.widgets.update_material import counted
from ouroboros_desktop.views.written import number


class UpdateMethod(QWidget):
    """Choose one of the methods; one that cannot be used stays in the list and says why."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: dict[Method, str] = {}
        self._offered: dict[Method, str] = {}
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Method of the policy update"))
        self._choice.setMinimumWidth(px(132))
        for method, description in DESCRIPTIONS.items():
            self._choice.addItem(told(description.title), method.value)
        self._choice.currentIndexChanged.connect(self._chosen)
        self._when = label("caption", wrap=True)
        self._predicted = QCheckBox(self.tr("Learn from predicted rewards too"))
        self._predicted.toggled.connect(lambda _: self.changed.emit())
        self._expected = label("caption", wrap=True)
        self._expected.setContentsMargins(28, 0, 0, 0)
        frame, inner = card(self.tr("How it learns"))
        inner.addLayout(row(self._choice, 1))
        inner.addWidget(self._when)
        tight = QVBoxLayout()
        tight.setSpacing(0)
        tight.addWidget(self._predicted)
        tight.addWidget(self._expected)
        inner.addLayout(tight)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(frame)
        self._chosen()
        self.show_predictions(0, "")

    @property
    def method(self) -> Method:
        return Method(self._choice.currentData())

    @property
    def predicted(self) -> bool:
        """Whether completions without a score shall count."""
        return self._predicted.isVisibleTo(self) and self._predicted.isChecked()

    @property
    def reason(self) -> str:
        """Why the method chosen cannot be used now, '' when it can."""
        return self._reasons.get(self.method, "")

    def set_predicted(self, on: bool) -> None:
        """Begin with what the settings say."""
        self._predicted.setChecked(on)

    def show_state(self, state: State) -> None:
        """Say of each method whether it can be used, and of predictions how far they are known.

        Another policy begins with its usual method.
        """
        cycle, policy = state.cycle, state.policy
        can, methods = policy.capabilities, policy.methods
        counts = counted(state)
        self.show_reasons({m: methods.get(m, "") or missing(m, counts) for m in Method})
        if methods != self._offered:
            self._offered = dict(methods)
            if methods.get(self.method, ""):
                self._choice.setCurrentIndex(self._choice.findData(usual(methods).value))
        scored = {s.completion_id for s in cycle.scores_now}
        waiting = sum(c.id not in scored and usable(c.completion, can) for c in cycle.answers)
        reads = Capability.FEATURES in can or Seat.READER in state.assistants
        self.show_predictions(waiting if reads else 0, self._trust(state, waiting))

    def show_reasons(self, reasons: Mapping[Method, str]) -> None:
        """Say of each method why it cannot be used ('' when it can)."""
        self._reasons = dict(reasons)
        items = self._choice.model()
        assert isinstance(items, QStandardItemModel)
        for place in range(self._choice.count()):
            reason = self._reasons.get(Method(self._choice.itemData(place)), "")
            items.item(place).setEnabled(not reason)
            items.item(place).setToolTip(theme.literal(told(reason)))
        self._say()

    def show_predictions(self, waiting: int, words: str) -> None:
        """Offer predictions for ``waiting`` completions; ``words`` say how far they can be trusted.

        With none waiting there is nothing to offer.
        """
        self._predicted.setVisible(waiting > 0)
        self._expected.setVisible(waiting > 0)
        self._expected.setText(words)

    def _trust(self, state: State, waiting: int) -> str:
        """Return what to say of predictions: for how many, and how well they were checked."""
        models = state.policy.reward_models
        many = self.tr("%n completions have no score.", None, waiting)
        if not models:
            return f"{many} {self.tr('The reward model is fitted on your scores first.')}"
        seen = self.tr("Fitted on %n scores", None, models[-1].scores)
        if models[-1].correlation is None:
            return f"{many} {seen}."
        agrees = self.tr("it ranks answers like you with a correlation of {value}").format(
            value=number(models[-1].correlation, 2)
        )
        return f"{many} {seen}, {agrees}."

    def _chosen(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        when = told(DESCRIPTIONS[self.method].when)
        self._when.setText(f"{when} {told(self.reason)}".strip())
