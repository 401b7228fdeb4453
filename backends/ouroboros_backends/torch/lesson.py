"""What an update learns from, or one step of it, and what the step measures on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ouroboros_backends.torch.material import Material
from ouroboros_backends.torch.preferences import Choice
from ouroboros_backends.torch.world import World
from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateMetrics

Pair = tuple[tuple[int, ...], tuple[int, ...]]
"""Prompt and completion, as ids."""


@dataclass(frozen=True, slots=True)
class Place:
    """Which step of how many, in which epoch; all from 1."""

    step: int
    steps: int
    epoch: int


@dataclass(frozen=True, slots=True)
class Counts:
    """What the losses are means over."""

    tokens: int
    shown_tokens: int
    pairs: int
    pair_tokens: int

    def mean(self, total: float) -> float:
        """Return the mean over completion tokens; 0 where there are none."""
        return total / self.tokens if self.tokens else 0.0


@dataclass(frozen=True, slots=True)
class Lesson:
    """Experiences, demonstrations and preferences in token ids."""

    experiences: Sequence[Material] = ()
    demonstrations: Sequence[Pair] = ()
    preferences: Sequence[Choice] = ()

    @property
    def size(self) -> int:
        """Entries of the kind of which there are most."""
        return max(len(self.experiences), len(self.demonstrations), len(self.preferences))

    @property
    def teaches(self) -> bool:
        """Whether there is anything to prefer or to imitate."""
        others = self.demonstrations or self.preferences
        return bool(others) or any(m.teaches for m in self.experiences)

    def own(self, world: World) -> Lesson:
        """Return what this process learns from, of what all of them do."""
        return Lesson(
            world.own(self.experiences, lambda m: m.prompt, lambda m: len(m.tokens)),
            world.own(self.demonstrations, lambda pair: pair[0], lambda pair: len(pair[1])),
            world.own(self.preferences, lambda c: c.prompt, lambda c: c.tokens),
        )

    @property
    def counts(self) -> Counts:
        return Counts(
            tokens=sum(len(m.tokens) for m in self.experiences),
            shown_tokens=sum(len(ids) for _, ids in self.demonstrations),
            pairs=len(self.preferences),
            pair_tokens=sum(choice.tokens for choice in self.preferences),
        )


@dataclass(slots=True)
class Sums:
    """What a minibatch adds up to over its micro-batches; losses are means already."""

    policy: float = 0.0
    value: float = 0.0
    demonstration: float = 0.0
    preference: float = 0.0
    kl: float = 0.0
    reference_kl: float = 0.0
    clipped: float = 0.0
    entropy: float = 0.0
    start_entropy: float = 0.0

    def metrics(
        self, place: Place, counts: Counts, config: UpdateConfig, grad_norm: float
    ) -> UpdateMetrics:
        """Return them as metrics; how long it took and whether to stop are yet to be filled in."""
        return UpdateMetrics(
            step=place.step,
            steps=place.steps,
            epoch=place.epoch,
            policy_loss=self.policy,
            value_loss=self.value,
            demonstration_loss=self.demonstration,
            preference_loss=self.preference,
            approx_kl=counts.mean(self.kl),
            reference_kl=counts.mean(self.reference_kl),
            clip_fraction=counts.mean(self.clipped),
            entropy=counts.mean(self.entropy),
            start_entropy=counts.mean(self.start_entropy),
            grad_norm=grad_norm,
            tokens=counts.tokens + counts.shown_tokens + counts.pair_tokens,
            seconds=0.0,
            kl_coef=config.kl_coef,
        )
