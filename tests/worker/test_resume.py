"""An update on the torch backend, its real worker killed twice: the checkpoint is the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import Experience, UpdateBatch, UpdateConfig
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import (
    Event,
    Finished,
    Generate,
    Load,
    Open,
    Opened,
    Progressed,
    Stepped,
    Update,
    WorkerDied,
)
from tests.patience import PATIENCE_S
from tests.worker.asking import PROMPTS, SAMPLING, ask, completions, ended, saved

CONFIG = UpdateConfig(epochs=40, learning_rate=1e-3, target_kl=50.0, entropy_floor=0, kl_limit=0)
STEPS = 80


@pytest.fixture
def torch_worker(tmp_path: Path, tiny_llama: Path) -> Iterator[Worker]:
    models = tmp_path / "models"
    models.mkdir()
    (models / "tiny.json").write_text(json.dumps({"path": str(tiny_llama)}))
    worker = Worker(models, tmp_path / "checkpoints", tmp_path / "worker.log")
    yield worker
    worker.close()


def opened(worker: Worker) -> UpdateBatch:
    """Start the worker, open the model, and return what it learns from: always the same."""
    worker.restart()
    worker.submit(lambda i: Open(i, ModelRef("torch", "tiny", {"lora_r": 4})))
    [info] = [e.info for e in ended(worker) if isinstance(e, Opened)]
    written = completions(ask(worker, lambda i: Generate(i, PROMPTS, SAMPLING)))
    experiences = [Experience(c, (-1.0, 1.0)[n % 2], n // 2) for n, c in enumerate(written)]
    return UpdateBatch(info.tokenizer, tuple(experiences))


def steps_of(events: list[Event]) -> list[int]:
    return [e.metrics.step for e in events if isinstance(e, Stepped)]


def killed_after(worker: Worker, batch: UpdateBatch, step: int) -> list[Event]:
    """Start or resume the update, kill the worker after ``step``, return what it had said."""
    worker.submit(lambda i: Update(i, batch, CONFIG, resume="name"))
    events: list[Event] = []
    while step not in steps_of(events):
        assert worker.wait(PATIENCE_S)
        events += worker.poll()
    worker.kill()
    events += ended(worker)
    assert isinstance(events.pop(), WorkerDied)
    return events


def test_a_worker_killed_twice(torch_worker: Worker, tmp_path: Path) -> None:
    batch = opened(torch_worker)
    ask(torch_worker, lambda i: Update(i, batch, CONFIG))
    expected = saved(torch_worker)
    ask(torch_worker, lambda i: Load(i, None))
    killed_after(torch_worker, batch, 10)
    folder = tmp_path / "checkpoints" / "unfinished" / "name"
    kept = json.loads((folder / "state.json").read_text())["metrics"]

    assert opened(torch_worker) == batch
    told = killed_after(torch_worker, batch, 50)
    assert steps_of(told[: len(kept)]) == [metrics["step"] for metrics in kept], "told first"

    assert opened(torch_worker) == batch
    *told, end = ask(torch_worker, lambda i: Update(i, batch, CONFIG, resume="name"))
    assert end == Finished(end.id)
    assert steps_of(told) == list(range(1, STEPS + 1))
    assert not any(
        "over" in e.progress.phase or "Measuring" in e.progress.phase
        for e in told
        if isinstance(e, Progressed)
    )
    assert saved(torch_worker) == expected
    assert not folder.exists()
