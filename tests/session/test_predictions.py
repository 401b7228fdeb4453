"""The reward model over a real store and a real worker (echo backend)."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from ouroboros_desktop.core import guards, queue
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy_update import Method, UpdateConfig, UpdateState
from ouroboros_desktop.core.prediction import Refit, penalised, predicted_reward
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.core.verdict import Decision
from ouroboros_desktop.session.fitting import rows
from ouroboros_desktop.session.material import gather
from ouroboros_desktop.session.predictions import LEAST_SCORES
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import Level
from ouroboros_desktop.session.triage import triaged, unscored
from ouroboros_desktop.worker.messages import FitRewardModel
from tests.session.conftest import Opened, answered, updated


def partly_scored(session: Session) -> None:
    """Score so alike that the reward model is sure of the prompts that are left."""
    session.settings = replace(session.settings, train_prompts=8)
    answered(session)
    for place, answer in enumerate(session.cycle.answers[:LEAST_SCORES]):
        points = 3 + place % 2
        session.scoring.score(answer.id, Scores(points, points, points))


def beside(session: Session, completion_id: UUID) -> set[UUID]:
    """Return the completions of the same prompt."""
    prompt_id = session.cycle.completion(completion_id).labyrinth_prompt_id
    return {c.id for c in session.cycle.answers if c.labyrinth_prompt_id == prompt_id}


def score(session: Session, many: int, start: int = 0) -> None:
    """Score answers by their length: long ones are better."""
    for answer in session.cycle.answers[start : start + many]:
        points = min(5, 1 + len(answer.completion.text) // 12)
        session.scoring.score(answer.id, Scores(points, points, 3))


def test_what_was_not_scored_is_predicted_and_kept(open_session: Opened) -> None:
    session = open_session()
    answered(session)
    score(session, LEAST_SCORES)
    assert session.predictions.stale
    session.predictions.refresh()
    session.wait()

    waiting = session.predictions.waiting
    predicted = session.cycle.predictions_now
    assert set(predicted) == {c.id for c in waiting}
    assert not session.predictions.stale
    model = session.state.policy.reward_models[-1]
    assert (model.scores, model.policy_id) == (LEAST_SCORES, session.state.policy.id)
    assert set(session.store.features(session.state.policy.id)) == {
        c.id for c in session.cycle.answers
    }
    shown = session.state
    session.close()
    again = open_session()
    assert again.cycle.predictions_now == predicted
    assert again.state.policy.reward_models == shown.policy.reward_models


def test_a_score_replaces_the_prediction_and_asks_for_another_fit(session: Session) -> None:
    partly_scored(session)
    session.scoring.score(session.cycle.answers[0].id, Scores(None, None, None))
    with pytest.raises(NotPossibleYet, match="needs"):
        session.predictions.refresh()
    score(session, 1)
    session.predictions.refresh()
    session.wait()
    before = session.predictions.rewards()
    last = session.predictions.waiting[-1]
    session.scoring.score(last.id, Scores(5, 5, 5))
    assert len(beside(session, last.id)) > 1
    assert set(before) - set(session.predictions.rewards()) == {last.id}


def test_predictions_enter_an_update_penalised_and_marked(session: Session) -> None:
    partly_scored(session)
    session.policy_update.start(UpdateConfig(), predicted=True)
    session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.SUCCEEDED
    used = {u.completion_id: u for u in update.experiences}
    scored = {s.completion_id for s in session.cycle.scores_now}
    begun = set[UUID]().union(*(beside(session, completion_id) for completion_id in scored))
    trainable = {c.id for c in session.cycle.answers if c.completion.trainable}
    assert set(used) == trainable
    assert trainable - begun
    lowered = False
    for completion_id, one in used.items():
        assert (one.reward_model_id is None) == (completion_id in scored)
        if one.reward_model_id is not None:
            group = [c for c in beside(session, completion_id) if c not in scored]
            expected = [
                predicted_reward(session.cycle.predictions_now[c].scores, session.state.rubric)
                for c in group
            ]
            place = group.index(completion_id)
            worth = penalised(expected, session.settings.uncertainty_penalty)
            assert one.reward == pytest.approx(worth[place])
            lowered |= one.reward < expected[place].mean
    assert lowered


def test_what_is_predicted_is_not_compared_with_what_was_scored(session: Session) -> None:
    partly_scored(session)
    last = session.cycle.answers[LEAST_SCORES - 1]
    rest = {c.id for c in session.predictions.waiting} & beside(session, last.id)
    assert rest and rest != beside(session, last.id), "scored in part"
    session.predictions.refresh()
    session.wait()
    batch, used = gather(session, UpdateConfig(), True)
    place = {one.completion_id: e.group for one, e in zip(used, batch.experiences, strict=True)}
    kinds = [(e.group, e.predicted) for e in batch.experiences]
    assert len(set(kinds)) == len({group for group, _ in kinds})
    assert {place[c] for c in rest} == {place[last.id] + len(session.cycle.prompts)}
    prompts = {c.labyrinth_prompt_id for c in session.cycle.answers}
    forecast = rows(session, UpdateConfig(), True)
    assert len(forecast) == len(prompts) + 1
    assert sum(len(row.answers) for row in forecast) == len(batch.experiences)


def test_what_the_reward_model_is_unsure_of_waits_for_the_teacher(session: Session) -> None:
    session.settings = replace(session.settings, train_prompts=6)
    answered(session)
    score(session, LEAST_SCORES)
    for place, answer in enumerate(session.cycle.answers[:LEAST_SCORES]):
        points = 1 + 4 * (place % 2)  # as far apart as scores can be, for no reason to be seen
        session.scoring.score(answer.id, Scores(points, points, points))
    session.predictions.refresh()
    session.wait()
    assert session.cycle.predictions_now
    assert session.predictions.rewards() == {}
    found = triaged(session.state)
    assert found.on
    assert len(found.for_teacher) == len(found.routed) > 0


def test_without_being_asked_no_prediction_is_learned_from(session: Session) -> None:
    answered(session)
    score(session, LEAST_SCORES)
    session.policy_update.start(UpdateConfig())
    session.wait()
    update = session.cycle.update
    assert update and len(update.experiences) == LEAST_SCORES
    assert all(u.reward_model_id is None for u in update.experiences)


def lessons(session: Session) -> FitRewardModel:
    """Return what the reward model would be fitted on now."""
    reader = session.predictions.reader
    assert reader is not None
    return session.predictions.fit([], reader)(1)


def test_a_rewrite_teaches_the_reward_model(open_session: Opened) -> None:
    session = open_session()
    partly_scored(session)
    session.predictions.refresh()
    session.wait()
    before = lessons(session)
    assert before.rewritten == 0
    first, last = session.cycle.answers[0], session.cycle.answers[-1]
    session.scoring.rewrite(first.id, "Whale oil, and nothing else.")
    session.scoring.rewrite(last.id, "In January, when the harbour is closed.")
    assert session.predictions.stale
    session.predictions.refresh()
    session.wait()

    after = lessons(session)
    assert after.rewritten == 2
    assert after.features[:-2] == before.features and after.scores[:-2] == before.scores
    assert after.scores[-2:] == 2 * ((1.0, 1.0, 1.0),)
    assert after.groups[-2] == before.groups[0], "beside the completion that it replaces"
    written = session.store.rewrite_features(session.state.policy.id)
    assert tuple(written.values()) == after.features[-2:]
    assert set(written) == {r.key for r in session.cycle.rewrites_now}
    assert session.state.policy.reward_models[-1].scores == LEAST_SCORES
    session.close()
    assert lessons(open_session()) == after


def test_a_rewrite_that_is_taken_back_teaches_nothing(session: Session) -> None:
    partly_scored(session)
    first = session.cycle.answers[0]
    session.scoring.score(first.id, Scores(2, None, 2))
    session.scoring.rewrite(first.id, "Whale oil, and nothing else.")
    session.predictions.refresh()
    session.wait()
    assert lessons(session).scores[-1] == (1.0, None, 1.0), "as far as one can say"
    session.undo()
    assert session.predictions.stale
    assert lessons(session).rewritten == 0


def test_a_frozen_reward_model_sees_no_later_score(session: Session) -> None:
    answered(session)
    score(session, LEAST_SCORES)
    session.settings = replace(session.settings, reward_model=Refit.FROZEN.value)
    session.predictions.refresh()
    session.wait()
    score(session, 1, LEAST_SCORES)
    session.predictions.refresh()
    session.wait()
    models = session.state.policy.reward_models
    assert [m.scores for m in models] == [LEAST_SCORES, LEAST_SCORES]
    session.settings = replace(session.settings, reward_model=Refit.CONTINUAL.value)
    session.predictions.refresh()
    session.wait()
    assert session.state.policy.reward_models[-1].scores == LEAST_SCORES + 1


def test_a_method_without_its_material_is_refused_and_nothing_stored(session: Session) -> None:
    answered(session)
    score(session, 2)
    with pytest.raises(NotPossibleYet):
        session.policy_update.start(UpdateConfig(method=Method.SFT))
    assert session.cycle.updates == ()


def test_the_budget_of_a_cycle_shortens_the_next_update(session: Session) -> None:
    updated(session)
    update = session.cycle.update
    assert update
    session.gate.promote()
    session.wait()
    spent = update.steps[-1].approx_kl
    session.settings = replace(session.settings, kl_budget=max(spent + 0.003, 0.01))
    session.policy_update.start(UpdateConfig(target_kl=5.0))
    later = session.cycle.update
    assert later and later.config.target_kl == pytest.approx(
        (session.settings.kl_budget - spent) / 1.5
    )
    session.wait()


def test_a_candidate_that_only_runs_on_is_rejected_without_a_vote(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    updated(session)
    monkeypatch.setattr(guards, "LONGER", 0.01)
    session.gate.compare()
    session.wait()
    decision = session.cycle.decision
    assert decision and decision.decision is Decision.DISCARDED
    assert decision.teacher_id is None
    assert session.state.policy.live_id is None
    notice = session.state.notice
    assert notice and notice.level is Level.WARNING
    assert "times as long" in notice.message


def test_audits_that_contradict_the_reward_model_switch_triage_off(
    open_session: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "CHECK_EVERY", 1)  # every prompt is an audit
    session = open_session()
    partly_scored(session)
    session.predictions.refresh()
    session.wait()
    assert session.predictions.rewards()
    assert triaged(session.state).on

    expected = session.cycle.predictions_now
    whole = [answers for _, answers in unscored(session.state) if len(answers) == 3]
    for answers in whole[:-1]:
        order = sorted(answers, key=lambda c: expected[c.id].scores.content.mean)
        for points, answer in zip((5, 3, 1), order, strict=True):  # the least expected is best
            session.scoring.score(answer.id, Scores(points, points, points))
    session.predictions.show_audits()

    found = triaged(session.state)
    assert not found.on
    assert "not learned from" in found.sentence
    assert session.predictions.waiting
    assert session.predictions.rewards() == {}
    session.policy_update.start(UpdateConfig(), predicted=True)
    session.wait()
    update = session.cycle.update
    assert update
    assert all(one.reward_model_id is None for one in update.experiences)
    session.close()
    assert not triaged(open_session().state).on
