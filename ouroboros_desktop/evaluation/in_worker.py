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

WAIT_S = 0.5

Sent = TypeVar("Sent")


class WorkerPolicy:
    """The policy that a started worker holds; only what is measured, nothing is learned here."""

    def __init__(self, worker: Worker, model: ModelRef, checkpoint: str | None = None) -> None:
        self._worker = worker
        opened = list(self._ask(lambda i: wire.Open(i, model, checkpoint), wire.Opened))
        self._info = opened[0].info

    @property
    def info(self) -> PolicyInfo:
        return self._info

    def generate(
        self, prompts: Sequence[Prompt], sampling: Sampling
    ) -> Generator[Token, None, None]:
        asked = tuple(prompts)
        for event in self._ask(lambda i: wire.Generate(i, asked, sampling), wire.Tokens):
            yield from event.tokens

    def logprobs(
        self, completions: Sequence[Completion], adapter: bool = True
    ) -> Generator[tuple[float, ...], None, None]:
        asked = tuple(completions)
        for event in self._ask(lambda i: wire.Logprobs(i, asked, adapter), wire.Measured):
            yield from event.logprobs

    def features(self, transcripts: Sequence[tuple[Message, ...]]) -> Generator[bytes, None, None]:
        asked = tuple(transcripts)
        for event in self._ask(lambda i: wire.Features(i, asked), wire.Measured):
            yield from event.features

    def _ask(
        self, request: Callable[[int], wire.Request], kind: type[Sent]
    ) -> Generator[Sent, None, None]:
        """Yield the events of one kind until the request has ended; closing it drops the request.

        Raises what the worker failed with.
        """
        self._worker.submit(request)
        over = False
        try:
            while not over:
                self._worker.wait(WAIT_S)
                for event in self._worker.poll():
                    over = over or _ended(event)
                    if isinstance(event, kind):
                        yield event
        finally:
            if not over:
                self._worker.abandon()


def _ended(event: wire.Event) -> bool:
    if isinstance(event, wire.Failed):
        raise ModelProblem(event.message, hint=event.hint)
    if isinstance(event, wire.WorkerDied):
        raise WorkerProblem(
            "The model stopped unexpectedly.", hint="Start again; nothing was changed."
        )
    return isinstance(event, wire.Finished)
