"""Model folders that are wrong in every way met so far, and GGUF files turned into folders."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from ouroboros_backends.torch import TORCH

from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef
from tests.tiny import tiny_model

TURNS = (Message(Role.TEACHER, "Hello é 😀 <|im_end|>"),)


def opened(folder: Path, **options: Any) -> Any:
    return TORCH.open(ModelRef("torch", folder.name, options), folder)


def test_the_descriptor_loads_no_model_library():
    code = (
        "import sys; from ouroboros_backends.torch import TORCH; assert TORCH.convert;"
        "assert not {'torch', 'transformers', 'peft', 'numpy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def _no_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def _broken_config(folder: Path) -> None:
    (folder / "config.json").write_text("{")


def _no_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def _pickled(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    torch.save({}, folder / "pytorch_model.bin")


def _truncated(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-1000])


def _garbage(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"\xff" * 4000)


def _a_tensor_missing(folder: Path) -> None:
    from safetensors.torch import load_file, save_file

    tensors = load_file(folder / "model.safetensors")
    tensors.pop("model.layers.1.mlp.up_proj.weight")
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


def _not_a_number(folder: Path) -> None:
    from safetensors.torch import load_file, save_file

    tensors = load_file(folder / "model.safetensors")
    tensors["model.layers.1.mlp.up_proj.weight"][0, 0] = float("nan")
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


def _unknown_architecture(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "model_type": "ouroboros9"}))


def _own_code(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config |= {"model_type": "mine", "auto_map": {"AutoModelForCausalLM": "mine.Model"}}
    config["auto_map"]["AutoConfig"] = "mine.Config"
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "mine.py").write_text("raise SystemExit('this code was run')")


def _no_tokenizer(folder: Path) -> None:
    for path in folder.glob("tokenizer*"):
        path.unlink()


def _broken_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").write_text("{}")


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (_no_config, "config.json is missing"),
        (_broken_config, "config.json of m is damaged"),
        (_no_weights, "no weights in safetensors"),
        (_pickled, "ouroboros models convert"),
        (_truncated, "damaged or incomplete"),
        (_garbage, "damaged or incomplete"),
        (_a_tensor_missing, "up_proj.weight is not there"),
        (_not_a_number, "not a number"),
        (_unknown_architecture, "not a language model known here"),
        (_own_code, "run code of its own"),
        (_no_tokenizer, "tokenizer of m"),
        (_broken_tokenizer, "tokenizer of m cannot be read"),
    ],
)
def test_a_wrong_folder_is_one_sentence_with_a_next_step(tmp_path, damage, sentence):
    folder = tiny_model(tmp_path / "m")
    damage(folder)
    with pytest.raises(ModelProblem, match=sentence) as caught:
        opened(folder)
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_missing_folder_is_one_sentence(tmp_path):
    with pytest.raises(ModelProblem, match="There is no model folder absent"):
        opened(tmp_path / "absent")
    with pytest.raises(ModelProblem, match="not on this computer"):
        TORCH.open(ModelRef("torch", "m"), None)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"lora_rank": 4}, "'lora_rank' is not known"),
        ({"lora_r": "many"}, "not a number"),
        ({"lora_r": 0}, "above 0"),
    ],
)
def test_a_wrong_setting_is_one_sentence(tiny_llama, options, sentence):
    with pytest.raises(ModelProblem, match=sentence):
        opened(tiny_llama, **options)


def test_digests_tell_models_and_tokenizers_apart(tiny_llama, tmp_path):
    one = opened(tiny_llama).info
    other = opened(tiny_model(tmp_path / "m", "qwen2")).info
    assert one.model != other.model
    assert one.tokenizer == other.tokenizer
    assert len(one.model) == len(one.tokenizer) == len(one.chat_template) == 64
    assert (one.context_length, one.feature_size) == (512, 64)


def write_gguf(folder: Path, path: Path, matrices: str = "F32") -> None:
    """Write the tiny Llama of ``folder`` as other tools would: names and row order of GGUF."""
    import gguf
    from transformers import AutoModelForCausalLM

    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    model = AutoModelForCausalLM.from_pretrained(folder)
    config, writer = model.config, gguf.GGUFWriter(path, "llama")
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(12_345.0)
    writer.add_vocab_size(config.vocab_size)
    vocabulary = tokenizer["model"]["vocab"]
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list(sorted(vocabulary, key=vocabulary.get))
    writer.add_token_types([3] * 4 + [1] * (len(vocabulary) - 4))
    writer.add_token_merges([" ".join(pair) for pair in tokenizer["model"]["merges"]])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_chat_template((folder / "chat_template.jinja").read_text())
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_hidden_layers)
    heads = {"q_proj": config.num_attention_heads, "k_proj": config.num_key_value_heads}
    for name, tensor in model.state_dict().items():
        if name == "lm_head.weight":
            continue
        values = tensor.numpy()
        count = next((n for part, n in heads.items() if part in name), None)
        if count:
            values = values.reshape(count, 2, -1, values.shape[1]).swapaxes(1, 2)
            values = values.reshape(tensor.shape)
        stem = names.get_name(name, try_suffixes=(".weight",))
        kind = gguf.GGMLQuantizationType[matrices if values.ndim > 1 else "F32"]
        blocks = gguf.quants.quantize(np.ascontiguousarray(values), kind)
        writer.add_tensor(stem, blocks, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@pytest.fixture(scope="module")
def gguf_file(tiny_llama: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gguf") / "tiny.gguf"
    write_gguf(tiny_llama, path)
    return path


def test_a_gguf_becomes_a_folder_with_the_same_numbers(gguf_file, tiny_llama, tmp_path):
    from transformers import AutoModelForCausalLM

    target = tmp_path / "models" / "tiny"
    phases = [p.phase for p in TORCH.convert(gguf_file, target)]
    assert phases[-1] == "Done"
    assert len(phases) == 6
    converted = AutoModelForCausalLM.from_pretrained(target)
    assert converted.config.rope_parameters["rope_theta"] == 12_345.0
    direct = AutoModelForCausalLM.from_pretrained(gguf_file.parent, gguf_file=gguf_file.name)
    ids = torch.arange(5, 30)[None]
    with torch.no_grad():
        assert torch.equal(converted(ids).logits, direct(ids).logits)
    original = AutoModelForCausalLM.from_pretrained(tiny_llama).state_dict()
    assert all(torch.equal(t, original[n]) for n, t in converted.state_dict().items())
    assert [p.name for p in target.parent.iterdir()] == ["tiny"]


def test_what_was_quantised_is_rounded_to_float16(tiny_llama, tmp_path):
    from transformers import AutoModelForCausalLM

    write_gguf(tiny_llama, tmp_path / "tiny.gguf", "Q8_0")
    list(TORCH.convert(tmp_path / "tiny.gguf", tmp_path / "tiny"))
    converted = AutoModelForCausalLM.from_pretrained(tmp_path / "tiny").state_dict()
    read = AutoModelForCausalLM.from_pretrained(
        tmp_path, gguf_file="tiny.gguf", dtype=torch.float32
    )
    direct = read.state_dict()
    exact = {n: t.half().float() if t.dim() > 1 else t for n, t in direct.items()}
    assert any(not torch.equal(exact[n], t) for n, t in direct.items())
    assert all(torch.equal(t, exact[n]) for n, t in converted.items())


def test_a_converted_model_reads_text_as_before_and_answers(gguf_file, tiny_llama, tmp_path):
    for _ in TORCH.convert(gguf_file, tmp_path / "tiny"):
        pass
    policy, original = opened(tmp_path / "tiny"), opened(tiny_llama)
    assert policy._chat.prompt(TURNS) == original._chat.prompt(TURNS)
    assert policy.info.chat_template == original.info.chat_template
    token = list(policy.generate([Prompt(TURNS, 1)], Sampling(max_tokens=4)))[-1]
    assert token.completion is not None


@pytest.mark.parametrize("yields", range(1, 6))
def test_closed_early_a_conversion_leaves_nothing_behind(gguf_file, tmp_path, yields):
    running = TORCH.convert(gguf_file, tmp_path / "tiny")
    for _ in range(yields):
        next(running)
    running.close()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_conversion_is_begun_again(gguf_file, tmp_path):
    (tmp_path / "tiny.partial").mkdir()
    (tmp_path / "tiny.partial" / "model.safetensors").write_bytes(b"half")
    list(TORCH.convert(gguf_file, tmp_path / "tiny"))
    assert [p.name for p in tmp_path.iterdir()] == ["tiny"]


def test_what_cannot_be_converted_is_one_sentence(gguf_file, tmp_path):
    for content, sentence in ((b"not one", "not a GGUF file"), (b"GGUF1234", "cannot be")):
        (tmp_path / "bad.gguf").write_bytes(content)
        with pytest.raises(ModelProblem, match=sentence):
            list(TORCH.convert(tmp_path / "bad.gguf", tmp_path / "m"))
    with pytest.raises(ModelProblem, match=r"no model file absent\.gguf"):
        list(TORCH.convert(tmp_path / "absent.gguf", tmp_path / "m"))
    (tmp_path / "m").mkdir()
    with pytest.raises(ModelProblem, match="already a folder m"):
        list(TORCH.convert(gguf_file, tmp_path / "m"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.gguf", "m"]


@pytest.mark.smollm2
def test_the_embedded_model_speaks(smollm2):
    policy = opened(smollm2)
    assert policy._network.config.rope_parameters["rope_theta"] == 100_000
    assert policy._network.shares
    question = Prompt((Message(Role.TEACHER, "What is the capital of France?"),), 0)
    sampling = Sampling(max_tokens=12, temperature=0.0)
    token = list(policy.generate([question], sampling))[-1]
    assert token.completion is not None
    assert "Paris" in token.completion.text
    again = next(policy.logprobs([token.completion]))
    assert again == pytest.approx(token.completion.logprobs, abs=1e-3)
