"""From ranks to groups of a ranking, and from preferences back to ranks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from ouroboros_desktop.core.scoring import Preference


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
