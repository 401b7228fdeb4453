"""The ranking as a line of places, shown while a completion is dragged to one of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.ranks import Place

_BOX, _GAP, _BETWEEN = 84, 20, 8
"""Of a box the greatest width, what is beside it, and what is below; at 100 %."""

_REACH = 6
"""How far into a box its edge still means the gap beside it."""


class RankStrip(QFrame):
    """Places 1 to K with the letters of the completions that have them, and where one would go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "floating")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ranks: dict[str, int] = {}
        self._letter, self._many = "", 0
        self._place: Place | None = None
        self.hide()

    def show_ranking(self, ranks: Mapping[str, int], letter: str, many: int) -> None:
        """Show the ranks of ``many`` completions by their letters, while ``letter`` is dragged."""
        self._ranks, self._letter, self._many = dict(ranks), letter, many
        self.aim(None)

    def aim(self, place: Place | None) -> None:
        """Mark where the letter would go, and say what that means."""
        self._place = place
        self.setAccessibleName(self.sentence)
        self.update()

    @property
    def aimed(self) -> Place | None:
        return self._place

    @property
    def sentence(self) -> str:
        """What letting go would say, or how to drop it where it would say nothing."""
        if self._place is None:
            how = self.tr("Drop {letter} on a rank or between two: 1 is the best. Esc cancels.")
            return how.format(letter=self._letter)
        rank = self._place.rank
        better = [r for r in self._others.values() if r < rank]
        worse = [r for r in self._others.values() if r >= rank]
        if not self._place.between or not (better or worse):
            return self._onto(min(rank, self._many))
        if not better:
            return self.tr("Better than {others}").format(others=self._at(min(worse)))
        if not worse:
            return self.tr("Worse than {others}").format(others=self._at(max(better)))
        words = self.tr("Between {better} and {worse}")
        return words.format(better=self._at(max(better)), worse=self._at(min(worse)))

    def place_at(self, pos: QPoint) -> Place | None:
        """Return what is at ``pos`` in this widget's pixels; None beside it."""
        if not self.rect().contains(pos):
            return None
        for rank in range(1, self._many + 1):
            box = self.box(rank)
            if pos.x() < box.left() + px(_REACH):
                return Place(rank, between=True)
            if pos.x() <= box.right() - px(_REACH):
                return Place(rank)
        return Place(self._many + 1, between=True)

    def box(self, rank: int) -> QRect:
        """Return where the box of a rank is, in this widget's pixels."""
        room = self.width() - (self._many + 1) * px(_GAP)
        wide = max(1, min(px(_BOX), room // max(1, self._many)))
        left = px(_GAP) + (rank - 1) * (wide + px(_GAP))
        above = (self.height() - px(44) - px(_BETWEEN) - px(20)) // 2
        return QRect(left, above, wide, px(44))

    def sizeHint(self) -> QSize:
        return QSize(px(400), px(12 + 44 + _BETWEEN + 20 + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rank in range(1, self._many + 1):
            self._paint_box(painter, rank)
        if self._place is not None and self._place.between:
            self._paint_mark(painter, self._place.rank)
        painter.setFont(theme.font(14))
        painter.setPen(theme.color(theme.tokens().text))
        below = self.box(1).bottom() + px(_BETWEEN)
        line = QRect(px(_GAP), below, self.width() - 2 * px(_GAP), px(20))
        words = painter.fontMetrics().elidedText(
            self.sentence, Qt.TextElideMode.ElideRight, line.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    @property
    def _others(self) -> dict[str, int]:
        return {letter: rank for letter, rank in self._ranks.items() if letter != self._letter}

    def _at(self, rank: int) -> str:
        return ", ".join(sorted(one for one, its in self._others.items() if its == rank))

    def _onto(self, rank: int) -> str:
        if others := self._at(rank):
            return self.tr("Tie with {others}").format(others=others)
        return self.tr("Rank {place} of {many}").format(place=rank, many=self._many)

    def _paint_box(self, painter: QPainter, rank: int) -> None:
        look, box = theme.tokens(), QRectF(self.box(rank))
        aimed = self._place == Place(rank)
        painter.setPen(QPen(theme.color(look.accent if aimed else look.control), 1 + aimed))
        painter.setBrush(theme.color(look.accent_soft if aimed else look.surface))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setFont(theme.font(12))
        painter.setPen(theme.color(look.muted))
        corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(box.adjusted(px(6), px(3), 0, 0), corner, f"{rank}")
        letters = " ".join(sorted(one for one, its in self._ranks.items() if its == rank))
        own = letters == self._letter
        painter.setPen(theme.color(look.muted if own else look.text))
        room = box.adjusted(px(14), 0, -px(4), 0)
        size = next((s for s in (16, 14, 12) if _wide(letters, s) <= room.width()), 10)
        painter.setFont(theme.font(size, 400 if own else 600))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, letters)

    def _paint_mark(self, painter: QPainter, rank: int) -> None:
        """Draw an upright line in the gap before the box of ``rank``."""
        half = px(_GAP) / 2
        last = rank > self._many
        box = QRectF(self.box(min(rank, self._many)))
        x = box.right() + half if last else box.left() - half
        accent = theme.color(theme.tokens().accent)
        painter.setPen(QPen(accent, px(3)))
        painter.drawLine(QPointF(x, box.top() + px(4)), QPointF(x, box.bottom() - px(4)))
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for y in (box.top() + px(2), box.bottom() - px(2)):
            painter.drawEllipse(QPointF(x, y), px(4), px(4))


def _wide(letters: str, size: int) -> int:
    return QFontMetrics(theme.font(size, 600)).horizontalAdvance(letters)
