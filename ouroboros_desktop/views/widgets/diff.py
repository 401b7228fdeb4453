"""Word diff of two texts or two versions of an entry: pure comparison, and its rich text.

Added words are underlined and removed words struck through, so colour is only the second sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from html import escape

from ouroboros_desktop.core.entry_diff import Difference

_WORDS = re.compile(r"\s*\w+|\s*[^\w\s]|\s+")
_MOST_PAIRS = 300_000
"""Words of one text times words of the other: matching more would hold up the window."""


class Change(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring words with the same fate."""

    change: Change
    text: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Return how ``old`` becomes ``new``; kept + removed spell ``old``, kept + added ``new``.

    Between a common beginning and end, very long texts count as replaced as a whole.
    """
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    middle = before[head : len(before) - tail], after[head : len(after) - tail]
    pieces = [
        Piece(Change.KEPT, "".join(before[:head])),
        *_matched(*middle),
        Piece(Change.KEPT, "".join(before[len(before) - tail :])),
    ]
    return tuple(p for p in pieces if p.text)


def entry_diff(difference: Difference) -> tuple[Piece, ...]:
    """Return how one entry of a summary changes, as words."""
    old = difference.before.text if difference.before else ""
    new = difference.after.text if difference.after else ""
    return word_diff(old, new)


def prose_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Return how ``old`` becomes ``new``, white space aside: kept + added spell ``new``.

    A sentence that is put before another one, or in a paragraph of its own, moves no word of it.
    """
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    keys = [word.strip() for word in before], [word.strip() for word in after]
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Change.KEPT, "".join(after[j1:j2])))
        else:
            pieces.append(Piece(Change.REMOVED, "".join(before[i1:i2])))
            pieces.append(Piece(Change.ADDED, "".join(after[j1:j2])))
    return tuple(p for p in pieces if p.text)


def _matched(before: list[str], after: list[str]) -> Iterator[Piece]:
    if len(before) * len(after) > _MOST_PAIRS:
        yield Piece(Change.REMOVED, "".join(before))
        yield Piece(Change.ADDED, "".join(after))
        return
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        kept = tag == "equal"
        yield Piece(Change.KEPT if kept else Change.REMOVED, "".join(before[i1:i2]))
        yield Piece(Change.ADDED, "" if kept else "".join(after[j1:j2]))


def _common(left: Sequence[str], right: Sequence[str]) -> int:
    """Return how many words two texts begin with alike."""
    for place, (a, b) in enumerate(zip(left, right, strict=False)):
        if a != b:
            return place
    return min(len(left), len(right))


def rich_text(pieces: Iterable[Piece], added: str, removed: str) -> str:
    """Return the diff as HTML that shows the text literally; colours are hex."""
    dress = {
        Change.KEPT: "{}",
        Change.ADDED: f'<span style="color:{added}; text-decoration:underline">{{}}</span>',
        Change.REMOVED: f'<span style="color:{removed}; text-decoration:line-through">{{}}</span>',
    }
    body = "".join(dress[p.change].format(escape(p.text)) for p in pieces)
    return f'<div style="white-space:pre-wrap">{body}</div>'
