"""When a request is repeated, and after how long."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

TRIES = 3
LONGEST = 60.0
"""Seconds: a server that asks for more is asked again by the teacher."""


def told(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Return for how many seconds a server asks to be left alone; None: it does not say."""
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None:
        return milliseconds / 1000
    said = headers.get("retry-after", "")
    seconds = _number(said)
    if seconds is not None or not said:
        return seconds
    try:
        moment = parsedate_to_datetime(said)
    except ValueError:
        return None
    return max(0.0, moment.timestamp() - (time.time() if now is None else now))


def pause(tried: int, first: float, asked: float | None) -> float | None:
    """Return how long to wait after ``tried`` tries; None: do not try again."""
    if tried >= TRIES or (asked is not None and asked > LONGEST):
        return None
    if asked is not None:
        return asked
    return first * 2.0 ** (tried - 1) * random.uniform(0.75, 1.25)


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None
