"""Which action of a part of the window a key press means."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ouroboros_desktop.views import actions, shortcuts
from ouroboros_desktop.views.widgets.digits import digit


def pressed(event: QKeyEvent, part: str) -> str:
    """Return the name of the action of ``part`` that has these keys, '' when none has."""
    keys = written(event)
    return shortcuts.owner(keys, "", actions.keys_in(part)) if keys else ""


def written(event: QKeyEvent) -> str:
    """Return the keys of a press in portable form; a digit alone or with Shift by its place."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    number = digit(event) if not held & ~Qt.KeyboardModifier.ShiftModifier else None
    if number is not None:
        return f"Shift+{number}" if held else str(number)
    known = QKeySequence(held.value | event.key())
    return known.toString(QKeySequence.SequenceFormat.PortableText)
