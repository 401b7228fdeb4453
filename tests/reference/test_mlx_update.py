"""Whole policy updates on MLX: learning, closing early, and going on after a kill."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("mlx.core")

from ouroboros_backends.mlx.engine import MlxEngine
from ouroboros_backends.mlx.loading import read_model
from ouroboros_backends.mlx.network import Network
from ouroboros_backends.mlx.options import Options
from ouroboros_backends.shared import keeping
from ouroboros_backends.shared.keeping import Keeper
from ouroboros_backends.shared.lesson import Choice
from ouroboros_backends.shared.rows import Pair, fed
from ouroboros_backends.shared.update import run_update

from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Experience,
    Method,
    Progress,
    UpdateConfig,
    UpdateMetrics,
)

OPTIONS = Options(lora_r=4, lora_alpha=8.0)
CONFIG = UpdateConfig(
    epochs=2,
    minibatches=2,
    learning_rate=2e-3,
    baseline=Baseline.VALUE,
    target_kl=10.0,
    tokens_per_micro=60,
)
PROMPTS = ((5, 9, 100, 33), (7, 200, 11, 12, 60, 61))
SHOWN: tuple[Pair, ...] = ((PROMPTS[0], (8, 9, 10, 2)),)
PREFERRED = (Choice(PROMPTS[1], (20, 21, 2), (30, 31, 32, 2)),)

Events = Iterator[UpdateMetrics | Progress]


@pytest.fixture(scope="module")
def opened(tiny_llama: Path) -> MlxEngine:
    model, config, _ = read_model(tiny_llama, OPTIONS)
    return MlxEngine(Network(model, config, OPTIONS), "base")


@pytest.fixture
def engine(opened: MlxEngine, monkeypatch: pytest.MonkeyPatch) -> MlxEngine:
    monkeypatch.setattr(keeping, "WORTH", 0.0)  # keep every step, however cheap
    opened.reset()
    return opened


def experiences(engine: MlxEngine) -> list[Experience]:
    """Four completions of each prompt; the more small ids in one, the better."""
    random = np.random.default_rng(3)
    pairs = [(prompt, tuple(random.integers(0, 380, 6).tolist())) for prompt in PROMPTS * 4]
    items = [fed(number, *pair) for number, pair in enumerate(pairs)]
    texts = [text for _, text in pairs]
    found = []
    for item in items:
        (batch,) = engine.pack([item], 1)
        logprobs = engine.logprobs(batch, batch.targets(texts), adapter=True)
        prompt, ids = pairs[item.index]
        completion = Completion(
            "", FinishReason.STOP, Sampling(), prompt, ids, tuple(logprobs.tolist())
        )
        reward = float(np.mean([token < 190 for token in ids]))
        found.append(Experience(completion, reward, PROMPTS.index(prompt)))
    return found


def update(
    engine: MlxEngine, config: UpdateConfig = CONFIG, keeper: Keeper | None = None
) -> Events:
    return run_update(engine, experiences(engine), SHOWN, PREFERRED, config, keeper)


def steps_of(events: Events) -> list[UpdateMetrics]:
    return [event for event in events if isinstance(event, UpdateMetrics)]


@pytest.mark.parametrize("method", [Method.PPO, Method.RLOO])
def test_an_update_learns(engine: MlxEngine, method: Method) -> None:
    before = engine.digest()
    config = replace(CONFIG, method=method)
    steps = steps_of(update(engine, config))
    assert [step.step for step in steps] == [1, 2, 3, 4]
    assert all(np.isfinite([s.policy_loss, s.grad_norm, s.approx_kl]).all() for s in steps)
    assert steps[0].approx_kl == pytest.approx(0, abs=1e-6)
    shown = [step.demonstration_loss for step in steps if step.demonstration_loss]
    assert shown[-1] < shown[0]
    assert steps[-1].approx_kl > 0
    assert engine.digest() != before
    assert engine.history.updates == 1


def test_the_same_update_comes_to_the_same_bits(engine: MlxEngine) -> None:
    list(update(engine))
    first = engine.digest()
    engine.reset()
    list(update(engine))
    assert engine.digest() == first


def test_closed_early_everything_is_as_before(engine: MlxEngine) -> None:
    list(update(engine))
    before, moments = engine.digest(), engine.learned().moments
    events = update(engine)
    assert any(isinstance(event, UpdateMetrics) for event in events)
    events.close()
    after = engine.learned()
    assert engine.digest() == before
    assert all((after.moments[name] == moments[name]).all() for name in moments)
    assert engine.history.updates == 1


@pytest.mark.parametrize("kill_after", [3, 9, 16])
def test_killed_it_goes_on_to_the_same_bits(
    engine: MlxEngine, tmp_path: Path, kill_after: int
) -> None:
    list(update(engine))
    parent = engine.copied()
    whole = steps_of(update(engine))
    expected = engine.digest()
    engine.restore(parent)
    events = update(engine, keeper=Keeper(tmp_path / "kept"))
    list(islice(events, kill_after))
    shutil.copytree(tmp_path / "kept", tmp_path / "left")
    events.close()
    again = steps_of(update(engine, keeper=Keeper(tmp_path / "left")))
    assert [step.step for step in again] == [step.step for step in whole]
    assert engine.digest() == expected


def test_the_rewarded_becomes_likelier(engine: MlxEngine) -> None:
    given = experiences(engine)
    config = replace(CONFIG, epochs=4, kl_coef=0.0)
    list(run_update(engine, given, (), (), config))
    gained = {}
    for number, experience in enumerate(given):
        completion = experience.completion
        (batch,) = engine.pack([fed(0, completion.prompt_token_ids, completion.token_ids)], 1)
        now = engine.logprobs(batch, batch.targets([completion.token_ids]), adapter=True)
        gained[number] = float(now.sum()) - sum(completion.logprobs)
    best = [n for n, e in enumerate(given) if e.reward >= np.median([e.reward for e in given])]
    worst = [n for n in gained if n not in best]
    assert np.mean([gained[n] for n in best]) > np.mean([gained[n] for n in worst])
