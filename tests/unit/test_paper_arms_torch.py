"""The arms that learn by trl's losses, and classical RLHF's reward model, on a tiny real model."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from ouroboros_backends.torch import TORCH

from benchmarks.trl_reward import train
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.policy_update import PreferencePair
from ouroboros_desktop.evaluation.arms import ARMS
from ouroboros_desktop.evaluation.course import Course
from ouroboros_desktop.evaluation.no_harm import Tokens, choices, perplexities
from ouroboros_desktop.evaluation.plan import Plan
from ouroboros_desktop.evaluation.probes import passages
from ouroboros_desktop.evaluation.teachers import WorkingTeacher, tuning_families
from tests.tiny import tiny_model

PLAN = Plan(cycles=1, prompts=2, completions=2, wide=4, max_tokens=8, minutes=2.0)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny model that reads labyrinth prompts of any length."""
    return tiny_model(tmp_path_factory.mktemp("models") / "long", max_position_embeddings=2048)


@pytest.fixture(scope="module")
def policy(folder: Path) -> Policy:
    return TORCH.open(ModelRef("torch", "tiny"), folder)


@pytest.mark.parametrize("name", ["sft", "dpo", "rlhf", "ouroboros"])
def test_an_arm_learns_on_a_real_model(policy: Policy, folder: Path, name: str) -> None:
    teacher = WorkingTeacher(tuning_families()[0], 2)
    course = Course(policy, ARMS[name], PLAN, teacher, partial(train, folder))
    (cycled,) = course.run()
    assert cycled.steps > 0
    assert 0 < cycled.minutes <= PLAN.minutes
    texts = ["The ferry is late.", "Yes."]
    found = course.predict(course._written(0, course._topics()[0], 2)[0], texts)
    assert all(-1 <= value <= 1 for value in found)


def test_the_fixed_reward_model_learns_what_was_preferred(folder: Path) -> None:
    asked = (Message(Role.SYSTEM, "Be brief."), Message(Role.TEACHER, "When does it leave?"))
    pairs = [PreferencePair(asked, "At noon.", "The the the the the the.")] * 24
    rewards = train(folder, pairs, 1)
    good, bad = rewards(
        [(*asked, Message(Role.POLICY, text)) for text in (pairs[0].chosen, pairs[0].rejected)]
    )
    assert -1 <= bad < 0 < good <= 1


def test_token_ids_of_texts_are_found_without_a_tokenizer(policy: Policy, folder: Path) -> None:
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    tokens = Tokens()
    texts = [passages()[0], "Short."]
    found = tokens.of(policy, texts)
    assert [tokenizer.decode(ids) for ids in found] == texts
    assert all(p > 1 for p in perplexities(policy, tokens, 2))
    assert set(choices(policy, tokens, 1, 4)) <= {0.0, 1.0}
