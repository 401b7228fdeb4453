"""Find in the transcript: counts a little a tick, knows which hit is current, marks them all."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right

from PySide6.QtCore import QObject, QTimer, Signal

from ouroboros_desktop.views.widgets.piece_paint import Mark
from ouroboros_desktop.views.widgets.search import Hit, Search
from ouroboros_desktop.views.widgets.transcript_layout import Place, TranscriptLayout

BUDGET_S = 0.006
"""Seconds of a tick spent on counting, so that the window stays alive."""

REMEMBERED = 200
"""Messages whose hits are kept for painting."""


class TranscriptFind(QObject):
    """Looks through the rows of a layout, from what is in view on.

    ``changed`` says that counts or the current hit did; ``found``, with a place, that a hit is to
    be brought into view.
    """

    changed = Signal()
    found = Signal(object)

    def __init__(self, places: TranscriptLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._places = places
        self.search: Search | None = None
        self._counts: dict[int, int] = {}
        self._rows: list[int] = []
        self._waiting: list[int] = []
        self._hits: dict[int, tuple[Hit, ...]] = {}
        self._current: tuple[int, int] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._count)

    def look_for(self, search: Search | None, from_row: int) -> None:
        """Look for other words, first at and after ``from_row``; None ends it."""
        self.search = search if search and search.words.strip() else None
        self._counts.clear()
        self._rows.clear()
        self._current = None
        count = len(self._places.rows) if self.search else 0
        start = min(max(from_row, 0), count)
        self._wait_for([*range(start, count), *range(start)])

    def keep_rows(self, count: int) -> None:
        """Count anew what comes after the first ``count`` messages: they are others now."""
        if self.search is None:
            return
        self._counts = {row: n for row, n in self._counts.items() if row < count}
        self._rows = [row for row in self._rows if row < count]
        if self._current and self._current[0] >= count:
            self._current = None
        waiting = [row for row in self._waiting if row < count]
        self._wait_for(waiting + list(range(count, len(self._places.rows))))

    @property
    def done(self) -> bool:
        """Whether every message was counted."""
        return not self._waiting

    @property
    def total(self) -> int:
        return sum(self._counts.values())

    @property
    def ordinal(self) -> int:
        """Which of the hits counted so far is current, 1 for the first; 0 for none."""
        if self._current is None:
            return 0
        row, place = self._current
        return sum(n for other, n in self._counts.items() if other < row) + place + 1

    @property
    def rows(self) -> list[int]:
        """The messages with hits, in reading order."""
        return self._rows

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1), round the ends."""
        if not self._rows:
            return
        row, place = self._current or (self._rows[0], -1 if by > 0 else 0)
        place += by
        if not 0 <= place < self._counts.get(row, 0):
            at = bisect_right(self._rows, row) if by > 0 else bisect_left(self._rows, row) - 1
            row = self._rows[at % len(self._rows)]
            place = 0 if by > 0 else self._counts[row] - 1
        self._go_to(row, place)

    def marks(self, row: int) -> dict[int, list[Mark]]:
        """Return the hits in a message, by piece."""
        marks: dict[int, list[Mark]] = {}
        if self._counts.get(row):
            for place, hit in enumerate(self._hits_in(row)):
                look = "current" if (row, place) == self._current else "hit"
                marks.setdefault(hit.piece, []).append(Mark(hit.start, hit.end, look))
        return marks

    def _wait_for(self, rows: list[int]) -> None:
        self._waiting = rows[::-1]
        self._hits.clear()
        if rows:
            self._timer.start(0)
        else:
            self._timer.stop()
        self.changed.emit()

    def _count(self) -> None:
        """Count on for as long as a tick may take."""
        until = time.perf_counter() + BUDGET_S
        assert self.search is not None
        new = []
        while self._waiting and time.perf_counter() < until:
            row = self._waiting.pop()
            self._counts[row] = self.search.count(self._places.rows[row].text)
            if self._counts[row]:
                new.append(row)
        self._rows = sorted(self._rows + new) if new else self._rows
        if not self._waiting:
            self._timer.stop()
        if self._current is None and new:
            self._go_to(new[0], 0)
        self.changed.emit()

    def _go_to(self, row: int, place: int) -> None:
        self._current = (row, place)
        hit = self._hits_in(row)[place]
        self.found.emit(Place(row, hit.piece, hit.start))
        self.changed.emit()

    def _hits_in(self, row: int) -> tuple[Hit, ...]:
        assert self.search is not None
        if row not in self._hits:
            if len(self._hits) >= REMEMBERED:
                self._hits.clear()
            self._hits[row] = self.search.hits(self._places.rows[row].text)
        return self._hits[row]
