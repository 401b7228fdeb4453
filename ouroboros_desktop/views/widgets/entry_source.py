"""Whose words an entry of the summary is, and the way back to the message it came from."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from ouroboros_desktop.core.dialogue import Transcript
from ouroboros_desktop.core.summary import Author, Source, SummaryEntry
from ouroboros_desktop.views.theme import literal
from ouroboros_desktop.views.widgets.small import SmallButton

_LONGEST_QUOTE = 400


def messages_of(transcript: Transcript) -> dict[UUID, tuple[int, str]]:
    """Return place and content of each message; the place is 0 on another branch."""
    places = {m.id: place for place, m in enumerate(transcript.branch, start=1)}
    return {m.id: (places.get(m.id, 0), m.content) for m in transcript.messages}


def whose(entry: SummaryEntry) -> str:
    """Return in words whose words the entry is."""
    own = _tr("yours") if entry.sources else _tr("added by you")
    return {
        Author.POLICY: _tr("drafted by a model"),
        Author.EXTRACTION: _tr("extracted from the dialogue"),
        Author.TEACHER: own,
    }[entry.author]


def source_button(source: Source, messages: Mapping[UUID, tuple[int, str]]) -> QPushButton:
    """Return a small button named by the message; its hint is what was said there."""
    place, content = messages[source.message_id]
    text = _tr("from message {number}").format(number=place)
    made = SmallButton(text if place else _tr("from another branch"))
    quote = " ".join(content[source.char_start : source.char_end].split())
    quote = quote if len(quote) <= _LONGEST_QUOTE else quote[:_LONGEST_QUOTE] + "…"
    made.setToolTip(literal(_tr("“{quote}”").format(quote=quote)))
    made.setAccessibleDescription(quote)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("entry_source", text)
