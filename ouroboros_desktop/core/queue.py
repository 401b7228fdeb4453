"""What to score next: the labyrinth prompts in the order in which a teacher's time tells most.

The unit is a prompt with all its completions, since they are compared with each other. What scoring
it would tell is a sum of three terms, each in [0, 1]::

    uncertain   mean deviation of what is expected of its completions (1: a deviation of 1)
    near tie    2 P(the second best is better than the best), for independent normal errors
    seldom      1 / (1 + n), n scored or queued prompts of its least known transformation

Where nothing is predicted yet, the first two are 1. One place in ``CHECK_EVERY``, drawn at random,
is an audit: any prompt that waits, whatever it would tell, so that the reward model is judged on
what it was not chosen for. Which prompts these are depends on nothing but their ids and the seed,
so that it can be found again from the record. What comes back to a teacher, so that one knows how
far they agree with themselves, is chosen by ``core/repeats.py`` and reads like an audit.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from uuid import UUID

from ouroboros_desktop.core.prediction import Likely

CHECK_EVERY = 20
"""One place in this many is an audit."""


class Why(StrEnum):
    """Why a prompt has its place in the queue."""

    MADE = "made"
    UNCERTAIN = "uncertain"
    NEAR_TIE = "near_tie"
    SELDOM = "seldom"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each term of the information counts."""

    uncertain: float = 0.5
    near_tie: float = 0.25
    seldom: float = 0.25


@dataclass(frozen=True, slots=True)
class Waiting:
    """A labyrinth prompt that nobody scored; ``expected`` are the rewards of its completions.

    ``expected`` is empty as long as there is no reward model.
    """

    prompt_id: UUID
    transformations: tuple[str, ...] = ()
    expected: tuple[Likely, ...] = ()

    @property
    def std(self) -> float:
        """How unsure the reward model is of it: the mean deviation of what it expects."""
        return sum(one.std for one in self.expected) / len(self.expected) if self.expected else 0.0


@dataclass(frozen=True, slots=True)
class Next:
    """One place in the queue; ``std`` is how unsure the reward model is of its completions.

    ``information`` is 0 where it was not what chose the place.
    """

    prompt_id: UUID
    why: Why
    information: float = 0.0
    std: float = 0.0


def sitting_order(
    prompts: Sequence[Waiting], scored: Collection[UUID], seed: int
) -> tuple[Next, ...]:
    """Return every prompt of a sitting once.

    Those with a score, and those of which nothing is expected, come first, in the order in which
    they were made; the others come as in ``queue``.
    """
    waiting = [one for one in prompts if one.expected and one.prompt_id not in scored]
    known = [one for one in prompts if one.prompt_id in scored]
    first = [Next(one.prompt_id, Why.MADE) for one in prompts if one not in waiting]
    return (*first, *queue(waiting, known, seed))


def queue(
    waiting: Sequence[Waiting],
    scored: Sequence[Waiting],
    seed: int,
    weights: Weights | None = None,
) -> tuple[Next, ...]:
    """Return every waiting prompt once, most telling first, with audits between them.

    ``scored`` are the prompts that were scored: they say which transformations are known. The same
    arguments give the same queue.
    """
    known = Counter(name for one in scored for name in set(one.transformations))
    weights = weights or Weights()
    checks = audited([one.prompt_id for one in waiting], seed)
    audits = [one for one in waiting if one.prompt_id in checks]
    left = [(one, _of_predictions(one, weights)) for one in waiting if one not in audits]
    order = []
    for is_audit in _places(len(waiting), seed):
        if is_audit:
            one, value, why = audits.pop(), 0.0, Why.AUDIT
        else:
            told = [_told(terms, one, known, weights) for one, terms in left]
            best = max(range(len(left)), key=lambda place: told[place][0])
            value, why = told[best]
            one, _ = left.pop(best)
        known.update(set(one.transformations))
        order.append(Next(one.prompt_id, why, value, one.std))
    return tuple(order)


def audited(prompts: Collection[UUID], seed: int) -> frozenset[UUID]:
    """Return which of the prompts that wait are audits: one in ``CHECK_EVERY``, and one at least.

    A prompt that comes or goes changes no more than one of the others.
    """
    drawn = sorted(prompts, key=lambda prompt_id: Random(f"{seed}/audit/{prompt_id}").random())
    return frozenset(drawn[: -(-len(drawn) // CHECK_EVERY)])


def random_order(waiting: Sequence[Waiting], seed: int) -> tuple[Next, ...]:
    """Return every waiting prompt once, in random order: what the queue is compared with."""
    order = list(waiting)
    Random(f"{seed}/random").shuffle(order)
    return tuple(Next(one.prompt_id, Why.AUDIT) for one in order)


def information(
    one: Waiting, known: Mapping[str, int], weights: Weights | None = None
) -> tuple[float, Why]:
    """Return what scoring a prompt would tell, in [0, 1] for weights that sum to 1, and why."""
    weights = weights or Weights()
    return _told(_of_predictions(one, weights), one, known, weights)


def _of_predictions(one: Waiting, weights: Weights) -> dict[Why, float]:
    return {
        Why.UNCERTAIN: weights.uncertain * (min(1.0, one.std) if one.expected else 1.0),
        Why.NEAR_TIE: weights.near_tie * _near_tie(one.expected),
    }


def _told(
    terms: Mapping[Why, float], one: Waiting, known: Mapping[str, int], weights: Weights
) -> tuple[float, Why]:
    least = min((known.get(name, 0) for name in one.transformations), default=0)
    every = {**terms, Why.SELDOM: weights.seldom / (1 + least)}
    return sum(every.values()), max(every, key=lambda why: every[why])


def _places(count: int, seed: int) -> Iterator[bool]:
    """Yield for each place of the queue whether it is an audit's."""
    for first in range(0, count, CHECK_EVERY):
        size = min(CHECK_EVERY, count - first)
        audit = Random(f"{seed}/checks/{first}").randrange(size)
        yield from (place == audit for place in range(size))


def _near_tie(expected: Sequence[Likely]) -> float:
    if not expected:
        return 1.0
    best = sorted(expected, key=lambda likely: likely.mean, reverse=True)[:2]
    if len(best) < 2:
        return 0.0
    gap, spread = best[0].mean - best[1].mean, math.hypot(best[0].std, best[1].std)
    if spread == 0:
        return float(gap == 0)
    return math.erfc(gap / spread / math.sqrt(2))
