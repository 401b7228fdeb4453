"""Where teachers differ: the completions that somebody should settle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from uuid import UUID

from ouroboros_desktop.core.scoring import Rubric, Score, independent, reward, scores_now

DISAGREEMENT = 0.5
"""Rewards further apart than this, on the scale from -1 to 1, are to be settled: one point on
every criterion."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """The scores of one completion, the furthest rewards ``spread`` apart.

    ``scores`` are in an order that does not say whose they are. ``settled``: what counts instead.
    """

    completion_id: UUID
    scores: tuple[Score, ...]
    spread: float
    settled: tuple[Score, ...] = ()


def disagreements(
    rows: Sequence[Score], rubric: Rubric, threshold: float = DISAGREEMENT
) -> tuple[Disagreement, ...]:
    """Return where the teachers' own rewards differ by more than ``threshold``: open ones first.

    Among those, the furthest apart come first.
    """
    own, now = independent(rows), scores_now(rows)
    found = []
    for completion_id in dict.fromkeys(s.completion_id for s in own):
        scores = [s for s in own if s.completion_id == completion_id]
        rewards = [r for s in scores if (r := reward(s.scores, rubric)) is not None]
        spread = max(rewards) - min(rewards) if rewards else 0.0
        if spread > threshold:
            settled = [s for s in now if s.completion_id == completion_id and s.adjudicates]
            found.append(Disagreement(completion_id, _anonymous(scores), spread, tuple(settled)))
    return tuple(sorted(found, key=lambda d: (bool(d.settled), -d.spread)))


def shown_to(
    teacher_id: UUID, found: Sequence[Disagreement], rows: Sequence[Score]
) -> tuple[Disagreement, ...]:
    """Return the disagreements that a teacher may see without being told what others scored.

    Who scores here sees only what they have scored; who has scored nothing sees all.
    """
    mine = {s.completion_id for s in scores_now(rows) if s.teacher_id == teacher_id}
    own = {s.completion_id for s in independent(rows) if s.teacher_id == teacher_id}
    return tuple(d for d in found if not own or d.completion_id in mine)


def _anonymous(scores: Sequence[Score]) -> tuple[Score, ...]:
    """Return the scores in an order that is the completion's own, whoever asks."""
    ordered = sorted(scores, key=lambda s: s.teacher_id)
    Random(ordered[0].completion_id.hex).shuffle(ordered)
    return tuple(ordered)
