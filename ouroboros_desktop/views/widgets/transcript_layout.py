"""Where the messages of a transcript are: heights, laid-out messages, and the place to keep."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.heights import Heights
from ouroboros_desktop.views.widgets.message_block import MessageBlock
from ouroboros_desktop.views.widgets.rows import Row, common
from ouroboros_desktop.views.widgets.stops import Stop, stops

CACHED = 120
"""Laid-out messages kept."""

STRIP = 44
"""Room under each message for its buttons, always there: nothing jumps when they appear."""

TOP = 8


class Place(NamedTuple):
    """A place in the text of a transcript; places compare in reading order."""

    row: int
    piece: int
    at: int


class TranscriptLayout:
    """Rows in one column of ``width`` pixels; places are pixels from the first message's top.

    A height is estimated until the message was seen. ``stream`` is the message that grows after the
    last row.
    """

    def __init__(self) -> None:
        self.rows: tuple[Row, ...] = ()
        self.width = 0
        self.stream: MessageBlock | None = None
        self.stream_text = ""
        self.sticks = True
        self._anchor = (0, 0)
        self._heights = Heights()
        self._blocks: OrderedDict[int, MessageBlock] = OrderedDict()
        self._ended: tuple[str, MessageBlock | None] = ("", None)

    def set_rows(self, rows: tuple[Row, ...]) -> int:
        """Take ``rows``; returns how many of those shown before stay what they were."""
        same = common(self.rows, rows)
        kept = [self._heights[row] for row in range(same)]
        for row in [row for row in self._blocks if row >= same]:
            del self._blocks[row]
        self._heights = Heights(kept + [self._estimate(row) for row in rows[same:]])
        if same < len(rows):
            self.sticks = self.sticks or rows[-1].role is Role.TEACHER
        self.rows = rows
        return same + self._adopt()

    def set_stream(self, text: str | None) -> bool:
        """Take the text of the message that grows; returns whether that changed anything."""
        if text is None:
            changed = self.stream is not None
            if changed:
                self._ended = (self.stream_text, self.stream)
            self.stream, self.stream_text = None, ""
            return changed
        if self.stream is None or not text.startswith(self.stream_text):
            self.stream = MessageBlock(text, self.width, False)
        elif text == self.stream_text:
            return False
        else:
            self.stream.grow(text)
        self.stream_text = text
        return True

    def set_width(self, width: int) -> None:
        """Lay everything out anew: another width, theme or text size."""
        self.width = width
        self._blocks.clear()
        self._ended = ("", None)
        self._heights = Heights([self._estimate(row) for row in self.rows])
        if self.stream is not None:
            self.stream = MessageBlock(self.stream_text, width, False)

    def block(self, row: int) -> MessageBlock:
        """Return the laid-out message; the ones used last are kept."""
        if row == len(self.rows) and self.stream is not None:
            return self.stream
        block = self._blocks.get(row)
        if block is None:
            shown = self.rows[row]
            block = MessageBlock(shown.text, self.width, shown.role is Role.TEACHER)
            self._blocks[row] = block
            while len(self._blocks) > CACHED:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(row)
        return block

    @property
    def count(self) -> int:
        """How many messages there are, the growing one included."""
        return len(self.rows) + (self.stream is not None)

    def text(self, row: int) -> str:
        """Return the Markdown of a message, the growing one included."""
        return self.rows[row].text if row < len(self.rows) else self.stream_text

    def role(self, row: int) -> Role:
        return self.rows[row].role if row < len(self.rows) else Role.POLICY

    def place_at(self, point: QPointF) -> Place | None:
        """Return the place in the text nearest to ``point``; None when there is no message."""
        if not self.count:
            return None
        below = point.y() >= self.top(len(self.rows))
        row = self.count - 1 if below else self._heights.row_at(max(0, int(point.y()) - TOP))
        return Place(row, *self.block(row).spot_at(point - QPointF(0, self.top(row))))

    def caret(self, place: Place) -> QRectF:
        """Return where a caret at ``place`` is."""
        box = self.block(place.row).caret((place.piece, place.at))
        return box.translated(0, self.top(place.row))

    def stops(self, row: int) -> tuple[Stop, ...]:
        """Return the links and the code of a message."""
        return stops([laid.piece for laid in self.block(row).laid])

    def measure(self, rows: range) -> bool:
        """Lay out ``rows``; returns whether one had another height than was thought."""
        changed = False
        for row in rows:
            height = self.block(row).height + px(STRIP)
            if height != self._heights[row]:
                self._heights.set(row, height)
                changed = True
        return changed

    def total(self) -> int:
        """Return the height of everything, with the room above the first message."""
        growing = self.stream.height + px(STRIP) if self.stream else 0
        return TOP + self._heights.total + growing

    def top(self, row: int) -> int:
        return TOP + self._heights.top(row)

    def height(self, row: int) -> int:
        """Return the height of a message with its strip of buttons."""
        return self._heights[row]

    def shares(self, rows: Iterable[int]) -> list[float]:
        """Return how far down the transcript each of ``rows`` begins, in [0, 1]."""
        tops, total = self._heights.tops(), self.total()
        return [tops[row] / total for row in rows]

    def row_at(self, y: int) -> int:
        """Return the row at ``y``, -1 where there is none."""
        inside = TOP <= y < TOP + self._heights.total
        return self._heights.row_at(y - TOP) if inside else -1

    def visible(self, top: int, height: int) -> range:
        """Return the rows that a view of ``height`` pixels shows from ``top`` on."""
        if not self.rows:
            return range(0)
        first = self._heights.row_at(max(0, top - TOP))
        last = self._heights.row_at(max(0, top - TOP + height))
        return range(max(0, first), last + 1)

    def keep_place(self, top: int, at_end: bool) -> None:
        """Remember what is at ``top``; ``at_end``: stay at the end while it grows."""
        self.sticks = at_end
        row = max(0, self._heights.row_at(top))
        self._anchor = (row, top - self._heights.top(row))

    def stay_where(self, other: TranscriptLayout) -> None:
        """Keep the place that ``other`` keeps, which shows the same messages."""
        self._anchor, self.sticks = other._anchor, other.sticks

    def place(self) -> int:
        """Return where the remembered place is now."""
        row, offset = self._anchor
        return self._heights.top(min(row, len(self.rows))) + offset

    def _estimate(self, row: Row) -> int:
        a_line = max(20, self.width // px(8))
        lines = row.text.count("\n") + len(row.text) // a_line + 1
        return lines * px(24) + px(STRIP) + (px(16) if row.role is Role.TEACHER else 0)

    def _adopt(self) -> bool:
        """Keep the layout of the text that has just become the last message, if one has."""
        if self.stream is not None:
            self._ended = (self.stream_text, self.stream)
        text, block = self._ended
        last = len(self.rows) - 1
        adopts = block is not None and last >= 0 and self.rows[last].text == text
        if block is not None and adopts:
            self._blocks[last] = block
            self._ended = ("", None)
            self.stream, self.stream_text = None, ""
        return adopts
