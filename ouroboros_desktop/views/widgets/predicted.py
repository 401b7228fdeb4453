"""A predicted reward, drawn as nothing that a teacher gave is: in italics, in a dashed box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ouroboros_desktop.core.prediction import Likely
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.written import number, signed


class Predicted(QLabel):
    """Hidden while nothing is predicted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setToolTip(
            self.tr("What the reward model expects of you, from your other scores. Your own wins.")
        )
        self._dress()
        theme.watcher().changed.connect(self._dress)
        self.hide()

    def show_expected(self, expected: Likely | None) -> None:
        """Show a reward with its standard deviation; None: nothing."""
        self.setVisible(expected is not None)
        if expected is None:
            return
        mean = signed(expected.mean, 2)
        said = self.tr("predicted {reward} ± {std}")
        self.setText(said.format(reward=mean, std=number(expected.std, 2)))
        self.setAccessibleName(self.tr("{said}, not scored").format(said=self.text()))

    def _dress(self) -> None:
        look, px = theme.tokens(), theme.px
        self.setStyleSheet(
            f"color: {look.muted}; background: transparent; font-style: italic;"
            f"font-size: {px(12)}px; border: 1px dashed {look.control};"
            f"border-radius: {px(6)}px; padding: 0 {px(6)}px;"
            f"min-height: {px(20)}px; max-height: {px(20)}px;"
        )
