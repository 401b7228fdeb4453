"""The learning benchmark measures what it says: same start, unseen topics, a fair control."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from ouroboros_backends.echo import ECHO

from benchmarks import learning as benchmark
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.policy_update import UpdateBatch
from ouroboros_desktop.evaluation.figures import Arm, HeldOut, Run, figures
from ouroboros_desktop.evaluation.learning import Plan, held_out_prompts, labyrinth, learn
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import evaluation_topics, personas, training_topics

TEACHER = SimulatedTeacher(personas()["plain"])
SMALL = Plan(cycles=1, prompts=2, completions=2, max_tokens=12, held_out=6)


@pytest.fixture
def policy() -> Policy:
    return ECHO.open(ModelRef("echo", "echo"), None)


def run(policy: Policy, seed: int, arm: Arm, plan: Plan = SMALL) -> Run:
    *_, last = learn(policy, plan, seed, arm)
    assert isinstance(last, Run)
    return last


def test_held_out_prompts_are_about_topics_never_trained_on() -> None:
    pairs = held_out_prompts(Plan(), TEACHER)
    assert len({prompt.text for _, prompt in pairs}) == Plan().held_out >= 64
    assert all(prompt.held_out for _, prompt in pairs)
    known = {fact for topic in evaluation_topics() for fact in topic.facts}
    assert all(fact.text in known for summary, _ in pairs for fact in summary.facts)
    made_by = {t.name for _, prompt in pairs for t in prompt.transformations}
    assert len(made_by) >= 8


def test_training_prompts_are_never_held_out() -> None:
    for topic in training_topics():
        _, prompts = labyrinth(topic, TEACHER, 3, Plan().prompts, held_out=0)
        assert len(prompts) == Plan().prompts
        assert not any(prompt.held_out for prompt in prompts)


def test_both_arms_begin_alike_and_differ_in_what_is_rewarded(
    policy: Policy, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[Arm, UpdateBatch] = {}
    update = policy.update
    for arm in Arm:

        def watched(batch: UpdateBatch, config: object, arm: Arm = arm) -> object:
            seen[arm] = batch
            return update(batch, config)  # type: ignore[arg-type]

        monkeypatch.setattr(policy, "update", watched)
        assert run(policy, 4, arm, replace(SMALL, prompts=4, completions=4)).scores == 16
    true, shuffled = (seen[arm].experiences for arm in Arm)
    assert [e.completion for e in true] == [e.completion for e in shuffled]
    assert sorted(e.reward for e in true) == sorted(e.reward for e in shuffled)
    assert [e.reward for e in true] != [e.reward for e in shuffled]


def test_a_seed_gives_the_same_run_every_time(policy: Policy) -> None:
    one, two = (run(policy, 5, Arm.TRUE) for _ in range(2))
    assert replace(one, cpu_seconds=0) == replace(two, cpu_seconds=0)
    assert one.before.rewards != run(policy, 6, Arm.TRUE).before.rewards


def held_out(*rewards: float) -> HeldOut:
    return HeldOut(rewards, {}, tokens=1, finished=1, distinct=1, kl=0, fluency=-1)


def made(seed: int, arm: Arm, before: HeldOut, after: HeldOut) -> Run:
    return Run(seed, arm, before, after, (), scores=16, cpu_seconds=60)


def test_figures_by_hand() -> None:
    start = held_out(-0.5, 0.5)
    runs = [
        made(1, Arm.TRUE, start, held_out(0.0, 0.6)),
        made(1, Arm.SHUFFLED, start, held_out(-0.4, 0.6)),
        made(2, Arm.TRUE, start, held_out(0.0, 1.0)),
        made(2, Arm.SHUFFLED, start, held_out(-0.6, 0.4)),
        made(3, Arm.TRUE, start, held_out(1.0, 1.0)),
    ]
    shown = figures(runs)
    # Gains 0.3 and 0.5: mean 0.4, standard error 0.1, t(0.975; 1) = 12.7062. Seed 3 has no control.
    assert shown.gain.mean == pytest.approx(0.4)
    assert shown.gain.low == pytest.approx(0.4 - 1.27062, abs=1e-4)
    assert shown.gain.high == pytest.approx(0.4 + 1.27062, abs=1e-4)
    assert shown.control.mean == pytest.approx(0)
    assert shown.over_control.mean == pytest.approx(0.4)
    assert shown.resampled.mean == pytest.approx(0.4)
    assert 0 < shown.resampled.low < 0.4 < shown.resampled.high


def test_a_run_that_is_done_is_kept_and_not_repeated(tmp_path: Path) -> None:
    task = benchmark.Task(SMALL, 7, Arm.TRUE, "echo", "echo", "", str(tmp_path))
    first = benchmark.run(task)
    assert task.before_file.is_file()
    assert benchmark.run(replace(task, backend="echo")) == first
    kept = json.loads(task.file.read_bytes())
    kept["seed"] = 70
    task.file.write_text(json.dumps(kept))
    assert benchmark.run(task).seed == 70
    other = replace(task, plan=replace(SMALL, max_tokens=10))
    assert not other.file.exists()
