"""The server's loop on a real pipe, its requests waiting before it starts: no race."""

from __future__ import annotations

from multiprocessing import Pipe
from pathlib import Path
from threading import Thread

import msgspec

from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.worker.messages import (
    Cancel,
    Close,
    Event,
    Failed,
    Finished,
    Generate,
    Open,
    Opened,
    Request,
    Save,
    Saved,
    Tokens,
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


def test_what_cannot_be_read_is_answered_and_survived(tmp_path: Path) -> None:
    wrong = msgspec.msgpack.encode({"type": "Generate", "id": 7, "prompts": 3})
    refused = encode(Generate(8, (), Sampling(completions=5))).replace(
        b"completions\x05", b"completions\x00"
    )
    events = served(tmp_path, wrong, b"noise", refused, OPEN, ends=4)
    assert [event.id for event in events if isinstance(event, Failed)] == [7, 0, 8]
    assert events[-1] == Finished(1)
