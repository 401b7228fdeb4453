"""What a runtime brings: a policy that reads, and that learns from what it read.

The sequence of a policy update is written once (``update.py``, ``step.py``, ``measuring.py``); an
engine does what needs tensors. Notation: n tokens of a micro-batch's completions, in the order of
its items; D hidden width. Arrays are float32.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from ouroboros_backends.shared.history import Floats, History, Learned
from ouroboros_backends.shared.lesson import Choice, Material
from ouroboros_backends.shared.rows import Item, MicroBatch
from ouroboros_backends.shared.world import World
from ouroboros_desktop.core.policy_update import UpdateConfig


@dataclass(frozen=True, slots=True)
class Reinforced:
    """What one micro-batch came to: mean losses, and logprobs and entropies [n] in nats."""

    policy_loss: float
    value_loss: float
    logprobs: Floats
    entropies: Floats


class Engine(Protocol):
    """One opened model with LoRA and a value head, its optimiser and its history."""

    history: History

    @property
    def world(self) -> World:
        """The processes that make updates together."""
        ...

    # ------------------------------------------------------------------ reading

    def pack(self, items: Sequence[Item], budget: int) -> list[MicroBatch]:
        """Return the items as micro-batches of about ``budget`` tokens; see ``rows.pack``."""
        ...

    def measured(self, batch: MicroBatch, targets: Sequence[int]) -> Floats:
        """Return the policy's logprobs of ``targets``, entropies and values [3, n]."""
        ...

    def logprobs(self, batch: MicroBatch, targets: Sequence[int], adapter: bool) -> Floats:
        """Return the logprobs [n] of ``targets``; without adapter, the reference policy's."""
        ...

    def features(self, batch: MicroBatch) -> Floats:
        """Return the reference policy's hidden states [n, D] of the tails at the middle layer."""
        ...

    def pass_idly(self, learning: bool) -> None:
        """Pass through the trunk with nothing in it, because other processes still have to."""
        ...

    # ------------------------------------------------------------------ learning

    def begin(self, config: UpdateConfig, value_bias: float | None) -> None:
        """Set the learning rates, and (where given) what the value head says of everything."""
        ...

    def reinforce(
        self,
        batch: MicroBatch,
        targets: Sequence[int],
        chosen: Sequence[Material],
        config: UpdateConfig,
        tokens: int,
    ) -> Reinforced:
        """Add the gradient of surrogate and value loss; means are over ``tokens``.

        Raises ``UpdateProblem`` where the loss is not finite, as do the next two.
        """
        ...

    def imitate(self, batch: MicroBatch, targets: Sequence[int], weight: float) -> float:
        """Add the gradient of minus ``weight`` times the summed logprob, and return that sum."""
        ...

    def prefer(self, choices: Sequence[Choice], config: UpdateConfig, weight: float) -> float:
        """Add the gradient of ``weight`` times the preferences' summed loss; return that sum.

        The loss of one is -log sigmoid(beta * (log pi(chosen) - log pi(rejected) - margin)),
        logprobs summed over tokens (Rafailov et al. 2023, arXiv:2305.18290, equation 7).
        """
        ...

    def clip_gradients(self, limit: float) -> float:
        """Clip LoRA and value head apart, and return LoRA's norm as it was.

        Apart, since the value's gradient must not shrink the policy's. What has a gradient of
        nothing but zeros is not stepped at all: what the optimiser remembers of earlier updates
        would move it, and that is no lesson of this one. Raises ``UpdateProblem`` where a norm is
        not finite.
        """
        ...

    def step(self) -> None:
        """Take one step of the optimiser along the gradients."""
        ...

    def forget_gradients(self) -> None: ...

    # ------------------------------------------------------------------ what is learned

    def digest(self) -> str:
        """Return the digest of what decides logprobs and values: base, LoRA and value head."""
        ...

    def at_strength(self, strength: float) -> AbstractContextManager[None]:
        """Multiply what the adapter adds by ``strength``; afterwards it is as it was."""
        ...

    def learned(self) -> Learned:
        """Return all that is learned; the next step may change the arrays."""
        ...

    def take(self, learned: Learned) -> None:
        """Come to what was learned, to the bit."""
        ...

    def copied(self) -> Any:
        """Return a copy of all that is learned, in whatever form it is cheapest."""
        ...

    def restore(self, copied: Any) -> None:
        """Come back to a copy, and forget gradients."""
        ...

    def reset(self) -> None:
        """Come back to how the policy was first opened."""
        ...

    @property
    def circumstances(self) -> Mapping[str, str]:
        """What decides the bits on this machine, by what a person calls it."""
        ...

    @property
    def adapter_config(self) -> Mapping[str, Any]:
        """PEFT's description of the adapter, without the base model's name."""
        ...
