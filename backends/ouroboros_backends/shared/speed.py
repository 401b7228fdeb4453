"""How fast this computer is at a linear layer, as the fit check counts it."""

from __future__ import annotations

import time
from collections.abc import Callable

MANY = 256
"""Tokens of the longer of the two measurements."""


def speed(run: Callable[[int], object], size: int) -> tuple[float, float]:
    """Return operations a second, and numbers of the weights read a second.

    ``run`` passes that many tokens through a layer of ``size`` inputs and outputs: one token is the
    reading, and with many the rest is arithmetic.
    """
    many, one = (_least(run, tokens) for tokens in (MANY, 1))
    arithmetic = max(many - one, many / MANY)
    return 2 * (MANY - 1) * size**2 / arithmetic, size**2 / one


def _least(run: Callable[[int], object], tokens: int) -> float:
    times = []
    for _ in range(4):
        started = time.perf_counter()
        run(tokens)
        times.append(time.perf_counter() - started)
    return min(times)
