"""Exports of small models in cases that the contract does not come to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from ouroboros_backends.shared import exported_check, gguf_file, merged_folder
from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.torch import TORCH

from ouroboros_desktop.core.adapter_export import Checked, Form, Wanted
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.steps import finished
from tests.reference.test_gguf_llama import scattered
from tests.tiny import TEMPLATE, gptj_tokenizer, tiny_model


def opened(folder: Path, **options: str | int | float | bool) -> Policy:
    policy = TORCH.open(ModelRef("torch", folder.name, options), folder)
    scattered(policy, 0.3)
    return policy


def exported(policy: Policy, place: Path, form: Form = Form.MERGED, half: bool = False) -> Checked:
    checkpoint = place / "checkpoint"
    for one in (checkpoint, place / "out"):
        one.mkdir()
    policy.save(checkpoint)
    policy.load(None)
    wanted = Wanted(form, "small", "# small", half=half)
    return finished(policy.export(wanted, checkpoint, place / "out"))


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize(
    "options",
    [
        {"rslora": "on", "lora_r": 4},
        {"lora_layers": 1},
        {"lora_targets": "q_proj,v_proj", "lora_alpha": 3.0},
        {"dtype": "bfloat16"},
    ],
    ids=str,
)
def test_every_kind_of_lora_is_exported(
    tiny_llama: Path, tmp_path: Path, form: Form, options: dict[str, Any]
) -> None:
    checked = exported(opened(tiny_llama, **options), tmp_path, form)
    if form is Form.ADAPTER and "dtype" in options:  # the base is not rounded there
        assert checked.same or exported_check.ROUNDED in checked.sentence
    else:
        assert checked.same, checked.sentence


def test_many_files_have_an_index(
    tiny_llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from transformers import AutoModelForCausalLM

    monkeypatch.setattr(merged_folder, "SHARD", 20_000)
    assert exported(opened(tiny_llama), tmp_path).same
    index = json.loads((tmp_path / "out" / "model.safetensors.index.json").read_text("utf-8"))
    files = sorted(path.name for path in (tmp_path / "out").glob("*.safetensors"))
    assert len(files) > 3 and sorted(set(index["weight_map"].values())) == files
    assert files[0] == f"model-00001-of-{len(files):05}.safetensors"
    with quiet():
        model = AutoModelForCausalLM.from_pretrained(tmp_path / "out")
    assert index["metadata"]["total_size"] == 4 * sum(p.numel() for p in model.parameters())


def test_a_base_in_half_precision_becomes_one_in_float32(tmp_path: Path) -> None:
    from transformers import AutoModelForCausalLM

    base = tiny_model(tmp_path / "base")
    with quiet():
        model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.bfloat16)
        model.save_pretrained(base)
        assert exported(opened(base), tmp_path).same
        assert AutoModelForCausalLM.from_pretrained(tmp_path / "out").dtype is torch.float32


def test_a_base_without_a_chat_template_gets_the_one_it_was_talked_with(tmp_path: Path) -> None:
    base = tiny_model(tmp_path / "base", "gptj", gptj_tokenizer(), vocab_size=400)
    policy = opened(base)
    assert exported(policy, tmp_path).same
    written = (tmp_path / "out" / "chat_template.jinja").read_text("utf-8")
    assert written != TEMPLATE and "User: " in written


def test_what_the_base_says_of_itself_goes_along(tmp_path: Path) -> None:
    base = tiny_model(tmp_path / "base")
    for name in ("LICENSE", "NOTICE.txt", "USE_POLICY.md", "README.md", "modeling_own.py"):
        (base / name).write_text(f"of the base: {name}")
    exported(opened(base), tmp_path)
    found = {path.name: path for path in (tmp_path / "out").iterdir()}
    for name in ("LICENSE", "NOTICE.txt", "USE_POLICY.md"):
        assert found[name].read_text() == f"of the base: {name}"
    assert found["README.base.md"].read_text() == "of the base: README.md"
    assert found["README.md"].read_text() == "# small"
    assert "modeling_own.py" not in found, "no program is handed on"


@pytest.mark.parametrize("form", Form)
def test_without_memory_it_is_not_opened_and_that_is_said(
    tiny_llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Form
) -> None:
    monkeypatch.setattr(exported_check, "available", lambda: 1000)
    checked = exported(opened(tiny_llama), tmp_path, form)
    assert checked.same is None
    assert "It was not opened as a model: that needs 0.0 GB" in checked.sentence


@pytest.mark.parametrize(("form", "glob"), [(Form.MERGED, "*.safetensors"), (Form.GGUF, "*.gguf")])
def test_what_the_disk_alters_is_noticed(
    tiny_llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: Form, glob: str
) -> None:
    policy = opened(tiny_llama)

    def altered(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[-100] ^= 1
        path.write_bytes(content)

    if form is Form.MERGED:
        load = merged_folder.load_file
        monkeypatch.setattr(merged_folder, "load_file", lambda path: (altered(path), load(path))[1])
    else:
        compare = gguf_file._compare
        monkeypatch.setattr(
            gguf_file, "_compare", lambda *given: (altered(given[-1]), compare(*given))[1]
        )
    with pytest.raises(ModelProblem, match="is not what was read"):
        exported(policy, tmp_path, form)


def test_weights_that_16_bits_cannot_hold_are_refused(tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    base = tiny_model(tmp_path / "base")
    tensors = load_file(base / "model.safetensors")
    name = "model.layers.0.mlp.down_proj.weight"
    tensors[name][0, 0] = 1e5
    save_file(tensors, base / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(ModelProblem, match=f"{name} are too large for 16 bits") as refused:
        exported(opened(base), tmp_path, Form.GGUF, half=True)
    assert refused.value.hint == "Export it with 32 bits."


def test_an_adapter_that_is_missing_would_be_noticed(
    tiny_llama: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The comparison can fail: without what the adapter adds it does."""
    monkeypatch.setattr(
        "ouroboros_backends.shared.merging.Lora.added",
        lambda self: np.zeros(self.shape, np.float32),
    )
    checked = exported(opened(tiny_llama), tmp_path)
    assert checked.same is False and "otherwise from token" in checked.sentence
