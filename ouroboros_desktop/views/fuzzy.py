"""How well a title answers to a few letters of it."""

from __future__ import annotations

import unicodedata
from typing import TypeAlias

Rank: TypeAlias = tuple[int, int]
"""Smaller is better: what kind of hit it is, then how much lies before or between its letters."""


def rank(wanted: str, title: str) -> Rank | None:
    """Return how well ``title`` answers to ``wanted``, None when it does not.

    Best is the beginning, then the beginning of a word, then anywhere, then letters in this order
    with others between them. Case and accents do not matter.
    """
    letters, text = folded(wanted), folded(title)
    place = text.find(letters)
    if place == 0:
        return 0, 0
    at_word = f" {text}".find(f" {letters}")
    if at_word >= 0:
        return 1, at_word
    if place > 0:
        return 2, place
    gaps = _gaps(letters.replace(" ", ""), text)
    return None if gaps is None else (3, gaps)


def folded(text: str) -> str:
    """Return ``text`` in small letters, without accents or needless space."""
    parts = unicodedata.normalize("NFKD", " ".join(text.split()).casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _gaps(letters: str, text: str) -> int | None:
    """Return how many letters of ``text`` lie between those wanted, the first hit of each taken."""
    first = place = text.find(letters[0])
    for letter in letters[1:]:
        if place < 0:
            return None
        place = text.find(letter, place + 1)
    return None if place < 0 else place - first + 1 - len(letters)
