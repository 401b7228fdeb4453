"""The logic map as a picture: the column of each entry, its place there, the way of each arrow.

Columns come from the longest chain of premises, the order within them from barycentres, swept to
and fro: Sugiyama, Tagawa and Toda 1981, "Methods for visual understanding of hierarchical system
structures", IEEE Transactions on Systems, Man, and Cybernetics 11 (2).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TypeAlias
from uuid import UUID

from ouroboros_desktop.core.summary import Part, SummaryEntry

_SWEEPS = 4


@dataclass(frozen=True, slots=True)
class Link:
    """An arrow. ``circular``: it leads back to where the reasoning came from."""

    premise: UUID
    conclusion: UUID
    circular: bool = False


Item: TypeAlias = UUID | Link
"""What stands in a column: an entry, or an arrow that passes through on its way further."""


@dataclass(frozen=True, slots=True)
class LogicPicture:
    """Columns from left to right, each from top to bottom; every arrow points to the right.

    Circular ones, which cannot, are in ``links`` and pass through no column.
    """

    columns: tuple[tuple[Item, ...], ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def entries(self) -> tuple[UUID, ...]:
        return tuple(item for column in self.columns for item in column if isinstance(item, UUID))

    def way(self, link: Link) -> tuple[int, ...]:
        """Return the columns that an arrow passes through between its ends."""
        return tuple(n for n, column in enumerate(self.columns) if link in column)


def picture(entries: Sequence[SummaryEntry]) -> LogicPicture:
    """Return the picture of all conclusions and of the facts that one of them follows from."""
    links = _links(entries)
    used = {link.premise for link in links}
    drawn = [e for e in entries if e.part is Part.LOGIC_MAP or e.id in used]
    if not drawn:
        return LogicPicture()
    forward = [link for link in links if not link.circular]
    depth = _depths(drawn, forward)
    columns: list[list[Item]] = [[] for _ in range(1 + max(depth.values()))]
    for entry in drawn:
        columns[depth[entry.id]].append(entry.id)
    for link in forward:
        for between in range(depth[link.premise] + 1, depth[link.conclusion]):
            columns[between].append(link)
    return LogicPicture(_ordered([c for c in columns if c], forward), tuple(links))


def _links(entries: Sequence[SummaryEntry]) -> list[Link]:
    """Return the arrows between entries that are there; one that closes a circle is marked."""
    known = {e.id for e in entries}
    after: dict[UUID, list[UUID]] = {e.id: [] for e in entries}
    links = []
    for entry in entries:
        for premise in entry.premises:
            if premise in known and premise != entry.id:
                circular = _leads(after, entry.id, premise)
                links.append(Link(premise, entry.id, circular))
                if not circular:
                    after[premise].append(entry.id)
    return links


def _leads(after: dict[UUID, list[UUID]], start: UUID, end: UUID) -> bool:
    found, waiting = {start}, [start]
    while waiting:
        fresh = [following for following in after[waiting.pop()] if following not in found]
        found.update(fresh)
        waiting += fresh
    return end in found


def _depths(drawn: Sequence[SummaryEntry], forward: Sequence[Link]) -> dict[UUID, int]:
    """Return how many steps of reasoning lie before each entry at most; a conclusion has one."""
    depth = {e.id: int(e.part is Part.LOGIC_MAP) for e in drawn}
    for _ in drawn:
        for link in forward:
            depth[link.conclusion] = max(depth[link.conclusion], depth[link.premise] + 1)
    return depth


def _ordered(columns: list[list[Item]], forward: Sequence[Link]) -> tuple[tuple[Item, ...], ...]:
    """Return the columns in the order of those found with the fewest crossings."""
    steps = _steps(columns, forward)
    best, fewest = [list(c) for c in columns], _crossings(columns, steps)
    for sweep in range(_SWEEPS):
        to_the_right = sweep % 2 == 0
        _sweep(columns, steps if to_the_right else [(b, a) for a, b in steps], to_the_right)
        crossings = _crossings(columns, steps)
        if crossings < fewest:
            best, fewest = [list(c) for c in columns], crossings
    return tuple(map(tuple, best))


def _steps(columns: list[list[Item]], forward: Sequence[Link]) -> list[tuple[Item, Item]]:
    """Return the arrows cut into pieces from one column to the next."""
    steps: list[tuple[Item, Item]] = []
    for link in forward:
        through: list[Item] = [link for column in columns if link in column]
        steps += pairwise([link.premise, *through, link.conclusion])
    return list(dict.fromkeys(steps))


def _sweep(
    columns: list[list[Item]], steps: Iterable[tuple[Item, Item]], to_the_right: bool
) -> None:
    """Sort each column by the mean place of what it hangs on in the column before it."""
    before: dict[Item, list[Item]] = {}
    for a, b in steps:
        before.setdefault(b, []).append(a)
    for left, column in pairwise(columns if to_the_right else columns[::-1]):
        place = {item: float(n) for n, item in enumerate(left)}
        mean: dict[Item, float] = {}
        for own, item in enumerate(column):  # what hangs on nothing keeps its place
            known = [place[b] for b in before.get(item, ()) if b in place] or [float(own)]
            mean[item] = sum(known) / len(known)
        column.sort(key=mean.__getitem__)


def _crossings(columns: list[list[Item]], steps: Sequence[tuple[Item, Item]]) -> int:
    """Return how many pairs of arrows cross."""
    crossings = 0
    for left, right in pairwise(columns):
        a, b = ({item: n for n, item in enumerate(c)} for c in (left, right))
        between = [(a[x], b[y]) for x, y in steps if x in a and y in b]
        crossings += sum((x - u) * (y - v) < 0 for (x, y), (u, v) in combinations(between, 2))
    return crossings
