"""A list of cycles with a field that finds them by number, title or words of their dialogues."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.views.kept_list import KeptList
from ouroboros_desktop.views.written import day

Search: TypeAlias = Callable[[str], Mapping[UUID, str]]

QUIET_MS = 250
"""How long nothing is typed before the dialogues are searched too."""

SHORTEST = 2
"""Letters below which dialogues are not searched: nearly all of them would be found."""

SHOWN = 100
"""Rows that are made at once; thousands would take seconds."""


class SearchedList(KeptList):
    """``search`` returns where words are in dialogues: the cycles' ids with an excerpt each.

    ``searched`` says that something else is found now.
    """

    searched = Signal()

    def __init__(
        self, title: str, explained: str, search: Search, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, explained, parent)
        self._search = search
        self._excerpts: Mapping[UUID, str] = {}
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._look)
        self.search = QLineEdit()
        self.search.setPlaceholderText(_tr("Find by number, title or words of the dialogue"))
        self.search.setAccessibleName(_tr("Find by number, title or words of the dialogue"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typed)
        self.above.addWidget(self.search)

    @property
    def wanted(self) -> str:
        """What is looked for, '' when nothing is."""
        return self.search.text().strip().casefold()

    def found(self, heads: Sequence[CycleHead]) -> list[CycleHead]:
        """Return those that are looked for; a number first, then titles, then what was said."""
        named = [head for head in heads if self._matches(head)]
        named.sort(key=lambda head: str(head.number) != self.wanted)
        return named + [head for head in heads if head.id in self._excerpts and head not in named]

    def none_found(self) -> None:
        """Say that nothing was found."""
        self.empty(_tr("No cycle has this number or title, and no dialogue these words."))

    def detail(self, head: CycleHead, words: str) -> str:
        """Return what stands below a cycle's title: ``words``, and where it was found."""
        excerpt = " ".join(self._excerpts.get(head.id, "").split())
        return words.format(day=day(head.created_at)) + (f" · “{excerpt}”" if excerpt else "")

    def add_rest(self, found: Sequence[CycleHead]) -> None:
        """Say how many are not shown, and end the rows."""
        if len(found) > SHOWN:
            older = len(found) - SHOWN
            self.add_words(
                _tr("%Ln older ones are not shown. Find them by number, title or words.", older)
            )
        self.end_rows()

    def _typed(self) -> None:
        """Find numbers and titles at once, words of dialogues when nothing is typed any more."""
        self._excerpts = {}
        self.searched.emit()
        self._timer.start()

    def _look(self) -> None:
        words = self.search.text().strip()
        self._excerpts = self._search(words) if len(words) >= SHORTEST else {}
        self.searched.emit()

    def _matches(self, head: CycleHead) -> bool:
        return self.wanted == str(head.number) or self.wanted in head.title.casefold()


def name_of(head: CycleHead) -> str:
    """Return number and title of a cycle."""
    return f"{head.number} · {head.title or _tr('Untitled')}"


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("cycles", text, None, n)
