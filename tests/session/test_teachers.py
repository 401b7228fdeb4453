"""Several teachers over a real store and a real worker (echo backend)."""

from __future__ import annotations

from uuid import UUID

import pytest

from ouroboros_desktop.core.adjudication import disagreements
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.policy_update import UpdateBatch, UpdateConfig
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.session import lessons
from ouroboros_desktop.session.fitting import rows
from ouroboros_desktop.session.material import again, gather, rewards
from ouroboros_desktop.session.session import Session
from tests.session.conftest import Opened, answered, scored, talked


def reward_of(session: Session, completion_id: UUID) -> float:
    state = session.state
    return rewards(state.cycle, state.rubric, state.weights)[completion_id]


def scored_by_two(session: Session) -> tuple[Teacher, Teacher]:
    """Ada gives the first completion the best points, Ben the worst; both sit in one session."""
    answered(session)
    first = session.cycle.answers[0]
    ada = session.state.teacher
    session.scoring.score(first.id, Scores(5, 5, 5))
    session.teachers.add("Ben")
    session.scoring.score(first.id, Scores(1, 1, 1))
    return ada, session.state.teacher


def test_a_second_teacher_sits_down_in_the_same_session(open_session: Opened) -> None:
    session = open_session()
    ada, ben = scored_by_two(session)
    first = session.cycle.answers[0]
    assert session.state.teachers == (ada, ben) == session.store.teachers()
    assert {s.teacher_id: s.scores.content for s in session.cycle.scores_now} == {
        ada.id: 5,
        ben.id: 1,
    }
    assert reward_of(session, first.id) == 0
    session.scoring.rewrite(first.id, "As Ben would say it.")
    assert [r.teacher_id for r in session.cycle.rewrites_now] == [ben.id]
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_choosing_writes_nothing_and_the_new_cycle_is_theirs(session: Session) -> None:
    ada = session.state.teacher
    session.teachers.add("Ben")
    ben = session.state.teacher
    assert session.cycle.teacher_id == ben.id and session.store.cycles() == ()
    talked(session)
    kept = session.cycle
    session.teachers.choose(ada.id)
    session.teachers.choose(ada.id)
    assert session.cycle == kept, "a cycle that was begun stays with who began it"
    assert session.store.cycle(kept.id) == kept
    assert session.store.teachers() == (ada, ben)


def test_nobody_undoes_in_anothers_name(session: Session) -> None:
    ada, ben = scored_by_two(session)
    session.undo()
    assert [s.teacher_id for s in session.cycle.scores_now] == [ada.id]
    session.teachers.choose(ada.id)
    assert (session.state.undo, session.state.redo) == ("score", "")  # her own
    session.undo()
    assert session.cycle.scores_now == ()
    assert {s.teacher_id for s in session.cycle.scores} == {ada.id, ben.id}
    assert not session.state.undo and ben in session.state.teachers


def test_a_known_name_is_the_known_teacher_and_a_bad_one_is_refused(session: Session) -> None:
    ada = session.state.teacher
    session.teachers.add("  Ben   Roe ")
    ben = session.state.teacher
    assert ben.name == "Ben Roe"
    session.teachers.choose(ada.id)
    session.teachers.add("Ben Roe")
    assert session.state.teacher == ben and len(session.store.teachers()) == 2
    for name in ("", "   ", "x" * 61):
        with pytest.raises(OuroborosError, match="1 to 60 characters"):
            session.teachers.add(name)
    with pytest.raises(OuroborosError, match="not in the store"):
        session.teachers.choose(new_id())


def test_nobody_changes_places_while_the_policy_is_busy(session: Session) -> None:
    ada = session.state.teacher
    session.teachers.add("Ben")
    session.dialogue.say("Hello")
    for intent in (lambda: session.teachers.choose(ada.id), lambda: session.teachers.add("Eve")):
        with pytest.raises(NotPossibleYet):
            intent()
    session.wait()
    assert len(session.store.teachers()) == 2


def test_weights_move_the_reward_and_are_undone_and_reopened(open_session: Opened) -> None:
    session = open_session()
    ada, ben = scored_by_two(session)
    first = session.cycle.answers[0].id
    session.teachers.weigh(ada.id, 3.0)
    assert reward_of(session, first) == 0.5
    session.teachers.weigh(ada.id, 3.0)
    assert len(session.store.teacher_weights()) == 1
    session.undo()
    assert reward_of(session, first) == 0 and session.state.weights == {ada.id: 1.0}
    session.redo()
    session.teachers.weigh(ben.id, 0.0)
    assert reward_of(session, first) == 1
    shown = session.state.weights
    session.close()
    again = open_session()
    assert again.state.weights == shown == {ada.id: 3.0, ben.id: 0.0}
    assert again.state.teachers == (ada, ben)


def test_an_update_keeps_the_rewards_of_the_weights_it_began_with(session: Session) -> None:
    scored(session)
    ada = session.state.teacher
    session.teachers.add("Ben")
    for place, answer in enumerate(session.cycle.answers):
        session.scoring.score(answer.id, Scores(5 - place % 2, 5, 5))
    session.teachers.weigh(ada.id, 0.0)
    _, used = gather(session, UpdateConfig())
    assert {one.reward for one in used} == {1.0, 2.5 / 3}
    session.policy_update.start(UpdateConfig(epochs=1, learning_rate=0.05))
    session.wait()
    session.teachers.weigh(ada.id, 9.0)
    assert reward_of(session, used[0].completion_id) < used[0].reward
    update = session.store.cycle(session.cycle.id).update
    assert update is not None and update.experiences == used


