"""Whole optimiser steps on tiny models against ``plain_update``, and what they must not do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from ouroboros_backends.shared.history import History
from ouroboros_backends.torch import TORCH
from ouroboros_backends.torch.policy import TorchPolicy

from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Demonstration,
    Experience,
    KlEstimator,
    Method,
    PreferencePair,
    UpdateBatch,
    UpdateConfig,
    UpdateMetrics,
)
from tests.reference.plain_update import Given, PlainUpdate
from tests.tiny import tiny_model

PEERS = UpdateConfig(
    epochs=1,
    minibatches=1,
    learning_rate=2e-3,
    entropy_coef=0.02,
    demonstration_coef=0.3,
    preference_coef=0.7,
    target_kl=1e6,
    kl_limit=0.0,
    entropy_floor=0.0,
    max_grad_norm=1e9,
)
VALUE = replace(PEERS, baseline=Baseline.VALUE, value_coef=0.5, gamma=0.95)
CONFIGS = {
    "peers": replace(PEERS, gamma=0.9),
    "k3": replace(PEERS, kl_estimator=KlEstimator.K3, kl_coef=0.2),
    "value": VALUE,
    "value gradient": replace(VALUE, value_gradient=True),
    "rloo": replace(PEERS, method=Method.RLOO),
}
QUESTIONS = [(Message(Role.TEACHER, text),) for text in ("Hello", "What of the river?")]
RANKED = [(0, "The ships.", "Not that"), (0, "The ships.", "Why?"), (1, "Late", "It rises, late")]


@pytest.fixture(scope="module", params=["llama", "gptj"])
def folder(request, tmp_path_factory) -> Path:
    return tiny_model(tmp_path_factory.mktemp("models") / request.param, request.param)


@pytest.fixture(scope="module")
def opened(folder: Path) -> TorchPolicy:
    return TORCH.open(ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 8.0}), folder)


@pytest.fixture
def policy(opened: TorchPolicy) -> TorchPolicy:
    """A policy that has learned something: LoRA and value head moved, the optimiser is fresh."""
    opened.load(None)
    stir(opened, 0.15)
    opened._engine.history = History(updates=1, rewards=4, reward_sum=1.0)
    return opened


def stir(policy: TorchPolicy, size: float) -> None:
    learner = policy._engine
    torch.manual_seed(3)
    with torch.no_grad():
        for parameter in [*learner.lora.values(), *learner.value_head.values()]:
            parameter.add_(size * torch.randn_like(parameter))


def stored(policy: TorchPolicy) -> UpdateBatch:
    """Six completions with rewards, rewrites and rankings; then the policy moves on a little."""
    prompts = [Prompt(question, 5 + i) for i, question in enumerate(QUESTIONS)]
    tokens = policy.generate(prompts, Sampling(completions=3, max_tokens=12))
    written = [(t.prompt, t.index, t.completion) for t in tokens if t.completion]
    rewards = (1.0, -0.5, 0.25)
    stir(policy, 0.02)
    written.sort(key=lambda entry: entry[:2])
    return UpdateBatch(
        policy.info.tokenizer,
        tuple(Experience(c, rewards[k] - 0.2 * group, group) for group, k, c in written),
        tuple(Demonstration(question, "Good day to you, and") for question in QUESTIONS),
        tuple(PreferencePair(QUESTIONS[i], chosen, rejected) for i, chosen, rejected in RANKED),
    )


def gradients(policy: TorchPolicy, batch: UpdateBatch, config: UpdateConfig):
    """Return the first step's metrics, and its gradients as the optimiser sees them."""
    learner, seen = policy._engine, {}

    def look(*_: object) -> None:
        named = {**learner.lora, **{f"value.{n}": p for n, p in learner.value_head.items()}}
        seen.update({n: p.grad.clone() for n, p in named.items() if p.grad is not None})

    handle = learner.optimizer.register_step_pre_hook(look)
    try:
        running = policy.update(batch, config)
        metrics = next(event for event in running if isinstance(event, UpdateMetrics))
        running.close()
    finally:
        handle.remove()
    return metrics, seen


def given(policy: TorchPolicy, batch: UpdateBatch) -> Given:
    shown = [policy._given(d.prompt, d.text) for d in batch.demonstrations]
    pairs = [
        (*policy._given(p.prompt, p.chosen), policy._given(p.prompt, p.rejected)[1])
        for p in batch.preferences
    ]
    return Given(batch.experiences, shown, pairs)


def plain_update(policy, batch, config, folder, place) -> PlainUpdate:
    place.mkdir()
    policy.save(place)
    return PlainUpdate(folder, place, given(policy, batch), config)


def apart(ours: torch.Tensor, theirs: torch.Tensor) -> float:
    return float((ours - theirs).norm() / theirs.norm())


