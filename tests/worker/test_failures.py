"""What cannot be done is said in words, and the worker lives on; and what it may not do."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.worker.client import Worker
from ouroboros_desktop.worker.messages import (
    Convert,
    Failed,
    Generate,
    Load,
    Open,
    Save,
    Saved,
    Update,
)
from tests.worker.asking import (
    PROMPTS,
    SAMPLING,
    answers,
    ask,
    lesson,
    opened,
)


class TestFailures:
    @pytest.mark.parametrize(
        ("model", "message"),
        [
            ("memory", "not enough memory"),
            ("runtime memory", "not enough memory"),
            ("error", "RuntimeError"),
            ("full disk", "disk is full"),
        ],
    )
    def test_the_worker_lives_on(
        self, worker: Worker, plugins: None, model: str, message: str
    ) -> None:
        opened(worker, "rude", model)
        failed = ask(worker, lambda i: Generate(i, PROMPTS, SAMPLING))[-1]
        assert isinstance(failed, Failed)
        assert message in failed.message
        assert failed.hint
        assert "Traceback" in failed.traceback
        assert "Traceback" not in failed.message + failed.hint
        assert isinstance(ask(worker, Save)[0], Saved)

    def test_before_a_model_is_open(self, worker: Worker) -> None:
        worker.start()
        for request in (Save, lambda i: Generate(i, PROMPTS, SAMPLING)):
            failed = ask(worker, request)[-1]
            assert isinstance(failed, Failed)
            assert failed.message == "No model is loaded."

    @pytest.mark.parametrize(
        ("ref", "message"),
        [
            (ModelRef("none", "echo"), "no backend called “none”"),
            (ModelRef("needy", "echo"), "no_such_package, no.such.module"),
            (ModelRef("torch", "../../etc"), "cannot be the name"),
            (ModelRef("torch", "unknown"), "no model called “unknown”"),
        ],
    )
    def test_what_cannot_be_opened(
        self, worker: Worker, plugins: None, ref: ModelRef, message: str
    ) -> None:
        worker.start()
        failed = ask(worker, lambda i: Open(i, ref))[-1]
        assert isinstance(failed, Failed)
        assert message in failed.message
        assert failed.hint
        assert failed.traceback == ""
        opened(worker)

    def test_missing_packages_name_the_extra(self, worker: Worker, plugins: None) -> None:
        worker.start()
        failed = ask(worker, lambda i: Open(i, ModelRef("needy", "echo")))[-1]
        assert isinstance(failed, Failed)
        assert "pip install 'ouroboros-desktop[needy]'" in failed.hint

    @pytest.mark.parametrize("digest", ["0" * 64, "../secrets", ""])
    def test_a_checkpoint_that_is_not_there(self, echo: Worker, digest: str) -> None:
        failed = ask(echo, lambda i: Load(i, digest))[-1]
        assert isinstance(failed, Failed)
        assert "not on this computer" in failed.message
        assert len(answers(echo)) == 6

    @pytest.mark.parametrize("name", ["../outside", "a/b", "a\\b", "..", ""])
    def test_a_conversion_stays_in_its_folder(self, echo: Worker, name: str) -> None:
        for source, model in ((name, "model"), ("source.gguf", name)):
            failed = ask(echo, lambda i, s=source, m=model: Convert(i, "torch", s, m))[-1]
            assert isinstance(failed, Failed)
            assert "cannot be the name" in failed.message

    @pytest.mark.parametrize("name", ["../outside", "a/b", "a\\b", ".."])
    def test_what_is_kept_of_an_update_stays_in_its_folder(self, echo: Worker, name: str) -> None:
        batch = lesson(echo)
        failed = ask(echo, lambda i: Update(i, batch, UpdateConfig(), resume=name))[-1]
        assert isinstance(failed, Failed)
        assert "cannot be the name of an update" in failed.message

    def test_output_of_models_goes_to_the_log(
        self, worker: Worker, plugins: None, tmp_path: Path, capfd: pytest.CaptureFixture[str]
    ) -> None:
        opened(worker, "rude", "noisy")
        answers(worker)
        worker.close()
        assert capfd.readouterr() == ("", "")
        log = (tmp_path / "worker.log").read_text()
        assert "noise of native code" in log
        assert "noise of Python" in log

    def test_a_log_that_cannot_be_written_is_no_failure(self, tmp_path: Path) -> None:
        worker = Worker(tmp_path, tmp_path / "checkpoints", tmp_path / "no folder" / "worker.log")
        opened(worker)
        worker.close()


LOADED = """
import json, os, sys
from pathlib import Path
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.worker.messages import Open
from ouroboros_desktop.worker.runner import Runner

list(Runner(Path("."), Path(".")).events(Open(1, ModelRef("echo", "echo"))))
import ouroboros_desktop.worker.client
print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""


def test_worker_and_client_load_nothing_heavy() -> None:
    result = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True
    )
    loaded = set(json.loads(result.stdout))
    assert "ouroboros_backends" in loaded
    assert not loaded & {"PySide6", "pyqtgraph", "torch", "transformers", "duckdb", "mlx"}


def test_no_model_library_may_use_the_network(
    tmp_path: Path, plugins: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The variables are there when a backend is imported, whatever the application's were."""
    switches = (
        *("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_DATASETS_OFFLINE"),
        *("HF_HUB_DISABLE_TELEMETRY", "DO_NOT_TRACK"),
    )
    for name in switches:
        monkeypatch.setenv(name, "0")
    place = tmp_path / "plugins" / "rude_backend.py"
    place.write_text(f"import os\nprint([os.environ[n] for n in {switches}])\n{place.read_text()}")
    worker = Worker(tmp_path, tmp_path / "checkpoints", tmp_path / "worker.log")
    opened(worker, "rude", "echo")
    worker.close()
    assert "['1', '1', '1', '1', '1']" in (tmp_path / "worker.log").read_text()
