"""One request at a time: asked, read as it comes, repeated where nothing can be paid twice."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import TypeVar

import msgspec
import openai

from ouroboros_backends.openai.chosen import Chosen
from ouroboros_backends.openai.chunks import Choice, Chunk
from ouroboros_backends.openai.client import Remote
from ouroboros_backends.openai.faults import (
    CUT,
    Fault,
    fault,
    filtered,
    no_end,
    no_stream,
    odd_end,
)
from ouroboros_backends.openai.lines import Cut, Lines
from ouroboros_backends.openai.request import Body, Job, Traits, body, letters
from ouroboros_backends.openai.retrying import pause
from ouroboros_backends.openai.writing import ENDS, Counting, Writing, estimated
from ouroboros_desktop.core.completion import Sampling, Token

READING = (openai.OpenAIError, msgspec.MsgspecError, ValueError, OSError, Cut)
"""What the client raises, and what reading its results does."""

CHANGES = 8
"""Fields that a server may refuse before it is believed that it refuses everything."""

Shape = TypeVar("Shape")


@dataclass(frozen=True, slots=True)
class Asked:
    """How a request ended: what was written, and the fault if there was one."""

    attempt: Attempt
    fault: Fault | None


class Attempt:
    """One request for some completions of a prompt, while it is being answered."""

    def __init__(self, job: Job, sampling: Sampling, asked: Body) -> None:
        self.writings = [Writing() for _ in job.indices]
        self.counting = Counting()
        self.model = ""
        self._job, self._sampling = job, sampling
        self._letters = letters(asked)
        self._told: set[int] = set()

    @property
    def arrived(self) -> bool:
        return any(w.text or w.said for w in self.writings)

    def take(self, chunk: Chunk) -> Generator[Token, None, None]:
        """Yield the new text, and the records of all completions but the last to end."""
        self.counting.take(chunk)
        self.model = chunk.model or self.model
        for choice in chunk.choices or []:
            if 0 <= choice.index < len(self.writings):
                yield from self._take(choice)

    def _take(self, choice: Choice) -> Generator[Token, None, None]:
        place, writing = choice.index, self.writings[choice.index]
        if writing.said is not None:
            return
        writing.take(choice)
        if choice.text:
            yield Token(self._job.prompt, self._job.indices[place], choice.text)
        if writing.said in ENDS and not all(w.said for w in self.writings):
            yield self._end(place)

    def rest(self, name: str, broken: Fault | None) -> Generator[Token, None, Fault | None]:
        """Yield the records that are still to come, the last with the usage; return the fault."""
        odd = next((w.said for w in self.writings if w.said and w.said not in ENDS), None)
        if broken is None and odd is not None:
            broken = filtered(name) if odd == "content_filter" else odd_end(name, odd)
        if broken is None and not all(w.said for w in self.writings):
            broken = no_end(name)
        ends = [
            place
            for place, writing in enumerate(self.writings)
            if place not in self._told and (writing.text or writing.said in ENDS)
        ]
        usage = self.counting.told or estimated(self._letters, self.writings)
        for place in ends:
            end = self._end(place)
            last = place == ends[-1]
            yield Token(end.prompt, end.index, "", end.completion, usage if last else None)
        return broken

    def _end(self, place: int) -> Token:
        self._told.add(place)
        completion = self.writings[place].completion(self._sampling)
        return Token(self._job.prompt, self._job.indices[place], "", completion)


class Asking:
    """Asks a server, and learns on the way which fields it takes."""

    def __init__(self, remote: Remote, traits: Traits) -> None:
        self.remote = remote
        self.traits = traits

    def answer(
        self,
        job: Job,
        sampling: Sampling,
        chosen: Chosen,
        lines: Lines,
        extra: Mapping[str, object] | None = None,
    ) -> Generator[Token, None, Asked]:
        """Answer a job. Nothing is asked twice once text has arrived."""
        tried = changed = 0
        while True:
            asked = {**body(job, sampling, chosen, self.traits), **(extra or {})}
            attempt = Attempt(job, sampling, asked)
            broken = yield from self._read(attempt, asked, lines)
            if broken is None or attempt.arrived or lines.are_cut:
                return Asked(attempt, broken)
            without = self.traits.without(broken.refusal, asked) if broken.refusal else None
            if without is not None and changed < CHANGES:
                self.traits, changed = without, changed + 1
                if len(job.indices) > 1 and not without.several:
                    return (yield from self._apart(job, sampling, chosen, lines))
                continue
            tried += 1
            wait = pause(tried, self.remote.patience.backoff, broken.asked)
            if not broken.again or wait is None or lines.wait(wait):
                return Asked(attempt, broken)

    def _apart(
        self, job: Job, sampling: Sampling, chosen: Chosen, lines: Lines
    ) -> Generator[Token, None, Asked]:
        """Ask for each completion by itself, where a server will not make several."""
        for part in job.apart:
            asked = yield from self.answer(part, sampling, chosen, lines)
            if asked.fault is not None:
                break
        return asked

    def _read(
        self, attempt: Attempt, asked: Body, lines: Lines
    ) -> Generator[Token, None, Fault | None]:
        reading = chunks(self.remote, asked, lines)
        broken = None
        while True:
            try:
                chunk = next(reading)
            except StopIteration as end:
                broken = end.value
                break
            yield from attempt.take(chunk)
        return (yield from attempt.rest(self.remote.name, broken))


def chunks(remote: Remote, asked: Body, lines: Lines) -> Generator[Chunk, None, Fault | None]:
    """Yield what a server streams; return what went wrong. Closed, it closes the response."""
    model = str(asked["model"])
    try:
        with remote.on(lines):
            stream = remote.client.post(
                "/chat/completions",
                cast_to=object,
                body=asked,
                stream=True,
                stream_cls=openai.Stream[object],
            )
        with stream:
            kind = stream.response.headers.get("content-type", "")
            if "html" in kind or "json" in kind:
                return no_stream(remote.name, kind)
            for data in stream:
                yield msgspec.convert(data, Chunk, strict=False)
    except READING as error:
        return fault(remote, model, Cut() if lines.are_cut else error)
    return CUT if lines.are_cut else None  # a line that was cut may look like the end of a stream


def fetched(
    remote: Remote, lines: Lines, path: str, shape: type[Shape], asked: Body | None = None
) -> Shape | Fault:
    """Return what a path answers that is no stream; with ``asked`` it is posted there."""
    model = str((asked or {}).get("model", ""))
    try:
        with remote.on(lines):
            if asked is None:
                data = remote.client.get(path, cast_to=object)
            else:
                data = remote.client.post(path, cast_to=object, body=asked)
        if isinstance(data, str):
            return no_stream(remote.name, "html")
        return msgspec.convert(data, shape, strict=False)
    except READING as error:
        return fault(remote, model, error)
