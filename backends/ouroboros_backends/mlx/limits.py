"""What MLX may hold while it works: wired memory up to a limit, and little that it has freed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import mlx.core as mx

CACHE = 2**28
"""The most bytes of freed memory that are kept for the next array."""

CACHE_SHARE = 32
"""What part of the working set that may be at most."""


@contextmanager
def working() -> Iterator[None]:
    """Within the block the model stays in the GPU's memory, and what is freed is given back.

    Without it the system may page weights out between two passes. Where the device recommends no
    working set, there is no GPU and nothing to wire. No asynchronous evaluation may be under way.
    """
    recommended = working_set()
    wanted = min(CACHE, recommended // CACHE_SHARE or CACHE)
    cache = mx.set_cache_limit(wanted)
    if cache < wanted:
        mx.set_cache_limit(cache)
    wired = mx.set_wired_limit(recommended) if recommended else 0
    try:
        yield
    finally:
        try:
            mx.synchronize()
        finally:
            if recommended:
                mx.set_wired_limit(wired)
            mx.set_cache_limit(cache)


def working_set() -> int:
    """Return the most bytes that the GPU should use, 0 where there is no GPU."""
    return int(mx.device_info().get("max_recommended_working_set_size", 0))
