"""The material and the figures of `make bench-ppo`, on a tiny model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import ppo
from benchmarks.ppo import Figures
from benchmarks.updates import ours
from benchmarks.updates.report import llama_config, triples


def figures(cpu: float, peak: float) -> Figures:
    return Figures(cpu, peak, 0.0, 0.0, 0.0, gemm_rate=100.0, flops=60.0 * cpu)


def test_ratios_are_medians_over_pairs() -> None:
    ours_ = [figures(1.0, 2.0), figures(2.0, 2.0), figures(1.0, 1.0)]
    theirs = [figures(3.0, 4.0), figures(4.0, 8.0), figures(2.0, 4.0)]
    assert ppo._ratio("cpu_seconds", theirs, ours_) == 2.0
    assert ppo._ratio("peak_mb", ours_, theirs) == 0.25
    assert ours_[0].gemm_share == pytest.approx(0.6)


def test_what_is_learned_from_is_the_same_for_everyone(tiny_llama: Path, tmp_path, capsys) -> None:
    ours.make(tiny_llama, tmp_path, [12, 9], completions=2, tokens=6)
    rows = triples(tmp_path)
    assert [len(row.prompt) for row in rows] == [12, 12, 9, 9]
    assert {len(row.ids) for row in rows} == {len(row.logprobs) for row in rows} == {6}
    state = json.loads((tmp_path / "state.json").read_text())
    assert state["updates"] == 1, "there is a reference policy to ask"
    capsys.readouterr()
    ours.learn(tiny_llama, tmp_path)
    timed, counted = map(json.loads, capsys.readouterr().out.splitlines())
    assert timed["cpu_seconds"] > 0
    assert timed["peak_mb"] > 100
    assert abs(timed["policy_loss"]) > 0
    assert counted["flops"] > 0
    assert counted["gemm_rate"] > 1e8


def test_a_config_of_today_is_read_by_yesterdays_transformers(tmp_path) -> None:
    config = {"rope_parameters": {"rope_theta": 100000.0}, "dtype": "float32", "hidden_size": 8}
    (tmp_path / "config.json").write_text(json.dumps(config))
    assert llama_config(tmp_path) == {"rope_theta": 100000.0, "hidden_size": 8}
