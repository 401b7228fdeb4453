"""A part of a message as text: what it says, or the Markdown that says it.

Positions are those of text documents, which count UTF-16 units: a sign beyond the first plane is
two of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ouroboros_desktop.views.widgets.markdown import Piece, Run, said

Spot = tuple[int, int]
"""A place in a message: which piece, and the position in its text."""

Part = Callable[[Sequence[Piece], Spot, Spot], str]
"""Makes a text of what is between two places."""

_PARTS_OF_A_SIGN = 0xFFFF


def units(text: str) -> int:
    """Return how many positions ``text`` takes."""
    return len(text) + sum(1 for sign in text if ord(sign) > _PARTS_OF_A_SIGN)


def sliced(text: str, start: int, end: int) -> str:
    """Return what of ``text`` is between two positions; half a sign is left out."""
    if text.isascii():
        return text[start:end]
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")


def plain(pieces: Sequence[Piece], first: Spot, last: Spot) -> str:
    """Return what is shown between two places, with list signs, a table's cells by tabs."""
    parts = _parts(pieces, first, last)
    return _joined([(piece, _plain_part(piece, start, end)) for piece, start, end in parts])


def markdown_of(pieces: Sequence[Piece], first: Spot, last: Spot) -> str:
    """Return the Markdown between two places: as it was written where a piece is whole."""
    parts = _parts(pieces, first, last)
    return _joined([(piece, _markdown_part(piece, start, end)) for piece, start, end in parts])


def _parts(pieces: Sequence[Piece], first: Spot, last: Spot) -> list[tuple[Piece, int, int]]:
    found = []
    for place in range(first[0], min(last[0] + 1, len(pieces))):
        start = first[1] if place == first[0] else 0
        end = last[1] if place == last[0] else units(pieces[place].text)
        if end > start or pieces[place].kind == "rule":
            found.append((pieces[place], start, end))
    return found


def _joined(parts: list[tuple[Piece, str]]) -> str:
    text = ""
    in_list = False
    for piece, part in parts:
        between = "\n" if piece.tight and in_list else "\n\n"
        text += (between if text else "") + part
        in_list = piece.indent > 0
    return text


def _plain_part(piece: Piece, start: int, end: int) -> str:
    if piece.kind == "rule":
        return "———"
    part = sliced(piece.text, start, end)
    if piece.kind == "table":
        return _table_part(piece, start, end)
    if piece.kind == "code":
        return part
    sign = f"{'  ' * (piece.indent - 1)}{piece.marker} " if piece.marker and start == 0 else ""
    return sign + part.replace("\u2028", "\n")


def _table_part(piece: Piece, start: int, end: int) -> str:
    """Return the cells between two positions: tabs in a row, a line for each row."""
    rows: list[list[str]] = []
    begin = 1
    for row in piece.rows:
        cells = []
        for runs in row:
            text = said(runs)
            low, high = max(start - begin, 0), end - begin
            if high >= 0 and low <= units(text):
                cells.append(sliced(text, low, high).replace("\u2028", " "))
            begin += units(text) + 1
        rows.append(cells)
    return "\n".join("\t".join(cells) for cells in rows if cells)


def _markdown_part(piece: Piece, start: int, end: int) -> str:
    whole = start == 0 and end >= units(piece.text)
    if piece.kind == "code":
        fence = _fence(piece.source)
        code = piece.source if whole else sliced(piece.source, start, end)
        return f"{fence}{piece.language}\n{code}\n{fence}"
    if whole or piece.kind == "rule":
        return piece.source
    if piece.kind == "table":
        return _table_part(piece, start, end)
    sign = "#" * piece.level + " " if piece.level and start == 0 else ""
    if piece.marker and start == 0:
        sign = "  " * (piece.indent - 1) + piece.marker.replace("•", "-") + " "
    return sign + "".join(_marked(run) for run in _runs_between(piece.runs, start, end))


def _fence(code: str) -> str:
    fence = "```"
    while fence in code:
        fence += "`"
    return fence


def _runs_between(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    found = []
    begin = 0
    for run in runs:
        text = sliced(run.text, max(start - begin, 0), max(end - begin, 0))
        begin += units(run.text)
        if text:
            found.append(replace(run, text=text))
    return found


def _marked(run: Run) -> str:
    if run.source:
        return run.source  # a part of a formula is no formula
    whole = run.text.replace("\u2028", "\n")
    text = whole.strip()
    if not text:
        return whole
    before, after = whole[: whole.index(text)], whole[whole.index(text) + len(text) :]
    for on, sign in ((run.code, "`"), (run.struck, "~~"), (run.slanted, "*"), (run.bold, "**")):
        text = f"{sign}{text}{sign}" if on else text
    text = f"[{text}]({run.link})" if run.link and run.link != text else text
    return before + text + after  # a sign beside a space would not be one
