"""What to score next: the labyrinth prompts in the order in which a teacher's time tells most.

The unit is a prompt with all its completions, since they are compared with each other. What scoring
it would tell is a sum of three terms, each in [0, 1]::

    uncertain   mean deviation of what is expected of its completions (1: a deviation of 1)
    near tie    2 P(the second best is better than the best), for independent normal errors
    seldom      1 / (1 + n), n scored or queued prompts of its least known transformation

Where nothing is predicted yet, the first two are 1. One place in ``CHECK_EVERY``, drawn at random,
is an audit: any prompt that waits, whatever it would tell, so that the reward model is judged on
what it was not chosen for. As often a prompt that was scored comes again; how far a teacher agrees
with themselves is known only when nobody says so, therefore both kinds of checks read alike.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from uuid import UUID

from ouroboros_desktop.core.prediction import Likely

CHECK_EVERY = 20
"""One place in this many is an audit, and one is a repeat where something was scored."""


class Why(StrEnum):
    """Why a prompt has its place in the queue."""

    UNCERTAIN = "uncertain"
    NEAR_TIE = "near_tie"
    SELDOM = "seldom"
    AUDIT = "audit"
    REPEAT = "repeat"

    @property
    def check(self) -> bool:
        """Whether it is asked for the sake of checking, not of learning."""
        return self in {Why.AUDIT, Why.REPEAT}


SENTENCES: Mapping[Why, str] = {
    Why.UNCERTAIN: "The reward model is least sure about these answers.",
    Why.NEAR_TIE: "Two answers look equally good to the reward model.",
    Why.SELDOM: "This kind of labyrinth prompt was seldom scored.",
    Why.AUDIT: "Drawn at random, as a check.",
    Why.REPEAT: "Drawn at random, as a check.",
}


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


@dataclass(frozen=True, slots=True)
class Next:
    """One place in the queue. ``information`` is 0 for a check: it was not what chose it."""

    prompt_id: UUID
    why: Why
    information: float = 0.0

    @property
    def sentence(self) -> str:
        """Why it is here, in words for the teacher."""
        return SENTENCES[self.why]


def queue(
    waiting: Sequence[Waiting],
    scored: Sequence[Waiting],
    seed: int,
    weights: Weights | None = None,
) -> tuple[Next, ...]:
    """Return every waiting prompt once, most telling first, with checks between them.

    ``scored`` are the prompts that were scored: they say which transformations are known, and are
    what a repeat is drawn from. The same arguments give the same queue.
    """
    known = Counter(name for one in scored for name in set(one.transformations))
    weights = weights or Weights()
    left = [(one, _of_predictions(one, weights)) for one in waiting]
    order = []
    for why, random in _places(len(waiting), bool(scored), seed):
        if why is Why.REPEAT:
            order.append(Next(random.choice(scored).prompt_id, why))
            continue
        told = [_told(terms, one, known, weights) for one, terms in left]
        best = max(range(len(left)), key=lambda place: told[place][0])
        chosen = random.randrange(len(left)) if why else best
        one, _ = left.pop(chosen)
        known.update(set(one.transformations))
        order.append(Next(one.prompt_id, why) if why else Next(one.prompt_id, *told[best][::-1]))
    return tuple(order)


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
        Why.UNCERTAIN: weights.uncertain * _uncertain(one.expected),
        Why.NEAR_TIE: weights.near_tie * _near_tie(one.expected),
    }


def _told(
    terms: Mapping[Why, float], one: Waiting, known: Mapping[str, int], weights: Weights
) -> tuple[float, Why]:
    least = min((known.get(name, 0) for name in one.transformations), default=0)
    every = {**terms, Why.SELDOM: weights.seldom / (1 + least)}
    return sum(every.values()), max(every, key=lambda why: every[why])


def _places(count: int, repeats: bool, seed: int) -> Iterator[tuple[Why | None, Random]]:
    """Yield what each place of the queue is for; None: the most telling prompt of those left."""
    for first in range(0, count, CHECK_EVERY):
        random = Random(f"{seed}/checks/{first}")
        size = min(CHECK_EVERY, count - first)
        audit, again = random.randrange(size), random.randrange(size)
        for place in range(size):
            yield (Why.AUDIT if place == audit else None), random
            if repeats and place == again:
                yield Why.REPEAT, random


def _uncertain(expected: Sequence[Likely]) -> float:
    if not expected:
        return 1.0
    return min(1.0, sum(likely.std for likely in expected) / len(expected))


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
