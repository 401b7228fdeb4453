"""What is estimated before a start is what a real process then takes."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import torch
from ouroboros_backends.shared.rows import Item
from ouroboros_backends.torch import memory, rehearsal
from ouroboros_backends.torch.checkpointing import checkpoint_layers
from ouroboros_backends.torch.lora import Lora, with_lora
from ouroboros_backends.torch.memory import demands, fitting, without_weights
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.options import Options
from ouroboros_backends.torch.sizes import Files, count, held, loading_bytes, unread_bytes
from ouroboros_backends.torch.weights import read_weights
from transformers import AutoConfig

from benchmarks.peaks import Task, measured
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.fit import Fit, Workload, fit
from ouroboros_desktop.core.policy import ModelRef
from tests.tiny import tiny_model

LONG = Workload(prompts=1, completions=4, prompt_tokens=400, answer_tokens=156, epochs=1)
SHORT = replace(LONG, prompt_tokens=24, answer_tokens=6)
HALF: dict[str, Any] = {"dtype": "bfloat16"}
MEASURED = {"": 12.98e9, "nf4": 5.06e9}
"""Peaks of GPT-J 6B at its full size, `make bench-gptj`; see benchmarks/RESULTS.md."""

BF16 = Files(1000, frozenset({"BF16"}))
F32 = Files(1000, frozenset({"F32"}))
MIXED = Files(1000, frozenset({"BF16", "F32"}))


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    root = tmp_path_factory.mktemp("memory")
    sizes = {"hidden_size": 512, "intermediate_size": 2048, "num_hidden_layers": 8}
    heads = {"num_attention_heads": 8, "num_key_value_heads": 8, "max_position_embeddings": 2048}
    return {
        "llama": tiny_model(root / "llama", "llama", vocab_size=20_000, **sizes, **heads),
        "gptj": tiny_model(root / "gptj", "gptj", n_embd=64, n_layer=3),
        "shared": tiny_model(
            root / "shared", "llama", **{**sizes, **heads, "num_key_value_heads": 2}
        ),
    }


def options(**given: str) -> Options:
    return Options.of(ModelRef("torch", "m", dict(given)))


@pytest.fixture(scope="module")
def runs(models: dict[str, Path]) -> list[tuple[Fit, dict[str, int]]]:
    """Estimates and peaks of a tiny model, a larger one, and that with longer texts."""
    ref, cases = ModelRef("torch", "m", HALF), [("gptj", SHORT), ("llama", SHORT), ("llama", LONG)]
    return [
        (fitting(ref, models[m], work), measured(Task(str(models[m]), HALF, work)).peaks)
        for m, work in cases
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="peaks are read from /proc")
def test_a_real_process_takes_what_was_estimated(runs):
    """What is *more* than a smaller process takes: the interpreter alone could be within 20 %.

    How much of its libraries is in memory depends on what else the computer does.
    """
    assert Path("/proc/self/clear_refs").exists()
    (tiny, least), (short, few), (long, many) = runs
    for phase, less, more, said in (
        ("opening", least, few, short.opening - tiny.opening),
        ("generating", few, many, long.generating - short.generating),
        ("updating", few, many, long.updating - short.updating),
        ("updating", least, many, long.updating - tiny.updating),
    ):
        grown = more[phase] - less[phase]
        assert grown > 60e6, phase
        assert said == pytest.approx(grown, rel=0.2), (phase, runs)


def kept_really(folder: Path, tokens: int, twice: bool) -> int:
    """Return the bytes that autograd keeps of a row, read with weights on the processor."""
    model, _ = read_weights(folder, [], options().keeping)
    model.requires_grad_(False).eval()
    with_lora(model, Lora())
    if twice:
        blocks = (m for m in model.modules() if isinstance(m, torch.nn.ModuleList))
        checkpoint_layers(max(blocks, key=len))
    weights = {p.untyped_storage().data_ptr() for p in model.parameters()}
    found: dict[int, torch.UntypedStorage] = {}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in weights:
            found[storage.data_ptr()] = storage
        return tensor

    ids = torch.arange(tokens)[None]
    mask = torch.zeros(1, 1, tokens, tokens)
    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        hidden = model.base_model(
            ids, attention_mask=mask, position_ids=ids, use_cache=False
        ).last_hidden_state
    found |= {t.untyped_storage().data_ptr(): t.untyped_storage() for t in (hidden, mask, ids)}
    return sum(storage.nbytes() for storage in found.values())


@pytest.mark.parametrize("name", ["llama", "gptj", "shared"])
@pytest.mark.parametrize("checkpointing", ["off", "on"])
def test_what_is_rehearsed_without_weights_is_what_autograd_keeps(
    models, monkeypatch, name, checkpointing
):
    """Attention in all three ways: eager, sdpa, and sdpa with shared keys."""
    monkeypatch.setattr(memory, "trunk_of", lambda trunk, window: None)
    work = Workload(prompts=1, completions=1, prompt_tokens=150, answer_tokens=50)
    found = demands(models[name], options(checkpointing=checkpointing), work)
    really = kept_really(models[name], work.group, checkpointing == "on")
    assert found.kept == pytest.approx(really, rel=0.05)
    assert found.learning > found.kept


@pytest.mark.parametrize("heads", [4, 2])
@pytest.mark.parametrize("checkpointing", ["off", "on"])
def test_what_a_written_out_trunk_keeps_is_what_is_said(tmp_path, heads, checkpointing):
    folder = tiny_model(tmp_path, "llama", num_hidden_layers=8, num_key_value_heads=heads)
    work = Workload(prompts=1, completions=1, prompt_tokens=1, answer_tokens=199)
    found = demands(folder, options(checkpointing=checkpointing), work)
    model, _ = read_weights(folder, [], options().keeping)
    net = Network(model.requires_grad_(False).eval(), Lora())
    if checkpointing == "on":
        net.compute_twice()
    assert net._written is not None
    (batch,) = net.pack([Item(0, (1,), tuple(range(199)))], 999)
    kept: dict[int, int] = {}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        kept[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        net.states(batch)
    assert found.kept == pytest.approx(sum(kept.values()), rel=0.1)
    assert found.learning > found.kept


def test_the_highest_is_counted_not_the_sum():
    class Trunk(torch.nn.Module):
        base_model = property(lambda self: self)

        def __init__(self):
            super().__init__()
            self.weight = torch.nn.Parameter(torch.ones(1, device="meta"))

        def forward(self, ids, attention_mask, use_cache):
            x = torch.zeros(100, device="meta") * self.weight  # 400, and 400 of the zeros
            for _ in range(5):
                x = x + 1  # the one before is dropped
            result = torch.nn.Module()
            result.last_hidden_state = x
            return result

    # ids 8 x 1, mask 4 x 1, then at most two of 400 bytes at once
    assert rehearsal.reading(Trunk(), 1, 1) == 12 + 800


def test_files_are_mapped_read_or_copied(models):
    counts = count(without_weights(models["llama"], options().keeping))
    head, linear = 20_000 * 512, 2048 * 512
    assert counts.embedded == 0, "the output layer shares them"
    apart = count(without_weights(models["gptj"], options().keeping))
    assert apart.embedded == 64 * 384
    plain, half, int8 = options(), options(**HALF), options(quantisation="int8", **HALF)
    loading = loading_bytes
    assert loading(counts, plain.keeping, F32) == 0
    assert loading(counts, plain.keeping, BF16) == 1000, "the files, mapped until all is copied"
    assert loading(counts, half.keeping, BF16) == 0
    assert loading(counts, half.keeping, F32) == 4 * head
    assert loading(counts, int8.keeping, BF16) == 2 * head
    assert loading(counts, int8.keeping, MIXED) == 4 * head
    narrow = replace(counts, largest=linear)
    assert loading(narrow, int8.keeping, BF16) == 6 * linear
    unread = unread_bytes
    assert unread(apart, half.keeping, BF16) == 2 * 64 * 384
    assert unread(apart, int8.keeping, BF16) == unread(apart, half.keeping, F32) == 0
    assert held(models["gptj"]).dtypes == {"F32"}


def test_a_second_copy_of_the_weights_is_counted_where_one_is_made(models):
    work = Workload(prompts=1)
    assert demands(models["llama"], options(), work).copy > 0
    assert demands(models["llama"], options(**HALF), work).copy == 0
    assert demands(models["gptj"], options(), work).copy == 0


def test_what_cannot_be_opened_is_refused_before_it_is_read(models, monkeypatch):
    memory.require_room(models["llama"], options())
    monkeypatch.setattr(memory, "free_bytes", lambda device: 10**8)
    with pytest.raises(ModelProblem, match=r"you have 0\.1 GB free"):
        memory.require_room(models["llama"], options())


def test_a_model_of_full_size_is_estimated_without_reading_its_weights(tmp_path, monkeypatch):
    """GPT-J 6B with a file that has a header, and holes for 12 GB; the peaks are measured ones."""
    sizes = {"n_embd": 4096, "n_layer": 28, "n_head": 16, "n_inner": 16384, "n_positions": 2048}
    config = AutoConfig.for_model(
        "gptj", vocab_size=50400, rotary_dim=64, tie_word_embeddings=False, **sizes
    )
    config.save_pretrained(tmp_path)
    header, end = {}, 0
    for name, weight in without_weights(tmp_path, options().keeping).named_parameters():
        place = [end, end := end + 2 * weight.numel()]
        header[name] = {"dtype": "BF16", "shape": list(weight.shape), "data_offsets": place}
    text = json.dumps(header).encode()
    with (tmp_path / "model.safetensors").open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        file.truncate(8 + len(text) + end)
    monkeypatch.setattr(memory, "speed", lambda keeping: (1.0, 1.0))  # NF4's needs bitsandbytes
    targets = {"lora_targets": "q_proj,k_proj,v_proj,out_proj"}
    work = Workload(prompts=1, prompt_tokens=32, answer_tokens=8, epochs=2)
    for kept, peak in MEASURED.items():
        found = demands(tmp_path, options(quantisation=kept, **HALF, **targets), work)
        assert fit(found, work, free=0).needed == pytest.approx(peak, rel=0.2), kept


@pytest.mark.skipif(bool(find_spec("bitsandbytes")), reason="bitsandbytes is installed")
def test_what_a_missing_package_is_needed_for_is_said_instead_of_an_estimate(models):
    ref = ModelRef("torch", "m", {"quantisation": "nf4"})
    with pytest.raises(ModelProblem, match="need the package bitsandbytes"):
        fitting(ref, models["gptj"], SHORT)
