"""The list of imports: what is in each, whence it is, and what it is used for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.imported import StoredBatch, Use
from ouroboros_desktop.session.importing import described
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.reading_order import ReadingDialog
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.small import (
    breakable,
    button,
    card,
    clear,
    label,
    row,
    scrolling,
)
from ouroboros_desktop.views.written import day


class ImportsDialog(ReadingDialog):
    """One card an import; ``use_wanted`` has the batch's id and its new use."""

    use_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._imports: Sequence[StoredBatch] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Imports"))
        self.setMinimumSize(px(640), min(px(480), 560))
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(
            label(
                "caption",
                self.tr(
                    "A policy update learns from an import only when it is for training. A"
                    " benchmark is never learned from. What was one can never become the other."
                ),
                wrap=True,
            )
        )
        holder = QWidget()
        self._cards = QVBoxLayout(holder)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        box.addWidget(scrolling(holder), 1)
        self.notice = NoticeBar()
        box.addWidget(self.notice)
        self.done_button = button(self.tr("Done"), "primary")
        self.done_button.clicked.connect(self.accept)
        box.addLayout(row(1, self.done_button))

    def show_state(self, state: State) -> None:
        """Draw the imports, and what came of a wish."""
        self.show_imports(state.imports)
        self.notice.show_notice(state.notice)

    def show_imports(self, imports: Sequence[StoredBatch]) -> None:
        """Draw the imports, newest first; withdrawn ones are left out."""
        if imports == self._imports:
            return
        self._imports = imports
        clear(self._cards)
        shown = [one for one in reversed(imports) if one.use is not Use.WITHDRAWN]
        for stored in shown:
            self._cards.addWidget(self._make_card(stored))
        if not shown:
            self._cards.addWidget(label("body", self.tr("Nothing was imported yet."), wrap=True))
        self._cards.addStretch(1)

    def _make_card(self, stored: StoredBatch) -> QFrame:
        frame, box = card()
        box.addWidget(label("body", breakable(told(described(stored))), wrap=True))
        by = stored.batch.attribution
        when = day(stored.batch.created_at)
        box.addWidget(label("caption", f"{when}, {by}" if by else when, wrap=True))
        use = QComboBox()
        use.setAccessibleName(self.tr("What {name} is for").format(name=stored.batch.source))
        for value, title in self._uses(stored):
            use.addItem(title, value.value)
        use.setCurrentIndex(use.findData(stored.use.value))
        use.activated.connect(lambda _: self._chosen(stored, use))
        box.addLayout(row(label("caption", self.tr("Used for")), use, 1))
        return frame

    def _chosen(self, stored: StoredBatch, use: QComboBox) -> None:
        wanted = Use(use.currentData())
        if wanted is not stored.use:
            self.use_wanted.emit(stored.batch.id, wanted)
            use.setCurrentIndex(use.findData(stored.use.value))  # until it is so: it may be refused

    def _uses(self, stored: StoredBatch) -> list[tuple[Use, str]]:
        names = [(Use.NONE, self.tr("nothing"))]
        if stored.trainable:
            names.append((Use.TRAINING, self.tr("training")))
        if stored.counts:
            names.append((Use.BENCHMARK, self.tr("benchmark")))
        return [*names, (Use.WITHDRAWN, self.tr("withdrawn"))]
