"""The processes that make one policy update together, one a GPU; usually there is one.

Every process holds all numbers of the batch (they are few) and all that is learned; it runs the
trunk over its own share of the prompts. What the processes measured and derived is added up, so
advantages, gradients, metrics and the decision to stop are the same everywhere, and those of one
process alone but for the order of additions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, distributed

if TYPE_CHECKING:
    from ouroboros_backends.torch.several import Sharding

Entry = TypeVar("Entry")
Sums = TypeVar("Sums", bound=Any)


@dataclass(frozen=True, slots=True)
class World:
    """One process, ``rank`` of ``size``, that exchanges tensors with the others on ``device``.

    With ``sharding`` the trunk's weights are spread over the processes, so that each pass through
    the trunk is one that all of them make at the same time.
    """

    rank: int = 0
    size: int = 1
    device: str = "cpu"
    sharding: Sharding | None = None

    def own(
        self,
        entries: Sequence[Entry],
        prompt: Callable[[Entry], Sequence[int]],
        length: Callable[[Entry], int],
    ) -> list[Entry]:
        """Return this process's share; ``length``: what an entry adds to its prompt, in tokens."""
        if self.size == 1:
            return list(entries)
        return shares(entries, prompt, length, self.size)[self.rank]

    def behind(self, passes: int) -> int:
        """Return how many passes through the trunk others will make beyond this process's own.

        To be asked before the first of them: what processes exchange is in one order everywhere.
        """
        if self.sharding is None:
            return 0
        most = torch.tensor(passes, device=self.device)
        distributed.all_reduce(most, distributed.ReduceOp.MAX)
        return int(most) - passes

    def pooled(
        self, found: Mapping[int, NDArray[np.floating]], sizes: Sequence[int], columns: int
    ) -> list[NDArray[np.float64]]:
        """Return, for each i, the array [columns, sizes[i]] that one of the processes found.

        They are in float64, and exactly what was found.
        """
        whole = np.zeros((columns, sum(sizes)))
        parts = np.split(whole, np.cumsum(sizes)[:-1], axis=1) if sizes else []
        for index, array in found.items():
            parts[index][:] = array
        self._add(torch.from_numpy(whole))
        return parts

    def total(self, sums: Sums) -> Sums:
        """Return a dataclass of floats, each summed over the processes."""
        names = [field.name for field in fields(sums)]
        values = torch.tensor([getattr(sums, name) for name in names], dtype=torch.float64)
        self._add(values)
        total: Sums = replace(sums, **dict(zip(names, values.tolist(), strict=True)))
        return total

    @torch.no_grad()
    def add_gradients(self, parameters: Iterable[Tensor]) -> None:
        """Sum the gradients of ``parameters`` over the processes, in one exchange."""
        if self.size == 1:
            return
        learned = list(parameters)
        parts = [torch.zeros_like(p) if p.grad is None else p.grad for p in learned]
        flat = torch.cat([part.flatten() for part in parts])
        self._add(flat)
        sums = torch.split(flat, [p.numel() for p in learned])
        for parameter, gradient in zip(learned, sums, strict=True):
            parameter.grad = gradient.view_as(parameter)

    def _add(self, values: Tensor) -> None:
        """Replace ``values`` by their sum over the processes."""
        if self.size > 1:
            there = values.to(self.device)
            distributed.all_reduce(there)
            values.copy_(there)


ALONE = World()


def shares(
    entries: Sequence[Entry],
    prompt: Callable[[Entry], Sequence[int]],
    length: Callable[[Entry], int],
    count: int,
) -> list[list[Entry]]:
    """Return the entries in ``count`` shares of nearly equal length, the same in every process.

    Entries of one prompt stay together, so that they can share its row. Only where there are fewer
    prompts than shares is the longest group halved: its prompt is then read twice, which is better
    than a process that waits.
    """
    by_prompt: dict[tuple[int, ...], list[Entry]] = {}
    for entry in entries:
        by_prompt.setdefault(tuple(prompt(entry)), []).append(entry)

    def size(group: list[Entry]) -> int:
        return len(prompt(group[0])) + sum(map(length, group))

    groups = list(by_prompt.values())
    while len(groups) < count and any(len(group) > 1 for group in groups):
        number = max((n for n, g in enumerate(groups) if len(g) > 1), key=lambda n: size(groups[n]))
        longest = groups.pop(number)
        groups += [longest[: len(longest) // 2], longest[len(longest) // 2 :]]
    found: list[list[Entry]] = [[] for _ in range(count)]
    loads = [0] * count
    for group in sorted(groups, key=size, reverse=True):
        lightest = loads.index(min(loads))
        found[lightest] += group
        loads[lightest] += size(group)
    return found
