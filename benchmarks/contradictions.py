"""`make bench-contradictions`: precision and recall of the contradiction finder on planted ledgers.

Also how often it is wrong on the topics of the simulated teacher, which contradict nothing.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from itertools import combinations

from ouroboros_desktop.core.contradictions import contradictions
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.core.verdict import wilson
from ouroboros_desktop.evaluation.topics import topics


@dataclass(frozen=True)
class Ledger:
    """Facts, and the pairs of their places that cannot both be true."""

    use: str
    facts: tuple[str, ...]
    conflicts: frozenset[tuple[int, int]]


def ledgers() -> tuple[Ledger, ...]:
    """Return the planted ledgers that are shipped."""
    place = files("ouroboros_resources") / "benchmarks" / "contradictions.toml"
    rows = tomllib.loads(place.read_text("utf-8"))["ledger"]
    return tuple(
        Ledger(
            r["use"],
            tuple(r["facts"]),
            frozenset((min(pair), max(pair)) for pair in r["conflicts"]),
        )
        for r in rows
    )


def found_in(facts: tuple[str, ...]) -> frozenset[tuple[int, int]]:
    """Return the pairs of places that the finder points at."""
    entries = [SummaryEntry(Part.FACT_LEDGER, fact, Author.TEACHER) for fact in facts]
    place = {entry.id: n for n, entry in enumerate(entries)}
    return frozenset((place[c.first], place[c.second]) for c in contradictions(entries))


def main() -> None:
    """Print the figures."""
    for use in ("tuned", "fresh"):
        chosen = [ledger for ledger in ledgers() if ledger.use == use]
        found = [found_in(ledger.facts) for ledger in chosen]
        right = sum(len(f & x.conflicts) for f, x in zip(found, chosen, strict=True))
        _tell(f"{use}: precision", right, sum(map(len, found)))
        _tell(f"{use}: recall", right, sum(len(x.conflicts) for x in chosen))
        for ledger, pairs in zip(chosen, found, strict=True):
            wrong, missed = pairs - ledger.conflicts, ledger.conflicts - pairs
            for mark, which in (("wrong", wrong), ("missed", missed)):
                for a, b in sorted(which):
                    print(f"    {mark}: {ledger.facts[a]} / {ledger.facts[b]}")
    texts = [(*t.facts, *(c.text for c in t.conclusions)) for t in topics()]
    total = sum(len(list(combinations(t, 2))) for t in texts)
    _tell("topics: pairs wrongly pointed at", sum(len(found_in(t)) for t in texts), total)


def _tell(what: str, count: int, total: int) -> None:
    low, high = wilson(count, total)
    print(f"{what}: {count} of {total}, {count / total:.3f} ({low:.3f} to {high:.3f})")


if __name__ == "__main__":
    main()
