"""Writing completions with MLX: prompts read in pieces, then a token a row a step.

B rows, D hidden width, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import mlx.core as mx
import numpy as np

from ouroboros_backends.mlx.cache import (
    STEPS,
    Line,
    Rows,
    Together,
    Trunk,
    is_plain,
    laid_out,
    together,
)
from ouroboros_backends.mlx.drawing import draw, entropies_of
from ouroboros_backends.shared.generation import Drawn
from ouroboros_desktop.core.completion import Sampling

PREFILL = 512
"""Prompt tokens between two chances to stop."""


class Network(Trunk, Protocol):
    """What is asked of a model to write with it."""

    @property
    def window(self) -> int | None: ...

    @property
    def cache_bytes(self) -> int: ...

    def use_adapter(self, on: bool) -> None: ...

    def logits(self, hidden: Any) -> Any: ...

    def value_head(self, hidden: Any) -> Any: ...


@dataclass(frozen=True, slots=True)
class Said:
    """What rows say next: logits [B, V] in float32, and the hidden states [B, D] before them."""

    hidden: Any
    logits: Any

    def at(self, places: Sequence[int]) -> Said:
        rows = mx.array(list(places))
        return Said(self.hidden[rows], self.logits[rows])


class MlxBatch:
    """Rows that are read together; see ``shared.generation.Batch``."""

    def __init__(self, writer: MlxWriter, adapter: bool) -> None:
        self.adapter = adapter
        self._writer = writer
        self._network = writer.network
        self._lines: list[Line] = []
        self._rows: Rows | None = None
        self._steps = 0

    @property
    def read(self) -> list[int]:
        return self._lines[0].ids if len(self._lines) == 1 else []

    def prefill(self, prompts: Sequence[tuple[int, ...]]) -> Iterator[Said | None]:
        if not self._lines:
            self._lines = [Line(self._network.model) for _ in prompts]
        last: dict[Line, Any] = {}
        for line, prompt in zip(self._lines, prompts, strict=True):
            for start in range(len(line.ids), len(prompt), PREFILL):
                if last:
                    yield None
                self._network.use_adapter(self.adapter)
                last[line] = line.read(self._network, prompt[start : start + PREFILL])
                mx.clear_cache()  # attention over a piece took far more than a step takes
        yield self._said(mx.concatenate(list(last.values())))

    def select(self, rows: Sequence[int]) -> None:
        if self._rows is None:
            lengths = {len(line.ids) for line in self._lines}
            self._rows = laid_out(self._lines, rows, self._writer.together(lengths))
            self._lines = []
        else:
            self._rows.select(rows)
        mx.clear_cache()

    def step(self, tokens: Sequence[int]) -> Said:
        self._network.use_adapter(self.adapter)
        self._steps += 1
        if self._steps % STEPS == 0:  # buffers of sizes that do not come again
            mx.clear_cache()
        if self._rows is not None:
            return self._said(self._rows.step(self._network, tokens))
        return self._said(self._lines[0].read(self._network, tokens))

    def keep(self, tokens: int) -> None:
        self._lines[0].keep(tokens)

    def _said(self, hidden: Any) -> Said:
        return Said(hidden, self._network.logits(hidden))


class MlxWriter:
    """How completions are written with MLX; see ``shared.generation.Writer``."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._plain = is_plain(network)

    @property
    def cache_bytes(self) -> int:
        return self.network.cache_bytes

    def new(self, adapter: bool) -> MlxBatch:
        return MlxBatch(self, adapter)

    def goes_back(self) -> bool:
        return self._plain and self.network.window is None

    def together(self, lengths: Set[int]) -> Together:
        """Return which rows are read in one pass, of prompts of these lengths."""
        if self._plain and len(lengths) == 1:
            return Together.ALL
        return self._tried

    @cached_property
    def _tried(self) -> Together:
        return together(self.network)

    def draw(self, said: Said, uniforms: Sequence[float], sampling: Sampling) -> list[Drawn]:
        columns = []
        if sampling.exact:
            values = self.network.value_head(said.hidden.astype(mx.float32))[:, 0]
            mx.eval(said.logits, values)
            columns = [entropies_of(np.asarray(said.logits)), values]
        columns = [*draw(np.asarray(said.logits), uniforms, sampling), *columns]
        return [Drawn(*row) for row in zip(*(c.tolist() for c in columns), strict=True)]

    def make_room(self) -> None:
        """Give back all that is kept for the next completions."""
        self.rest()

    def rest(self) -> None:
        mx.clear_cache()
