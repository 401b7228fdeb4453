"""Before and after on one scale: two points, each with its 95 % interval."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ouroboros_desktop.learning.before_after import Measured
from ouroboros_desktop.learning.statistics import Estimate
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.written import number

_HEIGHT = 44
_MARGIN = 8


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a plot: on screen those of the theme, on paper its own."""

    line: QColor
    before: QColor
    after: QColor
    paper: QColor


def top_of_scale(one: Measured) -> float:
    """Return where the scale ends: 1 for shares, else the largest end of an interval."""
    highest = max(one.before.high, one.after.high)
    return 1.0 if highest <= 1 else 1.1 * highest


def paint(painter: QPainter, area: QRectF, one: Measured, ink: Ink) -> None:
    """Paint the scale from its lowest to its top value, before above after."""
    low = min(0.0, one.before.low, one.after.low)
    reach = top_of_scale(one) - low
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = area.center().y()
    painter.setPen(QPen(ink.line, 1))
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle))
    gap = area.height() / 4
    for estimate, y, color, filled in (
        (one.before, middle - gap, ink.before, False),
        (one.after, middle + gap, ink.after, True),
    ):
        ends = [_at(area, (x - low) / reach) for x in (estimate.low, estimate.mean, estimate.high)]
        painter.setPen(QPen(color, max(2.0, area.height() / 22)))
        painter.drawLine(QPointF(ends[0], y), QPointF(ends[2], y))
        painter.setBrush(color if filled else ink.paper)
        painter.drawEllipse(QPointF(ends[1], y), area.height() / 9, area.height() / 9)


def _at(area: QRectF, share: float) -> float:
    return area.left() + min(1.0, max(0.0, share)) * area.width()


class IntervalPlot(QWidget):
    """One metric; the words beside it say the same to whoever does not see it."""

    def __init__(self, one: Measured, name: str) -> None:
        super().__init__()
        self._one = one
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("before {before}, after {after}").format(
                before=spread(one.before), after=spread(one.after)
            )
        )
        theme.watcher().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(px(220), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        ink = Ink(*(theme.color(c) for c in (look.border, look.muted, look.accent, look.surface)))
        painter = QPainter(self)
        margin = px(_MARGIN)
        paint(painter, QRectF(self.rect()).adjusted(margin, 0, -margin, 0), self._one, ink)
        painter.end()


def spread(estimate: Estimate) -> str:
    """Return a mean with its interval."""
    mean, low, high = (number(x, 2) for x in (estimate.mean, estimate.low, estimate.high))
    said = QCoreApplication.translate("evaluation", "{mean} ({low} to {high})")
    return said.format(mean=mean, low=low, high=high)
