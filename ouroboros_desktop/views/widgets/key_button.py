"""A button that shows an action's keys and, pressed, waits for others."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton

from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.part_keys import written

_MODIFIERS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}


class KeyButton(QPushButton):
    """``pressed_keys`` carries what was pressed, in portable form; '' is for no keys."""

    pressed_keys = Signal(str)
    _waits = False  # of the class: Qt sends events from within the constructor

    def __init__(self, title: str) -> None:
        super().__init__()
        kind(self, "quiet")
        self.setAutoDefault(False)
        self._title = title
        self._shown = ""
        self.setAccessibleDescription(self.tr("Press to choose other keys"))
        self.clicked.connect(self._wait)

    def show_keys(self, keys: str) -> None:
        """Show ``keys`` as this system writes them, '' when there are none."""
        self._shown = keys
        self._stop()

    def event(self, event: QEvent) -> bool:
        """While it waits, every key is meant for it: Tab, Esc and shortcuts too."""
        if self._waits and isinstance(event, QKeyEvent):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def _wait(self) -> None:
        self._waits = True
        self.setText(self.tr("Press keys…"))
        self.setAccessibleName(self.tr("{title}: press keys").format(title=self._title))

    def _stop(self) -> None:
        self._waits = False
        self.setText(self._shown or self.tr("None"))
        name = self.tr("{title}: {keys}")
        self.setAccessibleName(name.format(title=self._title, keys=self._shown or self.tr("None")))

    def _take(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MODIFIERS or key == Qt.Key.Key_unknown:
            return
        self._stop()
        alone = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if alone and key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self.pressed_keys.emit("")
        elif not (alone and key == Qt.Key.Key_Escape):
            self.pressed_keys.emit(written(event))
