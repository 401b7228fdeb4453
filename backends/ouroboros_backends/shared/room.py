"""The memory of this computer and of this process, as the system tells it.

A sandbox may hide it, or show the processes of another. No work ends by that: what cannot be looked
up is assumed.
"""

from __future__ import annotations

import os

import psutil

ASSUMED = 8 * 2**30
"""Bytes of a computer that does not say how many it has."""


def resident() -> int:
    """Return the bytes that this process holds; 0 where it cannot be looked up."""
    try:
        return int(psutil.Process(os.getpid()).memory_info().rss)
    except (psutil.Error, OSError):
        return 0


def available() -> int:
    """Return the bytes that are free; where that cannot be looked up, all that there are."""
    try:
        return int(psutil.virtual_memory().available)
    except (psutil.Error, OSError):
        return _installed()


def _installed() -> int:
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):  # not POSIX, or hidden as well
        return ASSUMED
