"""The figures of a policy update, running or done: tiles with the newest values, and plots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.completion import Completion
from ouroboros_desktop.core.guards import longest
from ouroboros_desktop.core.policy_update import KL_MARGIN, UpdateConfig, UpdateMetrics
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.metric_plot import MetricPlot, significant
from ouroboros_desktop.views.widgets.small import button, label, row
from ouroboros_desktop.views.written import number

COLUMNS = (
    "step",
    "approx_kl",
    "reference_kl",
    "policy_loss",
    "clip_fraction",
    "entropy",
    "grad_norm",
    "tokens",
    "seconds",
)
"""The columns of the copied table."""

UNUSUAL_CLIPPING = 0.3
"""A share of clipped tokens from which a step mostly pushes against the clip range."""

METRICS = ("approx_kl", "reference_kl", "policy_loss", "clip_fraction", "entropy", "grad_norm")
"""The metrics that have a plot."""


def table(steps: Sequence[UpdateMetrics]) -> str:
    """Return the steps as lines of tab-separated values under a line of names."""
    lines = ["\t".join(COLUMNS)]
    lines += ["\t".join(str(getattr(step, name)) for name in COLUMNS) for step in steps]
    return "\n".join(lines) + "\n"


class UpdateFigures(QWidget):
    """Four tiles and six plots, all from one series of steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[UpdateMetrics, ...] = ()
        self._plots: dict[str, MetricPlot] = {}
        self._tiles = {
            "step": _Tile(self.tr("Step")),
            "approx_kl": _Tile("approx_kl"),
            "clip_fraction": _Tile("clip_fraction"),
            "entropy": _Tile("entropy"),
        }
        tiles = Flow(gap=16, column=148)
        for tile in self._tiles.values():
            tiles.addWidget(tile)
        self._plot_box = Flow(gap=16, column=316)
        copy = button(self.tr("Copy as table"), "quiet", "content_copy")
        copy.clicked.connect(self._copy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        box.addLayout(tiles)
        box.addLayout(self._plot_box)
        box.addLayout(row(1, copy))

    def show_steps(self, steps: tuple[UpdateMetrics, ...], config: UpdateConfig | None) -> None:
        """Show the steps so far; ``config`` gives the limits (None: none are shown)."""
        if not self._plots:
            self._make_plots()
        if config is not None:
            self._show_limits(steps, config)
        if steps is self._steps:
            return
        self._steps = steps
        at = [float(s.step) for s in steps]
        for name in METRICS:
            self._plots[name].show_series(at, [float(getattr(s, name)) for s in steps])
        if steps:
            self._show_measured(steps)
            self._show_tiles(steps, config)

    def show_lengths(self, live: Sequence[Completion], candidate: Sequence[Completion]) -> None:
        """Show how long the candidate's held-out completions are, and from where on too long."""
        if not live or not candidate:
            return
        if "length" not in self._plots:
            self._plots["length"] = MetricPlot(
                self.tr("length, held out"), self.tr("tokens"), self.tr("completion")
            )
            self._plot_box.addWidget(self._plots["length"])
        lengths = [float(len(c.token_ids)) for c in candidate]
        at = [float(n) for n in range(1, len(lengths) + 1)]
        self._plots["length"].show_series(at, lengths)
        self._plots["length"].set_limit(self.tr("limit"), longest(live))

    def _show_measured(self, steps: tuple[UpdateMetrics, ...]) -> None:
        """Leave out what was never measured: without experiences, or by a service."""
        laws = any(s.entropy or s.start_entropy for s in steps)
        norms = any(s.grad_norm for s in steps)
        for name in METRICS:
            shown = {"policy_loss": True, "grad_norm": norms}.get(name, laws)
            self._plots[name].setVisible(shown)
        for name in ("approx_kl", "clip_fraction", "entropy"):
            self._tiles[name].setVisible(laws)

    def _show_limits(self, steps: tuple[UpdateMetrics, ...], config: UpdateConfig) -> None:
        """Draw where the update would stop itself, and where a step is unusual or scaled down."""
        limit = self.tr("limit")
        self._plots["approx_kl"].set_limit(limit, KL_MARGIN * config.target_kl)
        if config.kl_limit:
            self._plots["reference_kl"].set_limit(limit, config.kl_limit)
        if config.entropy_floor and steps and steps[0].start_entropy:
            floor = config.entropy_floor * steps[0].start_entropy
            self._plots["entropy"].set_limit(limit, floor)
        unusual = self.tr("unusual")
        self._plots["clip_fraction"].set_limit(unusual, UNUSUAL_CLIPPING)
        if config.max_grad_norm:
            self._plots["grad_norm"].set_limit(self.tr("cut at"), config.max_grad_norm)

    def _make_plots(self) -> None:
        nats, share = self.tr("nats"), self.tr("share")
        for name, unit in (
            ("approx_kl", nats),
            ("reference_kl", nats),
            ("policy_loss", self.tr("loss")),
            ("clip_fraction", share),
            ("entropy", nats),
            ("grad_norm", self.tr("norm")),
        ):
            self._plots[name] = MetricPlot(name, unit)
            self._plot_box.addWidget(self._plots[name])

    def _show_tiles(self, steps: tuple[UpdateMetrics, ...], config: UpdateConfig | None) -> None:
        last = steps[-1]
        left = (last.steps - last.step) * sum(s.seconds for s in steps) / len(steps)
        rest = self.tr("about {time} left").format(time=_duration(left))
        if last.stopped:
            rest = self.tr("stopped itself at its limit")
        elif last.step >= last.steps:
            rest = self.tr("all steps done")
        step = self.tr("{done} of {all}").format(done=last.step, all=last.steps)
        self._tiles["step"].show_value(step, rest)
        limit = ""
        if config is not None:
            limit = self.tr("nats, stops at {limit}").format(
                limit=significant(KL_MARGIN * config.target_kl)
            )
        self._tiles["approx_kl"].show_value(significant(last.approx_kl), limit)
        share = self.tr("of tokens were clipped")
        self._tiles["clip_fraction"].show_value(f"{number(100 * last.clip_fraction, 1)} %", share)
        entropy = self.tr("nats a token")
        self._tiles["entropy"].show_value(significant(last.entropy), entropy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(table(self._steps))


class _Tile(QFrame):
    """One figure with its name above and its unit, limit or meaning below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        kind(self, "card")
        self._name = name
        self._value = label("title", "–")
        self._detail = label("caption", " ", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 12, 16, 12)
        box.setSpacing(4)
        box.addWidget(label("caption", name))
        box.addWidget(self._value)
        box.addWidget(self._detail)
        box.addStretch(1)

    def show_value(self, value: str, detail: str) -> None:
        self._value.setText(value)
        self._detail.setText(detail)
        self.setAccessibleName(f"{self._name}: {value} {detail}")


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min"
