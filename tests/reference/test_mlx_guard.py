"""Opening model folders on MLX: what the config asks for is what is computed, or it is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

mx = pytest.importorskip("mlx.core")

from mlx_lm.utils import load_model
from ouroboros_backends.mlx import guard
from ouroboros_backends.mlx.loading import read_model
from ouroboros_backends.mlx.network import Network
from ouroboros_backends.mlx.options import Options
from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.shared.rows import Item

from ouroboros_desktop.core.errors import ModelProblem
from tests.tiny import tiny_model

IDS = [5, 9, 100, 33, 7, 200, 11, 12, 60, 61] * 4

LINEAR = {"rope_type": "linear", "rope_theta": 10000.0, "factor": 4.0}
NEOX = {"hidden_act": "gelu_new", "intermediate_size": 128}
LLAMA3 = {
    "rope_type": "llama3",
    "rope_theta": 500000.0,
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}


def network(folder: Path, options: Options | None = None) -> Network:
    model, config, _ = read_model(folder, options or Options())
    return Network(model, config, options or Options())


def difference(folder: Path, model: Any) -> float:
    """Return the largest difference between logits here and those of transformers."""
    from transformers import AutoModelForCausalLM

    with quiet(), torch.no_grad():
        other = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
        expected = other(torch.tensor([IDS])).logits[0].numpy()
    return float(np.abs(np.array(model(mx.array([IDS])))[0] - expected).max())


def rewrite(folder: Path, **changes: Any) -> Path:
    """Change the config of a folder; None takes a key away."""
    path = folder / "config.json"
    config = {**json.loads(path.read_text()), **changes}
    path.write_text(json.dumps({k: v for k, v in config.items() if v is not None}))
    return folder


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("llama", {}),
        ("llama", {"tie_word_embeddings": False}),
        ("llama", {"attention_bias": True, "mlp_bias": True}),
        ("llama", {"rope_parameters": {"rope_type": "default", "rope_theta": 100000.0}}),
        ("llama", {"rope_parameters": LINEAR}),
        ("llama", {"rope_parameters": LLAMA3, "max_position_embeddings": 2048}),
        ("gptj", {}),
        ("gptj", {"rotary_dim": 4}),
        ("qwen2", {"rope_parameters": {"rope_type": "default", "rope_theta": 1000.0}}),
        ("qwen3", {"head_dim": 8}),
        ("mistral", {"sliding_window": None}),
        ("gemma2", {"head_dim": 8, "query_pre_attn_scalar": 16, "final_logit_softcapping": 5.0}),
        ("phi3", {}),
        ("cohere", {"logit_scale": 0.25}),
        ("granite", {"logits_scaling": 4.0, "residual_multiplier": 0.5}),
        ("gpt_neox", {**NEOX, "tie_word_embeddings": False}),
    ],
)
def test_logits_are_those_of_transformers(tmp_path: Path, kind: str, changes: Any) -> None:
    folder = tiny_model(tmp_path / "tiny", kind, **changes)
    opened = network(folder)
    assert difference(folder, opened.model) < 1e-4
    assert opened.shares
    hidden = opened.trunk(mx.array([IDS]))
    assert mx.array_equal(opened.logits(hidden), opened.model(mx.array([IDS])))
    assert opened.width == hidden.shape[-1]


def test_without_the_translation_another_base_of_positions_is_another_model(tmp_path: Path) -> None:
    """mlx-lm alone reads over ``rope_parameters``; see ``guard.asked``."""
    rotary = {"rope_type": "default", "rope_theta": 100000.0}
    folder = tiny_model(tmp_path / "tiny", rope_parameters=rotary)
    alone, _ = load_model(folder)
    assert difference(folder, alone) > 1e-2
    with pytest.raises(ModelProblem, match="positions"):
        guard.check_rotary(folder, alone, guard.completed(folder))


def test_older_fields_are_read_as_well(tmp_path: Path) -> None:
    folder = tiny_model(tmp_path / "tiny", rope_parameters=LINEAR)
    scaling = {"type": "linear", "factor": 4.0}
    rewrite(folder, rope_parameters=None, rope_theta=10000.0, rope_scaling=scaling)
    assert difference(folder, network(folder).model) < 1e-4


def test_what_a_config_leaves_out_is_what_transformers_makes_of_it(tmp_path: Path) -> None:
    """mlx-lm's own defaults are others: Qwen2's base is 1,000,000 there and 10,000 here."""
    folder = rewrite(tiny_model(tmp_path / "tiny", "qwen2"), rope_parameters=None)
    assert difference(folder, network(folder).model) < 1e-4
    folder = tiny_model(tmp_path / "untied", tie_word_embeddings=False)
    assert difference(rewrite(folder, tie_word_embeddings=None), network(folder).model) < 1e-4


@pytest.mark.parametrize("kind", ["linear", "llama3", "default"])
def test_frequencies_are_those_of_transformers(tmp_path: Path, kind: str) -> None:
    from transformers import LlamaConfig
    from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

    rotary = {"linear": LINEAR, "llama3": LLAMA3}.get(kind, {**LINEAR, "rope_type": "default"})
    config = LlamaConfig(rope_parameters=dict(rotary), max_position_embeddings=2048, head_dim=64)
    expected = LlamaRotaryEmbedding(config).inv_freq.numpy()
    found = guard.frequencies(tmp_path, config.to_dict(), rotary)
    assert found == pytest.approx(expected, rel=1e-5)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"a_new_trick": 3}, "a_new_trick"),
        ({"hidden_act": "relu"}, "hidden_act"),
        ({"logits_scaling": 8.0}, "logits_scaling"),
        ({"final_logit_softcapping": 30.0}, "final_logit_softcapping"),
        ({"model_type": "gpt_of_mine"}, "not a language model known here"),
        ({"model_file": "mine.py"}, "code of its own"),
        ({"rope_parameters": {**LINEAR, "rope_type": "dynamic"}}, "dynamic"),
    ],
)
def test_what_would_be_ignored_is_refused(tmp_path: Path, changes: Any, words: str) -> None:
    folder = rewrite(tiny_model(tmp_path / "tiny"), **changes)
    with pytest.raises(ModelProblem, match=words) as caught:
        read_model(folder, Options())
    assert caught.value.hint


@pytest.mark.parametrize(
    "changes",
    [
        {
            "attention_dropout": 0.3,
            "initializer_range": 0.5,
            "_mine": 1,
            "task_specific_params": {},
        },
        {"architectures": ["Mine"], "transformers_version": "4.0.0", "use_cache": False},
        {
            "logits_scaling": 1.0,
            "rope_interleaved": False,
            "clip_qkv": None,
            "torch_dtype": "float16",
        },
    ],
)
def test_what_asks_for_nothing_is_no_matter(tmp_path: Path, changes: Any) -> None:
    folder = tiny_model(tmp_path / "tiny")
    before = network(folder).model(mx.array([IDS]))
    after = network(rewrite(folder, **changes)).model(mx.array([IDS]))
    assert mx.array_equal(before, after)


def test_positions_read_otherwise_by_mlx_are_refused(tmp_path: Path) -> None:
    """GLM turns half of each head; mlx-lm turns all of it."""
    with pytest.raises(ModelProblem, match="positions"):
        read_model(tiny_model(tmp_path / "tiny", "glm", head_dim=8), Options())


def test_an_architecture_that_only_transformers_knows(tmp_path: Path) -> None:
    with pytest.raises(ModelProblem, match="MLX does not know the architecture"):
        read_model(tiny_model(tmp_path / "tiny", "mpt"), Options())


# ---------------------------------------------------------------------- windows


@pytest.mark.parametrize(
    ("kind", "changes", "reach"),
    [
        ("llama", {}, 512),
        ("mistral", {"sliding_window": 64}, 64),
        ("mistral", {"sliding_window": None}, 512),
        ("qwen2", {"use_sliding_window": False, "sliding_window": 64}, 512),
        ("qwen2", {"use_sliding_window": True, "sliding_window": 64, "max_window_layers": 0}, 64),
        ("gemma2", {"head_dim": 8, "sliding_window": 32}, 32),
    ],
)
def test_no_text_is_longer_than_a_window_that_mlx_has_not(
    tmp_path: Path, kind: str, changes: Any, reach: int
) -> None:
    folder = tiny_model(tmp_path / "tiny", kind, **changes)
    opened = network(folder)
    assert opened.context_length == reach
    assert opened.window is None
    assert difference(folder, opened.model) < 1e-4 or len(IDS) > reach


def test_a_window_that_mlx_has_keeps_long_rows_apart(tmp_path: Path) -> None:
    """Gemma 3's windows are there: rows longer than one are not shared, and nothing is cut."""
    # Of a width that has a whole root: mlx-lm rounds it to bfloat16, as Gemma was trained.
    changes = {"hidden_size": 64, "head_dim": 8, "num_hidden_layers": 6, "sliding_window": 16}
    folder = tiny_model(tmp_path / "tiny", "gemma3_text", **changes)
    opened = network(folder)
    assert (opened.window, opened.context_length) == (16, 512)
    assert difference(folder, opened.model) < 1e-4
    prompt = tuple(IDS[:10])
    short = [Item(i, prompt, (i, 2)) for i in range(2)]
    long = [Item(i, prompt, tuple(range(i, i + 9))) for i in range(2, 4)]
    rows = [row for batch in opened.pack([*short, *long], 1000) for row in batch.rows]
    assert sorted((row.tree, len(row.items)) for row in rows) == [(False, 1), (False, 1), (True, 2)]


