"""Four small switches: what the teacher marks a reply as, with one click."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ouroboros_desktop.core.quick_marks import Quick
from ouroboros_desktop.views.actions import keys_of
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.quick_words import PICTURES, title


class QuickBar(QWidget):
    """``toggled`` carries a ``Quick``; what is on is what the store says, not what was clicked."""

    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {one: self._make(one) for one in Quick}
        box = QHBoxLayout(self)
        box.setContentsMargins(px(8), 0, 0, 0)
        box.setSpacing(0)
        for made in self.buttons.values():
            box.addWidget(made)

    def show_marks(self, kinds: Collection[Quick]) -> None:
        """Show which marks are on."""
        for one, made in self.buttons.items():
            on = one in kinds
            made.setChecked(on)
            made.setIcon(icon(PICTURES[one], "accent" if on else "muted"))
            keys = keys_of(f"mark_{one.value}")
            words = self.tr("Marked: {mark} ({keys})") if on else self.tr("Mark: {mark} ({keys})")
            made.setToolTip(words.format(mark=title(one), keys=keys))

    def _make(self, one: Quick) -> QToolButton:
        made = kind(QToolButton(), "quiet")
        made.setCheckable(True)
        made.setAccessibleName(self.tr("Mark: {mark}").format(mark=title(one)))
        made.clicked.connect(lambda: self._clicked(one))
        return made

    def _clicked(self, one: Quick) -> None:
        self.buttons[one].setChecked(not self.buttons[one].isChecked())  # the state decides
        self.toggled.emit(one)
