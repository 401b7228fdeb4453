"""One optimiser step of a policy update: the losses of a minibatch, summed over micro-batches.

Every loss is weighted by 1 / tokens of the minibatch, so the size of the micro-batches changes
memory, never the result.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ouroboros_backends.torch.adapters import Learner
from ouroboros_backends.torch.material import Material
from ouroboros_backends.torch.packing import MicroBatch, pack
from ouroboros_backends.torch.ppo import Clipped, Imitation, head_loss, kl_estimate, value_loss
from ouroboros_backends.torch.scoring import fed, predicting, targets_of
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy_update import Baseline, Progress, UpdateConfig, UpdateMetrics

Pair = tuple[tuple[int, ...], tuple[int, ...]]
"""Prompt and completion, as ids."""


@dataclass(frozen=True, slots=True)
class Place:
    """Which step of how many, in which epoch; all from 1."""

    step: int
    steps: int
    epoch: int


@dataclass(slots=True)
class Sums:
    """What a minibatch adds up to; losses are means already."""

    policy: float = 0.0
    value: float = 0.0
    demonstration: float = 0.0
    kl: float = 0.0
    reference_kl: float = 0.0
    clipped: float = 0.0
    entropy: float = 0.0


class Step:
    """Gradients of one minibatch, then one step of the optimiser."""

    def __init__(
        self,
        learner: Learner,
        materials: Sequence[Material],
        demonstrations: Sequence[Pair],
        config: UpdateConfig,
        place: Place,
    ) -> None:
        self._learner = learner
        self._network = learner.network
        self._materials = materials
        self._demonstrations = demonstrations
        self._config = config
        self._place = place
        self._sums = Sums()
        self._tokens = sum(len(m.tokens) for m in materials)
        self._shown_tokens = sum(len(ids) for _, ids in demonstrations)

    def run(self) -> Generator[UpdateMetrics | Progress, None, bool]:
        """Yield progress after each micro-batch, then metrics; return whether to stop here."""
        started = time.perf_counter()
        for batch in self._packed([(m.prompt, m.tokens) for m in self._materials]):
            self._reinforce(batch)
            yield self._progress
        for batch in self._packed(self._demonstrations):
            self._imitate(batch)
            yield self._progress
        norm = self._clip_gradients()
        stopped = self._mean(self._sums.kl) > 1.5 * self._config.target_kl
        if not stopped:
            self._learner.optimizer.step()
        self._learner.optimizer.zero_grad(set_to_none=True)
        yield self._metrics(norm, time.perf_counter() - started, stopped)
        return stopped

    def _packed(self, pairs: Sequence[Pair]) -> list[MicroBatch]:
        items = [fed(i, *pair) for i, pair in enumerate(pairs)]
        network = self._network
        return pack(items, self._config.tokens_per_micro, network.window, network.shares)

    def _hidden(self, batch: MicroBatch) -> Tensor:
        self._network.use_adapter(True)
        return predicting(self._network, self._network.hidden(batch), batch)

    def _reinforce(self, batch: MicroBatch) -> None:
        """Add the gradient of the clipped surrogate, and of the value loss where there is one."""
        chosen = [self._materials[item.index] for item in batch.items]
        hidden, config = self._hidden(batch), self._config
        behaviour = self._column([m.behaviour for m in chosen])
        advantages = self._column([m.advantages for m in chosen])
        weight = 1 / self._tokens
        objective = Clipped(behaviour, advantages, weight, config.clip_range)
        targets = targets_of(batch, [m.tokens for m in self._materials], self._network)
        entropy_weight = weight * config.entropy_coef
        loss, new, entropies = head_loss(
            hidden, self._network.head, targets, objective, entropy_weight
        )
        self._backward(loss)
        if config.baseline is Baseline.VALUE:
            self._fit_values(hidden.detach().float(), chosen)
        sums, entropy = self._sums, float(entropies.sum())
        sums.policy += float(loss.detach()) + entropy_weight * entropy
        sums.entropy += entropy
        sums.kl += float(kl_estimate(new, self._column([m.start for m in chosen])).sum())
        reference = self._column([m.reference for m in chosen])
        sums.reference_kl += float(kl_estimate(reference, new).sum())
        sums.clipped += float(((new - behaviour).exp() - 1).abs().gt(config.clip_range).sum())

    def _fit_values(self, hidden: Tensor, chosen: Sequence[Material]) -> None:
        """Add the value head's gradient; the trunk gets none of it."""
        values = self._network.value_head(hidden)[:, 0]
        before, returns = (
            self._column([m.values for m in chosen]),
            self._column([m.returns for m in chosen]),
        )
        loss = value_loss(values, before, returns, self._config.value_clip_range) / self._tokens
        self._backward(self._config.value_coef * loss)
        self._sums.value += float(loss.detach())

    def _imitate(self, batch: MicroBatch) -> None:
        """Add the gradient of minus the demonstrations' mean logprob."""
        objective = Imitation(self._config.demonstration_coef / self._shown_tokens)
        targets = targets_of(batch, [ids for _, ids in self._demonstrations], self._network)
        loss, new, _ = head_loss(self._hidden(batch), self._network.head, targets, objective)
        self._backward(loss)
        self._sums.demonstration -= float(new.sum()) / self._shown_tokens

    def _backward(self, loss: Tensor) -> None:
        if not torch.isfinite(loss):
            raise _not_a_number()
        loss.backward()  # type: ignore[no-untyped-call]

    def _column(self, parts: Sequence[Tensor]) -> Tensor:
        return torch.cat(list(parts)).to(self._network.device)

    def _clip_gradients(self) -> float:
        """Clip LoRA and value head apart: the value's gradient must not shrink the policy's."""
        limit = self._config.max_grad_norm
        groups = (self._learner.lora.values(), self._learner.value_head.values())
        norms = [float(torch.nn.utils.clip_grad_norm_(list(group), limit)) for group in groups]
        if not all(norm < float("inf") for norm in norms):  # neither infinite nor NaN
            raise _not_a_number()
        return norms[0]

    def _mean(self, total: float) -> float:
        return total / self._tokens if self._tokens else 0.0

    @property
    def _progress(self) -> Progress:
        place = self._place
        return Progress(f"Learning, epoch {place.epoch}", place.step - 1, place.steps)

    def _metrics(self, norm: float, seconds: float, stopped: bool) -> UpdateMetrics:
        sums, place = self._sums, self._place
        return UpdateMetrics(
            step=place.step,
            steps=place.steps,
            epoch=place.epoch,
            policy_loss=sums.policy,
            value_loss=sums.value,
            demonstration_loss=sums.demonstration,
            approx_kl=self._mean(sums.kl),
            reference_kl=self._mean(sums.reference_kl),
            clip_fraction=self._mean(sums.clipped),
            entropy=self._mean(sums.entropy),
            grad_norm=norm,
            tokens=self._tokens + self._shown_tokens,
            seconds=seconds,
            stopped=stopped,
        )


def _not_a_number() -> UpdateProblem:
    return UpdateProblem(
        "The policy update ran into numbers that are not finite.",
        hint="Lower the learning rate, and try again; the adapter is unchanged.",
    )
