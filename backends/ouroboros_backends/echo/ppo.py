"""The policy update of the echo policy: clipped-ratio PPO on a table, with exact gradients.

B samples (one a token), V tokens that can be drawn. What is trained are the logits, so for a loss
with derivative ``pull`` by the logprob of the drawn token: ``d loss / d logit_j = pull * (1[j is
drawn] - p_j)``. The penalty towards the reference policy is the exact KL divergence of each step's
law. There is no value head: the baseline is the mean reward of the other completions.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ouroboros_backends.echo.language import (
    END,
    SIZE,
    Table,
    law,
    read,
    slots_in,
    text_ids,
)
from ouroboros_desktop.core.completion import Completion
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    UpdateConfig,
    UpdateMetrics,
)

STEP = 100_000.0
"""Logits bear larger steps than the weights of a network: this multiplies ``learning_rate``."""

LONGEST = 1.0
"""No step moves the logits further than this (L2), whatever the rate: a table is easily broken."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One token to learn from: where it was drawn, and its logprob then and at the start."""

    previous: int
    token: int
    slots: int
    advantage: float = 0.0
    behaviour: float = 0.0
    start: float = 0.0


def steps_of(completion: Completion) -> list[tuple[int, int]]:
    """Return (previous, token) for each token of a completion."""
    return list(pairwise((completion.prompt_token_ids[-1], *completion.token_ids)))


def advantages(experiences: Sequence[Experience]) -> list[float]:
    """Return each reward minus the mean reward of the other completions of its prompt.

    A prompt with one completion is compared with the whole batch, a batch of one with zero.
    """
    found = []
    for one in experiences:
        others = [other for other in experiences if other is not one]
        rewards = [o.reward for o in others if o.group == one.group] or [o.reward for o in others]
        found.append(one.reward - sum(rewards) / max(len(rewards), 1))
    return found


def experienced(
    experiences: Sequence[Experience], gamma: float, table: Table
) -> list[list[Sample]]:
    """Return the samples of each experience; the reward is at its last token, discounted before."""
    found = []
    for experience, advantage in zip(experiences, advantages(experiences), strict=True):
        completion, samples = experience.completion, []
        slots, left = slots_in(completion.prompt_token_ids), len(completion.token_ids)
        for (previous, token), behaviour in zip(
            steps_of(completion), completion.logprobs, strict=True
        ):
            left -= 1
            start = law(previous, slots, table)[token - END]
            weight = advantage * gamma**left
            samples.append(Sample(previous, token, slots, weight, behaviour, start))
        found.append(samples)
    return found


def demonstrated(demonstration: Demonstration) -> list[Sample]:
    """Return the samples of what should have been said, as far as the vocabulary can say it."""
    prompt, names = read(demonstration.prompt)
    ids = (prompt[-1], *text_ids(demonstration.text, names))
    return [Sample(p, t, len(names)) for p, t in pairwise(ids)]


def minibatches(
    lessons: list[list[Sample]], count: int, epochs: int, seed: int
) -> Iterator[list[Sample]]:
    """Yield the samples of each step: every experience once an epoch, in an order of its own."""
    chance = random.Random(f"update:{seed}")
    for _ in range(epochs):
        order = chance.sample(lessons, len(lessons))
        for part in range(count):
            yield [sample for lesson in order[part::count] for sample in lesson]


def measure(
    samples: Sequence[Sample], shown: Sequence[Sample], table: Table, config: UpdateConfig
) -> tuple[UpdateMetrics, Table]:
    """Return what a step measures (its place and time left at 0) and the gradient of its loss."""
    gradient: Table = {}
    n, m = max(len(samples), 1), max(len(shown), 1)
    sums = [0.0] * 5
    for sample in samples:
        terms = _experience_terms(sample, table, gradient, config, 1 / n)
        sums = [total + term / n for total, term in zip(sums, terms, strict=True)]
    missed = 0.0
    for sample in shown:
        logp = law(sample.previous, sample.slots, table)
        missed -= logp[sample.token - END] / m
        _add_drawn(gradient, sample, logp, -config.demonstration_coef / m)
    loss, approx_kl, clipped, reference_kl, entropy = sums
    norm = math.sqrt(sum(x * x for row in gradient.values() for x in row))
    metrics = UpdateMetrics(
        step=0,
        steps=0,
        epoch=0,
        policy_loss=loss,
        value_loss=0.0,
        demonstration_loss=missed,
        approx_kl=approx_kl,
        reference_kl=reference_kl,
        clip_fraction=clipped,
        entropy=entropy,
        grad_norm=norm,
        tokens=len(samples) + len(shown),
        seconds=0.0,
    )
    return metrics, gradient


def descend(table: Table, gradient: Table, norm: float, config: UpdateConfig) -> None:
    """Take one step of gradient descent, its gradient no longer than ``max_grad_norm``."""
    norm = max(norm, 1e-12)
    size = STEP * config.learning_rate * min(1.0, config.max_grad_norm / norm)
    size = min(size, LONGEST / norm)
    for previous, slopes in gradient.items():
        row = table.setdefault(previous, [0.0] * (SIZE - END))
        table[previous] = [x - size * slope for x, slope in zip(row, slopes, strict=True)]


def _experience_terms(
    sample: Sample, table: Table, gradient: Table, config: UpdateConfig, weight: float
) -> tuple[float, float, bool, float, float]:
    """Add one token's gradient; return its loss, approx_kl, clipped, reference KL and entropy."""
    logp = law(sample.previous, sample.slots, table)
    reference = law(sample.previous, sample.slots, {})
    new = logp[sample.token - END]
    ratio = math.exp(new - sample.behaviour)
    bounded = min(max(ratio, 1 - config.clip_range), 1 + config.clip_range)
    plain, clipped = -sample.advantage * ratio, -sample.advantage * bounded
    kl = sum(math.exp(x) * (x - r) for x, r in zip(logp, reference, strict=True))
    entropy = -sum(math.exp(x) * x for x in logp)
    _add_drawn(gradient, sample, logp, 0.0 if clipped > plain else plain * weight)
    row = gradient[sample.previous]
    for j, (x, r) in enumerate(zip(logp, reference, strict=True)):
        towards = config.kl_coef * (x - r - kl) + config.entropy_coef * (x + entropy)
        row[j] += weight * math.exp(x) * towards
    moved = new - sample.start
    return max(plain, clipped), math.exp(moved) - 1 - moved, ratio != bounded, kl, entropy


def _add_drawn(gradient: Table, sample: Sample, logp: Sequence[float], pull: float) -> None:
    """Add ``pull`` times the derivative of the drawn token's logprob by the logits."""
    row = gradient.setdefault(sample.previous, [0.0] * (SIZE - END))
    for j, x in enumerate(logp):
        row[j] -= pull * math.exp(x)
    row[sample.token - END] += pull
