"""Policy updates by SFT, DPO and KTO: trl's losses, our steps.

They obey the settings that PPO obeys (epochs, minibatches, learning rate, gradient clipping, the
guards) and keep its promise: an update happens whole, or everything is as before. A killed one
begins anew and ends with the same bytes.

The optimiser is a fresh AdamW each time. PPO's moments are of other gradients: they stay as they
are, like the value head. The size of the micro-batches changes memory and not the result, but for
KTO, which estimates the KL divergence in each.
"""

from __future__ import annotations

import math
import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import torch

from ouroboros_backends.shared.keeping import Keeper
from ouroboros_backends.shared.lesson import Choice, Place
from ouroboros_backends.shared.rows import Pair
from ouroboros_backends.shared.soundness import sample
from ouroboros_backends.shared.transaction import not_finite, whole
from ouroboros_backends.shared.update import Steps
from ouroboros_backends.torch.engine import TorchEngine
from ouroboros_backends.torch.examples import (
    Example,
    comparisons,
    imitations,
    judged,
    micro_batches,
    verdicts,
    weights,
)
from ouroboros_backends.torch.probe import Probe, probed
from ouroboros_backends.torch.trainers import Loss, load_trl, open_loss
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.guards import stop_reason
from ouroboros_desktop.core.methods import DESCRIPTIONS, Counts, missing
from ouroboros_desktop.core.policy_update import (
    Experience,
    Method,
    Progress,
    UpdateConfig,
    UpdateMetrics,
)

METHODS = frozenset({Method.DPO, Method.KTO, Method.SFT})


def run(
    engine: TorchEngine,
    experiences: Sequence[Experience],
    demonstrations: Sequence[Pair],
    preferences: Sequence[Choice],
    config: UpdateConfig,
    keeper: Keeper | None = None,
) -> Steps:
    """Yield what ``update.run_update`` yields, for the methods in ``METHODS``.

    Each uses the part of what it is given that it can use; ``approx_kl``, ``reference_kl`` and
    entropies are those of a few experiences, see ``probe.py``. ``keeper`` keeps nothing. Raises
    ``UpdateProblem`` where there is nothing for this method, or where trl is not installed.
    """
    rewards = [e.reward for e in experiences]
    try:
        counts = Counts.of(rewards, len(demonstrations), len(preferences))
        _require(engine, config.method, counts)
        trl = load_trl(config.method)
        with whole(engine, sample(experiences, demonstrations, preferences)):
            yield from _all_steps(engine, trl, experiences, demonstrations, preferences, config)
            engine.history = engine.history.after(rewards, engine.history.kl_coef)
    finally:
        (keeper or Keeper()).remove()


def _require(engine: TorchEngine, method: Method, counts: Counts) -> None:
    title, needed = DESCRIPTIONS[method].title, missing(method, counts)
    if needed:
        raise UpdateProblem(f"There is nothing that {title} can learn from yet.", hint=needed)
    if engine.network.world.size > 1:
        raise UpdateProblem(
            f"{title} learns in one process only.",
            hint="Start it without accelerate, or choose PPO or RLOO.",
        )


def _all_steps(
    engine: TorchEngine,
    trl: Any,
    experiences: Sequence[Experience],
    demonstrations: Sequence[Pair],
    preferences: Sequence[Choice],
    config: UpdateConfig,
) -> Steps:
    texts = judged(experiences, demonstrations)
    probe = yield from probed(engine, experiences, config)
    if config.method is Method.SFT:
        examples = imitations(demonstrations)
    elif config.method is Method.DPO:
        examples = yield from comparisons(engine, preferences, config)
    else:
        examples = yield from verdicts(engine, texts)
    with open_loss(trl, engine.network, config, weights(texts)) as loss:
        course = _Course(engine, loss, probe, config)
        for place, part in _planned(examples, config, engine.history.updates):
            if (yield from course.step(part, place)):
                return


def _planned(
    examples: Sequence[Example], config: UpdateConfig, updates: int
) -> Iterator[tuple[Place, list[Example]]]:
    """Yield the minibatches of all epochs: the same for the same seed and the same history."""
    rng = np.random.default_rng([config.seed & 0xFFFF_FFFF_FFFF_FFFF, updates])
    count = min(config.minibatches, len(examples))
    for epoch in range(config.epochs):
        order = rng.permutation(len(examples))
        for number, part in enumerate(np.array_split(order, count)):
            place = Place(epoch * count + number + 1, config.epochs * count, epoch + 1)
            yield place, [examples[i] for i in part]


class _Course:
    """The steps of one update: what they share."""

    def __init__(self, engine: TorchEngine, loss: Loss, probe: Probe, config: UpdateConfig) -> None:
        self._loss = loss
        self._probe = probe
        self._config = config
        self._learned = list(engine.lora.values())
        self._optimizer = torch.optim.AdamW(
            self._learned, lr=config.learning_rate, weight_decay=0.0
        )

    def step(
        self, examples: Sequence[Example], place: Place
    ) -> Generator[UpdateMetrics | Progress, None, bool]:
        """Yield progress after each micro-batch, then metrics; return whether to stop here."""
        started = time.perf_counter()
        loss, total = 0.0, sum(e.weight for e in examples)
        for part in micro_batches(examples, self._config.tokens_per_micro):
            share = self._loss(part) * (sum(e.weight for e in part) / total)
            share.backward()  # type: ignore[no-untyped-call]
            loss += float(share.detach())
            yield Progress(f"Learning, epoch {place.epoch}", place.step - 1, place.steps)
        limit = self._config.max_grad_norm
        norm = float(torch.nn.utils.clip_grad_norm_(self._learned, limit))
        if not math.isfinite(loss + norm):
            raise not_finite()
        metrics = self._measured(loss, norm, sum(e.tokens for e in examples), place)
        reason = stop_reason(metrics, self._config)
        if reason is None:
            self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        seconds = time.perf_counter() - started
        yield replace(metrics, seconds=seconds, stopped=reason is not None, stop_reason=reason)
        return reason is not None

    def _measured(self, loss: float, norm: float, tokens: int, place: Place) -> UpdateMetrics:
        """Return the metrics before the step; the loss also stands under the name PPO gives it."""
        now, method = self._probe.measured(), self._config.method
        size = max(self._probe.tokens, 1)
        return UpdateMetrics(
            step=place.step,
            steps=place.steps,
            epoch=place.epoch,
            policy_loss=loss,
            value_loss=0.0,
            demonstration_loss=loss if method is Method.SFT else 0.0,
            preference_loss=loss if method is Method.DPO else 0.0,
            approx_kl=now.kl / size,
            reference_kl=now.reference_kl / size,
            clip_fraction=0.0,
            entropy=now.entropy / size,
            start_entropy=now.start_entropy / size,
            grad_norm=norm,
            tokens=tokens,
            seconds=0.0,
        )
