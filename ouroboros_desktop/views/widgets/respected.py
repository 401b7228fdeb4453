"""What a right answer must respect: the summary's entries, as a short list under their parts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ouroboros_desktop.core.summary import Part, SummaryEntry
from ouroboros_desktop.views.widgets.small import breakable, clear, label


class RespectedList(QWidget):
    """Facts, conclusions and traits, each under its heading; lost ones are marked by a word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.setAccessibleName(self.tr("What a right answer must respect"))

    def show_entries(self, entries: Sequence[SummaryEntry], lost: Collection[UUID] = ()) -> None:
        """Show ``entries``; those in ``lost`` are said to have left the prompt."""
        shown = (tuple(entries), frozenset(lost))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._box)
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for entry in entries:
            line = grid.rowCount()
            text = breakable(entry.text)
            if entry.id in lost:
                text = self.tr("{text} (no longer in the prompt)").format(text=text)
            grid.addWidget(label("caption", self._kind(entry.part)), line, 0, top)
            grid.addWidget(label("caption", text, wrap=True), line, 1)
        self._box.addWidget(content)

    def _kind(self, part: Part) -> str:
        return {
            Part.FACT_LEDGER: self.tr("Fact"),
            Part.LOGIC_MAP: self.tr("Conclusion"),
            Part.PERSONA_SNAPSHOT: self.tr("Persona"),
        }[part]
