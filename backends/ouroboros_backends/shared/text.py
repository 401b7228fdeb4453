"""Turning tokens into text as they come, and the random stream that a completion draws from."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

BROKEN = "\N{REPLACEMENT CHARACTER}"


def stream(seed: int, index: int) -> np.random.Generator:
    """Return the random stream of completion ``index`` of a prompt: of nothing else."""
    return np.random.default_rng([seed & 0xFFFF_FFFF_FFFF_FFFF, index])


class TextStream:
    """The text of one completion, piece by piece; the pieces joined are the whole text.

    Held back is what the next token may still change: half a character, or the beginning of a stop
    string. ``stopped`` says that a stop string was reached; the text ends before it.
    """

    def __init__(self, decode: Callable[[Sequence[int]], str], stop: Sequence[str]) -> None:
        self._decode = decode
        self._stop = [text for text in stop if text]
        self._ids: list[int] = []
        self._shown = 0
        self._context = 0
        self._held = ""
        self.text = ""
        self.stopped = False

    def push(self, token: int) -> str:
        """Take the next token and return the text that is now certain."""
        self._ids.append(token)
        piece = self._new_text()
        if piece.endswith(BROKEN):
            return ""
        self._context, self._shown = self._shown, len(self._ids)
        return self._release(piece)

    def finish(self) -> str:
        """Return what was held back."""
        if self.stopped:
            return ""
        piece = self._release(self._new_text() if self._shown < len(self._ids) else "")
        rest, self._held = ("" if self.stopped else self._held), ""
        self.text += rest
        return piece + rest

    def _new_text(self) -> str:
        # Some tokenizers write a first token differently: decode it after its neighbours.
        before = self._decode(self._ids[self._context : self._shown])
        return self._decode(self._ids[self._context :])[len(before) :]

    def _release(self, piece: str) -> str:
        self._held += piece
        cut = min((i for s in self._stop if (i := self._held.find(s)) >= 0), default=-1)
        if cut >= 0:
            self.stopped = True
            sure, self._held = self._held[:cut], ""
        else:
            keep = max((_overlap(self._held, s) for s in self._stop), default=0)
            at = len(self._held) - keep
            sure, self._held = self._held[:at], self._held[at:]
        self.text += sure
        return sure


def _overlap(text: str, stop: str) -> int:
    """Return how many of the last characters of ``text`` may begin ``stop``."""
    return next((n for n in range(len(stop) - 1, 0, -1) if text.endswith(stop[:n])), 0)
