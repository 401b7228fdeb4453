"""The server's loop on a real pipe, its requests waiting before it starts: no race."""

from __future__ import annotations

from collections.abc import Generator
from multiprocessing import Pipe, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Thread

import msgspec
import pytest
from ouroboros_backends.echo.policy import EchoPolicy

from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef, Seat
from ouroboros_desktop.core.policy_update import (
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.worker.messages import (
    Cancel,
    Close,
    Event,
    Failed,
    Finished,
    Generate,
    Open,
    Opened,
    Progressed,
    Request,
    Save,
    Saved,
    Tokens,
    Update,
    decode_event,
    encode,
)
from ouroboros_desktop.worker.runner import Runner
from ouroboros_desktop.worker.server import Server

OPEN = Open(1, ModelRef("echo", "echo"))
PROMPTS = tuple(Prompt((Message(Role.TEACHER, "Go on."),), seed) for seed in range(4))
GENERATE = Generate(2, PROMPTS, Sampling(max_tokens=20))


def served(root: Path, *requests: Request | bytes, ends: int) -> list[Event]:
    """Return all answers to ``requests``, sent at once; after ``ends`` endings it is closed."""
    ours, theirs = Pipe()
    with ours, theirs:
        for request in requests:
            ours.send_bytes(request if isinstance(request, bytes) else encode(request))
        serving = Thread(target=Server(theirs, Runner(root, root)).run)
        serving.start()
        events: list[Event] = []
        while sum(isinstance(event, Finished | Failed) for event in events) < ends:
            assert ours.poll(10)
            events.append(decode_event(ours.recv_bytes()))
        ours.send_bytes(encode(Close(0)))
        serving.join(10)
        assert not ours.poll()
        return events


def test_cancel_stops_the_request_it_names(tmp_path: Path) -> None:
    opened, *ends = served(tmp_path, OPEN, GENERATE, Cancel(2), ends=2)
    assert isinstance(opened, Opened)
    assert ends == [Finished(1), Finished(2, cancelled=True)]


def test_cancel_of_another_request_does_not(tmp_path: Path) -> None:
    events = served(tmp_path, OPEN, GENERATE, Cancel(1), Cancel(99), ends=2)
    assert any(isinstance(event, Tokens) for event in events)
    assert events[-1] == Finished(2)


def test_a_request_seen_while_looking_for_cancel_is_kept(tmp_path: Path) -> None:
    events = served(tmp_path, OPEN, GENERATE, Save(3), Save(4), ends=4)
    assert [event.id for event in events if isinstance(event, Saved)] == [3, 4]
    assert [event for event in events if isinstance(event, Finished)] == [
        Finished(number) for number in (1, 2, 3, 4)
    ]


def test_close_ends_a_request_and_the_loop(tmp_path: Path) -> None:
    events = served(tmp_path, OPEN, GENERATE, Close(0), Save(3), ends=2)
    assert events[-1] == Finished(2, cancelled=True)


def test_the_end_of_the_pipe_is_the_end(tmp_path: Path) -> None:
    ours, theirs = Pipe()
    ours.close()
    Server(theirs, Runner(tmp_path, tmp_path)).run()
    theirs.close()


class Keeping(EchoPolicy):
    """An update that never ends, and that removes its folder when it is closed."""

    def update(
        self, batch: UpdateBatch, config: UpdateConfig, resume: Path | None = None
    ) -> Generator[UpdateMetrics | Progress, None, None]:
        assert resume is not None
        resume.mkdir(parents=True)
        try:
            while True:
                yield Progress("Keeping", 0, 1)
        finally:
            resume.rmdir()


def keep_serving(connection: Connection, root: Path) -> None:
    runner = Runner(root, root)
    runner._seats[Seat.POLICY] = Keeping("echo")
    Server(connection, runner).run()


@pytest.mark.parametrize("closed", [True, False])
def test_an_update_is_cancelled_by_close_but_not_by_the_death_of_the_application(
    tmp_path: Path, closed: bool
) -> None:
    ours, theirs = Pipe()
    serving = get_context("spawn").Process(target=keep_serving, args=(theirs, tmp_path))
    serving.start()
    theirs.close()
    ours.send_bytes(encode(Update(1, UpdateBatch(""), UpdateConfig(), resume="name")))
    assert isinstance(decode_event(ours.recv_bytes()), Progressed)
    if closed:
        ours.send_bytes(encode(Close(0)))
        while decode_event(ours.recv_bytes()) != Finished(1, cancelled=True):
            pass
    ours.close()
    serving.join(10)
    assert serving.exitcode == 0
    assert (tmp_path / "unfinished" / "name").exists() is not closed


def test_what_cannot_be_read_is_answered_and_survived(tmp_path: Path) -> None:
    wrong = msgspec.msgpack.encode({"type": "Generate", "id": 7, "prompts": 3})
    refused = encode(Generate(8, (), Sampling(completions=5))).replace(
        b"completions\x05", b"completions\x00"
    )
    events = served(tmp_path, wrong, b"noise", refused, OPEN, ends=4)
    assert [event.id for event in events if isinstance(event, Failed)] == [7, 0, 8]
    assert events[-1] == Finished(1)
