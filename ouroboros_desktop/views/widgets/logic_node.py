"""One entry of the logic map as a box to press: its number, its kind, its text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from ouroboros_desktop.core.summary import Part, SummaryEntry
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.small import breakable

MOST_LINES = 6
"""Lines of an entry that its box shows; all of it is in the hint, and below the graph."""

_SIDE, _TOP, _GAP = 12, 10, 4
_WRAP = Qt.TextFlag.TextWordWrap.value
_LONGEST_WORD = 18


class LogicNode(QAbstractButton):
    """Arrow keys ask for a neighbour: ``step_wanted`` carries columns and places to go."""

    step_wanted = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ""
        self._words = ""
        self._conclusion = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_entry(self, entry: SummaryEntry, number: int, follows: str) -> None:
        """Show ``entry``; ``follows`` says in words what it follows from, '' when from nothing."""
        self._conclusion = entry.part is Part.LOGIC_MAP
        kind = self.tr("Conclusion {number}") if self._conclusion else self.tr("Fact {number}")
        self._title = kind.format(number=number)
        words = " ".join(entry.text.split())
        self._words = breakable(words, _LONGEST_WORD)
        self.setToolTip(theme.literal(words))
        self.setAccessibleName(f"{self._title}: {words}")
        self.setAccessibleDescription(follows)
        self.update()

    def height_for(self, width: int) -> int:
        """Return the height that the box needs at this width."""
        metrics = QFontMetrics(theme.font(14))
        lines = _height(metrics, self._fitting(metrics, width), width - 2 * px(_SIDE))
        return 2 * px(_TOP) + px(16) + px(_GAP) + lines

    def sizeHint(self) -> QSize:
        return QSize(px(200), self.height_for(px(200)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if step := steps.get(Qt.Key(event.key())):
            self.step_wanted.emit(*step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, chosen = theme.tokens(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if chosen else 1
        painter.setPen(QPen(theme.color(look.accent if chosen else look.control), width))
        painter.setBrush(theme.color(look.accent_soft if self._conclusion else look.surface))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, px(10), px(10))
        inner = self.rect().adjusted(px(_SIDE), px(_TOP), -px(_SIDE), -px(_TOP))
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.color(look.muted))
        painter.drawText(QRect(inner.topLeft(), QSize(inner.width(), px(16))), 0, self._title)
        painter.setFont(theme.font(14))
        painter.setPen(theme.color(look.text))
        words = self._fitting(painter.fontMetrics(), self.width())
        painter.drawText(inner.adjusted(0, px(16) + px(_GAP), 0, 0), _WRAP, words)
        painter.end()

    def _fitting(self, metrics: QFontMetrics, width: int) -> str:
        """Return as many of the words as fit into the most lines a box has."""
        room, most = width - 2 * px(_SIDE), MOST_LINES * metrics.lineSpacing()
        words = self._words.split(" ")
        if _height(metrics, self._words, room) <= most:
            return self._words
        low, high = 0, len(words)
        while high - low > 1:
            middle = (low + high) // 2
            fits = _height(metrics, " ".join(words[:middle]) + " …", room) <= most
            low, high = (middle, high) if fits else (low, middle)
        return " ".join(words[:low]) + " …"


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, max(1, width), 100_000), _WRAP, text).height()
