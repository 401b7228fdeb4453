"""A policy in a worker process, for evaluation: the policy contract over its messages.

What a benchmark asks of a policy in its own process it can so ask of one in the worker, where model
libraries have no network and a native crash takes nothing along.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TypeVar

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling, Token
from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import ModelProblem, WorkerProblem
from ouroboros_desktop.core.policy import ModelRef, PolicyInfo
from ouroboros_desktop.worker import messages as wire
from ouroboros_desktop.worker.client import Worker

WAIT_S = 0.05

Sent = TypeVar("Sent")


class Stopped(Exception):
    """Raised out of a request that somebody wanted stopped; the request is dropped."""


def _never() -> bool:
    return False


def opened(worker: Worker, model: ModelRef, checkpoint: str | None = None) -> WorkerPolicy:
    """Open a model in a started worker."""
    (event,) = asked(worker, lambda i: wire.Open(i, model, checkpoint), wire.Opened)
    return WorkerPolicy(worker, event.info)


class WorkerPolicy:
    """The policy that a worker has opened; only what is measured, nothing is learned here.

    ``stopping`` is asked while an answer is waited for; ``Stopped`` is raised when it says so.
    """

    def __init__(
        self, worker: Worker, info: PolicyInfo, stopping: Callable[[], bool] = _never
    ) -> None:
        self._worker = worker
        self._info = info
        self._stopping = stopping

    @property
    def info(self) -> PolicyInfo:
        return self._info

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        wanted = tuple(prompts)
        for event in self._ask(lambda i: wire.Generate(i, wanted, sampling), wire.Tokens):
            yield from event.tokens

    def logprobs(
        self, completions: Sequence[Completion], adapter: bool = True
    ) -> Generator[tuple[float, ...], None, None]:
        wanted = tuple(completions)
        for event in self._ask(lambda i: wire.Logprobs(i, wanted, adapter), wire.Measured):
            yield from event.logprobs

    def features(self, transcripts: Sequence[tuple[Message, ...]]) -> Generator[bytes, None, None]:
        wanted = tuple(transcripts)
        for event in self._ask(lambda i: wire.Features(i, wanted), wire.Measured):
            yield from event.features

    def _ask(
        self, request: Callable[[int], wire.Request], kind: type[Sent]
    ) -> Generator[Sent, None, None]:
        return asked(self._worker, request, kind, self._stopping)


def asked(
    worker: Worker,
    request: Callable[[int], wire.Request],
    kind: type[Sent],
    stopping: Callable[[], bool] = _never,
) -> Generator[Sent, None, None]:
    """Yield the events of one kind until the request has ended; closing it drops the request.

    Raises what the worker failed with.
    """
    worker.submit(request)
    over = False
    try:
        while not over:
            if stopping():
                raise Stopped
            worker.wait(WAIT_S)
            for event in worker.poll():
                over = over or _ended(event)
                if isinstance(event, kind):
                    yield event
    finally:
        if not over:
            worker.abandon()


def _ended(event: wire.Event) -> bool:
    if isinstance(event, wire.Failed):
        raise ModelProblem(event.message, hint=event.hint)
    if isinstance(event, wire.WorkerDied):
        raise WorkerProblem(
            "The model stopped unexpectedly.", hint="Start again; nothing was changed."
        )
    return isinstance(event, wire.Finished)
