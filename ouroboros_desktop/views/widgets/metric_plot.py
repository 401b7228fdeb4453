"""A metric over the steps of a policy update: every step faint, the trend strong, limits dashed.

pyqtgraph takes about half a second to import, so it is imported when the first plot is made.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import label, row, strong
from ouroboros_desktop.views.written import spelled

REDRAW_MS = 100
"""The least time between two redraws."""

SMOOTHING = 0.8
"""Weight of the past in the trend."""

_HEIGHT = 168
_FEW_STEPS = 8
_NEVER = ((math.inf, math.inf),)
"""Where an axis shortens its numbers: 0.1 must read 0.1, not 100 "m"."""


def smoothed(values: Sequence[float], weight: float = SMOOTHING) -> list[float]:
    """Return the trend of ``values``; a gap (NaN) stays a gap.

    It is the mean of two bias-corrected moving averages, one from the left and one from the right:
    one alone would lag behind whatever rises or falls.
    """
    forward = _average(values, weight)
    backward = reversed(_average(values[::-1], weight))
    return [(a + b) / 2 for a, b in zip(forward, backward, strict=True)]


def _average(values: Sequence[float], weight: float) -> list[float]:
    """s_t = w s_(t-1) + (1 - w) x_t, divided by 1 - w^t (Kingma and Ba 2015, section 3)."""
    trend: list[float] = []
    total, correction = 0.0, 0.0
    for value in values:
        if not math.isfinite(value):
            trend.append(math.nan)
            continue
        total = weight * total + (1 - weight) * value
        correction = weight * correction + (1 - weight)
        trend.append(total / correction)
    return trend


def significant(value: float) -> str:
    """Return a number with three significant figures and a real minus sign."""
    if not math.isfinite(value):
        return "–"
    return spelled(f"{value:#.3g}".rstrip("."))


class MetricPlot(QFrame):
    """One metric as a card. ``unit`` names the vertical axis, ``along`` the horizontal one."""

    def __init__(self, title: str, unit: str, along: str = "") -> None:
        super().__init__()
        kind(self, "card")
        self._along = along or self.tr("step")
        self._title, self._unit = title, unit
        self._limit: tuple[str, float] | None = None
        self._steps: list[float] = []
        self._values: list[float] = []
        self._wait = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._wait.timeout.connect(self._draw_pending)
        self._pending = False
        self._now = label("body")
        self._legend = _Legend()
        self._make_plot()
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 12)
        box.setSpacing(8)
        box.addLayout(row(strong(title), 1, self._now))
        box.addWidget(self._legend)
        box.addWidget(self._plot)
        theme.watcher().changed.connect(self._dress)
        self._dress()
        self._draw()

    def set_limit(self, name: str, value: float) -> None:
        """Draw ``value`` as a dashed line that the legend calls ``name``."""
        if self._limit != (name, value):
            self._limit = (name, value)
            self._dress()
            self._draw()

    def show_series(self, steps: Sequence[float], values: Sequence[float]) -> None:
        """Show the values at ``steps``; at most ten redraws a second, the last one always."""
        if len(steps) == len(self._steps) and list(values) == self._values:
            return
        self._steps, self._values = list(steps), list(values)
        if self._wait.isActive():
            self._pending = True
        else:
            self._draw()
            self._wait.start()

    def summary(self) -> str:
        """Return the plot in words."""
        known = [v for v in self._values if math.isfinite(v)]
        if not known:
            return self.tr("{title}: no step yet").format(title=self._title)
        words = self.tr(
            "{title}: {now} {unit} after %n steps, from {low} to {high}", None, len(self._values)
        ).format(
            title=self._title,
            unit=self._unit,
            now=significant(known[-1]),
            low=significant(min(known)),
            high=significant(max(known)),
        )
        if self._limit is None:
            return words
        limit = self.tr("{name} {value}").format(
            name=self._limit[0], value=significant(self._limit[1])
        )
        return f"{words}; {limit}"

    def _make_plot(self) -> None:
        import pyqtgraph  # noqa: PLC0415 - see the module's docstring

        self._pg: Any = pyqtgraph
        self._plot: Any = pyqtgraph.PlotWidget(enableMenu=False)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.enableMouse(False)
        self._plot.setFixedHeight(px(_HEIGHT))
        item = self._plot.getPlotItem()
        item.setMouseEnabled(x=False, y=False)
        item.hideButtons()
        item.setDownsampling(auto=True, mode="peak")
        item.setClipToView(True)
        item.showGrid(y=True, alpha=0.12)
        self._raw: Any = item.plot(antialias=True, connect="finite")
        self._trend: Any = item.plot(antialias=True, connect="finite")
        self._line: Any = pyqtgraph.InfiniteLine(angle=0)
        self._line.setVisible(False)
        item.addItem(self._line)
        self._write_ticks()

    def _write_ticks(self) -> None:
        """Write the numbers along the axes as the language does."""
        for side in ("bottom", "left"):
            axis = self._plot.getPlotItem().getAxis(side)
            plain = axis.tickStrings
            axis.tickStrings = lambda *given, plain=plain: [spelled(one) for one in plain(*given)]

    def _dress(self) -> None:
        """Take colours, fonts and sizes from the theme."""
        look, pg = theme.tokens(), self._pg
        self._plot.setFixedHeight(px(_HEIGHT))
        self._plot.setBackground(look.surface)
        item = self._plot.getPlotItem()
        for side, name in (("bottom", self._along), ("left", self._unit)):
            axis = item.getAxis(side)
            axis.setPen(pg.mkPen(look.border))
            axis.setTextPen(pg.mkPen(look.muted))
            axis.setTickFont(theme.font(12))
            style = {"color": look.muted, "font-size": f"{px(12)}px", "font-family": "Inter"}
            axis.setLabel(name, siPrefixEnableRanges=_NEVER, **style)
        self._raw.setPen(pg.mkPen(theme.color(look.accent, 0.35), width=1))
        self._trend.setPen(pg.mkPen(look.accent, width=2))
        dash = Qt.PenStyle.DashLine
        self._line.setPen(pg.mkPen(look.warn, width=1.5, style=dash))
        self._legend.show_lines(self._limit)

    def _draw_pending(self) -> None:
        if self._pending:
            self._pending = False
            self._draw()
            self._wait.start()

    def _draw(self) -> None:
        self._raw.setData(self._steps, self._values)
        self._trend.setData(self._steps, smoothed(self._values))
        self._line.setVisible(self._limit is not None)
        last = next((v for v in reversed(self._values) if math.isfinite(v)), math.nan)
        self._now.setText(significant(last))
        self._scale()
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self.summary())

    def _scale(self) -> None:
        """Show all values, and the limit with them; the steps from 0."""
        known = [v for v in self._values if math.isfinite(v)]
        if self._limit is not None:
            self._line.setValue(self._limit[1])
            known = [*known, 0.0, self._limit[1]]
        low, high = (min(known), max(known)) if known else (0.0, 1.0)
        room = 0.08 * (high - low) or abs(high) * 0.1 or 1.0
        last = max([*self._steps, 2.0])
        # There is no half step, which pyqtgraph would name where there are few.
        each = [(1, 0)] if last <= _FEW_STEPS else None
        self._plot.getPlotItem().getAxis("bottom").setTickSpacing(levels=each)
        box = self._plot.getPlotItem().getViewBox()
        box.setRange(xRange=(0, last), yRange=(low - room, high + room), padding=0)
        self._make_room(last)

    def _make_room(self, last: float) -> None:
        """Leave room for half of the number below the last step: pyqtgraph would leave it out."""
        item = self._plot.getPlotItem()
        axis = item.getAxis("bottom")
        (words,) = axis.tickStrings([last], 1.0, 1.0)
        half = QFontMetrics(theme.font(12)).horizontalAdvance(words) // 2 + 2
        item.layout.setContentsMargins(1, 1, half, 1)
        axis.setStyle(hideOverlappingLabels=half)


class _Legend(QWidget):
    """What each kind of line means; the kinds differ in width and dash, not only in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, str, float, Qt.PenStyle, float]] = []

    def show_lines(self, limit: tuple[str, float] | None) -> None:
        solid, dash = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
        self._lines = [
            (self.tr("each step"), "accent", 1, solid, 0.35),
            (self.tr("trend"), "accent", 2, solid, 1.0),
        ]
        if limit is not None:
            text = f"{limit[0]} {significant(limit[1])}"
            self._lines.append((text, "warn", 1.5, dash, 1.0))
        self.setFixedHeight(px(16))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.setFont(theme.font(12))
        left, middle = 0, self.height() // 2
        line, gap = self._spaces(painter.fontMetrics())
        for text, role, width, dash, alpha in self._lines:
            painter.setPen(QPen(theme.color(getattr(look, role), alpha), width, dash))
            painter.drawLine(left, middle, left + line, middle)
            painter.setPen(theme.color(look.muted))
            left += line + px(6)
            wide = painter.fontMetrics().horizontalAdvance(text)
            side = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(left, 0, wide + 4, self.height(), side, text)
            left += wide + gap

    def _spaces(self, metrics: QFontMetrics) -> tuple[int, int]:
        """Return how long the lines are and how far apart: less where they would not fit."""
        words = sum(px(6) + metrics.horizontalAdvance(text) for text, *_ in self._lines)
        many = len(self._lines)
        for line in (px(16), px(8)):
            gap = (self.width() - words - many * line) // max(1, many - 1)
            if gap >= px(6):
                break
        return line, max(px(4), min(px(16), gap))
