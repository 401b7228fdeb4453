"""One message as it is painted: its pieces one below the other, in a bubble or as plain text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QRegion

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets import markdown
from ouroboros_desktop.views.widgets.excerpt import Spot
from ouroboros_desktop.views.widgets.laid_piece import (
    PADDING,
    LaidPiece,
    gap,
    lay_piece,
    narrow,
    used_width,
)
from ouroboros_desktop.views.widgets.piece_paint import Mark, paint_piece
from ouroboros_desktop.views.widgets.stops import Stop

RADIUS = 14
BUBBLE_SHARE = 0.78
REACH = 12
"""Pixels by which a piece's painting may reach beyond its box."""

_NO_MARKS: Mapping[int, Sequence[Mark]] = MappingProxyType({})


class MessageBlock:
    """A message laid out in ``width`` pixels: a bubble on the right, or plain text.

    ``height`` is what it takes; ``left`` and ``box_width`` where the bubble (or text) is. A growing
    message is laid out by ``grow``: its settled pieces are made once; above ``changed_from`` the
    last ``grow`` changed nothing.
    """

    def __init__(self, text: str, width: int, bubble: bool) -> None:
        self._bubble = bubble
        self._width = width
        self._kept: list[LaidPiece] = []
        self._kept_text = 0
        self.changed_from = 0.0
        self._laid = self._lay(text, [])
        self._measure()

    def grow(self, text: str) -> None:
        """Lay out ``text``, which begins with the text of before; settled pieces are kept."""
        tail = text[self._kept_text :]
        self.changed_from = self._kept[-1].y + self._kept[-1].height if self._kept else 0.0
        done = markdown.settled(tail)
        if done:
            self._kept += self._lay(tail[:done], self._kept)
            self._kept_text += done
            tail = tail[done:]
        self._laid = self._kept + self._lay(tail, self._kept)
        self._measure()

    def _lay(self, text: str, before: list[LaidPiece]) -> list[LaidPiece]:
        made: list[LaidPiece] = []
        room = self._inner_width()
        bottom = before[-1].y + before[-1].height if before else 0.0
        first = not before
        for piece in markdown.pieces(text):
            laid = lay_piece(piece, room)
            laid.y = bottom + (0 if first else gap(piece))
            bottom = laid.y + laid.height
            first = False
            made.append(laid)
        return made

    def _inner_width(self) -> float:
        if not self._bubble:
            return float(self._width)
        return self._width * BUBBLE_SHARE - 2 * px(PADDING)

    def _measure(self) -> None:
        bottom = self._laid[-1].y + self._laid[-1].height if self._laid else float(px(20))
        if not self._bubble:
            self.left, self.box_width, self.height = 0, self._width, round(bottom)
            return
        used = max((used_width(laid) for laid in self._laid), default=0.0)
        self.box_width = min(round(used) + 2 * px(PADDING), self._width)
        self.left = self._width - self.box_width
        self.height = round(bottom) + 2 * px(PADDING)
        for laid in self._laid:
            narrow(laid, self.box_width - 2 * px(PADDING))

    @property
    def laid(self) -> Sequence[LaidPiece]:
        """The pieces, from top to bottom."""
        return self._laid

    def spot_at(self, point: QPointF) -> Spot:
        """Return the place in the text that is nearest to ``point`` (in this block)."""
        if not self._laid:
            return (0, 0)
        inside = point - self._origin()
        far = [max(p.y - inside.y(), inside.y() - p.y - p.height, 0.0) for p in self._laid]
        place = far.index(min(far))
        return (place, self._laid[place].position_at(inside))

    def caret(self, spot: Spot) -> QRectF:
        """Return where a caret at ``spot`` is, in this block."""
        if not self._laid:
            return QRectF(self._origin(), QSizeF(px(2), px(20)))
        laid = self._laid[min(spot[0], len(self._laid) - 1)]
        return laid.caret(spot[1]).translated(self._origin())

    def paint(
        self, painter: QPainter, clip: QRegion, marks: Mapping[int, Sequence[Mark]] = _NO_MARKS
    ) -> None:
        """Paint at the painter's origin what lies inside ``clip``; ``marks`` are by piece."""
        colors = theme.tokens()
        if self._bubble:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft))
            box = QRectF(self.left, 0, self.box_width, self.height)
            painter.drawRoundedRect(box, px(RADIUS), px(RADIUS))
        origin = self._origin()
        for place, laid in enumerate(self._laid):
            top = round(origin.y() + laid.y)
            reach = QRect(self.left - REACH, top - REACH, self._width + 2 * REACH, 0)
            reach.setHeight(round(laid.height) + 2 * REACH)
            if clip.intersects(reach):
                paint_piece(painter, laid, origin, self._bubble, marks.get(place, ()))

    def _origin(self) -> QPointF:
        pad = px(PADDING) if self._bubble else 0
        return QPointF(self.left + pad, pad)

    def link_at(self, point: QPointF) -> str:
        """Return the link at ``point`` (in this block), or ''."""
        laid = self._piece_at(point)
        if laid is None or laid.boxed:
            return ""
        inside = point - self._origin() - laid.text_origin
        return laid.document.documentLayout().anchorAt(inside)

    def code_at(self, point: QPointF) -> LaidPiece | None:
        """Return the code whose copy button is at ``point``."""
        laid = self._piece_at(point)
        over = laid and laid.boxed and laid.button.contains(point - self._origin())
        return laid if over else None

    def rect_of(self, stop: Stop) -> QRectF:
        """Return where a link or code box is, in this block."""
        return self._laid[stop.piece].rect_of(stop).translated(self._origin())

    def scroll_code(self, point: QPointF, by: float) -> bool:
        """Move wide code under ``point`` sideways; returns whether there was any."""
        laid = self._piece_at(point)
        if laid is None or not laid.boxed or laid.hidden_width <= 0:
            return False
        laid.scrolled = min(max(laid.scrolled + by, 0.0), laid.hidden_width)
        return True

    def _piece_at(self, point: QPointF) -> LaidPiece | None:
        y = point.y() - self._origin().y()
        return next((p for p in self._laid if p.y <= y <= p.y + p.height), None)
