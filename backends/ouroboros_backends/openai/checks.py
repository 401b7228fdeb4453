"""Whether the logprobs that a server tells are those of the tokens that it drew."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from ouroboros_backends.openai.chunks import Entry
from ouroboros_backends.openai.writing import spells, usable

NEAR = 0.1
"""Nats by which the likeliest token may miss being it: batches are not computed alike."""


class Verdict(StrEnum):
    """``NONE``: no logprobs are told."""

    RIGHT = "right"
    WRONG = "wrong"
    NONE = "none"


def judged(entries: Sequence[Entry], text: str, greedy: bool) -> Verdict:
    """Return whether ``entries`` can be the tokens of ``text``, each with its own logprob.

    The entries must spell the text, and no other token with the same logprob may stand in for the
    one that was drawn: where its alternatives name it, they say the same of it, and where the
    likeliest was drawn (``greedy``) it is the first of them.
    """
    if not entries:
        return Verdict.NONE
    if not usable(entries) or not spells(entries, text):
        return Verdict.WRONG
    right = all(_likeliest(e) if greedy else _consistent(e) for e in entries)
    return Verdict.RIGHT if right else Verdict.WRONG


def _likeliest(entry: Entry) -> bool:
    tops = [t.logprob for t in entry.top_logprobs or [] if t.logprob is not None]
    named = any(t.token == entry.token for t in entry.top_logprobs or [])
    return bool(tops) and named and _own(entry) >= max(tops) - NEAR and _consistent(entry)


def _consistent(entry: Entry) -> bool:
    """Whether the alternatives say the same of the drawn token, where they name it."""
    tops = entry.top_logprobs or []
    same = [t.logprob for t in tops if t.token == entry.token and t.logprob is not None]
    return not same or min(abs(x - _own(entry)) for x in same) <= 1e-3


def _own(entry: Entry) -> float:
    return entry.logprob if entry.logprob is not None else float("-inf")
