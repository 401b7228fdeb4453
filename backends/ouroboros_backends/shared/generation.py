"""The decode loop: many completions at once, one token each a step, closed at any yield.

Completions of a prompt share its prefill; prompts of similar length share a batch. Between two
yields no mode of a runtime is left on, so the caller may do anything with the policy.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Generic, Protocol, TypeVar, cast

import numpy as np

from ouroboros_backends.shared.text import TextStream
from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling, Token

ROWS = 32
"""Completions in a batch."""

CACHE_BYTES = 2**30
"""Memory for the keys and values of a batch."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A token, and what the policy thought of it; entropy and value where an update needs them."""

    token: int
    logprob: float
    entropy: float | None = None
    value: float | None = None


@dataclass(slots=True)
class Writing:
    """One completion while it is written. ``state`` is the digest of the policy's state."""

    prompt: int
    index: int
    prompt_ids: tuple[int, ...]
    sampling: Sampling
    text: TextStream
    random: np.random.Generator
    state: str = ""
    ids: list[int] = field(default_factory=list)
    logprobs: list[float] = field(default_factory=list)
    entropies: list[float] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    done: bool = False

    def take(self, drawn: Drawn, ends: frozenset[int]) -> Token:
        """Add a token; the record comes with the last one."""
        token = drawn.token
        self.ids.append(token)
        self.logprobs.append(min(drawn.logprob, 0.0))
        if drawn.entropy is not None and drawn.value is not None:
            self.entropies.append(drawn.entropy)
            self.values.append(drawn.value)
        piece = "" if token in ends else self.text.push(token)
        stopped = token in ends or self.text.stopped
        self.done = stopped or len(self.ids) == self.sampling.max_tokens
        if not self.done:
            return Token(self.prompt, self.index, piece)
        piece += self.text.finish()
        reason = FinishReason.STOP if stopped or self.text.stopped else FinishReason.LENGTH
        return Token(self.prompt, self.index, piece, self._record(reason))

    def _record(self, reason: FinishReason) -> Completion:
        return Completion(
            text=self.text.text,
            finish_reason=reason,
            sampling=self.sampling,
            prompt_token_ids=self.prompt_ids,
            token_ids=tuple(self.ids),
            logprobs=tuple(self.logprobs),
            entropies=tuple(self.entropies),
            values=tuple(self.values),
            policy_state=self.state if self.entropies else "",
        )


class Said(Protocol):
    """What a batch of rows says next: logits, and what the value head sees."""

    def at(self, places: Sequence[int]) -> Said:
        """Return what the rows at ``places`` say."""
        ...


Word = TypeVar("Word", bound=Said)


Said_co = TypeVar("Said_co", bound=Said, covariant=True)


class Batch(Protocol[Said_co]):
    """Rows that are read together, one token a row after the prompts."""

    @property
    def adapter(self) -> bool: ...

    @property
    def read(self) -> list[int]:
        """What a batch of one row has read."""
        ...

    def prefill(self, prompts: Sequence[tuple[int, ...]]) -> Iterator[Said_co | None]:
        """Read the prompts in pieces: yield None between them, at last what is said after them.

        One prompt alone goes on from what of it has been read already.
        """
        ...

    def select(self, rows: Sequence[int]) -> None:
        """Go on with these rows; after the prompts each as often as it is named."""
        ...

    def step(self, tokens: Sequence[int]) -> Said_co:
        """Read one more token a row and return what is said next."""
        ...

    def keep(self, tokens: int) -> None:
        """Forget all but the first ``tokens`` tokens; for a batch of one row."""
        ...


class Writer(Protocol[Word]):
    """What a runtime brings to write completions with."""

    @property
    def cache_bytes(self) -> int:
        """Bytes of keys and values that one token of one row takes."""
        ...

    def new(self, adapter: bool) -> Batch[Word]:
        """Return a batch that has read nothing."""
        ...

    def goes_back(self) -> bool:
        """Whether a batch can forget what it read last; not so with a short attention window."""
        ...

    def draw(self, said: Word, uniforms: Sequence[float], sampling: Sampling) -> Sequence[Drawn]:
        """Draw a token a row, by its number in [0, 1)."""
        ...

    def rest(self) -> None:
        """Give back the memory of completions that are written."""
        ...

    def make_room(self) -> None:
        """Give back all that makes writing faster: a policy update needs the memory."""
        ...


