"""The lineage of adapters as a tree: which one was made from which, the bare policy at its root."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ouroboros_desktop.core.policy import Adapter


@dataclass(frozen=True)
class Branch:
    """A line of the tree: ``rails`` says for each level above whether a line goes on there."""

    adapter: Adapter | None
    rails: tuple[bool, ...] = ()

    @property
    def depth(self) -> int:
        return len(self.rails)


def tree(adapters: Sequence[Adapter]) -> tuple[Branch, ...]:
    """Return the bare policy, then each adapter below what it was made from, oldest first.

    An adapter whose parent is not known stands below the bare policy.
    """
    known = {a.id for a in adapters}
    below: dict[UUID | None, list[Adapter]] = {}
    for adapter in adapters:
        parent = adapter.parent_id if adapter.parent_id in known else None
        below.setdefault(parent, []).append(adapter)
    found = [Branch(None)]

    def add(parent: UUID | None, rails: tuple[bool, ...]) -> None:
        children = below.get(parent, [])
        for place, adapter in enumerate(children, 1):
            here = (*rails, place < len(children))
            found.append(Branch(adapter, here))
            add(adapter.id, here)

    add(None, ())
    return tuple(found)
