"""The card of each data set: what it is, what it is made of, and what it does not show.

The digest on a card is of the packaged files it is built from. When they change, a test fails until
the card has another digest, and with it another version: figures of two versions are not compared.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cache

from ouroboros_desktop.evaluation.tables import read


@dataclass(frozen=True, slots=True)
class Card:
    """One data set. ``builder`` is the function that makes it from ``files`` and a seed."""

    name: str
    title: str
    version: int
    files: tuple[str, ...]
    digest: str
    builder: str
    items: str
    measured_by: str
    licence: str
    seeds: str
    limits: str


@cache
def cards() -> dict[str, Card]:
    """Return every card by name."""
    rows = tomllib.loads(read("cards.toml"))["card"]
    return {row["name"]: Card(**{**row, "files": tuple(row["files"])}) for row in rows}


def digest(files: tuple[str, ...]) -> str:
    """Return the first 12 hex digits of the SHA-256 over packaged files, whatever ends a line."""
    joined = "\0".join(f"{name}\0{read(name)}" for name in files)
    return hashlib.sha256(joined.encode()).hexdigest()[:12]
