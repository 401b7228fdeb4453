"""A base with an adapter in its weights, and how its tensors are arranged in GGUF."""

from __future__ import annotations

import errno
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from ouroboros_backends.shared import gguf_llama as llama
from ouroboros_backends.shared.base_weights import BaseWeights, rounded
from ouroboros_backends.shared.exported_check import Compared, Said, compared, verdict
from ouroboros_backends.shared.files import full_disk_told
from ouroboros_backends.shared.gguf_tokens import SPLITS, splitting, tokens_problem
from ouroboros_backends.shared.merging import DOWN, OUTSIDE, UP, Merged, loras, scale_of
from safetensors import SafetensorError
from safetensors.torch import save_file

LAYER = "model.layers.0.self_attn.q_proj"
NAME = f"{OUTSIDE}{LAYER}"
CONFIG = {"r": 2, "lora_alpha": 6.0, "use_rslora": False}


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(7)


def adapter(random: np.random.Generator, out: int = 6, width: int = 4) -> dict[str, np.ndarray]:
    down, up = random.normal(size=(2, width)), random.normal(size=(out, 2))
    return {NAME + DOWN: down.astype(np.float32), NAME + UP: up.astype(np.float32)}


def folder_of(tmp_path: Path, **tensors: torch.Tensor) -> Path:
    save_file({n.replace("__", "."): t for n, t in tensors.items()}, tmp_path / "model.safetensors")
    return tmp_path


@pytest.mark.parametrize(("root", "scale"), [(False, 3.0), (True, 6 / math.sqrt(2))])
def test_merged_is_the_base_and_what_lora_adds(
    tmp_path: Path, random: np.random.Generator, root: bool, scale: float
) -> None:
    weight, other = random.normal(size=(6, 4)), random.normal(size=5)
    tensors = {f"{LAYER}.weight": torch.tensor(weight, dtype=torch.float32)}
    save_file({**tensors, "model.norm.weight": torch.tensor(other)}, tmp_path / "model.safetensors")
    config = {**CONFIG, "use_rslora": root}
    arrays = adapter(random)
    merged = Merged(BaseWeights(tmp_path), loras(arrays, config))
    assert merged.names == [f"{LAYER}.weight", "model.norm.weight"]
    assert merged.changed == {f"{LAYER}.weight"}
    assert scale_of(config) == pytest.approx(scale)
    by_hand = np.float32(weight).astype(float) + scale * arrays[NAME + UP] @ arrays[NAME + DOWN]
    assert np.abs(merged.read(f"{LAYER}.weight") - by_hand).max() < 1e-6
    assert (merged.read("model.norm.weight") == np.float32(other)).all()


def test_a_layer_that_the_files_do_not_have_is_named(
    tmp_path: Path, random: np.random.Generator
) -> None:
    for wrong in ({"other__weight": (6, 4)}, {f"{LAYER.replace('.', '__')}__weight": (4, 6)}):
        base = BaseWeights(folder_of(tmp_path, **{n: torch.zeros(s) for n, s in wrong.items()}))
        with pytest.raises(KeyError, match=r"layers\.0\.self_attn\.q_proj"):
            Merged(base, loras(adapter(random), CONFIG))


def test_files_may_leave_out_the_trunks_own_name(
    tmp_path: Path, random: np.random.Generator
) -> None:
    short = LAYER.partition(".")[2].replace(".", "__")
    base = BaseWeights(folder_of(tmp_path, **{f"{short}__weight": torch.ones(6, 4)}))
    merged = Merged(base, loras(adapter(random), CONFIG))
    assert merged.changed == {f"{LAYER.partition('.')[2]}.weight"}


@pytest.mark.parametrize("kind", [torch.float32, torch.float16, torch.bfloat16, torch.float64])
def test_weights_of_every_kind_are_read_to_the_bit(
    tmp_path: Path, random: np.random.Generator, kind: torch.dtype
) -> None:
    tensor = torch.tensor(random.normal(size=(3, 5)) * 1e3).to(kind)
    base = BaseWeights(folder_of(tmp_path, a=tensor, b=torch.zeros(2, dtype=kind)))
    assert base.numbers == 17 and base.floating
    assert (base.read("a") == tensor.float().numpy()).all()


def test_quantised_files_are_noticed(tmp_path: Path) -> None:
    packed = torch.zeros(2, 2, dtype=torch.int32)
    assert not BaseWeights(folder_of(tmp_path, a=torch.zeros(2), b=packed)).floating


@pytest.mark.parametrize("kind", ["bfloat16", "float16"])
def test_rounding_is_that_of_torch(random: np.random.Generator, kind: str) -> None:
    numbers = np.concatenate([random.normal(size=1000), [1.00390625, 1.01171875, 0, -0.0]])
    single = numbers.astype(np.float32)
    expected = torch.tensor(single).to(getattr(torch, kind)).float().numpy()
    assert (rounded(single, kind) == expected).all()
    assert rounded(single, "") is single


