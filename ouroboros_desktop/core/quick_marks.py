"""Quick marks: what a teacher says of a reply while talking, with one key.

None of it is a score, and nothing is learned from it. It is evidence for the summary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.identity import now


class Quick(StrEnum):
    """What a reply is marked as, in the order in which marks are told."""

    GOOD = "good"
    BAD = "bad"
    CONTRADICTION = "contradiction"
    OUT_OF_CHARACTER = "out_of_character"


_EXCLUDES = {Quick.GOOD: Quick.BAD, Quick.BAD: Quick.GOOD}


@dataclass(frozen=True, slots=True)
class QuickMark:
    """All that one teacher marks a reply as; a change is a revision, without ``kinds`` none is."""

    completion_id: UUID
    teacher_id: UUID
    kinds: tuple[Quick, ...] = ()
    revision: int = 1
    created_at: datetime = field(default_factory=now)


def toggled(kinds: Sequence[Quick], kind: Quick) -> tuple[Quick, ...]:
    """Return the marks with ``kind``, or without it where it is there; good and bad exclude."""
    if kind in kinds:
        return tuple(one for one in kinds if one is not kind)
    kept = {one for one in kinds if one is not _EXCLUDES.get(kind)} | {kind}
    return tuple(one for one in Quick if one in kept)


def quick_marks_now(rows: Sequence[QuickMark]) -> tuple[QuickMark, ...]:
    """Return the newest revision for each reply and teacher, those taken back left out."""
    by_key = {(r.completion_id, r.teacher_id): r for r in sorted(rows, key=lambda r: r.revision)}
    return tuple(r for r in by_key.values() if r.kinds)
