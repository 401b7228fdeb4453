"""Steps multiply with a copy of the weights in half of the bytes, where that changes nothing."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch
from ouroboros_backends.shared.room import resident
from ouroboros_backends.torch import TORCH
from ouroboros_backends.torch.allocator import give_back
from ouroboros_backends.torch.decoding import Decoder
from ouroboros_backends.torch.decoding_products import HALF, Halved, fit_in_half, halved_bytes
from ouroboros_backends.torch.policy import TorchPolicy
from safetensors.torch import load_file, save_file

from ouroboros_desktop.core.policy import ModelRef
from tests.reference.test_torch_policy import (
    CONFIG,
    answers,
    asking,
    close_logprobs,
    learned,
    saved,
    scored,
)
from tests.tiny import tiny_model

pytestmark = pytest.mark.skipif(not HALF, reason="no such products on this processor")


def rounded(folder: Path) -> Path:
    """Return a tiny model whose matrices float16 holds."""
    weights = tiny_model(folder) / "model.safetensors"
    tensors = load_file(weights)
    halves = {n: t.half().float() if t.dim() > 1 else t for n, t in tensors.items()}
    save_file(halves, weights, metadata={"format": "pt"})
    return folder


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> TorchPolicy:
    folder = rounded(tmp_path_factory.mktemp("models") / "tiny")
    return TORCH.open(ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 8.0}), folder)


@pytest.fixture
def policy(opened: TorchPolicy) -> TorchPolicy:
    opened.load(None)
    return opened


def decoder(policy: TorchPolicy) -> Decoder:
    found = policy._dialogue.writer._decoder
    assert isinstance(found, Decoder)
    return found


def test_the_copy_multiplies_as_the_weights_do() -> None:
    torch.manual_seed(1)
    weights = [torch.randn(n, 96).half().float() for n in (160, 33)]
    copy = Halved(weights)
    for rows in (1, 8, 40):
        x = torch.randn(rows, 96)
        for found, weight in zip(copy(x), weights, strict=True):
            exact = (x.double() @ weight.double().T).float()
            assert (found - exact).abs().max() < 2e-5


def test_only_weights_that_float16_holds_are_copied() -> None:
    torch.manual_seed(1)
    weight = torch.randn(64, 64)
    tiny = torch.where(torch.rand(64, 64) < 0.01, weight * 2**-20, weight).bfloat16().float()
    assert fit_in_half([weight.half().float()])
    assert fit_in_half([weight.bfloat16().float(), tiny])
    assert not fit_in_half([weight])
    assert not fit_in_half([weight.half().float(), weight])
    assert not fit_in_half([(weight * 1e6).bfloat16().float()])
    assert not fit_in_half([weight.half()])
    assert fit_in_half([torch.zeros(4, 4)])


@pytest.mark.skipif(sys.platform != "linux", reason="how memory is counted")
def test_a_copy_takes_the_bytes_that_are_said() -> None:
    weight = torch.ones(1536, 576)
    Halved([weight])
    give_back()
    before = resident()
    kept = [Halved([weight]) for _ in range(30)]
    give_back()
    assert resident() - before == pytest.approx(len(kept) * halved_bytes(1536, 576), rel=0.1)
    assert halved_bytes(1536, 576) == 2 * 1536 * 1024


@pytest.mark.parametrize("completions", [1, 3])
def test_logprobs_of_steps_are_those_of_a_full_pass(policy, completions) -> None:
    learned(policy, scored(policy), CONFIG)
    prompts = asking("Hello", "What of the river?", "Say nothing of the market.")
    found = answers(policy, prompts, completions=completions, max_tokens=24)
    assert decoder(policy).packed
    assert close_logprobs(policy, list(found.values()), 1e-5)
    plain = answers(policy, prompts, completions=completions, strength=0.0)
    assert close_logprobs_at(policy, plain)


def close_logprobs_at(policy: TorchPolicy, found: dict) -> bool:
    """Whether they are the reference policy's; ``logprobs`` is asked without an adapter."""
    policy.load(None)
    return close_logprobs(policy, list(found.values()), 1e-5)


def test_the_same_prompt_gives_the_same_whether_the_copy_was_there_or_not(policy) -> None:
    first = answers(policy, asking("Hello"), completions=3)
    assert decoder(policy).packed
    assert answers(policy, asking("Hello"), completions=3) == first


def test_an_update_has_the_memory_of_the_copy(policy, tmp_path) -> None:
    batch = scored(policy)
    assert decoder(policy).packed
    steps = policy.update(batch, CONFIG)
    next(steps)
    assert not decoder(policy).packed
    steps.close()
    before = saved(policy, tmp_path / "before")
    answers(policy, asking("Hello"))
    assert decoder(policy).packed
    assert saved(policy, tmp_path / "after") == before


def test_a_model_that_float16_does_not_hold_is_written_with_as_it_is(tiny_llama) -> None:
    policy = TORCH.open(ModelRef("torch", "tiny", {}), tiny_llama)
    found = answers(policy, asking("Hello"), completions=2)
    assert not decoder(policy).packed
    assert close_logprobs(policy, list(found.values()), 1e-5)


def test_the_copy_outlasts_another_adapter_and_another_strength(policy, tmp_path) -> None:
    learned(policy, scored(policy), CONFIG)
    saved(policy, tmp_path / "learned")
    of_learned = answers(policy, asking("Hello"), completions=3)
    policy.load(None)
    answers(policy, asking("Hello"), completions=3, strength=0.5)
    policy.load(tmp_path / "learned")
    assert decoder(policy).packed
    assert answers(policy, asking("Hello"), completions=3) == of_learned
