"""One entry of the summary on screen: its text, whose words it is, where it comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ouroboros_desktop.core.summary import Part, SummaryEntry
from ouroboros_desktop.views.widgets.entry_source import source_button, whose
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.growing_text import Editor
from ouroboros_desktop.views.widgets.small import SmallButton, clear, icon_button, label

INDENT = 28
"""Where an entry's text begins, right of its number."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an entry is shown with: its number, the entries it may follow from, the messages.

    ``numbers`` gives the number of each fact and conclusion, ``messages`` place and content of
    each message (place 0: on another branch).
    """

    number: int
    candidates: tuple[SummaryEntry, ...]
    numbers: Mapping[UUID, int]
    messages: Mapping[UUID, tuple[int, str]]


class EntryEditor(QWidget):
    """An entry to edit in place. It holds the text being typed; all else it is told."""

    edited = Signal(object, str)
    left = Signal()
    delete_wanted = Signal(object)
    move_wanted = Signal(object, int)
    premises_wanted = Signal(object, object)
    source_wanted = Signal(object)

    def __init__(self, entry: SummaryEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._shown: tuple[object, ...] = ()
        self._number = label("caption")
        self._number.setMinimumWidth(INDENT - 8)
        self._number.setContentsMargins(0, 9, 0, 0)
        self._number.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.text = Editor(self.tr("Entry"), self._hint(entry.part))
        self.text.edited.connect(self._text_edited)
        self.text.left.connect(self.left)
        self._delete = icon_button("delete", self.tr("Delete this entry"))
        self._delete.clicked.connect(lambda: self.delete_wanted.emit(self.entry.id))
        self._meta = Flow(gap=4)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.text)
        middle.addLayout(self._meta)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(middle, 1)
        line.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)

    def show_entry(self, entry: SummaryEntry, around: Surroundings) -> None:
        """Show ``entry``; the text field is left alone while its text is the same."""
        self.entry = entry
        if self.text.toPlainText().strip() != entry.text.strip():
            self.text.show_text(entry.text)
        shown = (entry.author, entry.sources, entry.premises, bool(entry.text.strip()), around)
        if shown == self._shown:
            return
        self._shown = shown
        self._number.setText(str(around.number))
        name = self.tr("{part}, entry {number}").format(
            part=self._part_name(entry.part), number=around.number
        )
        self.text.setAccessibleName(name)
        self._delete.setAccessibleName(self.tr("Delete {entry}").format(entry=name))
        self._show_meta(around)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by and event.modifiers() & both == both:
            self.move_wanted.emit(self.entry.id, by)
            return
        super().keyPressEvent(event)

    def _text_edited(self) -> None:
        self.edited.emit(self.entry.id, self.text.toPlainText())

    def _show_meta(self, around: Surroundings) -> None:
        clear(self._meta)
        author = label("caption", whose(self.entry))
        author.setContentsMargins(9, 0, 4, 0)
        author.setMinimumHeight(32)
        self._meta.addWidget(author)
        for source in self.entry.sources:
            if source.message_id in around.messages:
                made = source_button(source, around.messages)
                made.clicked.connect(partial(self.source_wanted.emit, source.message_id))
                self._meta.addWidget(made)
        if self.entry.part is Part.LOGIC_MAP:
            self._meta.addWidget(self._premises_button(around))

    def _premises_button(self, around: Surroundings) -> QPushButton:
        numbers = [around.numbers[p] for p in self.entry.premises if p in around.numbers]
        listed = ", ".join(map(str, sorted(numbers)))
        text = self.tr("follows from {numbers}").format(numbers=listed)
        made = SmallButton(text if numbers else self.tr("follows from …"), arrow=True)
        made.setToolTip(self.tr("Choose the facts and conclusions that this one follows from"))
        menu = QMenu(made)
        for candidate in around.candidates:
            if candidate.id == self.entry.id or not candidate.text.strip():
                continue
            words = " ".join(candidate.text.split())
            short = words if len(words) <= 60 else words[:60] + "…"
            number = around.numbers.get(candidate.id, 0)
            action = menu.addAction(f"{number}  {short}".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(candidate.id in self.entry.premises)
            action.setData(candidate.id)
        menu.setEnabled(not menu.isEmpty())
        menu.triggered.connect(lambda _: self._premises_chosen(menu))
        made.setMenu(menu)
        made.setEnabled(not menu.isEmpty())
        return made

    def _premises_chosen(self, menu: QMenu) -> None:
        chosen: Sequence[UUID] = [a.data() for a in menu.actions() if a.isChecked()]
        self.premises_wanted.emit(self.entry.id, tuple(chosen))

    def _part_name(self, part: Part) -> str:
        return {
            Part.FACT_LEDGER: self.tr("Fact ledger"),
            Part.LOGIC_MAP: self.tr("Logic map"),
            Part.PERSONA_SNAPSHOT: self.tr("Persona snapshot"),
        }[part]

    def _hint(self, part: Part) -> str:
        return {
            Part.FACT_LEDGER: self.tr("One fact, in one sentence"),
            Part.LOGIC_MAP: self.tr("One conclusion, in one sentence"),
            Part.PERSONA_SNAPSHOT: self.tr("One trait of how the policy should speak"),
        }[part]
