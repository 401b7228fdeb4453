"""When memory that is no longer used goes back to the system, where the C library can be told so.

glibc decides by itself, and not well for either kind of work here. A model that is kept in few bits
is unpacked block by block: blocks it keeps leave holes that the next does not fit, several times
the model. An update asks for the same few hundred megabytes again and again: what was given back
comes again page by page, in the middle of a product.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

BLOCK = 2**20
"""From so many bytes on, a block is the system's again as soon as it is freed."""

KEPT = 2**30
"""Bytes that are kept for the next pass, until ``give_back``."""

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""mallopt's names for what is kept, and for the size of a block of its own (malloc.h)."""


def give_back_blocks() -> None:
    """Give each large block back when it is freed: a few percent slower with small models."""
    _set(_MMAP_THRESHOLD, BLOCK)


def keep_blocks() -> None:
    """Keep what is freed for the next pass."""
    _set(_MMAP_THRESHOLD, KEPT)
    _set(_TRIM_THRESHOLD, KEPT)


def give_back() -> None:
    """Give back all that is free now."""
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)


def _set(option: int, value: int) -> None:
    if sys.platform == "linux":
        with suppress(AttributeError):  # another C library
            ctypes.CDLL(None).mallopt(option, value)
