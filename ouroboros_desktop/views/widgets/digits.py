"""Which digit a key press means, by the place of the key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_SHIFTED_US = dict(zip(")!@#$%^", range(7), strict=True))
_MAC_DIGITS = {29: 0, 18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6}
_FIRST_SCAN_CODE = 10
_MOST = 6


def digit(event: QKeyEvent) -> int | None:
    """Return the digit 0..6 of the key, Shift or not, on any keyboard layout; None for others.

    The place counts, not the sign: with Shift a German 2 types a quotation mark, and a French 2
    needs Shift to be a 2.
    """
    found = _by_place(event)
    if found is None and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_6:
        found = event.key() - Qt.Key.Key_0
    if found is None:
        found = _SHIFTED_US.get(event.text())
    return found if found is not None and 0 <= found <= _MOST else None


def _by_place(event: QKeyEvent) -> int | None:
    platform = QGuiApplication.platformName()
    if platform in {"xcb", "wayland"}:
        place = event.nativeScanCode() - _FIRST_SCAN_CODE
        return (place + 1) % 10 if 0 <= place <= 9 else None
    if platform == "windows":
        place = event.nativeVirtualKey() - ord("0")
        return place if 0 <= place <= 9 else None
    return _MAC_DIGITS.get(event.nativeVirtualKey()) if platform == "cocoa" else None
