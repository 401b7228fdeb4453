"""Which command a single key is on the scoring page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ouroboros_desktop.views.widgets.digits import digit


class Do(Enum):
    ANSWER = auto()
    RANK = auto()
    MOVE = auto()
    TURN = auto()
    REWRITE = auto()
    FLAG = auto()
    SKIP = auto()
    COMMENT = auto()
    MARK = auto()
    ALL_BAD = auto()


@dataclass(frozen=True)
class Command:
    """What to do, and the number or the direction that belongs to it."""

    do: Do
    number: int = 0


_LETTERS = {
    Qt.Key.Key_J: Command(Do.MOVE, 1),
    Qt.Key.Key_K: Command(Do.MOVE, -1),
    Qt.Key.Key_N: Command(Do.TURN, 1),
    Qt.Key.Key_P: Command(Do.TURN, -1),
    Qt.Key.Key_R: Command(Do.REWRITE),
    Qt.Key.Key_F: Command(Do.FLAG),
    Qt.Key.Key_S: Command(Do.SKIP),
    Qt.Key.Key_C: Command(Do.COMMENT),
    Qt.Key.Key_M: Command(Do.MARK),
    Qt.Key.Key_B: Command(Do.ALL_BAD),
}


def command(event: QKeyEvent) -> Command | None:
    """Return what a key without Ctrl or Alt commands; None: nothing here."""
    shift = Qt.KeyboardModifier.ShiftModifier
    if event.modifiers() & ~(shift | Qt.KeyboardModifier.KeypadModifier):
        return None
    number = digit(event)
    if number is not None:
        return Command(Do.RANK if event.modifiers() & shift else Do.ANSWER, number)
    return _LETTERS.get(Qt.Key(event.key()))
