"""Work that is a generator of its progress, taken a step at a time or at once."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Made = TypeVar("Made")


def finished(steps: Generator[object, None, Made]) -> Made:
    """Take all steps at once and return what they come to."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Made = end.value
            return made
