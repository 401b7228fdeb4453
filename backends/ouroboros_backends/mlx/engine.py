"""``MlxEngine``: what the sequence of a policy update asks of a runtime, on MLX.

An update's gradients are added up over micro-batches, each computed at once. Arrays are replaced
and never written into, so a copy of all that is learned is a dictionary of references.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from typing import Any

import mlx.core as mx
import numpy as np

from ouroboros_backends.mlx.gradients import Gradients
from ouroboros_backends.mlx.network import VALUE_HEAD, Network
from ouroboros_backends.mlx.optimiser import Moments, stepped
from ouroboros_backends.mlx.ppo import (
    Clipped,
    Found,
    Imitation,
    head_loss,
    head_measures,
    value_loss,
)
from ouroboros_backends.mlx.preferences import derived
from ouroboros_backends.shared.engine import Reinforced
from ouroboros_backends.shared.history import Floats, History, Learned
from ouroboros_backends.shared.lesson import Choice, Material, column
from ouroboros_backends.shared.preferences import packed, texts_of
from ouroboros_backends.shared.rows import Item, MicroBatch
from ouroboros_backends.shared.world import Alone, World
from ouroboros_desktop.core.policy_update import Method, UpdateConfig

Arrays = dict[str, mx.array]

Copied = tuple[Arrays, dict[str, Moments], History]


class MlxEngine:
    """A network, its optimiser and its history; see ``shared.engine.Engine``."""

    def __init__(self, network: Network, base: str = "", twice: bool = False) -> None:
        """``base`` is the digest of the base and of how it is kept; ``twice``: checkpointing."""
        self.network = network
        self.history = History()
        self._base = base
        self._moments: dict[str, Moments] = {}
        self._gradients = Gradients(network, twice)
        self._rates = (0.0, 0.0)
        self._world = Alone()
        self._fresh = self.copied()

    @property
    def world(self) -> World:
        return self._world

    # ------------------------------------------------------------------ reading

    def pack(self, items: Sequence[Item], budget: int) -> list[MicroBatch]:
        return self.network.pack(items, budget)

    def measured(self, batch: MicroBatch, targets: Sequence[int]) -> Floats:
        hidden = self.network.states(batch, adapter=True)
        logprobs, entropies = head_measures(hidden, self.network.head, mx.array(targets))
        return _numbers(mx.stack([logprobs, entropies, self.network.values(hidden)]))

    def logprobs(self, batch: MicroBatch, targets: Sequence[int], adapter: bool) -> Floats:
        hidden = self.network.states(batch, adapter)
        logprobs, _ = head_measures(hidden, self.network.head, mx.array(targets))
        return _numbers(logprobs)

    def features(self, batch: MicroBatch) -> Floats:
        return _numbers(self.network.middle(batch))

    def pass_idly(self, learning: bool) -> None:
        """Do nothing: no other process waits for this one."""

    # ------------------------------------------------------------------ learning

    def begin(self, config: UpdateConfig, value_bias: float | None) -> None:
        self._rates = (config.learning_rate, config.value_learning_rate)
        if value_bias is not None:
            bias = mx.full((1,), value_bias, mx.float32)
            self.network.place({**self.network.learned, f"{VALUE_HEAD}bias": bias})
        mx.clear_cache()

    def reinforce(
        self,
        batch: MicroBatch,
        targets: Sequence[int],
        chosen: Sequence[Material],
        config: UpdateConfig,
        tokens: int,
    ) -> Reinforced:
        """Add the gradient of surrogate and value loss.

        RLOO keeps the ratio and clips nothing; see ``Clipped``.
        """
        weight = 1 / tokens
        clip_range = math.inf if config.method is Method.RLOO else config.clip_range
        behaviour, advantages, before, returns = (
            mx.array(column(chosen, n)) for n in ("behaviour", "advantages", "values", "returns")
        )
        objective = Clipped(behaviour, advantages, weight, clip_range)
        entropy, head = weight * config.entropy_coef, self.network.head

        def loss() -> tuple[mx.array, Found, mx.array]:
            hidden = self.network.states(batch)
            found = head_loss(hidden, head, mx.array(targets), objective, entropy)
            pulled = found.pull(hidden)
            if not config.fits_values:
                return pulled, found, mx.array(0.0)
            seen = hidden if config.value_gradient else mx.stop_gradient(hidden)
            values = self.network.values(seen)
            of_values = weight * value_loss(values, before, returns, config.value_clip_range)
            return pulled + config.value_coef * of_values, found, of_values

        found, of_values = self._gradients.add(loss)
        entropies = _numbers(found.entropies)
        policy = float(found.loss) + entropy * float(entropies.sum(dtype=np.float64))
        return Reinforced(policy, float(of_values), _numbers(found.logprobs), entropies)

    def imitate(self, batch: MicroBatch, targets: Sequence[int], weight: float) -> float:
        def loss() -> tuple[mx.array, Found]:
            hidden = self.network.states(batch)
            found = head_loss(hidden, self.network.head, mx.array(targets), Imitation(weight))
            return found.pull(hidden), found

        (found,) = self._gradients.add(loss)
        return float(_numbers(found.logprobs).sum(dtype=np.float64))

    def prefer(self, choices: Sequence[Choice], config: UpdateConfig, weight: float) -> float:
        """Add the gradient of the preferences' summed loss.

        Each text passes once. What its logprob is multiplied by depends on the others', so all of
        them are computed before any is derived.
        """
        texts = texts_of(choices)
        completions = [completion for _, completion in texts]
        batches = packed(self, texts, config.tokens_per_micro)
        owners = [
            mx.array([i.index for i in batch.items for _ in completions[i.index]])
            for batch in batches
        ]

        def loss() -> tuple[mx.array, mx.array]:
            passed = [self._summed(batch, batch.targets(completions)) for batch in batches]
            totals = mx.zeros(len(texts))
            for owner, (_, found) in zip(owners, passed, strict=True):
                totals = totals.at[owner].add(found.logprobs)
            total, factors = derived(totals, texts, choices, config.preference_beta)
            pulled = mx.array(0.0)
            for owner, (hidden, found) in zip(owners, passed, strict=True):
                pulled = pulled + found.pull(hidden, weight * factors[owner])
            return pulled, mx.stop_gradient(total)

        if not batches:
            return 0.0
        (total,) = self._gradients.add(loss)
        return float(total)

    def _summed(self, batch: MicroBatch, targets: Sequence[int]) -> tuple[mx.array, Found]:
        """Return the hidden states [n, D], and the summed logprob with its gradient."""
        hidden = self.network.states(batch)
        return hidden, head_loss(hidden, self.network.head, mx.array(targets), Imitation(-1.0))

    def clip_gradients(self, limit: float) -> float:
        return self._gradients.clip(limit)

    def step(self) -> None:
        learned = self.network.learned
        rates = {name: self._rates[name.startswith(VALUE_HEAD)] for name in learned}
        values, moments = stepped(learned, self._gradients.arrays, self._moments, rates)
        mx.eval(values, [(m.exp_avg, m.exp_avg_sq) for m in moments.values()])
        self.network.place(values)
        self._moments = moments

    def forget_gradients(self) -> None:
        self._gradients.forget()

    # ------------------------------------------------------------------ what is learned

    def digest(self) -> str:
        found = hashlib.sha256(f"{self._base} mlx".encode())
        for name, array in sorted(self.network.learned.items()):
            found.update(name.encode())
            found.update(_numbers(array).tobytes())
        return found.hexdigest()

    @contextmanager
    def at_strength(self, strength: float) -> Iterator[None]:
        layers = self.network.lora.layers.values()
        kept = [layer.scale for layer in layers]
        for layer in layers:
            layer.scale *= strength
        try:
            yield
        finally:
            for layer, scale in zip(layers, kept, strict=True):
                layer.scale = scale

    def learned(self) -> Learned:
        arrays = {name: _numbers(array) for name, array in self.network.learned.items()}
        head = {
            n.removeprefix(VALUE_HEAD): a for n, a in arrays.items() if n.startswith(VALUE_HEAD)
        }
        lora = {n: a for n, a in arrays.items() if not n.startswith(VALUE_HEAD)}
        moments: dict[str, Floats] = {}
        for name, known in self._moments.items():
            moments[f"exp_avg.{name}"] = _numbers(known.exp_avg)
            moments[f"exp_avg_sq.{name}"] = _numbers(known.exp_avg_sq)
            moments[f"step.{name}"] = np.array(known.step, dtype=np.float32)
        return Learned(lora, head, moments, self.history)

    def take(self, learned: Learned) -> None:
        self.network.place({name: mx.array(array) for name, array in learned.parameters.items()})
        known = learned.moments
        names = [key.removeprefix("step.") for key in known if key.startswith("step.")]
        self._moments = {
            name: Moments(
                mx.array(known[f"exp_avg.{name}"]),
                mx.array(known[f"exp_avg_sq.{name}"]),
                int(known[f"step.{name}"]),
            )
            for name in names
        }
        self.history = learned.history
        self.forget_gradients()

    def copied(self) -> Copied:
        return self.network.learned, self._moments, self.history

    def restore(self, copied: Copied) -> None:
        learned, self._moments, self.history = copied
        self.network.place(learned)
        self.forget_gradients()

    def reset(self) -> None:
        self.restore(self._fresh)

    @property
    def circumstances(self) -> Mapping[str, str]:
        """What decides the bits on this machine, by what a person calls it."""
        config = self.network.lora.config
        chosen = ("r", "lora_alpha", "use_rslora", "target_modules", "layers_to_transform")
        return {
            **{f"version of {name}": version(name) for name in ("mlx", "mlx-lm")},
            "device": str(mx.default_device()),
            "precision": ", ".join(self.network.precisions),
            "LoRA": repr({key: config[key] for key in chosen}),
            "checkpointing": str(self._gradients.twice),
        }

    @property
    def adapter_config(self) -> Mapping[str, Any]:
        return self.network.lora.config


def _numbers(array: mx.array) -> Floats:
    return np.array(array.astype(mx.float32))
