"""Ranking by dragging: the ranking is shown over the header, the cards stay where they are."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.completion_card import CompletionCard
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.rank_handle import Step
from ouroboros_desktop.views.widgets.rank_strip import RankStrip

EDGE = 40
"""How near to the upper or lower edge of the cards a drag scrolls them."""

_APART = 4
_FLOW_MS, _LEAP_MS = 16, 600


class RankDrag(QObject):
    """Follows a drag over ``page``, whose cards scroll in ``area``.

    ``dropped`` carries the completion's id and its ``Place``; beside all places nothing is said.
    """

    dropped = Signal(object, object)

    def __init__(self, page: Page, area: QScrollArea) -> None:
        super().__init__(page)
        self._page, self._area = page, area
        self.strip = RankStrip(page)
        self._ghost = _Ghost(page)
        self._by = 0
        self._scroll = QTimer(self)
        self._scroll.timeout.connect(self._scroll_on)

    def follow(
        self, cards: Sequence[CompletionCard], completion_id: UUID, step: Step, at: QPoint
    ) -> None:
        """Take a step of the drag of one of ``cards``; ``at`` is on the screen."""
        if step is Step.BEGUN:
            self._begin(cards, completion_id)
        if step in {Step.BEGUN, Step.MOVED} and self.strip.isVisible():
            self._move(at)
            return
        shown, place = self.strip.isVisible(), self.strip.place_at(self.strip.mapFromGlobal(at))
        self.end()
        if step is Step.DROPPED and shown and place is not None:
            self.dropped.emit(completion_id, place)

    def end(self) -> None:
        """Show nothing of a drag any more; what is let go later goes nowhere."""
        self._scroll.stop()
        self.strip.hide()
        self._ghost.hide()

    def _begin(self, cards: Sequence[CompletionCard], completion_id: UUID) -> None:
        ranks = {one.letter: one.rows[-1].answer for one in cards}
        letter = next(one.letter for one in cards if one.id == completion_id)
        known = {one: rank for one, rank in ranks.items() if rank is not None}
        self.strip.show_ranking(known, letter, len(cards))
        left, width = self._page.column()
        bottom = self._area.mapTo(self._page, QPoint()).y() - _APART
        height = max(self.strip.sizeHint().height(), bottom - _APART)
        self.strip.setGeometry(left, bottom - height, min(width, cards[0].width()), height)
        self._ghost.show_letter(letter)
        for one in (self.strip, self._ghost):
            one.raise_()
            one.show()

    def _move(self, at: QPoint) -> None:
        self.strip.aim(self.strip.place_at(self.strip.mapFromGlobal(at)))
        self._ghost.move(self._page.mapFromGlobal(at) + QPoint(px(12), -px(36)))
        self._by = self._beyond(self._area.viewport().mapFromGlobal(at).y())
        if not self._by:
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start(_LEAP_MS if theme.still() else _FLOW_MS)

    def _beyond(self, y: int) -> int:
        """Return by how much to scroll with the pointer at ``y``, negative for up."""
        height = self._area.viewport().height()
        edge = min(px(EDGE), height // 4)
        if y > height - edge:
            return min(y - (height - edge), edge)
        return max(y - edge, -edge) if 0 <= y < edge else 0

    def _scroll_on(self) -> None:
        """Flow, the faster the nearer to the edge; where nothing shall move by itself, leap."""
        bar = self._area.verticalScrollBar()
        leap = self._area.viewport().height() // 2
        step = max(2, abs(self._by) // 3) if not theme.still() else leap
        bar.setValue(bar.value() + (step if self._by > 0 else -step))


class _Ghost(QWidget):
    """The letter that is dragged, beside the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._letter = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_letter(self, letter: str) -> None:
        self._letter = letter
        self.resize(px(32), px(32))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.accent))
        painter.drawRoundedRect(QRectF(self.rect()), px(8), px(8))
        painter.setPen(theme.color(look.on_accent))
        painter.setFont(theme.font(16, 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()
