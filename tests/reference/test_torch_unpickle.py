"""Pickled weights become safetensors: the same model, no code run, nothing left half done."""

from __future__ import annotations

import json
import shutil
from collections import namedtuple
from pathlib import Path

import pytest
import torch
from ouroboros_backends.torch import TORCH, safetensors_files
from ouroboros_backends.torch.policy import open_policy
from safetensors.torch import load_file

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef
from tests.pickles import Malicious, contents, copied, logits, pickled, save

MODELS = {
    "llama": ("llama", 1, {}),
    "llama in parts": ("llama", 3, {}),
    "gptj": ("gptj", 1, {}),
    "gptj in parts": ("gptj", 2, {}),
    "before torch 1.6": ("llama", 1, {"_use_new_zipfile_serialization": False}),
}


@pytest.fixture(scope="module", params=MODELS)
def source(request, tmp_path_factory) -> Path:
    architecture, parts, saving = MODELS[request.param]
    return pickled(tmp_path_factory.mktemp("pickled") / "m", architecture, parts, **saving)


@pytest.fixture(scope="module")
def llama(tmp_path_factory) -> Path:
    return pickled(tmp_path_factory.mktemp("llama") / "m", "llama")


def convert(source: Path, target: Path) -> list[str]:
    assert TORCH.convert is not None
    return [progress.phase for progress in TORCH.convert(source, target)]


def tensors(folder: Path) -> dict[str, torch.Tensor]:
    found: dict[str, torch.Tensor] = {}
    for path in folder.glob("*.safetensors"):
        found |= load_file(path)
    return found


def test_the_converted_model_is_the_same_model(source: Path, tmp_path: Path) -> None:
    before = contents(source)
    convert(source, tmp_path / "made")
    assert torch.equal(logits(tmp_path / "made"), logits(source))
    assert contents(source) == before, "the original is only read"
    assert [p.name for p in tmp_path.iterdir()] == ["made"]
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json"):
        assert contents(tmp_path / "made")[name] == before[name]
    assert open_policy(ModelRef("torch", "made"), tmp_path / "made").info.parameters > 0


def test_what_is_written_is_what_transformers_would_write(source: Path, tmp_path: Path) -> None:
    from transformers import AutoModelForCausalLM

    convert(source, tmp_path / "made")
    AutoModelForCausalLM.from_pretrained(source).save_pretrained(tmp_path / "theirs")
    ours, theirs = tensors(tmp_path / "made"), tensors(tmp_path / "theirs")
    assert not any(name.endswith("attn.bias") or "masked" in name for name in ours)
    split = (source / "pytorch_model.bin.index.json").exists()
    assert set(ours) - set(theirs) <= ({"lm_head.weight"} if split else set())
    assert all(torch.equal(ours[name], tensor) for name, tensor in theirs.items())


def test_parts_stay_parts_with_an_index_of_theirs(tmp_path: Path) -> None:
    source = pickled(tmp_path / "m", "gptj", 2)
    convert(source, tmp_path / "made")
    index = json.loads((tmp_path / "made" / "model.safetensors.index.json").read_text())
    names = {f"model-0000{n}-of-00002.safetensors" for n in (1, 2)}
    assert set(index["weight_map"].values()) == names
    assert index["weight_map"].keys() == tensors(tmp_path / "made").keys()
    assert not list((tmp_path / "made").glob("*.bin*"))


def test_what_is_left_out_is_said(tmp_path: Path) -> None:
    phases = convert(pickled(tmp_path / "m", "gptj"), tmp_path / "made")
    said = [p for p in phases if p.startswith("Leaving out")]
    assert said == [
        "Leaving out what the architecture does not use: transformer.h.0.attn.bias and 3 more"
    ]


def test_shared_memory_that_the_model_does_not_tie_is_written_twice(tmp_path: Path) -> None:
    source = pickled(tmp_path / "m", "llama")
    config = json.loads((source / "config.json").read_text())
    (source / "config.json").write_text(json.dumps(config | {"tie_word_embeddings": False}))
    convert(source, tmp_path / "made")
    made = tensors(tmp_path / "made")
    assert torch.equal(made["lm_head.weight"], made["model.embed_tokens.weight"])
    assert torch.equal(logits(tmp_path / "made"), logits(source))


