"""How the death of the worker is borne, and that it does not outlive the application."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ouroboros_desktop.core.errors import WorkerProblem
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import (
    Finished,
    Generate,
    Open,
    Progressed,
    Save,
    Tokens,
    Update,
    WorkerDied,
)
from tests.patience import AT_ONCE_S
from tests.worker.asking import (
    LONG,
    PROMPTS,
    SAMPLING,
    answers,
    ask,
    completions,
    ended,
    lesson,
    opened,
    saved,
    until,
)


class TestDeath:
    @pytest.mark.parametrize("busy_with", ["nothing", "generate", "update"])
    def test_sigkill_then_restart(self, echo: Worker, busy_with: str) -> None:
        batch = lesson(echo)
        ask(echo, lambda i: Update(i, batch, UpdateConfig()))
        trained, expected = saved(echo), answers(echo)
        in_flight = 0
        if busy_with == "generate":
            in_flight = echo.submit(lambda i: Generate(i, *LONG))
            until(echo, Tokens)
        if busy_with == "update":
            in_flight = echo.submit(lambda i: Update(i, batch, UpdateConfig(epochs=9999)))
            until(echo, Progressed)
        assert echo.pid is not None
        os.kill(echo.pid, signal.SIGKILL)
        assert ended(echo)[-1] == WorkerDied(in_flight, -signal.SIGKILL)
        assert echo.poll() == []
        assert not echo.alive
        echo.cancel()
        with pytest.raises(WorkerProblem, match="not running"):
            echo.submit(Save)
        echo.restart()
        ask(echo, lambda i: Open(i, ModelRef("echo", "echo"), trained))
        assert saved(echo) == trained
        assert answers(echo) == expected

    def test_kill_stops_even_a_stuck_step(self, worker: Worker, plugins: None) -> None:
        opened(worker, "rude", "stuck")
        in_flight = worker.submit(lambda i: Generate(i, PROMPTS, SAMPLING))
        time.sleep(0.1)
        worker.cancel()
        assert not worker.wait(0.2)
        began = time.monotonic()
        worker.kill()
        assert ended(worker) == [WorkerDied(in_flight, -signal.SIGKILL)]
        assert time.monotonic() - began < AT_ONCE_S

    def test_closing_a_stuck_worker_takes_two_seconds(self, worker: Worker, plugins: None) -> None:
        opened(worker, "rude", "stuck")
        worker.submit(lambda i: Generate(i, PROMPTS, SAMPLING))
        began = time.monotonic()
        worker.close()
        assert 1.9 < time.monotonic() - began < 3
        assert not worker.alive

    def test_abort_in_native_code(self, worker: Worker, plugins: None, tmp_path: Path) -> None:
        opened(worker, "rude", "abort")
        in_flight = worker.submit(lambda i: Generate(i, PROMPTS, SAMPLING))
        assert ended(worker) == [WorkerDied(in_flight, -signal.SIGABRT)]
        assert "Fatal Python error: Aborted" in (tmp_path / "worker.log").read_text()

    def test_what_was_sent_before_death_still_arrives(self, echo: Worker) -> None:
        echo.submit(lambda i: Generate(i, PROMPTS, SAMPLING))
        time.sleep(0.3)
        echo.kill()
        events = ended(echo)
        if isinstance(events[-1], Finished):
            events += ended(echo)
        assert len(completions(events)) == 6
        assert isinstance(events[-2], Finished)
        assert events[-1] == WorkerDied(0, -signal.SIGKILL)

    def test_interrupt_from_the_terminal_is_not_for_the_worker(self, echo: Worker) -> None:
        assert echo.pid is not None
        os.kill(echo.pid, signal.SIGINT)
        assert len(answers(echo)) == 6

    def test_nor_while_it_starts(self, worker: Worker) -> None:
        before = signal.getsignal(signal.SIGINT)
        worker.start()
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGINT)
        assert len(answers(opened(worker))) == 6
        assert signal.getsignal(signal.SIGINT) is before


ORPHAN = """
import json, sys, time
from pathlib import Path
from ouroboros_desktop.worker.messages import Generate, Open
from tests.patience import AT_ONCE_S
from tests.worker.asking import LONG, opened
from ouroboros_desktop.worker.client import Worker

if __name__ == "__main__":
    root, backend, model, busy = Path(sys.argv[1]), *sys.argv[2:]
    worker = opened(Worker(root, root), backend, model)
    if busy == "busy":
        worker.submit(lambda i: Generate(i, *LONG))
        time.sleep(0.2)
    print(worker.pid, flush=True)
    time.sleep(60)
"""


def gone(pid: int, within_s: float) -> bool:
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline:
        status = Path(f"/proc/{pid}/stat")
        try:
            if status.read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.02)
    return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks processes up in /proc")
@pytest.mark.parametrize(
    ("backend", "model", "busy"),
    [("echo", "echo", "idle"), ("echo", "echo", "busy"), ("rude", "stuck", "busy")],
)
def test_an_orphan_does_not_live_on(
    tmp_path: Path, plugins: None, backend: str, model: str, busy: str
) -> None:
    script = tmp_path / "application.py"
    script.write_text(ORPHAN)
    command = [sys.executable, str(script), str(tmp_path), backend, model, busy]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    with subprocess.Popen(
        command, env=environment, cwd=Path.cwd(), stdout=subprocess.PIPE, text=True
    ) as application:
        assert application.stdout is not None
        pid = int(application.stdout.readline())
        assert not gone(pid, 0.05)
        application.kill()
        assert gone(pid, AT_ONCE_S)
