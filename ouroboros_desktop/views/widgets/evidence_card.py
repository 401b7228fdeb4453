"""What the teacher marked while talking, offered as evidence where the summary is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.language import sentences
from ouroboros_desktop.core.quick_marks import Quick
from ouroboros_desktop.core.sources import MAX_ENTRY
from ouroboros_desktop.core.summary import Author, Part, Source, SummaryEntry
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.disclosure import Disclosure
from ouroboros_desktop.views.widgets.entry_source import source_button
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.quick_words import PICTURES, marks_of, told
from ouroboros_desktop.views.widgets.small import Sign, SmallButton, breakable, clear, label, row

FEW = 3
"""Marked replies up to which they are shown without being asked for."""

LONGEST = MAX_ENTRY // 2
"""Characters of a reply that are shown, and become an entry: as many whole sentences as fit."""

_INSET = 8
"""What a small button keeps free on the left of its text, so that all texts begin in line."""

Marked = tuple[Source, str, tuple[Quick, ...]]


class EvidenceCard(QFrame):
    """Shown while a reply is marked. ``add_wanted`` carries an entry of how it begins."""

    add_wanted = Signal(object)
    source_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "card")
        self._shown: tuple[object, ...] = ()
        self._list = Disclosure("")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        said = self.tr("Nothing of it is in the summary unless you add it, and correct it there.")
        self._list.box.addWidget(label("caption", said, wrap=True))
        self._list.box.addLayout(self._rows)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 8, 20, 16)
        box.addWidget(self._list)
        self.hide()

    def show_cycle(
        self, cycle: Cycle, teacher_id: UUID, messages: Mapping[UUID, tuple[int, str]]
    ) -> None:
        """Show what this teacher marked in the dialogue of a cycle."""
        found = tuple(marked(cycle, teacher_id))
        if (found, messages) == self._shown:
            return
        new = len(found) > FEW or not self._shown
        self._shown = (found, messages)
        self.setVisible(bool(found))
        words = self.tr("What you marked while talking ({count})")
        self._list.set_title(words.format(count=len(found)))
        if new:
            self._list.set_opened(len(found) <= FEW)
        clear(self._rows)
        for one in found:
            self._rows.addWidget(self._row(one, messages))

    def _row(self, one: Marked, messages: Mapping[UUID, tuple[int, str]]) -> QWidget:
        source, text, kinds = one
        signs = [Sign(PICTURES[each], "muted") for each in kinds]
        where = source_button(source, messages)
        where.clicked.connect(partial(self.source_wanted.emit, source.message_id))
        ways = Flow(gap=4)
        ways.addWidget(where)
        for part, words in (
            (Part.FACT_LEDGER, self.tr("Add as a fact")),
            (Part.PERSONA_SNAPSHOT, self.tr("Add as a trait")),
        ):
            made = SmallButton(words)
            made.setAccessibleName(f"{words}: {text}")
            entry = SummaryEntry(part, text, Author.EXTRACTION, (source,))
            made.clicked.connect(partial(self._add, entry))
            ways.addWidget(made)
        frame = kind(QFrame(), "sunken")
        box = QVBoxLayout(frame)
        box.setContentsMargins(4, 8, 8, 4)
        box.setSpacing(4)
        head = row(*signs, label("caption", told(kinds)), 1)
        head.setContentsMargins(_INSET, 0, 0, 0)
        said = label("body", breakable(text), wrap=True)
        said.setContentsMargins(_INSET, 0, 0, 0)
        box.addLayout(head)
        box.addWidget(said)
        box.addLayout(ways)
        frame.setAccessibleName(f"{told(kinds)}: {text}")
        return frame

    def _add(self, entry: SummaryEntry) -> None:
        self.add_wanted.emit(replace(entry, id=new_id()))  # it may be added twice


def marked(cycle: Cycle, teacher_id: UUID) -> Iterator[Marked]:
    """Yield the marked replies of a dialogue: where and how they begin, and their marks."""
    marks = marks_of(cycle, teacher_id)
    for message in cycle.transcript.messages:
        kinds = marks.get(message.completion_id, ()) if message.completion_id else ()
        spans = sentences(message.content[: 2 * MAX_ENTRY]) if kinds else ()
        if spans:
            start = spans[0][0]
            whole = [end for _, end in spans if end - start <= LONGEST]
            end = whole[-1] if whole else start + LONGEST
            yield Source(message.id, start, end), message.content[start:end], kinds
