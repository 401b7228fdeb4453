"""What one transformation makes of the teacher's own facts, shown before any prompt is made."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.difficulty import load
from ouroboros_desktop.core.labyrinth import Transformation
from ouroboros_desktop.core.prompting import preview
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.diff import prose_diff, rich_text
from ouroboros_desktop.views.widgets.difficulty_words import difficulty_words, load_words
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.respected import RespectedList
from ouroboros_desktop.views.widgets.small import SmallButton, icon_button, label, row


class TransformationPreview(QFrame):
    """Added words are underlined, words of the plain prompt that are gone struck through.

    ``opened`` carries this widget, so that it can be brought into view.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "sunken")
        self._summary: Summary | None = None
        self._transformation: Transformation | None = None
        self._seed = 0
        self._title = label("heading", wrap=True)
        self._difficulty = label("caption")
        another = SmallButton(self.tr("Another example"))
        another.clicked.connect(self._next)
        close = icon_button("close", self.tr("Close the preview"))
        close.clicked.connect(self.hide)
        self._text = Prose(self.tr("Preview of a labyrinth prompt"))
        self._legend = label("caption", wrap=True)
        self._legend.setText(
            self.tr("Underlined is what the transformation adds, struck through what it replaces.")
        )
        self._respected = RespectedList()
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 8, 8, 16)
        box.setSpacing(8)
        head = row(self._title, gap=12)
        head.setStretchFactor(self._title, 1)
        for part in (self._difficulty, another, close):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addLayout(head)
        box.addWidget(self._text)
        box.addWidget(self._legend)
        box.addWidget(label("caption", self.tr("A right answer respects")))
        box.addWidget(self._respected)
        theme.watcher().changed.connect(self._draw)
        self.hide()

    def show_summary(self, summary: Summary | None) -> None:
        """Take the facts from ``summary``; without one the preview closes."""
        self._summary = summary
        if summary is None:
            self.hide()
        elif not self.isHidden():
            self._draw()

    def show_transformation(self, transformation: Transformation) -> None:
        """Open with the first example of ``transformation``."""
        self._transformation, self._seed = transformation, 0
        self._draw()
        self.show()
        QTimer.singleShot(0, self, lambda: self.opened.emit(self))  # once it has its place

    def _next(self) -> None:
        self._seed += 1
        self._draw()

    def _draw(self) -> None:
        if self._summary is None or self._transformation is None:
            return
        look = theme.tokens()
        made = preview(self._summary, (self._transformation,), self._seed)
        entries = tuple(e for e in self._summary.entries if e.id in made.respects)
        found = load(made.text, entries)
        title = self.tr("{title} on your own facts")
        self._title.setText(title.format(title=told(self._transformation.title)))
        self._difficulty.setText(difficulty_words(found.points))
        self._difficulty.setToolTip(load_words(found))
        added, removed = (theme.readable(c, look.sunken) for c in (look.ok, look.bad))
        self._text.show_html(rich_text(prose_diff(made.plain, made.text), added, removed))
        self._respected.show_entries(entries)
