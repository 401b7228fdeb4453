"""What an update learns from, or one step of it, and what the step measures on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ouroboros_backends.shared.history import Floats
from ouroboros_backends.shared.rows import Ids, Pair
from ouroboros_desktop.core.policy_update import Experience, UpdateConfig, UpdateMetrics


@dataclass(frozen=True, slots=True)
class Material:
    """One experience, measured; arrays [tokens], in float32, logarithms in nats.

    ``behaviour`` wrote it, ``start`` is the policy before this update, with its entropies.
    """

    experience: Experience
    behaviour: Floats
    start: Floats
    entropies: Floats
    values: Floats
    reference: Floats
    advantages: Floats
    returns: Floats

    @property
    def prompt(self) -> Ids:
        return self.experience.completion.prompt_token_ids

    @property
    def tokens(self) -> Ids:
        return self.experience.completion.token_ids

    @property
    def gap(self) -> float:
        """How far the policy has moved since the completion was written, nats a token."""
        return float(np.abs(self.start - self.behaviour).mean())

    @property
    def teaches(self) -> bool:
        """Whether it says anything about what to prefer."""
        return bool(self.advantages.any())


@dataclass(frozen=True, slots=True)
class Choice:
    """A preference in token ids.

    ``margin`` is how much likelier, in nats, the reference policy finds the chosen text.
    """

    prompt: Ids
    chosen: Ids
    rejected: Ids
    margin: float = 0.0

    @property
    def texts(self) -> tuple[Pair, Pair]:
        return (self.prompt, self.chosen), (self.prompt, self.rejected)

    @property
    def tokens(self) -> int:
        return len(self.chosen) + len(self.rejected)


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

    def note(
        self, chosen: Sequence[Material], new: Floats, entropies: Floats, clip_range: float
    ) -> None:
        """Add what the guards and the teacher look at; ``new`` logprobs and ``entropies`` [n].

        The KL divergence to the reference policy is meant under the policy as it is now, the tokens
        are of one before: each counts by its ratio, at most 1, because a few large ratios would
        outweigh all others (truncated importance sampling: Ionides 2008).
        """
        behaviour, start, reference, before = (
            column(chosen, name) for name in ("behaviour", "start", "reference", "entropies")
        )
        now = new.astype(np.float64)
        with np.errstate(over="ignore", invalid="ignore"):  # what is not finite meets a guard
            ratio = np.exp(now - behaviour)
            self.kl += float(kl_estimate(now, start).sum())
            away = np.minimum(ratio, 1) * kl_estimate(reference, now)
            self.reference_kl += float(away.sum())
        self.clipped += float((np.abs(ratio - 1) > clip_range).sum())
        self.entropy += float(entropies.sum(dtype=np.float64))
        self.start_entropy += float(before.sum(dtype=np.float64))

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


def column(chosen: Sequence[Material], name: str) -> Floats:
    """Return one of the arrays of several materials, one after the other [n]."""
    parts: list[Floats] = [getattr(material, name) for material in chosen]
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)


def kl_estimate(
    new: np.typing.NDArray[np.floating], old: np.typing.NDArray[np.floating]
) -> np.typing.NDArray[np.floating]:
    """Return exp(d) - 1 - d, d = new - old, whose mean under ``old`` estimates KL(old, new).

    Never negative, and unbiased (Schulman 2020, "Approximating KL divergence", estimator k3).
    """
    difference = new - old
    return np.expm1(difference) - difference
