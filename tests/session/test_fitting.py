"""How an update fits is found out for what would be learned from, and never stands in the way."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

from ouroboros_desktop.core.policy_update import Method, UpdateConfig, UpdateState
from ouroboros_desktop.core.workload import Row
from ouroboros_desktop.session.fitting import rows
from ouroboros_desktop.session.material import gather
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import Forecast, PolicyStatus
from tests.session.conftest import Opened, answered, scored, talked

CONFIG = UpdateConfig(epochs=2, learning_rate=0.05)


def asked(session: Session, config: UpdateConfig = CONFIG) -> Forecast:
    session.fitting.ask(config)
    session.fitting.wait()
    forecast = session.state.forecast
    assert forecast is not None
    return forecast


def test_the_answer_is_of_what_would_be_learned_from(session: Session) -> None:
    scored(session)
    forecast = asked(session)
    answers = session.cycle.answers
    prompts = {c.labyrinth_prompt_id for c in answers}
    assert forecast.work.completions == len(answers) / len(prompts) == 3
    assert forecast.work.prompt_tokens == max(len(c.completion.prompt_token_ids) for c in answers)
    assert forecast.work.epochs == 2
    tokens = sum(row.tokens for row in rows(session, CONFIG, False))
    work = forecast.work
    assert tokens <= work.prompts * work.group < tokens + work.group
    assert forecast.fit.fits
    assert "A policy update needs about" in forecast.fit.sentence


def test_another_setting_is_asked_about_and_the_same_one_is_not(session: Session) -> None:
    scored(session)
    first = asked(session)
    assert asked(session) is first
    second = asked(session, replace(CONFIG, epochs=8))
    assert second.fit.update_seconds > first.fit.update_seconds
    session.fitting.again()
    assert session.state.forecast is None
    session.fitting.wait()
    assert session.state.forecast == replace(second, fit=session.state.forecast.fit)


def test_each_method_counts_what_it_reads(session: Session) -> None:
    scored(session)
    first, second, *_ = session.cycle.answers
    session.scoring.rewrite(first.id, "Whale oil, and nothing else.")
    session.scoring.rank([[first.id], [second.id]])

    def counted(method: Method, **settings: float) -> list[Row]:
        return rows(session, replace(CONFIG, method=method, **settings), False)

    asked_with = len(first.completion.prompt_token_ids)
    [rewrite] = counted(Method.SFT)
    assert rewrite.prompt == asked_with and rewrite.answers[0] > 1
    ranked, rewritten = counted(Method.DPO)
    written = (len(first.completion.token_ids), len(second.completion.token_ids))
    assert ranked == Row(asked_with, written)
    assert rewritten == Row(asked_with, (*rewrite.answers, written[0]))
    on_siblings = counted(Method.SFT, siblings=2)
    assert on_siblings[0] == rewrite
    assert [row.answers for row in on_siblings] == 3 * [rewrite.answers]
    assert all(row.prompt > asked_with / 2 for row in on_siblings), "each with its own prompt"
    batch, _ = gather(session, replace(CONFIG, siblings=2), False)
    assert len(batch.demonstrations) == 3
    *experiences, good = counted(Method.KTO)
    assert good == rewrite, "a rewrite is desirable"
    assert sum(len(row.answers) for row in experiences) == len(session.cycle.answers)
    assert counted(Method.PPO) == [*experiences, rewrite, ranked, rewritten]
    assert counted(Method.RLOO, demonstration_coef=0, preference_coef=0) == experiences


def test_predictions_count_when_they_are_learned_from(session: Session) -> None:
    from ouroboros_desktop.core.scoring import Scores

    answered(session)
    first = session.cycle.answers[0]
    session.scoring.score(first.id, Scores(3, 3, 3))
    assert sum(len(row.answers) for row in rows(session, CONFIG, False)) == 1
    every = rows(session, CONFIG, True)
    assert sum(len(row.answers) for row in every) == len(session.cycle.answers)
    prompts = {c.labyrinth_prompt_id for c in session.cycle.answers}
    assert len(every) == len(prompts) + 1, "what was scored of a prompt, and its rest"


def test_nothing_to_learn_from_is_not_asked_about(session: Session) -> None:
    talked(session)
    session.fitting.ask(CONFIG)
    session.fitting.again()
    session.fitting.wait()
    assert session.state.forecast is None
    assert not session.aside


def test_what_the_teacher_wants_goes_first(session: Session) -> None:
    scored(session)
    session.fitting.ask(CONFIG)
    assert session.aside and not session.state.busy
    session.policy_update.start(CONFIG)  # at once, and not refused
    assert session.state.busy and not session.aside
    session.fitting.ask(replace(CONFIG, epochs=3))
    assert not session.aside, "it waits for the update"
    session.wait()
    assert session.cycle.update.state is UpdateState.SUCCEEDED
    session.fitting.wait()
    assert session.state.forecast.work.epochs == 3


def test_it_waits_for_the_policy(open_session: Opened) -> None:
    session = open_session()
    scored(session)
    session.worker.kill()
    while session.state.policy.status is PolicyStatus.READY:
        session.worker.wait(0.1)
        session.tick()
    session.fitting.ask(CONFIG)
    assert not session.aside
    session.wait()
    session.fitting.wait()
    assert session.state.forecast.fit is not None


def test_the_death_of_the_worker_is_one_more_unknown(session: Session) -> None:
    scored(session)
    os.kill(session.worker.pid, signal.SIGSTOP)  # it must not be faster than we are
    session.fitting.ask(CONFIG)
    session.worker.kill()
    session.fitting.wait()
    session.wait()
    assert session.state.forecast == Forecast(session.state.forecast.work, None)
    assert session.state.policy.status is PolicyStatus.READY
    assert asked(session, replace(CONFIG, epochs=5)).fit is not None


def test_a_worker_that_is_gone_already_is_no_error(session: Session) -> None:
    scored(session)
    session.worker.kill()
    session.worker._process.join()
    session.fitting.ask(CONFIG)
    assert not session.aside
    session.fitting.wait()
    session.wait()
    session.fitting.wait()
    assert session.state.forecast.fit is not None


def test_a_policy_that_cannot_tell_is_one_more_unknown(session: Session) -> None:
    scored(session)
    session.worker.restart()  # a fresh process, in which no model is open
    assert asked(session).fit is None
    assert session.state.notice is None
