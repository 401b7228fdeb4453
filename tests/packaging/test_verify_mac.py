"""The script behind `make verify-mac`: what fails is counted, what needs a Mac is named."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

pytest.importorskip("mlx.core")

SCRIPT = Path(__file__).parents[2] / "packaging" / "verify_mac.py"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", [*sys.path])
    spec = importlib.util.spec_from_file_location("verify_mac", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "prepare", lambda: None)
    return module


def test_a_step_that_breaks_is_a_line_and_the_next_one_follows(script, monkeypatch, capsys):
    def broken(report, *given):
        raise ValueError("not there")

    monkeypatch.setattr(script, "cycle", broken)
    monkeypatch.setattr(script, "killed", lambda report: report.check("killing", True, "gone"))
    assert script.main(["--no-tests"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("FAIL    broken") and "not there" in line for line in lines)
    assert any(line.startswith("ok      killing") for line in lines)
    assert lines[-1] == f"{sum(line.startswith('FAIL') for line in lines)} failed"


@pytest.mark.skipif(sys.platform == "darwin", reason="that is a Mac")
def test_elsewhere_it_says_which_lines_need_a_mac(script, monkeypatch, capsys):
    for name in ("cycle", "killed"):
        monkeypatch.setattr(script, name, lambda report, *given: None)
    assert script.main(["--no-tests"]) == 0
    text = capsys.readouterr().out
    assert "needs a Mac with Apple silicon" in text
    assert "wired limit" in text
    assert text.endswith("nothing failed\n")
