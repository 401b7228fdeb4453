"""Exports through a real worker process: order, progress, cancellation, refusal."""

from __future__ import annotations

from pathlib import Path

import pytest

from ouroboros_desktop.core.adapter_export import Form, Wanted
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.models.library import add
from ouroboros_desktop.models.order import order
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import (
    Export,
    Exported,
    Failed,
    Finished,
    Open,
    Progressed,
)
from tests.worker.asking import answers, ask, ended, opened, saved, until

MERGED = Wanted(Form.MERGED, "small", "# small")


@pytest.fixture
def torch_worker(worker: Worker, tmp_path: Path, tiny_llama: Path) -> Worker:
    add(tmp_path / "models", tiny_llama, "tiny")
    worker.start()
    assert isinstance(ask(worker, lambda i: Open(i, ModelRef("torch", "tiny")))[-1], Finished)
    return worker


def test_it_is_written_where_the_order_says(torch_worker: Worker, tmp_path: Path) -> None:
    checkpoint, before = saved(torch_worker), answers(torch_worker)
    target = tmp_path / "out"
    target.mkdir()
    with order(torch_worker.checkpoints, target=target):
        *_, exported, end = events = ask(torch_worker, lambda i: Export(i, checkpoint, MERGED))
    assert isinstance(end, Finished) and not end.cancelled
    assert isinstance(exported, Exported) and exported.checked.same
    phases = [e.progress.phase for e in events if isinstance(e, Progressed)]
    assert list(dict.fromkeys(phases)) == [
        "The policy answers a test prompt",
        "Merging the adapter into the base",
        "Opening what was written, to compare it",
    ]
    assert (target / "model.safetensors").is_file()
    assert answers(torch_worker) == before


def test_cancelled_the_worker_goes_on_as_before(torch_worker: Worker, tmp_path: Path) -> None:
    checkpoint, before = saved(torch_worker), answers(torch_worker)
    (tmp_path / "out").mkdir()
    with order(torch_worker.checkpoints, target=tmp_path / "out"):
        torch_worker.submit(lambda i: Export(i, checkpoint, MERGED))
        until(torch_worker, Progressed)
        torch_worker.cancel()
        end = ended(torch_worker)[-1]
    assert isinstance(end, Finished) and end.cancelled
    assert answers(torch_worker) == before


def test_without_an_order_nothing_is_written(torch_worker: Worker) -> None:
    checkpoint = saved(torch_worker)
    (failed,) = ask(torch_worker, lambda i: Export(i, checkpoint, MERGED))
    assert isinstance(failed, Failed)
    assert failed.message == "It was not said where the model's files are."
    assert failed.traceback == ""


def test_echo_refuses(echo: Worker, tmp_path: Path) -> None:
    checkpoint = saved(echo)
    with order(echo.checkpoints, target=tmp_path):
        (failed,) = ask(echo, lambda i: Export(i, checkpoint, MERGED))
    assert isinstance(failed, Failed) and "Echo has no model" in failed.message
    assert list(tmp_path.iterdir()) == []
    opened(echo)
