"""The logic map in two ways: as a list to edit, as a graph to read; where a box comes from."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from ouroboros_desktop.core.logic_map import picture
from ouroboros_desktop.core.summary import Part, SummaryEntry
from ouroboros_desktop.views.widgets.entry_source import source_button, whose
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.logic_graph import LogicGraph
from ouroboros_desktop.views.widgets.small import SmallButton, button, clear, label, row


class LogicView(QWidget):
    """A switch, and below it the list (which somebody else fills) or the graph."""

    source_wanted = Signal(object)
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[SummaryEntry, ...] = ()
        self._numbers: Mapping[UUID, int] = {}
        self._messages: Mapping[UUID, tuple[int, str]] = {}
        self._chosen: UUID | None = None
        self._as_list = self._choice(self.tr("List"), self.tr("Show the logic map as a list"))
        self._as_graph = self._choice(self.tr("Graph"), self.tr("Show the logic map as a graph"))
        self._switch = QButtonGroup(self)
        for one in (self._as_list, self._as_graph):
            self._switch.addButton(one)
        self._as_list.setChecked(True)
        self._as_graph.toggled.connect(self._switched)
        self._switch_row = QWidget()
        self._switch_row.setLayout(row(self._as_list, self._as_graph, 1, gap=4))
        self._graph = LogicGraph()
        self._graph.chosen.connect(self._choose)
        self._note = label("caption", wrap=True)
        self._about = Flow(gap=4)
        self._drawn = QWidget()
        drawn = QVBoxLayout(self._drawn)
        drawn.setContentsMargins(0, 0, 0, 0)
        drawn.setSpacing(8)
        drawn.addWidget(self._graph)
        drawn.addLayout(self._about)
        drawn.addWidget(self._note)
        self._drawn.hide()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.addWidget(self._switch_row)
        self._box.addWidget(self._drawn)

    def take_list(self, listed: QWidget) -> None:
        """Show ``listed`` where the graph is not wanted."""
        self._box.addWidget(listed)
        self._list = listed

    def show_list(self) -> None:
        self._as_list.setChecked(True)

    def show_entries(
        self,
        entries: tuple[SummaryEntry, ...],
        numbers: Mapping[UUID, int],
        messages: Mapping[UUID, tuple[int, str]],
    ) -> None:
        """Take the whole summary; without a conclusion there is only the list."""
        shown = tuple(e for e in entries if e.text.strip() and e.part is not Part.PERSONA_SNAPSHOT)
        if (shown, messages) != (self._entries, self._messages):
            self._entries, self._numbers, self._messages = shown, numbers, messages
            if self._as_graph.isChecked():
                self._draw()
        any_conclusion = any(e.part is Part.LOGIC_MAP for e in shown)
        self._switch_row.setVisible(any_conclusion)
        if not any_conclusion:
            self.show_list()

    def _choice(self, text: str, name: str) -> QPushButton:
        made = button(text, "quiet")
        made.setCheckable(True)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def _switched(self, graph: bool) -> None:
        self._list.setVisible(not graph)
        self._drawn.setVisible(graph)
        if graph:
            self._draw()

    def _draw(self) -> None:
        self._graph.show_entries(self._entries, self._numbers)
        drawn = picture(self._entries)
        self._choose(self._chosen if self._chosen in drawn.entries else None)
        said = []
        if any(link.circular for link in drawn.links):
            said.append(self.tr("A dashed arrow closes a circle: nothing follows from itself."))
        alone = len(self._entries) - len(drawn.entries)
        if alone:
            said.append(
                self.tr(
                    "%n facts lead to no conclusion; they are in the fact ledger only.", None, alone
                )
            )
        self._note.setText(" ".join(said))
        self._note.setVisible(bool(said))

    def _choose(self, entry_id: UUID | None) -> None:
        """Say where the chosen box comes from."""
        self._chosen = entry_id
        self._graph.choose(entry_id)
        clear(self._about)
        entry = next((e for e in self._entries if e.id == entry_id), None)
        if entry is None:
            said = label("caption", self.tr("Choose a box to see where it comes from."))
            said.setMinimumHeight(32)
            self._about.addWidget(said)
            return
        name = self.tr("Conclusion {number}, {whose}")
        if entry.part is Part.FACT_LEDGER:
            name = self.tr("Fact {number}, {whose}")
        number = self._numbers.get(entry.id, 0)
        said = label("caption", name.format(number=number, whose=whose(entry)))
        said.setMinimumHeight(32)
        self._about.addWidget(said)
        for source in entry.sources:
            if source.message_id in self._messages:
                made = source_button(source, self._messages)
                made.clicked.connect(partial(self.source_wanted.emit, source.message_id))
                self._about.addWidget(made)
        edit = SmallButton(self.tr("edit it in the list"))
        edit.clicked.connect(partial(self.edit_wanted.emit, entry.id))
        self._about.addWidget(edit)