def test_vectors_keep_their_numbers_unless_all_is_rounded(tmp_path: Path) -> None:
    fine = 1 + 2**-12
    base = folder_of(tmp_path, matrix=torch.full((1, 1), fine), vector=torch.full((1,), fine))
    found = {v: BaseWeights(base, "bfloat16", vectors=v).read("vector")[0] for v in (True, False)}
    assert found == {True: 1, False: np.float32(fine)}
    assert BaseWeights(base, "bfloat16").read("matrix")[0, 0] == 1


# ---------------------------------------------------------------------- GGUF

SHAPE: dict[str, Any] = {
    "model_type": "llama",
    "hidden_size": 8,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "rope_parameters": {"rope_type": "default", "rope_theta": 10_000.0},
}


def test_rows_of_queries_change_places_as_llama_cpp_wants_it() -> None:
    """Two heads of width 4: of each the halves are interleaved, 0 1 2 3 to 0 2 1 3."""
    rows = np.arange(8, dtype=np.float32).reshape(8, 1)
    queries = llama.arranged("model.layers.0.self_attn.q_proj.weight", rows, SHAPE)
    assert queries[:, 0].tolist() == [0, 2, 1, 3, 4, 6, 5, 7]
    keys = llama.arranged("model.layers.0.self_attn.k_proj.weight", rows[:4], SHAPE)
    assert keys[:, 0].tolist() == [0, 2, 1, 3]
    for name in ("self_attn.v_proj.weight", "mlp.up_proj.weight", "input_layernorm.weight"):
        assert (llama.arranged(f"model.layers.0.{name}", rows, SHAPE) == rows).all()


@pytest.mark.parametrize("part", ["q_proj.weight", "q_proj.bias", "k_proj.weight", "o_proj.weight"])
def test_what_is_arranged_comes_back(random: np.random.Generator, part: str) -> None:
    name = f"model.layers.3.self_attn.{part}"
    tensor = random.normal(size=(8,) if part.endswith("bias") else (8, 5)).astype(np.float32)
    assert (llama.as_before(name, llama.arranged(name, tensor, SHAPE), SHAPE) == tensor).all()


def test_arranged_queries_turn_as_before(random: np.random.Generator) -> None:
    """What matters of it: pairs of rows next to each other turn together in llama.cpp."""
    width, angle = 4, 0.7
    rows = random.normal(size=(2 * width, 3)).astype(np.float32)
    x = random.normal(size=3)
    frequencies = 10_000.0 ** (-np.arange(0, width, 2) / width)
    cos, sin = np.cos(angle * frequencies), np.sin(angle * frequencies)
    halves = (rows @ x).reshape(2, 2, width // 2)  # transformers: [heads, half, pair]
    there = np.stack(
        [halves[:, 0] * cos - halves[:, 1] * sin, halves[:, 1] * cos + halves[:, 0] * sin], -1
    )
    pairs = llama.arranged("a.q_proj.weight", rows, SHAPE) @ x
    pairs = pairs.reshape(2, width // 2, 2)
    here = np.stack(
        [
            pairs[..., 0] * cos - pairs[..., 1] * sin,
            pairs[..., 1] * cos + pairs[..., 0] * sin,
        ],
        -1,
    )
    assert np.allclose(here, there)


def test_llama3_factors_are_those_of_transformers() -> None:
    from transformers import LlamaConfig
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    said = {
        "rope_type": "llama3",
        "rope_theta": 500_000.0,
        "factor": 8.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
    }
    config = LlamaConfig(hidden_size=128, num_attention_heads=2, rope_parameters=said)
    scaled, _ = ROPE_INIT_FUNCTIONS["llama3"](config, "cpu")
    plain = 500_000.0 ** (-np.arange(0, 64, 2) / 64)
    factors = llama.rope_factors({**config.to_dict()})
    assert factors is not None and factors.max() == 8 and factors.min() == 1
    assert np.allclose(plain / factors, scaled.numpy(), rtol=1e-5)
    assert llama.rope_factors(SHAPE) is None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"model_type": "gptj"}, "this one is a gptj. The adapter alone and the merged model"),
        ({"sliding_window": 4096}, "a window of attention as this model has it. The adapter alone"),
        ({"rope_parameters": {"rope_type": "yarn", "factor": 4.0}}, "rotary positions"),
        ({"rope_parameters": None, "rope_scaling": {"type": "dynamic"}}, "rotary positions"),
        ({"rope_parameters": {"partial_rotary_factor": 0.5}}, "a part of each head"),
        ({"hidden_act": "gelu"}, "its activation"),
    ],
)
def test_other_shapes_are_refused_with_what_remains(change: dict[str, Any], words: str) -> None:
    assert llama.shape_problem(SHAPE) == ""
    assert words in llama.shape_problem({**SHAPE, **change})


