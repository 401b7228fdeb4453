"""How far each version of the persona is from the first one, as a line of points."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px

_HEIGHT = 148
_LEFT, _TOP, _BOTTOM, _RIGHT = 48, 10, 40, 16


class DriftChart(QWidget):
    """Shares in [0, 1], by version from 1; the chosen version's point is filled."""

    def __init__(self, shares: Sequence[float]) -> None:
        super().__init__()
        self._shares = tuple(shares)
        self._chosen = len(shares)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Drift from the first version"))
        parts = [f"{n}: {percent(share)}" for n, share in enumerate(shares, start=1)]
        self.setAccessibleDescription(self.tr("By version, {all}").format(all=", ".join(parts)))
        theme.watcher().changed.connect(self.updateGeometry)

    def choose(self, version: int) -> None:
        self._chosen = version
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(360), px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.tabular(theme.font(12)))
        area = QRectF(self.rect()).adjusted(px(_LEFT), px(_TOP), -px(_RIGHT), -px(_BOTTOM))
        self._paint_scale(painter, area)
        points = [self._point(area, n) for n in range(1, len(self._shares) + 1)]
        look = theme.tokens()
        painter.setPen(QPen(theme.color(look.accent), 2))
        painter.drawPolyline(points)
        for version, point in enumerate(points, start=1):
            chosen = version == self._chosen
            painter.setBrush(theme.color(look.accent if chosen else look.bg))
            painter.drawEllipse(point, px(5), px(5))
        painter.end()

    def _point(self, area: QRectF, version: int) -> QPointF:
        many = len(self._shares)
        across = (version - 1) / (many - 1) if many > 1 else 0.5
        inset = px(8)
        x = area.left() + inset + across * (area.width() - 2 * inset)
        return QPointF(x, area.bottom() - self._shares[version - 1] * area.height())

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        look, line = theme.tokens(), px(16)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(theme.color(look.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(theme.color(look.muted))
            box = QRectF(0, y - line / 2, area.left() - px(8), line)
            painter.drawText(box, right, percent(share))
        middle = Qt.AlignmentFlag.AlignCenter
        every = 1 + len(self._shares) * px(28) // max(1, round(area.width()))
        for version in range(1, len(self._shares) + 1, every):
            x = self._point(area, version).x()
            box = QRectF(x - px(20), area.bottom() + px(4), px(40), line)
            painter.drawText(box, middle, str(version))
        below = QRectF(area.left(), area.bottom() + px(22), area.width(), line)
        painter.drawText(below, middle, self.tr("version"))


def percent(share: float) -> str:
    """Return a share in [0, 1] as whole percents."""
    return f"{round(100 * share)} %"
