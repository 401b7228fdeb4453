"""Safetensors written a piece at a time, and compared with what they were made of.

The library writes a file in one call, with all its tensors in memory. Here no more than one tensor
is, a file of any size shows its progress, and the work can be stopped within it.
"""

from __future__ import annotations

import json
import os
import struct
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch import Tensor

from ouroboros_desktop.core.errors import ModelProblem

PIECE = 16 * 2**20
"""Bytes that are written or compared between two yields."""

DTYPES = {
    torch.float64: "F64",
    torch.float32: "F32",
    torch.float16: "F16",
    torch.bfloat16: "BF16",
    torch.float8_e4m3fn: "F8_E4M3",
    torch.float8_e5m2: "F8_E5M2",
    torch.int64: "I64",
    torch.int32: "I32",
    torch.int16: "I16",
    torch.int8: "I8",
    torch.uint8: "U8",
    torch.bool: "BOOL",
}
"""What the format calls the types of numbers."""


def write(path: Path, tensors: Mapping[str, Tensor]) -> Generator[int, None, None]:
    """Write a new file and yield how many bytes of tensors were written since the last yield.

    It is on the disk when the generator ends. Each tensor is written whole, whoever else shares its
    memory. Raises ``OSError``, and ``ModelProblem`` for numbers that the format does not know.
    """
    order = sorted(tensors, key=lambda name: (-tensors[name].element_size(), name))
    with path.open("xb") as file:
        file.write(_header(order, tensors))
        for name in order:
            for piece in _pieces(tensors[name]):
                file.write(piece.numpy().data)
                yield piece.numel()
        file.flush()
        os.fsync(file.fileno())


def compare(path: Path, tensors: Mapping[str, Tensor]) -> Generator[int, None, None]:
    """Read ``path`` with the library; yield how many bytes were compared since the last yield.

    Raises ``ModelProblem`` unless it holds these tensors, to the last bit.
    """
    with safe_open(path, framework="pt", backend="pread") as opened:
        file: Any = opened
        if set(file.keys()) != set(tensors):
            raise _differs(path)
        for name, tensor in tensors.items():
            found = file.get_tensor(name)
            if (found.dtype, found.shape) != (tensor.dtype, tensor.shape):
                raise _differs(path)
            for one, other in zip(_pieces(found), _pieces(tensor), strict=True):
                if not torch.equal(one, other):
                    raise _differs(path)
                yield one.numel()


def _header(order: list[str], tensors: Mapping[str, Tensor]) -> bytes:
    """Return the length and the description, which ends at a multiple of 8 bytes."""
    described: dict[str, Any] = {"__metadata__": {"format": "pt"}}
    end = 0
    for name in order:
        tensor = tensors[name]
        if tensor.dtype not in DTYPES:
            raise ModelProblem(
                f"The weights {name} are of a kind that safetensors cannot hold: {tensor.dtype}.",
                hint="Get the model as safetensors from where it came from.",
            )
        begin, end = end, end + tensor.nbytes
        described[name] = {
            "dtype": DTYPES[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [begin, end],
        }
    text = json.dumps(described, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text


def _pieces(tensor: Tensor) -> Iterator[Tensor]:
    """Yield the bytes of a tensor in order; only one that is not contiguous is copied."""
    flat = tensor.reshape(-1).view(torch.uint8)
    return (flat[start : start + PIECE] for start in range(0, len(flat), PIECE))


def _differs(path: Path) -> ModelProblem:
    return ModelProblem(
        f"What was written to {path.name} is not what was read.",
        hint="Check the disk, then try again; the original is as it was.",
    )
