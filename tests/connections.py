"""What this process asks of a network: an audit hook that sees each connect and each look-up."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_seen: list[str] | None = None
_NETWORK = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"}


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    # The address of a network is a tuple or a name; that of a local socket is a path.
    if _seen is None or event not in _NETWORK:
        return
    address = arguments[0] if event.startswith("socket.get") else arguments[1]
    if isinstance(address, tuple) or event.startswith("socket.get"):
        _seen.append(f"{event} {address}")


sys.addaudithook(_hook)


@contextmanager
def watched() -> Iterator[list[str]]:
    """Collect what is asked of a network; a hook cannot be removed, so it is told to look away."""
    global _seen  # noqa: PLW0603
    _seen = []
    try:
        yield _seen
    finally:
        _seen = None
