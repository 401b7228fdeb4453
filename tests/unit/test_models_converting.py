"""`ouroboros models convert`: through the worker, into the library, killed in the middle."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ouroboros_desktop.cli import run
from ouroboros_desktop.core.command_line import command
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.models.library import add, models, resolve
from ouroboros_desktop.models.lock import only_one
from ouroboros_desktop.models.order import ORDER, order, ordered
from ouroboros_desktop.session.converting import Wanted, convert
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker.client import Worker
from tests.pickles import contents, copied, pickled

CONVERTER = """
import sys
from pathlib import Path
from ouroboros_desktop.session.converting import Wanted, convert
from ouroboros_desktop.settings import Folders
from ouroboros_desktop.worker.client import Worker

def main():
    root = Path(sys.argv[1])
    folders = Folders(root / "home", root / "models")
    worker = Worker(folders.models, folders.checkpoints, root / "worker.log")
    for progress in convert(Wanted.of(root / "M 1", None, None), folders, worker):
        print(progress.phase, flush=True)
        sys.stdin.readline()  # it goes no further than it was seen to be

if __name__ == "__main__":
    main()
"""


@pytest.fixture(scope="module")
def gptj(tmp_path_factory) -> Path:
    return pickled(tmp_path_factory.mktemp("gptj") / "m", "gptj", parts=2)


@pytest.fixture
def source(gptj, tmp_path) -> Path:
    return copied(gptj, tmp_path / "M 1")


@pytest.fixture
def folders(tmp_path) -> Folders:
    return Folders(tmp_path / "home", tmp_path / "models")


@pytest.fixture
def worker(folders):
    made = Worker(folders.models, folders.checkpoints)
    yield made
    made.close()


@pytest.fixture
def in_terminal(folders, monkeypatch, capsys):
    """Run a command on these folders; returns its status and what it printed."""
    monkeypatch.setenv("OUROBOROS_HOME", str(folders.home))
    monkeypatch.setenv("OUROBOROS_MODELS", str(folders.models))

    def ran(*arguments: object) -> tuple[int, str, str]:
        status = run([str(a) for a in arguments])
        return status, *capsys.readouterr()

    return ran


def entries(folder: Path) -> set[str]:
    return {p.name for p in folder.iterdir()}


def test_the_refusal_names_a_command_that_works(source, folders, in_terminal) -> None:
    before = contents(source)
    status, _, refused = in_terminal("models", "add", source)
    command = f"ouroboros models convert '{source}'"
    assert status == 1 and refused.splitlines()[1].endswith(command)
    status, said, progress = in_terminal("models", "convert", source)
    assert status == 0, progress
    made = source.with_name("M 1-safetensors")
    assert said.strip() == f"{made} can be used as m-1 (0 MB)."
    assert "Writing model-00002-of-00002.safetensors" in progress
    assert resolve(folders.models, "m-1") == made
    assert contents(source) == before
    assert entries(source.parent) == {"home", "models", "M 1", "M 1-safetensors"}
    assert entries(folders.models) == {".lock", "m-1.json"}


def test_another_folder_and_another_name(source, folders, in_terminal, tmp_path) -> None:
    inside = folders.models / "inside"
    folders.models.mkdir()
    status, *_ = in_terminal("models", "convert", source, "--to", inside)
    assert status == 0
    assert [(m.name, m.path) for m in models(folders.models)] == [("inside", inside)]
    status, *_ = in_terminal("models", "convert", source, "--to", tmp_path / "x", "--name", "y")
    assert status == 0
    assert resolve(folders.models, "y") == tmp_path / "x"


def test_what_would_fail_at_the_end_fails_at_once(source, folders, worker, tmp_path) -> None:
    taken = tmp_path / "taken"
    taken.mkdir()
    for wanted, sentence in (
        (Wanted.of(tmp_path / "no", None, None), "is not there"),
        (Wanted.of(source, taken, None), "is there already"),
        (Wanted.of(source, source / "made", None), "in the folder to convert"),
        (Wanted.of(source, None, "../x"), "cannot be the name"),
        (Wanted.of(source, None, "smollm2-135m-instruct"), "already a model"),
        (Wanted.of(source, tmp_path / "nowhere" / "made", None), "cannot be written"),
    ):
        with pytest.raises(ModelProblem, match=sentence) as problem:
            list(convert(wanted, folders, worker))
        assert problem.value.hint
    (source / "tokenizer.json").unlink()
    (source / "tokenizer_config.json").unlink()
    with pytest.raises(ModelProblem, match="no tokenizer"):
        list(convert(Wanted.of(source, None, None), folders, worker))
    assert not source.with_name("M 1-safetensors").exists()


def test_safetensors_need_no_conversion(tiny_llama, folders, worker) -> None:
    with pytest.raises(ModelProblem, match="safetensors already") as problem:
        list(convert(Wanted.of(tiny_llama, None, None), folders, worker))
    assert "models add" in problem.value.hint


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a folder that root cannot write")
def test_a_folder_where_nobody_may_write_is_one_sentence(source, folders, worker) -> None:
    wanted = Wanted.of(source, Path("/proc/made"), None)
    with pytest.raises(ModelProblem, match="cannot be written"):
        list(convert(wanted, folders, worker))


@pytest.mark.parametrize("phase", ["Starting", "Looking", "Writing", "Comparing model"])
def test_stopped_anywhere_nothing_is_left(source, folders, worker, phase) -> None:
    before = contents(source)
    work = convert(Wanted.of(source, None, None), folders, worker)
    while not next(work).phase.startswith(phase):
        pass
    work.close()
    assert not worker.alive
    assert entries(source.parent) <= {"home", "models", "M 1"}
    assert entries(folders.models) == {".lock"}
    assert contents(source) == before


def test_a_reader_that_comes_late_still_sees_every_part_written(source, folders, worker) -> None:
    work = convert(Wanted.of(source, None, None), folders, worker)
    phases = [next(work).phase]
    deadline = time.monotonic() + 120
    while not list(source.parent.glob(".M 1-safetensors*/model.safetensors.index.json")):
        assert time.monotonic() < deadline
        time.sleep(0.05)  # by now all of it waits in the pipe
    phases += [progress.phase for progress in work]
    for part in ("model-00001-of-00002", "model-00002-of-00002"):
        assert f"Writing {part}.safetensors" in phases


def test_killed_in_the_middle_the_next_conversion_cleans_up(source, folders, tmp_path) -> None:
    script = tmp_path / "converter.py"
    script.write_text(CONVERTER)
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, str(script), str(tmp_path)], **pipes) as process:
        for line in process.stdout:
            if line.startswith("Writing"):
                process.send_signal(signal.SIGKILL)
                break
            print(file=process.stdin, flush=True)
        process.stdout.close()
    assert models(folders.models) == []
    worker = Worker(folders.models, folders.checkpoints)
    try:
        list(convert(Wanted.of(source, None, None), folders, worker))
    finally:
        worker.close()
    assert [n for n in entries(tmp_path) if n.startswith(".")] == []
    add(folders.models, source.with_name("M 1-safetensors"))


def test_two_conversions_at_once_are_refused(source, folders, worker) -> None:
    with only_one(folders.models), pytest.raises(ModelProblem, match="under way"):
        list(convert(Wanted.of(source, None, None), folders, worker))


def test_an_order_is_there_while_it_is_carried_out(tmp_path) -> None:
    with order(tmp_path, source=Path("/a b"), target=Path("/c")):
        assert ordered(tmp_path, "target") == (Path("/c"),)
        assert ordered(tmp_path, "source", "target") == (Path("/a b"), Path("/c"))
        assert models(tmp_path) == []
    assert not (tmp_path / ORDER).exists()
    for damage in ("", "{", "[]", json.dumps({"source": "/a"}), json.dumps({"source": 1})):
        (tmp_path / ORDER).write_text(damage)
        with pytest.raises(ModelProblem, match="not said where"):
            ordered(tmp_path, "source", "target")


def test_a_command_can_be_pasted_into_a_shell() -> None:
    assert command("models", "convert", Path("/a/b")) == "ouroboros models convert /a/b"
    assert command("models", "add", Path("/a b/c")) == "ouroboros models add '/a b/c'"
