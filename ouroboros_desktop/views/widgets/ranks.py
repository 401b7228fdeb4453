"""Ranks: their groups, what preferences tell of them, and one completion moved among others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ouroboros_desktop.core.scoring import Preference


@dataclass(frozen=True, slots=True)
class Place:
    """Where a completion goes: to ``rank``, tied with what is there, or ``between`` to before it.

    ``rank`` is 1 to K, or K + 1 to come after all of them.
    """

    rank: int
    between: bool = False


def groups(ranked: Mapping[UUID, int]) -> list[list[UUID]]:
    """Return the completions best first; those of one rank share a group."""
    return [[c for c, r in ranked.items() if r == rank] for rank in sorted(set(ranked.values()))]


def ranks(completions: Sequence[UUID], preferences: Sequence[Preference]) -> dict[UUID, int]:
    """Return the ranks (1 is best) that preferences between ``completions`` came from.

    Empty when none of them was ranked: a tie of all leaves no preference.
    """
    among = [p for p in preferences if p.chosen_id in completions and p.rejected_id in completions]
    if not among:
        return {}
    better = {c: sum(p.rejected_id == c for p in among) for c in completions}
    steps = sorted(set(better.values()))
    return {c: steps.index(better[c]) + 1 for c in completions}


def moved(ranked: Mapping[UUID, int], completion: UUID, place: Place, many: int) -> dict[UUID, int]:
    """Return the ranks (1 to ``many``) with ``completion`` at ``place``.

    All others keep their order. They keep their ranks too where there is a free one; else those up
    to the nearest free one make room.
    """
    others = {c: rank for c, rank in ranked.items() if c != completion}
    if not place.between:
        return {**others, completion: place.rank}
    before = place.rank
    free = set(range(1, many + 1)) - set(others.values())
    gap = min(sorted(free), key=lambda r: r - before if r >= before else before - 1 - r)
    if gap >= before:
        shifted = {c: r + (before <= r < gap) for c, r in others.items()}
        return {**shifted, completion: before}
    shifted = {c: r - (gap < r < before) for c, r in others.items()}
    return {**shifted, completion: before - 1}
