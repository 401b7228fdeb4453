"""Which backups are kept: the newest of each of 12 hours, 10 days and 9 weeks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

Thing = TypeVar("Thing")

HOURS, DAYS, WEEKS = 12, 10, 9
_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (HOURS, lambda t: (t.year, t.month, t.day, t.hour)),
    (DAYS, lambda t: (t.year, t.month, t.day)),
    (WEEKS, lambda t: tuple(t.isocalendar()[:2])),
)


def kept(things: Iterable[Thing], made_at: Callable[[Thing], datetime]) -> list[Thing]:
    """Return those to keep, newest first; hours, days and weeks without any are not counted."""
    newest_first = sorted(things, key=made_at, reverse=True)
    chosen: set[int] = set()
    for most, period in _PERIODS:
        seen: set[tuple[int, ...]] = set()
        for place, thing in enumerate(newest_first):
            when = period(made_at(thing))
            if when not in seen and len(seen) < most:
                seen.add(when)
                chosen.add(place)
    return [newest_first[place] for place in sorted(chosen)]
