"""What a teacher says of completions beside scores: flags, skips, comments, marks, rankings.

None of it is a reward. A skip says that the teacher passed on, never that a completion is bad.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.scoring import Criterion

Groups = tuple[tuple[UUID, ...], ...]
"""Completions best first; those of one group are tied."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A flag, a skip and a comment of one teacher on one completion; a change is a revision."""

    completion_id: UUID
    teacher_id: UUID
    flagged: bool = False
    skipped: bool = False
    comment: str = ""
    revision: int = 1
    created_at: datetime = field(default_factory=now)

    @property
    def says_something(self) -> bool:
        return self.flagged or self.skipped or bool(self.comment)


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a completion that a teacher marked, for which criterion, and why.

    ``char_start`` and ``char_end`` count the characters of the completion's text.
    """

    completion_id: UUID
    teacher_id: UUID
    char_start: int
    char_end: int
    criterion: Criterion
    reason: str = ""
    revision: int = 1
    retracted: bool = False
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        if not 0 <= self.char_start < self.char_end:
            raise ValueError("a mark holds one character at least")


@dataclass(frozen=True, slots=True)
class Ranking:
    """How one teacher ranked the completions of one labyrinth prompt; a change is a revision.

    ``groups`` are best first, those of one group tied. ``all_bad``: the teacher found none of
    them good, however they rank.
    """

    labyrinth_prompt_id: UUID
    teacher_id: UUID
    groups: Groups = ()
    all_bad: bool = False
    revision: int = 1
    created_at: datetime = field(default_factory=now)

    @property
    def places(self) -> dict[UUID, int]:
        """The place of each ranked completion, from 1."""
        return {c: place for place, group in enumerate(self.groups, 1) for c in group}


def remarks_now(rows: Sequence[Remark]) -> tuple[Remark, ...]:
    """Return the newest revision for each completion and teacher, empty ones left out."""
    by_key = {(r.completion_id, r.teacher_id): r for r in sorted(rows, key=lambda r: r.revision)}
    return tuple(r for r in by_key.values() if r.says_something)


def marks_now(rows: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return the newest revision of each mark, retracted ones left out."""
    by_id = {m.id: m for m in sorted(rows, key=lambda m: m.revision)}
    return tuple(m for m in by_id.values() if not m.retracted)


def rankings_now(rows: Sequence[Ranking]) -> tuple[Ranking, ...]:
    """Return the newest revision for each labyrinth prompt and teacher, empty ones left out."""
    ordered = sorted(rows, key=lambda r: r.revision)
    by_key = {(r.labyrinth_prompt_id, r.teacher_id): r for r in ordered}
    return tuple(r for r in by_key.values() if r.groups or r.all_bad)


def characters(text: str) -> tuple[int, ...]:
    """Return, for each UTF-16 unit of ``text`` as a text box counts it, its character; and the end.

    A text box counts a character beyond the first 65,536 as two, and a line's end, however it is
    written, as one.
    """
    found: list[int] = []
    for place, character in enumerate(text):
        if character == "\n" and place and text[place - 1] == "\r":
            continue
        found += [place] * (2 if ord(character) > 0xFFFF else 1)
    return (*found, len(text))
