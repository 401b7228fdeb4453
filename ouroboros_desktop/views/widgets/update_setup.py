"""Before a policy update: what it will learn from, how boldly, and every setting for who wants."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.policy_update import Baseline, Method, UpdateConfig
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import padded, px
from ouroboros_desktop.views.widgets.disclosure import Disclosure
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.shown_beside import ShownBeside
from ouroboros_desktop.views.widgets.small import button, card, label, row
from ouroboros_desktop.views.widgets.update_elsewhere import UpdateElsewhere
from ouroboros_desktop.views.widgets.update_fit import UpdateFit
from ouroboros_desktop.views.widgets.update_material import Material
from ouroboros_desktop.views.widgets.update_method import UpdateMethod
from ouroboros_desktop.views.written import signed


@dataclass(frozen=True, slots=True)
class _Field:
    """A setting with its meaning and the range it is safe in."""

    name: str
    meaning: str
    low: float
    high: float
    decimals: int = 0


ON_A_SERVER: Mapping[Method, frozenset[str]] = {
    Method.SFT: frozenset({"epochs", "seed"}),
    Method.DPO: frozenset({"epochs", "preference_beta", "seed"}),
}
"""The settings that mean something where a service makes the update; none for other methods."""

_Input: TypeAlias = QSpinBox | QDoubleSpinBox | QComboBox


def _value(one: _Input) -> object:
    return Baseline(one.currentData()) if isinstance(one, QComboBox) else one.value()


class UpdateSetup(QWidget):
    """Three figures, the presets, and the settings behind them. Ask ``config()`` for the choice."""

    changed = Signal()

    def __init__(self, presets: Mapping[str, UpdateConfig], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = dict(presets)
        self._setting = False
        self._inputs: dict[str, _Input] = {}
        self._shown: dict[str, object] = {}
        self._material: Material | None = None
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        self._here = True
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addWidget(self._make_material())
        self.fit = UpdateFit()
        box.addWidget(self.fit)
        self._method = UpdateMethod()
        self._method.changed.connect(self._method_changed)
        box.addWidget(self._method)
        self._bold = self._make_presets()
        box.addWidget(self._bold)
        self.elsewhere = UpdateElsewhere()
        box.addWidget(self.elsewhere)
        self.choose("normal" if "normal" in self._presets else next(iter(self._presets), ""))

    def choose(self, preset: str) -> None:
        """Choose a preset by its name."""
        if preset in self._radios:
            self._radios[preset].setChecked(True)

    def show_policy(self, capabilities: Collection[Capability]) -> None:
        """Show the settings that this policy's update has; on a server they are few."""
        self._here = Capability.EXPERIENCES in capabilities
        self.elsewhere.setVisible(Capability.REMOTE not in capabilities)
        self._show_settings()

    def show_material(self, material: Material) -> None:
        if material == self._material:
            return
        self._material = material
        self._scored.setText(f"{material.scored}")
        mean = signed(material.mean, 2) if material.scored else "–"
        self._mean.setText(mean)
        spread = self.tr("mean reward, from {low} to {high}").format(
            low=signed(material.low, 2), high=signed(material.high, 2)
        )
        plain = self.tr("mean reward, from −1 to +1")
        self._spread.setText(spread if material.scored else plain)
        self._rewrites.setText(f"{material.rewrites}")
        pairs = self.tr(
            "%n preferences, from rankings, rewrites and choices between replies",
            None,
            material.preferences,
        )
        self._preferences.setText(pairs)
        self._preferences.setVisible(material.preferences > 0)
        lines = [self.tr("Imported: {what}").format(what=told(one)) for one in material.imported]
        self._imported.setText("\n".join(lines))
        self._imported.setVisible(bool(lines))
        out = self.tr("scored completions; %n more cannot be learned from", None, material.left_out)
        self._scored_name.setText(out if material.left_out else self.tr("scored completions"))

    def config(self) -> UpdateConfig:
        """Return the preset chosen, with the settings changed by hand."""
        chosen = self._presets.get(self._chosen(), UpdateConfig())
        changed = {n: _value(i) for n, i in self._inputs.items() if _value(i) != self._shown[n]}
        return replace(chosen, method=self._method.method, **changed)  # type: ignore[arg-type]

    @property
    def method(self) -> UpdateMethod:
        """The method's own card: what can be used, and whether predictions count."""
        return self._method

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Scrolling over a field must scroll the page, not change a setting.
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _make_material(self) -> QWidget:
        frame, box = card(self.tr("What it learns from"))
        self._scored, self._mean, self._rewrites = (label("title", "0") for _ in range(3))
        self._scored_name = label("caption", self.tr("scored completions"), wrap=True)
        self._spread = label("caption", self.tr("mean reward"), wrap=True)
        rewrites = label("caption", self.tr("rewrites, as demonstrations"), wrap=True)
        figures = Flow(gap=16, column=180)
        for number, name in (
            (self._scored, self._scored_name),
            (self._mean, self._spread),
            (self._rewrites, rewrites),
        ):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(number)
            column.addWidget(name)
            column.addStretch(1)
            figures.addWidget(holder)
        box.addLayout(figures)
        self._preferences, self._imported = (label("caption", wrap=True) for _ in range(2))
        for more in (self._preferences, self._imported):
            more.hide()
            box.addWidget(more)
        self._beside = ShownBeside()
        box.addWidget(self._beside)
        return frame

    def _make_presets(self) -> QWidget:
        frame, box = card(self.tr("How far it may move"))
        sentences = self._sentences()
        self._radios: dict[str, QRadioButton] = {}
        choices = QVBoxLayout()
        choices.setSpacing(8)
        for name in self._presets:
            title, sentence = sentences.get(name, (name.capitalize(), ""))
            radio = QRadioButton(title)
            radio.setAccessibleDescription(sentence)
            radio.toggled.connect(lambda on, name=name: self._preset_chosen(name) if on else None)
            self._radios[name] = radio
            meaning = label("caption", sentence, wrap=True)
            meaning.setContentsMargins(28, 0, 0, 0)
            one = QVBoxLayout()
            one.setSpacing(0)
            one.addWidget(radio)
            one.addWidget(meaning)
            choices.addLayout(one)
        box.addLayout(choices)
        self._advanced = Disclosure(self.tr("Advanced settings"))
        self._advanced.box.addWidget(self._make_fields())
        self._reset = button(self.tr("Back to the preset"), "quiet", "undo")
        self._reset.clicked.connect(lambda: self._preset_chosen(self._chosen()))
        self._advanced.box.addLayout(row(1, self._reset))
        box.addWidget(self._advanced)
        return frame

    def _make_fields(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        for line, field in enumerate(self._fields()):
            made = self._make_input(field)
            made.setAccessibleName(field.name)
            made.setAccessibleDescription(field.meaning)
            made.setMinimumWidth(px(132))
            made.installEventFilter(self)
            self._inputs[field.name] = made
            name, meaning = label("body", field.name), label("caption", field.meaning, wrap=True)
            self._rows[field.name] = (name, made, meaning)
            for column, widget in enumerate(self._rows[field.name]):
                grid.addWidget(widget, line, column)
        return holder

    def _make_input(self, field: _Field) -> _Input:
        if field.name == "baseline":
            choice = QComboBox()
            choice.addItem(self.tr("leave one out"), Baseline.LEAVE_ONE_OUT.value)
            choice.addItem(self.tr("value head"), Baseline.VALUE.value)
            choice.currentIndexChanged.connect(self._edited)
            return choice
        if not field.decimals:
            whole = QSpinBox()
            padded(whole)
            whole.setRange(int(field.low), int(field.high))
            whole.valueChanged.connect(self._edited)
            return whole
        real = QDoubleSpinBox()
        padded(real)
        real.setDecimals(field.decimals)
        real.setRange(field.low, field.high)
        real.setSingleStep(10.0 ** (1 - field.decimals))
        real.valueChanged.connect(self._edited)
        return real

    def _method_changed(self) -> None:
        self._show_settings()
        self.changed.emit()

    def _show_settings(self) -> None:
        """Show what the method reads; where it reads no setting there is nothing to choose."""
        read = ON_A_SERVER.get(self._method.method, frozenset())
        for name, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(self._here or name in read)
        self._bold.setVisible(self._here or bool(read))
        self._beside.show_config(self.config(), self._here)

    def _chosen(self) -> str:
        return next((n for n, r in self._radios.items() if r.isChecked()), "")

    def _preset_chosen(self, name: str) -> None:
        preset = self._presets.get(name, UpdateConfig())
        self._setting = True
        for field, one in self._inputs.items():
            value = getattr(preset, field)
            if isinstance(one, QComboBox):
                one.setCurrentIndex(one.findData(value.value))
            else:
                one.setValue(value)
            self._shown[field] = _value(one)  # rounded by the field, so that it counts as unchanged
        self._setting = False
        self._edited()

    def _edited(self) -> None:
        if not self._setting:
            self._beside.show_config(self.config(), self._here)
            preset = self._presets.get(self._chosen(), UpdateConfig())
            self._reset.setEnabled(replace(self.config(), method=preset.method) != preset)
            self.changed.emit()

    def _sentences(self) -> dict[str, tuple[str, str]]:
        return {
            "careful": (
                self.tr("Careful"),
                self.tr("Small steps that stop early: little changes, little can go wrong."),
            ),
            "normal": (
                self.tr("Normal"),
                self.tr("Moves clearly towards your scores and stays near the reference policy."),
            ),
            "bold": (
                self.tr("Bold"),
                self.tr("Learns most from few scores, and is most likely to lose something else."),
            ),
        }

    def _fields(self) -> tuple[_Field, ...]:
        return (*self._steps(), *self._distances(), *self._weights(), *self._estimates())

    def _steps(self) -> tuple[_Field, ...]:
        """Return how far, and how often, the policy moves."""
        tr = self.tr
        return (
            _Field("epochs", tr("Passes over the completions; 1 to 8 is safe."), 1, 50),
            _Field("minibatches", tr("Optimiser steps a pass; 1 to 8 is safe."), 1, 64),
            _Field("learning_rate", tr("Size of a step; 0.00005 to 0.001 is safe."), 1e-6, 0.1, 6),
            _Field("clip_range", tr("How far one token's ratio may move; 0.1 to 0.3."), 0.01, 1, 2),
        )

    def _distances(self) -> tuple[_Field, ...]:
        """Return where it stops, and what holds it back."""
        tr = self.tr
        return (
            _Field(
                "target_kl",
                tr("The update stops at 1.5 times this, in nats; 0.02 to 0.2."),
                0.001,
                5,
                3,
            ),
            _Field("kl_coef", tr("Pull towards the reference policy; 0.01 to 0.2."), 0, 10, 3),
            _Field(
                "kl_target",
                tr("Distance from the reference policy that kl_coef is adapted to; 0 is off."),
                0,
                10,
                3,
            ),
            _Field(
                "kl_limit",
                tr("Beyond this distance the candidate is rejected, in nats a token; 0 is off."),
                0,
                20,
                2,
            ),
            _Field(
                "entropy_floor",
                tr("Below this share of its variety the candidate is rejected; 0 is off."),
                0,
                1,
                2,
            ),
        )

    def _weights(self) -> tuple[_Field, ...]:
        """Return what counts how much."""
        tr = self.tr
        return (
            _Field("entropy_coef", tr("Reward for variety; 0 to 0.01."), 0, 1, 4),
            _Field(
                "demonstration_coef",
                tr("Weight of your rewrites, of recall lessons and rehearsals; 0 to 2."),
                0,
                10,
                2,
            ),
            _Field(
                "siblings",
                tr("Each rewrite is also shown under this many other transformations; 0 is off."),
                0,
                20,
            ),
            _Field(
                "recall_lessons",
                tr("Long dialogues about your facts and made-up ones, asked at the end; 0 is off."),
                0,
                50,
            ),
            _Field(
                "rehearsals",
                tr("Short texts by the reference policy, so that little else is lost; 0 is off."),
                0,
                100,
            ),
            _Field("preference_coef", tr("Weight of your rankings; 0 to 1."), 0, 10, 2),
            _Field(
                "invariance_weight",
                tr("Reward for the same answer to the same question asked plainly; 0 is off."),
                0,
                1,
                2,
            ),
            _Field("preference_beta", tr("How sharply rankings count; 0.05 to 0.5."), 0.001, 5, 3),
        )

    def _estimates(self) -> tuple[_Field, ...]:
        """Return how advantages and gradients are computed."""
        tr = self.tr
        return (
            _Field(
                "baseline",
                tr("What a reward is held against: the other completions, or a learned value."),
                0,
                0,
            ),
            _Field("gamma", tr("Discount a token; 1 is right for short completions."), 0, 1, 3),
            _Field("gae_lambda", tr("Bias against variance of the advantage; 0.9 to 1."), 0, 1, 3),
            _Field("max_grad_norm", tr("Longest gradient; 0.5 to 2."), 0.01, 100, 2),
            _Field("seed", tr("Order of the minibatches; any number."), 0, 2**31 - 1),
        )