def moved(plain: PlainUpdate, by: torch.Tensor) -> float:
    """Return the loss that the plain update has when its LoRA is moved ``by`` that much."""
    parts = torch.split(by, [p.numel() for p in plain.lora.values()])
    before = [p.detach().clone() for p in plain.lora.values()]
    with torch.no_grad():
        for parameter, part in zip(plain.lora.values(), parts, strict=True):
            parameter.add_(part.view_as(parameter))
        loss = float(plain.loss())
        for parameter, value in zip(plain.lora.values(), before, strict=True):
            parameter.copy_(value)
    return loss


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS.keys())
def test_a_whole_steps_gradient_is_that_of_plain_autograd(policy, folder, tmp_path, config):
    batch = stored(policy)
    plain = plain_update(policy, batch, config, folder, tmp_path / "adapter")
    metrics, ours = gradients(policy, batch, config)
    parts = plain.losses()
    for name in ("policy_loss", "demonstration_loss", "preference_loss", "entropy"):
        assert getattr(metrics, name) == pytest.approx(parts[name].item(), abs=1e-5)
    assert metrics.clip_fraction > 0.05
    plain.loss().backward()
    together = torch.cat([ours[name].flatten() for name in plain.lora])
    theirs = torch.cat([p.grad.flatten() for p in plain.lora.values()])
    assert apart(together, theirs) < 1e-5
    if config.fits_values:
        assert metrics.value_loss == pytest.approx(parts["value_loss"].item(), abs=1e-5)
        for name, parameter in plain.value_head.items():
            assert apart(ours[f"value.{name}"], parameter.grad) < 1e-5
    else:
        assert not any(name.startswith("value.") for name in ours)


@pytest.mark.parametrize(
    ("folder", "name"), [("llama", "value gradient"), ("gptj", "peers")], indirect=["folder"]
)
def test_a_whole_steps_gradient_is_that_of_finite_differences(policy, folder, tmp_path, name):
    """Of the plain loss, along the gradient and a random direction together."""
    config, batch = CONFIGS[name], stored(policy)
    plain = plain_update(policy, batch, config, folder, tmp_path / "adapter")
    _, ours = gradients(policy, batch, config)
    gradient = torch.cat([ours[key].flatten() for key in plain.lora]).double()
    random = torch.randn(len(gradient), generator=torch.Generator().manual_seed(1)).double()
    direction = gradient / gradient.norm() + random / random.norm()
    h = 0.001  # no less: the model itself rounds to float32 in places
    up, down, up_twice, down_twice = (moved(plain, k * h * direction) for k in (1, -1, 2, -2))
    slope = (8 * (up - down) - (up_twice - down_twice)) / (12 * h)
    assert float(gradient @ direction) == pytest.approx(slope, rel=2e-4)


@pytest.mark.parametrize(
    ("folder", "name"), [("llama", "value gradient"), ("gptj", "rloo")], indirect=["folder"]
)
def test_several_steps_are_those_of_a_plain_loop(policy, folder, tmp_path, name):
    """With AdamW, both gradients clipped apart, and values and ratios beyond their clip ranges."""
    config = replace(CONFIGS[name], epochs=4, max_grad_norm=0.5, value_learning_rate=0.1)
    batch = stored(policy)
    plain = plain_update(policy, batch, config, folder, tmp_path / "adapter")
    began = torch.cat([p.detach().flatten() for p in plain.lora.values()])
    groups = [list(plain.lora.values()), list(plain.value_head.values())]
    rates = (config.learning_rate, config.value_learning_rate)
    optimizer = torch.optim.AdamW(
        [{"params": g, "lr": lr} for g, lr in zip(groups, rates, strict=True)], weight_decay=0.0
    )
    approx_kls = []
    for _ in range(4):
        optimizer.zero_grad()
        approx_kls.append(plain.losses()["approx_kl"].item())
        plain.loss().backward()
        for group in groups:
            torch.nn.utils.clip_grad_norm_(group, 0.5)
        optimizer.step()
    metrics = [e for e in policy.update(batch, config) if isinstance(e, UpdateMetrics)]
    assert [m.approx_kl for m in metrics] == pytest.approx(approx_kls, abs=1e-4)
    assert approx_kls[-1] > 0.005
    ours = torch.cat([p.detach().flatten() for p in policy._engine.lora.values()])
    theirs = torch.cat([p.detach().flatten() for p in plain.lora.values()])
    assert apart(ours - began, theirs - began) < 5e-3
    for key, parameter in policy._engine.value_head.items():
        assert torch.allclose(parameter.double(), plain.value_head[key], atol=1e-4)


