"""Real worker processes, with the echo backend and with one that behaves badly."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ouroboros_desktop.worker.client import Worker
from tests.worker.asking import opened

RUDE = '''
import os, time
from ouroboros_backends.echo.policy import EchoPolicy
from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, Policy

class RudePolicy(EchoPolicy):
    """Does what its model is called, on the first token."""

    def generate(self, prompts, sampling):
        model = self.info.model
        if model == "memory":
            raise MemoryError
        if model == "runtime memory":
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory")
        if model == "error":
            raise RuntimeError("the innermost reason")
        if model == "abort":
            os.abort()
        if model == "stuck":
            time.sleep(60)
        if model == "noisy":
            os.write(1, b"noise of native code\\n")
            print("noise of Python")
        if model == "full disk":
            yield next(super().generate(prompts, sampling))
            raise OSError(28, "No space left on device")
        yield from super().generate(prompts, sampling)

def open_policy(ref, folder):
    return RudePolicy(ref.model)

RUDE = Backend("rude", "Rude", frozenset(Capability), (), "", open_policy, has_files=False)
MISSING = ("no_such_package", "no.such.module")
NEEDY = Backend("needy", "Needy", frozenset(), MISSING, "needy", open_policy)
'''


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    """A worker that has not been started."""
    found = Worker(tmp_path / "models", tmp_path / "checkpoints", tmp_path / "worker.log")
    yield found
    found.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    root = tmp_path_factory.mktemp("shared")
    found = Worker(root / "models", root / "checkpoints")
    yield found
    found.close()


@pytest.fixture
def echo(shared: Worker) -> Worker:
    """A worker with the bare echo policy open, a new process if the last test killed it."""
    shared.start()
    return opened(shared)


@pytest.fixture
def plugins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install two backends the way a package from elsewhere does: by entry points."""
    place = tmp_path / "plugins"
    info = place / "rude-1.0.dist-info"
    info.mkdir(parents=True)
    (place / "rude_backend.py").write_text(RUDE)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: rude\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[ouroboros_backends]\nrude = rude_backend:RUDE\nneedy = rude_backend:NEEDY\n"
    )
    monkeypatch.setattr(sys, "path", [str(place), *sys.path])  # a spawned process inherits it
