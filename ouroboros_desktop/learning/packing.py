"""Rows of unequal length as one padded matrix, and back.

Notation in this package: S experiences, R tokens of the longest completion. A mask is True where
a token is. Completions stand at the left, padding at the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]
Integers: TypeAlias = NDArray[np.int64]


def mask_of(lengths: Sequence[int]) -> Mask:
    """Return the mask [S, R] of completions with these lengths."""
    longest = max(lengths, default=0)
    result: Mask = np.arange(longest) < np.asarray(lengths, dtype=np.int64)[:, None]
    return result


def pad(rows: Sequence[Sequence[float]]) -> Array:
    """Return the rows as one matrix [S, R], zero where a row has ended."""
    mask = mask_of([len(row) for row in rows])
    result = np.zeros(mask.shape)
    result[mask] = [value for row in rows for value in row]
    return result


def unpad(values: Array, mask: Mask) -> list[Array]:
    """Return the rows of [S, R] without their padding."""
    return [row[kept] for row, kept in zip(values, mask, strict=True)]
