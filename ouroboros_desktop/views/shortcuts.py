"""Which keys an action has: those the teacher chose, else the usual ones."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeAlias

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

Keys: TypeAlias = Mapping[str, tuple[str, ...]]
"""Keys by the names of actions."""

_MOVING = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_SHIFT_ALONE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


def settled(
    usual: Keys, chosen: Keys, elsewhere: Collection[str] = ()
) -> dict[str, tuple[str, ...]]:
    """Return the keys of every action in ``usual``, no key twice: two owners would silence it.

    What was chosen comes first, and of two that chose the same, the first. Names and keys that
    mean nothing here, as another version or a hand may have written them, are passed over, and so
    are the keys ``elsewhere``.
    """
    taken = set(elsewhere)
    found: dict[str, tuple[str, ...]] = {}
    for name in [n for n in usual if n in chosen] + [n for n in usual if n not in chosen]:
        wanted = (portable(keys) for keys in chosen.get(name, usual[name]))
        found[name] = tuple(keys for keys in wanted if keys and keys not in taken)
        taken.update(found[name])
    return {name: found[name] for name in usual}


def portable(keys: str) -> str:
    """Return ``keys`` as they are stored, '' when they are none."""
    known = QKeySequence(keys)
    real = known.count() and _first(known).key() != Qt.Key.Key_unknown
    return known.toString(QKeySequence.SequenceFormat.PortableText) if real else ""


def is_typed(keys: str) -> bool:
    """Whether ``keys`` would be text, or move in it, in a field: they cannot be a shortcut."""
    pressed = _first(QKeySequence(keys))
    function_key = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
    return pressed.keyboardModifiers() in _SHIFT_ALONE and not function_key


def is_moving(keys: str) -> bool:
    """Whether ``keys`` move the focus or press what has it: no part of the window can have them."""
    pressed = _first(QKeySequence(keys))
    return pressed.keyboardModifiers() in _SHIFT_ALONE and pressed.key() in _MOVING


def owner(keys: str, name: str, settled_keys: Keys) -> str:
    """Return which action other than ``name`` has ``keys``, '' when none has."""
    others = (other for other, has in settled_keys.items() if keys in has and other != name)
    return next(others, "")


def _first(keys: QKeySequence) -> QKeyCombination:
    pressed: QKeyCombination = keys[0]  # type: ignore[index]  # the stubs leave it out
    return pressed
