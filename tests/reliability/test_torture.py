"""A short run of what `make torture` does at length."""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import torture_store
from tests.unit.test_store_support import posix

pytestmark = posix


def run(
    part: Callable[[Path, int], dict[str, float]], folder: Path, count: int
) -> dict[str, float]:
    """Run a part in a fresh process: it forks, which pytest's own threads would not bear."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(part, (folder, count))


def test_nothing_acknowledged_is_lost_when_processes_are_killed(tmp_path: Path) -> None:
    found = run(torture_store.kills, tmp_path, 8)
    assert found["kills_acknowledged"] > 5
    for name in ("lost", "torn", "duplicates", "problems"):
        assert found[f"kills_{name}"] == 0, found


def test_damaged_logs_and_journals_open_with_an_exact_prefix(tmp_path: Path) -> None:
    found = run(torture_store.logs, tmp_path, 12)
    assert found["logs_opened"] == 12
    assert found["logs_not_prefix"] == found["logs_lost_with_one_damaged"] == 0
    assert found["logs_unreported"] == 0


def test_a_damaged_main_file_is_noticed_and_restored_whole(tmp_path: Path) -> None:
    found = run(torture_store.main_files, tmp_path, 12)
    assert found["main_detected"] == found["main_equal"] == 12
    assert found["main_restored"] + found["main_rebuilt"] == 12
    assert found["main_restored"] > 0


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace makes calls fail")
@pytest.mark.parametrize("call", ["fsync", "pwrite64"])
def test_a_failing_call_neither_loses_nor_doubles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    monkeypatch.setattr(torture_store, "CALLS", (call,))
    found = torture_store.faults(tmp_path, 1)
    assert found["faults_runs"] == 2
    for name in ("lost", "duplicates", "unclear", "unopened"):
        assert found[f"faults_{name}"] == 0, found


def test_make_torture_prints_one_line_with_a_figure_a_key() -> None:
    command = [sys.executable, "-m", "benchmarks.torture", "--scale", "0.0005"]
    without_strace = os.environ | {"PATH": "", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=300, env=without_strace
    )
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    figures = json.loads(line)
    names = {"kills_lost", "kills_torn", "kills_duplicates", "logs_opened", "main_detected"}
    assert names | {"imports_refused", "imports_crashed", "imports_store_unchanged"} <= set(figures)
    assert "faults_lost" not in figures
    assert "no strace" in done.stderr
    assert figures["logs_opened"] == figures["logs"]
