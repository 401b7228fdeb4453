"""Put translations into a language's file: ``python -m translations.apply de translations.json``.

The JSON object maps a text to its translation, or to its forms where it holds a number. What does
not agree with its text in values, mnemonics, markup or its end is refused, and said.
"""

from __future__ import annotations

import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from translations import catalogue

Given: TypeAlias = "str | list[str]"

_VALUES = re.compile(r"\{[^{}]*\}|%L?n")
_MARKUP = re.compile(r"</?\w[^<>]*>")
_MNEMONIC = re.compile(r"&(?![&\s]|\w+;)")
_ENDS = {"…": "…", ":": ":：", "?": "?？"}


def disagreement(source: str, translated: str) -> str:
    """Return in what ``translated`` does not agree with ``source``, '' when in nothing."""
    for what, pattern in (("values", _VALUES), ("markup", _MARKUP), ("mnemonics", _MNEMONIC)):
        found = [sorted(pattern.findall(text)) for text in (source, translated)]
        if found[0] != found[1]:
            return f"{what}: {', '.join(found[0]) or 'none'}, not {', '.join(found[1]) or 'none'}"
    if source.count("\n") != translated.count("\n"):
        return "lines"
    for end, ends in _ENDS.items():
        if source.rstrip().endswith(end) is not translated.rstrip().endswith(tuple(ends)):
            return f"its end: {end}"
    spaces = [(t[:1].isspace(), t[-1:].isspace()) for t in (source, translated)]
    return "" if spaces[0] == spaces[1] else "spaces at its ends"


def refusal(source: str, given: Given, forms: int) -> str:
    """Return why a translation is refused, '' when it is not; ``forms`` is 0 without a number."""
    texts = given if isinstance(given, list) else [given]
    if not all(isinstance(text, str) and text.strip() for text in texts):
        return "empty"
    if len(texts) != max(1, forms):
        return f"{max(1, forms)} forms are needed, {len(texts)} are given"
    return next(filter(None, (disagreement(source, text) for text in texts)), "")


def apply(file: Path, given: Mapping[str, Given]) -> list[str]:
    """Write what agrees into ``file``; return a line for each translation that was refused."""
    tree = ET.parse(file)  # noqa: S314 - a file of ours
    refused: dict[str, str] = {}
    known: set[str] = set()
    for _, message in catalogue.messages(tree):
        source = message.findtext("source") or ""
        known.add(source)
        if source in given:
            why = _put(message, source, given[source])
            refused |= {source: why} if why else {}
    refused |= {source: "not a text of the program" for source in given if source not in known}
    catalogue.write(tree, file)
    return [f"{source!r}: {why}" for source, why in refused.items()]


def _put(message: ET.Element, source: str, given: Given) -> str:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    why = refusal(source, given, len(forms))
    if why:
        return why
    texts = given if isinstance(given, list) else [given]
    translation.attrib.pop("type", None)
    for place, text in zip(forms or [translation], texts, strict=True):
        place.text = text
    return ""


def main(words: Sequence[str]) -> int:
    """Apply a file; the result is 1 when something was refused."""
    language, file = words
    given = json.loads(Path(file).read_text("utf-8"))
    refused = apply(catalogue.path(language), given)
    print("\n".join([*refused, f"{len(given) - len(refused)} of {len(given)} are in."]))
    return 1 if refused else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
