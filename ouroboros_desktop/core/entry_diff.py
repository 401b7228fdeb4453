"""What another list of entries would change, entry by entry, and the list with some of it taken."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.language import collapse, stems
from ouroboros_desktop.core.summary import SummaryEntry

_ALIKE = 0.5
"""Share of all their content words that two wordings of one entry have in common at least."""


class Fate(StrEnum):
    """What becomes of an entry."""

    KEPT = "kept"
    CHANGED = "changed"
    ADDED = "added"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Difference:
    """One entry before and after; one of the two may be missing."""

    before: SummaryEntry | None
    after: SummaryEntry | None
    fate: Fate


def differences(
    before: Sequence[SummaryEntry], after: Sequence[SummaryEntry]
) -> tuple[Difference, ...]:
    """Return a difference for each entry, in the order of ``after``.

    What is left out stands after the entry that it followed before. The same texts are matched
    first, then those of one part that are the most alike.
    """
    match = _matched(before, after)
    known = {a: before[b].id for a, b in match.items()}
    ids = {after[a].id: old for a, old in known.items()}
    place_after = {b: a for a, b in match.items()}
    found: list[tuple[tuple[int, int], Difference]] = []
    for place, entry in enumerate(after):
        old = before[match[place]] if place in match else None
        found.append(((place, 0), Difference(old, entry, _fate(old, entry, ids))))
    last = -1
    for place, entry in enumerate(before):
        last = place_after.get(place, last)
        if place not in place_after:
            found.append(((last, 1 + place), Difference(entry, None, Fate.LEFT_OUT)))
    return tuple(difference for _, difference in sorted(found, key=lambda x: x[0]))


def taking(all_of: Sequence[Difference], taken: Collection[int]) -> tuple[SummaryEntry, ...]:
    """Return the entries with the differences at these places taken, the others left.

    A changed entry keeps its id; no premise points at an entry that is not there.
    """
    ids = {d.after.id: d.before.id for d in all_of if d.before and d.after}
    kept = [_outcome(d, place in taken) for place, d in enumerate(all_of)]
    entries = [e for e in kept if e is not None]
    there = {e.id for e in entries}
    return tuple(
        replace(e, premises=tuple(p for p in (ids.get(x, x) for x in e.premises) if p in there))
        for e in entries
    )


def _outcome(difference: Difference, taken: bool) -> SummaryEntry | None:
    before, after = difference.before, difference.after
    if not taken or difference.fate is Fate.KEPT:
        return before
    return replace(after, id=before.id) if before and after else after


def _fate(old: SummaryEntry | None, new: SummaryEntry, ids: dict[UUID, UUID]) -> Fate:
    if old is None:
        return Fate.ADDED
    premises = {ids.get(p, p) for p in new.premises}
    same = collapse(old.text) == collapse(new.text) and premises == set(old.premises)
    return Fate.KEPT if same else Fate.CHANGED


def _matched(before: Sequence[SummaryEntry], after: Sequence[SummaryEntry]) -> dict[int, int]:
    """Return, by place in ``after``, the place in ``before`` of the same entry."""
    pairs = [
        (-likeness, a, b)
        for a, new in enumerate(after)
        for b, old in enumerate(before)
        if new.part is old.part and (likeness := _likeness(old.text, new.text)) >= _ALIKE
    ]
    match: dict[int, int] = {}
    for _, a, b in sorted(pairs):
        if a not in match and b not in match.values():
            match[a] = b
    return match


def _likeness(one: str, other: str) -> float:
    """Return 2 for the same text, else the share of content words in common."""
    if collapse(one) == collapse(other):
        return 2.0
    a, b = stems(one), stems(other)
    return len(a & b) / len(a | b) if a | b else 0.0
