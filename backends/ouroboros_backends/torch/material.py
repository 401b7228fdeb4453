"""What a policy update knows before its first step: logprobs, entropies, advantages, returns."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from ouroboros_backends.torch.adapters import Learner
from ouroboros_backends.torch.packing import MicroBatch
from ouroboros_backends.torch.ppo import head_measures
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
    """Run the policy and the reference policy over all experiences, without gradients.

    Raises ``UpdateProblem`` where either answers with anything but numbers.
    """
    completions = [e.completion.token_ids for e in experiences]
    items = [
        fed(i, e.completion.prompt_token_ids, t)
        for i, (e, t) in enumerate(zip(experiences, completions, strict=True))
    ]
    network, world = learner.network, learner.network.world
    own = world.own(items, lambda item: item.prompt, lambda item: len(item.tail))
    batches = network.pack(own, config.tokens_per_micro)
    idle = world.behind(len(batches) * (2 if learner.history.updates else 1))
    found: dict[int, Tensor] = {}
    for done, batch in enumerate(batches):
        yield Progress(MEASURING, done, len(batches))
        measured = torch.stack(_measures(learner, batch, completions)).cpu()
        sizes = [len(completions[item.index]) for item in batch.items]
        for item, part in zip(batch.items, torch.split(measured, sizes, dim=1), strict=True):
            found[item.index] = part
    yield Progress(MEASURING, len(batches), len(batches))
    with torch.no_grad():
        for _ in range(idle):
            network.nothing()
    everywhere = world.pooled(found, [len(tokens) for tokens in completions], columns=4)
    return [_material(e, m) for e, m in zip(experiences, everywhere, strict=True)]


@torch.no_grad()
def _measures(
    learner: Learner, batch: MicroBatch, completions: Sequence[Sequence[int]]
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Return start logprobs, their entropies, values and reference logprobs of the batch [n]."""
    network = learner.network
    network.use_adapter(True)
    hidden = network.states(batch)
    targets = targets_of(batch, completions, network)
    start, entropies = head_measures(hidden, network.head, targets)
    values = network.value_head(hidden.float())[:, 0]
    if learner.history.updates:
        reference, _ = batch_logprobs(network, batch, completions, adapter=False)
    else:  # LoRA that never learned adds exactly nothing
        reference = start
    for logprobs in (start, reference):
        if not torch.isfinite(logprobs).all():
            raise UpdateProblem(
                "The policy answers with numbers that are not finite: its weights are damaged.",
                hint="Go back to an earlier adapter, or install the model again.",
            )
    return start, entropies, values, reference


def _material(experience: Experience, measured: Tensor) -> Material:
    """Return the material of an experience whose [4, tokens] were measured."""
    start, entropies, values, reference = (row.float() for row in measured)
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
