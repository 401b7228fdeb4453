"""Tool tips that name the keys of what they explain, also after others were chosen."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.views import actions

_AnyWidget = TypeVar("_AnyWidget", bound=QWidget)


class _Hint(QObject):
    """Belongs to its widget, and goes with it."""

    def __init__(self, widget: QWidget, words: str, action: str) -> None:
        super().__init__(widget)
        self._widget, self._words, self._action = widget, words, action
        actions.watcher().changed.connect(self.show)
        self.show()

    def show(self) -> None:
        keys = actions.keys_of(self._action)
        self._widget.setToolTip(f"{self._words} ({keys})" if keys else self._words)


def hinted(widget: _AnyWidget, words: str, action: str) -> _AnyWidget:
    """Explain ``widget`` by ``words`` and the keys of ``action``."""
    _Hint(widget, words, action)
    return widget
