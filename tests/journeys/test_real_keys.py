"""A whole cycle in the real window, on the real model, by real keys through an X server."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.virtual_screen import x_screen
from ouroboros_desktop import settings
from ouroboros_desktop.core.verdict import Decision
from ouroboros_desktop.storage.store import Store


@pytest.mark.smollm2
@pytest.mark.display
@pytest.mark.timeout(900)  # a minute and a half where nothing else runs
def test_one_whole_cycle_by_keys_alone(tmp_path: Path, smollm2: Path) -> None:
    chosen = replace(
        settings.Settings(),
        dialogue_tokens=24,
        answer_tokens=16,
        completions=2,
        train_prompts=2,
        held_out_prompts=2,
        update_preset="careful",
    )
    settings.save(tmp_path / "settings.toml", chosen)
    with x_screen() as environment:
        environment |= {"OUROBOROS_HOME": str(tmp_path), "OUROBOROS_MODELS": str(smollm2.parent)}
        command = [sys.executable, "-m", "tests.journeys.teacher_at_keys"]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=800, check=False
        )
    assert "journey done" in done.stdout, done.stdout + done.stderr
    with closing(Store.open(tmp_path / "store.duckdb")) as store:
        second, first = (store.cycle(head.id) for head in store.cycles())
        assert first.decision and first.decision.decision is Decision.PROMOTED
        assert len(first.scores_now) == len(first.answers) == 4
        assert all(c.adapter_id == first.decision.adapter_id for c in second.completions)
