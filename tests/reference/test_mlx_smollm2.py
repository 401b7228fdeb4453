"""The embedded model on MLX and on torch, from identical inputs: the same numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("mlx.core")

from ouroboros_backends.mlx import MLX
from ouroboros_backends.shared.lesson import Material
from ouroboros_backends.shared.measuring import judged, measure
from ouroboros_backends.shared.rows import fed
from ouroboros_backends.torch import TORCH

from ouroboros_desktop.core.completion import Completion, Sampling
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Experience,
    UpdateBatch,
    UpdateConfig,
)
from ouroboros_desktop.evaluation.topics import training_topics
from tests.contract.test_policy import answers, asking, content, learn

pytestmark = [pytest.mark.smollm2, pytest.mark.timeout(900)]

QUESTIONS = asking(*[f"{topic.facts[0]} What follows?" for topic in training_topics()[:20]])
CONFIG = UpdateConfig(
    epochs=2,
    minibatches=2,
    learning_rate=1e-3,
    baseline=Baseline.VALUE,
    value_gradient=True,
    entropy_coef=0.01,
    target_kl=10.0,
    kl_limit=0.0,
)


@pytest.fixture(scope="module")
def both(smollm2: Path, tmp_path_factory: pytest.TempPathFactory):
    """The policy on torch and on MLX, with the same adapter, which has learned something."""
    torch, mlx = (
        backend.open(ModelRef(backend.name, smollm2.name), smollm2) for backend in (TORCH, MLX)
    )
    learn(torch, scored(torch, written(torch)), CONFIG)
    folder = tmp_path_factory.mktemp("parity") / "adapter"
    content(torch, folder)
    mlx.load(folder)
    return torch, mlx, folder


def written(policy) -> list[Completion]:
    sampling = Sampling(completions=2, max_tokens=16)
    found = answers(policy, QUESTIONS[:2], sampling)
    # Without notes, so that both have to measure.
    return [replace(found[key], policy_state="") for key in sorted(found)]


def scored(policy, completions: Sequence[Completion]) -> UpdateBatch:
    rewards = (1.0, -1.0, -0.5, 0.5)
    experiences = [Experience(c, rewards[i], i // 2) for i, c in enumerate(completions)]
    return UpdateBatch(policy.info.tokenizer, tuple(experiences))


def measured(policy, batch: UpdateBatch) -> list[Material]:
    running = measure(policy._engine, batch.experiences, CONFIG)
    try:
        while True:
            next(running)
    except StopIteration as ended:
        return judged(ended.value, CONFIG, 0.0)


def gradients(policy, materials: Sequence[Material]) -> dict[str, np.ndarray]:
    engine, completions = policy._engine, [m.tokens for m in materials]
    items = [fed(i, m.prompt, m.tokens) for i, m in enumerate(materials)]
    for batch in engine.pack(items, CONFIG.tokens_per_micro):
        chosen = [materials[item.index] for item in batch.items]
        tokens = sum(map(len, completions))
        engine.reinforce(batch, batch.targets(completions), chosen, CONFIG, tokens)
    if hasattr(engine, "lora"):
        named = {**engine.lora, **{f"value_head.{n}": p for n, p in engine.value_head.items()}}
        found = {n.replace(".default.", "."): p.grad.numpy().copy() for n, p in named.items()}
    else:
        found = {n: np.array(g) for n, g in engine._gradients.arrays.items()}
    engine.forget_gradients()
    return found


def flat(arrays: dict[str, np.ndarray], part: str = "") -> np.ndarray:
    return np.concatenate([arrays[n].ravel() for n in sorted(arrays) if part in n])


def apart(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.linalg.norm(one - other) / np.linalg.norm(other))


def test_logprobs_of_policy_and_reference(both):
    torch, mlx, _ = both
    texts = written(torch)
    for adapter in (True, False):
        pairs = zip(torch.logprobs(texts, adapter), mlx.logprobs(texts, adapter), strict=True)
        assert all(one == pytest.approx(other, abs=1e-3) for one, other in pairs)


def test_advantages_and_gradients(both):
    torch, mlx, _ = both
    batch = scored(torch, written(torch))
    ours, theirs = measured(mlx, batch), measured(torch, batch)
    for one, other in zip(ours, theirs, strict=True):
        assert np.abs(one.advantages - other.advantages).max() <= 1e-4
        assert np.abs(one.returns - other.returns).max() <= 1e-4
    mine, expected = gradients(mlx, theirs), gradients(torch, theirs)
    assert mine.keys() == expected.keys()
    assert apart(flat(mine, "lora"), flat(expected, "lora")) <= 1e-3
    assert apart(flat(mine, "value_head"), flat(expected, "value_head")) <= 1e-3


def test_losses_and_weights_of_four_steps(both):
    torch, mlx, folder = both
    batch = scored(torch, written(torch))
    before = flat(torch._engine.learned().parameters).copy()
    theirs, ours = learn(torch, batch, CONFIG), learn(mlx, batch, CONFIG)
    assert len(ours) == len(theirs) == 4
    for one, other in zip(ours, theirs, strict=True):
        assert one.policy_loss == pytest.approx(other.policy_loss, abs=1e-4)
        assert one.value_loss == pytest.approx(other.value_loss, abs=1e-4)
        assert one.reference_kl == pytest.approx(other.reference_kl, abs=1e-3)
    after, mine = (flat(p._engine.learned().parameters) for p in (torch, mlx))
    assert np.linalg.norm(mine - after) <= 0.01 * np.linalg.norm(after - before)
    torch.load(folder)
    mlx.load(folder)


def test_greedy_tokens_of_twenty_prompts(both):
    torch, mlx, _ = both
    sure = Sampling(temperature=0.0, max_tokens=12)
    ours, theirs = (answers(policy, QUESTIONS, sure) for policy in (mlx, torch))
    assert len(ours) == 20
    assert {k: c.token_ids for k, c in ours.items()} == {k: c.token_ids for k, c in theirs.items()}
