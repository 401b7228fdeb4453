"""Several teachers on one computer: who is at the desk, how much each counts, who settles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.scoring import Scores, independent
from ouroboros_desktop.core.teachers import Teacher, TeacherKind, TeacherWeight
from ouroboros_desktop.session.revisions import put_score, score_now
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

LONGEST_NAME = 60


class TeacherIntents:
    """Choose who is at the desk, add somebody, weigh, settle a disagreement."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def choose(self, teacher_id: UUID) -> None:
        """Let another teacher sit down; nothing is written before they say something.

        Only what this teacher said can be undone then: else it would be in another's name.
        """
        session = self._session
        teacher = self._known(teacher_id)
        if teacher.id == session.state.teacher.id:
            return
        session.require_idle()
        kept = any(head.id == session.cycle.id for head in session.state.history)
        cycle = session.cycle if kept else replace(session.cycle, teacher_id=teacher.id)
        session.show(replace(session.state, teacher=teacher, cycle=cycle))
        session.recall_undo()

    def add(self, name: str) -> None:
        """Add a teacher by name and let them sit down; a name that is known is chosen."""
        session = self._session
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME:
            raise OuroborosError(
                f"A teacher's name has 1 to {LONGEST_NAME} characters.",
                hint="Type the name that should stand beside the scores.",
            )
        session.require_idle()
        for teacher in session.state.teachers:
            if (teacher.name, teacher.kind) == (name, TeacherKind.HUMAN):
                return self.choose(teacher.id)
        teacher = Teacher(name)
        session.store.add_teacher(teacher)
        session.show(replace(session.state, teachers=(*session.state.teachers, teacher)))
        self.choose(teacher.id)

    def weigh(self, teacher_id: UUID, weight: float) -> None:
        """Let a teacher's scores count that much from now on; past rewards follow."""
        teacher, weights = self._known(teacher_id), self._session.state.weights
        before = weights.get(teacher.id, 1.0)
        if weight == before:
            return
        self._put_weight(teacher.id, weight)
        self._session.did(
            Undoable(
                "teacher's weight",
                lambda: self._put_weight(teacher.id, before),
                lambda: self._put_weight(teacher.id, weight),
            )
        )

    def adjudicate(self, completion_id: UUID, scores: Scores) -> None:
        """Settle a disagreement: from now on these scores alone count for the completion.

        Raises ``NotPossibleYet`` where fewer than two teachers have scored, or when the scores of
        who is at the desk weigh nothing.
        """
        session = self._session
        own = independent(session.cycle.scores)
        if len([s for s in own if s.completion_id == completion_id]) < 2:
            raise NotPossibleYet(
                "Fewer than two teachers have scored this completion.",
                hint="Score it on the scoring page; there is nothing to settle yet.",
            )
        if session.state.weights.get(session.state.teacher.id, 1.0) <= 0:
            raise NotPossibleYet(
                f"The scores of {session.state.teacher.name} weigh nothing.",
                hint="Give them a weight above 0, or let another teacher settle it.",
            )
        before = score_now(session, completion_id)
        earlier, settled = (before.scores, before.adjudicates) if before else (None, True)
        put_score(session, completion_id, scores, adjudicates=True)
        session.did(
            Undoable(
                "settling",
                lambda: put_score(session, completion_id, earlier, adjudicates=settled),
                lambda: put_score(session, completion_id, scores, adjudicates=True),
            )
        )

    def _known(self, teacher_id: UUID) -> Teacher:
        for teacher in self._session.state.teachers:
            if teacher.id == teacher_id:
                return teacher
        raise OuroborosError(
            "This teacher is not in the store.", hint="Choose another one, or add them by name."
        )

    def _put_weight(self, teacher_id: UUID, weight: float) -> None:
        session = self._session
        row = TeacherWeight(teacher_id, weight)
        session.store.add_teacher_weight(row)
        weights = {**session.state.weights, teacher_id: weight}
        session.show(replace(session.state, weights=weights))
