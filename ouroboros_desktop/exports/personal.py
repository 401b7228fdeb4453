"""The personal-data pass: what rules can recognise is replaced, and what they cannot is said.

Rules stand most specific first; a stretch of text belongs to the first rule that takes it. What has
a checksum (cards, IBANs) or a strict form (addresses of the Internet) must pass it, so that the
numbers of a fact are not taken for somebody's.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from ouroboros_desktop.exports.format import Row

BLIND = (
    "names of people that you did not list",
    "postal addresses and places",
    "health, beliefs, money and other private matters told in words",
    "hints by which somebody can be recognised without being named",
    "numbers and keys in forms that it does not know",
)
"""What no rule here can see."""

AROUND = 24
"""Characters shown on each side of what is masked."""

_STRUCTURE = frozenset({"role", "from"})
_DATE = re.compile(r"\d{1,4}([./ -])\d{1,2}\1\d{1,4}")


def _any(found: str) -> bool:
    return bool(found)


def _luhn(found: str) -> bool:
    """Whether the check digit is right (ISO/IEC 7812-1)."""
    digits = [int(c) for c in reversed(found) if c.isdigit()]
    doubled = [sum(divmod(2 * d, 10)) if place % 2 else d for place, d in enumerate(digits)]
    return 13 <= len(digits) <= 19 and sum(doubled) % 10 == 0


def _mod_97(found: str) -> bool:
    """Whether the check digits are right (ISO 13616)."""
    plain = re.sub(r"[ -]", "", found).upper()
    turned = plain[4:] + plain[:4]
    return 15 <= len(plain) <= 34 and int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


def _internet(found: str) -> bool:
    try:
        ipaddress.ip_address(found)
    except ValueError:
        return False
    return any(c.isdigit() for c in found)


def _phone(found: str) -> bool:
    digits = sum(c.isdigit() for c in found)
    return 7 <= digits <= 15 and not _DATE.fullmatch(found)


def _mixed(found: str) -> bool:
    """Whether it has small and capital letters and digits, as random signs have."""
    return all(re.search(kind, found) for kind in ("[a-z]", "[A-Z]", "[0-9]"))


_Check = Callable[[str], bool]
_PREFIXED = (
    r"\b(?:sk|pk|rk)[-_][\w-]{16,}|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bhf_\w{20,}"
    r"|\bAKIA[0-9A-Z]{16}\b|\bxox[abprs]-[\w-]{10,}|\bAIza[\w-]{30,}"
    r"|\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|\b[0-9A-Fa-f]{32,}\b"
)
_ALONE = r"(?<![\w.,+-])(?<!\d[ /])"
"""Before a number: it does not go on from another one."""

_ENDED = r"(?!\w|[.,-]\d| \d)"

_PATTERNS: tuple[tuple[str, str, _Check], ...] = (
    ("link with a password", r"\b[a-z][a-z0-9+.-]{0,20}://[^\s/@]+@\S*[^\s.,;:!?)\]]", _any),
    ("key", _PREFIXED, _any),
    ("key", r"(?<![\w+/])[A-Za-z0-9+/_-]{40,}={0,2}(?![\w+/=])", _mixed),
    ("email", r"(?<![\w.+%'-])[\w.+%'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*\.[^\W\d_]{2,}", _any),
    ("IBAN", r"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b", _mod_97),
    ("card", r"(?<![\d.,])[2-6]\d(?:[ -]?\d){11,17}(?!\d|[.,]\d)", _luhn),
    ("address on the Internet", r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\d|\.\d)", _internet),
    (
        "address on the Internet",
        r"(?<![\w:])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?![\w:])",
        _internet,
    ),
    ("phone", r"(?<![\w+])\+\d(?:[ ()./-]{0,2}\d){6,14}(?!\d)", _phone),
    ("phone", rf"{_ALONE}\(?0\d{{1,5}}\)?[ /-](?:[ -]?\d){{4,10}}{_ENDED}", _phone),
    ("phone", rf"{_ALONE}\(?\d{{3}}\)?[ .-]\d{{3}}[.-]\d{{4}}{_ENDED}", _phone),
    ("home folder", r"(?:(?<=/home/)|(?<=/Users/)|(?<=\\Users\\))[^\s/\\\"']+", _any),
)
_RULES = tuple((kind, re.compile(pattern), passes) for kind, pattern, passes in _PATTERNS)
_NUMBERS = frozenset({"phone", "card", "IBAN"})


@dataclass(frozen=True, slots=True)
class Masked:
    """One thing that is masked: what stands for it, how often it occurs, and where.

    ``excerpt`` is what surrounds its first occurrence, with the placeholder in it.
    """

    key: str
    kind: str
    value: str
    placeholder: str
    count: int
    cycles: tuple[int, ...]
    excerpt: str


@dataclass(frozen=True, slots=True)
class Mask:
    """What to put in place of what: the same value has the same placeholder in a whole export.

    ``names`` are masked beside what the rules find; ``items`` are by their keys.
    ``kept`` is how many things were found and left as they are.
    """

    names: tuple[str, ...] = ()
    items: Mapping[str, Masked] = field(default_factory=dict)
    kept: int = 0

    @property
    def count(self) -> int:
        return sum(item.count for item in self.items.values())

    def without(self, kept: Collection[str]) -> Mask:
        """Return this mask with the items of these keys left as they are."""
        items = {key: item for key, item in self.items.items() if key not in kept}
        return replace(self, items=items, kept=self.kept + len(self.items) - len(items))

    def text(self, text: str) -> str:
        """Return ``text`` with all that was surveyed masked."""
        parts, end = [], 0
        for span in _spans(text, self.names):
            if span.key in self.items:
                parts += [text[end : span.start], self.items[span.key].placeholder]
                end = span.start + len(span.value)
        return "".join((*parts, text[end:]))

    def row(self, row: Row, texts: Iterable[str]) -> Row:
        """Return a row with the columns ``texts`` masked; the same row when nothing was found."""
        masked = {name: self._value(row[name]) for name in texts}
        return {**row, **masked} if any(row[n] != v for n, v in masked.items()) else row

    def _value(self, value: object) -> object:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self._value(v) for v in value]
        if isinstance(value, dict):
            return {k: v if k in _STRUCTURE else self._value(v) for k, v in value.items()}
        return value


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    kind: str
    value: str

    @property
    def key(self) -> str:
        """The same for one thing however it is written."""
        plain = self.value.casefold()
        if self.kind in _NUMBERS:
            plain = "".join(c for c in plain if c.isalnum())
        return f"{self.kind} {plain}"


class Survey:
    """Gathers what a mask will take, text by text, in the order in which they will be written."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._mask = Mask(_sorted(names))
        self._items: dict[str, Masked] = {}
        self._seen: set[tuple[int, str]] = set()

    @property
    def mask(self) -> Mask:
        return replace(self._mask, items=dict(self._items))

    def read(self, row: Row, texts: Iterable[str], cycle: int) -> None:
        """Look at a row; a text that several formats of one cycle hold counts once."""
        for text in chain.from_iterable(_leaves(row[name]) for name in texts):
            if (cycle, text) not in self._seen:
                self._seen.add((cycle, text))
                self._look(text, cycle)

    def _look(self, text: str, cycle: int) -> None:
        for span in _spans(text, self._mask.names):
            before = self._items.get(span.key) or self._new(span, text)
            cycles = tuple(dict.fromkeys((*before.cycles, cycle)))
            self._items[span.key] = replace(before, count=before.count + 1, cycles=cycles)

    def _new(self, span: _Span, text: str) -> Masked:
        number = 1 + sum(item.kind == span.kind for item in self._items.values())
        placeholder = f"⟨{span.kind} {number}⟩"
        end = span.start + len(span.value)
        left, right = text[max(0, span.start - AROUND) : span.start], text[end : end + AROUND]
        excerpt = " ".join(f"{left}{placeholder}{right}".split())
        return Masked(span.key, span.kind, span.value, placeholder, 0, (), excerpt)


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_leaves, value))
    elif isinstance(value, dict):
        yield from chain.from_iterable(_leaves(v) for k, v in value.items() if k not in _STRUCTURE)


def _spans(text: str, names: tuple[str, ...]) -> list[_Span]:
    """Return what the rules and names take, in order, no two overlapping."""
    taken: list[tuple[int, int, _Span]] = []
    for kind, pattern, passes in (*_RULES, *_name_rules(names)):
        for match in pattern.finditer(text):
            start, end = match.span()
            free = all(end <= s or e <= start for s, e, _ in taken)
            if free and passes(match[0]):
                taken.append((start, end, _Span(start, kind, match[0])))
    return [span for *_, span in sorted(taken, key=lambda one: one[0])]


def _name_rules(names: tuple[str, ...]) -> Iterator[tuple[str, re.Pattern[str], _Check]]:
    if names:
        either = "|".join(map(re.escape, names))
        yield "name", re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE), _any


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names longest first, so that a full name is taken before a part of it."""
    found = {" ".join(n.split()) for n in names}
    return tuple(sorted((n for n in found if len(n) > 1), key=lambda n: (-len(n), n)))
