"""Measuring before and after an update, over a real store and a real worker (echo backend)."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.evaluation.in_worker import WorkerPolicy
from ouroboros_desktop.evaluation.own_data import OWN, PARTS, data_sets, examine
from ouroboros_desktop.session.evaluating import (
    Examine,
    Examiner,
    Part,
    Questions,
    Seated,
    found_in,
)
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import PolicyStatus, WorkKind
from tests.session.conftest import Opened, scored, talked, updated


def with_logprobs(session: Session) -> Examine:
    """Measure as the program does, and how likely the cycle's own answers are."""
    answers = [c.completion for c in session.cycle.answers]

    def measured(seat: Seated, checkpoint: str | None, prompts: Questions) -> Iterator[Part]:
        yield from examine(seat, checkpoint, prompts)
        policy = WorkerPolicy(seat.worker, seat.info)
        yield "likelihood", {"logprob": tuple(sum(row) for row in policy.logprobs(answers))}

    return measured


def test_both_adapters_are_asked_the_same_and_kept(open_session: Opened) -> None:
    session = open_session()
    updated(session)
    session.evaluating._examiner = Examiner(with_logprobs(session), data_sets, remeasures=False)
    session.evaluating.start()
    assert session.state.work and session.state.work.kind is WorkKind.EVALUATE
    session.wait()

    found = found_in(session.state)
    assert found
    before, after = found
    update = session.cycle.update
    assert update
    assert (before.adapter_id, after.adapter_id) == (None, update.adapter_id)
    assert set(before.data_sets) == set(PARTS[:-2])  # echo reads no text by its tokens
    held_out = [p for p in session.cycle.prompts_now if p.held_out]
    assert len(before.items["facts"]) == len(held_out) > 0
    assert {name: len(v) for name, v in before.items.items()} == {
        name: len(v) for name, v in after.items.items()
    }
    assert before.items["logprob"] != after.items["logprob"]  # each was loaded
    assert session.state.ready
    assert OWN in after.data_sets
    session.close()
    assert found_in(open_session().state) == found


def test_what_is_stopped_leaves_nothing_and_the_live_adapter_loaded(session: Session) -> None:
    updated(session)
    session.evaluating.start()
    while session.state.work and session.state.work.done < 1:
        session.tick()
    session.cancel()
    assert session.state.work and session.state.work.kind is WorkKind.SWITCH
    session.wait()
    assert found_in(session.state) is None
    assert session.state.evaluations == ()
    session.dialogue.say("Is the lamp lit?")
    session.wait()
    assert session.cycle.transcript.branch[-1].content


def test_a_worker_that_dies_meanwhile_is_started_again(session: Session) -> None:
    updated(session)
    session.evaluating.start()
    while session.state.work and session.state.work.done < 1:
        session.tick()
    session.stop_now()
    deadline = time.monotonic() + 60
    while session.state.busy or session.state.policy.status is not PolicyStatus.READY:
        assert time.monotonic() < deadline
        session.tick()
    assert found_in(session.state) is None
    assert session.state.notice and "stopped unexpectedly" in session.state.notice.message
    session.dismiss()
    session.dialogue.say("Is the lamp lit?")
    session.wait()
    assert session.cycle.transcript.branch[-1].content


def test_closing_meanwhile_ends_it(session: Session) -> None:
    updated(session)
    session.evaluating.start()
    session.tick()
    session.close()
    assert not session.worker.alive


def test_without_an_update_or_held_out_prompts_it_says_what_to_do(session: Session) -> None:
    talked(session)
    with pytest.raises(NotPossibleYet, match="no policy update"):
        session.evaluating.start()
    scored(session)
    with pytest.raises(OuroborosError, match="no policy update"):
        session.evaluating.start()
    assert found_in(session.state) is None
