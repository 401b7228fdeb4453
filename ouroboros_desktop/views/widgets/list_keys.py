"""A field above a list: the keys move in the list while the focus stays in the field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget

_PAGE = 8
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}


class ListKeys(QObject):
    """Arrows and Page keys typed in ``field`` move in ``rows``; Enter calls ``enter``."""

    def __init__(self, field: QLineEdit, rows: QListWidget, enter: Callable[[], object]) -> None:
        super().__init__(field)
        self._rows = rows
        self._enter = enter
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            last = self._rows.count() - 1
            self._rows.setCurrentRow(min(max(self._rows.currentRow() + step, 0), last))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            return super().eventFilter(watched, event)
        return True
