"""Versions of the persona snapshot along a line of cycles, and how far they have drifted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.language import negative, stem, stems
from ouroboros_desktop.core.lexicon import NEGATIONS
from ouroboros_desktop.core.summary import Author, Summary, SummaryEntry

_DENIALS = frozenset(map(stem, NEGATIONS))


@dataclass(frozen=True, slots=True)
class PersonaVersion:
    """A persona snapshot as it was approved in the cycle of that number, or a draft of one."""

    number: int
    cycle: int
    traits: tuple[SummaryEntry, ...]
    created_at: datetime
    approved: bool = True

    @property
    def text(self) -> str:
        """One trait a line."""
        return "\n".join(t.text.strip() for t in self.traits)


def versions(
    before: Iterable[tuple[int, Summary]], cycle: int, own: Sequence[Summary]
) -> tuple[PersonaVersion, ...]:
    """Return the versions, oldest first: one for each approved change, then the draft of another.

    ``before`` are the summaries of earlier cycles with the cycle's number, ``own`` the revisions of
    this one. What says the same as the version before it is no new version.
    """
    newest = max(own, key=lambda s: s.revision, default=None)
    approved = [s for s in own if s.approved]
    drafts = [newest] if newest is not None and not newest.approved else []
    found: list[PersonaVersion] = []
    for number, summary in (*before, *((cycle, s) for s in (*approved, *drafts))):
        version = PersonaVersion(
            len(found) + 1, number, summary.persona, summary.created_at, summary.approved
        )
        if version.text != (found[-1].text if found else ""):
            found.append(version)
    return tuple(found)


def drift(first: Sequence[SummaryEntry], later: Sequence[SummaryEntry]) -> float:
    """Return how far two snapshots are apart: 0 says the same, 1 has not a word in common.

    It is the Jaccard distance 1 - |A and B| / |A or B| of their content words, each with whether
    its trait denies something, so that "always" does not pass for "never". A metric (Levandowsky
    and Winter 1971, "Distance between sets", Nature 234): it does not depend on the order of traits
    and obeys the triangle inequality. It knows words, not meanings.
    """
    a, b = _words(first), _words(later)
    return 1 - len(a & b) / len(a | b) if a | b else 0.0


def restored(
    traits: Iterable[SummaryEntry], messages: Collection[UUID]
) -> tuple[SummaryEntry, ...]:
    """Return the traits for a cycle with these messages; those from elsewhere are the teacher's."""
    return tuple(
        trait
        if all(s.message_id in messages for s in trait.sources)
        else replace(trait, author=Author.TEACHER, sources=(), id=new_id())
        for trait in traits
    )


def _words(traits: Sequence[SummaryEntry]) -> frozenset[tuple[str, bool]]:
    return frozenset((w, negative(t.text)) for t in traits for w in stems(t.text) - _DENIALS)
