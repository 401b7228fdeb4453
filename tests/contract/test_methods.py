"""Every method of a policy update, held against every backend that offers it."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy import Backend, Capability, Policy
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Method,
    PreferencePair,
    Progress,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from tests.contract.conftest import BACKENDS, CASES, Case
from tests.contract.test_policy import QUESTIONS, answers, content, learn, scored

pytestmark = pytest.mark.needs(Capability.EXPERIENCES)

BETTER = "the story of the river"
WORSE = "nobody came to the market"
CONFIG = UpdateConfig(epochs=2, minibatches=2, learning_rate=1e-3, target_kl=10.0, kl_limit=0.0)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Pair cases with the methods of their backends; ``test_policy`` has PPO and RLOO."""
    if "config" in metafunc.fixturenames:
        everywhere = metafunc.function in {test_it_learns_and_says_how, test_a_checkpoint_is_all}
        pairs = [
            (name, method)
            for name, case in CASES.items()
            if everywhere or name == case.backend
            for method in BACKENDS[case.backend].methods
            if method not in {Method.PPO, Method.RLOO}
        ]
        metafunc.parametrize(("case", "config"), pairs, indirect=True, scope="module")
    elif "case" in metafunc.fixturenames:
        metafunc.parametrize("case", BACKENDS, indirect=True, scope="module")


@pytest.fixture(scope="module")
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


@pytest.fixture
def config(request: pytest.FixtureRequest, backend: Backend) -> UpdateConfig:
    method: Method = request.param
    absent = [package for package in backend.methods[method] if find_spec(package) is None]
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)} (`make test` installs it)")
    return replace(CONFIG, method=method)


@pytest.fixture
def batch(policy: Policy) -> UpdateBatch:
    """Something for every method."""
    return replace(
        scored(policy),
        demonstrations=tuple(Demonstration(p.messages, BETTER) for p in QUESTIONS),
        preferences=tuple(PreferencePair(p.messages, BETTER, WORSE) for p in QUESTIONS),
    )


def test_it_learns_and_says_how(policy: Policy, batch: UpdateBatch, config: UpdateConfig) -> None:
    completions = [e.completion for e in batch.experiences]
    before = list(policy.logprobs(completions))
    steps = learn(policy, batch, config)
    assert [m.step for m in steps] == [1, 2, 3, 4]
    assert [m.epoch for m in steps] == [1, 1, 2, 2]
    assert {m.steps for m in steps} == {4}
    assert all(m.tokens > 0 and m.grad_norm > 0 and m.seconds > 0 for m in steps)
    assert not any(m.stopped for m in steps)
    assert steps[0].approx_kl == pytest.approx(0, abs=1e-4)
    assert steps[-1].approx_kl > 0
    assert steps[-1].entropy != steps[-1].start_entropy > 0
    assert list(policy.logprobs(completions)) != before


def test_same_batch_same_bytes(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig, tmp_path: Path
) -> None:
    first = learn(policy, batch, config)
    trained = content(policy, tmp_path / "first")
    policy.load(None)
    second = learn(policy, batch, config)
    assert content(policy, tmp_path / "second") == trained
    assert [replace(m, seconds=0) for m in second] == [replace(m, seconds=0) for m in first]


def test_closed_at_any_yield_nothing_changed(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig, tmp_path: Path
) -> None:
    learn(policy, batch)  # by PPO, so that there is something to come back to
    before, found = content(policy, tmp_path / "before"), answers(policy)
    yields = sum(1 for _ in policy.update(batch, config))
    policy.load(tmp_path / "before")
    for stop_after in range(1, yields + 1):
        steps = policy.update(batch, config)
        for _ in range(stop_after):
            next(steps)
        steps.close()
        assert content(policy, tmp_path / f"after {stop_after}") == before
    assert answers(policy) == found


def test_a_checkpoint_is_all(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig, tmp_path: Path
) -> None:
    learn(policy, batch, config)
    trained, found = content(policy, tmp_path / "trained"), answers(policy)
    policy.load(None)
    assert answers(policy) != found
    policy.load(tmp_path / "trained")
    assert content(policy, tmp_path / "again") == trained
    assert answers(policy) == found


def test_methods_follow_each_other(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig, tmp_path: Path
) -> None:
    """PPO, the method, PPO == the same with a checkpoint loaded in between: to the byte."""
    learn(policy, batch)
    learn(policy, batch, config)
    (tmp_path / "middle").mkdir()
    policy.save(tmp_path / "middle")
    last = scored(policy)
    learn(policy, last)
    straight = content(policy, tmp_path / "straight")
    policy.load(None)
    policy.load(tmp_path / "middle")
    learn(policy, last)
    assert content(policy, tmp_path / "resumed") == straight


def test_the_target_kl_holds_for_all(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig
) -> None:
    steps = learn(policy, batch, replace(config, epochs=20, learning_rate=0.01, target_kl=1e-4))
    assert len(steps) < 40
    assert [m.stopped for m in steps] == [False] * (len(steps) - 1) + [True]


def test_a_folder_to_resume_from_does_not_stay(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig, tmp_path: Path
) -> None:
    (tmp_path / "resume").mkdir()
    (tmp_path / "resume" / "state.json").write_text("{}")
    told = list(policy.update(batch, config, tmp_path / "resume"))
    assert isinstance(told[-1], UpdateMetrics)
    assert not (tmp_path / "resume").exists()


def test_progress_is_within_its_total(
    policy: Policy, batch: UpdateBatch, config: UpdateConfig
) -> None:
    told = [s for s in policy.update(batch, config) if isinstance(s, Progress)]
    assert told
    assert all(0 <= p.done <= p.total and p.phase for p in told)


def test_with_nothing_to_learn_from_it_is_refused(
    policy: Policy, config: UpdateConfig, tmp_path: Path
) -> None:
    before = content(policy, tmp_path / "before")
    with pytest.raises(UpdateProblem) as problem:
        learn(policy, UpdateBatch(policy.info.tokenizer), config)
    assert problem.value.hint
    assert content(policy, tmp_path / "after") == before


def test_what_a_backend_does_not_offer_it_refuses(
    backend: Backend, policy: Policy, batch: UpdateBatch
) -> None:
    for method in set(Method) - set(backend.methods):
        with pytest.raises(UpdateProblem):
            learn(policy, batch, replace(CONFIG, method=method))
