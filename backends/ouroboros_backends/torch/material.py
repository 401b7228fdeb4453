"""What a policy update knows before its first step: logprobs, entropies, advantages, returns."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from ouroboros_backends.torch.adapters import Learner
from ouroboros_backends.torch.packing import Item, MicroBatch
from ouroboros_backends.torch.ppo import head_measures
from ouroboros_backends.torch.preferences import MEASURING as MEASURING_REFERENCE
from ouroboros_backends.torch.scoring import batch_logprobs, fed, targets_of
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import Experience, Progress, UpdateConfig
from ouroboros_desktop.learning.judging import Measured, judge
from ouroboros_desktop.learning.packing import Array, mask_of, pad, unpad

MEASURING = "Measuring the policy"

TOO_FAR = 1.0
"""Mean |start - behaviour| in nats a token above which an experience teaches nothing reliable."""


@dataclass(frozen=True, slots=True)
class Material:
    """One experience, measured; tensors [tokens], in float32, logarithms in nats.

    ``behaviour`` wrote it, ``start`` is the policy before this update, with its entropies.
    """

    experience: Experience
    behaviour: Tensor
    start: Tensor
    entropies: Tensor
    values: Tensor
    reference: Tensor
    advantages: Tensor
    returns: Tensor

    @property
    def prompt(self) -> tuple[int, ...]:
        return self.experience.completion.prompt_token_ids

    @property
    def tokens(self) -> tuple[int, ...]:
        return self.experience.completion.token_ids

    @property
    def gap(self) -> float:
        """How far the policy has moved since the completion was written, nats a token."""
        return float((self.start - self.behaviour).abs().mean())

    @property
    def teaches(self) -> bool:
        """Whether it says anything about what to prefer."""
        return bool(self.advantages.any())


def measure(
    learner: Learner, experiences: Sequence[Experience], config: UpdateConfig
) -> Generator[Progress, None, list[Material]]:
    """Run the policy and the reference policy over the experiences, without gradients.

    What the policy noted while it wrote is taken as it is, as long as it is still in that state.
    Raises ``UpdateProblem`` where either answers with anything but numbers.
    """
    items = [
        fed(i, e.completion.prompt_token_ids, e.completion.token_ids)
        for i, e in enumerate(experiences)
    ]
    state = learner.digest()
    start = {i: noted for i, e in enumerate(experiences) if (noted := _noted(e, state)) is not None}
    missing = [item for item in items if item.index not in start]
    budget = config.tokens_per_micro
    start |= yield from _pass(learner, experiences, missing, budget, _POLICY)
    reference = {i: found[:1] for i, found in start.items()}
    if learner.history.updates:  # else LoRA adds exactly nothing
        reference = yield from _pass(learner, experiences, items, budget, _REFERENCE)
    return [_material(e, start[i], reference[i][0]) for i, e in enumerate(experiences)]


def _noted(experience: Experience, state: str) -> Tensor | None:
    """Return logprobs, entropies and values [3, n] that the policy in this state noted itself."""
    completion = experience.completion
    whole = len(completion.entropies) == len(completion.values) == len(completion.token_ids)
    if completion.policy_state != state or not whole:
        return None
    return torch.tensor([completion.logprobs, completion.entropies, completion.values])


@dataclass(frozen=True, slots=True)
class _Reader:
    """One way of reading a micro-batch: ``read`` gives ``columns`` tensors [n]."""

    phase: str
    columns: int
    read: Callable[[Learner, MicroBatch, Sequence[Sequence[int]]], Sequence[Tensor]]


def _pass(
    learner: Learner,
    experiences: Sequence[Experience],
    items: Sequence[Item],
    budget: int,
    reader: _Reader,
) -> Generator[Progress, None, dict[int, Tensor]]:
    """Return what is read of each item [columns, tokens]; each process reads its share."""
    network, world = learner.network, learner.network.world
    completions = [e.completion.token_ids for e in experiences]
    own = world.own(items, lambda item: item.prompt, lambda item: len(item.tail))
    batches = network.pack(own, budget)
    idle = world.behind(len(batches))
    found: dict[int, Tensor] = {}
    for done, batch in enumerate(batches):
        yield Progress(reader.phase, done, len(batches))
        measured = torch.stack(list(reader.read(learner, batch, completions))).cpu()
        sizes = [len(completions[item.index]) for item in batch.items]
        for item, part in zip(batch.items, torch.split(measured, sizes, dim=1), strict=True):
            found[item.index] = part
    yield Progress(reader.phase, len(batches), len(batches))
    with torch.no_grad():
        for _ in range(idle):
            network.nothing()
    everywhere = world.pooled(found, [len(tokens) for tokens in completions], reader.columns)
    return {item.index: everywhere[item.index].float() for item in items}


@torch.no_grad()
def _measures(
    learner: Learner, batch: MicroBatch, completions: Sequence[Sequence[int]]
) -> tuple[Tensor, Tensor, Tensor]:
    """Return the policy's logprobs, their entropies, and values of the batch [n]."""
    network = learner.network
    network.use_adapter(True)
    hidden = network.states(batch)
    targets = targets_of(batch, completions, network)
    logprobs, entropies = head_measures(hidden, network.head, targets)
    return _finite(logprobs), entropies, network.value_head(hidden.float())[:, 0]


def _references(
    learner: Learner, batch: MicroBatch, completions: Sequence[Sequence[int]]
) -> tuple[Tensor]:
    """Return the reference policy's logprobs of the batch [n]."""
    logprobs, _ = batch_logprobs(learner.network, batch, completions, adapter=False)
    return (_finite(logprobs),)


_POLICY = _Reader(MEASURING, 3, _measures)
_REFERENCE = _Reader(MEASURING_REFERENCE, 1, _references)


def _finite(logprobs: Tensor) -> Tensor:
    if not torch.isfinite(logprobs).all():
        raise UpdateProblem(
            "The policy answers with numbers that are not finite: its weights are damaged.",
            hint="Go back to an earlier adapter, or install the model again.",
        )
    return logprobs


def _material(experience: Experience, measured: Tensor, reference: Tensor) -> Material:
    """Return the material of an experience whose [3, tokens] were measured."""
    start, entropies, values = measured
    behaviour, nothing = torch.tensor(experience.completion.logprobs), torch.zeros_like(start)
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
    return [replace(m, advantages=_tensor(a), returns=_tensor(r)) for m, a, r in rows]


def _matrix(columns: Sequence[Tensor]) -> Array:
    return pad([column.tolist() for column in columns])


def _tensor(values: Array) -> Tensor:
    return torch.tensor(values, dtype=torch.float32)
