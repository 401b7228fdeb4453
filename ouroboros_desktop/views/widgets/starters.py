"""The empty dialogue: what this stage is for, and two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.sensitive import sensitive_use
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.page import MARGIN
from ouroboros_desktop.views.widgets.small import scrolling


class Starters(QWidget):
    """Offers sentences to begin with; ``chosen`` with the one that was pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()  # it scrolls: large text in a low window has no room
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))
        box = QVBoxLayout(inner)
        box.setSpacing(8)
        box.addStretch(2)
        for name, text in (
            ("heading", self.tr("Start a dialogue")),
            (
                "muted",
                self.tr("Talk with the policy; what you agree on here is what it will learn."),
            ),
            ("caption", sensitive_use()),
        ):
            label = kind(QLabel(text), name)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            box.addWidget(label)
        box.addSpacing(16)
        self._box = box
        self._buttons = [QPushButton(icon("chat_bubble", "muted"), text) for text in self._texts()]
        for button in self._buttons:
            button.setProperty("align", "left")
            button.clicked.connect(lambda _=False, b=button: self.chosen.emit(b.text()))
            box.addWidget(button)
        box.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(MARGIN, (self.width() - px(440)) // 2)
        self._box.setContentsMargins(side, 0, side, 0)

    def set_enabled(self, enabled: bool, reason: str) -> None:
        for button in self._buttons:
            button.setEnabled(enabled)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)

    def _texts(self) -> tuple[str, str]:
        return (
            self.tr("Let us plan a small garden together."),
            self.tr("Ask me three questions about my week."),
        )
