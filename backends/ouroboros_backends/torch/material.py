"""What a policy update knows before its first step: logprobs, advantages, returns."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from ouroboros_backends.torch.adapters import Learner
from ouroboros_backends.torch.packing import pack
from ouroboros_backends.torch.scoring import batch_logprobs, fed
from ouroboros_desktop.core.policy_update import Baseline, Experience, Progress, UpdateConfig
from ouroboros_desktop.learning.advantages import gae, leave_one_out, whiten
from ouroboros_desktop.learning.packing import Array, mask_of, pad, unpad
from ouroboros_desktop.learning.rewards import token_rewards

MEASURING = "Measuring the policy"

TOO_FAR = 1.0
"""Mean |start - behaviour| in nats a token above which an experience teaches nothing reliable."""

STD_FLOOR = 0.1
"""The least standard deviation that advantages are divided by; rewards span [-1, 1]."""


@dataclass(frozen=True, slots=True)
class Material:
    """One experience, measured; tensors [tokens], in float32, logarithms in nats.

    ``behaviour`` wrote it, ``start`` is the policy before this update.
    """

    experience: Experience
    behaviour: Tensor
    start: Tensor
    reference: Tensor
    values: Tensor
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


def measure(
    learner: Learner, experiences: Sequence[Experience], config: UpdateConfig
) -> Generator[Progress, None, list[Material]]:
    """Run the policy and the reference policy over all experiences, without gradients."""
    completions = [e.completion.token_ids for e in experiences]
    items = [
        fed(i, e.completion.prompt_token_ids, t)
        for i, (e, t) in enumerate(zip(experiences, completions, strict=True))
    ]
    network = learner.network
    batches = pack(items, config.tokens_per_micro, network.window, network.shares)
    found: dict[int, Material] = {}
    for done, batch in enumerate(batches):
        yield Progress(MEASURING, done, len(batches))
        start, hidden = batch_logprobs(network, batch, completions, adapter=True)
        with torch.no_grad():
            values = network.value_head(hidden.float())[:, 0]
        if learner.history.updates:
            reference, _ = batch_logprobs(network, batch, completions, adapter=False)
        else:  # LoRA that never learned adds exactly nothing
            reference = start
        sizes = [len(completions[item.index]) for item in batch.items]
        columns = [torch.split(t.cpu(), sizes) for t in (start, reference, values)]
        for item, *parts in zip(batch.items, *columns, strict=True):
            found[item.index] = _measured(experiences[item.index], *parts)
    yield Progress(MEASURING, len(batches), len(batches))
    return [found[i] for i in range(len(experiences))]


def _measured(experience: Experience, start: Tensor, reference: Tensor, values: Tensor) -> Material:
    behaviour = torch.tensor(experience.completion.logprobs)
    nothing = torch.zeros_like(start)
    return Material(experience, behaviour, start, reference, values, nothing, nothing)


def near(materials: Sequence[Material]) -> list[Material]:
    """Return those whose policy has not moved too far away since they were written."""
    return [m for m in materials if m.gap <= TOO_FAR]


def judged(
    materials: Sequence[Material], config: UpdateConfig, mean_reward: float
) -> list[Material]:
    """Return the materials with advantages and returns. ``mean_reward`` stands in for absent peers.

    With ``Baseline.LEAVE_ONE_OUT`` a token's advantage is its reward to go, where the completion's
    reward is already less its peers'; with ``Baseline.VALUE`` it is GAE against the value head.
    """
    if not materials:
        return []
    mask = mask_of([len(m.tokens) for m in materials])
    rewards = np.array([m.experience.reward for m in materials])
    behaviour, reference = _matrix(materials, "behaviour"), _matrix(materials, "reference")
    values, decay = _matrix(materials, "values"), config.gae_lambda
    if config.baseline is Baseline.LEAVE_ONE_OUT:
        groups = np.array([m.experience.group for m in materials])
        rewards = leave_one_out(rewards, groups, mean_reward)
        values, decay = np.zeros_like(values), 1.0
    paid = token_rewards(rewards, behaviour, reference, mask, config.kl_coef)
    advantages, returns = gae(paid, values, mask, config.gamma, decay)
    whitened = whiten(advantages, mask, STD_FLOOR)
    rows = zip(materials, unpad(whitened, mask), unpad(returns, mask), strict=True)
    return [replace(m, advantages=_tensor(a), returns=_tensor(r)) for m, a, r in rows]


def _matrix(materials: Sequence[Material], name: str) -> Array:
    return pad([getattr(m, name).tolist() for m in materials])


def _tensor(values: Array) -> Tensor:
    return torch.tensor(values, dtype=torch.float32)
