"""The weights of a model folder, one tensor at a time, as float32 in NumPy.

NumPy knows no bfloat16, and the safetensors library reads none into it. A bfloat16 is the first
half of a float32, so the bytes are read here.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ouroboros_backends.shared.files import Numbers
from ouroboros_backends.shared.folders import weight_files
from ouroboros_backends.shared.history import Floats

KINDS = {"F32": "<f4", "F16": "<f2", "BF16": "<u2", "F64": "<f8"}
"""What numbers are stored as, by what the format calls them; BF16 is read as its 16 bits."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a tensor is: a file, its first byte there, the kind of its numbers, its shape."""

    path: Path
    start: int
    kind: str
    shape: tuple[int, ...]

    @property
    def numbers(self) -> int:
        return int(np.prod(self.shape, dtype=np.int64))


class BaseWeights:
    """The tensors of a folder's safetensors files by name; nothing is read before it is asked for.

    ``rounding``: "bfloat16" or "float16" where the policy keeps the weights rounded to that;
    ``vectors``: those of one dimension too.
    """

    def __init__(self, folder: Path, rounding: str = "", vectors: bool = False) -> None:
        self.tensors = {n: s for path in weight_files(folder) for n, s in _stored(path).items()}
        self._rounding = rounding
        self._vectors = vectors

    @property
    def numbers(self) -> int:
        """How many numbers there are."""
        return sum(one.numbers for one in self.tensors.values())

    @property
    def floating(self) -> bool:
        """Whether all are stored as plain numbers, not in a quantised form."""
        return all(one.kind in KINDS for one in self.tensors.values())

    def shape(self, name: str) -> tuple[int, ...]:
        return self.tensors[name].shape

    def read(self, name: str) -> Floats:
        """Return a tensor as the policy has it, in float32."""
        stored = self.tensors[name]
        with stored.path.open("rb") as file:
            file.seek(stored.start)
            raw = np.fromfile(file, KINDS[stored.kind], stored.numbers).reshape(stored.shape)
        kept = self._rounding if self._vectors or len(stored.shape) > 1 else ""
        return rounded(widened(raw, stored.kind), kept)


def widened(raw: Numbers, kind: str) -> Floats:
    """Return stored numbers as float32."""
    if kind == "BF16":
        return (raw.astype(np.uint32) << 16).view(np.float32)
    return raw.astype(np.float32)


def rounded(numbers: Floats, kind: str) -> Floats:
    """Return float32 numbers rounded to what ``kind`` can hold, to even where it is a tie."""
    if kind == "float16":
        return numbers.astype(np.float16).astype(np.float32)
    if kind != "bfloat16":
        return numbers
    bits: NDArray[np.uint32] = np.ascontiguousarray(numbers).view(np.uint32)
    even = bits + (np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1)))
    return (even & np.uint32(0xFFFF0000)).view(np.float32)


def _stored(path: Path) -> dict[str, Stored]:
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header: Mapping[str, Any] = json.loads(file.read(length))
    return {
        name: Stored(path, 8 + length + one["data_offsets"][0], one["dtype"], tuple(one["shape"]))
        for name, one in header.items()
        if name != "__metadata__"
    }
