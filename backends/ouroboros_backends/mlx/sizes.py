"""A model of which nothing has been read, and the passes that it will make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import mlx.core as mx
from mlx.utils import tree_flatten, tree_unflatten
from mlx_lm.models.cache import KVCache, make_prompt_cache

from ouroboros_backends.mlx.lora import sizes
from ouroboros_backends.mlx.network import Network
from ouroboros_backends.mlx.ppo import Clipped, head_loss, value_loss
from ouroboros_backends.mlx.prefix import Recorded
from ouroboros_backends.mlx.rehearsal import highest
from ouroboros_backends.shared.rows import MicroBatch, fed
from ouroboros_desktop.core.fit import PREFILL, Workload

FEW = (2, 4)
"""Layers by which it is seen how much each of many keeps."""


class Unread(Network):
    """A network with lazy weights: it has shapes, and nothing can be measured of it."""

    def _open(self) -> bool:
        """Take for granted that completions may share a prompt where keys and values are kept."""
        plain = all(type(cache) is KVCache for cache in make_prompt_cache(self.model))
        return plain and self.cache_bytes > 0 and self.window is None

    @property
    def adapter(self) -> int:
        """How many numbers LoRA has."""
        return sum(layer.lora_a.size + layer.lora_b.size for layer in self.lora.layers.values())

    @property
    def multiplied(self) -> int:
        """How many numbers of the trunk a token is multiplied with."""
        linear = (m for m in self.model.model.modules() if hasattr(m, "lora_a"))
        adapted = {id(m.base): m.base for m in linear}
        others = (m for m in self.model.model.modules() if type(m).__name__.endswith("Linear"))
        found = {**adapted, **{id(m): m for m in others if not hasattr(m, "lora_a")}}
        return sum(out * width for out, width in map(sizes, found.values()))

    # ------------------------------------------------------------------ rehearsing

    def reading(self, tokens: int) -> int:
        """Return the most bytes while the last piece of a prompt is read."""
        piece = min(PREFILL, tokens)
        before = self._read(tokens - piece)

        def run(*given: mx.array) -> Sequence[mx.array]:
            pairs = list(zip(given[::2], given[1::2], strict=True))
            cache = [Recorded(pair) for pair in pairs] if pairs else None
            hidden = self.trunk(mx.zeros((1, piece), mx.int32), cache)
            kept = [array for one in cache or [] for array in one.recorded]
            return [hidden[:, -1], *kept]

        return self._highest(run, before)

    def learning(self, workload: Workload, twice: bool) -> int:
        """Return the most bytes of a micro-batch through both passes, the head's included.

        Few layers are rehearsed. Those that compute twice do so one at a time, the last one after
        the head; what others keep grows with their number.
        """
        batch, texts = self._micro_batch(workload)
        few, more = FEW

        def computing(layers: int) -> int:
            def derived() -> Sequence[mx.array]:
                with _first(self.layers, layers):
                    return self._gradients(batch, texts)

            return self._highest(derived, [])

        count = len(self.layers)
        with suppress(Exception):  # an architecture whose layers give back something else
            if twice:
                last = self._highest(lambda: self._gradients_again(batch, texts), [])
                return last + (count - 1) * self._between(batch)
            if count > more:
                least, most = computing(few), computing(more)
                return most + (count - more) * (most - least) // (more - few)
        return computing(count)

    def _micro_batch(self, workload: Workload) -> tuple[MicroBatch, list[tuple[int, ...]]]:
        texts = [(0,) * workload.answer_tokens] * (workload.prompts * workload.completions)
        prompts = [
            (place // workload.completions,) * workload.prompt_tokens for place in range(len(texts))
        ]
        items = [fed(place, *pair) for place, pair in enumerate(zip(prompts, texts, strict=True))]
        return self.pack(items, workload.tokens_per_micro)[0], texts

    def _gradients(self, batch: MicroBatch, texts: Sequence[tuple[int, ...]]) -> Sequence[mx.array]:
        """Return what ``MlxEngine.reinforce`` evaluates."""

        def loss() -> tuple[mx.array, list[mx.array]]:
            return self._loss(self.states(batch), batch, texts)

        noted, gradients = self._derived(loss)
        return [*gradients, *noted]

    def _gradients_again(
        self, batch: MicroBatch, texts: Sequence[tuple[int, ...]]
    ) -> Sequence[mx.array]:
        """Return the same of one layer, which computes again what its gradient needs."""
        with _first(self.layers, 1):
            hidden = mx.stop_gradient(self.states(batch))
        (_, noted), slope = mx.value_and_grad(lambda h: self._loss(h, batch, texts))(hidden)

        def again() -> tuple[mx.array, list[mx.array]]:
            with _first(self.layers, 1, after=hidden):
                return (self.states(batch) * mx.stop_gradient(slope)).sum(), []

        _, gradients = self._derived(again)
        return [*gradients, *noted]

    def _derived(
        self, loss: Callable[[], tuple[mx.array, list[mx.array]]]
    ) -> tuple[list[mx.array], list[mx.array]]:
        before = self.learned

        def placed(learned: dict[str, mx.array]) -> tuple[mx.array, list[mx.array]]:
            self.place(learned)
            return loss()

        try:
            (_, noted), gradients = mx.value_and_grad(placed)(before)
        finally:
            self.place(before)
        return noted, list(gradients.values())

    def _loss(
        self, hidden: mx.array, batch: MicroBatch, texts: Sequence[tuple[int, ...]]
    ) -> tuple[mx.array, list[mx.array]]:
        targets = mx.array(batch.targets(texts))
        zeros = mx.zeros(targets.shape)
        found = head_loss(hidden, self.head, targets, Clipped(zeros, zeros, 1.0, 0.2))
        of_values = value_loss(self.values(mx.stop_gradient(hidden)), zeros, zeros, 0.2)
        noted = [of_values, found.loss, found.logprobs, found.entropies]
        return found.pull(hidden) + of_values, noted

    def _between(self, batch: MicroBatch) -> int:
        """Return the bytes that a layer that computes twice keeps: what comes into it.

        Of prompts that are shared it is also their keys and values, with their gradients.
        """
        tokens = sum(row.length if row.tree else _tokens(row) for row in batch.rows)
        prompts = sum(len(row.prompt) for row in batch.rows if row.tree and len(row.items) > 1)
        state = int(self.trunk(mx.zeros((1, 1), mx.int32)).nbytes)
        return tokens * state + 2 * prompts * self.cache_bytes // len(self.layers)

    def _read(self, tokens: int) -> list[mx.array]:
        """Return keys and values of so many tokens, layer after layer; [] where none are kept."""
        if not tokens or not self.cache_bytes:
            return []
        caches = [Recorded() for _ in self.layers]
        self.trunk(mx.zeros((1, 1), mx.int32), caches)
        arrays = [array for cache in caches for array in cache.recorded]
        return [mx.zeros((*a.shape[:2], tokens, a.shape[3]), a.dtype) for a in arrays]

    def _highest(self, run: Callable[..., Sequence[mx.array]], given: Sequence[mx.array]) -> int:
        flat = tree_flatten(self.model.parameters())
        names, head = [name for name, _ in flat], self.value_head.parameters()

        def placed(*arrays: mx.array) -> Sequence[mx.array]:
            self._update(names, arrays[: len(names)])
            self.value_head.update(dict(zip(head, arrays[len(names) :], strict=False)))
            return run(*arrays[len(names) + len(head) :])

        try:
            return highest(placed, [*(array for _, array in flat), *head.values(), *given])
        finally:
            self._update(names, [array for _, array in flat])
            self.value_head.update(head)

    def _update(self, names: Sequence[str], arrays: Sequence[mx.array]) -> None:
        self.model.update(tree_unflatten(list(zip(names, arrays, strict=True))))


def _tokens(row: Any) -> int:
    return sum(len(item.prompt) + len(item.tail) for item in row.items)


@contextmanager
def _first(layers: list[Any], computing: int, after: mx.array | None = None) -> Iterator[None]:
    """Let only the first layers compute within the block, the others hand on what comes in.

    They do it after ``after``: two passes that are alike would be made once.
    """
    before = list(layers)
    recorded: list[tuple[mx.array, ...]] = []
    noting = [_Noting(one, recorded, after) for one in before[:computing]]
    layers[:] = [*noting, *(_Skipped(one, recorded) for one in before[computing:])]
    try:
        yield
    finally:
        layers[:] = before


class _Noting:
    """A layer whose keys and values the others show as theirs."""

    def __init__(
        self, layer: Any, recorded: list[tuple[mx.array, ...]], after: mx.array | None
    ) -> None:
        self._layer = layer
        self._recorded = recorded
        self._after = after

    def __getattr__(self, name: str) -> Any:
        return getattr(self._layer, name)

    def __call__(self, *args: Any, **named: Any) -> Any:
        given = [self._later(value) for value in args]
        output = self._layer(*given, **{name: self._later(v) for name, v in named.items()})
        self._recorded[:] = [c.recorded for c in _caches(args, named)]
        return output

    def _later(self, value: Any) -> Any:
        if self._after is None or not isinstance(value, mx.array):
            return value
        return mx.depends([value], [self._after])[0]


class _Skipped:
    """Stands where a layer is, and hands on what comes in."""

    def __init__(self, layer: Any, recorded: list[tuple[mx.array, ...]]) -> None:
        self._layer = layer
        self._recorded = recorded

    def __getattr__(self, name: str) -> Any:
        return getattr(self._layer, name)

    def __call__(self, *args: Any, **named: Any) -> Any:
        for cache, recorded in zip(_caches(args, named), self._recorded, strict=False):
            cache.recorded = recorded
        return next(v for v in (*args, *named.values()) if isinstance(v, mx.array))


def _caches(args: Sequence[Any], named: dict[str, Any]) -> list[Recorded]:
    return [value for value in (*args, *named.values()) if isinstance(value, Recorded)]
