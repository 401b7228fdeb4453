"""The processes that make one policy update together; usually there is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from ouroboros_backends.shared.lesson import Sums

Entry = TypeVar("Entry")


class World(Protocol):
    """What the sequence of an update asks of the processes that make it."""

    def own(
        self,
        entries: Sequence[Entry],
        prompt: Callable[[Entry], Sequence[int]],
        length: Callable[[Entry], int],
    ) -> list[Entry]:
        """Return this process's share; ``length``: what an entry adds to its prompt, in tokens."""
        ...

    def behind(self, passes: int) -> int:
        """Return how many passes through the trunk others will make beyond this process's own."""
        ...

    def pooled(
        self, found: Mapping[int, NDArray[np.floating]], sizes: Sequence[int], columns: int
    ) -> list[NDArray[np.float64]]:
        """Return, for each i, the array [columns, sizes[i]] that one of the processes found."""
        ...

    def total(self, sums: Sums) -> Sums:
        """Return the sums over all processes."""
        ...


class Alone:
    """One process: it has everything."""

    def own(
        self,
        entries: Sequence[Entry],
        prompt: Callable[[Entry], Sequence[int]],
        length: Callable[[Entry], int],
    ) -> list[Entry]:
        return list(entries)

    def behind(self, passes: int) -> int:
        return 0

    def pooled(
        self, found: Mapping[int, NDArray[np.floating]], sizes: Sequence[int], columns: int
    ) -> list[NDArray[np.float64]]:
        missing = np.zeros((columns, 0))
        return [np.asarray(found.get(i, missing), dtype=np.float64) for i in range(len(sizes))]

    def total(self, sums: Sums) -> Sums:
        return sums
