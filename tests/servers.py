"""A backend for servers where none is installed, so that wiring can be tested by itself."""

from __future__ import annotations

from pathlib import Path

from ouroboros_desktop import wiring
from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, Policy
from ouroboros_desktop.core.servers import BACKEND

_KNOWN = wiring.backends


def _opened(_: ModelRef, __: Path | None) -> Policy:
    raise AssertionError("the application opens models in the worker only")


def with_servers() -> dict[str, Backend]:
    """Return the backends, among them one for servers."""
    remote = Backend(
        BACKEND, "Servers", frozenset({Capability.REMOTE}), (), "servers", _opened, has_files=False
    )
    return {BACKEND: remote} | _KNOWN()
