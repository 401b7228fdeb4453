"""Whether something has to be drawn again."""

from __future__ import annotations


def same(left: tuple[object, ...], right: tuple[object, ...]) -> bool:
    """Return whether both hold the same objects, and so give the same picture."""
    return len(left) == len(right) and all(a is b for a, b in zip(left, right, strict=True))
