"""Several processes make the update that one makes, with the model whole or spread by FSDP2."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given as given_by
from hypothesis import strategies as st
from ouroboros_backends.torch import TORCH
from ouroboros_backends.torch.handover import read_update
from ouroboros_backends.torch.world import ALONE, shares

from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.handover import ExportedUpdate, ReturnedUpdate
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Demonstration,
    Experience,
    Method,
    PolicyUpdate,
    PreferencePair,
    StopReason,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from ouroboros_desktop.core.rehearsal import rehearsed_update
from ouroboros_desktop.exports.handover import write_update
from ouroboros_desktop.worker import checkpoints
from tests.several import Outcome, together, updates

REF = ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 8.0})
WITHIN = 1e-5
PEERS = UpdateConfig(epochs=2, target_kl=10.0, tokens_per_micro=40)
VALUES = replace(
    PEERS, baseline=Baseline.VALUE, entropy_coef=0.01, value_gradient=True, tokens_per_micro=200
)
SHORT = replace(PEERS, method=Method.RLOO, epochs=6, learning_rate=2e-3, target_kl=1e-3)
CONFIGS = [PEERS, VALUES, SHORT]
QUESTIONS = ("Hello", "What of the river, and of the bridge and the market?", "Why?")


def messages(text: str) -> tuple[Message, ...]:
    return (Message(Role.TEACHER, text),)


@pytest.fixture(scope="module")
def given(tiny_llama: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Exported updates: of a bare policy, of a trained one, and of one prompt alone."""
    root = tmp_path_factory.mktemp("given")
    policy = TORCH.open(REF, tiny_llama)
    prompts = [Prompt(messages(text), 5 + i) for i, text in enumerate(QUESTIONS)]

    def exported(name: str, count: int, parent: Path | None) -> Path:
        tokens = policy.generate(prompts[:count], Sampling(completions=3, max_tokens=10))
        written = [(t.prompt, t.index, t.completion) for t in tokens if t.completion]
        rewards = (1.0, -1.0, 0.25)
        batch = UpdateBatch(
            policy.info.tokenizer,
            tuple(Experience(c, rewards[k], prompt) for prompt, k, c in written),
            (Demonstration(messages("Hi"), "Good day to you"),),
            tuple(
                PreferencePair(messages(text), better, "No")
                for text, better in (
                    (QUESTIONS[1], "It rises."),
                    (QUESTIONS[1], "Wait"),
                    ("So?", "Yes"),
                )
            ),
        )
        update = PolicyUpdate(new_id(), new_id(), None, PEERS, 1, ())
        digest = parent.name if parent else None
        list(
            write_update(
                ExportedUpdate(update, REF, batch.tokenizer, digest), batch, parent, root / name
            )
        )
        return root / name

    fresh = exported("fresh", 3, None)
    head, batch = read_update(fresh)
    list(policy.update(batch, head.update.config))
    parent = root / checkpoints.write(root, policy.save)
    return [fresh, exported("trained", 3, parent), exported("lone", 1, parent)]


@pytest.fixture(scope="module")
def alone(tiny_llama: Path, given: list[Path]) -> list[Outcome]:
    return updates(ALONE, tiny_llama, given, CONFIGS, spread=False)


def far(ours: dict[str, np.ndarray], theirs: dict[str, np.ndarray]) -> float:
    """Return the largest difference of tensors with the same names."""
    assert ours.keys() == theirs.keys()
    return max(float(np.abs(ours[n] - theirs[n]).max()) for n in ours)


def told(metrics: UpdateMetrics) -> dict[str, Any]:
    values = {n: v for n, v in asdict(metrics).items() if n != "seconds"}
    return {n: pytest.approx(v, abs=WITHIN) if type(v) is float else v for n, v in values.items()}


@pytest.mark.parametrize("spread", [False, True], ids=["data parallel", "fsdp2"])
def test_two_processes_make_the_update_of_one(tiny_llama, given, alone, spread):
    both = together(2, updates, tiny_llama, given, CONFIGS, spread)
    for one, first, second in zip(alone, *both, strict=True):
        assert far(one.gradients, first.gradients) < WITHIN
        assert far(one.learned, first.learned) < WITHIN
        assert far(first.learned, second.learned) == 0
        for expected, *others in zip(one.metrics, first.metrics, second.metrics, strict=True):
            for metrics in others:
                assert {n: v for n, v in asdict(metrics).items() if n != "seconds"} == told(
                    expected
                )
        assert max(np.abs(g).max() for g in one.gradients.values()) > 100 * WITHIN
        # Spread, all pass through the trunk together; else none has more to do than one alone.
        busiest, other = sorted((first.passes, second.passes), reverse=True)
        assert busiest == other if spread else other <= busiest <= one.passes
    stops = [outcome.metrics[-1].stop_reason for outcome in alone]
    assert stops == [None, None, StopReason.TARGET_KL] * 3


