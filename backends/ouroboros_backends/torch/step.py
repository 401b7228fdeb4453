"""One optimiser step of a policy update: the losses of a minibatch, summed over micro-batches.

Every loss is weighted by 1 / tokens of the minibatch (preferences by 1 / pairs), so the size of the
micro-batches changes memory, never the result.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

import torch
from torch import Tensor

from ouroboros_backends.torch.adapters import Learner
from ouroboros_backends.torch.lesson import Lesson, Pair, Place, Sums
from ouroboros_backends.torch.material import Material
from ouroboros_backends.torch.packing import MicroBatch
from ouroboros_backends.torch.ppo import Clipped, Imitation, head_loss, kl_estimate, value_loss
from ouroboros_backends.torch.preferences import Choice, gathered, prefer
from ouroboros_backends.torch.scoring import fed, targets_of
from ouroboros_backends.torch.transaction import not_finite
from ouroboros_desktop.core.guards import stop_reason
from ouroboros_desktop.core.policy_update import Method, Progress, UpdateConfig, UpdateMetrics


class Step:
    """Gradients of one minibatch, then one step of the optimiser."""

    def __init__(
        self, learner: Learner, lesson: Lesson, config: UpdateConfig, place: Place
    ) -> None:
        self._learner = learner
        self._network = learner.network
        self._lesson = lesson.own(self._network.world)
        self._config = config
        self._place = place
        self._sums = Sums()
        self._counts = lesson.counts

    def run(self) -> Generator[UpdateMetrics | Progress, None, UpdateMetrics]:
        """Yield progress after each micro-batch, then the metrics, which are returned as well."""
        started = time.perf_counter()
        lesson, world = self._lesson, self._network.world
        yield from self._each([(m.prompt, m.tokens) for m in lesson.experiences], self._reinforce)
        yield from self._each(lesson.demonstrations, self._imitate)
        parts = list(gathered(lesson.preferences, self._config.tokens_per_micro))
        for part in [*parts, *[[]] * world.behind(len(parts))]:
            self._prefer(part)
            yield self._progress
        world.add_gradients([*self._learner.lora.values(), *self._learner.value_head.values()])
        norm = self._clip_gradients()
        sums = world.total(self._sums)
        metrics = sums.metrics(self._place, self._counts, self._config, norm)
        reason = stop_reason(metrics, self._config)
        if reason is None:
            self._learner.optimizer.step()
        self._learner.optimizer.zero_grad(set_to_none=True)
        seconds = time.perf_counter() - started
        metrics = replace(metrics, seconds=seconds, stopped=reason is not None, stop_reason=reason)
        yield metrics
        return metrics

    def _each(
        self, pairs: Sequence[Pair], learn: Callable[[MicroBatch], None]
    ) -> Generator[Progress, None, None]:
        """Learn from one micro-batch after the other."""
        items = [fed(i, *pair) for i, pair in enumerate(pairs)]
        network = self._network
        batches = network.pack(items, self._config.tokens_per_micro)
        idle = network.world.behind(len(batches))
        for batch in batches:
            learn(batch)
            yield self._progress
        for _ in range(idle):
            self._backward(network.nothing())

    def _hidden(self, batch: MicroBatch) -> Tensor:
        self._network.use_adapter(True)
        return self._network.states(batch)

    def _reinforce(self, batch: MicroBatch) -> None:
        """Add the gradient of the surrogate, and of the value loss where there is one.

        RLOO keeps the ratio and clips nothing: its first step is REINFORCE, later ones correct for
        how far the policy has come since, until ``target_kl`` ends them.
        """
        chosen = [self._lesson.experiences[item.index] for item in batch.items]
        hidden, config = self._hidden(batch), self._config
        behaviour = self._column([m.behaviour for m in chosen])
        advantages = self._column([m.advantages for m in chosen])
        weight = 1 / self._counts.tokens
        clip_range = math.inf if config.method is Method.RLOO else config.clip_range
        objective = Clipped(behaviour, advantages, weight, clip_range)
        targets = targets_of(batch, [m.tokens for m in self._lesson.experiences], self._network)
        entropy_weight = weight * config.entropy_coef
        loss, new, entropies = head_loss(
            hidden, self._network.head, targets, objective, entropy_weight
        )
        self._sums.policy += float(loss.detach()) + entropy_weight * float(entropies.sum())
        if config.fits_values:
            loss = loss + config.value_coef * self._value_loss(hidden, chosen)
        self._backward(loss)
        self._note(chosen, new, entropies, (new - behaviour).exp())

    def _value_loss(self, hidden: Tensor, chosen: Sequence[Material]) -> Tensor:
        """Return the value head's mean loss; the trunk is taught by it where the config says so."""
        seen = hidden.float() if self._config.value_gradient else hidden.detach().float()
        values = self._network.value_head(seen)[:, 0]
        before = self._column([m.values for m in chosen])
        returns = self._column([m.returns for m in chosen])
        clip_range = self._config.value_clip_range
        loss = value_loss(values, before, returns, clip_range) / self._counts.tokens
        self._sums.value += float(loss.detach())
        return loss

    def _note(
        self, chosen: Sequence[Material], new: Tensor, entropies: Tensor, ratio: Tensor
    ) -> None:
        """Add what the guards and the teacher look at.

        The KL divergence to the reference policy is meant under the policy as it is now, the tokens
        are of one before: each counts by its ratio, at most 1, because a few large ratios would
        outweigh all others (truncated importance sampling: Ionides 2008).
        """
        sums, clip_range = self._sums, self._config.clip_range
        reference = self._column([m.reference for m in chosen])
        sums.kl += float(kl_estimate(new, self._column([m.start for m in chosen])).sum())
        sums.reference_kl += float((ratio.clamp(max=1) * kl_estimate(reference, new)).sum())
        sums.clipped += float((ratio - 1).abs().gt(clip_range).sum())
        sums.entropy += float(entropies.sum())
        sums.start_entropy += float(sum(m.entropies.sum() for m in chosen))

    def _imitate(self, batch: MicroBatch) -> None:
        """Add the gradient of minus the demonstrations' mean logprob."""
        shown = self._lesson.demonstrations
        objective = Imitation(self._config.demonstration_coef / self._counts.shown_tokens)
        targets = targets_of(batch, [ids for _, ids in shown], self._network)
        loss, new, _ = head_loss(self._hidden(batch), self._network.head, targets, objective)
        self._backward(loss)
        self._sums.demonstration -= float(new.sum()) / self._counts.shown_tokens

    def _prefer(self, choices: Sequence[Choice]) -> None:
        """Add the gradient of the preferences' mean loss."""
        weight = self._config.preference_coef / self._counts.pairs
        loss = prefer(self._network, choices, self._config, weight)
        if not math.isfinite(loss):
            raise not_finite()
        self._sums.preference += loss / self._counts.pairs

    def _backward(self, loss: Tensor) -> None:
        if not torch.isfinite(loss):
            raise not_finite()
        loss.backward()  # type: ignore[no-untyped-call]

    def _column(self, parts: Sequence[Tensor]) -> Tensor:
        return torch.cat(list(parts)).to(self._network.device)

    def _clip_gradients(self) -> float:
        """Clip LoRA and value head apart: the value's gradient must not shrink the policy's.

        Parameters with a gradient of nothing but zeros are not stepped at all: what the optimiser
        remembers of earlier updates would move them, and that is no lesson of this one.
        """
        limit = self._config.max_grad_norm
        groups = [list(self._learner.lora.values()), list(self._learner.value_head.values())]
        norms = [float(torch.nn.utils.clip_grad_norm_(group, limit)) for group in groups]
        if not all(norm < math.inf for norm in norms):  # neither infinite nor NaN
            raise not_finite()
        for group, norm in zip(groups, norms, strict=True):
            if not norm:
                for parameter in group:
                    parameter.grad = None
        return norms[0]

    @property
    def _progress(self) -> Progress:
        place = self._place
        return Progress(f"Learning, epoch {place.epoch}", place.step - 1, place.steps)
