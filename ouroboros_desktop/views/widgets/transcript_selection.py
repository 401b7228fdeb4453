"""What is selected in a transcript: two places, how they move, and what is between them."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCursor

from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets import excerpt, markdown
from ouroboros_desktop.views.widgets.excerpt import Spot
from ouroboros_desktop.views.widgets.piece_paint import Mark
from ouroboros_desktop.views.widgets.rows import speaker
from ouroboros_desktop.views.widgets.transcript_layout import Place, TranscriptLayout

Move = QTextCursor.MoveOperation


class Unit(Enum):
    """What a click takes: one place, a word, a paragraph."""

    PLACE = 1
    WORD = 2
    PARAGRAPH = 3


class TranscriptSelection:
    """The selection in a layout. Where it moves, what is needed is laid out.

    ``caret`` is the end that moves; both ends stay where they are while a message grows.
    """

    def __init__(self, places: TranscriptLayout) -> None:
        self._places = places
        self._anchor: tuple[Place, Place] | None = None
        self._unit = Unit.PLACE
        self.caret: Place | None = None

    @property
    def span(self) -> tuple[Place, Place] | None:
        """The two ends in reading order, None when nothing is selected."""
        if self._anchor is None or self.caret is None:
            return None
        first = min(self._anchor[0], self.caret)
        last = max(self._anchor[1], self.caret)
        return (first, last) if first < last else None

    def clear(self) -> None:
        self._anchor = self.caret = None

    def keep_rows(self, count: int) -> None:
        """Drop the selection if it reaches beyond the first ``count`` messages."""
        ends = [p.row for p in (*(self._anchor or ()), self.caret) if p is not None]
        if max(ends, default=-1) >= count:
            self.clear()

    def take(self, place: Place, unit: Unit = Unit.PLACE) -> None:
        """Begin at ``place``, with the word or paragraph around it."""
        self._unit = unit
        self._anchor = self._around(place)
        self.caret = self._anchor[1]

    def extend(self, place: Place) -> None:
        """Move the caret to ``place``, by whole words or paragraphs if it began so."""
        if self._anchor is None:
            self.take(place)
            return
        start, end = self._around(place)
        self.caret = start if start < self._anchor[0] else end

    def select_all(self) -> None:
        if self._places.count:
            last = self._places.count - 1
            self._unit = Unit.PLACE
            self._anchor = (Place(0, 0, 0), Place(0, 0, 0))
            self.caret = self._end_of(last)

    def start_at(self, row: int) -> None:
        """Put the caret before the first word of a message, if it is nowhere."""
        if self.caret is None and 0 <= row < self._places.count:
            self.take(Place(row, 0, 0))

    def move(self, step: Move, extend: bool) -> None:
        """Move the caret; with ``extend`` what it passes is selected."""
        span = self.span
        if self.caret is None:
            return
        if span and not extend and step in {Move.Left, Move.Right}:
            self.take(span[0] if step is Move.Left else span[1])
            return
        target = self._moved(self.caret, step)
        if extend:
            anchor = self._anchor or (self.caret, self.caret)
            self._unit = Unit.PLACE
            # Of a word that was taken whole, the end that does not move stays.
            still = anchor[1] if self.caret < anchor[1] else anchor[0]
            self._anchor = (still, still)
            self.caret = target
        else:
            self.take(target)

    def marks(self, row: int) -> dict[int, list[Mark]]:
        """Return what of a message is selected, by piece."""
        span = self.span
        if span is None or not span[0].row <= row <= span[1].row:
            return {}
        first, last = _within(span, row)
        found: dict[int, list[Mark]] = {}
        laid = self._places.block(row).laid
        for place in range(first[0], min(last[0] + 1, len(laid))):
            start = first[1] if place == first[0] else 0
            end = last[1] if place == last[0] else laid[place].length
            if end > start:
                found[place] = [Mark(start, end)]
        return found

    def plain(self) -> str:
        """Return what is selected as it reads."""
        return self._copied(excerpt.plain)

    def markdown(self) -> str:
        """Return what is selected as Markdown; whole messages as they were written."""
        return self._copied(excerpt.markdown_of, "**")

    def _copied(self, part: excerpt.Part, sign: str = "") -> str:
        if self.span is None:
            return ""
        rows = range(self.span[0].row, self.span[1].row + 1)
        texts = [(row, self._row_part(row, self.span, part)) for row in rows]
        texts = [(row, text) for row, text in texts if text]
        if len(texts) < 2:
            return "".join(text for _, text in texts)
        return "\n\n".join(
            f"{sign}{speaker(self._places.role(row))}:{sign} {text}" for row, text in texts
        )

    def _row_part(self, row: int, span: tuple[Place, Place], part: excerpt.Part) -> str:
        text = self._places.text(row)
        first, last = _within(span, row)
        whole = first == (0, 0) and (last == _END or last >= self._end_of(row)[1:])
        if whole and (part is excerpt.markdown_of or markdown.is_plain(text)):
            return text
        return part(markdown.pieces(text), first, last)

    def _around(self, place: Place) -> tuple[Place, Place]:
        laid = self._places.block(place.row).laid
        if self._unit is Unit.PLACE or place.piece >= len(laid):
            return place, place
        cursor = laid[place.piece].cursor(place.at)
        word = QTextCursor.SelectionType.WordUnderCursor
        line = QTextCursor.SelectionType.BlockUnderCursor
        cursor.select(word if self._unit is Unit.WORD else line)
        start = cursor.selectionStart()
        if self._unit is Unit.PARAGRAPH:
            start = laid[place.piece].document.findBlock(place.at).position()
        return place._replace(at=start), place._replace(at=max(start, cursor.selectionEnd()))

    def _moved(self, place: Place, step: Move) -> Place:
        if step is Move.Start:
            return Place(0, 0, 0)
        if step is Move.End:
            return self._end_of(self._places.count - 1)
        if step in {Move.Up, Move.Down}:
            return self._line_on(place, -1 if step is Move.Up else 1)
        laid = self._places.block(place.row).laid
        if place.piece < len(laid):
            cursor = laid[place.piece].cursor(place.at)
            before = cursor.position()
            if cursor.movePosition(step) and cursor.position() != before:
                return place._replace(at=cursor.position())
        if step in {Move.StartOfLine, Move.EndOfLine}:
            return place
        rtl = place.piece < len(laid) and laid[place.piece].right_to_left
        forward = (step in {Move.Right, Move.WordRight}) != rtl
        return self._piece_on(place, forward)

    def _piece_on(self, place: Place, forward: bool) -> Place:
        """Return the nearest place in the piece after, or before, that of ``place``."""
        row, piece = place.row, place.piece + (1 if forward else -1)
        if piece < 0 and row > 0:
            return self._end_of(row - 1)
        if piece >= max(1, len(self._places.block(row).laid)):
            return Place(row + 1, 0, 0) if row + 1 < self._places.count else place
        if piece < 0:
            return place
        at = 0 if forward else self._places.block(row).laid[piece].length
        return Place(row, piece, at)

    def _line_on(self, place: Place, step: int) -> Place:
        """Return the place in the line above or below that is nearest."""
        here = self._places.caret(place)
        y = here.center().y()
        while 0 <= y <= self._places.total():
            y += step * px(6)
            found = self._places.place_at(QPointF(here.x(), y))
            if found is None:
                break
            box = self._places.caret(found)
            if (box.top() - here.top()) * step > 1:
                return found
        return Place(0, 0, 0) if step < 0 else self._end_of(self._places.count - 1)

    def _end_of(self, row: int) -> Place:
        laid = self._places.block(row).laid
        return Place(row, len(laid) - 1, laid[-1].length) if laid else Place(row, 0, 0)


_END: Spot = (1 << 30, 0)


def _within(span: tuple[Place, Place], row: int) -> tuple[Spot, Spot]:
    """Return the part of a span that lies in one message."""
    first = span[0][1:] if row == span[0].row else (0, 0)
    last = span[1][1:] if row == span[1].row else _END
    return first, last
