"""Pairs of entries that may contradict each other: both sentences, why, and what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial
from html import escape
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ouroboros_desktop.core.contradictions import Contradiction, Reason
from ouroboros_desktop.core.summary import SummaryEntry
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.entry_source import source_button
from ouroboros_desktop.views.widgets.flow import Flow
from ouroboros_desktop.views.widgets.small import (
    Sign,
    SmallButton,
    breakable,
    button,
    card,
    clear,
    label,
    row,
)

_INSET = 8
"""What a small button keeps free on the left of its text, so that all texts begin in line."""


class ContradictionCard(QWidget):
    """Shown while there is something in it. A dismissal is for two sentences, until closing."""

    source_wanted = Signal(object)
    edit_wanted = Signal(object)
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Contradiction, ...] = ()
        self._entries: dict[UUID, SummaryEntry] = {}
        self._numbers: Mapping[UUID, int] = {}
        self._messages: Mapping[UUID, tuple[int, str]] = {}
        self._helper = False
        self._dismissed: set[frozenset[str]] = set()
        frame, box = card(self.tr("Possible contradictions"))
        self._caption = label("caption", wrap=True)
        box.setSpacing(4)
        box.addWidget(self._caption)
        box.addSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(16)
        box.addLayout(self._list)
        self._again = button("", "quiet", "undo")
        self._again.clicked.connect(self._show_dismissed)
        self._check = button(self.tr("Let the helper look too"), "quiet", "balance")
        self._check.clicked.connect(self.check_wanted)
        box.addSpacing(8)
        box.addLayout(row(self._check, 1, self._again))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hide()

    @property
    def shown(self) -> tuple[Contradiction, ...]:
        """Those that were not dismissed."""
        return tuple(c for c in self._found if c.pair not in self._dismissed)

    def show_found(
        self,
        found: Iterable[Contradiction],
        entries: Iterable[SummaryEntry],
        numbers: Mapping[UUID, int],
        messages: Mapping[UUID, tuple[int, str]],
    ) -> None:
        """Show the pairs of ``entries``; the first of two with the same sentences."""
        by_pair = {c.pair: c for c in reversed(tuple(found))}
        unique = tuple(reversed(by_pair.values()))
        known = {e.id: e for e in entries}
        if (unique, known, messages) != (self._found, self._entries, self._messages):
            self._found, self._entries = unique, known
            self._numbers, self._messages = numbers, messages
            self._draw()

    def set_helper(self, seated: bool, ready: bool) -> None:
        """Offer to ask the helper, where there is one."""
        self._check.setVisible(seated)
        self._check.setEnabled(ready)
        self._helper = seated
        self._show()

    def _draw(self) -> None:
        clear(self._list)
        for found in self.shown:
            self._list.addWidget(self._pair(found))
        dismissed = len(self._found) - len(self.shown)
        self._again.setText(self.tr("Show %n dismissed", None, dismissed))
        self._again.setVisible(dismissed > 0)
        self._show()

    def _show(self) -> None:
        self._caption.setText(
            self.tr(
                "Plain rules look for denials, other numbers, opposites and exclusive values. They "
                "know words, not meanings: correct an entry, or dismiss the pair."
            )
            if self.shown
            else self.tr("None is left.")
            if self._found
            else self.tr("Plain rules found none. They know words, not meanings.")
        )
        self.setVisible(bool(self._found) or (self._helper and len(self._entries) > 1))

    def _pair(self, found: Contradiction) -> QWidget:
        reason = label("body", self._reason(found), wrap=True)
        reason.setContentsMargins(_INSET, 0, 0, 0)
        dismiss = SmallButton(self.tr("Dismiss"))
        dismiss.setAccessibleDescription(self._reason(found))
        dismiss.clicked.connect(partial(self._dismiss, found))
        head = row(Sign("warning", "warn"), gap=8)
        head.addWidget(reason, 1)
        head.addWidget(dismiss)
        frame = kind(QFrame(), "sunken")
        box = QVBoxLayout(frame)
        box.setContentsMargins(12, 8, 8, 8)
        box.setSpacing(4)
        box.addLayout(head)
        for entry_id, word in zip((found.first, found.second), found.words, strict=True):
            box.addLayout(self._sentence(self._entries[entry_id], word))
        return frame

    def _sentence(self, entry: SummaryEntry, word: str) -> QHBoxLayout:
        number = label("caption", str(self._numbers.get(entry.id, "")))
        number.setFixedWidth(px(20))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        number.setContentsMargins(0, 2, 0, 0)
        text = kind(QLabel(_marked(entry.text, word)), "body")
        text.setContentsMargins(_INSET, 0, 0, 0)
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        ways = Flow(gap=4)
        for source in entry.sources:
            if source.message_id in self._messages:
                made = source_button(source, self._messages)
                made.clicked.connect(partial(self.source_wanted.emit, source.message_id))
                ways.addWidget(made)
        edit = SmallButton(self.tr("edit"))
        edit.setAccessibleName(self.tr("Edit: {text}").format(text=entry.text))
        edit.clicked.connect(partial(self.edit_wanted.emit, entry.id))
        ways.addWidget(edit)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(text)
        middle.addLayout(ways)
        line = row(number, gap=8)
        line.setAlignment(number, Qt.AlignmentFlag.AlignTop)
        line.addLayout(middle, 1)
        return line

    def _reason(self, found: Contradiction) -> str:
        one, other = found.words
        return {
            Reason.DENIAL: self.tr("One denies what the other says"),
            Reason.NUMBER: self.tr("Different numbers: {one} and {other}"),
            Reason.OPPOSITE: self.tr("Opposites: {one} and {other}"),
            Reason.VALUE: self.tr("Only one of the two can be: {one} or {other}"),
            Reason.HELPER: self.tr("The helper says that both cannot be true"),
        }[found.reason].format(one=one, other=other)

    def _dismiss(self, found: Contradiction) -> None:
        self._dismissed.add(found.pair)
        self._draw()
        self.setFocus()

    def _show_dismissed(self) -> None:
        self._dismissed -= {c.pair for c in self._found}
        self._draw()


def _marked(text: str, word: str) -> str:
    """Return the text as HTML that shows it literally, with the words that differ marked."""
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE) if word else None
    if found is None:
        return escape(breakable(text))
    before, marked, after = text[: found.start()], found.group(), text[found.end() :]
    return f"{escape(breakable(before))}<b><u>{escape(marked)}</u></b>{escape(breakable(after))}"
