"""What the policy notes while it writes, and that an update takes it for what it would measure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from ouroboros_backends.shared.lesson import Material
from ouroboros_backends.shared.measuring import measure
from ouroboros_backends.torch import TORCH
from ouroboros_backends.torch.policy import TorchPolicy

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Baseline,
    Experience,
    UpdateBatch,
    UpdateConfig,
)

CONFIG = UpdateConfig(
    epochs=2, minibatches=2, learning_rate=2e-3, target_kl=10.0, baseline=Baseline.VALUE
)
PEERS = replace(CONFIG, baseline=Baseline.LEAVE_ONE_OUT)
PROMPT = Prompt((Message(Role.TEACHER, "The ships that pass in the night."),), 5)


@pytest.fixture
def policy(tiny_llama: Path) -> TorchPolicy:
    return TORCH.open(ModelRef("torch", "tiny"), tiny_llama)


def answers(policy: TorchPolicy, **changes) -> list[Completion]:
    sampling = Sampling(completions=3, max_tokens=12)
    written = policy.generate([PROMPT], replace(sampling, **changes))
    return [token.completion for token in written if token.completion]


def scored(policy: TorchPolicy) -> UpdateBatch:
    experiences = [Experience(c, (-1.0, 0.5, 1.0)[i], 0) for i, c in enumerate(answers(policy))]
    return UpdateBatch(policy.info.tokenizer, tuple(experiences))


def learned(policy: TorchPolicy, batch: UpdateBatch, config: UpdateConfig) -> None:
    for _ in policy.update(batch, config):
        pass


def measured_of(policy: TorchPolicy, experiences) -> list[Material]:
    running = measure(policy._engine, experiences, CONFIG)
    try:
        while True:
            next(running)
    except StopIteration as ended:
        return ended.value


def test_what_the_policy_notes_while_it_writes_is_what_an_update_would_measure(policy):
    learned(policy, scored(policy), CONFIG)
    fresh = scored(policy)
    completions = [e.completion for e in fresh.experiences]
    assert all(len(c.entropies) == len(c.values) == len(c.token_ids) for c in completions)
    assert len({c.policy_state for c in completions}) == 1
    unnoted = tuple(
        replace(e, completion=replace(e.completion, policy_state="")) for e in fresh.experiences
    )
    noted = measured_of(policy, fresh.experiences)
    measured = measured_of(policy, unnoted)
    for one, other in zip(noted, measured, strict=True):
        for name in ("start", "entropies", "values", "reference"):
            assert abs(getattr(one, name) - getattr(other, name)).max() < 1e-4, name
    assert abs(noted[0].values).max() > 0


def test_notes_hold_for_the_state_they_were_made_in(policy, monkeypatch):
    """Fresh completions need no pass of the policy; after an update, and elsewhere, they do."""
    batch = scored(policy)
    read: list[bool] = []
    states = policy._network.states

    def counted(*arguments):
        read.append(torch.is_grad_enabled())
        return states(*arguments)

    monkeypatch.setattr(policy._network, "states", counted)
    before = policy._engine.copied()
    learned(policy, batch, PEERS)
    *steps, trial = read
    assert steps and not trial, "what was learned is tried once, at the end"
    assert all(steps)  # no more: the reference policy is the policy, nothing was learned yet
    read.clear()
    learned(policy, batch, PEERS)
    assert read.count(False) == 2 + 1  # the policy moved on: both are measured
    read.clear()
    policy._engine.restore(before)
    learned(policy, batch, PEERS)
    assert all(read[:-1])


def test_only_what_may_be_learned_from_is_noted(policy):
    for changes in ({"temperature": 0.7}, {"adapter": False}, {"top_p": 0.9}):
        written = answers(policy, **changes)[0]
        assert not written.entropies
        assert not written.values
        assert not written.policy_state
