"""One request to the worker: what it shows while it runs, and what follows when it ends."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from ouroboros_desktop.core.completion import (
    Completion,
    FinishReason,
    Prompt,
    Sampling,
    Token,
    Usage,
)
from ouroboros_desktop.core.spending import foreseen
from ouroboros_desktop.session.state import Work
from ouroboros_desktop.worker.messages import (
    Event,
    Generate,
    Progressed,
    Request,
    Stepped,
    Tokens,
)


class Ending(StrEnum):
    """How a request ended when it did not finish."""

    CANCELLED = "cancelled"
    FAILED = "failed"
    DIED = "died"
    PAUSED = "paused"

    @property
    def finish_reason(self) -> FinishReason:
        """How a completion that was being written then is recorded."""
        return FinishReason.CANCELLED if self is Ending.CANCELLED else FinishReason.INTERRUPTED


def _ignore_event(event: Event) -> None:
    """For jobs that wait for the end only."""


def _ignore_ending(ending: Ending) -> None:
    """For jobs that leave nothing behind when they end early."""


@dataclass(slots=True)
class Job:
    """A request, and the session's reactions to its events.

    ``done`` runs when it finished, ``stopped`` when it was cancelled, failed, or the worker died.
    Both run after the session is idle again, so they may start the next job. ``planned`` is the
    most that it can take of a service that counts tokens, for so many ``places``; ``noted`` is
    what the service counted of it so far. The completions of ``together``
    neighbouring prompts count as one thing done.
    """

    work: Work
    request: Callable[[int], Request]
    done: Callable[[], None]
    event: Callable[[Event], None] = _ignore_event
    stopped: Callable[[Ending], None] = _ignore_ending
    planned: Usage | None = None
    places: int = 1
    noted: Usage = field(default_factory=lambda: Usage(0, 0))
    started: float = field(default_factory=time.monotonic)
    together: int = 1
    tokens: int = 0
    ended: Counter[int] = field(default_factory=Counter)
    cancelled_at: float | None = None
    paused: bool = False

    @property
    def lost(self) -> Ending:
        """How it ends when its worker is gone: as the teacher wished, or by itself."""
        if self.paused:
            return Ending.PAUSED
        return Ending.DIED if self.cancelled_at is None else Ending.CANCELLED

    def take(self, event: Event) -> Work:
        """Return the work to show after ``event``."""
        match event:
            case Tokens(tokens=tokens):
                self.tokens += len(tokens)
                texts = dict(self.work.texts)
                for token in tokens:
                    place = (token.prompt, token.index)
                    texts[place] = texts.get(place, "") + token.text
                self.ended.update(t.prompt // self.together for t in tokens if t.completion)
                done = sum(count // self.together for count in self.ended.values())
                seconds = max(time.monotonic() - self.started, 1e-3)
                self.work = replace(
                    self.work,
                    texts=texts,
                    done=done if self.work.total else self.work.done,
                    tokens_per_second=self.tokens / seconds,
                )
            case Progressed(progress=progress):
                phase = progress.phase or self.work.label
                self.work = replace(
                    self.work, label=phase, done=progress.done, total=progress.total
                )
            case Stepped(metrics=metrics):
                steps = (*self.work.steps, metrics)
                self.work = replace(
                    self.work, steps=steps, done=metrics.step, total=metrics.steps, unit="steps"
                )
            case _:
                pass
        return self.work


def generation(
    work: Work,
    prompts: tuple[Prompt, ...],
    sampling: Sampling,
    *,
    done: Callable[[tuple[Completion, ...]], None],
    each: Callable[[list[Token]], None] | None = None,
    stopped: Callable[[Ending], None] = _ignore_ending,
) -> Job:
    """Return the job that asks the model at the seat of ``work``.

    ``each`` gets the tokens that end a completion as they come, ``done`` all completions, by
    prompt and index.
    """
    ended: dict[tuple[int, int], Completion] = {}

    def event(event: Event) -> None:
        if isinstance(event, Tokens):
            last = [t for t in event.tokens if t.completion]
            ended.update({(t.prompt, t.index): t.completion for t in last if t.completion})
            if each and last:
                each(last)

    return Job(
        work,
        lambda i: Generate(i, prompts, sampling, work.seat),
        done=lambda: done(tuple(ended[place] for place in sorted(ended))),
        event=event,
        stopped=stopped,
        planned=foreseen(prompts, sampling),
        places=len(prompts) * sampling.completions,
    )
