"""Memory that is no longer used goes back to the system, where the C library can be told so.

glibc keeps freed blocks for itself, and aligned ones leave holes that the next of the same size
does not fit: unpacking a model block by block can take several times the model.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

BLOCK = 2**20
"""From so many bytes on, a block is the system's again as soon as it is freed."""

_MMAP_THRESHOLD = -3
"""mallopt's name for that size (malloc.h)."""


def give_back_blocks() -> None:
    """Give each large block back when it is freed: a few percent slower with small models."""
    if sys.platform == "linux":
        with suppress(AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, BLOCK)


def give_back() -> None:
    """Give back all that is free now."""
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