def test_a_disagreement_is_settled_by_one_score_that_then_stands_alone(session: Session) -> None:
    ada, ben = scored_by_two(session)
    first = session.cycle.answers[0].id
    rubric = session.state.rubric
    [open_one] = disagreements(session.cycle.scores, rubric)
    assert open_one.completion_id == first and not open_one.settled

    session.teachers.adjudicate(first, Scores(4, 4, 4))
    assert reward_of(session, first) == 0.5
    [settled] = disagreements(session.cycle.scores, rubric)
    assert [s.teacher_id for s in settled.settled] == [ben.id]
    assert {s.teacher_id: s.scores.content for s in settled.scores} == {ada.id: 5, ben.id: 1}

    session.undo()
    assert reward_of(session, first) == 0
    assert not disagreements(session.cycle.scores, rubric)[0].settled
    session.redo()
    assert reward_of(session, first) == 0.5
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_somebody_else_settles_and_takes_it_back(session: Session) -> None:
    scored_by_two(session)
    first = session.cycle.answers[0].id
    session.teachers.add("Eve")
    session.teachers.adjudicate(first, Scores(2, 2, 2))
    assert reward_of(session, first) == -0.5
    session.scoring.score(first, Scores(3, 3, 3))
    assert reward_of(session, first) == 0, "a changed decision still decides"
    session.undo()
    session.undo()
    assert reward_of(session, first) == 0
    assert len(session.cycle.scores_now) == 2
    session.redo()
    assert reward_of(session, first) == -0.5


def test_what_cannot_be_settled_is_refused(session: Session) -> None:
    ada, ben = scored_by_two(session)
    first, second = session.cycle.answers[:2]
    with pytest.raises(NotPossibleYet, match="Fewer than two"):
        session.teachers.adjudicate(second.id, Scores(3, 3, 3))
    session.teachers.weigh(ben.id, 0.0)
    with pytest.raises(NotPossibleYet, match="weigh nothing"):
        session.teachers.adjudicate(first.id, Scores(3, 3, 3))
    assert ada in session.state.teachers


def test_a_repeat_is_kept_apart_and_is_never_a_reward(open_session: Opened) -> None:
    session = open_session()
    scored(session)
    first = session.cycle.answers[0].id
    scores, before = session.cycle.scores, reward_of(session, first)
    session.scoring.repeat(first, Scores(5, 5, 5), 4.0)
    session.scoring.repeat(first, Scores(4, 4, 4), 6.0)
    assert session.cycle.scores == scores and reward_of(session, first) == before
    assert [r.scores for r in session.cycle.repeats_now] == [Scores(4, 4, 4)]
    assert [r.revision for r in session.cycle.repeats] == [1, 2]
    assert session.state.undo == "score", "undo does not say that it was a repeat"
    session.undo()
    assert [r.scores for r in session.cycle.repeats_now] == [Scores(5, 5, 5)]
    session.undo()
    assert session.cycle.repeats_now == ()
    session.redo()
    assert [r.seconds for r in session.cycle.repeats_now] == [4.0]
    with pytest.raises(NotPossibleYet):
        session.scoring.repeat(new_id(), Scores())
    shown = session.cycle
    session.close()
    assert open_session().cycle == shown


def test_the_reward_model_learns_the_consensus(session: Session) -> None:
    """The weight of 0 takes the second teacher's opposite scores out of what the fit sees."""
    scored(session)
    alone = lessons.scored(session)
    session.teachers.add("Ben")
    for place, answer in enumerate(session.cycle.answers):
        session.scoring.score(answer.id, Scores(5 - place % 5, 1, 1))
    assert lessons.scored(session) != alone
    session.teachers.weigh(session.state.teacher.id, 0.0)
    assert lessons.scored(session) == alone


def test_who_weighs_nothing_is_learned_from_in_no_way(session: Session) -> None:
    scored(session)
    first, second, *_ = session.cycle.answers
    session.scoring.rewrite(first.id, "As Ada would say it.")
    session.teachers.add("Ben")
    before = now()
    session.scoring.rewrite(first.id, "As Ben would say it.")
    session.scoring.rank([[second.id], [first.id]])
    config = UpdateConfig()
    both, used = gather(session, UpdateConfig())
    assert (len(both.demonstrations), len(both.preferences)) == (2, 3)
    rows_of_both = rows(session, config, False)

    session.teachers.weigh(session.state.teacher.id, 0.0)
    batch, _ = gather(session, UpdateConfig())
    assert [d.text for d in batch.demonstrations] == ["As Ada would say it."]
    assert len(batch.preferences) == 1
    assert len(rows(session, config, False)) == len(rows_of_both) - 3
    # An update that is resumed learns from whom it began with.
    then = again(session, session.cycle, used, before, config)
    assert (_texts(then), then.experiences) == (_texts(both), both.experiences)


def _texts(batch: UpdateBatch) -> tuple[list[str], list[tuple[str, str]]]:
    pairs = [(p.chosen, p.rejected) for p in batch.preferences]
    return [d.text for d in batch.demonstrations], pairs
