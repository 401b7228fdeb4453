"""Everything that goes wrong at a server: said in a sentence, nothing lost, nothing paid twice."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from email.utils import formatdate

import pytest

from ouroboros_desktop.core.completion import FinishReason, Sampling
from tests.patience import AT_ONCE_S
from tests.servers import faults as f
from tests.servers.asking import ONE, answered, asking
from tests.servers.conftest import QUICK, Connecting
from tests.servers.faults import FaultServer, Play

QUOTA = '{"message": "You exceeded your quota.", "code": "insufficient_quota"}'
LONG = '{"message": "too long", "code": "context_length_exceeded"}'
LLAMA_LONG = '{"message": "the request exceeds the available context size (9 > 8)"}'
ABSENT = '{"message": "The model does not exist", "code": "model_not_found"}'
LOGIN = "<!doctype html><title>Log in</title>"

BEFORE: dict[str, tuple[Play, int, str]] = {
    "401": (f.status(401, "bad key"), 1, "did not accept the key"),
    "403": (f.status(403, "no"), 1, "does not allow this"),
    "404 model": (f.status(404, ABSENT), 1, "has no model “small”"),
    "404 path": (f.status(404, "File Not Found"), 1, "nothing that answers at its address"),
    "408": (f.status(408, "slow"), 3, "gave up waiting"),
    "409": (f.status(409, "conflict"), 3, "failed with status 409"),
    "418": (f.status(418, "teapot"), 1, "failed with status 418"),
    "429": (f.status(429, "slow down", retry_after="0.01"), 3, "too many requests"),
    "429 long": (f.status(429, "slow down", retry_after="90"), 1, "asks to wait 90 seconds"),
    "429 quota": (f.status(429, QUOTA), 1, "no credit left"),
    "500": (f.status(500, "oops"), 3, "failed with status 500"),
    "502 html": (f.page("<html>bad gateway", "text/html", 502), 3, "failed with status 502"),
    "503": (f.status(503, "loading"), 3, "failed with status 503"),
    "reset": (f.resets(), 3, "broke off"),
    "too long": (f.status(400, LONG), 1, "too long for the model at Lantern"),
    "too long, llama.cpp": (f.status(400, LLAMA_LONG), 1, "too long for the model at Lantern"),
    "400": (f.status(400, "no such thing as 'tea'."), 1, "refused the request: no such thing"),
    "login page": (f.page(LOGIN, "text/html"), 1, "answered with a web page"),
    "no stream": (f.page('{"choices": []}'), 1, "does not answer as a stream"),
    "redirect": (f.status(307, "", location="http://other.example/v1"), 1, "on to other.example"),
    "filter": (f.says(end="content_filter"), 1, "held back its answer"),
    "stall": (f.stalls(headers=False), 1, "sent nothing for 0.5 seconds"),
    "nothing": (f.says(end=None), 1, "broke off before the end"),
    "error in the stream": (
        f.raw(then='data: {"error": {"message": "no memory"}}\n\n'),
        1,
        "stopped with an error: no memory",
    ),
}

AFTER: dict[str, tuple[Play, str]] = {
    "reset": (f.resets("Once", " upon"), "broke off"),
    "stall": (f.stalls("Once", " upon"), "sent nothing for 0.5 seconds"),
    "no finish_reason": (f.says("Once", " upon", end=None), "broke off before the end"),
    "filter": (f.says("Once", " upon", end="content_filter"), "held back its answer"),
    "odd finish_reason": (f.says("Once", " upon", end="tired"), "“tired”"),
    "truncated JSON": (f.raw("Once", " upon", then='data: {"choices": [{"ind\n\n'), "be read"),
    "other JSON": (f.raw("Once", " upon", then='data: {"choices": 7}\n\n'), "cannot be read"),
    "no UTF-8": (
        f.raw(
            "Once",
            " upon",
            then="data: \udcff\n\n".encode("utf-8", "surrogateescape").decode("latin-1") + "\n\n",
        ),
        "be read",
    ),
    "an error": (
        f.raw("Once", " upon", then='data: {"error": {"message": "no memory"}}\n\n'),
        "stopped with an error: no memory",
    ),
}


@pytest.mark.parametrize("name", BEFORE)
def test_before_any_text(faults: FaultServer, connected: Connecting, name: str) -> None:
    play, tries, sentence = BEFORE[name]
    faults.plays.extend([play] * tries)
    policy = connected()
    found = answered(policy)
    assert found.problem is not None
    assert sentence in found.problem.message
    assert "Lantern" in found.problem.message
    assert found.problem.message.endswith("; nothing is lost.")
    assert found.problem.hint
    assert found.completions == {}
    assert len(faults.chats) == tries
    assert answered(policy).completions[0, 0].text == "Hello there", "the next request works"


@pytest.mark.parametrize("name", AFTER)
def test_after_some_text(faults: FaultServer, connected: Connecting, name: str) -> None:
    play, sentence = AFTER[name]
    faults.plays.append(play)
    policy = connected()
    found = answered(policy)
    assert found.problem is not None
    assert sentence in found.problem.message
    assert found.problem.message.endswith("; what had arrived is kept.")
    [completion] = found.completions.values()
    assert (completion.text, completion.finish_reason) == ("Once upon", FinishReason.INTERRUPTED)
    assert "".join(t.text for t in found.tokens) == "Once upon"
    usage = found.tokens[-1].usage
    assert usage is not None
    assert not usage.counted
    assert usage.completion_tokens >= 2
    assert len(faults.chats) == 1, "what may have been paid is not asked again"
    assert answered(policy).completions[0, 0].text == "Hello there", "the next request works"


@pytest.mark.parametrize("play", [f.status(503, "loading"), f.resets(), f.status(429, "slow")])
def test_what_passes_is_asked_again(faults: FaultServer, connected: Connecting, play: Play) -> None:
    faults.plays.extend([play, play])
    found = answered(connected())
    assert found.problem is None
    assert found.completions[0, 0].text == "Hello there"
    assert len(faults.chats) == 3


@pytest.mark.parametrize(
    "headers",
    [{"retry_after": "1"}, {"retry_after_ms": "1000"}, {"retry_after": ""}],
    ids=["seconds", "milliseconds", "date"],
)
def test_it_waits_as_long_as_it_is_told(
    faults: FaultServer, connected: Connecting, headers: dict[str, str]
) -> None:
    headers = {k: v or formatdate(time.time() + 2, usegmt=True) for k, v in headers.items()}
    faults.plays.append(f.status(429, "slow down", **headers))
    began = time.monotonic()
    assert answered(connected()).problem is None
    assert 0.9 < time.monotonic() - began < AT_ONCE_S


def test_the_wait_ends_when_it_is_closed(faults: FaultServer, connected: Connecting) -> None:
    faults.plays.append(f.status(429, "slow down", retry_after="50"))
    tokens = connected().generate(asking("Hi"), ONE)
    assert next(tokens).text == ""
    began, before = time.monotonic(), threading.active_count()
    tokens.close()
    assert time.monotonic() - began < AT_ONCE_S
    while threading.active_count() >= before and time.monotonic() - began < AT_ONCE_S:
        time.sleep(0.01)
    assert threading.active_count() < before, "a thread still waits"
    assert len(faults.chats) == 1


@pytest.mark.parametrize("play", [f.stalls("Once"), f.stalls(headers=False)])
def test_closing_it_closes_the_request(
    faults: FaultServer, connected: Connecting, play: Play
) -> None:
    """Also while no answer has begun, and the server sees it at once."""
    faults.plays.extend([play] * 3)
    policy = connected(patience=replace(QUICK, read=30.0), several=False)
    tokens = policy.generate(asking("Hi"), Sampling(completions=3))
    while len(faults.chats) < 3 or next(tokens).text:
        next(tokens)
    began = time.monotonic()
    tokens.close()
    for _ in range(3):
        assert faults.disconnected.acquire(timeout=AT_ONCE_S)
    assert time.monotonic() - began < AT_ONCE_S
    assert answered(policy).completions[0, 0].text == "Hello there"


def test_while_nothing_comes_there_are_points_to_stop_at(
    faults: FaultServer, connected: Connecting
) -> None:
    faults.plays.append(f.stalls(headers=False))
    tokens = connected(patience=replace(QUICK, read=30.0)).generate(asking("Hi"), ONE)
    began = time.monotonic()
    assert [next(tokens).text for _ in range(4)] == [""] * 4
    assert 0.3 < time.monotonic() - began < AT_ONCE_S
    tokens.close()


def test_one_fault_stops_the_others_and_keeps_what_is_there(
    faults: FaultServer, connected: Connecting
) -> None:
    """One has ended, one is at it, one fails, one has not begun to write."""
    begun = threading.Barrier(3)

    def fails(handler: f.Handler) -> None:
        begun.wait(AT_ONCE_S)
        time.sleep(0.2)
        f.status(401, "bad key")(handler)

    def writes(handler: f.Handler) -> None:
        begun.wait(AT_ONCE_S)
        f.stalls("Once", " upon")(handler)

    def ends(handler: f.Handler) -> None:
        begun.wait(AT_ONCE_S)
        f.says("The end")(handler)

    faults.plays.extend([fails, writes, ends])
    policy = connected(patience=replace(QUICK, read=30.0), several=False)
    found = answered(policy, sampling=Sampling(completions=3))
    assert found.problem is not None
    assert "did not accept the key; what had arrived is kept" in found.problem.message
    kept = sorted((c.text, c.finish_reason) for c in found.completions.values())
    assert kept == [("Once upon", FinishReason.INTERRUPTED), ("The end", FinishReason.STOP)]
    assert faults.disconnected.acquire(timeout=AT_ONCE_S)


def test_what_has_not_begun_is_not_asked(faults: FaultServer, connected: Connecting) -> None:
    faults.plays.extend([f.status(401, "bad key")] * 20)
    assert answered(connected(), *["Hi"] * 20).problem is not None
    assert 1 <= len(faults.chats) <= 4


class TestNoServer:
    def test_refused(self, connected: Connecting) -> None:
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))
            port = closed.getsockname()[1]
        problem = answered(connected(f"http://127.0.0.1:{port}/v1")).problem
        assert problem is not None
        assert f"Nothing answers at the address of Lantern, 127.0.0.1:{port}" in problem.message

    def test_no_such_host(self, connected: Connecting, monkeypatch: pytest.MonkeyPatch) -> None:
        def lookup(*args: object, **named: object) -> object:
            raise socket.gaierror(socket.EAI_NONAME, "no such name")

        monkeypatch.setattr(socket, "getaddrinfo", lookup)
        problem = answered(connected("http://nowhere.invalid/v1")).problem
        assert problem is not None
        assert "The host of Lantern, nowhere.invalid, cannot be found" in problem.message

    def test_no_tls(self, faults: FaultServer, connected: Connecting) -> None:
        problem = answered(connected(faults.url.replace("http:", "https:"))).problem
        assert problem is not None
        assert "No safe connection to Lantern" in problem.message

    def test_no_connection(self, connected: Connecting, silent: str) -> None:
        problem = answered(connected(silent)).problem
        assert problem is not None
        assert "Lantern did not answer within 0.4 seconds" in problem.message

    @pytest.fixture
    def silent(self) -> Iterator[str]:
        """A port whose queue is full: whoever connects waits."""
        with socket.socket() as listening:
            listening.bind(("127.0.0.1", 0))
            listening.listen(0)
            address = listening.getsockname()
            waiting = [socket.socket() for _ in range(4)]
            for line in waiting:
                line.setblocking(False)
                line.connect_ex(address)
            yield f"http://127.0.0.1:{address[1]}/v1"
            for line in waiting:
                line.close()
