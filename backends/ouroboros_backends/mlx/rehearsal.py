"""How much memory a computation of MLX takes at the highest, without computing it.

The library lays a function out as operations with shapes, from arrays of which only the shapes are
looked at. Here they are put in the order in which the library would evaluate them, and what is
alive is counted to the byte. The result is that of ``mx.get_peak_memory``, a few temporary copies
apart.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import Any

import mlx.core as mx

VIEWS = frozenset(
    """
    AsStrided Broadcast BroadcastAxes CustomTransforms Depends ExpandDims Flatten Slice Split
    Squeeze StopGradient Transpose Unflatten Reshape
    """.split()
)
"""Operations whose output lies in their first input's memory, or may."""

TURNING = frozenset({"Transpose", "Broadcast", "BroadcastAxes", "Slice", "Split", "AsStrided"})
"""Views whose numbers do not lie one after the other."""

SHAPING = frozenset({"Reshape", "Flatten", "Unflatten"})
"""What copies where numbers do not lie one after the other."""

TAKING_OVER = frozenset(
    """
    Abs Add AsType BitwiseBinary Cos Divide Erf Exp LayerNorm Log LogAddExp Maximum Minimum Multiply
    Negative Power RMSNorm RoPE Scatter ScatterAxis Select Sigmoid Sign Sin SliceUpdate Softmax Sqrt
    Square Subtract Tanh
    """.split()
)
"""Operations that write into an input's memory, where nobody needs that input afterwards."""

PRODUCTS = frozenset({"Matmul", "AddMM", "QuantizedMatmul"})

AHEAD = 100
"""How many dispatches the library may be ahead of what is computed: ten tasks of ten."""

WIDTH = 20
"""How many arrays the library looks at side by side (``MLX_BFS_MAX_WIDTH``)."""

