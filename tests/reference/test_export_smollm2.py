"""The embedded model with an adapter that learned, exported and used by other programs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.torch import TORCH

from ouroboros_desktop.core.adapter_export import Checked, Form, Wanted
from ouroboros_desktop.core.completion import Completion, Sampling
from ouroboros_desktop.core.policy import ModelRef, Policy
from ouroboros_desktop.core.steps import finished
from tests.contract.test_policy import CONFIG, answers, asking, learn, scored
from tests.reference.test_gguf_llama import post
from tests.servers.real import llama

pytestmark = [pytest.mark.smollm2, pytest.mark.timeout(900)]

QUESTIONS = asking("Who keeps the lighthouse at Skerry Point?", "What is 17 plus 25?")
GREEDY = Sampling(max_tokens=40, temperature=0)
SYSTEM = {"role": "system", "content": "You are a helpful assistant."}
PLACES = [(0, 0), (1, 0)]


@pytest.fixture(scope="module")
def taught(smollm2: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, ...]]:
    """The policy after a policy update, its checkpoint, and what it then says greedily."""
    policy = TORCH.open(ModelRef("torch", smollm2.name), smollm2)
    bare = answers(policy, QUESTIONS, GREEDY)
    learn(policy, scored(policy), replace(CONFIG, learning_rate=3e-3, target_kl=50.0, kl_limit=0))
    checkpoint = tmp_path_factory.mktemp("taught")
    policy.save(checkpoint)
    said = answers(policy, QUESTIONS, GREEDY)
    assert [said[p].text for p in PLACES] != [bare[p].text for p in PLACES]
    policy.load(None)
    yield policy, checkpoint, said


def exported(taught: tuple[Any, ...], target: Path, form: Form, half: bool = False) -> Checked:
    policy: Policy = taught[0]
    target.mkdir()
    wanted = Wanted(form, "harbour", "# Harbour", "SmolLM2 with adapter 1", "Apache-2.0", half)
    return finished(policy.export(wanted, taught[1], target))


def chat(question: Any) -> list[dict[str, str]]:
    return [SYSTEM, {"role": "user", "content": question.messages[0].content}]


def greedy(model: Any, tokenizer: Any) -> list[str]:
    """Return what transformers itself writes for the questions, by its own chat template."""
    texts = []
    for question in QUESTIONS:
        given = tokenizer.apply_chat_template(
            chat(question), add_generation_prompt=True, return_tensors="pt", return_dict=True
        )
        ids = model.generate(**given, do_sample=False, max_new_tokens=GREEDY.max_tokens)
        new = ids[0, given["input_ids"].shape[1] :]
        texts.append(tokenizer.decode(new, skip_special_tokens=True))
    return texts


def texts(said: dict[tuple[int, int], Completion]) -> list[str]:
    return [said[place].text for place in PLACES]


def test_the_merged_folder_works_without_us(taught: tuple[Any, ...], tmp_path: Path) -> None:
    from transformers import AutoModelForCausalLM, AutoTokenizer

    checked = exported(taught, tmp_path / "out", Form.MERGED)
    assert checked.same, checked.sentence
    folder = tmp_path / "out"
    assert json.loads((folder / "config.json").read_text("utf-8"))["dtype"] == "float32"
    names = {path.name for path in folder.iterdir()}
    assert names >= {"LICENSE", "NOTICE.txt", "README.md", "chat_template.jinja"}
    assert names >= {"generation_config.json", "tokenizer.json", "model.safetensors"}
    with quiet():
        model = AutoModelForCausalLM.from_pretrained(folder)
        tokenizer = AutoTokenizer.from_pretrained(folder)
        assert greedy(model, tokenizer) == texts(taught[2])


def test_peft_loads_the_adapter_on_the_base(
    taught: tuple[Any, ...], smollm2: Path, tmp_path: Path
) -> None:
    from peft import PeftModel
    from transformers import AutoModelForCausalLM, AutoTokenizer

    assert exported(taught, tmp_path / "out", Form.ADAPTER).same
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"adapter_config.json", "adapter_model.safetensors"} | {
        *("README.md", "LICENSE", "NOTICE.txt")
    }
    with quiet():
        base = AutoModelForCausalLM.from_pretrained(smollm2)
        model = PeftModel.from_pretrained(base, tmp_path / "out")
        tokenizer = AutoTokenizer.from_pretrained(smollm2)
        assert greedy(model, tokenizer) == texts(taught[2])


@pytest.mark.loopback
def test_llama_cpp_says_the_same(taught: tuple[Any, ...], tmp_path: Path) -> None:
    import gguf

    assert exported(taught, tmp_path / "out", Form.GGUF).same
    file = tmp_path / "out" / "harbour-f32.gguf"
    fields = gguf.GGUFReader(file).fields
    assert fields["general.description"].contents() == "SmolLM2 with adapter 1"
    assert fields["general.license"].contents() == "Apache-2.0"
    found = []
    with llama(together=1, model=file) as url:
        for question in QUESTIONS:
            answer = post(
                url,
                "/v1/chat/completions",
                messages=chat(question),
                temperature=0,
                max_tokens=GREEDY.max_tokens,
            )
            found.append(answer["choices"][0]["message"]["content"])
    assert found == texts(taught[2])


def test_half_the_size_is_measured(taught: tuple[Any, ...], tmp_path: Path) -> None:
    checked = exported(taught, tmp_path / "out", Form.GGUF, half=True)
    assert "Opened again" in checked.sentence
    size = (tmp_path / "out" / "harbour-f16.gguf").stat().st_size
    assert 0.4 < size / taught[0].info.exports[Form.GGUF].bytes < 0.6