class Dialogue(Generic[Word]):
    """The batch of the last single completion: the next turn goes on where it is the same."""

    def __init__(self, writer: Writer[Word]) -> None:
        self.writer = writer
        self._last: Batch[Word] | None = None

    def forget(self) -> None:
        """Drop it: the adapter is going to change."""
        self._last = None

    def make_room(self) -> None:
        """Drop it, and all that makes writing faster: the adapter is going to learn."""
        self.forget()
        self.writer.make_room()

    def take(self, adapter: bool, prompt: tuple[int, ...]) -> Batch[Word]:
        """Return a batch that has read what is known of ``prompt``, never its last token."""
        last, self._last = self._last, None
        if last is None or last.adapter != adapter or not self.writer.goes_back():
            return self.writer.new(adapter)
        pairs = zip(last.read, prompt[:-1], strict=False)
        last.keep(sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs)))
        return last

    def put_back(self, batch: Batch[Word]) -> None:
        """Keep the batch for the next turn."""
        self._last = batch


def write(
    rows: Sequence[Writing], ends: frozenset[int], dialogue: Dialogue[Word]
) -> Generator[Token, None, None]:
    """Write all completions, in batches of similar prompts; yield a token a step for each."""
    waiting = sorted(rows, key=lambda row: len(row.prompt_ids), reverse=True)
    try:
        while waiting:
            size = _rows_that_fit(dialogue.writer.cache_bytes, waiting)
            yield from _write_batch(waiting[:size], ends, dialogue)
            waiting = waiting[size:]
    finally:
        dialogue.writer.rest()


def _rows_that_fit(cache_bytes: int, waiting: Sequence[Writing]) -> int:
    """Return how many of the rows, longest prompt first, make up the next batch."""
    longest = len(waiting[0].prompt_ids)
    tokens = longest + waiting[0].sampling.max_tokens
    most = max(1, min(ROWS, CACHE_BYTES // (cache_bytes * tokens)))
    # A prompt of less than half the length would be more padding than text.
    return sum(2 * len(row.prompt_ids) >= longest for row in waiting[:most])


def _write_batch(
    rows: Sequence[Writing], ends: frozenset[int], dialogue: Dialogue[Word]
) -> Generator[Token, None, None]:
    adapter = rows[0].sampling.adapted
    if len(rows) > 1:
        yield from _write_rows(dialogue.writer, dialogue.writer.new(adapter), rows, ends)
        return
    batch = dialogue.take(adapter, rows[0].prompt_ids)
    try:
        yield from _write_rows(dialogue.writer, batch, rows, ends)
    finally:
        dialogue.put_back(batch)


def _write_rows(
    writer: Writer[Word], batch: Batch[Word], rows: Sequence[Writing], ends: frozenset[int]
) -> Generator[Token, None, None]:
    prompts = list(dict.fromkeys(row.prompt_ids for row in rows))
    said = None
    for said in batch.prefill(prompts):
        if said is None:
            yield Token(rows[0].prompt, rows[0].index, "")
    assert said is not None
    if len(rows) > 1:
        places = [prompts.index(row.prompt_ids) for row in rows]
        batch.select(places)
        said = cast("Word", said.at(places))
    yield from _decode(writer, batch, said, rows, ends)


def _decode(
    writer: Writer[Word],
    batch: Batch[Word],
    said: Word,
    rows: Sequence[Writing],
    ends: frozenset[int],
) -> Generator[Token, None, None]:
    while True:
        uniforms = [0.0 if row.done else float(row.random.random()) for row in rows]
        drawn = writer.draw(said, uniforms, rows[0].sampling)
        for row, one in zip(rows, drawn, strict=True):
            if not row.done:
                yield row.take(one, ends)
        live = [i for i, row in enumerate(rows) if not row.done]
        if not live:
            return
        if len(live) <= 0.75 * len(rows):  # dropping rows copies the cache: not for every one
            batch.select(live)
            rows, drawn = [rows[i] for i in live], [drawn[i] for i in live]
        said = batch.step([one.token for one in drawn])
