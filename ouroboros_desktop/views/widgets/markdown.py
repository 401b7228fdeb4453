"""Markdown as pieces: read by markdown-it-py, one piece a top-level block.

No HTML is ever made or read, so what a model writes can neither run nor fetch anything. In a
growing message all but the last piece are settled.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True)
class Piece:
    """One block: ``kind`` is text, heading, code, table or rule.

    ``indent`` counts list levels, ``quotes`` quotation levels; ``marker`` is the list sign before
    the block; ``tight`` blocks stand closer to the one above.
    """

    kind: str
    source: str = ""
    inline: tuple[Token, ...] = ()
    rows: tuple[tuple[tuple[Token, ...], ...], ...] = ()
    language: str = ""
    level: int = 0
    indent: int = 0
    quotes: int = 0
    marker: str = ""
    tight: bool = False


@dataclass
class _Place:
    """Where the reader is: the levels it is in and the sign of the list item it just entered."""

    indent: int = 0
    quotes: int = 0
    marker: str = ""
    fresh: bool = False


def settled(text: str) -> int:
    """Return how many characters of a growing ``text`` no later word can change the look of.

    That is the start of the last top-level block.
    """
    starts = [t.map[0] for t in _reader().parse(text) if t.level == 0 and t.map and t.nesting >= 0]
    if len(starts) < 2:
        return 0
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: starts[-1]])


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the blocks of ``text`` in order."""
    found: list[Piece] = []
    place = _Place()
    lists: list[int | None] = []
    tokens = _reader().parse(text)
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.type == "table_open":
            position = _table(tokens, position, place, found)
        else:
            _enter(token, place, lists)
            _leaf(tokens, position, place, found)
        position += 1
    return tuple(found)


def _enter(token: Token, place: _Place, lists: list[int | None]) -> None:
    """Follow the opening and closing of lists and quotations."""
    if token.type in {"bullet_list_open", "ordered_list_open"}:
        ordered = token.type == "ordered_list_open"
        lists.append(int(token.attrs.get("start", 1)) if ordered else None)
        place.indent += 1
    elif token.type in {"bullet_list_close", "ordered_list_close"}:
        lists.pop()
        place.indent -= 1
    elif token.type == "list_item_open":
        number = lists[-1]
        place.marker = "•" if number is None else f"{number}."
        lists[-1] = None if number is None else number + 1
        place.fresh = True
    elif token.type == "blockquote_open":
        place.quotes += 1
    elif token.type == "blockquote_close":
        place.quotes -= 1


def _leaf(tokens: list[Token], position: int, place: _Place, found: list[Piece]) -> None:
    token = tokens[position]
    piece: Piece | None = None
    if token.type == "inline":
        opened = tokens[position - 1]
        level = int(opened.tag[1:]) if opened.type == "heading_open" else 0
        kind = "heading" if level else "text"
        piece = Piece(kind, token.content, tuple(token.children or ()), level=level)
    elif token.type in {"fence", "code_block"}:
        language = token.info.split()[0] if token.info.strip() else ""
        piece = Piece("code", token.content.rstrip("\n"), language=language)
    elif token.type == "hr":
        piece = Piece("rule")
    if piece is not None:
        found.append(_placed(piece, place))


def _placed(piece: Piece, place: _Place) -> Piece:
    marker, place.marker = place.marker, ""
    tight, place.fresh = place.fresh, False
    return replace(
        piece,
        indent=place.indent,
        quotes=place.quotes,
        marker=marker,
        tight=tight or (place.indent > 0 and piece.kind == "text"),
    )


def _table(tokens: list[Token], position: int, place: _Place, found: list[Piece]) -> int:
    """Read the table at ``position``; returns the position of its last token."""
    rows: list[list[tuple[Token, ...]]] = []
    while tokens[position].type != "table_close":
        token = tokens[position]
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(tuple(token.children or ()))
        position += 1
    found.append(_placed(Piece("table", rows=tuple(tuple(r) for r in rows)), place))
    return position


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
