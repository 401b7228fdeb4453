"""Data sets in the hands of those who read them: `datasets` loads each, trl's trainers take them.

trl 1.16 has no trainer for stepwise supervision any more. Its rows are taken by transformers'
Trainer instead, tokenised as trl's PRM trainer did: a label on the last token of each step.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("trl", reason="trl is not installed (`make test` installs it)")

import datasets
import torch
import trl
from transformers import (
    AutoModelForCausalLM,
    AutoModelForTokenClassification,
    AutoTokenizer,
    DataCollatorForTokenClassification,
    Trainer,
    TrainingArguments,
)

from tests.unit.test_exports import FORMATS
from tests.unit.test_exports_bundle import bundle

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bundle(tmp_path_factory.mktemp("sets") / "out")


@pytest.fixture(autouse=True)
def quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    datasets.disable_progress_bars()
    monkeypatch.setattr(datasets.config, "HF_DATASETS_CACHE", tmp_path / "cache")


def loaded(folder: Path, name: str, tmp_path: Path) -> datasets.Dataset:
    return datasets.load_dataset(
        str(folder), name, split="train", cache_dir=str(tmp_path / "cache")
    )


@pytest.mark.parametrize("name", FORMATS)
def test_every_configuration_loads_and_equals_its_lines(folder, tmp_path, name) -> None:
    rows = loaded(folder, name, tmp_path)
    lines = (folder / "data" / f"{name}.jsonl").read_text("utf-8").split("\n")[:-1]
    assert rows.to_list() == [json.loads(line) for line in lines]
    assert rows.column_names == list(FORMATS[name].columns)


def test_without_a_name_the_first_configuration_loads(folder, tmp_path) -> None:
    rows = datasets.load_dataset(str(folder), split="train", cache_dir=str(tmp_path / "cache"))
    assert rows.column_names == list(next(iter(FORMATS.values())).columns)


def test_the_lines_alone_load_too(folder, tmp_path) -> None:
    for path in sorted((folder / "data").glob("*.jsonl")):
        rows = datasets.load_dataset(
            "json", data_files=str(path), split="train", cache_dir=str(tmp_path / "cache")
        )
        assert len(rows) == len(path.read_text("utf-8").split("\n")) - 1


TRAINERS: dict[str, tuple[str, str]] = {
    "transcripts": ("SFTConfig", "SFTTrainer"),
    "demonstrations": ("SFTConfig", "SFTTrainer"),
    "preferences": ("DPOConfig", "DPOTrainer"),
    "labels": ("KTOConfig", "KTOTrainer"),
}


@pytest.mark.parametrize("name", TRAINERS)
def test_a_trainer_of_trl_takes_a_step_on_it(folder, tmp_path, tiny_llama, name) -> None:
    config, trainer = (getattr(trl, one) for one in TRAINERS[name])
    model = AutoModelForCausalLM.from_pretrained(tiny_llama, dtype=torch.float32)
    before = [p.detach().clone() for p in model.parameters()]
    made = trainer(
        model=model,
        args=config(**arguments(tmp_path), max_length=256),
        train_dataset=loaded(folder, name, tmp_path),
        processing_class=AutoTokenizer.from_pretrained(tiny_llama),
    )
    assert torch.isfinite(torch.tensor(made.train().training_loss))
    after = made.model.parameters()
    assert any(not torch.equal(a, b) for a, b in zip(before, after, strict=True))


def test_steps_are_learned_as_labels_of_tokens(folder, tmp_path, tiny_llama) -> None:
    tokenizer = AutoTokenizer.from_pretrained(tiny_llama)
    rows = loaded(folder, "stepwise", tmp_path)
    assert [len(row["labels"]) for row in rows] == [len(row["completions"]) for row in rows]

    def tokens(row: dict[str, Any]) -> dict[str, list[int]]:
        ids = tokenizer(row["prompt"])["input_ids"]
        labels = [-100] * len(ids)
        for text, label in zip(row["completions"], row["labels"], strict=True):
            step = tokenizer(text + "\n", add_special_tokens=False)["input_ids"]
            ids, labels = [*ids, *step], [*labels, *[-100] * (len(step) - 1), int(label)]
        return {"input_ids": ids, "labels": labels}

    prepared = datasets.Dataset.from_list([tokens(row) for row in rows])
    assert [x for x in prepared[0]["labels"] if x >= 0] == [1, 0, 0]
    made = Trainer(
        model=AutoModelForTokenClassification.from_pretrained(tiny_llama, num_labels=2),
        args=TrainingArguments(**arguments(tmp_path)),
        train_dataset=prepared,
        data_collator=DataCollatorForTokenClassification(tokenizer),
    )
    assert torch.isfinite(torch.tensor(made.train().training_loss))


def arguments(tmp_path: Path) -> dict[str, Any]:
    return {
        "output_dir": str(tmp_path / "out"),
        "max_steps": 1,
        "per_device_train_batch_size": 2,
        "learning_rate": 0.01,
        "report_to": "none",
        "use_cpu": True,
        "bf16": False,
        "save_strategy": "no",
        "disable_tqdm": True,
        "dataloader_pin_memory": False,
    }