# ---------------------------------------------------------------------- folders


def test_weights_that_are_incomplete_say_what_is_missing(tmp_path: Path) -> None:
    from safetensors.numpy import load_file, save_file

    folder = tiny_model(tmp_path / "tiny")
    weights = load_file(folder / "model.safetensors")
    del weights["model.layers.1.mlp.up_proj.weight"]
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(ModelProblem, match=r"layers\.1\.mlp\.up_proj\.weight is not there"):
        read_model(folder, Options())


def test_weights_of_another_size_do_not_fit(tmp_path: Path) -> None:
    folder = rewrite(tiny_model(tmp_path / "tiny"), intermediate_size=128)
    with pytest.raises(ModelProblem, match="not those that"):
        read_model(folder, Options())


def test_damaged_weights_are_said(tmp_path: Path) -> None:
    folder = tiny_model(tmp_path / "tiny")
    whole = (folder / "model.safetensors").read_bytes()
    (folder / "model.safetensors").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelProblem, match="damaged"):
        read_model(folder, Options())


def test_weights_that_are_no_numbers_are_refused(tmp_path: Path) -> None:
    from safetensors.numpy import load_file, save_file

    folder = tiny_model(tmp_path / "tiny")
    weights = load_file(folder / "model.safetensors")
    weights["model.norm.weight"] = np.full_like(weights["model.norm.weight"], np.nan)
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(ModelProblem, match="not a number"):
        network(folder)


