"""How a policy update learns: the method with its sentence, and whether predictions count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ouroboros_desktop.core.methods import DESCRIPTIONS, missing, usual
from ouroboros_desktop.core.policy import Capability, Seat
from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.core.prediction import RewardModel
from ouroboros_desktop.session.state import State
from ouroboros_desktop.session.triage import triaged, unscored
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
        box = self._predicted
        return box.isVisibleTo(self) and box.isEnabled() and box.isChecked()

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
        policy = state.policy
        can, methods = policy.capabilities, policy.methods
        counts = counted(state)
        self.show_reasons({m: methods.get(m, "") or missing(m, counts) for m in Method})
        if methods != self._offered:
            self._offered = dict(methods)
            if methods.get(self.method, ""):
                self._choice.setCurrentIndex(self._choice.findData(usual(methods).value))
        reads = Capability.FEATURES in can or Seat.READER in state.assistants
        waiting = sum(len(answers) for _, answers in unscored(state)) if reads else 0
        self.show_predictions(waiting, self._trust(state, waiting), trusted=triaged(state).on)

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

    def show_predictions(self, waiting: int, words: str, trusted: bool = True) -> None:
        """Offer predictions for ``waiting`` completions; ``words`` say how far they can be trusted.

        With none waiting there is nothing to offer; what is not ``trusted`` cannot be chosen.
        """
        self._predicted.setVisible(waiting > 0)
        self._predicted.setEnabled(trusted)
        self._expected.setVisible(waiting > 0)
        self._expected.setText(words)

    def _trust(self, state: State, waiting: int) -> str:
        """Return what to say of predictions: for how many, and how well they were checked."""
        models, found = state.policy.reward_models, triaged(state)
        many = self.tr("%n completions were not scored.", None, waiting)
        if not models:
            return f"{many} {self.tr('The reward model is fitted on your scores first.')}"
        sure = sum(len(one.rewards) for one in found.routed if one.rewards)
        routed = self.tr(
            "The reward model is sure enough of %n of them; the others wait for you.", None, sure
        )
        checked = told(found.sentence)
        parts = [many, routed if found.on else "", self._fitted(models[-1]), checked]
        return " ".join(part for part in parts if part)

    def _fitted(self, model: RewardModel) -> str:
        seen = self.tr("Fitted on %n scores", None, model.scores)
        if model.correlation is None:
            return f"{seen}."
        agrees = self.tr("it ranks answers like you with a correlation of {value}").format(
            value=number(model.correlation, 2)
        )
        return f"{seen}, {agrees}."

    def _chosen(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        when = told(DESCRIPTIONS[self.method].when)
        self._when.setText(f"{when} {told(self.reason)}".strip())
