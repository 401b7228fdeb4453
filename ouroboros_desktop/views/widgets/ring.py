"""The ring: which cycle this is, and how far it is, as five arcs with a head."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px

DIAMETER = 148
STROKE = 9
_GAP = 10.0
"""Degrees between two arcs, round ends included."""


class Ring(QWidget):
    """Arcs of done stages are in the accent, the present one ends in a head, the others wait."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self._done: tuple[bool, ...] = (False,) * 5
        self._present = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.watcher().changed.connect(self.updateGeometry)

    def show_cycle(self, number: int, done: Sequence[bool], present: int, text: str) -> None:
        """Show cycle ``number``, the stages that are ``done``, and the head on stage ``present``.

        ``text`` is the same in words, for a screen reader.
        """
        self._number, self._done, self._present = number, tuple(done), present
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(DIAMETER), px(DIAMETER))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        inset = px(STROKE)
        box = QRectF(inset, inset, side - 2 * inset, side - 2 * inset)
        count = len(self._done)
        for stage in range(count):
            self._paint_arc(painter, box, stage, 360 / count)
        self._paint_number(painter, QRectF(0, 0, side, side))
        painter.end()

    def _paint_arc(self, painter: QPainter, box: QRectF, stage: int, share: float) -> None:
        colors = theme.tokens()
        start, length = stage * share + _GAP / 2, share - _GAP
        present = stage == self._present and not self._done[stage]
        color = colors.accent if self._done[stage] else colors.control
        if present:
            self._paint_stroke(painter, box, start + length / 2, length / 2, colors.control)
            length, color = length / 2, colors.accent
        self._paint_stroke(painter, box, start, length, color)
        if present:
            self._paint_head(painter, box, start + length)

    def _paint_stroke(
        self, painter: QPainter, box: QRectF, start: float, length: float, color: str
    ) -> None:
        width = px(STROKE) if color == theme.tokens().accent else px(STROKE) * 0.45
        pen = QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(box, round((90 - start) * 16), round(-length * 16))

    def _paint_head(self, painter: QPainter, box: QRectF, angle: float) -> None:
        colors = theme.tokens()
        turned = math.radians(angle)
        radius = box.width() / 2
        ahead = QPointF(math.sin(turned), -math.cos(turned))
        centre = box.center() + ahead * radius
        painter.setPen(QPen(QColor(colors.surface), px(3)))
        painter.setBrush(QColor(colors.accent))
        painter.drawEllipse(centre, px(9), px(9))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.on_accent))
        along = QPointF(math.cos(turned), math.sin(turned))
        painter.drawEllipse(centre + along * px(2) + ahead * px(2), px(2), px(2))

    def _paint_number(self, painter: QPainter, box: QRectF) -> None:
        colors = theme.tokens()
        centre = box.center()
        painter.setFont(theme.font(12))
        painter.setPen(QColor(colors.muted))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        word = QRectF(box.left(), centre.y() - px(23), box.width(), px(16))
        painter.drawText(word, middle, self.tr("Cycle"))
        painter.setFont(theme.font(26, 600))
        painter.setPen(QColor(colors.text))
        number = QRectF(box.left(), centre.y() - px(7), box.width(), px(32))
        painter.drawText(number, middle, str(self._number))
