"""Tab goes as one reads: by the layouts, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

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
    own = [w for w in widget.children() if isinstance(w, QWidget)]
    layout = widget.layout()
    laid = list(_widgets(layout, own)) if layout is not None else []
    return [*laid, *(w for w in own if w not in laid and not w.isWindow())]


def _widgets(layout: QLayout, own: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those of ``own`` that stand in a layout, or in one of its layouts, in its order.

    It asks for places, never for items: what Python once held of an item stays with its address,
    and whatever item came there next would count as deleted.
    """
    inner = [one for one in layout.children() if isinstance(one, QLayout)]
    parts: list[QWidget | QLayout] = [*own, *inner]
    placed = [(layout.indexOf(one), one) for one in parts]
    found = [(_place(layout, at), one) for at, one in placed if at >= 0]
    for _, one in sorted(found, key=itemgetter(0)):
        if isinstance(one, QWidget):
            yield one
        else:
            yield from _widgets(one, own)


def _place(layout: QLayout, at: int) -> tuple[int, int]:
    return _cell(layout, at) if isinstance(layout, QGridLayout) else (0, at)


def _cell(grid: QGridLayout, place: int) -> tuple[int, int]:
    found: tuple[int, int, int, int] = grid.getItemPosition(place)  # type: ignore[assignment]
    return found[:2]  # line and column; the stubs say object
