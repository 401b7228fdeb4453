"""`ouroboros bench` measures a policy in a worker, and answers as one in the same process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ouroboros_backends.echo import ECHO

from ouroboros_desktop.cli import run
from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import ModelProblem, WorkerProblem
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.evaluation.cards import cards
from ouroboros_desktop.evaluation.in_worker import opened
from ouroboros_desktop.worker.client import Worker

ASKED = [Prompt((Message(Role.TEACHER, "When does the ferry leave?"),), seed) for seed in (1, 2)]
ECHO_REF = ModelRef("echo", "echo")


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    made = Worker(tmp_path / "models", tmp_path / "checkpoints")
    made.start()
    yield made
    made.close()


def test_a_policy_in_a_worker_says_and_measures_the_same(worker: Worker) -> None:
    there, here = opened(worker, ECHO_REF), ECHO.open(ECHO_REF, None)
    sampling = Sampling(completions=2, max_tokens=12)
    done = [
        [t.completion for t in p.generate(ASKED, sampling) if t.completion] for p in (there, here)
    ]
    assert {c.token_ids for c in done[0]} == {c.token_ids for c in done[1]}
    assert list(there.logprobs(done[0])) == list(here.logprobs(done[0]))
    said = [(Message(Role.POLICY, c.text),) for c in done[0]]
    assert list(there.features(said)) == list(here.features(said))
    assert there.info == here.info


def test_what_is_closed_early_makes_way_for_the_next(worker: Worker) -> None:
    policy = opened(worker, ECHO_REF)
    first = policy.generate(ASKED, Sampling(max_tokens=400))
    next(first)
    first.close()
    assert [t for t in policy.generate(ASKED, Sampling(max_tokens=4)) if t.completion]


def test_what_the_worker_fails_with_is_raised_here(worker: Worker) -> None:
    with pytest.raises(ModelProblem):
        opened(worker, ModelRef("torch", "no-such-model"))
    policy = opened(worker, ECHO_REF)
    writing = policy.generate(ASKED * 2000, Sampling(completions=8))  # not over so soon
    next(writing)
    worker.kill()
    with pytest.raises(WorkerProblem, match="stopped unexpectedly"):
        list(writing)


def test_the_command_prints_every_data_set(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "--backend", "echo", "--model", "echo", "--quick"]) == 0
    printed = capsys.readouterr().out
    left_out = {"reward-hacking", "no-harm-text", "no-harm-choice"}  # no reward model, no text ids
    for name, card in cards().items():
        assert (f"{card.title}, version {card.version}" in printed) == (name not in left_out)
    assert "persona consistency: 0.500 (95 % interval 0.500 to 0.500, 4 items)" in printed


def test_a_server_is_not_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "--backend", "openai", "--model", "any"]) == 1
    assert "on this computer" in capsys.readouterr().err
