"""The summary: fact ledger, logic map, persona snapshot, each entry pointing at its messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now


class Part(StrEnum):
    """The three parts of a summary."""

    FACT_LEDGER = "fact_ledger"
    LOGIC_MAP = "logic_map"
    PERSONA_SNAPSHOT = "persona_snapshot"


class Author(StrEnum):
    """Whose words an entry is: a model's draft, extracted from a message, or the teacher's.

    ``POLICY`` stands for the helper's drafts too.
    """

    POLICY = "policy"
    EXTRACTION = "extraction"
    TEACHER = "teacher"


@dataclass(frozen=True, slots=True)
class Source:
    """A span of a message: ``char_start`` inclusive, ``char_end`` exclusive, in characters."""

    message_id: UUID
    char_start: int
    char_end: int

    def __post_init__(self) -> None:
        if not 0 <= self.char_start <= self.char_end:
            raise ValueError("a source is a span of a message")


@dataclass(frozen=True, slots=True)
class SummaryEntry:
    """One fact, one argument (its ``premises`` -> ``text``) or one trait of the persona."""

    part: Part
    text: str
    author: Author
    sources: tuple[Source, ...] = ()
    premises: tuple[UUID, ...] = ()
    id: UUID = field(default_factory=new_id)

    def __post_init__(self) -> None:
        if self.premises and self.part is not Part.LOGIC_MAP:
            raise ValueError("only the logic map has premises")
        if not self.sources and self.author is not Author.TEACHER:
            raise ValueError("an entry without a source is the teacher's own")


@dataclass(frozen=True, slots=True)
class Summary:
    """One revision of a cycle's summary; ``approved_by`` is None while it is a draft."""

    revision: int
    entries: tuple[SummaryEntry, ...]
    completion_id: UUID | None = None
    approved_by: UUID | None = None
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    def part(self, part: Part) -> tuple[SummaryEntry, ...]:
        return tuple(e for e in self.entries if e.part is part)

    @property
    def facts(self) -> tuple[SummaryEntry, ...]:
        return self.part(Part.FACT_LEDGER)

    @property
    def conclusions(self) -> tuple[SummaryEntry, ...]:
        return self.part(Part.LOGIC_MAP)

    @property
    def persona(self) -> tuple[SummaryEntry, ...]:
        return self.part(Part.PERSONA_SNAPSHOT)

    @property
    def approved(self) -> bool:
        return self.approved_by is not None
