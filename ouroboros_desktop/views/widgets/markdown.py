"""Markdown as pieces: read by markdown-it-py, one piece a top-level block.

No HTML is ever made or read, so what a model writes can neither run nor fetch anything. In a
growing message all but the last piece are settled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from ouroboros_desktop.views.widgets.math_rules import enable_math
from ouroboros_desktop.views.widgets.tex import readable

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True)
class Run:
    """Text of one look. ``link`` is where it leads, '' for nowhere.

    ``source`` is the Markdown of a formula, which is not what is shown.
    """

    text: str
    bold: bool = False
    slanted: bool = False
    struck: bool = False
    code: bool = False
    link: str = ""
    source: str = ""


@dataclass(frozen=True)
class Piece:
    """One block: ``kind`` is text, heading, code, table, math or rule.

    ``source`` is its Markdown, for code what stands between the fences. ``indent`` counts list
    levels, ``quotes`` quotation levels; ``marker`` is the list sign before the block; ``tight``
    blocks stand closer to the one above.
    """

    kind: str
    source: str = ""
    runs: tuple[Run, ...] = ()
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    aligns: tuple[str, ...] = ()
    language: str = ""
    level: int = 0
    indent: int = 0
    quotes: int = 0
    marker: str = ""
    tight: bool = False

    @property
    def text(self) -> str:
        """What is shown, with the character positions of the piece's text document.

        A line break is U+2028. Each cell of a table begins after a line end.
        """
        if self.kind == "code":
            return self.source
        if self.kind == "table":
            cells = (said(cell) for row in self.rows for cell in row)
            return "\n" + "\n".join(cells) + "\n"
        return said(self.runs)


def said(runs: Iterable[Run]) -> str:
    """Return the text of ``runs``."""
    return "".join(run.text for run in runs)


@dataclass
class _Place:
    """Where the reader is: the levels it is in and the sign of the list item it just entered."""

    lines: list[str]
    indent: int = 0
    quotes: int = 0
    marker: str = ""
    fresh: bool = False

    def source(self, token: Token) -> str:
        """Return the lines that a block was read from."""
        first, end = token.map or (0, 0)
        return "\n".join(self.lines[first:end]).strip("\n")


_ADDRESS = re.compile(
    r"""(https?://(?:\([^\s()<>"']*\)|[^\s()<>"'.,;:!?*\]}]|[.,;:!?*](?=[^\s<>"')]))+)"""
)

_LINE = r"[^\W\d_][^\n`*_~\[<\\&$]*(?<![ \t])"
_PLAIN = re.compile(rf"(?:{_LINE}\n\n?)*{_LINE}")


def is_plain(text: str) -> bool:
    """Whether ``text`` surely holds no Markdown, so that it reads as it is written."""
    return _PLAIN.fullmatch(text) is not None


def settled(text: str) -> int:
    """Return how many characters of a growing ``text`` no later word can change the look of.

    That is the start of the last top-level block.
    """
    starts = [
        t.map[0] for t in _block_reader().parse(text) if t.level == 0 and t.map and t.nesting >= 0
    ]
    if len(starts) < 2:
        return 0
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: starts[-1]])


def pieces(text: str) -> tuple[Piece, ...]:
    """Return the blocks of ``text`` in order."""
    found: list[Piece] = []
    place = _Place(lines=text.split("\n"))
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
        piece = Piece(kind, place.source(token), _runs(token.children or []), level=level)
    elif token.type in {"fence", "code_block"}:
        language = token.info.split()[0] if token.info.strip() else ""
        piece = Piece("code", token.content.rstrip("\n"), language=language)
    elif token.type == "math_block":
        piece = _formula(token, place)
    elif token.type == "hr":
        piece = Piece("rule", place.source(token))
    if piece is not None:
        found.append(_placed(piece, place))


def _formula(token: Token, place: _Place) -> Piece:
    """Return a formula on lines of its own; as TeX code when it cannot be made readable."""
    shown = readable(token.content)
    if shown is None:
        return Piece("code", token.content, language="tex")
    source = place.source(token)
    return Piece("math", source, (Run(shown, source=source),))


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
    rows: list[list[tuple[Run, ...]]] = []
    aligns: list[str] = []
    opened = tokens[position]
    while tokens[position].type != "table_close":
        token = tokens[position]
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "th_open":
            aligns.append(str(token.attrs.get("style", "")).removeprefix("text-align:"))
        elif token.type == "inline":
            rows[-1].append(_runs(token.children or []))
        position += 1
    source = place.source(opened)
    cells = tuple(tuple(row) for row in rows)
    found.append(_placed(Piece("table", source, rows=cells, aligns=tuple(aligns)), place))
    return position


def _runs(tokens: Iterable[Token]) -> tuple[Run, ...]:
    """Return a line of Markdown as runs; an image is its name."""
    found: list[Run] = []
    levels = {"strong": 0, "em": 0, "s": 0}
    link = ""
    for token in tokens:
        kind = token.type.removesuffix("_open").removesuffix("_close")
        if kind in levels:
            levels[kind] += token.nesting
        elif kind == "link":
            link = str(token.attrs.get("href", "")) if token.nesting > 0 else ""
        elif kind == "math_inline":
            shown = readable(token.content)
            formula = Run(shown or token.content, code=shown is None, source=token.markup)
            found.append(replace(formula, link=link))
        else:
            text = "\u2028" if kind in {"softbreak", "hardbreak"} else token.content
            look = (levels["strong"] > 0, levels["em"] > 0, levels["s"] > 0)
            run = Run(text, *look, code=kind == "code_inline", link=link)
            found += _with_addresses(run) if kind == "text" and "://" in text else [run]
    return tuple(run for run in found if run.text)


def _with_addresses(run: Run) -> list[Run]:
    """Make the web addresses that stand in the text links."""
    if run.link:
        return [run]
    parts = _ADDRESS.split(run.text)
    return [replace(run, text=p, link=p if n % 2 else "") for n, p in enumerate(parts)]


@cache
def _reader() -> MarkdownIt:
    reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    enable_math(reader)
    return reader


@cache
def _block_reader() -> MarkdownIt:
    """Return a reader that finds the blocks only: it is asked for at each new word."""
    reader = MarkdownIt("commonmark", {"html": False}).enable("table")
    enable_math(reader)
    reader.core.ruler.enableOnly(["normalize", "block"])
    return reader
