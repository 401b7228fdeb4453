"""Adapters in forms that other programs read, held against every installed backend."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from ouroboros_backends.shared import exporting
from ouroboros_backends.shared.checkpoint import ADAPTER, write_adapter

from ouroboros_desktop.core.adapter_export import Checked, Form, Wanted
from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import Capability, Policy
from ouroboros_desktop.core.policy_update import Progress
from tests.contract.conftest import Case
from tests.contract.test_policy import CONFIG, answers, learn, scored

CARD = "# A card\n"


@pytest.fixture
def trained(policy: Policy, tmp_path: Path) -> Path:
    """A checkpoint that has learned something; the bare policy is loaded again."""
    learn(policy, scored(policy), replace(CONFIG, learning_rate=0.02))
    folder = tmp_path / "checkpoint"
    folder.mkdir()
    policy.save(folder)
    policy.load(None)
    return folder


def wanted(form: Form, half: bool = False) -> Wanted:
    return Wanted(form, "a small one", CARD, "where it comes from", "MIT", half)


def written(policy: Policy, given: Wanted, checkpoint: Path, target: Path) -> Checked:
    target.mkdir()
    steps = policy.export(given, checkpoint, target)
    phases = []
    while True:
        try:
            phases.append(next(steps).phase)
        except StopIteration as end:
            assert phases
            checked: Checked = end.value
            return checked


@pytest.mark.needs(Capability.EXPERIENCES)
@pytest.mark.parametrize("form", Form)
def test_what_is_written_says_what_the_policy_says(
    policy: Policy, case: Case, trained: Path, tmp_path: Path, form: Form
) -> None:
    offer = policy.info.exports.get(form)
    if offer is None or offer.reason:
        with pytest.raises(ModelProblem) as refused:
            written(policy, wanted(form), trained, tmp_path / "out")
        assert offer is None or offer.reason in str(refused.value)
        assert list((tmp_path / "out").iterdir()) == []
        return
    before = answers(policy)
    checked = written(policy, wanted(form), trained, tmp_path / "out")
    exact = not {"dtype", "quantisation"} & set(case.options)
    assert checked.same or not exact, checked.sentence
    assert (tmp_path / "out" / "README.md").read_text("utf-8") == CARD
    size = sum(path.stat().st_size for path in (tmp_path / "out").iterdir())
    assert 0.2 * offer.bytes < size <= offer.bytes
    assert answers(policy) == before, "the policy is as it was, to the bit"


def test_without_forms_nothing_is_written(policy: Policy, tmp_path: Path) -> None:
    if policy.info.exports:
        pytest.skip("it can be exported")
    with pytest.raises(ModelProblem) as refused:
        written(policy, wanted(Form.ADAPTER), tmp_path, tmp_path / "out")
    assert refused.value.hint
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.needs(Capability.EXPERIENCES)
def test_a_form_that_is_refused_says_what_remains(policy: Policy, case: Case) -> None:
    refused = {form: o.reason for form, o in policy.info.exports.items() if o.reason}
    if case.options.get("quantisation"):
        assert set(refused) == {Form.MERGED, Form.GGUF}
    elif case.architecture == "gptj":
        assert set(refused) == {Form.GGUF}
    for reason in refused.values():
        assert "the adapter alone" in reason.lower() and reason.endswith(".")


@pytest.mark.needs(Capability.EXPERIENCES)
@pytest.mark.parametrize("after", [1, 5, 40])
def test_closed_early_the_policy_is_as_it_was(
    policy: Policy, trained: Path, tmp_path: Path, after: int
) -> None:
    if not policy.info.exports:
        pytest.skip("it has nothing to export")
    before = answers(policy)
    form = next(f for f in reversed(Form) if not policy.info.exports[f].reason)
    (tmp_path / "out").mkdir()
    steps: Generator[Progress, None, Checked] = policy.export(
        wanted(form), trained, tmp_path / "out"
    )
    with closing(steps):
        for _ in range(after):
            next(steps, None)
    assert answers(policy) == before


@pytest.mark.needs(Capability.EXPERIENCES)
def test_a_checkpoint_of_another_policy_is_refused(policy: Policy, tmp_path: Path) -> None:
    if not policy.info.exports:
        pytest.skip("it has nothing to export")
    (tmp_path / "empty").mkdir()
    before = answers(policy)
    with pytest.raises(ModelProblem):
        written(policy, wanted(Form.ADAPTER), tmp_path / "empty", tmp_path / "out")
    assert answers(policy) == before


@pytest.mark.needs(Capability.EXPERIENCES)
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk_is_told_as_one(policy: Policy, trained: Path, tmp_path: Path) -> None:
    offer = policy.info.exports.get(Form.GGUF)
    if offer is None or offer.reason:
        pytest.skip("it writes no GGUF")
    before = answers(policy)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a-small-one-f32.gguf").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left") as full:
        for _ in policy.export(wanted(Form.GGUF), trained, tmp_path / "out"):
            pass
    assert full.value.errno == errno.ENOSPC
    assert answers(policy) == before


@pytest.mark.needs(Capability.EXPERIENCES)
def test_an_adapter_that_reads_otherwise_is_no_export(
    policy: Policy, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not policy.info.exports:
        pytest.skip("it has nothing to export")

    def worn(engine: Any, learned: Any, model: str, folder: Path) -> None:
        write_adapter(engine, learned, model, folder)
        raw = bytearray((folder / ADAPTER).read_bytes())
        raw[-1] ^= 1
        (folder / ADAPTER).write_bytes(raw)

    monkeypatch.setattr(exporting, "write_adapter", worn)
    with pytest.raises(ModelProblem, match="is not what was read"):
        written(policy, wanted(Form.ADAPTER), trained, tmp_path / "out")


@pytest.mark.needs(Capability.EXPERIENCES)
def test_without_memory_it_says_what_was_not_compared(
    policy: Policy, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not policy.info.exports:
        pytest.skip("it has nothing to export")
    monkeypatch.setattr(exporting, "enough_memory", lambda bytes_: False)
    checked = written(policy, wanted(Form.ADAPTER), trained, tmp_path / "out")
    assert checked.same is None
    assert "read again" in checked.sentence and "not opened" in checked.sentence
