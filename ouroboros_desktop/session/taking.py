"""Steps that are kept: what a teacher says is said and remembered in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec

from ouroboros_desktop.core.remarks import Groups, Mark
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.core.taken import StepEvent, StepKind, TakenStep, standing
from ouroboros_desktop.session import revisions
from ouroboros_desktop.session.undo import Taken, Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


@dataclass(frozen=True, slots=True)
class Scored:
    """A score or its repeat; no ``scores``: none was given."""

    scores: Scores | None = None
    seconds: float | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A ranking with the pairs it prefers, better first."""

    groups: Groups = ()
    all_bad: bool = False
    preferred: tuple[tuple[UUID, UUID], ...] = ()


@dataclass(frozen=True, slots=True)
class Remarked:
    """Flag, skip and comment."""

    flagged: bool = False
    skipped: bool = False
    comment: str = ""


def _score(session: Session, subject_id: UUID, said: Scored) -> None:
    revisions.put_score(session, subject_id, said.scores, said.seconds, said.comment)


def _repeat(session: Session, subject_id: UUID, said: Scored) -> None:
    revisions.put_repeat(session, subject_id, said.scores, said.seconds)


def _ranking(session: Session, subject_id: UUID, said: Ranked) -> None:
    revisions.put_ranking(session, subject_id, said.groups, said.all_bad, said.preferred)


def _remark(session: Session, subject_id: UUID, said: Remarked) -> None:
    revisions.put_remark(session, subject_id, said.flagged, said.skipped, said.comment)


def _mark(session: Session, _subject_id: UUID, said: Mark) -> None:
    revisions.put_mark(session, said)


_KINDS: dict[StepKind, tuple[Any, Callable[[Session, UUID, Any], None]]] = {
    StepKind.SCORE: (Scored, _score),
    StepKind.REPEAT: (Scored, _repeat),
    StepKind.REWRITE: (str, revisions.put_rewrite),
    StepKind.RANKING: (Ranked, _ranking),
    StepKind.REMARK: (Remarked, _remark),
    StepKind.MARK: (Mark, _mark),
}
"""What a step of each kind says, and how it is said."""


class Taking:
    """Takes steps that can be taken back, and finds those of an earlier sitting again."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def take(
        self, kind: StepKind, subject_id: UUID, before: object, after: object, label: str
    ) -> None:
        """Say ``after`` of the subject, where ``before`` was said; nothing new is no step."""
        if before == after:
            return
        session = self._session
        was, is_ = (msgspec.json.encode(value).decode() for value in (before, after))
        teacher = session.state.teacher.id
        step = TakenStep(session.cycle.id, teacher, kind, label, subject_id, was, is_)
        with session.store.taking(StepEvent(step.id, undone=False), step):
            self._say(step, step.after)
        session.did(self._undoable(step))

    def recall(self) -> Taken:
        """Return the steps of this teacher in this cycle that no policy update has used."""
        session = self._session
        kept = session.store.taken_steps(session.cycle.id, session.state.teacher.id)
        done, undone = standing(*kept)
        return Taken(map(self._undoable, done), map(self._undoable, undone))

    def _undoable(self, step: TakenStep) -> Undoable:
        return Undoable(
            step.label,
            lambda: self._turn(step, undone=True),
            lambda: self._turn(step, undone=False),
        )

    def _turn(self, step: TakenStep, undone: bool) -> None:
        with self._session.store.taking(StepEvent(step.id, undone)):
            self._say(step, step.before if undone else step.after)

    def _say(self, step: TakenStep, said: str) -> None:
        kind, say = _KINDS[step.kind]
        say(self._session, step.subject_id, msgspec.json.decode(said, type=kind))
