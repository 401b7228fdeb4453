"""One piece of a message laid out for a width, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QTextCursor,
    QTextDocument,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets import markdown_document
from ouroboros_desktop.views.widgets.markdown import Piece
from ouroboros_desktop.views.widgets.stops import Stop

PADDING = 14
HEAD = 34
"""Room above code for its language and the button that copies it."""

LEAST_CODE = 140
GAP = 20
TIGHT_GAP = 14
INDENT = 26
QUOTE = 16


@dataclass
class LaidPiece:
    """A piece with its document and its place; ``y`` is the top of its text or box."""

    piece: Piece
    document: QTextDocument
    x: float
    y: float
    width: float
    height: float
    trimmed: tuple[float, float] = (0.0, 0.0)
    scrolled: float = 0.0
    copied: bool = False

    @property
    def boxed(self) -> bool:
        return self.piece.kind == "code"

    @property
    def hidden_width(self) -> float:
        """How much of wide code does not fit its box."""
        return max(0.0, self.document.idealWidth() + 2 * px(PADDING) - self.width)

    @property
    def indent(self) -> float:
        """The room beside the text for list signs and quotation bars."""
        return float(self.piece.indent * px(INDENT) + self.piece.quotes * px(QUOTE))

    @property
    def button(self) -> QRectF:
        """Where the button is that copies code, in the message's text."""
        side = px(28)
        return QRectF(self.x + self.width - side - px(6), self.y + px(3), side, side)

    def rect_of(self, stop: Stop) -> QRectF:
        """Return where a link or code box is, in the message's text."""
        if self.boxed:
            return QRectF(self.x, self.y, self.width, self.height)
        first, last = self.caret(stop.start), self.caret(stop.end)
        if first.top() == last.top():
            return first.united(last)
        return QRectF(self.x, first.top(), self.width, last.bottom() - first.top())

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
            x = self.x + px(PADDING) - self.scrolled
            return QPointF(x, self.y + px(HEAD))
        return QPointF(self.x, self.y - self.trimmed[0])

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
    """Lay ``piece`` out in ``room`` pixels; text that reads from the right has its signs there."""
    laid = LaidPiece(piece, markdown_document.document(piece), 0.0, 0.0, room, float(px(1)))
    laid.x = 0.0 if laid.right_to_left else laid.indent
    laid.width = max(px(80), room - laid.indent)
    if piece.kind == "code":
        extra = _extra_below(laid.document, markdown_document.CODE_LINE_HEIGHT)
        laid.height = laid.document.size().height() - extra + px(HEAD) + px(PADDING)
    elif piece.kind != "rule":
        laid.document.setTextWidth(laid.width)
        laid.height = laid.document.size().height()
        if piece.kind != "table":
            extra = _extra_below(laid.document, markdown_document.LINE_HEIGHT)
            laid.trimmed = trim(piece)
            laid.height -= extra + sum(laid.trimmed)
    return laid


def trim(piece: Piece) -> tuple[float, float]:
    """Return what of a text's first line is above its capitals, and of its last below the base.

    Without these the same padding looks larger above and below a text than beside it.
    """
    if piece.kind not in {"text", "heading", "math"}:
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
    extra = 2 * px(PADDING) if laid.piece.kind in {"code", "rule"} else 0
    least = px(LEAST_CODE) if laid.boxed else 0
    wanted = max(least, laid.document.idealWidth() + extra)
    return laid.indent + min(laid.width, wanted)


def narrow(laid: LaidPiece, room: float) -> None:
    """Let a piece end where ``room`` pixels do, which is all that its bubble takes."""
    if laid.right_to_left:
        laid.x = room - laid.indent - laid.width
    elif laid.boxed or laid.piece.kind == "rule":
        laid.width = room - laid.indent
