"""Topics and target personas of the simulated teacher: invented, small, shipped with the product.

A topic is either for training or for evaluation, decided by the hash of its name, so that nothing
measured on evaluation topics was ever trained on.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from string import Formatter
from typing import Any

EVALUATION_SHARE = 3
"""One topic in this many is for evaluation."""


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What follows from the facts whose places in ``Topic.facts`` are ``premises``."""

    text: str
    premises: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """Something to talk about. ``messages`` are what the teacher says, every fact word for word."""

    name: str
    title: str
    facts: tuple[str, ...]
    conclusions: tuple[Conclusion, ...]
    messages: tuple[str, ...]

    @property
    def for_evaluation(self) -> bool:
        """Whether it is never trained on, a pure function of the name (SHA-256)."""
        digest = hashlib.sha256(self.name.encode()).digest()
        return int.from_bytes(digest[:8]) % EVALUATION_SHARE == 0


@dataclass(frozen=True, slots=True)
class Persona:
    """A target persona: the sentences of its snapshot, and how a text is measured against it.

    ``words`` is the length it may have, ``weights`` how much each trait of the measure counts,
    ``rewrite`` how an answer is said in its manner.
    """

    name: str
    title: str
    snapshot: tuple[str, ...]
    words: int
    weights: dict[str, float]
    rewrite: str = "{answer}"
    kind_words: tuple[str, ...] = ()
    reason_words: tuple[str, ...] = ()


@cache
def topics() -> tuple[Topic, ...]:
    """Return every topic, in the order of the file."""
    return tuple(_topic(row) for row in _read("topics.toml")["topic"])


@cache
def personas() -> dict[str, Persona]:
    """Return the target personas by name."""
    return {row["name"]: _persona(row) for row in _read("personas.toml")["persona"]}


def training_topics() -> tuple[Topic, ...]:
    return tuple(t for t in topics() if not t.for_evaluation)


def evaluation_topics() -> tuple[Topic, ...]:
    return tuple(t for t in topics() if t.for_evaluation)


def _read(name: str) -> dict[str, Any]:
    folder = files("ouroboros_resources") / "benchmarks"
    return tomllib.loads((folder / name).read_text(encoding="utf-8"))


def _topic(row: dict[str, Any]) -> Topic:
    facts = tuple(row["facts"])
    return Topic(
        name=row["name"],
        title=row["title"],
        facts=facts,
        conclusions=tuple(Conclusion(c["text"], tuple(c["premises"])) for c in row["conclusions"]),
        messages=tuple(_fill(message, facts) for message in row["messages"]),
    )


def _fill(message: str, facts: tuple[str, ...]) -> str:
    """Return ``message`` with fact n where it says {n}."""
    return Formatter().vformat(message, facts, {})


def _persona(row: dict[str, Any]) -> Persona:
    lists = ("snapshot", "kind_words", "reason_words")
    return Persona(**{**row, **{key: tuple(row[key]) for key in lists if key in row}})
