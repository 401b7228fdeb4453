"""Every installed backend, each with a small model of its own."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from ouroboros_desktop.core.policy import Backend, ModelRef, Policy
from ouroboros_desktop.registry import discover

BACKENDS = {
    name: backend
    for name, backend in discover("ouroboros_backends", Backend).items()
    if all(find_spec(package) for package in backend.requires)
}


@pytest.fixture(scope="module", params=BACKENDS)
def backend(request: pytest.FixtureRequest) -> Backend:
    return BACKENDS[request.param]


@pytest.fixture(scope="module")
def opened(backend: Backend, request: pytest.FixtureRequest) -> Policy:
    folder: Path | None = request.getfixturevalue("tiny_llama") if backend.has_files else None
    return backend.open(ModelRef(backend.name, "small"), folder)


@pytest.fixture
def policy(opened: Policy) -> Iterator[Policy]:
    """The bare policy; what a test trained is gone after it."""
    opened.load(None)
    yield opened
    opened.load(None)
