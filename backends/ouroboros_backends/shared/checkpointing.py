"""When layers compute their inner values twice instead of keeping them."""

from __future__ import annotations

LARGE = 1e9
"""From so many numbers on, the inner values are more than a small computer should keep."""


def wanted(choice: str, parameters: int) -> bool:
    """Return whether to do it: as chosen ("on", "off"), else for large models."""
    return choice == "on" if choice else parameters >= LARGE
