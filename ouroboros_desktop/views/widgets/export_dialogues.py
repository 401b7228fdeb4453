"""Which dialogues may leave in a data set: a switch for each, off unless the teacher says so."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.small import card, clear, label, row, scrolling
from ouroboros_desktop.views.written import day


class DialogueSwitches(QWidget):
    """Lists every dialogue, newest first; ``consent_wanted``: its id, and whether it may leave."""

    consent_wanted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[CycleHead, ...] = ()
        self.switches: dict[UUID, QCheckBox] = {}
        frame, box = card(
            self.tr("Dialogues that may leave"),
            self.tr(
                "Each stays here until you switch it on. You can take that back for later data "
                "sets; what was given away cannot be recalled."
            ),
        )
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(0)
        self._count = label("caption")
        self._area = scrolling(self._list)
        box.addWidget(self._area)
        box.addWidget(self._count)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    @property
    def leaving(self) -> int:
        """How many may leave."""
        return sum(head.consent for head in self._heads)

    def show_heads(self, heads: Sequence[CycleHead]) -> None:
        """Show the dialogues of the store."""
        if tuple(heads) == self._heads:
            return
        if [h.id for h in heads] != [h.id for h in self._heads]:
            self._build(heads)
        self._heads = tuple(heads)
        for head in heads:
            switch = self.switches[head.id]
            switch.blockSignals(True)
            switch.setChecked(head.consent)
            switch.blockSignals(False)
        text = self.tr("{count} of {all} may leave").format(count=self.leaving, all=len(heads))
        self._count.setText(text if heads else self.tr("There is no dialogue yet."))

    def _build(self, heads: Sequence[CycleHead]) -> None:
        clear(self._rows)
        self.switches = {}
        for head in heads:
            title = self.tr("Cycle {number}").format(number=head.number)
            text = f"{title} · {head.title}" if head.title else title
            switch = QCheckBox(text.replace("&", "&&"))
            switch.toggled.connect(lambda on, i=head.id: self.consent_wanted.emit(i, on))
            self.switches[head.id] = switch
            line = QWidget()
            line.setLayout(row(switch, 1, label("caption", day(head.created_at))))
            self._rows.addWidget(line)
        self._area.setFixedHeight(min(self._list.sizeHint().height(), px(192)))
