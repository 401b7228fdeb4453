"""The checksums of a closed database file: every byte is looked at before DuckDB opens it.

DuckDB checks a block when it reads it, and reads those of its indexes late or never.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

_HEADERS = 3 * 4096  # one that never changes, then two by turns; DuckDB checks these itself
_FIELDS = struct.Struct("<8xQQQQQ")  # checksum, iteration, metadata, free list, blocks, block size
_STEP = 512
_MULTIPLIER = np.uint64(0xBF58476D1CE4E5B9)
_SEED = np.uint64(5381)


def damaged_blocks(path: Path) -> int:
    """Return how many blocks of the closed file do not bear their own checksum.

    A block that is not in use may be among them: one that was written when the process was killed.
    0 for what is no database, which DuckDB says better.
    """
    with path.open("rb") as file:
        head = file.read(_HEADERS)
        if len(head) < _HEADERS or head[8:12] != b"DUCK":
            return 0
        newest = max(_FIELDS.unpack_from(head, place) for place in (4096, 8192))
        count, size = int(newest[3]), int(newest[4])
        if size not in {1 << n for n in range(14, 19)}:
            return 0
        damaged = 0
        for first in range(0, count, _STEP):
            words = np.fromfile(file, "<u8", min(_STEP, count - first) * size // 8)
            # Free blocks at the end may never have been written: that the file is short is no sign.
            damaged += _wrong(words[: words.size * 8 // size * size // 8], size)
        return damaged


def _wrong(words: np.ndarray[tuple[int], np.dtype[np.uint64]], size: int) -> int:
    blocks = words.reshape(-1, size // 8)
    sums = np.bitwise_xor.reduce(blocks[:, 1:] * _MULTIPLIER, axis=1) ^ _SEED
    return int(np.count_nonzero(sums != blocks[:, 0]))
