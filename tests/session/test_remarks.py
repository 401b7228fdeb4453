"""Flags, skips, comments, marks, ties and "all bad"; undo reaches beyond a restart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.errors import NotPossibleYet, StoreProblem
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.core.scoring import Criterion, Scores
from ouroboros_desktop.session.session import Session
from tests.session.conftest import Opened, answered


def test_flag_skip_and_comment_stand_beside_each_other(session: Session) -> None:
    answered(session)
    one = session.cycle.answers[0].id
    session.scoring.flag(one, True)
    session.scoring.skip(one, True)
    session.scoring.comment(one, "  reads like a list ")
    (said,) = session.cycle.remarks_now
    assert (said.flagged, said.skipped, said.comment) == (True, True, "reads like a list")
    assert session.cycle.scores_now == ()  # a skip is no score
    session.undo()
    session.undo()
    (said,) = session.cycle.remarks_now
    assert (said.flagged, said.skipped, said.comment) == (True, False, "")
    session.scoring.flag(one, True)  # nothing new is no step
    assert session.state.undo == "flag"
    session.scoring.flag(one, False)
    assert session.cycle.remarks_now == ()


def test_words_are_marked_and_unmarked(session: Session) -> None:
    answered(session)
    answer = next(a for a in session.cycle.answers if len(a.completion.text) > 3)
    session.scoring.mark(answer.id, 1, 3, Criterion.LOGIC, "does not follow")
    (mark,) = session.cycle.marks_now
    assert (mark.char_start, mark.char_end, mark.reason) == (1, 3, "does not follow")
    session.scoring.unmark(mark.id)
    assert session.cycle.marks_now == ()
    session.undo()
    assert session.cycle.marks_now == (replace(mark, revision=3),)
    session.undo()
    assert session.cycle.marks_now == ()
    with pytest.raises(NotPossibleYet):
        session.scoring.mark(answer.id, 2, 10_000, Criterion.LOGIC)


def test_a_tie_of_all_and_all_bad_are_kept(open_session: Opened) -> None:
    first = open_session()
    answered(first)
    prompt = first.cycle.answers[0].labyrinth_prompt_id
    assert prompt is not None
    ids = tuple(a.id for a in first.cycle.answers if a.labyrinth_prompt_id == prompt)
    first.scoring.rank([ids])
    first.scoring.call_all_bad(prompt, True)
    first.close()

    again = open_session()
    (ranking,) = again.cycle.rankings_now
    assert (ranking.groups, ranking.all_bad) == ((ids,), True)
    assert again.cycle.preferences_now == ()
    again.scoring.rank([ids[:1], ids[1:]])
    assert {p.chosen_id for p in again.cycle.preferences_now} == {ids[0]}
    assert again.cycle.rankings_now[0].all_bad, "ranking says nothing about that"
    for _ in range(3):
        again.undo()
    assert again.cycle.rankings_now == ()
    assert again.state.undo == ""


def test_completions_of_two_prompts_are_not_ranked(session: Session) -> None:
    answered(session)
    one, other = session.cycle.answers[0], session.cycle.answers[-1]
    assert one.labyrinth_prompt_id != other.labyrinth_prompt_id
    for groups in ([[one.id], [other.id]], []):
        with pytest.raises(NotPossibleYet):
            session.scoring.rank(groups)


def test_undo_and_redo_go_on_where_they_were_before_the_restart(open_session: Opened) -> None:
    first = open_session()
    answered(first)
    one, other = (a.id for a in first.cycle.answers[:2])
    first.scoring.score(one, Scores(4, 4, 4), seconds=12.0)
    first.scoring.score(one, Scores(2, 2, 2), seconds=15.0)
    first.scoring.rewrite(other, "In few words.")
    first.undo()
    first.close()

    second = open_session()
    assert (second.state.undo, second.state.redo) == ("score", "rewrite")
    second.undo()
    (score,) = second.cycle.scores_now
    assert (score.scores, score.seconds) == (Scores(4, 4, 4), 12.0)
    second.undo()
    assert second.cycle.scores_now == ()
    second.close()

    third = open_session()
    assert third.state.undo == ""
    for _ in range(3):
        third.redo()
    assert third.cycle.scores_now[0].scores == Scores(2, 2, 2)
    assert third.cycle.rewrites_now[0].text == "In few words."
    assert (third.state.undo, third.state.redo) == ("rewrite", "")


def test_what_an_update_has_used_is_not_taken_back(open_session: Opened) -> None:
    first = open_session()
    answered(first)
    for place, answer in enumerate(first.cycle.answers):
        first.scoring.score(answer.id, Scores(1 + place % 5, 3, 4))
    first.policy_update.start(UpdateConfig(epochs=1))
    first.wait()
    assert first.state.undo == ""
    changed = first.cycle.answers[0].id
    first.scoring.score(changed, Scores(5, 5, 5))
    first.close()

    second = open_session()
    second.undo()
    assert second.state.undo == "", "only the correction, which is a record of its own"
    now = {s.completion_id: s.scores for s in second.cycle.scores_now}
    assert now[changed] == Scores(1, 3, 4)


def test_another_teachers_steps_are_not_ones_own(session: Session) -> None:
    answered(session)
    ada, one = session.state.teacher, session.cycle.answers[0].id
    session.scoring.score(one, Scores(4, 4, 4))
    session.teachers.add("Ben")
    assert session.state.undo == ""
    session.scoring.flag(one, True)
    session.teachers.choose(ada.id)
    assert session.state.undo == "score"
    session.undo()
    assert session.cycle.scores_now == ()
    assert session.cycle.remarks_now != ()


def test_a_step_and_what_it_says_are_written_together(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(session)
    one = session.cycle.answers[0].id

    def full(_rows: object) -> None:
        raise StoreProblem("The disk is full.", "Make room.")

    with monkeypatch.context() as patch:
        patch.setattr(session.store._database, "_write", full)
        with pytest.raises(StoreProblem):
            session.scoring.flag(one, True)
    assert session.store.taken_steps(session.cycle.id, session.state.teacher.id) == ((), ())
    session.scoring.comment(one, "later")
    steps, events = session.store.taken_steps(session.cycle.id, session.state.teacher.id)
    assert [s.label for s in steps] == ["comment"]
    assert len(events) == 1
