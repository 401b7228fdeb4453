"""Silent repeats: whether a teacher agrees with themselves when a completion comes back.

What is said the second time has a type and a table of its own: it is never a reward and never a
revision of the first score.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from uuid import UUID

from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.scoring import Criterion, Score, Scores, independent


@dataclass(frozen=True, slots=True)
class RepeatScore:
    """One teacher's scores of a completion that came back; a change is a new ``revision``."""

    completion_id: UUID
    teacher_id: UUID
    scores: Scores
    revision: int = 1
    rubric_revision: int = 1
    retracted: bool = False
    seconds: float | None = None
    created_at: datetime = field(default_factory=now)


def repeats_now(rows: Sequence[RepeatScore]) -> tuple[RepeatScore, ...]:
    """Return the newest revision for each completion and teacher, retracted ones left out."""
    by_key = {(r.completion_id, r.teacher_id): r for r in sorted(rows, key=lambda r: r.revision)}
    return tuple(r for r in by_key.values() if not r.retracted)


def places(
    prompts: Sequence[Sequence[UUID]], teacher_id: UUID, share: float, given: Iterable[UUID] = ()
) -> dict[UUID, int]:
    """Return which completions come back to a teacher, and after which of the prompts.

    ``prompts`` are the completions of each prompt, in the order of the sitting. ``share`` of them
    comes back, rounded (at 5 % the first of ten), and whatever is in ``given``: what came back
    already. One comes back after another prompt than its own, so those of the last prompt never
    do. The same teacher always gets the same ones.
    """
    home = {c: place for place, completions in enumerate(prompts) for c in completions}
    last = len(prompts) - 1
    ranked = sorted(
        (c for c, place in home.items() if place < last),
        key=lambda c: Random(f"{teacher_id.hex}/{c.hex}").random(),
    )
    wanted = math.floor(share * len(home) + 0.5)
    before = [c for c in ranked if c in set(given)]
    chosen = (before + [c for c in ranked if c not in before])[: max(wanted, len(before))]
    return {c: Random(f"{teacher_id.hex}/{c.hex}/place").randint(home[c] + 1, last) for c in chosen}


@dataclass(frozen=True, slots=True)
class SaidTwice:
    """What a teacher said of a completion that came back: ``first`` and ``again``.

    First is what they had said when it came back; a later change of it may come of having seen it
    again.
    """

    completion_id: UUID
    teacher_id: UUID
    first: Scores
    again: Scores

    @property
    def points(self) -> tuple[tuple[int, int], ...]:
        """(first, again) of each criterion that was answered both times."""
        both = [(self.first.of(c), self.again.of(c)) for c in Criterion]
        return tuple((a, b) for a, b in both if a is not None and b is not None)


def said_twice(scores: Sequence[Score], repeats: Sequence[RepeatScore]) -> tuple[SaidTwice, ...]:
    """Return the repeats in force beside what their teacher had said before."""
    found = []
    for repeat in repeats_now(repeats):
        began = min(r.created_at for r in repeats if _same(r, repeat))
        earlier = independent([s for s in scores if _same(s, repeat) and s.created_at <= began])
        found += [
            SaidTwice(repeat.completion_id, repeat.teacher_id, first.scores, repeat.scores)
            for first in earlier
        ]
    return tuple(found)


def answered_twice(
    scores: Sequence[Score], repeats: Sequence[RepeatScore], teacher_id: UUID
) -> tuple[tuple[int, int], ...]:
    """Return (first, again) point of each criterion that a teacher answered both times."""
    own = [one for one in said_twice(scores, repeats) if one.teacher_id == teacher_id]
    return tuple(pair for one in own for pair in one.points)


def _same(row: Score | RepeatScore, repeat: RepeatScore) -> bool:
    return (row.completion_id, row.teacher_id) == (repeat.completion_id, repeat.teacher_id)
