"""One message as it is painted: its pieces laid out for a width, bubble, code boxes, list signs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextDocument,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets import markdown
from ouroboros_desktop.views.widgets.markdown import Piece

PADDING = 14
RADIUS = 14
CODE_RADIUS = 10
GAP = 20
TIGHT_GAP = 14
INDENT = 26
QUOTE = 16
BUBBLE_SHARE = 0.78


@dataclass
class _Laid:
    """A piece with its document and its place; ``y`` is the top of its text or box."""

    piece: Piece
    document: QTextDocument
    x: float
    y: float
    width: float
    height: float
    scrolled: float = 0.0

    @property
    def boxed(self) -> bool:
        return self.piece.kind == "code"

    @property
    def hidden_width(self) -> float:
        """How much of wide code does not fit its box."""
        return max(0.0, self.document.idealWidth() + 2 * px(PADDING) - self.width)


class MessageBlock:
    """A message laid out in ``width`` pixels: a bubble on the right, or plain text.

    ``height`` is what it takes; ``left`` and ``box_width`` where the bubble (or text) is. A growing
    message is laid out by ``grow``: its settled pieces are made once.
    """

    def __init__(self, text: str, width: int, bubble: bool) -> None:
        self._bubble = bubble
        self._width = width
        self._kept: list[_Laid] = []
        self._kept_text = 0
        self._laid: list[_Laid] = []
        self.grow(text)

    def grow(self, text: str) -> None:
        """Lay out ``text``, which begins with the text of before; settled pieces are kept."""
        tail = text[self._kept_text :]
        done = markdown.settled(tail)
        if done:
            self._kept += self._lay(tail[:done], self._kept)
            self._kept_text += done
            tail = tail[done:]
        self._laid = self._kept + self._lay(tail, self._kept)
        self._measure()

    def _lay(self, text: str, before: list[_Laid]) -> list[_Laid]:
        made: list[_Laid] = []
        room = self._inner_width()
        bottom = before[-1].y + before[-1].height if before else 0.0
        first = not before
        for piece in markdown.pieces(text):
            laid = _lay_piece(piece, room)
            laid.y = bottom + (0 if first else _gap(piece))
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
        used = max((_used_width(laid) for laid in self._laid), default=0.0)
        self.box_width = min(round(used) + 2 * px(PADDING), self._width)
        self.left = self._width - self.box_width
        self.height = round(bottom) + 2 * px(PADDING)

    @property
    def texts(self) -> int:
        """How many pieces there are."""
        return len(self._laid)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint at the painter's origin what lies inside ``clip``."""
        colors = theme.tokens()
        if self._bubble:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.accent_soft))
            box = QRectF(self.left, 0, self.box_width, self.height)
            painter.drawRoundedRect(box, px(RADIUS), px(RADIUS))
        origin = self._origin()
        for laid in self._laid:
            top = origin.y() + laid.y
            if top + laid.height >= clip.top() and top <= clip.bottom():
                _paint_piece(painter, laid, origin, self._bubble)

    def _origin(self) -> QPointF:
        pad = px(PADDING) if self._bubble else 0
        return QPointF(self.left + pad, pad)

    def link_at(self, point: QPointF) -> str:
        """Return the link at ``point`` (in this block), or ''."""
        laid = self._piece_at(point)
        if laid is None or laid.boxed:
            return ""
        inside = point - self._origin() - QPointF(laid.x, laid.y - _trim(laid.piece)[0])
        return laid.document.documentLayout().anchorAt(inside)

    def scroll_code(self, point: QPointF, by: float) -> bool:
        """Move wide code under ``point`` sideways; returns whether there was any."""
        laid = self._piece_at(point)
        if laid is None or not laid.boxed or laid.hidden_width <= 0:
            return False
        laid.scrolled = min(max(laid.scrolled + by, 0.0), laid.hidden_width)
        return True

    def _piece_at(self, point: QPointF) -> _Laid | None:
        y = point.y() - self._origin().y()
        return next((p for p in self._laid if p.y <= y <= p.y + p.height), None)


def _gap(piece: Piece) -> int:
    if piece.kind == "heading":
        return px(GAP + 8)
    return px(TIGHT_GAP if piece.tight else GAP)


