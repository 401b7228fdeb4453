"""Tab goes as one reads: by the layouts, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLayout, QWidget


class ReadingDialog(QDialog):
    """A dialog through which Tab goes as one reads, also through rows that were made later."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        arrange(self)
        return super().focusNextPrevChild(forward)


def arrange(top: QWidget) -> None:
    """Let Tab go through what is in ``top`` as it is laid out.

    Qt goes by the order in which widgets were made, and rows are made whenever there is something
    to show. So this belongs where Tab was pressed.
    """
    for first, second in pairwise(_stops(top)):
        if first.nextInFocusChain() is not second:
            QWidget.setTabOrder(first, second)


def _stops(top: QWidget) -> Iterator[QWidget]:
    for widget in _inside(top):
        takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if takes and widget.focusProxy() is None:
            yield widget
        yield from _stops(widget)


def _inside(widget: QWidget) -> list[QWidget]:
    """Return the children of ``widget``: those of its layout, then those that stand in none."""
    layout = widget.layout()
    laid = list(_widgets(layout)) if layout is not None else []
    rest = [w for w in widget.children() if isinstance(w, QWidget) and w not in laid]
    return [*laid, *(w for w in rest if not w.isWindow())]


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: _cell(layout, place))
    for place in places:
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets(inner)


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    found: tuple[int, int, int, int] = grid.getItemPosition(place)  # type: ignore[assignment]
    return found[:2]  # line and column; the stubs say object
