"""One optimiser step of a policy update: the losses of a minibatch, summed over micro-batches.

Every loss is weighted by 1 / tokens of the minibatch (preferences by 1 / pairs), so the size of the
micro-batches changes memory, never the result.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace

from ouroboros_backends.shared.engine import Engine
from ouroboros_backends.shared.lesson import Choice, Lesson, Place, Sums
from ouroboros_backends.shared.preferences import gathered
from ouroboros_backends.shared.rows import Item, MicroBatch, Pair, beginnings, fed, fed_together
from ouroboros_backends.shared.world import World
from ouroboros_desktop.core.guards import stop_reason
from ouroboros_desktop.core.policy_update import Progress, UpdateConfig, UpdateMetrics


class Step:
    """Gradients of one minibatch, then one step of the optimiser."""

    def __init__(self, engine: Engine, lesson: Lesson, config: UpdateConfig, place: Place) -> None:
        self._engine = engine
        self._lesson = _own(lesson, engine.world)
        self._config = config
        self._place = place
        self._sums = Sums()
        self._counts = lesson.counts

    def run(self) -> Generator[UpdateMetrics | Progress, None, UpdateMetrics]:
        """Yield progress after each micro-batch, then the metrics, which are returned as well."""
        started = time.perf_counter()
        engine, lesson, config = self._engine, self._lesson, self._config
        written = [fed(i, m.prompt, m.tokens) for i, m in enumerate(lesson.experiences)]
        yield from self._each(written, self._reinforce)
        yield from self._each(fed_together(lesson.demonstrations), self._imitate)
        parts = list(gathered(lesson.preferences, config.tokens_per_micro))
        for part in [*parts, *[[]] * engine.world.behind(len(parts))]:
            self._prefer(part)
            yield self._progress
        norm = engine.clip_gradients(config.max_grad_norm)
        sums = engine.world.total(self._sums)
        metrics = sums.metrics(self._place, self._counts, config, norm)
        reason = stop_reason(metrics, config)
        if reason is None:
            engine.step()
        engine.forget_gradients()
        seconds = time.perf_counter() - started
        metrics = replace(metrics, seconds=seconds, stopped=reason is not None, stop_reason=reason)
        yield metrics
        return metrics

    def _each(
        self, items: Sequence[Item], learn: Callable[[MicroBatch], None]
    ) -> Generator[Progress, None, None]:
        """Learn from one micro-batch after the other."""
        engine = self._engine
        batches = engine.pack(items, self._config.tokens_per_micro)
        idle = engine.world.behind(len(batches))
        for batch in batches:
            learn(batch)
            yield self._progress
        for _ in range(idle):
            engine.pass_idly(learning=True)

    def _reinforce(self, batch: MicroBatch) -> None:
        """Add the gradient of the surrogate, and of the value loss where there is one."""
        materials, config = self._lesson.experiences, self._config
        chosen = [materials[item.index] for item in batch.items]
        targets = batch.targets([m.tokens for m in materials])
        found = self._engine.reinforce(batch, targets, chosen, config, self._counts.tokens)
        self._sums.policy += found.policy_loss
        self._sums.value += found.value_loss
        self._sums.note(chosen, found.logprobs, found.entropies, config.clip_range)

    def _imitate(self, batch: MicroBatch) -> None:
        """Add the gradient of minus the demonstrations' mean logprob."""
        tokens = self._counts.shown_tokens
        targets = batch.targets([ids for _, ids in self._lesson.demonstrations])
        weight = self._config.demonstration_coef / tokens
        self._sums.demonstration -= self._engine.imitate(batch, targets, weight) / tokens

    def _prefer(self, choices: Sequence[Choice]) -> None:
        """Add the gradient of the preferences' mean loss."""
        pairs = self._counts.pairs
        loss = self._engine.prefer(choices, self._config, self._config.preference_coef / pairs)
        self._sums.preference += loss / pairs

    @property
    def _progress(self) -> Progress:
        place = self._place
        return Progress(f"Learning, epoch {place.epoch}", place.step - 1, place.steps)


def _own(lesson: Lesson, world: World) -> Lesson:
    """Return what this process learns from, of what all of them do."""
    shared = beginnings([prompt for prompt, _ in lesson.demonstrations])

    def added(pair: Pair) -> int:
        prompt, completion = pair
        return len(prompt) - len(shared[prompt]) + len(completion)

    return Lesson(
        world.own(lesson.experiences, lambda m: m.prompt, lambda m: len(m.tokens)),
        world.own(lesson.demonstrations, lambda pair: shared[pair[0]], added),
        world.own(lesson.preferences, lambda c: c.prompt, lambda c: c.tokens),
    )
