"""An adapter goes from one runtime to the other and back, and loses nothing on the way."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("mlx.core")

from ouroboros_backends.mlx import MLX
from ouroboros_backends.torch import TORCH

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.policy_update import Baseline
from tests.contract.test_policy import CONFIG, answers, content, learn, scored
from tests.tiny import gptj_tokenizer, tiny_model

VALUE = replace(CONFIG, baseline=Baseline.VALUE)
ARRAYS = ("adapter_model.safetensors", "optimizer.safetensors", "value_head.safetensors")
WAYS = {
    "usual": {},
    "rslora": {"lora_r": 8, "rslora": "on"},
    "last layers": {"lora_layers": 1},
    "some layers": {"lora_targets": "q_proj,v_proj"},
}


@pytest.fixture(scope="module", params=["llama", "gptj"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    tokenizer = gptj_tokenizer() if request.param == "gptj" else None
    return tiny_model(tmp_path_factory.mktemp("travel") / request.param, request.param, tokenizer)


def opened(backend, folder: Path, options) -> Policy:
    return backend.open(ModelRef(backend.name, "tiny", options), folder)


def described(files: dict[str, bytes]) -> dict[str, object]:
    """What of adapter_config.json decides what the adapter does."""
    config = json.loads(files["adapter_config.json"])
    keys = (
        "peft_type",
        "task_type",
        "r",
        "lora_alpha",
        "use_rslora",
        "layers_to_transform",
        "bias",
    )
    return {key: config.get(key) for key in keys}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("there", [(TORCH, MLX), (MLX, TORCH)], ids=["to mlx", "to torch"])
def test_there_and_back_every_bit_is_the_same(folder, tmp_path, way, there):
    home, abroad = (opened(backend, folder, WAYS[way]) for backend in there)
    batch = scored(home)
    learn(home, batch, VALUE)
    before = content(home, tmp_path / "before")
    abroad.load(tmp_path / "before")
    after = content(abroad, tmp_path / "after")
    assert {name: after[name] for name in ARRAYS} == {name: before[name] for name in ARRAYS}
    assert json.loads(after["state.json"]) == json.loads(before["state.json"])
    assert described(after) == described(before)
    home.load(None)
    home.load(tmp_path / "after")
    assert content(home, tmp_path / "back") == before


@pytest.mark.parametrize("way", WAYS)
def test_both_say_the_same_with_it_and_learn_on_alike(folder, tmp_path, way):
    torch, mlx = (opened(backend, folder, WAYS[way]) for backend in (TORCH, MLX))
    learn(torch, scored(torch), VALUE)
    content(torch, tmp_path / "first")
    mlx.load(tmp_path / "first")
    written = list(answers(torch).values())
    for one, other in zip(torch.logprobs(written), mlx.logprobs(written), strict=True):
        assert one == pytest.approx(other, abs=1e-4)
    for one, other in zip(answers(torch).values(), answers(mlx).values(), strict=True):
        assert one.token_ids == other.token_ids
    batch = scored(torch)
    ours, theirs = learn(torch, batch, VALUE), learn(mlx, batch, VALUE)
    for one, other in zip(ours, theirs, strict=True):
        assert one.policy_loss == pytest.approx(other.policy_loss, abs=1e-4)
        assert one.value_loss == pytest.approx(other.value_loss, abs=1e-4)
        assert one.reference_kl == pytest.approx(other.reference_kl, abs=1e-4)
        assert one.grad_norm == pytest.approx(other.grad_norm, rel=1e-3)


def test_what_was_learned_beside_other_weights_is_refused(folder, tmp_path):
    """Weights in few bits are others: an adapter is a difference from what it was learned with."""
    torch = opened(TORCH, folder, {"quantisation": "int8"})
    content(torch, tmp_path / "int8")
    mlx = opened(MLX, folder, {})
    before = content(mlx, tmp_path / "before")
    with pytest.raises(ModelProblem, match="another quantisation") as problem:
        mlx.load(tmp_path / "int8")
    assert problem.value.hint
    assert content(mlx, tmp_path / "after") == before


@pytest.mark.parametrize("backend", [TORCH, MLX], ids=["torch", "mlx"])
@pytest.mark.parametrize("other", [{"lora_alpha": 8.0}, {"rslora": "on"}], ids=str)
def test_the_same_numbers_at_another_strength_are_refused(folder, tmp_path, backend, other):
    """Names and shapes are the same; what they add would not be."""
    content(opened(TORCH, folder, other), tmp_path / "other")
    policy = opened(backend, folder, {})
    before = content(policy, tmp_path / "before")
    with pytest.raises(ModelProblem, match="LoRA of another") as problem:
        policy.load(tmp_path / "other")
    assert problem.value.hint
    assert content(policy, tmp_path / "after") == before


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"use_dora": True}, "DoRA"),
        ({"modules_to_save": ["lm_head"]}, "whole layers"),
        ({"rank_pattern": {"q_proj": 4}}, "ranks that differ"),
        ({"peft_type": "IA3"}, "IA3"),
    ],
)
def test_what_is_more_than_lora_is_refused(folder, tmp_path, change, words):
    policy = opened(MLX, folder, {})
    content(policy, tmp_path / "plain")
    file = tmp_path / "plain" / "adapter_config.json"
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    with pytest.raises(ModelProblem, match=words):
        policy.load(tmp_path / "plain")
