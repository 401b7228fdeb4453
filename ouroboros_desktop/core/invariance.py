"""The invariance reward: asked plainly or through a labyrinth, the answer should be the same.

It needs no score. With A and P the stems, of the entries that a labyrinth prompt respects, that its
answer and the answer to the same question without transformations say::

    agreement = 2 |A & P| / (|A| + |P|), 0 where a sentence of one denies one of the other
    reward    = (reward + weight * (2 agreement - 1)) / (1 + weight)

Training for the same answer on plain and wrapped prompts was found to lower sycophancy without
annotation (arXiv:2510.27062). A plain answer that says nothing of the entries tells nothing, lest
silence be rewarded.
"""

from __future__ import annotations

from collections.abc import Sequence

from ouroboros_desktop.core.language import negative, sentences, stems

SAME = 0.6
"""Share of the stems of the shorter of two sentences from which on they say the same thing."""


def agreement(plain: str, answer: str, entries: Sequence[str]) -> float | None:
    """Return how far both answers say the same of ``entries``, in [0, 1].

    None where the plain answer says nothing of them.
    """
    matter = frozenset[str]().union(*map(stems, entries))
    expected, said = stems(plain) & matter, stems(answer) & matter
    if not expected:
        return None
    if any(_deny(a, b) for a in _told(plain) for b in _told(answer)):
        return 0.0
    return 2 * len(expected & said) / (len(expected) + len(said))


def with_invariance(reward: float, agreed: float | None, weight: float) -> float:
    """Return the reward with the invariance reward in it, in [-1, 1]; unchanged where it is None.

    Raises ``ValueError`` for a weight below 0.
    """
    if weight < 0:
        raise ValueError("a weight is not below 0")
    if agreed is None:
        return reward
    return (reward + weight * (2 * agreed - 1)) / (1 + weight)


def _told(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


def _deny(one: str, other: str) -> bool:
    """Return whether two sentences say the same with opposite polarity."""
    shared, shorter = stems(one) & stems(other), min(len(stems(one)), len(stems(other)))
    return negative(one) != negative(other) and len(shared) >= max(2, SAME * shorter)
