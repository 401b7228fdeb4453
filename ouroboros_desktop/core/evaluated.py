"""What an adapter came to on the data sets that the window asks: numbers, one an item."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now

Items = dict[str, tuple[float, ...]]
"""For each metric, one number an item."""

LOWER_IS_BETTER = frozenset({"contradictions", "sycophancy", "declined_harmless", "perplexity"})
"""Of all other metrics more is better."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """One adapter (None: the bare policy) measured in a cycle.

    Two of one cycle with the same ``data_sets`` were asked the same in the same order, so their
    items are pairs. ``data_sets`` holds the version of each data set by name.
    """

    cycle_id: UUID
    adapter_id: UUID | None
    items: Items
    data_sets: dict[str, int]
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    def comparable(self, other: Evaluation) -> bool:
        """Whether both were asked the same."""
        return (self.cycle_id, self.data_sets) == (other.cycle_id, other.data_sets)


def before_and_after(
    evaluations: tuple[Evaluation, ...], cycle_id: UUID, before: UUID | None, after: UUID
) -> tuple[Evaluation, Evaluation] | None:
    """Return the newest comparable measurements of two adapters in a cycle."""
    own = [e for e in reversed(evaluations) if e.cycle_id == cycle_id]
    new = next((e for e in own if e.adapter_id == after), None)
    if new is None:
        return None
    old = next((e for e in own if e.adapter_id == before and e.comparable(new)), None)
    return (old, new) if old else None


def newest_pairs(
    evaluations: tuple[Evaluation, ...],
) -> dict[UUID, tuple[Evaluation, Evaluation]]:
    """Return what was last measured before and after in each cycle; both are kept together."""
    return {
        after.cycle_id: (before, after)
        for before, after in zip(evaluations[::2], evaluations[1::2], strict=False)
        if before.comparable(after)
    }
