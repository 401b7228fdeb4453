"""Moving the focus into a part of the window, and telling a screen reader what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QRadioButton, QWidget


def focus_first(pane: QWidget) -> None:
    """Give the focus to the first widget of ``pane`` that takes it."""
    for widget in pane.findChildren(QWidget):
        takes = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        unchecked = isinstance(widget, QRadioButton) and not widget.isChecked()
        if takes and widget.isVisible() and widget.isEnabled() and not unchecked:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def say(widget: QWidget, text: str) -> None:
    """Let a screen reader say ``text``."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
