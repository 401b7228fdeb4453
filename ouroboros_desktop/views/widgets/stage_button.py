"""One stage in the rail: icon, name, and how it stands, in words and by a sign."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.icons import paint_icon
from ouroboros_desktop.views.theme import px

HEIGHT = 48
ICONS = {
    Stage.DIALOGUE: "chat_bubble",
    Stage.SUMMARY: "article",
    Stage.LABYRINTH: "account_tree",
    Stage.SCORING: "star_half",
    Stage.POLICY_UPDATE: "show_chart",
}


class Standing(StrEnum):
    """How a stage stands."""

    DONE = "done"
    PRESENT = "present"
    OPEN = "open"
    OFF = "off"


_SIGNS = {
    Standing.DONE: ("check_circle", "ok"),
    Standing.PRESENT: ("radio_button_checked", "accent"),
    Standing.OPEN: ("radio_button_unchecked", "muted"),
    Standing.OFF: ("lock", "muted"),
}


class StageButton(QRadioButton):
    """A radio button by role, painted as a row; checked is the page that is shown."""

    def __init__(self, stage: Stage, title: str) -> None:
        super().__init__(title)
        self.stage = stage
        self._standing = Standing.OFF
        self._words = ""
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)

    def show_standing(self, standing: Standing, words: str, more: str) -> None:
        """Show how the stage stands, in a word or two; ``more`` is the keys, or why it is off."""
        self._standing, self._words = standing, words
        self.setEnabled(standing is not Standing.OFF)
        described = f"{words}. {more}"
        self.setAccessibleDescription(described)
        self.setToolTip(f"{self.text()}: {described}")
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Show the icon and the sign only."""
        self._compact = compact
        self.update()

    @property
    def whole_width(self) -> int:
        """How wide it has to be for its title to be read."""
        wide = QFontMetrics(theme.font(14, 500)).horizontalAdvance(self.text())
        return px(42) + wide + px(6) + px(16) + px(12)

    def sizeHint(self) -> QSize:
        return QSize(px(180), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(40), px(HEIGHT))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground()
        if ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()), px(10), px(10))
        role = "accent" if self.isChecked() else "text" if self.isEnabled() else "muted"
        middle = self.height() / 2
        left = px(8) if self._compact else px(12)
        paint_icon(painter, QRectF(left, middle - px(10), px(20), px(20)), ICONS[self.stage], role)
        sign, sign_role = _SIGNS[self._standing]
        size = px(12) if self._compact else px(16)
        right = self.width() - left - size + (px(2) if self._compact else 0)
        paint_icon(painter, QRectF(right, middle - size / 2, size, size), sign, sign_role)
        if not self._compact:
            self._paint_words(painter, right, getattr(colors, role))
        painter.end()

    def _paint_words(self, painter: QPainter, right: int, color: str) -> None:
        middle, left = self.height() / 2, px(42)
        room = right - left - px(6)
        painter.setFont(theme.font(14, 500))
        painter.setPen(QColor(color))
        self._paint_line(painter, QRectF(left, middle - px(19), room, px(20)), self.text())
        painter.setFont(theme.font(12))
        painter.setPen(QColor(theme.tokens().muted))
        self._paint_line(painter, QRectF(left, middle + px(1), room, px(17)), self._words)

    def _ground(self) -> str:
        colors = theme.tokens()
        if self.isChecked():
            return colors.accent_soft
        return colors.sunken if self.isEnabled() and self.underMouse() else ""

    def _paint_line(self, painter: QPainter, box: QRectF, text: str) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
