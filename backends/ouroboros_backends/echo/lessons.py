"""What the echo policy learns from, token by token.

The baseline of a completion is the mean of its peers: there is no value head.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ouroboros_backends.echo.language import END, Table, law, read, slots_in, text_ids
from ouroboros_desktop.core.completion import Completion
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    KlEstimator,
    Method,
    PreferencePair,
    UpdateConfig,
)

ALIKE = 1e-9
"""Rewards that differ by no more than this are equal."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One token to learn from: where it was drawn, its logprob then and at the start.

    ``entropy`` is that of the law it was drawn from, at the start.
    """

    previous: int
    token: int
    slots: int
    advantage: float = 0.0
    behaviour: float = 0.0
    start: float = 0.0
    entropy: float = 0.0


@dataclass(frozen=True, slots=True)
class Choice:
    """Two texts for one prompt; ``margin``: how much likelier the reference policy finds one."""

    chosen: list[Sample]
    rejected: list[Sample]
    margin: float

    @property
    def tokens(self) -> int:
        return len(self.chosen) + len(self.rejected)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What every step learns from besides its experiences."""

    shown: list[Sample]
    choices: list[Choice]


def steps_of(completion: Completion) -> list[tuple[int, int]]:
    """Return (previous, token) for each token of a completion."""
    return list(pairwise((completion.prompt_token_ids[-1], *completion.token_ids)))


def advantages(experiences: Sequence[Experience], charges: Sequence[float]) -> list[float]:
    """Return each reward, less its charge, minus the mean of that over its peers.

    A prompt with one completion is compared with the whole batch, a batch of one with zero. Where
    all peers have the same reward there is nothing to prefer, and the advantage is 0.
    """
    worth = [one.reward - charge for one, charge in zip(experiences, charges, strict=True)]
    found = []
    for place, one in enumerate(experiences):
        others = [k for k in range(len(experiences)) if k != place]
        peers = [k for k in others if experiences[k].group == one.group] or others
        apart = [k for k in peers if abs(experiences[k].reward - one.reward) > ALIKE]
        mean = sum(worth[k] for k in peers) / max(len(peers), 1)
        found.append(worth[place] - mean if apart or not peers else 0.0)
    return found


def experienced(
    experiences: Sequence[Experience], config: UpdateConfig, table: Table
) -> list[list[Sample]]:
    """Return the samples of each experience. PPO discounts the reward at the last token."""
    drawn = [_drawn(experience.completion, table) for experience in experiences]
    whole = config.method is Method.RLOO
    charges = [sum(_charge(s, config) for s in samples) if whole else 0.0 for samples in drawn]
    decay = 1.0 if whole else config.gamma
    return [
        [replace(s, advantage=a * decay ** (len(samples) - i)) for i, s in enumerate(samples, 1)]
        for samples, a in zip(drawn, advantages(experiences, charges), strict=True)
    ]


def _drawn(completion: Completion, table: Table) -> list[Sample]:
    slots, samples = slots_in(completion.prompt_token_ids), []
    for (previous, token), behaviour in zip(steps_of(completion), completion.logprobs, strict=True):
        logp = law(previous, slots, table)
        entropy = -sum(math.exp(x) * x for x in logp)
        start = logp[token - END]
        samples.append(Sample(previous, token, slots, 0.0, behaviour, start, entropy))
    return samples


def _charge(sample: Sample, config: UpdateConfig) -> float:
    """Return what a token pays for leaving the reference policy, as estimated from it alone."""
    difference = _logprob(sample, {}) - sample.behaviour
    if config.kl_estimator is KlEstimator.K3:
        return config.kl_coef * (math.exp(difference) - 1 - difference)
    return -config.kl_coef * difference


def _logprob(sample: Sample, table: Table) -> float:
    return law(sample.previous, sample.slots, table)[sample.token - END]


def demonstrated(demonstration: Demonstration) -> list[Sample]:
    """Return the samples of what should have been said, as far as the vocabulary can say it."""
    prompt, names = read(demonstration.prompt)
    ids = (prompt[-1], *text_ids(demonstration.text, names))
    return [Sample(p, t, len(names)) for p, t in pairwise(ids)]


def compared(pair: PreferencePair) -> Choice:
    """Return the samples of both texts, and what the reference policy thinks of them."""
    chosen, rejected = (
        demonstrated(Demonstration(pair.prompt, text)) for text in (pair.chosen, pair.rejected)
    )
    return Choice(chosen, rejected, total(chosen, {}) - total(rejected, {}))


def total(samples: Sequence[Sample], table: Table) -> float:
    """Return the logprob of all the tokens together."""
    return sum(_logprob(sample, table) for sample in samples)
