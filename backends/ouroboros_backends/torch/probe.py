"""How far a policy update has come, told by completions that the policy wrote before it.

SFT, DPO and KTO learn from texts that the policy need not have written: what their own tokens say
of the KL divergence is no estimate of it. So a few experiences are measured before each step.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ouroboros_backends.torch.adapters import Learner
from ouroboros_backends.torch.lesson import Sums
from ouroboros_backends.torch.material import Material, measure
from ouroboros_backends.torch.ppo import head_measures, kl_estimate
from ouroboros_backends.torch.scoring import fed, targets_of
from ouroboros_desktop.core.policy_update import Experience, Progress, UpdateConfig

MOST = 8
"""Completions in a probe: to read them costs a small part of a step."""


@dataclass(frozen=True, slots=True)
class Probe:
    """Completions as they were at the start of the update; without any, all it measures is 0."""

    learner: Learner
    materials: Sequence[Material]
    tokens_per_micro: int

    @torch.no_grad()
    def measured(self) -> Sums:
        """Return KL divergences and entropies now, summed over ``tokens``; losses are 0."""
        network, sums = self.learner.network, Sums()
        network.use_adapter(True)
        items = [fed(i, m.prompt, m.tokens) for i, m in enumerate(self.materials)]
        for batch in network.pack(items, self.tokens_per_micro):
            chosen = [self.materials[item.index] for item in batch.items]
            hidden = network.states(batch)
            targets = targets_of(batch, [m.tokens for m in self.materials], network)
            new, entropies = (t.cpu() for t in head_measures(hidden, network.head, targets))
            _add(sums, chosen, new, entropies)
        return sums

    @property
    def tokens(self) -> int:
        return sum(len(m.tokens) for m in self.materials)


def _add(sums: Sums, chosen: Sequence[Material], new: Tensor, entropies: Tensor) -> None:
    """Add what ``Step`` adds for experiences; see there for the ratio."""
    behaviour, start, reference = (
        torch.cat([getattr(m, name) for m in chosen])
        for name in ("behaviour", "start", "reference")
    )
    ratio = (new - behaviour).exp().clamp(max=1)
    sums.kl += float(kl_estimate(new, start).sum())
    sums.reference_kl += float((ratio * kl_estimate(reference, new)).sum())
    sums.entropy += float(entropies.sum())
    sums.start_entropy += float(sum(m.entropies.sum() for m in chosen))


def probed(
    learner: Learner, experiences: Sequence[Experience], config: UpdateConfig
) -> Generator[Progress, None, Probe]:
    """Measure a few of the experiences, from as many prompts as can be."""
    stride = math.ceil(len(experiences) / MOST) or 1
    materials = yield from measure(learner, experiences[::stride], config)
    return Probe(learner, materials, config.tokens_per_micro)