@pytest.mark.parametrize("name", ["value gradient", "rloo"])
@pytest.mark.parametrize("budget", [1, 60])
def test_micro_batches_change_memory_never_the_gradient(policy, name, budget):
    batch, config = stored(policy), CONFIGS[name]
    whole, expected = gradients(policy, batch, replace(config, tokens_per_micro=10_000))
    parts, found = gradients(policy, batch, replace(config, tokens_per_micro=budget))
    assert found.keys() == expected.keys()
    for key, gradient in expected.items():
        assert apart(found[key], gradient) < 1e-6 or torch.allclose(found[key], gradient, atol=1e-7)
    for measured in ("policy_loss", "preference_loss", "entropy", "reference_kl", "grad_norm"):
        assert getattr(parts, measured) == pytest.approx(getattr(whole, measured), abs=1e-6)


def test_one_prompts_rankings_are_read_once(policy, monkeypatch):
    """Three pairs of two prompts are five texts; the head sees each text's tokens once a step."""
    batch = replace(stored(policy), experiences=(), demonstrations=())
    texts = {(q, text) for q, chosen, rejected in RANKED for text in (chosen, rejected)}
    tokens = sum(len(policy._given(QUESTIONS[q], text)[1]) for q, text in texts)
    seen = []
    forward = policy._network.states
    monkeypatch.setattr(
        policy._network, "states", lambda batch: seen.append(batch) or forward(batch)
    )
    metrics = [e for e in policy.update(batch, PEERS) if isinstance(e, UpdateMetrics)]
    read = [sum(len(item.tail) + 1 for item in b.items) for b in seen]
    # The reference policy's pass, the step's, and a look at what came of it.
    assert read[:2] == [tokens, tokens] and len(read) == 3
    assert metrics[0].grad_norm > 0


def test_opposite_preferences_cancel_out_and_equal_texts_say_nothing(policy):
    batch = replace(stored(policy), experiences=(), demonstrations=())
    pair = batch.preferences[0]
    back = PreferencePair(pair.prompt, pair.rejected, pair.chosen)
    both = replace(batch, preferences=(pair, back))
    _, opposed = gradients(policy, both, replace(PEERS, preference_beta=1e-9))
    assert all(float(g.norm()) < 1e-9 for g in opposed.values())
    same = PreferencePair(pair.prompt, pair.chosen, pair.chosen)
    metrics, nothing = gradients(policy, replace(batch, preferences=(same,)), PEERS)
    assert metrics.preference_loss == pytest.approx(0.6931472)
    assert not nothing


def test_without_a_lesson_old_momentum_moves_nothing(policy):
    """One minibatch says nothing: its prompt was scored alike, and there is nothing beside it."""
    batch = replace(stored(policy), demonstrations=(), preferences=())
    list(policy.update(batch, PEERS))
    alike = tuple(replace(e, reward=0.1) if e.group else e for e in batch.experiences)
    config = replace(PEERS, minibatches=2, entropy_coef=0.0)
    before, norms = policy._engine.copied(), []
    for event in policy.update(replace(batch, experiences=alike), config):
        if isinstance(event, UpdateMetrics):
            after = policy._engine.copied()
            moved = any(not torch.equal(before.lora[n], after.lora[n]) for n in before.lora)
            assert moved == (event.grad_norm > 0)
            before = after
            norms.append(event.grad_norm)
    assert sorted(norm > 0 for norm in norms) == [False, True]


def bytes_of(policy: TorchPolicy, folder: Path) -> dict[str, bytes]:
    folder.mkdir()
    policy.save(folder)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_reward_that_is_not_a_number_changes_nothing(policy, tmp_path):
    batch = stored(policy)
    object.__setattr__(batch.experiences[0], "reward", float("nan"))  # as no caller can
    before = bytes_of(policy, tmp_path / "before")
    with pytest.raises(UpdateProblem, match="not finite"):
        list(policy.update(batch, PEERS))
    assert bytes_of(policy, tmp_path / "after") == before


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_not_numbers_are_said_to_be(policy, value):
    batch = stored(policy)
    with torch.no_grad():
        next(iter(policy._engine.lora.values())).fill_(value)
    before = policy._engine.copied()
    with pytest.raises(UpdateProblem, match="weights are damaged") as problem:
        list(policy.update(batch, PEERS))
    assert "earlier adapter" in problem.value.hint
    after = policy._engine.copied()
    for name, tensor in before.lora.items():
        assert torch.equal(tensor.view(torch.int32), after.lora[name].view(torch.int32))


def test_a_preference_that_is_not_a_number_changes_nothing(policy, tmp_path, monkeypatch):
    batch = replace(stored(policy), experiences=(), demonstrations=())
    before = bytes_of(policy, tmp_path / "before")
    hidden = policy._network.states

    def poisoned(*arguments):
        states = hidden(*arguments)
        return states * float("nan") if torch.is_grad_enabled() else states

    monkeypatch.setattr(policy._network, "states", poisoned)
    with pytest.raises(UpdateProblem, match="not finite"):
        list(policy.update(batch, PEERS))
    assert bytes_of(policy, tmp_path / "after") == before
