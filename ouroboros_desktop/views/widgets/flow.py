"""A layout that fills lines: items at their own width, or equal columns of a least width."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ouroboros_desktop.views.theme import px


class Flow(QLayout):
    """Items from left to right, line after line.

    With ``column`` > 0 each line has as many equal columns of at least ``column`` pixels (at
    the text size in force) as fit, and its items share a height; else items keep their own width.
    """

    def __init__(self, gap: int = 8, column: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = gap
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
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, place: bool) -> int:
        """Return the height that the items need in ``rect``'s width, and move them if ``place``."""
        shown = [i for i in self._items if not i.isEmpty()]
        lines = self._columns(shown, rect.width()) if self._column else self._run(shown, rect)
        top = rect.y()
        for line in lines:
            height = max(_height(item, width) for item, width in line)
            left = rect.x()
            for item, width in line:
                if place:
                    own = height if self._column else _height(item, width)
                    down = (height - own) // 2
                    item.setGeometry(QRect(QPoint(left, top + down), QSize(width, own)))
                left += width + self._gap
            top += height + self._gap
        return max(0, top - self._gap - rect.y()) if lines else 0

    def _columns(self, items: list[QLayoutItem], room: int) -> list[list[tuple[QLayoutItem, int]]]:
        column = px(self._column)
        many = max(1, min(len(items), (room + self._gap) // (column + self._gap)))
        width = (room - self._gap * (many - 1)) // many
        return [[(i, width) for i in items[n : n + many]] for n in range(0, len(items), many)]

    def _run(self, items: list[QLayoutItem], rect: QRect) -> list[list[tuple[QLayoutItem, int]]]:
        lines: list[list[tuple[QLayoutItem, int]]] = []
        left = 0
        for item in items:
            width = min(item.sizeHint().width(), rect.width())
            if not lines or left + width > rect.width():
                lines.append([])
                left = 0
            lines[-1].append((item, width))
            left += width + self._gap
        return lines


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
