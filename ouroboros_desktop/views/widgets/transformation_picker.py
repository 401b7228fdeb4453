"""Choosing the transformations that labyrinth prompts are made with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.labyrinth import Transformation
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.small import button, card, label, row


def chains(names: Sequence[str], in_pairs: bool) -> list[list[str]]:
    """Return a chain of transformations for each name, or for each pair of names, in their order.

    One name alone is a chain of its own in either case.
    """
    if in_pairs and len(names) > 1:
        return [list(pair) for pair in combinations(names, 2)]
    return [[name] for name in names]


class TransformationPicker(QWidget):
    """All transformations as tiles to tick, and whether to combine them in pairs."""

    changed = Signal()

    def __init__(
        self, transformations: Sequence[Transformation], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tiles = [_Tile(t) for t in transformations]
        self._pairs = QCheckBox(self.tr("Combine in pairs"))
        self._pairs.setToolTip(self.tr("Each labyrinth prompt gets two of the chosen ones"))
        self._pairs.toggled.connect(self._show_count)
        self._count = label("muted")
        every = button(self.tr("All"), "quiet")
        every.setAccessibleName(self.tr("Choose all transformations"))
        every.clicked.connect(lambda: self._choose(True))
        none = button(self.tr("None"), "quiet")
        none.setAccessibleName(self.tr("Choose no transformation"))
        none.clicked.connect(lambda: self._choose(False))
        frame, box = card(
            self.tr("Transformations"),
            self.tr(
                "Each makes a question hard in its own way. Prompts take those chosen in turn."
            ),
        )
        tiles = Flow(gap=8, column=236)
        for tile in self._tiles:
            tile.check.toggled.connect(self._show_count)
            tiles.addWidget(tile)
        box.addLayout(tiles)
        box.addLayout(row(self._pairs, self._count, 1, every, none, gap=16))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._show_count()

    def chains(self) -> list[list[str]]:
        """Return the names to apply, one list a labyrinth prompt."""
        names = [t.name for t in self._tiles if t.check.isChecked()]
        return chains(names, self._pairs.isChecked())

    def _choose(self, chosen: bool) -> None:
        for tile in self._tiles:
            tile.check.setChecked(chosen)

    def _show_count(self) -> None:
        chosen = sum(t.check.isChecked() for t in self._tiles)
        pairs = len(self.chains()) if self._pairs.isChecked() else 0
        text = self.tr("{chosen} of {all} chosen")
        if pairs > 1:
            text = self.tr("{chosen} of {all} chosen, {pairs} pairs")
        self._count.setText(text.format(chosen=chosen, all=len(self._tiles), pairs=pairs))
        self.changed.emit()


class _Tile(QFrame):
    """One transformation: a check box with its title, and below it what it probes."""

    def __init__(self, transformation: Transformation) -> None:
        super().__init__()
        self.name = transformation.name
        self.check = QCheckBox(transformation.title.replace("&", "&&"))
        self.check.setChecked(True)
        self.check.setAccessibleDescription(transformation.probes)
        self.check.toggled.connect(self.update)
        probes = label("caption", _capitalised(transformation.probes), wrap=True)
        probes.setContentsMargins(28, 0, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 4, 12, 12)
        box.setSpacing(0)
        box.addWidget(self.check)
        box.addWidget(probes)
        box.addStretch(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.check.toggle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, chosen = theme.tokens(), self.check.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(look.accent if chosen else look.border), 1))
        painter.setBrush(theme.color(look.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
