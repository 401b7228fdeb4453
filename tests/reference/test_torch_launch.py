"""What the launched update refuses, in this process; see ``test_torch_several`` for the launch."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from ouroboros_backends.torch.handover import read_update
from ouroboros_backends.torch.launch import main

from ouroboros_desktop.core.completion import Completion, FinishReason, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.handover import ExportedUpdate
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    PolicyUpdate,
    PreferencePair,
    UpdateBatch,
    UpdateConfig,
    UpdateExperience,
)
from ouroboros_desktop.exports.handover import write_update

ASKED = (Message(Role.TEACHER, 'A "river"\u2028\r\n\u0000and ß'),)
WRITTEN = Completion("Yes\n", FinishReason.STOP, Sampling(), (1, 2), (3, 4), (-0.1, -1 / 3))
BATCH = UpdateBatch(
    "t",
    (Experience(WRITTEN, 0.1, 0), Experience(WRITTEN, -1 / 3, 1, predicted=True)),
    (Demonstration(ASKED, "No"),),
    (PreferencePair(ASKED, "No", "Yes\n"),),
)


@pytest.fixture
def handed(tmp_path: Path) -> Path:
    """An exported update that begins at a checkpoint."""
    parent = tmp_path / "checkpoint"
    parent.mkdir()
    (parent / "state.json").write_text("{}")
    (parent / "manifest.json").write_text(json.dumps({"files": {}}))
    used = (UpdateExperience(new_id(), 0.1), UpdateExperience(new_id(), -1 / 3, new_id()))
    update = PolicyUpdate(new_id(), new_id(), new_id(), UpdateConfig(seed=7), 3, used)
    ref = ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 0.5, "device": "cpu"})
    exported = ExportedUpdate(update, ref, "t", "0" * 64)
    list(write_update(exported, BATCH, parent, tmp_path / "update"))
    assert read_update(tmp_path / "update") == (exported, BATCH)
    return tmp_path / "update"


def refused(handed: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    target = handed.parent / "adapter"
    arguments = [str(handed), "--model", str(handed.parent), "--output", str(target), *more]
    assert main(arguments) == 1
    assert not target.exists()
    return capsys.readouterr().err


def test_what_was_exported_is_read_as_it_was(handed):
    names = {path.name for path in handed.iterdir()}
    assert {"update.json", "parent", "experiences.jsonl", "fsdp2_8xa100.yaml"} <= names


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("update.json", None, "is not an exported update"),
        ("update.json", "{", "is damaged"),
        ("preferences.jsonl", None, "is not an exported update"),
        ("experiences.jsonl", '{"reward": 3}\n', "is damaged"),
    ],
)
def test_a_damaged_export_is_a_sentence(handed, capsys, name, content, sentence):
    (handed / name).unlink()
    if content is not None:
        (handed / name).write_text(content)
    assert sentence in refused(handed, capsys)


def test_an_export_of_another_version_is_a_sentence(handed, capsys):
    content = json.loads((handed / "update.json").read_text())
    (handed / "update.json").write_text(json.dumps(content | {"format": 2}))
    assert "another version" in refused(handed, capsys)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("[]", "cannot be used"),
        ('{"epoch": 3}', "there is no setting epoch"),
        ('{"epochs": 0}', "at least 1"),
        ('{"epochs": "many"}', "cannot be used"),
    ],
)
def test_settings_that_cannot_be_used_are_a_sentence(handed, capsys, content, sentence):
    path = handed.parent / "config.json"
    path.write_text(content)
    assert sentence in refused(handed, capsys, "--config", str(path))
    assert "cannot be used" in refused(handed, capsys, "--config", str(path) + "x")


def test_an_option_without_a_value_and_an_output_that_is_there_are_sentences(handed, capsys):
    assert "has no value" in refused(handed, capsys, "--option", "quantisation")
    (handed.parent / "there").mkdir()
    assert "already there" in refused(handed, capsys, "--output", str(handed.parent / "there"))


def test_only_the_first_process_says_what_all_of_them_found(handed, capsys, monkeypatch):
    shutil.rmtree(handed)
    monkeypatch.setenv("RANK", "1")
    assert refused(handed, capsys) == ""


def test_what_several_processes_do_not_do_is_refused(handed, capsys, monkeypatch):
    (handed.parent / "config.json").write_text('{"method": "dpo"}')
    monkeypatch.setenv("WORLD_SIZE", "2")
    said = refused(handed, capsys, "--config", str(handed.parent / "config.json"))
    assert "DPO is not made by several processes" in said
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    monkeypatch.setenv("FSDP_VERSION", "1")
    assert "Only FSDP version 2" in refused(handed, capsys)
    monkeypatch.setenv("FSDP_VERSION", "2")
    monkeypatch.setenv("FSDP_OFFLOAD_PARAMS", "true")
    assert "without offloading" in refused(handed, capsys)


def test_a_damaged_parent_is_a_sentence(handed, capsys, tiny_llama):
    from accelerate import PartialState

    assert "begins at is damaged" in refused(handed, capsys, "--model", str(tiny_llama))
    PartialState._reset_state()  # one a process, and trl has its own


@pytest.mark.parametrize("name", ["fsdp2_8xa100.yaml", "data_parallel_8xa100.yaml"])
def test_accelerate_reads_the_configurations(handed, name):
    from accelerate.commands.config.config_args import load_config_from_file

    config = load_config_from_file(str(handed / name))
    assert (config.num_processes, config.use_cpu, config.mixed_precision) == (8, False, "no")
