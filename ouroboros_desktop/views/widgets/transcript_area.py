"""A column of messages that scrolls and keeps its place; only what is visible is laid out.

Its place is the bottom until the teacher scrolls away, else the message that is at the top.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.laid_piece import LaidPiece
from ouroboros_desktop.views.widgets.page import COLUMN, column_in
from ouroboros_desktop.views.widgets.rows import Row
from ouroboros_desktop.views.widgets.stops import Stop
from ouroboros_desktop.views.widgets.transcript_layout import TOP, Place, TranscriptLayout

MARGIN = 12
"""Pixels by which focus rings and list signs reach beyond what they belong to."""


class TranscriptArea(QAbstractScrollArea):
    """Where the messages of a transcript are in the viewport, and how it moves over them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = TranscriptLayout()
        self._moving = False
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.watcher().changed.connect(self._restyle)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The messages shown, the growing one left out."""
        return self._places.rows

    def place_at(self, point: QPointF) -> Place | None:
        """Return the place in the text nearest to ``point`` of the viewport."""
        return self._places.place_at(point - self._shift())

    def reveal_place(self, place: Place) -> None:
        """Scroll as little as shows a caret at ``place``."""
        self._places.measure(range(place.row, min(place.row + 1, len(self.rows))))
        box = self._places.caret(place)
        bar = self.verticalScrollBar()
        low = round(box.bottom()) + px(TOP) - self.viewport().height()
        self._scroll_to(min(max(bar.value(), low), round(box.top()) - px(TOP)))

    def resume(self, old: TranscriptArea) -> None:
        """Show the place that ``old`` shows."""
        self._places.stay_where(old._places)
        self._layout()

    def row_rect(self, row: int) -> QRectF:
        """Return where ``row`` is in the viewport, its strip of buttons left out."""
        left, width = self._column()
        block = self._places.block(row)
        top = self._places.top(row) - self.verticalScrollBar().value()
        return QRectF(left + block.left, top, min(block.box_width, width), block.height)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if not self._moving:
            bar = self.verticalScrollBar()
            self._places.keep_place(bar.value(), at_end=bar.value() >= bar.maximum() - 2)
            with self._shifted(bar.value() + dy):
                self._settle()

    def show_stream(self, text: str | None) -> None:
        """Show ``text`` as the message that grows at the end; None: none does."""
        if text is None or self._places.stream is None:
            if self._places.set_stream(text):
                self._layout()
            return
        with self._shifted(self.verticalScrollBar().value()):
            if self._places.set_stream(text):
                self._settle()
                top = self._places.top(len(self.rows)) - self.verticalScrollBar().value()
                changed = top + int(self._places.stream.changed_from) - MARGIN
                self.viewport().update(0, changed, self.width(), self.viewport().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._column()[1] != self._places.width:
            self._restyle()
        else:
            self._layout()

    def viewportSizeHint(self) -> QSize:
        return QSize(px(COLUMN), px(400))

    def _column(self) -> tuple[int, int]:
        # From the whole width, so that a scroll bar that appears moves nothing.
        left, width = column_in(self.width())
        return left, max(width, 80)

    def _layout(self) -> None:
        """Bring what is visible to its place, and paint all of it."""
        self._settle()
        self.viewport().update()

    def _settle(self) -> None:
        """Measure what is visible and keep the place, until nothing changes any more."""
        for _ in range(8):
            self._scroll_to_place()
            if not self._places.measure(self._visible()):
                break
        self._scroll_to_place()
        self._laid_out()

    def _laid_out(self) -> None:
        """For what lies on the messages: they may have moved."""

    @contextmanager
    def _shifted(self, value: int) -> Iterator[None]:
        """Move the picture along where messages do, so that only what is new is painted.

        ``value`` is where the scroll bar was when the picture was painted.
        """
        before, lying = self._tops(value), self._lying()
        yield
        tops = self._tops(self.verticalScrollBar().value())
        moves = {tops[row] - top for row, top in before.items() if row in tops}
        if len(moves) != 1:
            self.viewport().update()
        elif move := moves.pop():
            self.viewport().scroll(0, move, self.viewport().rect())
            # What lies on the messages was moved along in the picture, but not in truth.
            self.viewport().update(lying.translated(0, move))
            self.viewport().update(self._lying())

    def _tops(self, value: int) -> dict[int, int]:
        """Return where each visible message is in the viewport, the growing one included."""
        visible = self._places.visible(value, self.viewport().height())
        rows = [*visible, *range(len(self.rows), self._places.count)]
        return {row: self._places.top(row) - value for row in rows}

    def _lying(self) -> QRect:
        """Return what of the viewport is covered by what lies on the messages."""
        return QRect()

    def _visible(self) -> range:
        top = self.verticalScrollBar().value()
        return self._places.visible(top, self.viewport().height())

    def _scroll_to_place(self) -> None:
        bar = self.verticalScrollBar()
        self._moving = True
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(px(24))
        bar.setRange(0, max(0, self._places.total() - self.viewport().height()))
        bar.setValue(bar.maximum() if self._places.sticks else self._places.place())
        self._moving = False

    def _restyle(self) -> None:
        self._places.set_width(self._column()[1])
        self._layout()

    def _reveal(self, row: int) -> None:
        """Scroll as little as shows ``row``; the top of one that is taller than the view."""
        for _ in range(3):  # what comes into view may be taller than was thought
            self._places.measure(range(row, row + 1))
            now, top = self.verticalScrollBar().value(), self._places.top(row) - TOP
            low = top + 2 * TOP + self._places.height(row) - self.viewport().height()
            target = min(max(now, low), top)
            if target == now:
                break
            self._scroll_to(target)
        self._layout()

    def _scroll_to(self, target: int) -> None:
        self._places.keep_place(target, at_end=target >= self.verticalScrollBar().maximum() - 2)
        self._layout()

    def _shift(self) -> QPointF:
        """Return where the column of messages begins, in the viewport."""
        return QPointF(self._column()[0], -self.verticalScrollBar().value())

    def stop_rect(self, row: int, stop: Stop) -> QRectF:
        """Return where a link or code of a message is in the viewport."""
        return self._places.block(row).rect_of(stop).translated(self._origin(row))

    def _code_at(self, point: QPointF) -> LaidPiece | None:
        row = self._row_at(point)
        return self._places.block(row).code_at(point - self._origin(row)) if row >= 0 else None

    def _stop_at(self, point: QPointF) -> Stop | None:
        row = self._row_at(point)
        if row < 0:
            return None
        inside = point - self._origin(row)
        block = self._places.block(row)
        return next((s for s in self._places.stops(row) if block.rect_of(s).contains(inside)), None)

    def _link_at(self, point: QPointF) -> str:
        row = self._row_at(point)
        return self._places.block(row).link_at(point - self._origin(row)) if row >= 0 else ""

    def _row_at(self, point: QPointF) -> int:
        return self._places.row_at(round(point.y()) + self.verticalScrollBar().value())

    def _origin(self, row: int) -> QPointF:
        return self._shift() + QPointF(0, self._places.top(row))
