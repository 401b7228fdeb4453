"""The key goes to its server and nowhere else."""

from __future__ import annotations

import logging
import traceback
from dataclasses import fields

import pytest
from ouroboros_backends.openai.policy import opened

from ouroboros_desktop.core.errors import OuroborosError, ServerProblem
from tests.servers import faults as f
from tests.servers.asking import answered
from tests.servers.conftest import CANARY, QUICK, Connecting, reference
from tests.servers.faults import FaultServer

ECHO = f"Incorrect API key provided: {CANARY}. Look at {CANARY} again."


def said(problem: BaseException) -> str:
    """Everything that an exception shows: words, traceback with what it came from, attributes."""
    lines = "".join(traceback.format_exception(problem))
    return "\n".join((str(problem), repr(problem), lines, repr(vars(problem))))


def chain(problem: BaseException | None) -> list[BaseException]:
    found = []
    while problem is not None:
        found.append(problem)
        problem = problem.__cause__ or problem.__context__
    return found


@pytest.mark.parametrize("code", [400, 401, 403, 404, 429, 500])
def test_a_server_that_says_it_back(
    faults: FaultServer, connected: Connecting, caplog: pytest.LogCaptureFixture, code: int
) -> None:
    faults.plays.extend([f.status(code, ECHO)] * 3)
    policy = connected()
    with caplog.at_level(logging.DEBUG):
        problem = answered(policy).problem
    assert problem is not None
    assert all(isinstance(one, OuroborosError) for one in chain(problem)), "nothing of the client's"
    assert CANARY not in said(problem)
    assert caplog.records, "nothing was logged: the test says nothing"
    assert CANARY not in caplog.text
    assert CANARY not in repr([vars(record) for record in caplog.records])
    assert faults.chats[0].headers["authorization"] == f"Bearer {CANARY}"


def test_an_error_in_the_stream(faults: FaultServer, connected: Connecting) -> None:
    faults.plays.append(f.raw("Hi", then=f'data: {{"error": {{"message": "{ECHO}"}}}}\n\n'))
    problem = answered(connected()).problem
    assert problem is not None
    assert "Incorrect API key provided: …" in problem.message
    assert CANARY not in said(problem)


def test_opening(faults: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    faults.pages["/v1/models"] = f.status(401, ECHO)
    ref = reference(faults.url)
    with caplog.at_level(logging.DEBUG), pytest.raises(ServerProblem) as problem:
        opened(ref, QUICK)
    assert CANARY not in said(problem.value)
    assert CANARY not in caplog.text
    assert CANARY not in repr(ref)
    assert all(isinstance(one, OuroborosError) for one in chain(problem.value))


def test_what_is_shown_of_a_policy(faults: FaultServer, connected: Connecting) -> None:
    policy = connected()
    shown = [repr(policy), repr(policy.info), repr(vars(policy)), repr(policy._remote)]
    shown += [repr(getattr(policy.info, field.name)) for field in fields(policy.info)]
    assert all(CANARY not in text for text in shown)


def test_a_key_that_is_none(faults: FaultServer) -> None:
    """A line break in it would be another header."""
    for secret in ("sk-\r\nX-Other: 1", "sk-ключ"):
        ref = reference(faults.url)
        object.__setattr__(ref, "secret", secret)
        with pytest.raises(ServerProblem, match="its key holds characters no key has") as problem:
            opened(ref, QUICK)
        assert secret not in said(problem.value)
    assert faults.requests == []


def test_a_redirect_gets_no_key(faults: FaultServer, connected: Connecting) -> None:
    with f.running() as other:
        faults.plays.append(f.status(307, "", location=f"{other.url}/chat/completions"))
        problem = answered(connected()).problem
        assert problem is not None
        assert other.url.split("/")[2] in problem.message
        assert other.requests == []
