"""LoRA on MLX: PEFT's layers, names and files, and what cannot be carried over."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

mx = pytest.importorskip("mlx.core")

from ouroboros_backends.mlx.engine import MlxEngine
from ouroboros_backends.mlx.loading import read_model
from ouroboros_backends.mlx.lora import LoraLinear
from ouroboros_backends.mlx.network import Network
from ouroboros_backends.mlx.options import Options
from ouroboros_backends.shared.checkpoint import read_checkpoint, require_plain, write_checkpoint
from ouroboros_backends.shared.quiet import quiet

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef
from tests.reference.plain_torch import Plain
from tests.tiny import tiny_model

OPTIONS = Options(lora_r=4, lora_alpha=8.0)
IDS = [5, 9, 100, 33, 7, 200, 11, 12, 60, 61]
DIGESTS = {"base model": "b", "tokenizer": "t"}


def opened(folder: Path, options: Options = OPTIONS) -> MlxEngine:
    model, config, _ = read_model(folder, options)
    return MlxEngine(Network(model, config, options))


def law(engine: MlxEngine) -> np.ndarray:
    engine.network.use_adapter(True)
    return np.array(engine.network.logits(engine.network.trunk(mx.array([IDS]))))[0]


def plain_law(model: Any) -> np.ndarray:
    with torch.no_grad():
        return model(torch.tensor([IDS])).logits[0].numpy()


@pytest.fixture(scope="module", params=["llama", "gptj"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_model(tmp_path_factory.mktemp("mlx") / request.param, request.param)


def test_all_linear_layers_are_pefts(folder: Path) -> None:
    """Same layers, names and shapes: one adapter serves both."""
    found = opened(folder).learned().lora
    expected = {n: tuple(p.shape) for n, p in Plain(folder).lora.items()}
    assert {name: array.shape for name, array in found.items()} == expected


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ({}, {}),
        ({"rslora": "on"}, {"use_rslora": True}),
        ({"lora_layers": 1}, {"layers_to_transform": [1]}),
        ({"lora_targets": "q_proj,v_proj"}, {"target_modules": ["q_proj", "v_proj"]}),
    ],
)
def test_an_adapter_crosses_over_and_back(
    folder: Path, tmp_path: Path, here: dict[str, Any], there: dict[str, Any]
) -> None:
    from peft import PeftModel
    from safetensors.numpy import load_file
    from transformers import AutoModelForCausalLM

    engine = opened(folder, replace(OPTIONS, **here))
    ends = {"target_modules": engine.adapter_config["target_modules"]}  # PEFT wants them listed
    plain = Plain(folder, **(ends if "layers_to_transform" in there else {}), **there)
    assert plain.lora.keys() == engine.learned().lora.keys()
    plain.scatter()
    values = {name: p.detach().numpy() for name, p in plain.lora.items()}
    before = law(engine)
    engine.take(replace(engine.learned(), lora=values))
    assert np.abs(law(engine) - plain_law(plain.peft)).max() < 1e-4
    assert np.abs(law(engine) - before).max() > 0.1
    write_checkpoint(engine, DIGESTS, "tiny", tmp_path)
    files = load_file(tmp_path / "adapter_model.safetensors")
    assert all((files[name] == value).all() for name, value in values.items())
    with quiet():
        base = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
        again = PeftModel.from_pretrained(base, tmp_path)
    assert (plain_law(again) == plain_law(plain.peft)).all()
    digest = engine.digest()
    engine.reset()
    engine.take(read_checkpoint(engine, DIGESTS, tmp_path))
    assert engine.digest() == digest


def test_a_fresh_adapter_adds_nothing(folder: Path) -> None:
    model, config, _ = read_model(folder, OPTIONS)
    bare = model(mx.array([IDS]))
    network = Network(model, config, OPTIONS)
    for on in (True, False):
        network.use_adapter(on)
        assert mx.array_equal(model(mx.array([IDS])), bare)


def test_switched_off_it_is_the_base_to_the_bit(folder: Path) -> None:
    model, config, _ = read_model(folder, OPTIONS)
    bare = model(mx.array([IDS]))
    network = Network(model, config, OPTIONS)
    network.place({name: array + 1 for name, array in network.learned.items()})
    assert not mx.array_equal(model(mx.array([IDS])), bare)
    network.use_adapter(False)
    assert mx.array_equal(model(mx.array([IDS])), bare)


def test_it_starts_from_the_same_bits_everywhere(folder: Path) -> None:
    mx.random.seed(int(np.random.default_rng().integers(1 << 30)))
    first, second = opened(folder), opened(folder)
    assert first.digest() == second.digest()
    a = first.learned().lora
    ranks = {name: array for name, array in a.items() if "lora_A" in name}
    assert all(np.abs(x).max() <= x.shape[1] ** -0.5 for x in ranks.values())
    assert all(x.std() == pytest.approx((3 * x.shape[1]) ** -0.5, rel=0.2) for x in ranks.values())
    assert not any(array.any() for name, array in a.items() if "lora_B" in name)


def test_the_description_is_one_that_peft_reads(folder: Path) -> None:
    from peft import LoraConfig

    config = dict(opened(folder, replace(OPTIONS, rslora="on", lora_layers=1)).adapter_config)
    read = LoraConfig(**{k: v for k, v in config.items() if k != "peft_type"})
    assert (read.r, read.lora_alpha, read.use_rslora) == (4, 8, True)
    assert read.layers_to_transform == [1]
    assert config["target_modules"] == sorted(config["target_modules"])
    require_plain(json.loads(json.dumps(config)))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"use_dora": True}, "DoRA"),
        ({"modules_to_save": ["lm_head"]}, "whole layers"),
        ({"rank_pattern": {"q_proj": 8}}, "ranks"),
        ({"alpha_pattern": {"q_proj": 8}}, "strengths"),
        ({"fan_in_fan_out": True}, "transposed"),
        ({"bias": "all"}, "biases"),
        ({"lora_bias": True}, "biases"),
        ({"trainable_token_indices": [1, 2]}, "tokens"),
        ({"peft_type": "IA3"}, "IA3"),
    ],
)
def test_what_cannot_be_carried_over_is_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ModelProblem, match=words):
        require_plain({"peft_type": "LORA", "bias": "none", **changes})


def test_a_layer_that_is_not_there_is_said(folder: Path) -> None:
    with pytest.raises(ModelProblem, match="no linear layers"):
        opened(folder, replace(OPTIONS, lora_targets="nowhere"))


def test_another_rank_is_another_adapter(folder: Path, tmp_path: Path) -> None:
    write_checkpoint(opened(folder), DIGESTS, "tiny", tmp_path)
    other = opened(folder, replace(OPTIONS, lora_r=8))
    with pytest.raises(ModelProblem, match="LoRA of another rank"):
        read_checkpoint(other, DIGESTS, tmp_path)


def test_routers_of_experts_get_no_lora(tmp_path: Path) -> None:
    engine = opened(tiny_model(tmp_path / "tiny", "mixtral"))
    assert engine.adapter_config["target_modules"] == ["k_proj", "o_proj", "q_proj", "v_proj"]


def test_lora_is_beside_quantised_layers_too(folder: Path) -> None:
    engine = opened(folder, replace(OPTIONS, quantisation="4bit"))
    expected = {n: tuple(p.shape) for n, p in Plain(folder).lora.items()}
    assert {name: array.shape for name, array in engine.learned().lora.items()} == expected
    bases = [m.base for m in engine.network.model.modules() if isinstance(m, LoraLinear)]
    assert {getattr(base, "bits", 0) for base in bases} == {4}


# ---------------------------------------------------------------------- settings


def test_settings_are_read() -> None:
    given = {"lora_r": 8, "rslora": "on", "lora_layers": 2, "quantisation": "4bit"}
    options = Options.of(ModelRef("mlx", "tiny", given))
    assert options == Options(lora_r=8, rslora="on", lora_layers=2, quantisation="4bit")
    assert options.scale == pytest.approx(32 / 8**0.5)
    assert options.bits == 4
    assert Options().scale == 2


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"threads": 2}, "not known"),
        ({"lora_r": "many"}, "not a number"),
        ({"lora_r": 0}, "above 0"),
        ({"lora_layers": -1}, "above 0"),
        ({"dtype": "int8"}, "cannot be"),
        ({"quantisation": "nf4"}, "4bit, 8bit"),
        ({"rslora": "yes"}, "on, off"),
    ],
)
def test_settings_that_make_no_sense_are_refused(given: dict[str, Any], words: str) -> None:
    with pytest.raises(ModelProblem, match=words) as caught:
        Options.of(ModelRef("mlx", "tiny", given))
    assert caught.value.hint