def _lay_piece(piece: Piece, room: float) -> _Laid:
    document = markdown.document(piece)
    x = float(piece.indent * px(INDENT) + piece.quotes * px(QUOTE))
    width = max(px(80), room - x)
    if piece.kind == "rule":
        return _Laid(piece, document, x, 0, width, px(1))
    if piece.kind == "code":
        extra = _extra_below(document, markdown.CODE_LINE_HEIGHT)
        height = document.size().height() - extra + 2 * px(PADDING)
        return _Laid(piece, document, x, 0, width, height)
    document.setTextWidth(width)
    above, below = _trim(piece)
    height = document.size().height()
    if piece.kind != "table":
        height -= _extra_below(document, markdown.LINE_HEIGHT) + above + below
    return _Laid(piece, document, x, 0, width, height)


def _trim(piece: Piece) -> tuple[float, float]:
    """Return what of a text's first line is above its capitals, and of its last below the base.

    Without these the same padding looks larger above and below a text than beside it.
    """
    if piece.kind not in {"text", "heading"}:
        return 0.0, 0.0
    metrics = QFontMetricsF(theme.font(15))
    return metrics.ascent() - metrics.capHeight(), metrics.descent()


def _extra_below(document: QTextDocument, percent: int) -> float:
    """Return what proportional line height adds under the last line."""
    last = document.lastBlock().layout()
    if last.lineCount() == 0:
        return 0.0
    return last.lineAt(last.lineCount() - 1).height() * (percent - 100) / 100


def _used_width(laid: _Laid) -> float:
    if laid.piece.kind in {"code", "rule"}:
        return laid.x + min(laid.width, laid.document.idealWidth() + 2 * px(PADDING))
    return laid.x + min(laid.width, laid.document.idealWidth())


def _paint_piece(painter: QPainter, laid: _Laid, origin: QPointF, bubble: bool) -> None:
    colors = theme.tokens()
    painter.save()
    painter.translate(origin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.control))
    for level in range(laid.piece.quotes):
        painter.drawRect(QRectF(level * px(QUOTE), laid.y - px(2), px(3), laid.height + px(4)))
    painter.translate(laid.x, laid.y)
    if laid.piece.kind == "rule":
        painter.fillRect(QRectF(0, 0, laid.width, 1), QColor(colors.border))
    elif laid.boxed:
        _paint_code(painter, laid, QColor(colors.surface if bubble else colors.sunken))
    else:
        painter.translate(0, -_trim(laid.piece)[0])
        _paint_marker(painter, laid)
        _draw(painter, laid.document)
    painter.restore()


def _paint_marker(painter: QPainter, laid: _Laid) -> None:
    """Paint the list sign on the first line's baseline, right-aligned before the text."""
    if not laid.piece.marker:
        return
    line = laid.document.firstBlock().layout().lineAt(0)
    painter.setFont(theme.font(15))
    painter.setPen(QColor(theme.tokens().muted))
    width = QFontMetricsF(painter.font()).horizontalAdvance(laid.piece.marker)
    painter.drawText(QPointF(-px(8) - width, line.y() + line.ascent()), laid.piece.marker)


def _paint_code(painter: QPainter, laid: _Laid, ground: QColor) -> None:
    box = QRectF(0, 0, laid.width, laid.height)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, px(CODE_RADIUS), px(CODE_RADIUS))
    if laid.hidden_width > 0:
        share = laid.width / (laid.width + laid.hidden_width)
        room = laid.width - 2 * px(PADDING)
        left = px(PADDING) + room * (1 - share) * laid.scrolled / laid.hidden_width
        painter.setBrush(QColor(theme.tokens().control))
        bar = QRectF(left, laid.height - px(7), room * share, px(3))
        painter.drawRoundedRect(bar, px(3) / 2, px(3) / 2)
    painter.setClipRect(box.adjusted(px(4), 0, -px(4), 0), Qt.ClipOperation.IntersectClip)
    painter.translate(px(PADDING) - laid.scrolled, px(PADDING))
    _draw(painter, laid.document)


def _draw(painter: QPainter, document: QTextDocument) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(theme.tokens().text))
    document.documentLayout().draw(painter, context)
