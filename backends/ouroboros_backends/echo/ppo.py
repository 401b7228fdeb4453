"""The policy update of the echo policy: PPO or RLOO on a table, with exact gradients.

B samples (one a token), V tokens that can be drawn. What is trained are the logits, so for a loss
with derivative ``pull`` by the logprob of the drawn token: ``d loss / d logit_j = pull * (1[j is
drawn] - p_j)``. PPO pays the exact KL divergence of each step's law to the reference policy; RLOO
has it in the reward, as estimated.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence

from ouroboros_backends.echo.language import END, SIZE, Table, law
from ouroboros_backends.echo.lessons import Choice, Lesson, Sample, total
from ouroboros_desktop.core.policy_update import Method, UpdateConfig, UpdateMetrics

STEP = 100_000.0
"""Logits bear larger steps than the weights of a network: this multiplies ``learning_rate``."""

LONGEST = 1.0
"""No step moves the logits further than this (L2), whatever the rate: a table is easily broken."""


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
    samples: Sequence[Sample], lesson: Lesson, table: Table, config: UpdateConfig
) -> tuple[UpdateMetrics, Table]:
    """Return what a step measures (its place and time left at 0) and the gradient of its loss."""
    gradient: Table = {}
    n, m = max(len(samples), 1), max(len(lesson.shown), 1)
    sums = [0.0] * 6
    for sample in samples:
        terms = _experience_terms(sample, table, gradient, config, 1 / n)
        sums = [so_far + term / n for so_far, term in zip(sums, terms, strict=True)]
    missed = 0.0
    for sample in lesson.shown:
        logp = law(sample.previous, sample.slots, table)
        missed -= logp[sample.token - END] / m
        _add_drawn(gradient, sample, logp, -config.demonstration_coef / m)
    pairs = max(len(lesson.choices), 1)
    misjudged = sum(_choice_term(c, table, gradient, config, pairs) for c in lesson.choices)
    loss, approx_kl, clipped, reference_kl, entropy, start_entropy = sums
    metrics = UpdateMetrics(
        step=0,
        steps=0,
        epoch=0,
        policy_loss=loss,
        value_loss=0.0,
        demonstration_loss=missed,
        preference_loss=misjudged,
        approx_kl=approx_kl,
        reference_kl=reference_kl,
        clip_fraction=clipped,
        entropy=entropy,
        start_entropy=start_entropy,
        grad_norm=math.sqrt(sum(x * x for row in gradient.values() for x in row)),
        tokens=len(samples) + len(lesson.shown) + sum(c.tokens for c in lesson.choices),
        seconds=0.0,
        kl_coef=config.kl_coef,
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
) -> tuple[float, ...]:
    """Add one token's gradient; return loss, approx_kl, clipped, reference KL and both entropies.

    RLOO clips nothing, and has paid for the KL divergence in its advantage.
    """
    ppo = config.method is Method.PPO
    logp = law(sample.previous, sample.slots, table)
    reference = law(sample.previous, sample.slots, {})
    new = logp[sample.token - END]
    ratio = math.exp(new - sample.behaviour)
    bounded = min(max(ratio, 1 - config.clip_range), 1 + config.clip_range) if ppo else ratio
    plain, clipped = -sample.advantage * ratio, -sample.advantage * bounded
    kl = sum(math.exp(x) * (x - r) for x, r in zip(logp, reference, strict=True))
    entropy = -sum(math.exp(x) * x for x in logp)
    _add_drawn(gradient, sample, logp, 0.0 if clipped > plain else plain * weight)
    row, kl_coef = gradient[sample.previous], config.kl_coef if ppo else 0.0
    for j, (x, r) in enumerate(zip(logp, reference, strict=True)):
        towards = kl_coef * (x - r - kl) + config.entropy_coef * (x + entropy)
        row[j] += weight * math.exp(x) * towards
    moved = new - sample.start
    approx_kl = math.exp(moved) - 1 - moved
    return max(plain, clipped), approx_kl, ratio != bounded, kl, entropy, sample.entropy


def _choice_term(
    choice: Choice, table: Table, gradient: Table, config: UpdateConfig, pairs: int
) -> float:
    """Add one preference's gradient (DPO); return its share of the mean loss."""
    further = total(choice.chosen, table) - total(choice.rejected, table) - choice.margin
    scaled = config.preference_beta * further
    loss = max(-scaled, 0.0) + math.log1p(math.exp(-abs(scaled)))
    pull = config.preference_coef * config.preference_beta * -math.expm1(-loss) / pairs
    for samples, sign in ((choice.chosen, -1), (choice.rejected, 1)):
        for sample in samples:
            logp = law(sample.previous, sample.slots, table)
            _add_drawn(gradient, sample, logp, sign * pull)
    return loss / pairs


def _add_drawn(gradient: Table, sample: Sample, logp: Sequence[float], pull: float) -> None:
    """Add ``pull`` times the derivative of the drawn token's logprob by the logits."""
    row = gradient.setdefault(sample.previous, [0.0] * (SIZE - END))
    for j, x in enumerate(logp):
        row[j] -= pull * math.exp(x)
    row[sample.token - END] += pull
