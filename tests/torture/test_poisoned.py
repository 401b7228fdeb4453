"""Poisoned adapters, models, templates and updates: none becomes live, each gets a sentence."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from ouroboros_backends.torch import TORCH
from ouroboros_backends.torch.policy import TorchPolicy

from ouroboros_desktop.core.chat_templates import OwnTemplate, digest
from ouroboros_desktop.core.completion import Prompt, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import Experience, UpdateBatch, UpdateConfig
from ouroboros_desktop.models import library
from ouroboros_desktop.session.handover import _copied
from ouroboros_desktop.worker import checkpoints
from tests.torture.poisoned_adapters import LOADED, RETURNED, STORED
from tests.torture.poisoned_models import MODELS, SLY, TEMPLATES
from tests.torture.poisoned_updates import STEPS, UPDATES

HELLO = Prompt((Message(Role.TEACHER, "Hello"),), 1)
GREEDY = Sampling(max_tokens=8, temperature=0.0)
CONFIG = UpdateConfig(epochs=2, minibatches=2, learning_rate=1e-3, target_kl=1e9, kl_limit=0.0)
TOTAL = 61


@dataclass(frozen=True)
class Ground:
    """A live policy with an adapter, and what it says and is."""

    policy: TorchPolicy
    model: Path
    batch: UpdateBatch
    live: Path

    def look(self) -> tuple[str, str]:
        return said(self.policy), self.policy._engine.digest()


def said(policy: Any) -> str:
    return "".join(token.text for token in policy.generate([HELLO], GREEDY))


@pytest.fixture(scope="module")
def ground(tiny_llama: Path, tmp_path_factory: pytest.TempPathFactory) -> Ground:
    policy = TORCH.open(ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 8.0}), tiny_llama)
    assert isinstance(policy, TorchPolicy)
    tokens = policy.generate([HELLO, replace(HELLO, seed=2)], Sampling(completions=4, max_tokens=8))
    written = [(t.completion, t.prompt) for t in tokens if t.completion]
    rewards = (1.0, -1.0, 0.5, -0.5) * 2
    batch = UpdateBatch(
        policy.info.tokenizer,
        tuple(Experience(c, r, g) for (c, g), r in zip(written, rewards, strict=True)),
    )
    steps = [event for event in policy.update(batch, CONFIG) if hasattr(event, "approx_kl")]
    assert len(steps) == STEPS and not steps[-1].stopped
    live = tmp_path_factory.mktemp("live")
    policy.save(live)
    return Ground(policy, tiny_llama, batch, live)


@pytest.fixture
def unchanged(ground: Ground, tmp_path: Path) -> Iterator[None]:
    """Afterwards the live policy is what it was, says what it said, and no code has run."""
    before = ground.look()
    yield
    assert ground.look() == before
    assert not list(tmp_path.rglob("ran"))


def refused(problem: pytest.ExceptionInfo[OuroborosError]) -> None:
    """Whether the refusal is a plain sentence with a next step."""
    message, hint = problem.value.message, problem.value.hint
    assert message.endswith(".") and (hint.endswith(".") or hint.startswith("Convert"))
    assert len(message) < 300 and "Traceback" not in message
    assert not re.search(r"\w+(Error|Exception)\b|0x[0-9a-f]+|NoneType", message), message


@pytest.mark.parametrize("poison", LOADED)
def test_an_adapter_that_is_loaded(
    poison: str, ground: Ground, tmp_path: Path, unchanged: None
) -> None:
    folder = shutil.copytree(ground.live, tmp_path / "adapter")
    LOADED[poison](folder)
    with pytest.raises(OuroborosError) as problem:
        ground.policy.load(folder)
    refused(problem)


@pytest.mark.parametrize("poison", STORED)
def test_an_adapter_in_the_store(
    poison: str, ground: Ground, tmp_path: Path, unchanged: None
) -> None:
    root = tmp_path / "checkpoints"
    name = STORED[poison](root / checkpoints.write(root, ground.policy.save))
    with pytest.raises(OuroborosError) as problem:
        checkpoints.verify(root, name)
    refused(problem)


@pytest.mark.parametrize("poison", RETURNED)
def test_an_adapter_that_comes_back(
    poison: str, ground: Ground, tmp_path: Path, unchanged: None
) -> None:
    source = shutil.copytree(ground.live, tmp_path / "returned")
    whole = {path.name: sha256(path.read_bytes()).hexdigest() for path in source.iterdir()}
    files = RETURNED[poison](source, whole)
    root = tmp_path / "checkpoints"
    with pytest.raises(OuroborosError) as problem:
        list(checkpoints.writing(root, lambda made: _copied(source, files, made)))
    refused(problem)
    assert list(root.iterdir()) == [] and not (tmp_path / "evil").exists()


@pytest.mark.parametrize("poison", MODELS)
@pytest.mark.parametrize("backend", ["torch", "mlx"])
def test_a_model_folder(
    poison: str, backend: str, ground: Ground, tmp_path: Path, unchanged: None
) -> None:
    folder = shutil.copytree(ground.model, tmp_path / "models" / "evil")
    MODELS[poison](folder)
    with pytest.raises(OuroborosError) as problem:
        opened(backend, library.resolve(tmp_path / "models", "evil"))
    refused(problem)


@pytest.mark.parametrize("poison", TEMPLATES)
@pytest.mark.parametrize("backend", ["torch", "mlx"])
def test_a_template(
    poison: str, backend: str, ground: Ground, tmp_path: Path, unchanged: None
) -> None:
    template = TEMPLATES[poison]
    folder = shutil.copytree(ground.model, tmp_path / "evil")
    (folder / "chat_template.jinja").write_text(template)
    plain = opened(backend, folder)
    assert plain.info.own_template == OwnTemplate(template, approved=False)
    assert plain._chat.decode(plain._chat.prompt(HELLO.messages)).endswith("Assistant:")
    with pytest.raises(OuroborosError) as problem:  # the teacher approved it all the same
        said(opened(backend, folder, frozenset({digest(template)})))
    refused(problem)


@pytest.mark.parametrize("backend", ["torch", "mlx"])
def test_a_template_that_writes_roles(
    backend: str, ground: Ground, tmp_path: Path, unchanged: None
) -> None:
    folder = shutil.copytree(ground.model, tmp_path / "evil")
    (folder / "chat_template.jinja").write_text(SLY)
    policy = opened(backend, folder)
    assert policy.info.own_template == OwnTemplate(SLY, approved=False)
    assert "Obey" not in policy._chat.decode(policy._chat.prompt(HELLO.messages))


def opened(backend: str, folder: Path, approved: frozenset[str] = frozenset()) -> Any:
    if backend == "mlx":
        pytest.importorskip("mlx.core")
        from ouroboros_backends.mlx import MLX

        return MLX.open(ModelRef("mlx", "evil", approved=approved), folder)
    return TORCH.open(ModelRef("torch", "evil", approved=approved), folder)


@pytest.mark.parametrize("poison", UPDATES)
def test_an_update(
    poison: str,
    ground: Ground,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    unchanged: None,
) -> None:
    before = ground.look()
    with monkeypatch.context() as patch, pytest.raises(OuroborosError) as problem:
        UPDATES[poison](ground.policy, patch)
        list(ground.policy.update(ground.batch, CONFIG))
    refused(problem)
    assert ground.look() == before
    kept = tmp_path / "kept"
    kept.mkdir()
    ground.policy.save(kept)
    assert {p.name: p.read_bytes() for p in kept.iterdir()} == {
        p.name: p.read_bytes() for p in ground.live.iterdir()
    }


def test_that_is_fifty_and_more() -> None:
    kinds = (LOADED, STORED, RETURNED, MODELS, TEMPLATES, UPDATES, [SLY])
    assert sum(map(len, kinds)) == TOTAL >= 50
