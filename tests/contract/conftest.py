"""Every installed backend with small models of its own, of each kind that it treats apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from ouroboros_desktop.core.policy import Backend, Capability, ModelRef, Policy
from ouroboros_desktop.registry import discover
from tests.tiny import gptj_tokenizer, llama_tokenizer, tiny_model, tiny_tokenizer

BACKENDS = {
    name: backend
    for name, backend in discover("ouroboros_backends", Backend).items()
    if all(find_spec(package) for package in backend.requires)
}


@dataclass(frozen=True)
class Case:
    """A model to hold the contract against: ``architecture`` '' where there are no files."""

    backend: str
    architecture: str = ""
    changes: dict[str, Any] = field(default_factory=dict)
    options: dict[str, str | int | float | bool] = field(default_factory=dict)
    tokenizer: Callable[[], Any] = tiny_tokenizer

    def build(self, folder: Path) -> Path:
        return tiny_model(folder, self.architecture, self.tokenizer(), **self.changes)


def gptj(backend: str = "torch", **options: str) -> Case:
    """More rows in the output layer than the tokenizer has tokens, no template, no pad token."""
    return Case(backend, "gptj", {"vocab_size": 400}, {**options}, gptj_tokenizer)


def llama_2(backend: str = "torch", **options: str) -> Case:
    """As the 70B: keys and values shared by eight heads, an output layer of its own, no pad."""
    heads = {"num_attention_heads": 8, "num_key_value_heads": 1, "tie_word_embeddings": False}
    return Case(backend, "llama", heads, {**options}, llama_tokenizer)


if "openai" in BACKENDS and not find_spec("xllamacpp"):
    del BACKENDS["openai"]  # there is no server to hold it against

ARCHITECTURES = {name: "llama" if one.has_files else "" for name, one in BACKENDS.items()}

CASES = {name: Case(name, architecture) for name, architecture in ARCHITECTURES.items()}
if "torch" in BACKENDS:
    CASES |= {
        "gptj": gptj(),
        "llama-2": llama_2(),
        "gptj-bfloat16": gptj(dtype="bfloat16"),
        "llama-2-int8": llama_2(quantisation="int8"),
    }
if "torch" in BACKENDS and find_spec("bitsandbytes"):
    CASES["llama-2-nf4"] = llama_2(quantisation="nf4", dtype="bfloat16")
if "mlx" in BACKENDS:
    CASES |= {
        "mlx-gptj": gptj("mlx"),
        "mlx-llama-2": llama_2("mlx"),
        "mlx-llama-2-8bit": llama_2("mlx", quantisation="8bit"),
        "mlx-llama-2-checkpointed": llama_2("mlx", checkpointing="on"),
    }


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


@pytest.fixture(scope="module")
def backend(case: Case) -> Backend:
    return BACKENDS[case.backend]


@pytest.fixture(scope="module")
def opened(
    case: Case,
    backend: Backend,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Policy:
    folder = case.build(tmp_path_factory.mktemp("contract")) if case.architecture else None
    options = dict(case.options)
    if Capability.REMOTE in backend.capabilities:
        options |= {"url": request.getfixturevalue("llama_server"), "server": "llama.cpp"}
    return backend.open(ModelRef(backend.name, "small", options), folder)


def wanted(item: pytest.Item) -> set[Capability]:
    return {capability for mark in item.iter_markers("needs") for capability in mark.args}


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what a backend never promises, before anything is opened for it."""
    case = getattr(item, "callspec", None) and item.callspec.params.get("case")
    if case is not None:
        backend = BACKENDS[CASES[case].backend]
        _skip_unless(wanted(item), backend.capabilities, backend)


@pytest.fixture(autouse=True)
def needs(request: pytest.FixtureRequest) -> None:
    """Skip what was not found when the policy was opened."""
    asked = wanted(request.node)
    if asked:
        found = request.getfixturevalue("opened").info.capabilities
        _skip_unless(asked, asked if found is None else found, request.getfixturevalue("backend"))


def _skip_unless(asked: set[Capability], there: Set[Capability], backend: Backend) -> None:
    if asked - there:
        pytest.skip(f"{backend.title}: no {', '.join(sorted(asked - there))}")


@pytest.fixture
def policy(opened: Policy) -> Iterator[Policy]:
    """The bare policy; what a test trained is gone after it."""
    opened.load(None)
    yield opened
    opened.load(None)
