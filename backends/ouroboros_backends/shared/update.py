"""One policy update as a transaction: it happens whole, or weights and optimiser are as before.

1. Measure start and reference logprobs of all experiences; leave out those too far from the policy.
2. Advantages, once, over the whole batch; the reference policy's margins of the preferences.
3. Epochs x minibatches: one optimiser step each, see ``step.py``.
4. Where a guard says so, drop the gradient and stop; see ``core.guards``.

What is done so far is kept, so that a killed update can go on; see ``keeping.py``. The model stays
in evaluation mode throughout: with dropout the ratio would not begin at 1.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from itertools import islice, pairwise
from typing import Any, TypeVar

import numpy as np

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.files import Numbers
from ouroboros_backends.shared.keeping import Keeper
from ouroboros_backends.shared.lesson import Choice, Lesson, Material, Place
from ouroboros_backends.shared.measuring import judged, measure, near
from ouroboros_backends.shared.preferences import measure_margins
from ouroboros_backends.shared.rows import Pair, beginnings
from ouroboros_backends.shared.soundness import sample
from ouroboros_backends.shared.step import Step
from ouroboros_backends.shared.transaction import whole
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import (
    Experience,
    Progress,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.learning.adaptive_kl import charging, following

Entry = TypeVar("Entry")

MARGINS = "margins"

Steps = Generator[UpdateMetrics | Progress, None, None]


def run_update(
    engine: Engine,
    experiences: Sequence[Experience],
    demonstrations: Sequence[Pair],
    preferences: Sequence[Choice],
    config: UpdateConfig,
    keeper: Keeper | None = None,
) -> Steps:
    """Yield metrics after each optimiser step and progress in between.

    Closed early or failed: everything is as before. Killed: ``keeper`` has what to go on from.
    Raises ``UpdateProblem``.
    """
    keeper = keeper or Keeper()
    try:
        with whole(engine, sample(experiences, demonstrations, preferences)):
            config = charging(config, engine.history.kl_coef)
            steps = _all_steps(engine, experiences, demonstrations, preferences, config, keeper)
            done = yield from steps
            kl_coef = following(config, done, len(experiences))
            rewards = [e.reward for e in experiences]
            engine.history = engine.history.after(rewards, kl_coef)
    finally:
        keeper.remove()


def _all_steps(
    engine: Engine,
    experiences: Sequence[Experience],
    demonstrations: Sequence[Pair],
    preferences: Sequence[Choice],
    config: UpdateConfig,
    keeper: Keeper,
) -> Generator[UpdateMetrics | Progress, None, list[UpdateMetrics]]:
    kept = yield from keeper.begin(engine, experiences, demonstrations, preferences, config)
    yield from kept.metrics
    _prepare(engine, experiences, config)
    if kept.measured:
        measured, choices = _unpacked(kept.measured, experiences, preferences)
    else:
        measured = yield from measure(engine, experiences, config)
        choices = yield from measure_margins(engine, preferences, config)
        yield from keeper.measured(_packed(measured, choices), engine.history)
    lesson = yield from _lesson(engine, measured, demonstrations, choices, config)
    if kept.after is not None:
        engine.take(kept.after)
    done = list(kept.metrics)
    for step in islice(_planned(engine, lesson, config), len(done), None):
        for event in step.run():
            if isinstance(event, UpdateMetrics):
                done.append(event)
            yield event
        if done[-1].stopped:
            break
        yield from keeper.stepped(engine, done)
    return done


def _lesson(
    engine: Engine,
    measured: Sequence[Material],
    demonstrations: Sequence[Pair],
    preferences: Sequence[Choice],
    config: UpdateConfig,
) -> Generator[Progress, None, Lesson]:
    """Return what can be learned from, and say what is left out."""
    usable = near(measured)
    left_out = len(measured) - len(usable)
    if left_out:
        phase = f"{left_out} of {len(measured)} experiences left out: the policy has moved on"
        yield Progress(phase, 0, 1)
    if not usable and not demonstrations and not preferences:
        raise UpdateProblem(
            "The policy has moved too far from all these completions to learn from them.",
            hint="Answer the labyrinth prompts again, and score the new completions.",
        )
    materials = judged(usable, config, engine.history.mean_reward)
    lesson = Lesson(materials, demonstrations, preferences)
    if not lesson.teaches:
        raise UpdateProblem(
            "All completions of a prompt have the same reward: there is nothing to prefer.",
            hint="Score some of them differently, or rewrite one.",
        )
    return lesson


def _planned(engine: Engine, lesson: Lesson, config: UpdateConfig) -> Iterator[Step]:
    """Yield the steps of all epochs: the same for the same seed and the same history."""
    rng = np.random.default_rng([config.seed & 0xFFFF_FFFF_FFFF_FFFF, engine.history.updates])
    count = min(config.minibatches, lesson.size)
    shared = beginnings([prompt for prompt, _ in lesson.demonstrations])
    for epoch in range(config.epochs):
        scored = shuffled_parts(lesson.experiences, lambda m: m.prompt, count, rng)
        shown = shuffled_parts(lesson.demonstrations, lambda pair: shared[pair[0]], count, rng)
        preferred = shuffled_parts(lesson.preferences, lambda c: c.prompt, count, rng)
        for number, parts in enumerate(zip(scored, shown, preferred, strict=True)):
            place = Place(epoch * count + number + 1, config.epochs * count, epoch + 1)
            yield Step(engine, Lesson(*parts), config, place)


def _packed(materials: Sequence[Material], choices: Sequence[Choice]) -> dict[str, Numbers]:
    """Return what was measured: the margins, and each material's arrays by place and name."""
    packed: dict[str, Numbers] = {MARGINS: np.array([c.margin for c in choices])}
    for place, material in enumerate(materials):
        for field in fields(material):
            value = getattr(material, field.name)
            if isinstance(value, np.ndarray):
                packed[f"{place}.{field.name}"] = value
    return packed


def _unpacked(
    packed: Mapping[str, Numbers], experiences: Sequence[Experience], choices: Sequence[Choice]
) -> tuple[list[Material], list[Choice]]:
    """Return what ``_packed`` was given."""
    found: list[dict[str, Any]] = [{} for _ in experiences]
    for key in packed.keys() - {MARGINS}:
        place, _, name = key.partition(".")
        found[int(place)][name] = packed[key]
    margins = zip(choices, packed[MARGINS].tolist(), strict=True)
    return (
        [Material(e, **arrays) for e, arrays in zip(experiences, found, strict=True)],
        [replace(choice, margin=margin) for choice, margin in margins],
    )


def _prepare(engine: Engine, experiences: Sequence[Experience], config: UpdateConfig) -> None:
    bias = None
    if experiences and config.fits_values and engine.history.updates == 0:
        # Else the first updates would only learn how kind the teacher is.
        bias = float(np.mean([e.reward for e in experiences]))
    engine.begin(config, bias)


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
