"""Asking a worker for things and waiting for its answers."""

from __future__ import annotations

import time
from collections.abc import Callable

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import Experience, UpdateBatch
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import (
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
    WorkerDied,
)
from tests.patience import PATIENCE_S

ENDINGS = (Finished, Failed, WorkerDied)
LONG = (
    tuple(Prompt((Message(Role.TEACHER, "Tell me a story."),), seed) for seed in range(2000)),
    Sampling(completions=8, max_tokens=40),
)
"""Prompts and sampling that keep the echo policy busy for 25 seconds of its processor's time."""

PROMPTS = tuple(
    Prompt((Message(Role.TEACHER, "Who keeps the lighthouse?"),), seed) for seed in range(3)
)
SAMPLING = Sampling(completions=2, max_tokens=20)


def ended(worker: Worker, timeout_s: float = PATIENCE_S) -> list[Event]:
    """Return the events of the request in flight, how it ended last."""
    events: list[Event] = []
    deadline = time.monotonic() + timeout_s
    while time.monotonic() < deadline:
        worker.wait(0.1)
        events += worker.poll()
        if events and isinstance(events[-1], ENDINGS):
            return events
    raise AssertionError(f"no end after {timeout_s} s: {events[-3:]}")


def ask(worker: Worker, request: Callable[[int], Request]) -> list[Event]:
    worker.submit(request)
    return ended(worker)


def opened(worker: Worker, backend: str = "echo", model: str = "echo") -> Worker:
    worker.start()
    assert isinstance(ask(worker, lambda i: Open(i, ModelRef(backend, model)))[-1], Finished)
    return worker


def completions(events: list[Event]) -> list[Completion]:
    batches = (event.tokens for event in events if isinstance(event, Tokens))
    return [t.completion for tokens in batches for t in tokens if t.completion is not None]


def answers(worker: Worker) -> list[Completion]:
    return completions(ask(worker, lambda i: Generate(i, PROMPTS, SAMPLING)))


def lesson(worker: Worker) -> UpdateBatch:
    [info] = [
        event.info
        for event in ask(worker, lambda i: Open(i, ModelRef("echo", "echo")))
        if isinstance(event, Opened)
    ]
    experiences = tuple(
        Experience(completion, (-1.0, 1.0)[place % 2], group=place // 2)
        for place, completion in enumerate(answers(worker))
    )
    return UpdateBatch(info.tokenizer, experiences)


def saved(worker: Worker) -> str:
    [event, _] = ask(worker, Save)
    assert isinstance(event, Saved)
    return event.checkpoint


def until(worker: Worker, kind: type[Event]) -> None:
    """Wait for the first event of ``kind`` of the request in flight."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        worker.wait(0.1)
        if any(isinstance(event, kind) for event in worker.poll()):
            return
    raise AssertionError(f"no {kind.__name__}")
