"""Heights of many rows: which row is at a place, and where a row begins, in O(log n)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


class Heights:
    """A Fenwick tree (Fenwick 1994) over the heights of rows, in pixels."""

    def __init__(self, heights: Sequence[int] = ()) -> None:
        self._values = list(heights)
        self._tree = [0, *heights]
        for position in range(1, len(self._tree)):
            parent = position + (position & -position)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[position]

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, row: int) -> int:
        return self._values[row]

    @property
    def total(self) -> int:
        return self.top(len(self._values))

    def set(self, row: int, height: int) -> None:
        change = height - self._values[row]
        self._values[row] = height
        position = row + 1
        while position < len(self._tree):
            self._tree[position] += change
            position += position & -position

    def top(self, row: int) -> int:
        """Return the sum of the heights before ``row``."""
        total = 0
        while row > 0:
            total += self._tree[row]
            row -= row & -row
        return total

    def tops(self) -> list[int]:
        """Return the top of each row."""
        return [0, *accumulate(self._values)][:-1]

    def row_at(self, y: int) -> int:
        """Return the row that covers ``y``; the last one below all rows, -1 without rows."""
        position, step = 0, 1 << len(self._values).bit_length()
        while step:
            following = position + step
            if following < len(self._tree) and self._tree[following] <= y:
                position = following
                y -= self._tree[following]
            step >>= 1
        return min(position, len(self._values) - 1)
