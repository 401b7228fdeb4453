"""Entries of a summary that may contradict each other, found by plain rules.

Two entries are compared when they speak of the same subject. They may contradict each other when

- one denies what the other says: the same content words, and a negation in one of them;
- they count the same thing differently: the same content words, other numbers;
- they say opposites: the same content words but for a pair such as "open" and "closed";
- they give two values where only one can be: colours of one thing, days of one event, places where
  somebody lives or was born, names that something is called.

The rules know words, not meanings: they miss what is said in other words, and what they find may be
compatible after all (a door that is red in front and green behind). So they only ever ask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations
from uuid import UUID

from ouroboros_desktop.core.grammar import subject
from ouroboros_desktop.core.language import bare, lower_first, names, negative, stem, words
from ouroboros_desktop.core.lexicon import NEGATIONS, STOP_WORDS
from ouroboros_desktop.core.opposites import (
    BOUNDS,
    CLASSES,
    EVER,
    EVERYBODY,
    NUMBERS,
    OPPOSITES,
    PREFIXES,
    SINGLE,
)
from ouroboros_desktop.core.summary import Part, SummaryEntry

_ALIKE = 0.7
"""Share of all their content words that two entries must have in common to say the same thing."""

_OPPOSED = frozenset[str]().union(*OPPOSITES)
_NOBODY_IN_PARTICULAR = STOP_WORDS | EVERYBODY


class Reason(StrEnum):
    """Why two entries may contradict each other."""

    DENIAL = "denial"
    NUMBER = "number"
    OPPOSITE = "opposite"
    VALUE = "value"
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two entries, and the words in which they differ ('' where no single word tells).

    The texts are kept: what was found holds only while they are as they were.
    """

    first: UUID
    second: UUID
    reason: Reason
    texts: tuple[str, str]
    words: tuple[str, str] = ("", "")

    @property
    def pair(self) -> frozenset[str]:
        """What a dismissal is for: these two sentences, whichever entries they stand in."""
        return frozenset(self.texts)

    def holds(self, entries: Sequence[SummaryEntry]) -> bool:
        """Return whether both entries are still there and say what they said."""
        said = {e.id: e.text for e in entries}
        return (said.get(self.first), said.get(self.second)) == self.texts


def contradictions(entries: Sequence[SummaryEntry]) -> tuple[Contradiction, ...]:
    """Return the pairs of facts and conclusions that may contradict each other, in order."""
    stated = [e for e in entries if e.part is not Part.PERSONA_SNAPSHOT and e.text.strip()]
    found = []
    for one, other in combinations(stated, 2):
        conflict = _conflict(_claim(one.text), _claim(other.text))
        if conflict:
            reason, differing = conflict
            texts = (one.text, other.text)
            found.append(Contradiction(one.id, other.id, reason, texts, differing))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Claim:
    """A sentence as the rules see it. ``content`` has each content word by its stem.

    ``numbers`` are figures and how they were written, ``about`` the stems of the subject,
    ``owned``: it is somebody's or of something, so that a part of it is another thing.
    """

    content: dict[str, str]
    numbers: tuple[tuple[str, str], ...]
    about: frozenset[str]
    owned: bool
    verb: str
    denies: bool
    bounded: bool
    names: frozenset[str]


@lru_cache(maxsize=512)
def _claim(text: str) -> _Claim:
    line = bare(text).replace("’", "'")
    found = words(line)
    about = subject(line)
    counted = [w for w in found if _figure(w)]
    return _Claim(
        content={stem(w): w for w in found if w not in counted and _tells(w)},
        numbers=tuple((_figure(w), w) for w in counted),
        about=_about(about.text) if about else frozenset(),
        owned=about is not None and ("'s " in about.text or " of " in about.text),
        verb=about.verb if about else "",
        denies=negative(line),
        bounded=bool(BOUNDS & set(found)),
        names=frozenset(stem(n.casefold()) for n in names(lower_first(line))),
    )


