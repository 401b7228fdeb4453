"""What a policy update knows before its first step: logprobs, entropies, advantages, returns."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.history import Floats
from ouroboros_backends.shared.lesson import Material
from ouroboros_backends.shared.preferences import MEASURING as MEASURING_REFERENCE
from ouroboros_backends.shared.preferences import parts_of
from ouroboros_backends.shared.rows import Item, MicroBatch, fed
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import Experience, Progress, UpdateConfig
from ouroboros_desktop.learning.judging import Measured, judge
from ouroboros_desktop.learning.packing import Array, mask_of, pad, unpad

MEASURING = "Measuring the policy"

TOO_FAR = 1.0
"""Mean |start - behaviour| in nats a token above which an experience teaches nothing reliable."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """One way of reading a micro-batch: ``read`` gives an array [columns, n]."""

    phase: str
    columns: int
    read: Callable[[MicroBatch, Sequence[int]], Floats]


def measure(
    engine: Engine, experiences: Sequence[Experience], config: UpdateConfig
) -> Generator[Progress, None, list[Material]]:
    """Run the policy and the reference policy over the experiences, without gradients.

    What the policy noted while it wrote is taken as it is, as long as it is still in that state.
    Raises ``UpdateProblem`` where either answers with anything but numbers.
    """
    completions = [e.completion.token_ids for e in experiences]
    items = [
        fed(i, e.completion.prompt_token_ids, e.completion.token_ids)
        for i, e in enumerate(experiences)
    ]
    state, budget = engine.digest(), config.tokens_per_micro
    start = {i: noted for i, e in enumerate(experiences) if (noted := _noted(e, state)) is not None}
    missing = [item for item in items if item.index not in start]
    policy = _Reader(MEASURING, 3, engine.measured)
    start |= yield from _pass(engine, completions, missing, budget, policy)
    reference = {i: found[:1] for i, found in start.items()}
    if engine.history.updates:  # else LoRA adds exactly nothing
        reader = _Reader(
            MEASURING_REFERENCE,
            1,
            lambda batch, targets: engine.logprobs(batch, targets, adapter=False)[None],
        )
        reference = yield from _pass(engine, completions, items, budget, reader)
    return [_material(e, start[i], reference[i][0]) for i, e in enumerate(experiences)]


def _noted(experience: Experience, state: str) -> Floats | None:
    """Return logprobs, entropies and values [3, n] that the policy in this state noted itself."""
    completion = experience.completion
    whole = len(completion.entropies) == len(completion.values) == len(completion.token_ids)
    if completion.policy_state != state or not whole:
        return None
    return _floats([completion.logprobs, completion.entropies, completion.values])


def _pass(
    engine: Engine,
    completions: Sequence[Sequence[int]],
    items: Sequence[Item],
    budget: int,
    reader: _Reader,
) -> Generator[Progress, None, dict[int, Floats]]:
    """Return what is read of each item [columns, tokens]; each process reads its share."""
    world = engine.world
    own = world.own(items, lambda item: item.prompt, lambda item: len(item.tail))
    batches = engine.pack(own, budget)
    idle = world.behind(len(batches))
    found: dict[int, Floats] = {}
    for done, batch in enumerate(batches):
        yield Progress(reader.phase, done, len(batches))
        measured = reader.read(batch, batch.targets(completions))
        _require_numbers(measured[0])
        for item, part in zip(batch.items, parts_of(batch, completions, measured), strict=True):
            found[item.index] = part
    yield Progress(reader.phase, len(batches), len(batches))
    for _ in range(idle):
        engine.pass_idly(learning=False)
    everywhere = world.pooled(found, [len(tokens) for tokens in completions], reader.columns)
    return {item.index: everywhere[item.index].astype(np.float32) for item in items}


def _require_numbers(logprobs: Floats) -> None:
    if not np.isfinite(logprobs).all():
        raise UpdateProblem(
            "The policy answers with numbers that are not finite: its weights are damaged.",
            hint="Go back to an earlier adapter, or install the model again.",
        )


def _material(experience: Experience, measured: Floats, reference: Floats) -> Material:
    """Return the material of an experience whose [3, tokens] were measured."""
    start, entropies, values = measured
    behaviour, nothing = _floats(experience.completion.logprobs), np.zeros_like(start)
    return Material(experience, behaviour, start, entropies, values, reference, nothing, nothing)


def near(materials: Sequence[Material]) -> list[Material]:
    """Return those whose policy has not moved too far away since they were written."""
    return [m for m in materials if m.gap <= TOO_FAR]


def judged(
    materials: Sequence[Material], config: UpdateConfig, mean_reward: float
) -> list[Material]:
    """Return the materials with advantages and returns; see ``learning.judging.judge``."""
    if not materials:
        return []
    batch = Measured(
        rewards=np.array([m.experience.reward for m in materials]),
        groups=np.array([m.experience.group for m in materials]),
        behaviour=_matrix([m.behaviour for m in materials]),
        reference=_matrix([m.reference for m in materials]),
        values=_matrix([m.values for m in materials]),
        mask=mask_of([len(m.tokens) for m in materials]),
    )
    advantages, returns = (unpad(x, batch.mask) for x in judge(batch, config, mean_reward))
    rows = zip(materials, advantages, returns, strict=True)
    return [replace(m, advantages=_floats(a), returns=_floats(r)) for m, a, r in rows]


def _matrix(columns: Sequence[Floats]) -> Array:
    return pad([column.tolist() for column in columns])


def _floats(values: object) -> Floats:
    return np.array(values, dtype=np.float32)
