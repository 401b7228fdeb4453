"""What one teacher said of a completion becomes a row: the next revision, shown once it is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.remarks import Groups, Mark, Ranking, Remark
from ouroboros_desktop.core.repeats import RepeatScore
from ouroboros_desktop.core.scoring import Preference, Rewrite, Score, Scores

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


def put_rewrite(session: Session, completion_id: UUID, text: str) -> None:
    """Append how this teacher would have said it; '' takes it back."""
    refuse_unknown(session, completion_id)
    teacher, cycle = session.state.teacher.id, session.cycle
    revisions = [
        r.revision
        for r in cycle.rewrites
        if (r.completion_id, r.teacher_id) == (completion_id, teacher)
    ]
    rewrite = Rewrite(completion_id, teacher, text, max(revisions, default=0) + 1)
    session.store.add_rewrite(rewrite)
    session.show_cycle(replace(cycle, rewrites=(*cycle.rewrites, rewrite)))


def remark_now(session: Session, completion_id: UUID) -> Remark:
    """Return flag, skip and comment of the teacher at the desk, or an empty one."""
    teacher = session.state.teacher.id
    own = [r for r in session.cycle.remarks if r.teacher_id == teacher]
    found = [r for r in own if r.completion_id == completion_id]
    empty = Remark(completion_id, teacher, revision=0)
    return max(found, key=lambda r: r.revision, default=empty)


def put_remark(
    session: Session, completion_id: UUID, flagged: bool, skipped: bool, comment: str
) -> None:
    """Append what this teacher says of a completion beside its scores."""
    refuse_unknown(session, completion_id)
    last, cycle = remark_now(session, completion_id), session.cycle
    revision = last.revision + 1
    remark = Remark(completion_id, last.teacher_id, flagged, skipped, comment, revision)
    session.store.add_remark(remark)
    session.show_cycle(replace(cycle, remarks=(*cycle.remarks, remark)))


def put_mark(session: Session, mark: Mark) -> None:
    """Append a revision of this mark, retracted or not."""
    refuse_unknown(session, mark.completion_id)
    cycle = session.cycle
    revisions = [m.revision for m in cycle.marks if m.id == mark.id]
    revised = replace(mark, revision=max(revisions, default=0) + 1)
    session.store.add_mark(revised)
    session.show_cycle(replace(cycle, marks=(*cycle.marks, revised)))


def preferred(session: Session, among: Iterable[UUID]) -> frozenset[tuple[UUID, UUID]]:
    """Return the pairs that the teacher at the desk prefers among these, better first."""
    teacher, ids = session.state.teacher.id, set(among)
    return frozenset(
        (p.chosen_id, p.rejected_id)
        for p in session.cycle.preferences_now
        if p.teacher_id == teacher and {p.chosen_id, p.rejected_id} <= ids
    )


def put_ranking(
    session: Session,
    prompt_id: UUID,
    groups: Groups,
    all_bad: bool,
    wanted: Iterable[tuple[UUID, UUID]],
) -> None:
    """Append a ranking of this teacher's; of its completions ``wanted`` is preferred."""
    teacher, cycle = session.state.teacher.id, session.cycle
    answers = [c.id for c in cycle.answers if c.labyrinth_prompt_id == prompt_id]
    rows = _changed(session, preferred(session, answers), frozenset(wanted))
    revisions = [
        r.revision
        for r in cycle.rankings
        if (r.labyrinth_prompt_id, r.teacher_id) == (prompt_id, teacher)
    ]
    ranking = Ranking(prompt_id, teacher, groups, all_bad, max(revisions, default=0) + 1)
    session.store.add_ranking(ranking, rows)
    rankings, preferences = (*cycle.rankings, ranking), (*cycle.preferences, *rows)
    session.show_cycle(replace(cycle, rankings=rankings, preferences=preferences))


def put_choice(
    session: Session, present: frozenset[tuple[UUID, UUID]], wanted: frozenset[tuple[UUID, UUID]]
) -> None:
    """Append what changes from ``present`` to ``wanted`` among replies of the dialogue."""
    rows = _changed(session, present, wanted)
    if rows:
        session.store.add_preferences(rows)
        cycle = session.cycle
        session.show_cycle(replace(cycle, preferences=(*cycle.preferences, *rows)))


def _changed(
    session: Session, present: frozenset[tuple[UUID, UUID]], wanted: frozenset[tuple[UUID, UUID]]
) -> list[Preference]:
    rows = [_preference(session, p, retracted=True) for p in sorted(present - wanted)]
    return rows + [_preference(session, p, retracted=False) for p in sorted(wanted - present)]


def _preference(session: Session, pair: tuple[UUID, UUID], retracted: bool) -> Preference:
    teacher = session.state.teacher.id
    revisions = [
        p.revision
        for p in session.cycle.preferences
        if (p.chosen_id, p.rejected_id) == pair and p.teacher_id == teacher
    ]
    return Preference(*pair, teacher, max(revisions, default=0) + 1, retracted)


def refuse_unknown(session: Session, completion_id: UUID) -> None:
    """Raise ``NotPossibleYet`` unless the completion is one to be scored in this cycle."""
    if all(c.id != completion_id for c in session.cycle.answers):
        raise NotPossibleYet("This completion is not one to be scored in this cycle.")