def test_views_and_every_kind_of_number_are_written_whole(tmp_path: Path) -> None:
    base = torch.arange(24.0).reshape(4, 6)
    kinds = {str(d): torch.tensor([0, 1, 1, 0]).to(d) for d in safetensors_files.DTYPES}
    given = {
        **kinds,
        "turned": base.t(),
        "part": base[1:3],
        "whole": base,
        "one": torch.tensor(7),
        "none": torch.empty(0, 3),
        "not a number": torch.tensor([float("nan")]),
    }
    path = tmp_path / "x.safetensors"
    written = sum(safetensors_files.write(path, given))
    assert written == sum(t.nbytes for t in given.values())
    assert sum(safetensors_files.compare(path, given)) == written
    read = load_file(path)
    assert torch.equal(read["turned"], base.t())
    assert torch.equal(read["part"], base[1:3])
    with pytest.raises(FileExistsError):
        list(safetensors_files.write(path, given))


def test_a_difference_of_one_bit_is_found(tmp_path: Path) -> None:
    path, given = tmp_path / "x.safetensors", {"a": torch.zeros(3), "b": torch.ones(3)}
    list(safetensors_files.write(path, given))
    for other in (
        {"a": torch.zeros(3)},
        given | {"b": torch.ones(3, dtype=torch.int32)},
        given | {"b": torch.ones(3, 1)},
        given | {"a": torch.tensor([0.0, 0.0, -0.0])},
    ):
        with pytest.raises(ModelProblem, match="not what was read"):
            list(safetensors_files.compare(path, other))
    with pytest.raises(ModelProblem, match="cannot hold"):
        list(safetensors_files.write(tmp_path / "y", {"c": torch.zeros(2, dtype=torch.complex64)}))


# ---------------------------------------------------------------------- refused

Odd = namedtuple("Odd", "x")


def _malicious(folder: Path) -> None:
    torch.save({"w": Malicious(folder / "ran")}, folder / "pytorch_model.bin")


def _malicious_and_old(folder: Path) -> None:
    content = {"w": Malicious(folder / "ran")}
    torch.save(content, folder / "pytorch_model.bin", _use_new_zipfile_serialization=False)


def _malicious_part(folder: Path) -> None:
    save(folder, torch.load(folder / "pytorch_model.bin"), parts=2)
    torch.save({"w": Malicious(folder / "ran")}, folder / "pytorch_model-1.bin")


def _class_of_its_own(folder: Path) -> None:
    torch.save({"w": Odd(1)}, folder / "pytorch_model.bin")


def _cut_short(folder: Path) -> None:
    path = folder / "pytorch_model.bin"
    path.write_bytes(path.read_bytes()[:-400])


def _no_pickle(folder: Path) -> None:
    (folder / "pytorch_model.bin").write_bytes(b"\x00" * 500)


def _empty(folder: Path) -> None:
    (folder / "pytorch_model.bin").write_bytes(b"")


def _no_weights(folder: Path) -> None:
    torch.save([1, 2], folder / "pytorch_model.bin")


def _not_only_weights(folder: Path) -> None:
    torch.save({"w": torch.zeros(2), "epoch": 3}, folder / "pytorch_model.bin")


def _sparse(folder: Path) -> None:
    torch.save({"w": torch.eye(2).to_sparse()}, folder / "pytorch_model.bin")


def _one_missing(folder: Path) -> None:
    weights = torch.load(folder / "pytorch_model.bin")
    weights.pop("model.layers.1.mlp.up_proj.weight")
    save(folder, weights)


def _other_shape(folder: Path) -> None:
    weights = torch.load(folder / "pytorch_model.bin")
    save(folder, weights | {"model.norm.weight": torch.ones(3)})


def _twice(folder: Path) -> None:
    (folder / "pytorch_model.bin").rename(folder / "a.bin")
    shutil.copyfile(folder / "a.bin", folder / "b.pt")


def _part_missing(folder: Path) -> None:
    save(folder, torch.load(folder / "pytorch_model.bin"), parts=2)
    (folder / "pytorch_model-1.bin").unlink()


