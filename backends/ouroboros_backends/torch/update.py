"""One policy update as a transaction: it happens whole, or weights and optimiser are as before.

1. Measure start and reference logprobs of all experiences; leave out those too far from the policy.
2. Advantages, once, over the whole batch.
3. Epochs x minibatches: one optimiser step each, see ``step.py``.
4. Where the policy has moved 1.5 target_kl from the start: drop the gradient and stop.

The model stays in evaluation mode throughout: with dropout the ratio would not begin at 1.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from itertools import pairwise
from typing import TypeVar

import numpy as np
import torch

from ouroboros_backends.torch.adapters import Learner
from ouroboros_backends.torch.material import judged, measure, near
from ouroboros_backends.torch.step import Pair, Place, Step
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Experience,
    Progress,
    UpdateConfig,
    UpdateMetrics,
)

Entry = TypeVar("Entry")

Steps = Generator[UpdateMetrics | Progress, None, None]


def run_update(
    learner: Learner,
    experiences: Sequence[Experience],
    demonstrations: Sequence[Pair],
    config: UpdateConfig,
) -> Steps:
    """Yield metrics after each optimiser step and progress in between.

    Closed early or failed: everything is as before. Raises ``UpdateProblem``.
    """
    before = learner.snapshot()
    finished = False
    try:
        yield from _all_steps(learner, experiences, demonstrations, config)
        learner.history = learner.history.after([e.reward for e in experiences])
        finished = True
    except (MemoryError, RuntimeError) as problem:
        if isinstance(problem, RuntimeError) and "memory" not in str(problem):
            raise
        raise UpdateProblem(
            "There is not enough memory for this policy update.",
            hint="Close other applications, or lower the tokens of a micro-batch.",
        ) from problem
    finally:
        learner.optimizer.zero_grad(set_to_none=True)
        if not finished:
            learner.restore(before)


def _all_steps(
    learner: Learner,
    experiences: Sequence[Experience],
    demonstrations: Sequence[Pair],
    config: UpdateConfig,
) -> Steps:
    _prepare(learner, experiences, config)
    measured = yield from measure(learner, experiences, config)
    usable = near(measured)
    left_out = len(measured) - len(usable)
    if left_out:
        phase = f"{left_out} of {len(measured)} experiences left out: the policy has moved on"
        yield Progress(phase, 0, 1)
    if not usable and not demonstrations:
        raise UpdateProblem(
            "The policy has moved too far from all these completions to learn from them.",
            hint="Answer the labyrinth prompts again, and score the new completions.",
        )
    materials = judged(usable, config, learner.history.mean_reward)
    rng = np.random.default_rng([config.seed & 0xFFFF_FFFF_FFFF_FFFF, learner.history.updates])
    count = min(config.minibatches, max(len(materials), len(demonstrations)))
    for epoch in range(config.epochs):
        scored = shuffled_parts(materials, lambda m: m.prompt, count, rng)
        shown = shuffled_parts(demonstrations, lambda pair: pair[0], count, rng)
        for number in range(count):
            place = Place(epoch * count + number + 1, config.epochs * count, epoch + 1)
            step = Step(learner, scored[number], shown[number], config, place)
            if (yield from step.run()):
                return


@torch.no_grad()
def _prepare(learner: Learner, experiences: Sequence[Experience], config: UpdateConfig) -> None:
    rates = (config.learning_rate, config.value_learning_rate)
    for group, rate in zip(learner.optimizer.param_groups, rates, strict=True):
        group["lr"] = rate
    if experiences and config.baseline is Baseline.VALUE and learner.history.updates == 0:
        # Else the first updates would only learn how kind the teacher is.
        learner.network.value_head.bias.fill_(float(np.mean([e.reward for e in experiences])))


def shuffled_parts(
    entries: Sequence[Entry],
    prompt_of: Callable[[Entry], tuple[int, ...]],
    count: int,
    rng: np.random.Generator,
) -> list[list[Entry]]:
    """Return all entries in ``count`` parts of nearly equal number, in random order.

    Entries of one prompt stay next to each other, so that they can share its row.
    """
    groups: dict[tuple[int, ...], list[Entry]] = {}
    for entry in entries:
        groups.setdefault(prompt_of(entry), []).append(entry)
    members = list(groups.values())
    order = [
        members[g][i]
        for g in rng.permutation(len(members))
        for i in rng.permutation(len(members[g]))
    ]
    cuts = [round(len(order) * part / count) for part in range(count + 1)]
    return [order[a:z] for a, z in pairwise(cuts)]