def launched(
    update: Path, model: Path, target: Path, how: str, changed: dict[str, Any]
) -> tuple[str, ReturnedUpdate]:
    """Make the update by two processes, with changed settings; return what was said."""
    target.with_suffix(".json").write_text(json.dumps(changed))
    launch = [sys.executable, "-m", "accelerate.commands.launch", "--num_processes", "2"]
    launch += ["--config_file", str(update / how), "--main_process_port", "0"]
    launch += ["-m", "ouroboros_backends.torch.launch", str(update)]
    launch += ["--model", str(model), "--output", str(target)]
    launch += ["--config", str(target.with_suffix(".json"))]
    ended = subprocess.run(launch, check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    result = json.loads((target / "result.json").read_text())
    return ended.stdout, msgspec.convert(result, ReturnedUpdate)


def test_launched_by_accelerate_the_adapter_is_the_one_that_one_process_makes(
    tiny_llama, given, alone, tmp_path
):
    changed = {"method": "rloo", "epochs": 6, "learning_rate": 2e-3, "target_kl": 1e-3}
    said, returned = launched(
        given[1],
        tiny_llama,
        tmp_path / "adapter",
        "fsdp2_8xa100.yaml",
        {**changed, "rehearsals": 2},
    )
    assert "2 processes on cpu; FSDP2" in said
    assert "far enough for one update" in said
    assert returned.update.config.rehearsals == 0, "no text is written by a model in shards"
    assert [told(m) for m in alone[5].metrics] == [
        {n: v for n, v in asdict(m).items() if n != "seconds"} for m in returned.update.steps
    ]
    policy = TORCH.open(REF, tiny_llama)
    policy.load(tmp_path / "adapter" / "checkpoint")
    assert far(alone[5].learned, learned(policy)) < WITHIN


def test_where_each_process_has_the_whole_model_all_rehearse_the_same(tiny_llama, given, tmp_path):
    said, returned = launched(
        given[0],
        tiny_llama,
        tmp_path / "adapter",
        "data_parallel_8xa100.yaml",
        {"rehearsals": 2, "demonstration_coef": 1.0},
    )
    assert "the whole model in each" in said
    assert returned.update.config.rehearsals == 2
    one = TORCH.open(REF, tiny_llama)
    _, batch = read_update(given[0])
    steps = [
        step
        for step in rehearsed_update(one, batch, returned.update.config)
        if isinstance(step, UpdateMetrics)
    ]
    assert [told(m) for m in steps] == [
        {n: v for n, v in asdict(m).items() if n != "seconds"} for m in returned.update.steps
    ]
    several = TORCH.open(REF, tiny_llama)
    several.load(tmp_path / "adapter" / "checkpoint")
    assert far(learned(one), learned(several)) < WITHIN


def learned(policy: Policy) -> dict[str, np.ndarray]:
    end = policy._engine.learned()  # type: ignore[attr-defined]
    return {**end.lora, **end.value_head, **end.moments}


GROUPS = st.lists(
    st.tuples(st.integers(1, 30), st.lists(st.integers(1, 9), min_size=1)), max_size=9
)


@given_by(GROUPS, st.integers(1, 5))
def test_shares_are_everything_once_and_prompts_stay_whole(groups, count):
    entries = [
        (number, place, length, prompt)
        for number, (prompt, lengths) in enumerate(groups)
        for place, length in enumerate(lengths)
    ]
    found = shares(entries, lambda e: [e[0]] * e[3], lambda e: e[2], count)
    assert len(found) == count
    assert sorted(entry for share in found for entry in share) == sorted(entries)
    if len(entries) >= count:
        assert all(found)
    if len(groups) >= count:
        owners = {
            number: {i for i, s in enumerate(found) for e in s if e[0] == number}
            for number, *_ in entries
        }
        assert all(len(owner) == 1 for owner in owners.values())


def test_shares_are_balanced():
    entries = [(number, size) for number, size in enumerate((30, 90, 40, 60, 50))]
    found = shares(entries, lambda e: [e[0]], lambda e: e[1] - 1, 3)
    assert [sum(size for _, size in share) for share in found] == [90, 90, 90]
