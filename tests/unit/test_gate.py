"""The gate of a course: what it lets pass, and what it takes back to the last bit."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from ouroboros_backends.echo import ECHO

from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.policy_update import (
    Experience,
    UpdateBatch,
    UpdateConfig,
)
from ouroboros_desktop.evaluation.gate import SMALLER, WORSE, Guarded, guarded, updated
from ouroboros_desktop.evaluation.groups import Group, gate_prompts, groups, training_prompts
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import personas, training_topics

TOPIC, TEACHER = training_topics()[0], SimulatedTeacher(personas()["plain"])
RATE = 1e-6
CONFIG = UpdateConfig(epochs=2, minibatches=1, learning_rate=RATE)


@pytest.fixture
def policy() -> Policy:
    return ECHO.open(ModelRef("echo", "echo"), None)


@pytest.fixture
def written(policy: Policy) -> list[Group]:
    asked = training_prompts(TOPIC, TEACHER, 1, 2, labyrinth=True)
    return groups(policy, asked, Sampling(completions=3, max_tokens=8), 1, "gate")


def batch(policy: Policy, written: Sequence[Group]) -> UpdateBatch:
    experiences = [
        Experience(completion, float(place - 1), number)
        for number, group in enumerate(written)
        for place, completion in enumerate(group.completions)
    ]
    return UpdateBatch(policy.info.tokenizer, tuple(experiences))


def state(policy: Policy, folder: Path) -> dict[str, bytes]:
    folder.mkdir()
    policy.save(folder)
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def run(policy: Policy, written: list[Group], *expected: float) -> Guarded:
    """Update where the reward model expects these means, of the live policy first."""
    means = iter(expected)
    return guarded(
        policy,
        batch(policy, written),
        CONFIG,
        lambda: [written[0]],
        lambda group: [next(means)] * 3,
    )


def test_what_is_no_worse_passes(policy: Policy, written: list[Group], tmp_path: Path) -> None:
    before = state(policy, tmp_path / "before")
    done = run(policy, written, 0.2, 0.2 - WORSE + 0.01)
    assert (len(done.steps), done.rejected) == (2, 0)
    assert state(policy, tmp_path / "after") != before


def test_what_is_worse_is_tried_again_with_a_smaller_step(
    policy: Policy, written: list[Group], tmp_path: Path
) -> None:
    done = run(policy, written, 0.2, 0.0, 0.15)
    assert (len(done.steps), done.rejected) == (2, 1)
    tried = state(policy, tmp_path / "tried")
    policy.load(None)
    assert run(policy, written, 0.2, 0.2).rejected == 0
    assert state(policy, tmp_path / "large") != tried
    policy.load(None)
    smaller = UpdateConfig(epochs=2, minibatches=1, learning_rate=RATE * SMALLER)
    assert updated(policy, batch(policy, written), smaller)
    assert state(policy, tmp_path / "small") == tried


def test_what_is_worse_twice_leaves_everything_as_it_was(
    policy: Policy, written: list[Group], tmp_path: Path
) -> None:
    assert updated(policy, batch(policy, written), CONFIG)
    before = state(policy, tmp_path / "before")
    done = run(policy, written, 0.2, 0.0, -0.5)
    assert (len(done.steps), done.rejected) == (2, 2)
    assert state(policy, tmp_path / "after") == before


def test_where_nothing_is_expected_everything_passes(policy: Policy, written: list[Group]) -> None:
    done = guarded(policy, batch(policy, written), CONFIG, lambda: written, lambda group: [])
    assert (len(done.steps), done.rejected) == (2, 0)


def test_its_prompts_are_held_out_and_about_the_topic() -> None:
    asked = gate_prompts(TOPIC, TEACHER, 5, 6, labyrinth=True)
    assert len(asked) == 6
    assert all(prompt.held_out for _, prompt in asked)
    plain = gate_prompts(TOPIC, TEACHER, 5, 2, labyrinth=False)
    assert plain and not any(prompt.transformations for _, prompt in plain)
    trained = training_prompts(TOPIC, TEACHER, 5, 6, labyrinth=True)
    assert not {p.text for _, p in asked} & {p.text for _, p in trained}
