"""Journeys in the real window, on the real model, by real keys through an X server."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.virtual_screen import x_screen
from ouroboros_desktop import settings
from ouroboros_desktop.core.completion import FinishReason
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.verdict import Decision
from ouroboros_desktop.storage.store import Store
from tests.journeys.teacher_at_keys import TRAITS

pytestmark = [pytest.mark.smollm2, pytest.mark.display, pytest.mark.timeout(900)]
"""A minute or two each where little else runs."""

SHORT = replace(
    settings.Settings(),
    dialogue_tokens=24,
    answer_tokens=16,
    completions=2,
    train_prompts=2,
    held_out_prompts=2,
    update_preset="careful",
)


def walked(journey: str, home: Path, **environment: str) -> str:
    """Let a teacher walk a journey of `teacher_at_keys.py`; return what was printed."""
    with x_screen() as screen:
        done = subprocess.run(
            [sys.executable, "-m", "tests.journeys.teacher_at_keys", journey],
            env=screen | {"OUROBOROS_HOME": str(home)} | environment,
            capture_output=True,
            text=True,
            timeout=800,
            check=False,
        )
    assert "journey done" in done.stdout, done.stdout + done.stderr
    return done.stdout


@contextmanager
def cycles(home: Path) -> Iterator[list[Cycle]]:
    """Yield what is stored, first cycle first."""
    with closing(Store.open(home / "store.duckdb")) as store:
        yield [store.cycle(head.id) for head in reversed(store.cycles())]


def test_one_whole_cycle_by_keys_alone(tmp_path: Path, smollm2: Path) -> None:
    settings.save(tmp_path / "settings.toml", SHORT)
    walked("one_cycle", tmp_path, OUROBOROS_MODELS=str(smollm2.parent))
    with cycles(tmp_path) as (first, second):
        assert first.decision and first.decision.decision is Decision.PROMOTED
        assert len(first.scores_now) == len(first.answers) == 4
        assert all(c.adapter_id == first.decision.adapter_id for c in second.completions)


def test_three_cycles_each_begin_with_what_the_one_before_left(
    tmp_path: Path, smollm2: Path
) -> None:
    from tokenizers import Tokenizer

    settings.save(tmp_path / "settings.toml", replace(SHORT, answer_tokens=8))
    walked("three_cycles", tmp_path, OUROBOROS_MODELS=str(smollm2.parent))
    spelled = Tokenizer.from_file(str(smollm2 / "tokenizer.json")).decode
    with cycles(tmp_path) as (first, second, third):
        live = [c.decision.adapter_id for c in (first, second) if c.decision]
        assert len(set(live)) == 2 and None not in live
        assert second.updates[-1].parent_adapter_id == live[0]
        for cycle, adapter, trait in zip((second, third), live, TRAITS, strict=True):
            reply = cycle.completions[0]
            assert reply.adapter_id == adapter
            assert trait in spelled(reply.completion.prompt_token_ids)


def test_a_worker_killed_in_the_middle_of_a_reply(tmp_path: Path, smollm2: Path) -> None:
    settings.save(tmp_path / "settings.toml", replace(SHORT, dialogue_tokens=96))
    walked("killed_while_replying", tmp_path, OUROBOROS_MODELS=str(smollm2.parent))
    with cycles(tmp_path) as (cycle,):
        broken = [c.completion.finish_reason is FinishReason.INTERRUPTED for c in cycle.completions]
        assert broken == [False, True, False]


def test_two_teachers_score_the_same_and_both_are_learned_from(
    tmp_path: Path, smollm2: Path
) -> None:
    settings.save(tmp_path / "settings.toml", SHORT)
    walked("two_teachers", tmp_path, OUROBOROS_MODELS=str(smollm2.parent))
    with cycles(tmp_path) as (cycle,):
        assert len({score.teacher_id for score in cycle.scores_now}) == 2
        assert len(cycle.scores_now) == 2 * len(cycle.answers)
        learned = {one.completion_id for one in cycle.updates[-1].experiences}
        assert learned == {score.completion_id for score in cycle.scores_now}
        assert cycle.decision and cycle.decision.decision is Decision.PROMOTED


def test_the_language_is_switched_in_the_middle_of_work(tmp_path: Path, smollm2: Path) -> None:
    settings.save(tmp_path / "settings.toml", replace(SHORT, language="en"))
    walked("language_switch", tmp_path, OUROBOROS_MODELS=str(smollm2.parent))
    with cycles(tmp_path) as (cycle,):
        assert cycle.summary and cycle.summary.revision == 2
        assert len(cycle.transcript.messages) == 4
    assert settings.load(tmp_path / "settings.toml")[0].language == "en"


def test_the_first_run_leads_from_nothing_to_a_promoted_adapter(
    tmp_path: Path, smollm2: Path
) -> None:
    (tmp_path / "home").mkdir()
    # Of two pairs no alarm says that lengths are beyond chance, and what four scores do to lengths
    # depends on the machine.
    two = replace(settings.Settings(), held_out_prompts=2)
    settings.save(tmp_path / "home" / "settings.toml", two)
    said = walked(
        "first_run",
        tmp_path / "home",
        OUROBOROS_MODELS=str(tmp_path / "models"),
        OUROBOROS_TESTED=str(smollm2),
    )
    found = re.search(r"first_score_s=([\d.]+)", said)
    assert found and float(found[1]) < 300
    print(found[0])
    with cycles(tmp_path / "home") as (first, second):
        assert first.decision and first.decision.decision is Decision.PROMOTED
        assert second.completions[-1].adapter_id == first.decision.adapter_id
