"""Where in a dialogue something was said: its sentences, and which of them support a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.grammar import Kind, subject
from ouroboros_desktop.core.language import names, negative, sentences, stem, stems, words
from ouroboros_desktop.core.lexicon import NEGATIONS, PRONOUNS
from ouroboros_desktop.core.summary import Source

MAX_ENTRY = 400
"""Characters beyond which a sentence is cut at a space: an entry is to be read at a glance."""

SUPPORT = 0.75
"""Share of a text's content words that its source must hold."""

_CLAUSE = re.compile(r"[,;:]\s|\s(?:and|but|so|because|since|if|when)\s")
_SPEAKERS = stems("teacher user assistant policy person speaker human conversation dialogue")


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a message: ``text`` is ``content[start:end]``."""

    message_id: UUID
    role: Role
    start: int
    end: int
    text: str
    stems: frozenset[str]

    @property
    def source(self) -> Source:
        return Source(self.message_id, self.start, self.end)

    @property
    def asks(self) -> bool:
        return self.text.rstrip("\"”’') ").endswith(("?", "？", "؟"))

    def part(self, start: int, end: int) -> Line:
        """Return the part of this line from ``start`` to ``end``, counted in the line."""
        text = self.text[start:end]
        start, end = self.start + start, self.start + end
        return Line(self.message_id, self.role, start, end, text, stems(text))


def lines(branch: Sequence[Message]) -> tuple[Line, ...]:
    """Return the sentences of the messages, in order."""
    return tuple(
        Line(m.id, m.role, start, end, m.content[start:end], stems(m.content[start:end]))
        for m in branch
        for start, stop in sentences(m.content)
        for end in (_cut(m.content, start, stop),)
    )


def _cut(text: str, start: int, end: int) -> int:
    if end - start <= MAX_ENTRY:
        return end
    space = text.rfind(" ", start + MAX_ENTRY // 2, start + MAX_ENTRY)
    return space if space > 0 else start + MAX_ENTRY


@dataclass(frozen=True, slots=True)
class Window:
    """One stated sentence, or two neighbouring ones of which the second points back at the first.

    ``about`` holds the stems of the first one's subject; it matters for two sentences only.
    """

    lines: tuple[Line, ...]
    stems: frozenset[str]
    about: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a dialogue states, made once and asked for each entry of a draft."""

    windows: tuple[Window, ...]
    known: frozenset[str]


def evidence(said: Sequence[Line]) -> Evidence:
    """Return what the lines state; questions state nothing, but their words are known."""
    stated = [line for line in said if not line.asks]
    pairs = [
        Window((a, b), a.stems | b.stems, stems(about.text))
        for a, b in pairwise(stated)
        if _goes_on(a, b) and (about := subject(a.text))
    ]
    known = frozenset[str]().union(*(line.stems for line in said))
    return Evidence((*(Window((x,), x.stems) for x in stated), *pairs), known)


def _goes_on(first: Line, second: Line) -> bool:
    opening = words(second.text[:20])[:1]
    return first.message_id == second.message_id and bool(PRONOUNS & set(opening))


def supporting(text: str, said: Evidence, share: float = SUPPORT) -> tuple[Source, ...]:
    """Return the sentence, or the two neighbouring ones, that the text was taken from; () if none.

    A source holds at least ``share`` of the content words and all the numbers, and its clause on
    the matter denies something when and only when the text does. Two sentences count as one when
    the second begins with a pronoun and the first is about the same subject as the text. A name
    that nobody mentioned has no source at all. On a tie the teacher's words come first, then the
    earlier ones.
    """
    wanted = stems(text) - _SPEAKERS - NEGATIONS
    if not wanted or _named(text) - said.known - _SPEAKERS:
        return ()
    about = subject(text)
    head = stems(about.text) if about else frozenset[str]()
    fits = [
        w
        for w in said.windows
        if _holds(wanted, w, share)
        and (len(w.lines) == 1 or w.about & head)
        and _agrees(text, wanted, w)
    ]
    if not fits:
        return ()
    best = max(
        fits,
        key=lambda w: (len(wanted & w.stems), -len(w.lines), w.lines[0].role is Role.TEACHER),
    )
    return tuple(line.source for line in best.lines)


def _named(text: str) -> frozenset[str]:
    """Return the stems of the names in the text; a first word only when it is the subject."""
    about = subject(text)
    first = stems(about.text) if about and about.kind is Kind.NAME else frozenset[str]()
    return first | {stem(n.casefold()) for n in names(text) if not text.startswith(n)}


def _holds(wanted: frozenset[str], window: Window, share: float) -> bool:
    shared = len(wanted & window.stems)
    alone = len(wanted) == 1 and len(window.stems) > 2
    return shared >= share * len(wanted) and shared >= min(2, len(wanted)) and not alone


def _agrees(text: str, wanted: frozenset[str], window: Window) -> bool:
    numbers = {w for w in wanted if any(c.isdecimal() for c in w)}
    told = max((c for x in window.lines for c in _CLAUSE.split(x.text)), key=_shares(wanted))
    return numbers <= window.stems and negative(text) == negative(told)


def _shares(wanted: frozenset[str]) -> Callable[[str], int]:
    return lambda text: len(wanted & stems(text))
