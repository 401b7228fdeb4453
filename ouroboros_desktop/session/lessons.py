"""What a fit of the reward model learns from: what was scored, and what was rewritten.

A rewrite is what the teacher wants to read, so it has the best score on each criterion, but for one
that the teacher could not say of the completion that it replaces.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias
from uuid import UUID

from ouroboros_desktop.core.scoring import Criterion, Score
from ouroboros_desktop.core.teachers import means

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

RewriteKey: TypeAlias = tuple[UUID, UUID, int]
Targets: TypeAlias = tuple[float | None, float | None, float | None]

BEST = 1.0
"""The best score, on the scale of rewards."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A scored completion, or a rewrite, as the fit needs it; ``targets`` are in [-1, 1]."""

    key: UUID | RewriteKey
    prompt_id: UUID
    targets: Targets


def scored(session: Session, until: datetime | None = None) -> list[Lesson]:
    """Return every completion of this policy that was scored by then, oldest first."""
    by_completion: dict[UUID, list[Score]] = {}
    prompts: dict[UUID, UUID] = {}
    for prompt_id, score in session.store.scored(session.state.policy.id):
        if until is None or score.created_at <= until:
            by_completion.setdefault(score.completion_id, []).append(score)
            prompts[score.completion_id] = prompt_id
    found = []
    for completion_id, scores in by_completion.items():
        mean = means(scores, session.state.weights)
        targets = (mean[Criterion.CONTENT], mean[Criterion.LOGIC], mean[Criterion.PERSONA])
        if any(t is not None for t in targets):
            found.append(Lesson(completion_id, prompts[completion_id], targets))
    return found


def rewritten(
    session: Session, of: Mapping[UUID, Targets], until: datetime | None = None
) -> list[Lesson]:
    """Return the rewrites in force that were there by then, oldest first.

    ``of`` are the targets of scored completions. Teachers who weigh nothing are not heard.
    """
    weights, found = session.state.weights, []
    for prompt_id, rewrite in session.store.rewritten(session.state.policy.id):
        there = until is None or rewrite.created_at <= until
        if there and weights.get(rewrite.teacher_id, 1.0) > 0:
            content, logic, persona = (
                None if said is None else BEST
                for said in of.get(rewrite.completion_id, (BEST, BEST, BEST))
            )
            found.append(Lesson(rewrite.key, prompt_id, (content, logic, persona)))
    return found