def test_older_configs_say_positions_otherwise() -> None:
    older = {**SHAPE, "rope_parameters": None, "rope_theta": 5e5}
    older |= {"rope_scaling": {"type": "linear", "factor": 2.0}}
    assert llama.shape_problem(older) == ""
    assert llama.rotary(older)["rope_theta"] == 5e5


BYTES = {"type": "ByteLevel", "add_prefix_space": False, "use_regex": True}
WHOLE = {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False}
DIGITS = {"type": "Digits", "individual_digits": True}


def split(pattern: str) -> dict[str, Any]:
    steps = [{"type": "Split", "pattern": {"Regex": pattern}}, WHOLE]
    return {"type": "Sequence", "pretokenizers": steps}


def tokenizer(before: dict[str, Any], normalizer: object = None, **model: Any) -> dict[str, Any]:
    return {
        "pre_tokenizer": before,
        "normalizer": normalizer,
        "model": {"type": "BPE", "vocab": {"a": 0, "b": 1}, "ignore_merges": False, **model},
    }


@pytest.mark.parametrize(
    ("given", "name"),
    [
        (tokenizer(BYTES), "gpt-2"),
        (tokenizer({"type": "Sequence", "pretokenizers": [DIGITS, BYTES]}), "smollm"),
        (tokenizer(split(next(iter(SPLITS))), ignore_merges=True), "llama-bpe"),
        (tokenizer(split(list(SPLITS)[1]), {"type": "NFC"}), "qwen2"),
        (tokenizer(split(next(iter(SPLITS)))), ""),  # merges within words that are tokens
        (tokenizer(split(r"\w+")), ""),
        (tokenizer(BYTES, {"type": "Lowercase"}), ""),
        (tokenizer({**BYTES, "add_prefix_space": True}), ""),
        (tokenizer(BYTES, byte_fallback=True), ""),
        (tokenizer(BYTES, type="Unigram"), ""),
        ({}, ""),
    ],
)
def test_a_way_of_splitting_has_a_name_or_is_refused(given: dict[str, Any], name: str) -> None:
    assert splitting(given) == name
    assert bool(tokens_problem(given, 9)) == (not name)


def test_more_tokens_than_rows_are_refused() -> None:
    assert "more tokens than the model" in tokens_problem(tokenizer(BYTES), 1)


# ---------------------------------------------------------------------- the comparison

SAID = Said((1, 2), (3, 0), (math.log(0.5), math.log(0.25)))


def logits(*rows: list[float]) -> np.ndarray:
    return np.log(np.array(rows, np.float32))


def test_the_same_law_is_the_same() -> None:
    found = compared(SAID, logits([0.2, 0.2, 0.1, 0.5], [0.25, 0.25, 0.25, 0.25]))
    assert found.agreed == 2 and found.difference < 1e-6
    checked = verdict(SAID, found, exact=True)
    assert checked.same and "the same 2 tokens" in checked.sentence
    assert checked.sentence.endswith("differs by less than 0.01 %.")


def test_another_token_is_told_by_its_place() -> None:
    found = compared(SAID, logits([0.2, 0.2, 0.1, 0.5], [0.1, 0.7, 0.1, 0.1]))
    assert found.agreed == 1
    checked = verdict(SAID, found, exact=False)
    assert checked.same is False and "from token 2 of 2 on" in checked.sentence
    assert "not those that the policy computes with" in checked.sentence


def test_other_probabilities_count_only_where_nothing_was_rounded() -> None:
    for exact in (True, False):
        checked = verdict(SAID, Compared(2, 0.05), exact)
        assert checked.same is not exact
        assert "up to 5.1 %" in checked.sentence


def test_what_is_read_is_what_the_header_says(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, a=torch.zeros(2, 3))
    with (folder / "model.safetensors").open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        assert json.loads(file.read(length))["a"]["shape"] == [2, 3]
    assert BaseWeights(folder).shape("a") == (2, 3)


@pytest.mark.parametrize(
    "problem",
    [
        SafetensorError(
            "Error while serializing: I/O error: No space left on device (os error 28)"
        ),
        SafetensorError("I/O error: There is not enough space on the disk. (os error 112)"),
        OSError("12288 requested and 11848 written"),
    ],
)
def test_a_full_disk_is_told_whoever_says_it(problem: Exception) -> None:
    with pytest.raises(OSError, match="No space left") as told, full_disk_told():
        raise problem
    assert told.value.errno == errno.ENOSPC


def test_another_error_stays_what_it_is() -> None:
    with pytest.raises(SafetensorError), full_disk_told():
        raise SafetensorError("Error while deserializing header")