Ready = set[str]


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation; arrays go by the names that the library gave them."""

    kind: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    swaps: bool = False


@dataclass(slots=True)
class Graph:
    """What a function computes: ``sizes`` in bytes, ``given`` what is there before."""

    operations: list[Operation] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)
    shapes: dict[str, tuple[int, ...]] = field(default_factory=dict)
    given: Ready = field(default_factory=set)

    def note(self, said: Mapping[str, Any]) -> None:
        """Take one piece of what ``mx.export_function`` tells."""
        kind = said["type"]
        if kind == "primitive":
            self._size([*said["inputs"], *said["outputs"]])
            inputs, outputs = (tuple(n for n, *_ in said[s]) for s in ("inputs", "outputs"))
            self.operations.append(Operation(said["name"], inputs, outputs, _swaps(said)))
        elif kind == "inputs":
            self.given |= {name for name, *_ in said["inputs"]}
        elif kind == "constants":
            self.given |= {name for name, *_ in said["constants"]}
        elif kind == "outputs":
            self._size(said["outputs"])
            self.outputs = [name for name, *_ in said["outputs"]]

    def _size(self, arrays: Iterable[tuple[str, tuple[int, ...], Any]]) -> None:
        for name, shape, dtype in arrays:
            self.shapes[name] = shape
            self.sizes[name] = prod(shape) * dtype.size


def highest(run: Callable[..., Sequence[mx.array]], given: Sequence[mx.array]) -> int:
    """Return the most bytes while what ``run`` makes of ``given`` is evaluated, results included.

    Of ``given`` nothing is read, and its own bytes do not count.
    """
    graph = Graph()
    mx.export_function(graph.note, run, *given)
    return _Living(graph).highest()


def ordered(graph: Graph) -> list[Operation]:
    """Return the operations in the order in which ``eval_impl`` of mlx/transforms.cpp takes them.

    Backwards from the outputs, side by side up to a width, each when all who need it were seen.
    """
    by_output = {name: o for o in graph.operations for name in o.outputs}
    first = Operation("", tuple(graph.outputs), ())
    waiting = _degrees(first, by_output)
    tape: list[Operation] = [first]
    left: list[tuple[Operation, int]] = []
    place = 0
    while waiting and (place < len(tape) or left):
        if place < len(tape):
            operation, start = tape[place], 0
            place += 1
        else:
            operation, start = left.pop()
        for number in range(start, len(operation.inputs)):
            found = by_output.get(operation.inputs[number])
            if found is None or found.outputs[0] not in waiting:
                continue
            if len(tape) - place >= WIDTH:
                left.append((operation, number))
                break
            waiting[found.outputs[0]] -= 1
            if not waiting[found.outputs[0]]:
                del waiting[found.outputs[0]]
                tape.append(found)
    return tape[:0:-1]


def _swaps(said: Mapping[str, Any]) -> bool:
    """Whether an operation swaps the last two axes and nothing else."""
    if said["name"] != "Transpose":
        return False
    axes = list(said["arguments"][0])
    *first, last, other = range(len(axes))
    return axes == [*first, other, last]


def _degrees(first: Operation, by_output: Mapping[str, Operation]) -> dict[str, int]:
    """Return how often each operation that is needed is needed, by its first output."""
    degrees: Counter[str] = Counter()
    queue = deque([first])
    while queue:
        for name in queue.popleft().inputs:
            if (found := by_output.get(name)) is None:
                continue
            if found.outputs[0] not in degrees:
                queue.append(found)
            degrees[found.outputs[0]] += 1
    return dict(degrees)


class _Living:
    """Evaluates a graph in bytes only. An array lies in a buffer, several may lie in one.

    The library dispatches ahead of what is computed: what an operation has read is held until that
    was computed, and nothing is written over before.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._order = ordered(graph)
        self._uses = Counter(name for o in self._order for name in o.inputs)
        self._uses.update(graph.outputs)
        self._buffers: dict[str, str] = {}  # of arrays that are alive, by the buffer's first array
        self._holders: Counter[str] = Counter()  # arrays in a buffer, and operations on the way
        self._bytes: dict[str, int] = {}
        self._turned: dict[str, bool] = {}  # what is not in order; True: its last axes are swapped
        self._on_the_way: deque[tuple[int, list[str], int]] = deque()
        self._clock = self._now = self._most = 0

    def highest(self) -> int:
        for operation in self._order:
            self._run(operation)
        return self._most

    def _run(self, operation: Operation) -> None:
        buffer = self._found(operation)
        self._clock += 1 if buffer is not None and operation.kind in VIEWS else 2
        while self._on_the_way and self._on_the_way[0][0] <= self._clock - AHEAD:
            _, held, copied = self._on_the_way.popleft()
            self._now -= copied
            for place in held:
                self._let_go(place)
        for name in operation.outputs:
            self._place(name, buffer)
        self._hold(operation, buffer)
        self._most = max(self._most, self._now)
        for name in operation.inputs:
            self._uses[name] -= 1
            if not self._uses[name]:
                self._leave(name)
        for name in operation.outputs:
            if not self._uses[name]:
                self._leave(name)

    def _found(self, operation: Operation) -> str | None:
        """Return the buffer that the outputs lie in, None where they get their own."""
        kind, inputs = operation.kind, operation.inputs
        if kind in VIEWS and inputs:
            if kind in SHAPING and inputs[0] in self._turned and self._reorders(operation):
                return None
            self._turn(operation)
            return self._buffers.get(inputs[0], "")
        if kind not in TAKING_OVER:
            return None
        size = self._graph.sizes[operation.outputs[0]]
        for name in dict.fromkeys(inputs):
            place = self._buffers.get(name)
            alone = place and self._uses[name] == 1 and self._holders[place] == 1
            if place and alone and self._bytes[place] == size:
                return place
        return None

    def _turn(self, operation: Operation) -> None:
        """Note how a view lies: in order, swapped in its last two axes, or in another way."""
        before = self._turned.get(operation.inputs[0])
        after = before
        if operation.kind == "Transpose":
            swaps = operation.swaps
            after = None if before and swaps else (swaps and before is None)
        elif operation.kind in TURNING:
            after = False
        if after is not None:
            self._turned.update(dict.fromkeys(operation.outputs, after))

    def _reorders(self, operation: Operation) -> bool:
        """Whether a reshape says more than that an axis of one is there or is not."""
        before, after = (
            [n for n in self._graph.shapes[name] if n != 1]
            for name in (operation.inputs[0], operation.outputs[0])
        )
        return before != after

    def _place(self, name: str, buffer: str | None) -> None:
        if buffer == "":  # in what is there before
            return
        if buffer is None:
            buffer = name
            self._bytes[name] = self._graph.sizes[name]
            self._now += self._bytes[name]
        self._buffers[name] = buffer
        self._holders[buffer] += 1

    def _hold(self, operation: Operation, buffer: str | None) -> None:
        """Hold what the operation reads, and the copies in order that a product makes of it."""
        places = {self._buffers[name] for name in operation.inputs if name in self._buffers}
        held = [place for place in places if place != buffer]
        for place in held:
            self._holders[place] += 1
        scattered = [n for n in operation.inputs if self._turned.get(n) is False]
        copied = sum(map(self._graph.sizes.__getitem__, scattered)) * (operation.kind in PRODUCTS)
        self._now += copied
        self._on_the_way.append((self._clock, held, copied))

    def _leave(self, name: str) -> None:
        if (place := self._buffers.pop(name, None)) is not None:
            self._let_go(place)

    def _let_go(self, place: str) -> None:
        self._holders[place] -= 1
        if not self._holders[place]:
            self._now -= self._bytes.pop(place)