def _figure(word: str) -> str:
    """Return a number in figures, '' for any other word."""
    return NUMBERS.get(word, word if word[0].isdecimal() else "")


def _tells(word: str) -> bool:
    kept = stem(word) in _OPPOSED or word not in STOP_WORDS
    return kept and word not in NEGATIONS | EVERYBODY | EVER and not word.endswith("n't")


def _about(text: str) -> frozenset[str]:
    return frozenset(_figure(w) or stem(w) for w in words(text) if w not in _NOBODY_IN_PARTICULAR)


def _conflict(a: _Claim, b: _Claim) -> tuple[Reason, tuple[str, str]] | None:
    if not _same_subject(a, b):
        return None
    if a.denies != b.denies:
        same = _alike(set(a.content), set(b.content)) and _figures(a) == _figures(b)
        return (Reason.DENIAL, ("", "")) if same else None
    if a.denies:
        return None
    return _counted(a, b) or _opposed(a, b) or _valued(a, b)


def _same_subject(a: _Claim, b: _Claim) -> bool:
    if not a.content.keys() & b.content.keys():
        return False
    if a.owned or b.owned:
        return a.about == b.about
    return a.about <= b.about or b.about <= a.about


def _alike(a: set[str], b: set[str]) -> bool:
    """Return whether two sets of content words say the same; one word alone does not tell."""
    shared = len(a & b)
    return (shared >= 2 or a == b) and shared >= _ALIKE * len(a | b)


def _say_the_same(a: _Claim, b: _Claim, *but: str) -> bool:
    """Return whether they say the same of their subject, but for some words."""
    left_out = a.about | b.about | set(but)
    rest = set(a.content) - left_out, set(b.content) - left_out
    return rest[0] == rest[1] or _alike(*rest)


def _figures(claim: _Claim) -> tuple[str, ...]:
    return tuple(figure for figure, _ in claim.numbers)


def _counted(a: _Claim, b: _Claim) -> tuple[Reason, tuple[str, str]] | None:
    pairs = list(zip(a.numbers, b.numbers, strict=False))
    other = [(x, y) for (m, x), (n, y) in pairs if m != n]
    comparable = len(a.numbers) == len(b.numbers) and not (a.bounded or b.bounded)
    if comparable and len(other) == 1 and _say_the_same(a, b):
        return Reason.NUMBER, other[0]
    return None


def _opposed(a: _Claim, b: _Claim) -> tuple[Reason, tuple[str, str]] | None:
    if _figures(a) != _figures(b):
        return None
    only_a, only_b = a.content.keys() - b.content.keys(), b.content.keys() - a.content.keys()
    for x in sorted(only_a):
        for y in sorted(only_b):
            if _opposite(x, y) and _say_the_same(a, b, x, y):
                return Reason.OPPOSITE, (a.content[x], b.content[y])
    return None


def _opposite(x: str, y: str) -> bool:
    long, short = (x, y) if len(x) > len(y) else (y, x)
    return frozenset((x, y)) in OPPOSITES or any(long == p + short for p in PREFIXES)


def _valued(a: _Claim, b: _Claim) -> tuple[Reason, tuple[str, str]] | None:
    """Return the two values of which a thing can have one only."""
    shared = a.content.keys() & b.content.keys()
    x, y = sorted(a.content.keys() - shared), sorted(b.content.keys() - shared)
    if not (x and y and shared) or _figures(a) != _figures(b):
        return None
    is_one = {a.verb, b.verb} <= {"is", "are", "was", "were"} and len(x) == len(y) == 1
    plain = shared <= a.about | b.about  # "is open in June" leaves room for January
    classed = is_one and plain and any({*x, *y} <= values for values in CLASSES)
    named = {*x} <= a.names and {*y} <= b.names and bool(shared & SINGLE)
    if not (classed or named):
        return None
    return Reason.VALUE, (" ".join(a.content[w] for w in x), " ".join(b.content[w] for w in y))