def test_pickled_weights_are_to_be_converted(tmp_path: Path) -> None:
    folder = tiny_model(tmp_path / "tiny")
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelProblem, match="models convert"):
        read_model(folder, Options())


def test_weights_under_another_name_are_said(tmp_path: Path) -> None:
    folder = tiny_model(tmp_path / "tiny")
    (folder / "model.safetensors").rename(folder / "weights.safetensors")
    with pytest.raises(ModelProblem, match=r"model\*\.safetensors"):
        read_model(folder, Options())


@pytest.mark.parametrize("bits", ["4bit", "8bit"])
def test_a_folder_that_mlx_quantised_opens(tmp_path: Path, bits: str) -> None:
    from mlx_lm.utils import save_config, save_model

    folder = tiny_model(tmp_path / "tiny", hidden_size=64)
    model, _, _ = read_model(folder, Options(quantisation=bits))
    expected = model(mx.array([IDS]))
    size = {"group_size": 32, "bits": Options(quantisation=bits).bits}
    config = json.loads((folder / "config.json").read_text())
    (folder / "model.safetensors").unlink()
    save_model(folder, model)
    save_config(
        {**config, "quantization": size, "quantization_config": size}, folder / "config.json"
    )
    again = network(folder)
    assert mx.array_equal(again.model(mx.array([IDS])), expected)
    assert bits in again.precisions


def test_a_processor_keeps_float32(tmp_path: Path) -> None:
    folder = tiny_model(tmp_path / "tiny")
    assert network(folder).precisions == ["float32"]
    assert network(folder, Options(dtype="bfloat16")).precisions == ["bfloat16"]
