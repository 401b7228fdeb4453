"""kill -9 of the worker at every stage: said, restarted, nothing lost."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateState
from ouroboros_desktop.session.opening import MAX_STARTS
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import Level, PolicyStatus
from ouroboros_desktop.worker.messages import Request
from tests.patience import PATIENCE_S
from tests.session.conftest import built, scored, talked, updated


def idle(session: Session) -> None:
    """Nothing runs when the worker dies."""


def reply(session: Session) -> None:
    session.dialogue.say("And what about the boat?")


def draft(session: Session) -> None:
    session.summary.draft()


def answers(session: Session) -> None:
    session.scoring.answer()


def update(session: Session) -> None:
    session.policy_update.start(UpdateConfig(epochs=500))


def compare(session: Session) -> None:
    session.gate.compare()


def promote(session: Session) -> None:
    session.gate.promote()


@pytest.mark.parametrize(
    ("prepare", "intent"),
    [
        (talked, idle),
        (talked, reply),
        (talked, draft),
        (built, answers),
        (scored, update),
        (updated, compare),
        (updated, promote),
    ],
)
def test_nothing_is_lost_when_the_worker_is_killed(
    session: Session, prepare: Callable[[Session], None], intent: Callable[[Session], None]
) -> None:
    prepare(session)
    kept = session.cycle
    intent(session)
    _kill(session)
    _until_ready(session)

    notice = session.state.notice
    assert notice and notice.level is Level.WARNING and "stopped unexpectedly" in notice.message
    session.dismiss()
    assert session.state.policy.status is PolicyStatus.READY and session.state.work is None
    cycle = session.store.cycle(session.cycle.id)
    assert cycle == session.cycle
    assert set(kept.scores) <= set(cycle.scores)
    assert {m.id for m in kept.transcript.messages} <= {m.id for m in cycle.transcript.messages}
    assert (cycle.unfinished_update is not None) == (intent is update)
    decided = session.store.promotions(session.state.policy.id)
    assert session.state.policy.live_id == (decided[-1].adapter_id if decided else None)
    talked(session)
    assert session.state.notice is None


@pytest.mark.parametrize("before_the_request", [True, False])
def test_a_worker_that_keeps_dying_while_loading_is_given_up(
    session: Session, monkeypatch: pytest.MonkeyPatch, before_the_request: bool
) -> None:
    talked(session)
    worker, started = session.worker, []
    restart, submit = worker.restart, worker.submit

    def doomed() -> None:
        """Start a worker that is dead before it can answer."""
        restart()
        started.append(worker.pid)
        if before_the_request:
            worker.kill()
            while worker.alive:
                worker.wait(0.1)

    def deadly(request: Callable[[int], Request]) -> int:
        """Send the request to a worker that dies of it."""
        number = submit(request)
        worker.kill()
        return number

    monkeypatch.setattr(worker, "restart", doomed)
    if not before_the_request:
        monkeypatch.setattr(worker, "submit", deadly)
    _kill(session)
    _until(
        session,
        lambda: session.state.policy.status is PolicyStatus.LOST and not session.state.busy,
    )
    assert len(set(started)) == MAX_STARTS
    notice = session.state.notice
    assert notice and notice.level is Level.ERROR and notice.hint
    monkeypatch.undo()
    session.opening.start()
    _until_ready(session)
    session.dismiss()
    talked(session)


def test_stop_now_ends_a_stuck_request_and_loads_the_policy_again(session: Session) -> None:
    scored(session)
    session.policy_update.start(UpdateConfig(epochs=500))
    session.cancel()
    session.stop_now()
    _until_ready(session)
    last = session.cycle.update
    assert last and last.state is UpdateState.CANCELLED
    assert session.state.notice is None, "the teacher asked for it: no alarm"
    assert replace(session.state.policy, info=None).live_id is None


def test_stop_now_in_a_comparison_loads_the_policy_again(session: Session) -> None:
    updated(session)
    assert session.worker.pid is not None
    os.kill(session.worker.pid, signal.SIGSTOP)  # stuck: it cannot answer the polite cancel
    session.gate.compare()
    session.cancel()
    session.stop_now()
    _until_ready(session)
    assert session.state.notice is None


def _kill(session: Session) -> None:
    pid = session.worker.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)


def _until(session: Session, done: Callable[[], bool]) -> None:
    """Tick until it is done. Turns are no measure: one of a process that is going takes no time."""
    deadline = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < deadline
        session.worker.wait(0.05)
        session.tick()


def _until_ready(session: Session) -> None:
    _until(session, lambda: session.state.policy.status is not PolicyStatus.READY)
    _until(session, lambda: session.state.policy.status is PolicyStatus.READY)
    _until(session, lambda: session.state.work is None)
    assert session.state.policy.status is PolicyStatus.READY
