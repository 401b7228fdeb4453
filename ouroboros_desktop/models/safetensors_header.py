"""Whether a file can be a safetensors file, judged by its header alone.

The format: eight bytes, little-endian, with the length of a JSON header; the header names each
tensor's dtype, shape and place; then the tensors' bytes, without gaps.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

_MAX_HEADER = 100_000_000
_BITS = {
    **dict.fromkeys(("BOOL", "U8", "I8", "F8_E4M3", "F8_E5M2", "F8_E8M0"), 8),
    **dict.fromkeys(("U16", "I16", "F16", "BF16"), 16),
    **dict.fromkeys(("U32", "I32", "F32"), 32),
    **dict.fromkeys(("U64", "I64", "F64", "C64"), 64),
    **dict.fromkeys(("F4",), 4),
    **dict.fromkeys(("F6_E2M3", "F6_E3M2"), 6),
}


class _Unsound(Exception):
    """What is wrong, as a clause."""


def header_problem(path: Path) -> str:
    """Return what is wrong with the file, as a clause; '' when its header is sound."""
    try:
        spans, data = _spans(path)
        starts = [0, *(end for _, end in spans)]
        if [start for start, _ in spans] != starts[:-1]:
            return "its tensors overlap or leave gaps"
        if starts[-1] != data:
            return "it is cut short or has bytes too many"
    except _Unsound as problem:
        return str(problem)
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError):
        return "its header is damaged"
    return ""


def _spans(path: Path) -> tuple[list[tuple[int, int]], int]:
    """Return the place of each tensor, in order, and how many bytes there are for all of them."""
    size = path.stat().st_size
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if size < 8 or not 2 <= length <= min(_MAX_HEADER, size - 8):
            raise _Unsound("it is cut short or is no safetensors file")
        header = json.loads(file.read(length))
    header.pop("__metadata__", None)
    if not header:
        raise _Unsound("it holds no tensors")
    return sorted(_span(entry) for entry in header.values()), size - 8 - length


def _span(entry: Any) -> tuple[int, int]:
    """Return (start, end) of one tensor's bytes; raises when they do not fit dtype and shape."""
    start, end = entry["data_offsets"]
    shape = entry["shape"]
    if not all(type(n) is int and n >= 0 for n in (start, end, *shape)):
        raise ValueError("sizes and places are whole numbers from 0")
    if (end - start) * 8 != math.prod(shape) * _BITS[entry["dtype"]]:
        raise ValueError("the bytes do not fit the shape")
    return start, end
