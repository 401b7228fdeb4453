"""Sentences of the parts without Qt, said in the language of the window.

Errors, hints, labels of work and the like are English where they are made, stored and logged. Each
was made from a template, ``make translations`` lists these, and here the template of a sentence is
found again: the text itself first, then the patterns, the one with the longest fixed part before
the others. Values are said in the language too, where they are words or numbers that it knows.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from ouroboros_resources import folder
from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "sentences"

_VALUE = re.compile(r"\{(\d)\}")
_SENTENCES = re.compile(r"(?<=[.!?…]) (?=[A-Z“$\d])")
_NUMBER = re.compile(r"[-−+]?\d+\.\d+")
_COUNT = re.compile(r"(\d+) ([a-z]+)")
_FIGURES = re.compile(r"\$?[-−+]?\d[\d.,]*")
_SHORT = 10
"""Below so many letters of its own a template is taken only with a number, or something known."""


@dataclass(frozen=True)
class _Template:
    text: str

    @cached_property
    def fixed(self) -> tuple[str, ...]:
        """What stands between the values."""
        return tuple(_VALUE.split(self.text)[::2])

    @cached_property
    def longest(self) -> str:
        return max(self.fixed, key=len)

    @cached_property
    def short(self) -> bool:
        return sum(map(str.isalpha, "".join(self.fixed))) < _SHORT

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        last = len(self.fixed) - 1
        text = re.escape(self.fixed[0])
        for place in range(1, last + 1):
            text += self._value(place, place == last) + re.escape(self.fixed[place])
        return re.compile(text, re.DOTALL)

    def _value(self, place: int, last: bool) -> str:
        before, after = self.fixed[place - 1], self.fixed[place]
        first = place == 1 and not before
        sentence = (first and after[:1] == " " and after[1:2].isupper()) or (
            last and not after and before.endswith((". ", ": "))
        )
        return r"(.+?)" if sentence else r"((?:(?![.!?] [A-Z]).)+?)"


@cache
def _templates() -> tuple[frozenset[str], tuple[_Template, ...]]:
    """Return the texts without values, and the templates with some, most fixed letters first."""
    path = folder("translations") / "sentences.json"
    texts: list[str] = json.loads(path.read_text("utf-8"))
    made = [_Template(text) for text in texts if _VALUE.search(text)]
    made.sort(key=lambda one: (-len("".join(one.fixed)), one.text))
    return frozenset(text for text in texts if not _VALUE.search(text)), tuple(made)


def forget() -> None:
    """Say everything anew: the language is another."""
    told.cache_clear()


@lru_cache(maxsize=4096)
def told(text: str) -> str:
    """Return ``text`` in the language of the window, as it is where no template is known."""
    for between in ("\n", " · "):
        if between in text:
            return between.join(told(part) for part in text.split(between))
    whole = _said(text)
    return whole if whole is not None else _parts(_SENTENCES.split(text))


def capitalised(text: str) -> str:
    """Return ``text`` as the beginning of a line."""
    return text[:1].upper() + text[1:]


def _parts(sentences: list[str]) -> str:
    """Say sentences one after the other, as many together as one template has."""
    said = []
    while sentences:
        for many in range(len(sentences), 0, -1):
            found = _said(" ".join(sentences[:many]))
            if found is not None or many == 1:
                said.append(sentences[0] if found is None else found)
                break
        sentences = sentences[many:]
    return _joined(said)


def _joined(sentences: list[str]) -> str:
    """Return sentences one after the other; full-width signs bring their space along."""
    return re.sub(r"(?<=[。！？]) ", "", " ".join(sentences))


def _said(text: str) -> str | None:
    texts, templates = _templates()
    if text in texts:
        return QCoreApplication.translate(CONTEXT, text)
    for one in templates:
        found = one.pattern.fullmatch(text) if one.longest in text else None
        if found and not (one.short and _strange(found.groups())):
            said = QCoreApplication.translate(CONTEXT, one.text)
            if said == one.text and not one.short:
                return text  # not translated yet: better all in English than in two languages
            return _filled(said, [_value(value) for value in found.groups()])
    return None


def _filled(said: str, values: list[str]) -> str:
    return _VALUE.sub(lambda number: values[int(number[1])], said)


def _strange(values: tuple[str, ...]) -> bool:
    """Whether among the values of a short template is neither a number nor something known."""
    return not any(_FIGURES.fullmatch(value) or _known(value) for value in values)


def _value(text: str) -> str:
    """Return a value in the language: what is known, sentences, a number; else as it is."""
    if _NUMBER.fullmatch(text):
        return text.replace(".", QLocale().decimalPoint())
    said = _known(text)
    if said is not None:
        return said
    if ", " in text:
        return ", ".join(map(_value, text.split(", ")))
    return _parts(_SENTENCES.split(text)) if _SENTENCES.search(text) else text


def _known(text: str) -> str | None:
    """Return a text, a count of something, or a list of these in the language, None when strange.

    A count is what ``12 labels`` is.
    """
    said = _said(text)
    if said is not None:
        return said
    if counted := _COUNT.fullmatch(text):
        word = _said(counted[2])
        return None if word is None else f"{counted[1]} {word}"
    if ", " not in text:
        return None
    parts = [_known(part) for part in text.split(", ")]
    return None if None in parts else ", ".join(filter(None, parts))