def _part_elsewhere(folder: Path) -> None:
    index = {"weight_map": {"w": "../m/pytorch_model.bin"}}
    (folder / "pytorch_model.bin.index.json").write_text(json.dumps(index))


def _broken_index(folder: Path) -> None:
    (folder / "pytorch_model.bin.index.json").write_text("{")


def _nothing(folder: Path) -> None:
    (folder / "pytorch_model.bin").rename(folder / "optimizer.bin")


def _no_language_model(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "vit"}')


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (_malicious, "would run code"),
        (_malicious_and_old, "would run code"),
        (_malicious_part, "would run code"),
        (_class_of_its_own, "would run code"),
        (_cut_short, "are damaged"),
        (_no_pickle, "are damaged"),
        (_empty, "are damaged"),
        (_no_weights, "does not hold the weights"),
        (_not_only_weights, "does not hold the weights"),
        (_sparse, "does not hold the weights"),
        (_one_missing, "up_proj.weight is not there"),
        (_other_shape, "do not fit"),
        (_twice, "more than one file"),
        (_part_missing, "is missing"),
        (_part_elsewhere, "is missing"),
        (_broken_index, "index pytorch_model.bin.index.json is damaged"),
        (_nothing, "no weights in pickle format"),
        (_no_language_model, "not a language model"),
    ],
)
def test_what_cannot_be_converted_is_one_sentence(llama, tmp_path, damage, sentence) -> None:
    folder = copied(llama, tmp_path / "m")
    damage(folder)
    before = contents(folder)
    with pytest.raises(ModelProblem, match=sentence) as problem:
        convert(folder, tmp_path / "made")
    assert problem.value.hint
    assert "\n" not in str(problem.value)
    assert contents(folder) == before, "no code was run"
    assert [p.name for p in tmp_path.iterdir()] == ["m"]


def test_what_trainers_leave_beside_the_weights_is_no_weight(llama, tmp_path) -> None:
    folder = copied(llama, tmp_path / "m")
    (folder / "pytorch_model.bin").rename(folder / "consolidated.pth")
    torch.save({"lr": Malicious(folder / "ran")}, folder / "training_args.bin")
    torch.save({"state": torch.zeros(2)}, folder / "optimizer.pt")
    convert(folder, tmp_path / "made")
    assert torch.equal(logits(tmp_path / "made"), logits(llama))


def test_weights_within_a_training_state_are_found(llama, tmp_path) -> None:
    folder = copied(llama, tmp_path / "m")
    weights = torch.load(folder / "pytorch_model.bin")
    torch.save({"epoch": 3, "state_dict": weights}, folder / "pytorch_model.bin")
    convert(folder, tmp_path / "made")
    assert torch.equal(logits(tmp_path / "made"), logits(llama))


def test_a_name_that_is_taken_is_left_alone(llama, tmp_path) -> None:
    (tmp_path / "made").mkdir()
    with pytest.raises(ModelProblem, match="already a folder"):
        convert(llama, tmp_path / "made")
    assert list((tmp_path / "made").iterdir()) == []


# ------------------------------------------------------------------- interrupted


@pytest.mark.parametrize("phase", ["Looking", "Comparing with", "Writing", "Comparing model"])
def test_stopped_anywhere_nothing_is_left(llama, tmp_path, phase) -> None:
    assert TORCH.convert is not None
    before = contents(llama)
    steps = TORCH.convert(llama, tmp_path / "made")
    while not next(steps).phase.startswith(phase):
        pass
    steps.close()
    assert list(tmp_path.iterdir()) == []
    assert contents(llama) == before


def test_a_full_disk_is_refused_before_anything_is_written(llama, tmp_path, monkeypatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=100_000))
    with pytest.raises(ModelProblem, match=r"needs 0\.0 GB of free disk"):
        convert(llama, tmp_path / "made")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_one_sentence(llama, tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    for place in (tmp_path / "nowhere", tmp_path / "file"):
        with pytest.raises(ModelProblem, match="cannot be written") as problem:
            convert(llama, place / "made")
        assert "--to" in problem.value.hint
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
