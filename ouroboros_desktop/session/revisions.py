"""What one teacher said of a completion becomes a row: the next revision, shown once it is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import Score, Scores

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


def score_now(session: Session, completion_id: UUID) -> Score | None:
    """Return what the teacher at the desk says of this completion now."""
    teacher = session.state.teacher.id
    for score in session.cycle.scores_now:
        if (score.completion_id, score.teacher_id) == (completion_id, teacher):
            return score
    return None


def put_score(
    session: Session,
    completion_id: UUID,
    scores: Scores | None,
    seconds: float | None = None,
    comment: str = "",
    adjudicates: bool | None = None,
) -> None:
    """Append a revision of this teacher's; None retracts. ``adjudicates`` None: as it was."""
    refuse_unknown(session, completion_id)
    teacher, cycle = session.state.teacher.id, session.cycle
    rows = [s for s in cycle.scores if (s.completion_id, s.teacher_id) == (completion_id, teacher)]
    last = max(rows, key=lambda s: s.revision, default=None)
    settles = bool(last and last.adjudicates) if adjudicates is None else adjudicates
    score = Score(
        completion_id,
        teacher,
        scores or (last.scores if last else Scores()),
        revision=last.revision + 1 if last else 1,
        rubric_revision=session.state.rubric.revision,
        adjudicates=settles,
        retracted=scores is None,
        seconds=seconds,
        comment=comment,
    )
    session.store.add_scores([score])
    session.show_cycle(replace(cycle, scores=(*cycle.scores, score)))


def repeat_now(session: Session, completion_id: UUID) -> RepeatScore | None:
    """Return what the teacher at the desk said of this completion when it came back."""
    teacher = session.state.teacher.id
    for repeat in session.cycle.repeats_now:
        if (repeat.completion_id, repeat.teacher_id) == (completion_id, teacher):
            return repeat
    return None


def put_repeat(
    session: Session, completion_id: UUID, scores: Scores | None, seconds: float | None = None
) -> None:
    """Append a revision of what this teacher says the second time; None retracts."""
    refuse_unknown(session, completion_id)
    teacher, cycle = session.state.teacher.id, session.cycle
    rows = [r for r in cycle.repeats if (r.completion_id, r.teacher_id) == (completion_id, teacher)]
    last = max(rows, key=lambda r: r.revision, default=None)
    repeat = RepeatScore(
        completion_id,
        teacher,
        scores or (last.scores if last else Scores()),
        revision=last.revision + 1 if last else 1,
        rubric_revision=session.state.rubric.revision,
        retracted=scores is None,
        seconds=seconds,
    )
    session.store.add_repeat(repeat)
    session.show_cycle(replace(cycle, repeats=(*cycle.repeats, repeat)))


def refuse_unknown(session: Session, completion_id: UUID) -> None:
    """Raise ``NotPossibleYet`` unless the completion is one to be scored in this cycle."""
    if all(c.id != completion_id for c in session.cycle.answers):
        raise NotPossibleYet("This completion is not one to be scored in this cycle.")
