"""What the blind votes say about a candidate: in words, as an interval, and vote by vote."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.core.verdict import Comparison, Outcome, Verdict, verdict
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.disclosure import Disclosure
from ouroboros_desktop.views.widgets.small import card, label
from ouroboros_desktop.views.written import number


class VerdictCard(QWidget):
    """Win rate with its 95 % interval; even is 50 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = label("heading", wrap=True)
        self._words = label("body", wrap=True)
        self._interval = IntervalBar()
        self._votes = Disclosure(self.tr("Vote by vote"))
        self._list = label("caption", wrap=True)
        self._votes.box.addWidget(self._list)
        frame, box = card()
        for widget in (self._headline, self._words, self._interval, self._votes):
            box.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_comparisons(self, comparisons: Sequence[Comparison]) -> None:
        found = verdict(comparisons)
        self._headline.setText(self._conclusion(found))
        self._words.setText(
            self.tr(
                "Win rate {rate} %, 95 % interval {low} to {high} %, from {votes} of %n blind "
                "pairs on held-out prompts. A tie counts half; even is 50 %.",
                None,
                found.pairs,
            ).format(
                rate=_percent(found.win_rate),
                low=_percent(found.low),
                high=_percent(found.high),
                votes=found.votes,
            )
        )
        self._interval.show_verdict(found)
        self._interval.setAccessibleName(self._words.text())
        lines = [
            self.tr("Pair {place}: {outcome}").format(place=n, outcome=self._outcome(c.outcome))
            for n, c in enumerate(comparisons, start=1)
        ]
        self._list.setText("\n".join(lines))

    def _conclusion(self, found: Verdict) -> str:
        if found.worse:
            return self.tr("The candidate is worse than the live policy, beyond chance.")
        if found.low > 0.5:
            return self.tr("The candidate is better than the live policy, beyond chance.")
        return self.tr("The votes do not tell the candidate from the live policy.")

    def _outcome(self, result: Outcome | None) -> str:
        if result is None:
            return self.tr("not voted on")
        return {
            Outcome.CANDIDATE: self.tr("the candidate was better"),
            Outcome.LIVE: self.tr("the live policy was better"),
            Outcome.TIE: self.tr("tie"),
            Outcome.BOTH_BAD: self.tr("both bad"),
        }[result]


class IntervalBar(QWidget):
    """A line from 0 to 100 % with the interval on it, the rate as a dot, and a mark at 50 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self.setFixedHeight(px(44))

    def show_verdict(self, found: Verdict) -> None:
        self._verdict = found
        self.setFixedHeight(px(44))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._verdict is None:
            return
        look, found = theme.tokens(), self._verdict
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, middle = px(8), px(12)
        wide = self.width() - 2 * edge
        painter.setPen(QPen(theme.color(look.border), 2))
        painter.drawLine(edge, middle, edge + wide, middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.accent, 0.45))
        low, high = edge + wide * found.low, edge + wide * found.high
        painter.drawRoundedRect(QRectF(low, middle - 4, max(1.0, high - low), 8), 4, 4)
        painter.setBrush(theme.color(look.accent))
        painter.drawEllipse(QPointF(edge + wide * found.win_rate, middle), 7, 7)
        painter.setPen(QPen(theme.color(look.control), 1, Qt.PenStyle.DashLine))
        half = edge + wide // 2
        painter.drawLine(half, 0, half, 2 * middle)
        self._paint_scale(painter, edge, wide, 2 * middle)

    def _paint_scale(self, painter: QPainter, edge: int, wide: int, top: int) -> None:
        painter.setPen(theme.color(theme.tokens().muted))
        painter.setFont(theme.font(12))
        sides = (
            (0.0, Qt.AlignmentFlag.AlignLeft, self.tr("0 %, live better")),
            (0.5, Qt.AlignmentFlag.AlignHCenter, self.tr("50 %, even")),
            (1.0, Qt.AlignmentFlag.AlignRight, self.tr("100 %, candidate better")),
        )
        room = px(180)
        for share, side, text in sides:
            left = edge + wide * share - room * share
            painter.drawText(QRectF(left, top, room, px(20)), side, text)


def _percent(share: float) -> str:
    return number(100 * share)
