"""What a server counted is kept; a request that could exceed its budget is not sent."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ouroboros_desktop.core.completion import Prompt, Sampling, Token, Usage
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.core.spending import Account
from ouroboros_desktop.session.jobs import generation
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.worker.messages import Tokens

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def on_a_server(session: Session, budget: float) -> Server:
    """Let the session take its policy for one on a server that costs $1 for 1,000 tokens."""
    server = Server("Cloud", "https://api.example.org/v1", "large", 1000.0, 1000.0, budget)
    session.show(replace(session.state, servers={Seat.POLICY: server}))
    return server


def test_usage_is_kept_and_shown(session: Session) -> None:
    on_a_server(session, budget=0.0)
    ended = Token(0, 0, "", usage=Usage(100, 20))
    job = generation(Work(WorkKind.REPLY, "asking"), (), Sampling(), done=lambda written: None)
    judging = replace(job, work=replace(job.work, seat=Seat.JUDGE))
    session.spending.note(job, Tokens(1, (Token(0, 0, "a"), ended)))
    session.spending.note(job, Tokens(1, (Token(0, 0, "b"),)))
    session.spending.note(judging, Tokens(1, (ended,)))  # nobody on a server sits there
    assert session.state.accounts == {"Cloud": Account(100, 20, pytest.approx(0.12), 1)}
    [row] = session.store.usage(LONG_AGO)
    assert (row.server, row.seat, row.prompt_tokens, row.counted) == (
        "Cloud",
        Seat.POLICY,
        100,
        True,
    )
    assert session.store.usage(datetime(2100, 1, 1, tzinfo=UTC)) == ()


def test_a_message_that_could_cost_too_much_is_not_taken(session: Session) -> None:
    """It stays where the teacher wrote it, and nothing of it is in the store."""
    on_a_server(session, budget=0.001)
    with pytest.raises(NotPossibleYet, match="Nothing was sent"):
        session.dialogue.say("Who keeps the lighthouse?")
    assert session.cycle.transcript.messages == ()
    assert session.store.cycles() == ()


def test_beyond_the_budget_nothing_is_sent(session: Session) -> None:
    on_a_server(session, budget=1.0)
    before = session.store.cycles()
    job = generation(Work(WorkKind.REPLY, "asking"), (), Sampling(), done=lambda written: None)
    session.run(replace(job, planned=Usage(0, 1_000)))
    assert session.state.work is not None
    assert session.state.work.label == "asking · up to $1.00, 1,000 tokens"
    session.wait()
    with pytest.raises(NotPossibleYet, match="Nothing was sent"):
        session.run(replace(job, planned=Usage(0, 1_001)))
    assert not session.state.busy
    assert session.store.cycles() == before


def test_what_was_stopped_is_counted_by_estimate(session: Session) -> None:
    """The server had written and will ask for its price, though it never said how many tokens."""
    on_a_server(session, budget=0.0)
    assert session.worker.pid is not None
    os.kill(session.worker.pid, signal.SIGSTOP)  # so that nothing ends before it is stopped
    prompt = Prompt((Message(Role.TEACHER, "a" * 18),), 0)  # 18 bytes: 6 tokens, and 4 around
    job = generation(
        Work(WorkKind.REPLY, "asking"),
        (prompt,),
        Sampling(max_tokens=50),
        done=lambda written: None,
    )
    session.run(job)
    job.take(Tokens(1, (Token(0, 0, "seven b"),)))
    session.cancel()
    session.stop_now()
    session.wait()
    [row] = session.store.usage(LONG_AGO)
    assert (row.prompt_tokens, row.completion_tokens, row.counted) == (10, 3, False)
    assert session.state.accounts["Cloud"].cost == pytest.approx(0.013)
