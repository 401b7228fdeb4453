"""One piece of a message laid out for a width, and how it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets import markdown_document
from ouroboros_desktop.views.widgets.excerpt import units
from ouroboros_desktop.views.widgets.markdown import Piece

PADDING = 14
CODE_RADIUS = 10
GAP = 20
TIGHT_GAP = 14
INDENT = 26
QUOTE = 16


@dataclass(frozen=True)
class Mark:
    """A range of a piece's text that stands out; ``look`` is selected, hit or current (hit)."""

    start: int
    end: int
    look: str = "selected"


@dataclass
class LaidPiece:
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

    @property
    def length(self) -> int:
        """The last position in the text."""
        return self.document.characterCount() - 1

    @property
    def right_to_left(self) -> bool:
        """Whether the text reads from the right."""
        return self.document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft

    def cursor(self, position: int) -> QTextCursor:
        """Return a cursor at ``position``, or at the end of a text that is shorter."""
        made = QTextCursor(self.document)
        made.setPosition(min(position, self.length))
        return made

    @property
    def text_origin(self) -> QPointF:
        """Where the document begins, in the message's text."""
        if self.boxed:
            return QPointF(self.x + px(PADDING) - self.scrolled, self.y + px(PADDING))
        return QPointF(self.x, self.y - trim(self.piece)[0])

    def position_at(self, point: QPointF) -> int:
        """Return the position in the text that is nearest to ``point``."""
        inside = point - self.text_origin
        # Below its last line a document answers with its end, wherever the point is.
        inside.setY(min(max(inside.y(), 0.0), self.document.size().height() - px(8)))
        layout = self.document.documentLayout()
        return max(0, layout.hitTest(inside, Qt.HitTestAccuracy.FuzzyHit))

    def caret(self, position: int) -> QRectF:
        """Return where a caret at ``position`` is."""
        block = self.document.findBlock(min(position, self.length))
        line = block.layout().lineForTextPosition(position - block.position())
        box = self.document.documentLayout().blockBoundingRect(block)
        if not line.isValid():
            return QRectF(box.topLeft() + self.text_origin, QSizeF(px(2), px(20)))
        x, _ = cast("tuple[float, int]", line.cursorToX(position - block.position()))
        at = QPointF(box.x() + x, box.y() + line.y()) + self.text_origin
        return QRectF(at, QSizeF(px(2), line.ascent() + line.descent()))


def gap(piece: Piece) -> int:
    if piece.kind == "heading":
        return px(GAP + 8)
    return px(TIGHT_GAP if piece.tight else GAP)


def lay_piece(piece: Piece, room: float) -> LaidPiece:
    document = markdown_document.document(piece)
    x = float(piece.indent * px(INDENT) + piece.quotes * px(QUOTE))
    width = max(px(80), room - x)
    if piece.kind == "rule":
        return LaidPiece(piece, document, x, 0, width, px(1))
    if piece.kind == "code":
        extra = _extra_below(document, markdown_document.CODE_LINE_HEIGHT)
        height = document.size().height() - extra + 2 * px(PADDING)
        return LaidPiece(piece, document, x, 0, width, height)
    document.setTextWidth(width)
    above, below = trim(piece)
    height = document.size().height()
    if piece.kind != "table":
        height -= _extra_below(document, markdown_document.LINE_HEIGHT) + above + below
    return LaidPiece(piece, document, x, 0, width, height)


def trim(piece: Piece) -> tuple[float, float]:
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


def used_width(laid: LaidPiece) -> float:
    if laid.piece.kind in {"code", "rule"}:
        return laid.x + min(laid.width, laid.document.idealWidth() + 2 * px(PADDING))
    return laid.x + min(laid.width, laid.document.idealWidth())


def paint_piece(
    painter: QPainter, laid: LaidPiece, origin: QPointF, bubble: bool, marks: Sequence[Mark] = ()
) -> None:
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
        _paint_code(painter, laid, QColor(colors.surface if bubble else colors.sunken), marks)
    else:
        painter.translate(0, -trim(laid.piece)[0])
        _paint_marker(painter, laid)
        _draw(painter, laid, marks)
    painter.restore()


def _paint_marker(painter: QPainter, laid: LaidPiece) -> None:
    """Paint the list sign on the first line's baseline, right-aligned before the text."""
    if not laid.piece.marker:
        return
    line = laid.document.firstBlock().layout().lineAt(0)
    painter.setFont(theme.font(15))
    painter.setPen(QColor(theme.tokens().muted))
    width = QFontMetricsF(painter.font()).horizontalAdvance(laid.piece.marker)
    painter.drawText(QPointF(-px(8) - width, line.y() + line.ascent()), laid.piece.marker)


def _paint_code(painter: QPainter, laid: LaidPiece, ground: QColor, marks: Sequence[Mark]) -> None:
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
    _draw(painter, laid, marks)


def _draw(painter: QPainter, laid: LaidPiece, marks: Sequence[Mark]) -> None:
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(theme.tokens().text))
    if marks:
        context.selections = [
            _selection(laid, part) for mark in marks for part in _in_cells(laid, mark)
        ]
    laid.document.documentLayout().draw(painter, context)


def _in_cells(laid: LaidPiece, mark: Mark) -> list[Mark]:
    """Return a mark cell by cell: one that spans cells would cover the rectangle between them."""
    if laid.piece.kind != "table":
        return [mark]
    found = []
    begin = 0
    for cell in laid.piece.text.split("\n"):
        end = begin + units(cell)
        if mark.start < end and mark.end > begin:
            found.append(Mark(max(mark.start, begin), min(mark.end, end), mark.look))
        begin = end + 1
    return found


def _selection(laid: LaidPiece, mark: Mark) -> QAbstractTextDocumentLayout.Selection:
    colors = theme.tokens()
    ground, text = {
        "selected": (colors.accent, colors.on_accent),
        "hit": (theme.mixed(colors.bg, colors.warn, 0.3), colors.text),
        "current": (colors.warn, colors.surface),
    }[mark.look]
    made = QAbstractTextDocumentLayout.Selection()
    made.cursor = laid.cursor(mark.start)
    made.cursor.setPosition(min(mark.end, laid.length), QTextCursor.MoveMode.KeepAnchor)
    made.format.setBackground(QColor(ground))
    made.format.setForeground(QColor(text))
    return made
