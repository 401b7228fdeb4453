"""Several requests at once, as one stream of tokens that can be stopped at any of them."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from ouroboros_backends.openai.asking import Asked
from ouroboros_backends.openai.faults import Fault
from ouroboros_backends.openai.lines import Lines
from ouroboros_backends.openai.request import SEEDS, Job
from ouroboros_desktop.core.completion import Prompt, Sampling, Token

TOGETHER = 4
"""Requests at once, over all prompts."""

BEAT = 0.1
"""Seconds without a token, after which an empty one says that the policy is still at it."""

Answer = Callable[[Job, Lines], Generator[Token, None, Asked]]


@dataclass(frozen=True, slots=True)
class Done:
    """A job is over; ``failure`` is a mistake of ours, told by its name."""

    fault: Fault | None = None
    failure: str = ""


def jobs(prompts: Sequence[Prompt], sampling: Sampling, several: bool) -> list[Job]:
    """Return the requests for K completions of each prompt."""
    whole = [
        Job(place, tuple(range(sampling.completions)), prompt.messages, seed(prompt.seed))
        for place, prompt in enumerate(prompts)
    ]
    return whole if several else [part for job in whole for part in job.apart]


def seed(number: int) -> int:
    """Return the server's seed for a prompt's first completion; prompts' seeds lie far apart."""
    return int.from_bytes(hashlib.sha256(str(number).encode()).digest()[:4], "big") % SEEDS


def generated(todo: Sequence[Job], answer: Answer) -> Generator[Token, None, None]:
    """Yield the tokens of all jobs as they come, then raise ``ServerProblem`` if one failed.

    Closing it, and the first fault, cut the other requests; what they have written is kept.
    """
    lines, events = Lines(), SimpleQueue[Token | Done]()
    waiting = SimpleQueue[Job]()
    for job in todo:
        waiting.put(job)
    for _ in range(min(TOGETHER, len(todo))):
        threading.Thread(target=_work, args=(waiting, events, lines, answer), daemon=True).start()
    unfinished = dict.fromkeys((job.prompt, k) for job in todo for k in job.indices)
    left, arrived, first = len(todo), False, Done()
    try:
        while left:
            event = _next(events)
            if isinstance(event, Done):
                left -= 1
                if not first.fault and not first.failure and not (event.fault and event.fault.cut):
                    first = event
            elif event is not None:
                arrived |= bool(event.text)
                if event.completion is not None:
                    del unfinished[event.prompt, event.index]
                yield event
            else:
                yield Token(*next(iter(unfinished), (0, 0)), "")
    finally:
        lines.cut()
    if first.failure:
        raise RuntimeError(first.failure)
    if first.fault is not None:
        raise first.fault.problem(arrived)


def _next(events: SimpleQueue[Token | Done]) -> Token | Done | None:
    try:
        return events.get(timeout=BEAT)
    except Empty:
        return None


def _work(
    waiting: SimpleQueue[Job], events: SimpleQueue[Token | Done], lines: Lines, answer: Answer
) -> None:
    """Answer jobs until there are no more; a thread of its own."""
    while True:
        try:
            job = waiting.get_nowait()
        except Empty:
            return
        if lines.are_cut:
            events.put(Done())
            continue
        try:
            done = Done(_answered(answer(job, lines), events))
        except Exception as failure:  # nothing may end a thread in silence
            # By name alone: what the exception holds may hold the request.
            done = Done(failure=f"a request failed with {type(failure).__name__}")
        if done.fault or done.failure:
            lines.cut()  # here, so that no other thread begins a request meanwhile
        events.put(done)


def _answered(
    answering: Generator[Token, None, Asked], events: SimpleQueue[Token | Done]
) -> Fault | None:
    with closing(answering):
        while True:
            try:
                events.put(next(answering))
            except StopIteration as end:
                asked: Asked = end.value
                return asked.fault
