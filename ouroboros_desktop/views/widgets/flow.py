"""Layouts that fill lines: items at their own width, or equal columns; a bar with two ends."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget

from ouroboros_desktop.views.theme import px

Line: TypeAlias = list[tuple[QLayoutItem, int]]
"""Items from left to right, each with its width in pixels."""


class Flow(QLayout):
    """Items from left to right, line after line.

    With ``column`` > 0 each line has as many equal columns of at least ``column`` pixels (at
    the text size in force) as fit, and its items share a height; else items keep their own width.
    """

    def __init__(self, gap: int = 8, column: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(gap)
        self._column = column
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Boxes around a layout ask this again and again, for a few widths.
        if width not in self._heights:
            beside = self.contentsMargins()
            room = QRect(0, 0, width - beside.left() - beside.right(), 0)
            height = self._arrange(room, place=False)
            self._heights[width] = beside.top() + height + beside.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(self.contentsRect(), place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, place: bool) -> int:
        """Return the height that the items need in ``rect``'s width, and move them if ``place``."""
        shown = [i for i in self._items if not i.isEmpty()]
        lines = self._lines(shown, rect.width())
        top = rect.y()
        for line in lines:
            height = max(_height(item, width) for item, width in line)
            for (item, width), left in zip(line, self._lefts(line, rect.width()), strict=True):
                if place:
                    own = height if self._column else _height(item, width)
                    down = (height - own) // 2
                    corner = QPoint(rect.x() + left, top + down)
                    item.setGeometry(QRect(corner, QSize(width, own)))
            top += height + self.spacing()
        return max(0, top - self.spacing() - rect.y()) if lines else 0

    def _lines(self, items: list[QLayoutItem], room: int) -> list[Line]:
        """Return the items line by line, each with its width, in ``room`` pixels."""
        return self._columns(items, room) if self._column else self._run(items, room)

    def _lefts(self, line: Line, room: int) -> list[int]:
        """Return where the items of a line begin."""
        widths = [width + self.spacing() for _, width in line]
        return [sum(widths[:n]) for n in range(len(widths))]

    def _least(self, item: QLayoutItem) -> int:
        """Return how much room there must be for an item to stay on a line."""
        return item.sizeHint().width()

    def _columns(self, items: list[QLayoutItem], room: int) -> list[Line]:
        column = px(self._column)
        many = max(1, min(len(items), (room + self.spacing()) // (column + self.spacing())))
        width = (room - self.spacing() * (many - 1)) // many
        return [[(i, width) for i in items[n : n + many]] for n in range(0, len(items), many)]

    def _run(self, items: list[QLayoutItem], room: int) -> list[Line]:
        lines: list[Line] = []
        left = 0
        for item in items:
            width = min(self._least(item), room)
            if not lines or left + width > room:
                lines.append([])
                left = 0
            lines[-1].append((item, width))
            left += width + self.spacing()
        return lines


class Bar(Flow):
    """Buttons and short words on one line, or on several where they do not fit.

    What comes after ``addStretch`` stands at the right end of its line. Words that may break do so
    where they find room beside buttons in this way. What expands takes all the room that is left.
    """

    def __init__(self, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(gap, parent=parent)
        self._starts: int | None = None

    def addStretch(self) -> None:
        self._starts = len(self._items)

    def _least(self, item: QLayoutItem) -> int:
        if _grows(item):
            return item.minimumSize().width()
        words = item.widget()
        if isinstance(words, QLabel) and words.wordWrap():  # half as wide, in two lines
            return max(words.minimumSizeHint().width(), _width(item) // 2)
        return item.sizeHint().width()

    def _lines(self, items: list[QLayoutItem], room: int) -> list[Line]:
        return [self._spread(line, room) for line in self._run(items, room)]

    def _spread(self, line: Line, room: int) -> Line:
        """Give what is left of a line to its words, up to one line of them, and what expands."""
        spare = room - sum(width for _, width in line) - self.spacing() * (len(line) - 1)
        wider: Line = []
        for item, width in line:
            more = spare if _grows(item) else max(0, min(spare, _width(item) - width))
            wider.append((item, width + more))
            spare -= more
        return wider

    def _lefts(self, line: Line, room: int) -> list[int]:
        lefts = super()._lefts(line, room)
        ends = self._items[self._starts :] if self._starts is not None else []
        last, width = line[-1]
        by = room - lefts[-1] - width if last in ends else 0
        return [
            left + (by if item in ends else 0) for (item, _), left in zip(line, lefts, strict=True)
        ]


def bar(*parts: QWidget | None, gap: int = 12) -> Bar:
    """Return a bar of widgets; None stands for the stretch, what comes after it is at the right."""
    made = Bar(gap)
    for part in parts:
        if part is None:
            made.addStretch()
        else:
            made.addWidget(part)
    return made


def filling(inner: QLayout) -> QWidget:
    """Return what takes the room that is left on its line of a ``Bar``."""
    made = QWidget()
    made.setLayout(inner)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made


def _width(item: QLayoutItem) -> int:
    """Return how wide an item is by itself; words that may break, in one line."""
    words = item.widget()
    if isinstance(words, QLabel) and words.wordWrap():
        words.ensurePolished()  # it may have the size of another kind until then
        return words.fontMetrics().horizontalAdvance(words.text()) + 2
    return item.sizeHint().width()


def _grows(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
