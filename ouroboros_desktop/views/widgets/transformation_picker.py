"""Choosing the transformations that labyrinth prompts are made with."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from statistics import fmean

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QSpinBox, QVBoxLayout, QWidget

from ouroboros_desktop.core.difficulty import load
from ouroboros_desktop.core.labyrinth import Transformation
from ouroboros_desktop.core.prompting import preview
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sentences import capitalised, told
from ouroboros_desktop.views.widgets.difficulty_words import difficulty_words
from ouroboros_desktop.views.widgets.flow import Bar, Flow, bar
from ouroboros_desktop.views.widgets.small import SmallButton, button, card, label, row
from ouroboros_desktop.views.widgets.transformation_preview import TransformationPreview

MOST = 32
"""Prompts of a kind that can be made at once."""

_TRIED = 3
"""Examples that the difficulty of a transformation is estimated from."""


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
    opened = Signal(object)

    def __init__(
        self, transformations: Sequence[Transformation], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tiles = [_Tile(t) for t in transformations]
        self._pairs = QCheckBox(self.tr("Combine in pairs"))
        self._pairs.setToolTip(self.tr("Each labyrinth prompt gets two of the chosen ones"))
        self._pairs.toggled.connect(self._show_count)
        self._count = label("muted")
        self._preview = TransformationPreview()
        self._preview.opened.connect(self.opened)
        self._summary: Summary | None = None
        self._train, self._held_out = _box(), _box()
        self._train.setAccessibleName(self.tr("Prompts to learn from"))
        self._held_out.setAccessibleName(self.tr("Prompts held out"))
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
            tile.preview_wanted.connect(self._preview.show_transformation)
            tiles.addWidget(tile)
        box.addLayout(tiles)
        box.addWidget(self._preview)
        both = QWidget()
        both.setLayout(row(every, none, gap=16))
        box.addLayout(bar(self._pairs, self._count, None, both, gap=16))
        box.addLayout(self._amounts())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._show_count()

    def chains(self) -> list[list[str]]:
        """Return the names to apply, one list a labyrinth prompt."""
        names = [t.name for t in self._tiles if t.check.isChecked()]
        return chains(names, self._pairs.isChecked())

    @property
    def amounts(self) -> tuple[int, int]:
        """How many prompts are to be learned from, and how many held out."""
        return self._train.value(), self._held_out.value()

    def set_amounts(self, train: int, held_out: int) -> None:
        self._train.setValue(train)
        self._held_out.setValue(held_out)

    def show_summary(self, summary: Summary | None) -> None:
        """Preview and estimate on the facts of ``summary``, None: there is nothing to ask about."""
        if summary is self._summary:
            return
        self._summary = summary if summary and (summary.facts or summary.conclusions) else None
        self._preview.show_summary(self._summary)
        for tile in self._tiles:
            tile.show_summary(self._summary)

    def _amounts(self) -> Bar:
        before, between, after = (
            label("body", text)
            for text in (self.tr("Make"), self.tr("to learn from and"), self.tr("held out"))
        )
        return bar(before, self._train, between, self._held_out, after, gap=8)

    def _choose(self, chosen: bool) -> None:
        for tile in self._tiles:
            tile.check.setChecked(chosen)

    def _show_count(self) -> None:
        chosen = sum(t.check.isChecked() for t in self._tiles)
        pairs = len(self.chains()) if self._pairs.isChecked() else 0
        text = self.tr("{chosen} of {all} chosen")
        if pairs > 1:
            text = self.tr("{chosen} of {all} chosen, %n pairs", None, pairs)
        self._count.setText(text.format(chosen=chosen, all=len(self._tiles)))
        self.changed.emit()


def _box() -> QSpinBox:
    made = QSpinBox()
    made.setRange(1, MOST)
    theme.padded(made)
    return made


class _Tile(QFrame):
    """One transformation: a check box with its title, what it probes, how difficult, a preview."""

    preview_wanted = Signal(object)

    def __init__(self, transformation: Transformation) -> None:
        super().__init__()
        self.name = transformation.name
        self._transformation = transformation
        self.check = QCheckBox(told(transformation.title).replace("&", "&&"))
        self.check.setChecked(True)
        self.check.setAccessibleDescription(told(transformation.probes))
        self.check.toggled.connect(self.update)
        self._probes = label("caption", capitalised(told(transformation.probes)), wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 4, 4, 4)
        box.setSpacing(0)
        box.addWidget(self.check)
        box.addWidget(self._probes)
        box.addStretch(1)
        self._difficulty = label("caption")
        self._preview = SmallButton(self.tr("Preview"))
        self._preview.setAccessibleName(
            self.tr("Preview of {title}").format(title=told(transformation.title))
        )
        self._preview.clicked.connect(lambda: self.preview_wanted.emit(transformation))
        box.addLayout(row(self._difficulty, 1, self._preview))
        self.show_summary(None)
        theme.watcher().changed.connect(self._fit)
        self._fit()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_summary(self, summary: Summary | None) -> None:
        """Estimate how difficult this makes prompts of ``summary``: the mean of a few."""
        self._preview.setVisible(summary is not None)
        self._difficulty.setVisible(summary is not None)
        if summary is not None:
            points = fmean(_points(summary, self._transformation, seed) for seed in range(_TRIED))
            self._difficulty.setText(difficulty_words(points))
            self._difficulty.setToolTip(
                self.tr("Estimated on your facts, from %n examples", None, _TRIED)
            )

    def _fit(self) -> None:
        for part in (self._probes, self._difficulty):
            part.setContentsMargins(theme.px(26) + 2, 0, 0, 0)  # in line with the box's own text

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


def _points(summary: Summary, transformation: Transformation, seed: int) -> float:
    made = preview(summary, (transformation,), seed)
    return load(made.text, [e for e in summary.entries if e.id in made.respects]).points
