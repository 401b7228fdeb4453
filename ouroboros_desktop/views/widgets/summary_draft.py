"""The summary as the teacher edits it, before it is kept: values and pure changes, no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from ouroboros_desktop.core.summary import Author, Part, SummaryEntry


@dataclass(frozen=True, slots=True)
class Draft:
    """The entries on screen, blank ones included.

    ``kept`` are the entries as they were last kept: an entry whose text returns to them gets its
    author back.
    """

    entries: tuple[SummaryEntry, ...] = ()
    kept: tuple[SummaryEntry, ...] = ()

    @property
    def worth_keeping(self) -> tuple[SummaryEntry, ...]:
        """The entries without the blank ones; no premise points at an entry that is not there."""
        filled = [e for e in self.entries if e.text.strip()]
        ids = {e.id for e in filled}
        return tuple(
            replace(e, text=e.text.strip(), premises=tuple(p for p in e.premises if p in ids))
            for e in filled
        )

    def part(self, part: Part) -> tuple[SummaryEntry, ...]:
        return tuple(e for e in self.entries if e.part is part)

    def entry(self, entry_id: UUID) -> SummaryEntry:
        """Return the entry of that id; raises ``KeyError`` when there is none."""
        for entry in self.entries:
            if entry.id == entry_id:
                return entry
        raise KeyError(entry_id)

    def adding(self, part: Part) -> tuple[Draft, SummaryEntry]:
        """Return the draft with a blank entry of the teacher's at the end of ``part``."""
        entry = SummaryEntry(part, "", Author.TEACHER)
        return replace(self, entries=(*self.entries, entry)), entry

    def deleting(self, entry_id: UUID) -> Draft:
        """Return the draft without that entry, which also stops being a premise."""
        rest = (e for e in self.entries if e.id != entry_id)
        return replace(self, entries=tuple(_without_premise(e, entry_id) for e in rest))

    def moving(self, entry_id: UUID, by: int) -> Draft:
        """Return the draft with the entry ``by`` places further within its part, or unchanged."""
        entry = self.entry(entry_id)
        part = self.part(entry.part)
        place = part.index(entry) + by
        if not 0 <= place < len(part):
            return self
        rest = [e for e in self.entries if e.id != entry_id]
        rest.insert(self.entries.index(part[place]), entry)
        return replace(self, entries=tuple(rest))

    def saying(self, entry_id: UUID, text: str) -> Draft:
        """Return the draft with the entry's text; changed words are the teacher's own."""
        entry = self.entry(entry_id)
        was = next((e for e in self.kept if e.id == entry_id), None)
        author = was.author if was and was.text == text.strip() else Author.TEACHER
        return self._with(replace(entry, text=text, author=author))

    def following(self, entry_id: UUID, premises: Sequence[UUID]) -> Draft:
        """Return the draft with what the conclusion follows from."""
        return self._with(replace(self.entry(entry_id), premises=tuple(premises)))

    def _with(self, entry: SummaryEntry) -> Draft:
        return replace(self, entries=tuple(entry if e.id == entry.id else e for e in self.entries))


def same_content(left: Sequence[SummaryEntry], right: Sequence[SummaryEntry]) -> bool:
    """Return whether two lists of entries say the same, whatever their ids."""
    return _content(left) == _content(right)


def _content(entries: Sequence[SummaryEntry]) -> list[tuple[object, ...]]:
    places = {e.id: place for place, e in enumerate(entries)}
    return [
        (e.part, e.text, e.author, e.sources, tuple(places.get(p) for p in e.premises))
        for e in entries
    ]


def _without_premise(entry: SummaryEntry, premise: UUID) -> SummaryEntry:
    if premise not in entry.premises:
        return entry
    return replace(entry, premises=tuple(p for p in entry.premises if p != premise))
