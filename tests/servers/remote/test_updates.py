"""Whole updates of a remote policy: a real session, store and worker, and a local service."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from ouroboros_backends.openai.chosen import load
from ouroboros_backends.openai.training_rows import sft_rows, training_file

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.methods import usual
from ouroboros_desktop.core.policy_update import Method, UpdateConfig, UpdateState
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.session.material import again, gather
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.terminal import Play, play_cycles
from tests.servers.fine_tuning import Plan, Service
from tests.servers.remote.conftest import made, scored
from tests.session.conftest import SETTINGS, answered

DPO = UpdateConfig(method=Method.DPO)
PROMPT = UpdateConfig(method=Method.PROMPT)


def test_instructions_are_a_candidate_like_any_other(session: Session, service: Service) -> None:
    scored(session)
    session.policy_update.start(PROMPT)
    session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.SUCCEEDED
    assert update.steps == ()
    used = {u.completion_id: u.reward for u in update.experiences}
    assert set(used) == {c.id for c in session.cycle.answers}
    assert set(used.values()) == {-1.0, 0.0, 1.0}
    [adapter] = session.state.policy.adapters
    told = load(session.worker.checkpoints / adapter.checkpoint).instructions
    best = next(c for c in session.cycle.answers if used[c.id] == 1)
    assert " ".join(best.completion.text.split()) in told
    assert service.actions == []

    assert session.state.policy.live_id is None
    session.gate.compare()
    session.wait()
    assert session.cycle.comparisons_now
    session.gate.promote()
    session.wait()
    assert session.state.policy.live_id == adapter.id


def test_what_is_not_offered_is_refused_with_what_is(session: Session) -> None:
    assert usual(session.state.policy.methods) is Method.DPO
    scored(session)
    with pytest.raises(NotPossibleYet) as problem:
        session.policy_update.start(UpdateConfig())
    assert problem.value.message == "Remote echo cannot learn by PPO."
    assert problem.value.hint == "Choose DPO, SFT or Instructions (no weights change)."


def test_without_anything_to_show_it_says_what_to_do(session: Session) -> None:
    answered(session)
    for answer in session.cycle.answers:
        session.scoring.score(answer.id, Scores(3, 3, 3))
    with pytest.raises(NotPossibleYet, match=r"rank two of a prompt, .* reward of 0\.75"):
        session.policy_update.start(PROMPT)
    assert session.cycle.updates == ()


def test_a_model_that_offers_nothing_is_only_talked_to(session: Session) -> None:
    scored(session)
    policy = session.state.policy
    methods = dict.fromkeys(Method, "The server does not offer it.")
    policy = replace(policy, capabilities=frozenset(), methods=methods)
    session.show(replace(session.state, policy=policy))
    with pytest.raises(NotPossibleYet, match="not be updated here"):
        session.policy_update.start(PROMPT)


def test_it_is_not_handed_over(session: Session, tmp_path: Path) -> None:
    with pytest.raises(NotPossibleYet, match="updated by that server"):
        session.handover.export(DPO, tmp_path / "out")


def test_after_a_kill_the_same_job_is_followed_with_the_same_batch(
    session: Session, service: Service
) -> None:
    service.plan = Plan(queue=10**6)
    scored(session)
    for answer in session.cycle.answers[:4]:
        session.scoring.rewrite(answer.id, f"Better said: {answer.completion.text}")
    batch, used = gather(session, UpdateConfig())
    assert len(batch.preferences) >= 10
    session.policy_update.start(DPO)
    service.wait_for(lambda: "look" in service.actions)
    session.worker.kill()
    session.wait()
    update = session.state.unfinished
    assert update and update.experiences == used
    session.scoring.rewrite(session.cycle.answers[-1].id, "Said later.")  # counts the next time
    then = session.cycle.judged_by(update.created_at)
    rebuilt = again(session, then, update.experiences, update.created_at, update.config)
    assert training_file(rebuilt, Method.DPO, "") == training_file(batch, Method.DPO, "")
    assert sft_rows(rebuilt, "") == sft_rows(batch, "")

    service.plan = Plan(queue=0, steps=2)
    session.dismiss()
    session.policy_update.resume(update.id)
    session.wait()
    ended = session.cycle.update
    assert ended and ended.state is UpdateState.SUCCEEDED
    assert service.actions.count("create") == 1
    [adapter] = session.state.policy.adapters
    chosen = load(session.worker.checkpoints / adapter.checkpoint)
    assert chosen.model == service.job.fine_tuned_model


def test_stopped_the_job_is_cancelled_and_nothing_has_changed(
    session: Session, service: Service
) -> None:
    service.plan = Plan(queue=10**6)
    scored(session)
    session.policy_update.start(DPO)
    service.wait_for(lambda: "look" in service.actions)
    while session.state.work and session.state.work.label != "Waiting in the queue":
        session.tick(0.1)
    session.cancel()
    session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.CANCELLED
    assert service.job.status == "cancelled"
    assert session.state.policy.adapters == ()


def test_too_little_for_the_service_ends_in_its_rule(session: Session, service: Service) -> None:
    scored(session)
    session.policy_update.start(UpdateConfig(method=Method.SFT))
    with pytest.raises(Exception, match="needs 10 examples at least"):
        session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.FAILED
    assert service.actions == []


def test_the_terminal_plays_a_cycle_with_instructions(
    tmp_path: Path, service: Service, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = replace(SETTINGS, backend="remote-echo", model=service.url, completions=4)
    play_cycles(made(tmp_path / "home"), settings, UpdateConfig(), Play(1, method=Method.PROMPT))
    said = capsys.readouterr().out
    assert "Instructions (no weights change) on a server" in said
    assert "rewards, Instructions (no weights change)" in said
    assert "train" not in said.split("5 policy update", 1)[1]
