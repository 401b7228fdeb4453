"""Servers on loopback: one of ours that plays faults, and two real ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from ouroboros_backends.openai.client import Patience, connect
from ouroboros_backends.openai.policy import RemotePolicy
from ouroboros_backends.openai.probe import Found
from ouroboros_backends.openai.request import Traits

from ouroboros_desktop.core.policy import ModelRef
from tests.servers.faults import FaultServer, running

CANARY = "sk-canary-7f3a91"
QUICK = Patience(connect=0.4, read=0.5, write=1.0, backoff=0.02)

Connecting = Callable[..., RemotePolicy]


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    with running() as server:
        yield server


def reference(url: str, model: str = "small") -> ModelRef:
    return ModelRef("openai", model, {"url": url, "server": "Lantern"}, CANARY)


@pytest.fixture
def connected(faults: FaultServer) -> Connecting:
    """A policy at the fault server that was not probed: only what a test asks is asked."""

    def connecting(url: str = "", patience: Patience = QUICK, **traits: object) -> RemotePolicy:
        ref = reference(url or faults.url)
        return RemotePolicy(connect(ref, patience), ref.model, Found(Traits(**traits)))

    return connecting
