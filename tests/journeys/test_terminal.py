"""The command line as a person meets it: whole cycles, exports, and failures in plain sentences."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ouroboros_desktop.models.library import add
from ouroboros_desktop.settings import Settings, save
from ouroboros_desktop.storage.store import Store
from tests.tiny import tiny_model

FORECAST = "  A policy update needs about "


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny Llama that reads as far as a dialogue in bytes is long."""
    return tiny_model(tmp_path_factory.mktemp("long") / "tiny", max_position_embeddings=16_384)


@pytest.fixture
def home(tmp_path: Path, tiny: Path) -> Path:
    """A home with short answers and a models folder that knows a tiny Llama."""
    place = tmp_path / "home"
    place.mkdir()
    save(place / "settings.toml", Settings(dialogue_tokens=16, answer_tokens=8, completions=3))
    (tmp_path / "models").mkdir()
    add(tmp_path / "models", tiny, "tiny")
    return place


def ouroboros(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "OUROBOROS_HOME": str(home),
        "OUROBOROS_MODELS": str(home.parent / "models"),
    }
    command = [sys.executable, "-m", "ouroboros_desktop", *arguments]
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=240, check=False
    )


def cycle(home: Path, name: str, *more: str) -> subprocess.CompletedProcess[str]:
    run = ("cycle", "--backend", "torch", "--model", "tiny", "--home", str(home / name))
    return ouroboros(home, *run, *more)


def test_the_same_seed_gives_the_same_prompts_scores_and_adapters(home: Path) -> None:
    first = cycle(home, "one", "--cycles", "2", "--seed", "5")
    second = cycle(home, "two", "--cycles", "2", "--seed", "5")
    other = cycle(home, "three", "--cycles", "2", "--seed", "6")
    assert first.returncode == second.returncode == other.returncode == 0, first.stderr
    for run in (first, second, other):
        lines = [line[:20] for line in run.stdout.splitlines()]
        assert lines.count(FORECAST[:20]) == 2
        assert lines.index(FORECAST[:20]) < lines.index("  candidate adapter "[:20])
    told = [_told(run.stdout) for run in (first, second, other)]
    assert told[0] == told[1] != told[2]
    assert sum(line.startswith("  candidate adapter ") for line in told[0]) == 2
    assert _kept(home / "one") == _kept(home / "two") != _kept(home / "three")


def _told(stdout: str) -> list[str]:
    """What was printed, without the first line (the place), the last (the duration) and memory."""
    return [line for line in stdout.splitlines()[1:-1] if not line.startswith(FORECAST)]


def _kept(home: Path) -> list[object]:
    with closing(Store.open(home / "store.duckdb")) as store:
        cycles = [store.cycle(head.id) for head in store.cycles()]
        policy = store.policies()[0]
        return [
            [[p.text for p in c.prompts] for c in cycles],
            [[s.scores for s in c.scores] for c in cycles],
            [a.checkpoint for a in store.adapters(policy.id)],
        ]


def test_a_cycle_is_continued_in_its_home_and_exported(home: Path) -> None:
    assert cycle(home, "kept").returncode == 0
    again = cycle(home, "kept")
    assert "cycle 2 · 5 policy update" in again.stdout, again.stderr
    kept = ("--home", str(home / "kept"))
    refused = ouroboros(home, "export", "experiences", str(home / "x.jsonl"), *kept)
    assert (refused.returncode, "No dialogue may leave yet." in refused.stderr) == (1, True)
    for number in ("1", "2"):
        allowed = ouroboros(home, "consent", number, "yes", *kept)
        assert allowed.returncode == 0, allowed.stderr
    for name in ("experiences", "preferences"):
        target = home / f"{name}.jsonl"
        done = ouroboros(home, "export", name, str(target), "--unmasked", *kept)
        assert done.returncode == 0, done.stderr
        if target.exists():
            assert all(json.loads(line) for line in target.read_text("utf-8").splitlines())
    experiences = (home / "experiences.jsonl").read_text("utf-8").splitlines()
    assert len(experiences) == 2 * 4 * 3
    done = ouroboros(home, "export", "bundle", str(home / "set"), "--licence", "CC0-1.0", *kept)
    assert done.returncode == 0, done.stderr
    assert (home / "set" / "manifest.json").is_file()
    done = ouroboros(home, "export", "report", str(home / "report.md"), "--cycle", "1", *kept)
    assert done.returncode == 0, done.stderr
    assert "## Policy update" in (home / "report.md").read_text("utf-8")


def test_a_self_test_on_echo_passes(home: Path) -> None:
    done = ouroboros(home, "self-test", "--backend", "echo")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "self-test passed: echo"


def test_failures_are_two_plain_lines(home: Path, tiny_llama: Path) -> None:
    broken = home / "broken"
    shutil.copytree(tiny_llama, broken)
    weights = broken / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-64])
    pickled = home / "pickled"
    shutil.copytree(tiny_llama, pickled)
    (pickled / "model.safetensors").rename(pickled / "pytorch_model.bin")
    in_the_way = home / "in-the-way"
    in_the_way.write_text("a file where a folder should be")
    for arguments, says in (
        (("cycle", "--backend", "torch", "--model", "nobody"), "nobody"),
        (("models", "add", str(broken)), "safetensors"),
        (("models", "add", str(pickled)), f"ouroboros models convert {pickled}"),
        (("models", "add", str(home / "nowhere")), "nowhere"),
        (("models", "verify", "nobody"), "nobody"),
        (("cycle", "--backend", "echo", "--home", str(in_the_way)), "in-the-way"),
        (("export", "experiences", str(home / "x.jsonl")), "store"),
    ):
        done = ouroboros(home, *arguments)
        lines = done.stderr.strip().splitlines()
        assert done.returncode == 1, (arguments, done.stdout)
        assert "Traceback" not in done.stderr
        assert lines[0].startswith("ouroboros: ") and says in done.stderr, lines
        assert len(lines) == 2 and lines[1].strip(), "the second line is the next step"


def test_weights_that_break_after_they_were_added_are_one_sentence(
    home: Path, tiny_llama: Path
) -> None:
    folder = home / "model"
    shutil.copytree(tiny_llama, folder)
    add(home.parent / "models", folder, "soon-broken")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-64])
    done = ouroboros(home, "cycle", "--backend", "torch", "--model", "soon-broken")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 2, done.stderr


def test_a_store_that_is_open_elsewhere_is_left_alone(home: Path) -> None:
    assert cycle(home, "busy").returncode == 0
    with closing(Store.open(home / "busy" / "store.duckdb")):
        done = cycle(home, "busy")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "already open" in done.stderr or "open in" in done.stderr, done.stderr
