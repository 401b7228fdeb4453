"""Best of n replies, and predictions for a policy that tells no features."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from ouroboros_backends.echo.policy import EchoPolicy

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy import ModelRef, Seat
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.core.prediction import penalised, predicted_reward
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.learning.reward_model import Scored, fit, vectors
from ouroboros_desktop.session.predictions import LEAST_SCORES
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import AssistantState, Level
from ouroboros_desktop.session.triage import unscored
from tests.servers.remote.conftest import scored
from tests.session.conftest import Opened, answered, talked

MANY = 4


def with_reader(session: Session, backend: str = "echo") -> None:
    reader = AssistantState(ModelRef(backend, "echo"), "The reader")
    session.show(replace(session.state, assistants={Seat.READER: reader}))


def fitted(session: Session) -> None:
    """Score some answers, long ones better, and fit the reward model on what the reader sees."""
    answered(session)
    with_reader(session)
    for answer in session.cycle.answers[:LEAST_SCORES]:
        points = min(5, 1 + len(answer.completion.text) // 12)
        session.scoring.score(answer.id, Scores(points, points, points))
    session.predictions.refresh()
    session.wait()
    session.settings = replace(session.settings, best_of=MANY)


def partly_scored(session: Session) -> None:
    """Score so alike that the reward model is sure of the prompts that are left."""
    session.settings = replace(session.settings, train_prompts=5)
    answered(session)
    for place, answer in enumerate(session.cycle.answers[:LEAST_SCORES]):
        points = 3 + place % 2
        session.scoring.score(answer.id, Scores(points, points, points))


def whole_prompts(session: Session) -> set[UUID]:
    """Return the answers to prompts that nobody scored an answer to."""
    return {answer.id for _, answers in unscored(session.state) for answer in answers}


def replies(session: Session) -> list[str]:
    """Return the versions of the newest reply, the one on the branch last."""
    last = session.cycle.transcript.last
    assert last is not None and last.role is Role.POLICY
    return [m.content for m in session.cycle.transcript.siblings(last.id)]


def test_the_reader_sees_for_a_policy_that_tells_nothing(session: Session) -> None:
    partly_scored(session)
    assert not session.predictions.stale
    with pytest.raises(NotPossibleYet, match="Nobody reads"):
        session.predictions.refresh()
    with_reader(session)
    assert session.predictions.stale
    session.predictions.refresh()
    session.wait()
    waiting = {c.id for c in session.predictions.waiting}
    assert set(session.cycle.predictions_now) == waiting
    assert set(session.predictions.rewards()) == whole_prompts(session) != set()
    assert set(session.store.features(session.state.policy.id)) == {
        c.id for c in session.cycle.answers
    }


def test_the_reply_that_is_expected_to_be_liked_best_is_shown(session: Session) -> None:
    fitted(session)
    session.dialogue.say("What does Mara need in January?")
    session.wait()
    found = replies(session)
    assert len(found) == MANY

    branch = session.cycle.transcript.branch
    saying = [(*branch[:-1], replace(branch[-1], content=text)) for text in found]
    read = list(EchoPolicy("echo").features(saying))
    request = session.predictions.fit(read, Seat.READER)(0)
    model = fit(Scored.of(request.features, request.scores, request.groups))
    penalty = session.settings.uncertainty_penalty
    rubric = session.state.rubric
    expected = [predicted_reward(one, rubric) for one in model.predict(vectors(read))]
    worth = penalised(expected, penalty)
    assert len(set(worth)) > 1
    assert worth[-1] == max(worth)
    assert session.cycle.transcript.last.content == found[-1]
    assert session.state.notice is None


def test_what_was_not_shown_stays_beside_it_after_closing(session: Session) -> None:
    fitted(session)
    session.dialogue.say("What does Mara need in January?")
    session.wait()
    stored = session.store.cycle(session.cycle.id).transcript
    assert stored.last_id == session.cycle.transcript.last_id
    assert [m.content for m in stored.siblings(stored.last_id)] == replies(session)


def test_without_a_reader_one_reply_is_drawn_and_it_is_said(session: Session) -> None:
    session.settings = replace(session.settings, best_of=MANY)
    talked(session)
    assert len(replies(session)) == 1
    notice = session.state.notice
    assert notice and notice.level is Level.INFO
    assert (notice.message, "Install the embedded model" in notice.hint) == (
        f"One reply is drawn, not {MANY}.",
        True,
    )


def test_without_a_reward_model_one_reply_is_drawn_and_it_is_said(session: Session) -> None:
    session.settings = replace(session.settings, best_of=MANY)
    with_reader(session)
    talked(session)
    assert len(replies(session)) == 1
    assert session.state.notice and "once you have scored" in session.state.notice.hint


def test_a_reader_that_cannot_be_opened_costs_no_reply(session: Session) -> None:
    fitted(session)
    with_reader(session, "no such backend")
    session.dialogue.say("What does Mara need?")
    with pytest.raises(Exception, match="no backend called"):
        session.wait()
    assert len(replies(session)) == 1
    session.dialogue.say("And then?")
    session.wait()
    assert len(replies(session)) == 1
    assert session.state.notice and "could not be opened" in session.state.notice.hint


def test_a_reader_that_cannot_read_costs_no_reply(session: Session) -> None:
    fitted(session)
    with_reader(session, "remote-echo")
    session.dialogue.say("What does Mara need?")
    session.wait()
    assert len(replies(session)) == MANY
    assert session.cycle.transcript.last.content == replies(session)[-1]
    assert session.state.notice and "could not be compared" in session.state.notice.message


def test_scores_that_another_reader_saw_compare_nothing(session: Session) -> None:
    fitted(session)
    reader = session.state.assistants[Seat.READER]
    other = replace(reader, info=replace(reader.info, feature_size=5))
    session.show(replace(session.state, assistants={Seat.READER: other}))
    with pytest.raises(NotPossibleYet, match="another reader"):
        session.predictions.fit([], Seat.READER)
    session.dialogue.say("What does Mara need?")
    session.wait()
    assert len(replies(session)) == MANY
    assert session.state.notice and "could not be compared" in session.state.notice.message


def test_here_one_reply_is_drawn_without_a_word(open_local: Opened) -> None:
    local = open_local()
    local.settings = replace(local.settings, best_of=MANY)
    talked(local)
    assert len(replies(local)) == 1
    assert local.state.notice is None


def test_predictions_count_as_rewards_where_the_teacher_wants_it(session: Session) -> None:
    from ouroboros_desktop.session.material import gather

    partly_scored(session)
    with_reader(session)
    session.predictions.refresh()
    session.wait()
    _, without = gather(session, UpdateConfig(), False)
    _, used = gather(session, UpdateConfig(), True)
    assert len(without) == LEAST_SCORES
    scored_ids = {s.completion_id for s in session.cycle.scores_now}
    assert {u.completion_id for u in used} == scored_ids | whole_prompts(session)
    assert all((u.reward_model_id is None) == (u in without) for u in used)


def test_scored_is_enough_for_the_reader(session: Session) -> None:
    scored(session)
    with_reader(session)
    assert not session.predictions.stale  # nothing waits for a prediction
