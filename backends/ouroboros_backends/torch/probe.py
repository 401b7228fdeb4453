"""How far a policy update has come, told by completions that the policy wrote before it.

SFT, DPO and KTO learn from texts that the policy need not have written: what their own tokens say
of the KL divergence is no estimate of it. So a few experiences are measured before each step.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.lesson import Material, Sums
from ouroboros_backends.shared.measuring import measure
from ouroboros_backends.shared.rows import fed
from ouroboros_desktop.core.policy_update import Experience, Progress, UpdateConfig

MOST = 8
"""Completions in a probe: to read them costs a small part of a step."""


@dataclass(frozen=True, slots=True)
class Probe:
    """Completions as they were at the start of the update; without any, all it measures is 0."""

    engine: Engine
    materials: Sequence[Material]
    config: UpdateConfig

    def measured(self) -> Sums:
        """Return KL divergences and entropies now, summed over ``tokens``; losses are 0."""
        engine, sums = self.engine, Sums()
        completions = [m.tokens for m in self.materials]
        items = [fed(i, m.prompt, m.tokens) for i, m in enumerate(self.materials)]
        for batch in engine.pack(items, self.config.tokens_per_micro):
            new, entropies, _ = engine.measured(batch, batch.targets(completions))
            chosen = [self.materials[item.index] for item in batch.items]
            sums.note(chosen, new, entropies, self.config.clip_range)
        return sums

    @property
    def tokens(self) -> int:
        return sum(len(m.tokens) for m in self.materials)


def probed(
    engine: Engine, experiences: Sequence[Experience], config: UpdateConfig
) -> Generator[Progress, None, Probe]:
    """Measure a few of the experiences, from as many prompts as can be."""
    stride = math.ceil(len(experiences) / MOST) or 1
    materials = yield from measure(engine, experiences[::stride], config)
    return Probe(engine, materials, config)
