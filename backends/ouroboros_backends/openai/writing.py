"""A completion while it arrives: its text, and what the server says of each token."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ouroboros_backends.openai.chunks import Choice, Chunk, Entry
from ouroboros_desktop.core.completion import (
    UNKNOWN_ID,
    Completion,
    FinishReason,
    Sampling,
    Usage,
)

LETTERS = 4
"""Letters a token, where a server does not count."""

ENDS = {
    "stop": FinishReason.STOP,
    "eos": FinishReason.STOP,
    "eos_token": FinishReason.STOP,
    "stop_sequence": FinishReason.STOP,
    "end_turn": FinishReason.STOP,
    "length": FinishReason.LENGTH,
    "max_tokens": FinishReason.LENGTH,
}


class Writing:
    """One of the K completions of a prompt. ``said`` is the server's word for why it ended."""

    def __init__(self) -> None:
        self.text = ""
        self.entries: list[Entry] = []
        self.said: str | None = None

    def take(self, choice: Choice) -> None:
        self.text += choice.text
        self.entries += choice.entries
        self.said = choice.finish_reason or self.said

    def completion(self, sampling: Sampling) -> Completion:
        """Return the record; without logprobs, unless they are of the text."""
        reason = ENDS.get(self.said or "", FinishReason.INTERRUPTED)
        if not (usable(self.entries) and spells(self.entries, self.text)):
            return Completion(self.text, reason, sampling)
        ids = tuple(UNKNOWN_ID if e.id is None else e.id for e in self.entries)
        logprobs = tuple(min(0.0, e.logprob or 0.0) for e in self.entries)
        return Completion(self.text, reason, sampling, token_ids=ids, logprobs=logprobs)


def usable(entries: Sequence[Entry]) -> bool:
    """Whether each token has a logprob that can be one."""
    told = [e.logprob for e in entries if e.logprob is not None]
    return len(told) == len(entries) and all(math.isfinite(x) and x <= 1e-4 for x in told)


def spells(entries: Sequence[Entry], text: str) -> bool:
    """Whether the tokens together are ``text``; one that ends within a character may lack it."""
    if all(e.bytes is not None for e in entries):
        try:
            whole = b"".join(bytes(e.bytes or []) for e in entries)
        except ValueError:
            return False
        return text in {whole.decode("utf-8", "replace"), whole.decode("utf-8", "ignore")}
    return "".join(e.token for e in entries) == text


class Counting:
    """Adds up what a server counts for one request.

    Most count once, at the end. llama.cpp counts each of several completions by itself, and some
    count along with every piece, the sum so far.
    """

    def __init__(self) -> None:
        self._along: Usage | None = None
        self._apart: Usage | None = None

    def take(self, chunk: Chunk) -> None:
        if chunk.usage is None:
            return
        told = Usage(max(0, chunk.usage.prompt_tokens), max(0, chunk.usage.completion_tokens))
        if chunk.choices:
            self._along = told
        else:
            self._apart = told if self._apart is None else self._apart + told

    @property
    def told(self) -> Usage | None:
        return self._apart or self._along


def estimated(letters: int, writings: Sequence[Writing]) -> Usage:
    """Return about what a request took whose prompt has so many letters."""
    written = sum(max(len(w.entries), -(-len(w.text) // LETTERS)) for w in writings)
    return Usage(-(-letters // LETTERS), written, counted=False)
