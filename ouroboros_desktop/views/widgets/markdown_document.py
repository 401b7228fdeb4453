"""Pieces of Markdown as text documents in the theme's colours; an image is shown as its name."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.tokens import Tokens
from ouroboros_desktop.views.widgets.markdown import Piece, Run

if TYPE_CHECKING:
    from pygments.lexer import Lexer

LINE_HEIGHT = 140
CODE_LINE_HEIGHT = 118
_HEADINGS = {1: 20, 2: 18, 3: 16}
_READING = 15
_CODE = 13


def document(piece: Piece) -> QTextDocument:
    """Return the piece laid out in the theme's colours; the caller sets the text width."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setUndoRedoEnabled(False)
    if piece.kind == "code":
        _write_code(made, piece)
    elif piece.kind == "table":
        _write_table(made, piece)
    else:
        size = _HEADINGS.get(piece.level, 15) if piece.level else _READING
        made.setDefaultFont(theme.font(size, 600 if piece.level else 400))
        cursor = QTextCursor(made)
        cursor.setBlockFormat(_block_format(LINE_HEIGHT))
        _write_runs(cursor, piece.runs, size, 600 if piece.level else 400)
    return made


def _block_format(percent: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def _cell_format(align: str) -> QTextBlockFormat:
    made = QTextBlockFormat()
    sides = {"right": Qt.AlignmentFlag.AlignRight, "center": Qt.AlignmentFlag.AlignHCenter}
    if align in sides:
        made.setAlignment(sides[align])
    return made


def _char_format(face: QFont, color: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(face)
    made.setForeground(QColor(color))
    return made


def _write_runs(cursor: QTextCursor, runs: tuple[Run, ...], size: int, weight: int = 400) -> None:
    """Write runs in their looks."""
    for run in runs:
        look = replace(run, text="", link="x" if run.link else "", source="")
        style = _style(look, size, weight, theme.tokens(), theme.text_scale())
        if run.link:
            style = QTextCharFormat(style)
            style.setAnchorHref(run.link)
        cursor.insertText(run.text, style)


@cache
def _style(look: Run, size: int, weight: int, colors: Tokens, _scale: int) -> QTextCharFormat:
    """Return a run's format; made once, since making one costs more than writing with it."""
    if look.code:
        style = _char_format(theme.font(size - 2, mono=True), colors.text)
        style.setBackground(QColor(colors.sunken))
    else:
        face = theme.font(size, 600 if look.bold else weight)
        face.setItalic(look.slanted)
        face.setStrikeOut(look.struck)
        style = _char_format(face, colors.accent if look.link else colors.text)
    if look.link:
        style.setAnchor(True)
        style.setFontUnderline(True)
    return style


def _write_code(made: QTextDocument, piece: Piece) -> None:
    made.setDefaultFont(theme.font(_CODE, mono=True))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTabStopDistance(px(_CODE) * 0.6 * 4)
    made.setDefaultTextOption(option)
    cursor = QTextCursor(made)
    cursor.setBlockFormat(_block_format(CODE_LINE_HEIGHT))
    for text, style in _highlighted(piece):
        cursor.insertText(text, style)


def _highlighted(piece: Piece) -> list[tuple[str, QTextCharFormat]]:
    """Return the code in coloured parts; without a known language in one."""
    from pygments.styles import get_style_by_name  # noqa: PLC0415 - only a message with code pays

    lexer = _lexer(piece.language)
    if lexer is None:
        return [(piece.source, _char_format(theme.font(_CODE, mono=True), theme.tokens().text))]
    style = get_style_by_name("github-dark" if theme.tokens().name == "dark" else "friendly")
    parts: list[tuple[str, QTextCharFormat]] = []
    for kind, text in lexer.get_tokens(piece.source):
        rule = style.style_for_token(kind)
        look = (bool(rule["bold"]), bool(rule["italic"]), rule["color"] or "")
        parts.append((text, _code_style(*look, theme.tokens(), theme.text_scale())))
    return parts


@lru_cache(64)
def _lexer(language: str) -> Lexer | None:
    """Return what reads a language; found once, since all lexers are searched for it."""
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415 - as above
    from pygments.util import ClassNotFound  # noqa: PLC0415

    try:
        found: Lexer = get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
    return found


@cache
def _code_style(
    bold: bool, italic: bool, color: str, colors: Tokens, _scale: int
) -> QTextCharFormat:
    """Return the format of a part of code; made once, as ``_style`` is."""
    face = theme.font(_CODE, 600 if bold else 400, mono=True)
    face.setItalic(italic)
    wanted = f"#{color}" if color else colors.text
    return _char_format(face, theme.readable(wanted, colors.sunken))


def _write_table(made: QTextDocument, piece: Piece) -> None:
    columns = max(len(row) for row in piece.rows)
    look = QTextTableFormat()
    look.setBorder(1)
    look.setBorderCollapse(True)
    look.setBorderBrush(QColor(theme.tokens().border))
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setCellPadding(px(6))
    look.setCellSpacing(0)
    look.setColumnWidthConstraints([QTextLength()] * columns)
    made.setDefaultFont(theme.font(14))
    table: QTextTable = QTextCursor(made).insertTable(len(piece.rows), columns, look)
    for y, row in enumerate(piece.rows):
        for x, cell in enumerate(row):
            cursor = table.cellAt(y, x).firstCursorPosition()
            cursor.setBlockFormat(_cell_format(piece.aligns[x]))
            _write_runs(cursor, cell, 14, 600 if y == 0 else 400)


def warm_up() -> None:
    """Load what the first code block needs, so that it does not hold up a growing message."""
    _highlighted(Piece("code", "pass", language="python"))


def web_address(link: str) -> QUrl | None:
    """Return the address of a link that may be opened (http, https), else None."""
    url = QUrl(link, QUrl.ParsingMode.StrictMode)
    safe = url.isValid() and url.scheme() in {"http", "https"} and bool(url.host())
    return url if safe else None
