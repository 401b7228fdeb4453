"""A heading that shows and hides what is below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.widgets.small import button, row


class Disclosure(QWidget):
    """A button that shows and hides what is put in ``box``."""

    toggled = Signal(bool)

    def __init__(self, title: str, opened: bool = False) -> None:
        super().__init__()
        self._button = button(title, "quiet")
        self._button.setCheckable(True)
        self._button.setStyleSheet(
            "QPushButton { text-align: left; padding: 0 12px 0 0; }"
            "QPushButton:checked { background: transparent; color: palette(text); }"
        )
        self.content = QWidget()
        self.box = QVBoxLayout(self.content)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(row(self._button, 1))
        outer.addWidget(self.content)
        self._button.toggled.connect(self._toggled)
        self._button.setChecked(opened)
        self._toggled(opened)

    @property
    def opened(self) -> bool:
        return self._button.isChecked()

    def set_opened(self, opened: bool) -> None:
        self._button.setChecked(opened)

    def set_header_shown(self, shown: bool) -> None:
        """Hide the button while there is no choice to make."""
        self._button.setVisible(shown)

    def set_title(self, title: str) -> None:
        self._button.setText(title)

    def _toggled(self, opened: bool) -> None:
        self.content.setVisible(opened)
        self._button.setIcon(icon("keyboard_arrow_down" if opened else "chevron_right", "muted"))
        self.toggled.emit(opened)
