"""A scroll bar that shows where the hits of a search are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px


class TickBar(QScrollBar):
    """Paints a tick at each given share of its length."""

    def __init__(self) -> None:
        super().__init__()
        self._shares: tuple[float, ...] = ()

    @property
    def ticks(self) -> tuple[float, ...]:
        """Where the ticks are, 0 at the top and 1 at the bottom."""
        return self._shares

    def show_ticks(self, shares: Iterable[float]) -> None:
        """Show ticks at ``shares``; those that would fall on one pixel are one."""
        height = max(1, self.height())
        lines = dict.fromkeys(round(share * height) for share in shares)
        shown = tuple(line / height for line in lines)
        if shown != self._shares:
            self._shares = shown
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shares:
            return
        painter = QPainter(self)
        color = QColor(theme.tokens().warn)
        for share in self._shares:
            top = min(round(share * self.height()), self.height() - px(2))
            painter.fillRect(0, top, self.width(), px(2), color)
        painter.end()
