"""How one laid-out piece of a message is painted: text, code box, list sign, what stands out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCursor,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.icons import paint_icon
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.excerpt import units
from ouroboros_desktop.views.widgets.laid_piece import HEAD, PADDING, QUOTE, LaidPiece

CODE_RADIUS = 10


@dataclass(frozen=True)
class Mark:
    """A range of a piece's text that stands out; ``look`` is selected, hit or current (hit)."""

    start: int
    end: int
    look: str = "selected"


def paint_piece(
    painter: QPainter, laid: LaidPiece, origin: QPointF, bubble: bool, marks: Sequence[Mark] = ()
) -> None:
    colors = theme.tokens()
    painter.save()
    painter.translate(origin)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.control))
    far = laid.x + laid.width + laid.indent - px(3)
    for level in range(laid.piece.quotes):
        x = far - level * px(QUOTE) if laid.right_to_left else level * px(QUOTE)
        painter.drawRect(QRectF(x, laid.y - px(2), px(3), laid.height + px(4)))
    painter.translate(laid.x, laid.y)
    if laid.piece.kind == "rule":
        painter.fillRect(QRectF(0, 0, laid.width, 1), QColor(colors.border))
    elif laid.boxed:
        _paint_code(painter, laid, QColor(colors.surface if bubble else colors.sunken), marks)
    else:
        painter.translate(0, -laid.trimmed[0])
        _paint_marker(painter, laid)
        _draw(painter, laid, marks)
    painter.restore()


def _paint_marker(painter: QPainter, laid: LaidPiece) -> None:
    """Paint the list sign on the first line's baseline, at the side where the text begins."""
    if not laid.piece.marker:
        return
    line = laid.document.firstBlock().layout().lineAt(0)
    painter.setFont(theme.font(15))
    painter.setPen(QColor(theme.tokens().muted))
    width = QFontMetricsF(painter.font()).horizontalAdvance(laid.piece.marker)
    x = laid.width + px(8) if laid.right_to_left else -px(8) - width
    painter.drawText(QPointF(x, line.y() + line.ascent()), laid.piece.marker)


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
    _paint_head(painter, laid)
    painter.setClipRect(box.adjusted(px(4), 0, -px(4), 0), Qt.ClipOperation.IntersectClip)
    painter.translate(px(PADDING) - laid.scrolled, px(HEAD))
    _draw(painter, laid, marks)


def _paint_head(painter: QPainter, laid: LaidPiece) -> None:
    """Paint the language of code and the button that copies it."""
    side = px(16)
    button = laid.button.translated(-laid.x, -laid.y)
    place = QRectF(button.center() - QPointF(side / 2, side / 2), QSizeF(side, side))
    paint_icon(painter, place, *(("check", "ok") if laid.copied else ("content_copy", "muted")))
    painter.setFont(theme.font(12))
    painter.setPen(QColor(theme.tokens().muted))
    room = QRectF(px(PADDING), 0, button.left() - 2 * px(PADDING), px(HEAD) - px(2))
    name = painter.fontMetrics().elidedText(
        laid.piece.language, Qt.TextElideMode.ElideRight, round(room.width())
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
    painter.setPen(Qt.PenStyle.NoPen)


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
