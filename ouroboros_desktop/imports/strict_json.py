"""JSON of others: how deep and how large it is becomes known before it is parsed."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.imports.format import MAX_ROW, RowProblem

MAX_DEPTH = 32
MAX_VALUES = 100_000
MAX_DIGITS = 32

# A string that does not end takes all that is left: so nothing is looked at twice.
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z)|[\[\]{},]', re.DOTALL)
_SPACE = " \t\r\n"


def parse(text: str) -> object:
    """Return the value; raises ``RowProblem`` for anything that is not plain, strict JSON."""
    if len(text) > MAX_ROW:
        raise RowProblem(f"This entry has {len(text):,} characters; {MAX_ROW:,} is the most.")
    _measure(text)
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_float=_float,
            parse_int=_int,
        )
    except json.JSONDecodeError as error:
        raise RowProblem(f"This is not JSON: {error.msg} (character {error.pos + 1}).") from error


def _measure(text: str) -> None:
    """Raise ``RowProblem`` when the text nests too deeply or holds too many values."""
    depth = values = 0
    for found in _TOKEN.finditer(text):
        sign = found[0][0]
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
        values += sign != '"'
        if depth > MAX_DEPTH:
            raise RowProblem(f"This entry is nested more than {MAX_DEPTH} levels deep.")
        if values > MAX_VALUES:
            raise RowProblem(f"This entry has more than {MAX_VALUES:,} values.")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made: dict[str, object] = {}
    for name, value in pairs:
        if name in made:
            raise RowProblem(f"The key {name[:40]!a} stands there twice.")
        made[name] = value
    return made


def _constant(name: str) -> object:
    raise RowProblem(f"{name} is not a number in JSON.")


def _float(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise RowProblem(f"The number {text[:20]} is too large.")
    return number


def _int(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise RowProblem(f"A number has {len(text):,} digits.")
    return int(text)


@dataclass(frozen=True, slots=True)
class Entry:
    """The text of one entry of a list, and the line it begins in."""

    line: int
    text: str


def is_list(text: str) -> bool:
    """Whether the text looks like a JSON list."""
    return text.lstrip(_SPACE).startswith("[")


def entries(text: str, name: str) -> Iterator[Entry]:
    """Yield the entries of a list, none of them parsed yet.

    Raises ``ImportProblem`` when the text is no list, ends too early or goes on after the list.
    """
    start = len(text) - len(text.lstrip(_SPACE)) + 1
    line, counted, depth, after_comma = 1, 0, 0, False
    for found in _TOKEN.finditer(text):
        sign = found[0][0]
        if sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
        if depth > MAX_DEPTH + 1 or found.end() - start > MAX_ROW:
            raise _too_much(name, text.count("\n", 0, start) + 1)
        if (sign == "," and depth == 1) or depth == 0:
            piece = text[start : found.start()]
            begins = start + len(piece) - len(piece.lstrip(_SPACE))
            line, counted = line + text.count("\n", counted, begins), begins
            if piece.strip(_SPACE) or sign == "," or after_comma:
                yield Entry(line, piece.strip(_SPACE))
            start, after_comma = found.end(), sign == ","
        if depth == 0:
            _require_end(text, found.start() if sign != "]" else start, name)
            return
    raise ImportProblem(
        f"{name} ends in the middle of its list, which begins in line 1.",
        hint="Copy or download the file again: a part of it is missing.",
    )


def _too_much(name: str, line: int) -> ImportProblem:
    return ImportProblem(
        f"{name} holds an entry after line {line} that is larger or deeper than any can be.",
        hint=f"An entry has at most {MAX_ROW:,} characters and {MAX_DEPTH} levels.",
    )


def _require_end(text: str, start: int, name: str) -> None:
    if text[start:].strip(_SPACE):
        line = text.count("\n", 0, start) + 1
        raise ImportProblem(
            f"{name} goes on after the end of its list in line {line}.",
            hint="Save each list as a file of its own.",
        )
