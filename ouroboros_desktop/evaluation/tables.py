"""The packaged open tables as statements and questions: countries and elements."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

FOLDER = "benchmarks"

WORDING: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "countries": {
        "capital": ("The capital of {name} is {it}.", "What is the capital of {name}?"),
        "continent": ("{name} lies in {it}.", "On which continent does {name} lie?"),
        "currency": ("The currency of {name} is the {it}.", "What is the currency of {name}?"),
        "language": (
            "A language that many speak in {name} is {it}.",
            "Which language do many speak in {name}?",
        ),
    },
    "elements": {
        "number": ("The atomic number of {name} is {it}.", "What is the atomic number of {name}?"),
        "kind": ("The kind of element of {name} is {it}.", "What kind of element is {name}?"),
        "state": (
            "The state of {name} in a warm room is {it}.",
            "In which state is {name} in a warm room?",
        ),
    },
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of a table, said and asked; ``kind`` names what may stand in its place."""

    subject: str
    kind: str
    statement: str
    question: str
    answer: str


def read(name: str) -> str:
    """Return the text of a packaged file."""
    return (files("ouroboros_resources") / FOLDER / name).read_text(encoding="utf-8")


@cache
def likeliest(kind: str) -> str:
    """Return the answer that is right most often, of all of a kind: what a guess would be."""
    table, _ = kind.split("/")
    answers = Counter(fact.answer for fact in facts(table) if fact.kind == kind)
    return answers.most_common(1)[0][0]


@cache
def facts(table: str) -> tuple[Fact, ...]:
    """Return every fact of a table, row by row."""
    rows = csv.DictReader(read(f"{table}.csv").splitlines())
    return tuple(
        Fact(
            row["name"],
            f"{table}/{column}",
            said.format(name=row["name"], it=row[column]),
            asked.format(name=row["name"]),
            row[column],
        )
        for row in rows
        for column, (said, asked) in WORDING[table].items()
    )
