"""The logic map as a graph: premises on the left, what follows from them on the right."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ouroboros_desktop.core.logic_map import Item, Link, LogicPicture, picture
from ouroboros_desktop.core.summary import SummaryEntry
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.logic_node import LogicNode

_NARROWEST, _WIDEST = 152, 320
_ACROSS, _DOWN = 48, 16
_EDGE = 2
_HEAD = 7


class LogicGraph(QScrollArea):
    """As tall as its content; a deep argument scrolls sideways.

    ``chosen`` carries the id of an entry.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = _Canvas()
        self._canvas.chosen.connect(self.chosen)
        self._canvas.shown.connect(lambda box: self.ensureVisible(box.center().x(), 0, 160, 0))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._canvas.setObjectName("column")
        self.setWidget(self._canvas)
        self.setAccessibleName(self.tr("Logic map as a graph"))
        theme.watcher().changed.connect(self._fit)

    def show_entries(self, entries: tuple[SummaryEntry, ...], numbers: Mapping[UUID, int]) -> None:
        """Draw the conclusions and what they follow from; a box that stays keeps its focus."""
        self._canvas.show_entries(entries, numbers)
        self._fit()

    def choose(self, entry_id: UUID | None) -> None:
        """Mark one entry, and the arrows at it."""
        self._canvas.choose(entry_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        size = self._canvas.arrange(self.width())
        self._canvas.resize(size)
        scrolls = size.width() > self.width()
        self.setFixedHeight(size.height() + (px(12) if scrolls else 0))


class _Canvas(QWidget):
    """The boxes, and behind them the arrows."""

    chosen = Signal(object)
    shown = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._picture = LogicPicture()
        self._nodes: dict[UUID, LogicNode] = {}
        self._passing: dict[tuple[int, Link], QRect] = {}
        self._chosen: UUID | None = None

    def show_entries(self, entries: tuple[SummaryEntry, ...], numbers: Mapping[UUID, int]) -> None:
        self._picture = picture(entries)
        by_id = {e.id: e for e in entries}
        for gone in set(self._nodes) - set(self._picture.entries):
            node = self._nodes.pop(gone)
            node.hide()
            node.deleteLater()
        for before, entry_id in pairwise([None, *self._picture.entries]):
            assert entry_id is not None
            entry = by_id[entry_id]
            node = self._nodes.get(entry_id) or self._make_node(entry_id)
            node.show_entry(entry, numbers.get(entry_id, 0), self._follows(entry, numbers))
            if before is not None:
                QWidget.setTabOrder(self._nodes[before], node)
        self.choose(self._chosen)

    def choose(self, entry_id: UUID | None) -> None:
        self._chosen = entry_id if entry_id in self._nodes else None
        for known, node in self._nodes.items():
            node.setChecked(known == self._chosen)
        self.update()

    def arrange(self, room: int) -> QSize:
        """Place everything in at least ``room`` pixels, and return the size it takes."""
        columns = self._picture.columns
        if not columns:
            return QSize(room, 0)
        gaps = px(_ACROSS) * (len(columns) - 1) + 2 * px(_EDGE)
        width = min(px(_WIDEST), max(px(_NARROWEST), (room - gaps) // len(columns)))
        heights = [[self._height(item, width) for item in column] for column in columns]
        totals = [sum(h) + px(_DOWN) * (len(h) - 1) for h in heights]
        tallest = max(totals)
        self._passing = {}
        for place, column in enumerate(columns):
            left = px(_EDGE) + place * (width + px(_ACROSS))
            top = px(_EDGE) + (tallest - totals[place]) // 2
            for item, height in zip(column, heights[place], strict=True):
                self._put(item, place, QRect(left, top, width, height))
                top += height + px(_DOWN)
        self.update()
        taken = len(columns) * width + gaps
        return QSize(max(room, taken) if taken > room else room, tallest + 2 * px(_EDGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at_chosen = [x for x in self._picture.links if self._chosen in {x.premise, x.conclusion}]
        for link in (*(x for x in self._picture.links if x not in at_chosen), *at_chosen):
            self._paint_link(painter, link, link in at_chosen)
        painter.end()

    def _make_node(self, entry_id: UUID) -> LogicNode:
        node = self._nodes[entry_id] = LogicNode(self)
        node.clicked.connect(lambda: self._press(entry_id))
        node.step_wanted.connect(partial(self._step, entry_id))
        node.show()
        return node

    def _press(self, entry_id: UUID) -> None:
        self.choose(entry_id)
        self.chosen.emit(entry_id)

    def _step(self, entry_id: UUID, across: int, down: int) -> None:
        """Move the focus to the neighbour: in the column, or the nearest in the next one."""
        columns = [[i for i in c if isinstance(i, UUID)] for c in self._picture.columns]
        here = next(n for n, column in enumerate(columns) if entry_id in column)
        place = columns[here].index(entry_id) + down
        if across and 0 <= here + across < len(columns):
            middle = self._nodes[entry_id].geometry().center().y()
            beside = columns[here + across]
            target = min(beside, key=lambda i: abs(self._nodes[i].geometry().center().y() - middle))
        elif down and 0 <= place < len(columns[here]):
            target = columns[here][place]
        else:
            return
        self._nodes[target].setFocus(Qt.FocusReason.TabFocusReason)
        self.shown.emit(self._nodes[target].geometry())

    def _follows(self, entry: SummaryEntry, numbers: Mapping[UUID, int]) -> str:
        known = sorted(numbers[p] for p in entry.premises if p in numbers)
        listed = ", ".join(map(str, known))
        return self.tr("follows from {numbers}").format(numbers=listed) if known else ""

    def _height(self, item: Item, width: int) -> int:
        return px(_DOWN) if isinstance(item, Link) else self._nodes[item].height_for(width)

    def _put(self, item: Item, column: int, box: QRect) -> None:
        if isinstance(item, Link):
            self._passing[column, item] = box
        else:
            self._nodes[item].setGeometry(box)

    def _paint_link(self, painter: QPainter, link: Link, strong: bool) -> None:
        look = theme.tokens()
        role = look.warn if link.circular else look.accent if strong else look.control
        dash = Qt.PenStyle.DashLine if link.circular else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.color(role), 2 if strong else 1.5, dash))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        start, end = self._nodes[link.premise].geometry(), self._nodes[link.conclusion].geometry()
        if link.circular:
            begin, tip = _middle(start.topLeft(), start.bottomLeft()), QPointF(end.right() + 1, 0)
            tip.setY(end.center().y() + px(8))
        else:
            begin = _middle(start.topRight(), start.bottomRight()) + QPointF(1, 0)
            tip = _middle(end.topLeft(), end.bottomLeft())
        passed = [self._passing[column, link] for column in self._picture.way(link)]
        level = [QPointF(x, b.center().y()) for b in passed for x in (b.left(), b.right())]
        stops = [begin, *level, tip]
        painter.drawPath(_curve(stops, px(_HEAD)))
        painter.setPen(QPen(theme.color(role), 1))
        painter.setBrush(theme.color(role))
        painter.drawPolygon(_head(tip, px(_HEAD), -1 if link.circular else 1))


def _middle(one: QPoint, other: QPoint) -> QPointF:
    return (QPointF(one) + QPointF(other)) / 2


def _curve(stops: list[QPointF], head: int) -> QPainterPath:
    """Return a line that leaves and arrives level; it ends where the arrow's head begins."""
    way = 1 if stops[-1].x() >= stops[0].x() else -1
    path = QPainterPath(stops[0])
    for before, after in pairwise([*stops[:-1], stops[-1] - QPointF(way * head, 0)]):
        bend = QPointF(abs(after.x() - before.x()) / 2 * way, 0)
        path.cubicTo(before + bend, after - bend, after)
    return path


def _head(tip: QPointF, size: int, way: int) -> QPolygonF:
    back = tip - QPointF(way * size, 0)
    return QPolygonF([tip, back - QPointF(0, size / 2), back + QPointF(0, size / 2)])
