"""How long a teacher looked at completions, and how fast a sitting goes."""

from __future__ import annotations

import time
from collections.abc import Callable
from statistics import median
from uuid import UUID

MOST_SECONDS = 120.0
"""Active time counted for one completion: longer means that the teacher went away."""


class ActiveTime:
    """How long each completion had the teacher's eye, in seconds, up to ``MOST_SECONDS``."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._spent: dict[UUID, float] = {}
        self._current: UUID | None = None
        self._since = 0.0

    def look_at(self, completion_id: UUID | None) -> None:
        """Count for this completion from now on (None: for none)."""
        if completion_id == self._current:
            return
        if self._current is not None:
            self._spent[self._current] = self.seconds(self._current)
        self._current, self._since = completion_id, self._clock()

    def seconds(self, completion_id: UUID) -> float:
        running = self._clock() - self._since if completion_id == self._current else 0.0
        return min(MOST_SECONDS, self._spent.get(completion_id, 0.0) + running)


class Pace:
    """The active seconds of each completion that was scored in this sitting."""

    def __init__(self) -> None:
        self._seconds: dict[UUID, float] = {}

    def scored(self, completion_id: UUID, seconds: float) -> None:
        self._seconds[completion_id] = seconds

    @property
    def median(self) -> float | None:
        """Seconds that the completion in the middle took; None before the first one."""
        return median(self._seconds.values()) if self._seconds else None
