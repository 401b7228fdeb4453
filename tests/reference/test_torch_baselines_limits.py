"""What SFT, DPO and KTO learn from, where they stop, and what they leave behind."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from ouroboros_backends.shared.quiet import quiet
from ouroboros_backends.shared.reading import all_logprobs
from ouroboros_backends.torch import TORCH, trainers
from ouroboros_backends.torch.examples import (
    Example,
    imitations,
    judged,
    micro_batches,
    verdicts,
    weights,
)
from ouroboros_backends.torch.policy import TorchPolicy
from ouroboros_backends.torch.probe import probed
from ouroboros_backends.torch.world import World

from ouroboros_desktop.core.errors import UpdateProblem
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Method,
    Progress,
    StopReason,
    UpdateMetrics,
)
from tests.reference.one_step import METHODS, ONE_STEP, first_gradients, learn, lora
from tests.reference.test_torch_update import apart, stir, stored

pytest.importorskip("trl", reason="trl is not installed (`make test` installs it)")


@pytest.fixture(scope="module")
def opened(tiny_llama: Path) -> TorchPolicy:
    return TORCH.open(ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 8.0}), tiny_llama)


@pytest.fixture
def fresh(opened: TorchPolicy) -> TorchPolicy:
    opened.load(None)
    return opened


@pytest.fixture
def policy(fresh: TorchPolicy) -> TorchPolicy:
    """A policy that has learned something already."""
    stir(fresh, 0.15)
    fresh._engine.history = fresh._engine.history.after([0.5])
    return fresh


def test_an_imitation_is_learned_from_its_text_and_its_end():
    [example] = imitations([((1, 5, 2), (7, 8, 2))])
    assert example.columns == {
        "input_ids": [1, 5, 2, 7, 8, 2],
        "labels": [-100, -100, -100, 7, 8, 2],  # the prompt's 2 is not, the text's is
    }
    assert (example.lengths, example.tokens, example.weight) == ((6,), 3, 3)


def test_kto_takes_signs_and_leaves_out_what_is_neutral(policy):
    batch = stored(policy)
    rewards = [1.0, -0.5, 0.0, 0.1, -1.0, 0.0]
    experiences = [replace(e, reward=r) for e, r in zip(batch.experiences, rewards, strict=True)]
    texts = judged(experiences, policy._demonstrated(batch))
    assert [good for _, good in texts] == [True, False, True, False, True, True]
    assert texts[1][0][1] == experiences[1].completion.token_ids
    assert weights(texts) == (1.0, 2.0)
    assert weights([(texts[0][0], False)] * 3) == weights([]) == (1.0, 1.0)


def test_kto_pairs_each_prompt_with_another_ones_text(policy):
    texts = [(((1, group), (5, place, 2)), True) for place, group in enumerate((6, 6, 7, 6))]
    [*told, examples] = list(finished(verdicts(policy._engine, texts)))
    others = [example.columns["KL_completion_ids"][1] for example in examples]
    assert others == [2, 2, 3, 2]
    assert told[-1] == Progress(told[-1].phase, 8, 8)
    pairs = [pair for pair, _ in texts]
    totals = [sum(x) for x in all_logprobs(policy._engine, pairs, adapter=False)]
    assert [e.columns["ref_logps"] for e in examples] == pytest.approx(totals, abs=1e-4)
    [alone] = list(finished(verdicts(policy._engine, texts[:1])))[-1]
    assert alone.columns["KL_completion_ids"] == [5, 0, 2]


def finished(steps):
    """Yield what a generator yields, then what it returns."""
    result = yield from steps
    yield result


def test_micro_batches_count_padding():
    def example(*lengths):
        return Example({}, lengths, 1)

    examples = [example(3), example(10), example(5), example(4)]
    sizes = [[e.lengths[0] for e in part] for part in micro_batches(examples, 12)]
    assert sizes == [[10], [5, 4], [3]]
    pairs = [example(6, 2), example(5, 5)]
    assert len(list(micro_batches(pairs, 23))) == 2
    assert len(list(micro_batches(pairs, 24))) == 1
    assert list(micro_batches([], 24)) == []


@pytest.mark.parametrize("method", [Method.SFT, Method.DPO])
def test_micro_batches_change_memory_and_not_the_result(policy, method):
    batch, config = stored(policy), replace(ONE_STEP, method=method)
    longer = replace(batch.demonstrations[0], text="Good day, and if the river rises, stay.")
    batch = replace(batch, demonstrations=(longer, *batch.demonstrations[1:]))
    whole, gradients = first_gradients(policy, batch, config)
    split, again = first_gradients(policy, batch, replace(config, tokens_per_micro=1))
    assert split.policy_loss == pytest.approx(whole.policy_loss, abs=1e-5)
    assert all(apart(again[name], gradients[name]) < 1e-4 for name in gradients)


# ---------------------------------------------------------------------- limits and refusals


@pytest.mark.parametrize("method", METHODS)
def test_the_probe_measures_what_ppo_measures(policy, method):
    """Before the first step both see the same experiences at the same weights."""
    batch = stored(policy)
    before = policy._engine.copied()
    [ours] = learn(policy, batch, replace(ONE_STEP, method=method))
    policy._engine.restore(before)
    [ppos] = learn(policy, batch, ONE_STEP)
    assert ours.reference_kl == pytest.approx(ppos.reference_kl, rel=1e-4) != 0
    assert ours.entropy == pytest.approx(ppos.entropy, abs=1e-5)
    assert ours.start_entropy == pytest.approx(ppos.start_entropy, abs=1e-5)
    assert ours.approx_kl == pytest.approx(0, abs=1e-6)


def test_a_probe_takes_few_experiences_from_many_prompts(policy):
    batch = stored(policy)
    many = [replace(e, group=place) for place, e in enumerate(batch.experiences * 4)]
    [*_, probe] = list(finished(probed(policy._engine, many, ONE_STEP)))
    assert [m.experience.group for m in probe.materials] == [0, 3, 6, 9, 12, 15, 18, 21]


@pytest.mark.parametrize(
    ("limit", "reason"),
    [
        ({"kl_limit": 1e-6}, StopReason.REFERENCE_KL),
        ({"target_kl": 1e-6}, StopReason.TARGET_KL),
    ],
)
@pytest.mark.parametrize("method", METHODS)
def test_a_limit_stops_before_the_step_is_taken(policy, method, limit, reason):
    batch = stored(policy)
    config = replace(ONE_STEP, method=method, epochs=3, **limit)
    seen = []
    for event in policy.update(batch, config):
        if isinstance(event, UpdateMetrics):
            seen.append((event, lora(policy)))
    *_, (last, after) = seen
    assert (last.stopped, last.stop_reason) == (True, reason)
    assert len(seen) == (1 if reason is StopReason.REFERENCE_KL else 2)
    if len(seen) == 2:
        assert torch.equal(after, seen[0][1])


@pytest.mark.parametrize("method", [Method.SFT, Method.DPO])
def test_without_experiences_no_limit_is_measured(policy, method):
    batch = replace(stored(policy), experiences=())
    [metrics] = learn(policy, batch, replace(ONE_STEP, method=method, kl_limit=1e-9))
    measured = (metrics.approx_kl, metrics.reference_kl, metrics.entropy, metrics.start_entropy)
    assert measured == (0, 0, 0, 0)
    assert not metrics.stopped


@pytest.mark.parametrize("method", METHODS)
def test_the_model_is_lent_and_comes_back_as_it_was(policy, method):
    network = policy._network
    base = network.peft.get_base_model()
    things = (base, base.config, base.generation_config, network.peft)
    before = [dict(vars(thing)) for thing in things]
    adapters = dict(network.peft.peft_config)
    random.seed(1), np.random.seed(2), torch.manual_seed(3)
    drawn = random.random(), np.random.random(), torch.rand(1)
    random.seed(1), np.random.seed(2), torch.manual_seed(3)
    batch = stored(policy)
    random.seed(1), np.random.seed(2), torch.manual_seed(3)
    running = policy.update(batch, replace(ONE_STEP, method=method, epochs=2))
    assert any(isinstance(event, UpdateMetrics) for event in running)
    assert "forward" in vars(base)  # lent
    running.close()
    assert [dict(vars(thing)) for thing in things] == before
    assert network.peft.peft_config == adapters
    assert (random.random(), np.random.random(), torch.rand(1)) == drawn
    assert not any(m.training for m in network.peft.modules())


@pytest.mark.parametrize("method", METHODS)
def test_nothing_is_said_written_or_sent(policy, method, tmp_path, monkeypatch, capfd):
    from trl.trainer import base_trainer

    sent = []
    monkeypatch.setattr(base_trainer, "send_telemetry", lambda **told: sent.append(told))
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    batch = stored(policy)
    capfd.readouterr()
    learn(policy, batch, replace(ONE_STEP, method=method))
    assert capfd.readouterr() == ("", "")
    assert sent == []
    assert {path.name for path in tmp_path.rglob("*")} == {"temporary", "here"}


@pytest.mark.parametrize("method", METHODS)
def test_without_trl_it_says_what_to_install_and_ppo_works(policy, method, monkeypatch):
    batch, before = stored(policy), policy._engine.copied()
    monkeypatch.setitem(sys.modules, "trl", None)
    with pytest.raises(UpdateProblem, match="needs the library trl") as problem:
        learn(policy, batch, replace(ONE_STEP, method=method))
    assert "pip install 'ouroboros-desktop[baselines]'" in problem.value.hint
    assert torch.equal(lora(policy), torch.cat([t.flatten() for t in before.lora.values()]))
    assert learn(policy, batch, ONE_STEP)


@pytest.mark.parametrize("method", METHODS)
def test_what_the_method_cannot_use_is_no_material(policy, method):
    batch = stored(policy)
    useless = {
        Method.SFT: replace(batch, demonstrations=()),
        Method.DPO: replace(batch, preferences=()),
        Method.KTO: replace(
            batch,
            experiences=tuple(replace(e, reward=abs(e.reward)) for e in batch.experiences),
        ),
    }
    with pytest.raises(UpdateProblem, match="There is nothing that") as problem:
        learn(policy, useless[method], replace(ONE_STEP, method=method))
    assert problem.value.hint.endswith("first.")


def test_several_processes_are_refused(policy, monkeypatch):
    batch = stored(policy)
    monkeypatch.setattr(policy._network, "world", World(rank=0, size=2))
    with pytest.raises(UpdateProblem, match="DPO learns in one process only"):
        learn(policy, batch, replace(ONE_STEP, method=Method.DPO))


def test_other_gpus_are_left_alone(tmp_path):
    from trl import SFTConfig

    with quiet():
        arguments = SFTConfig(output_dir=str(tmp_path), use_cpu=True, bf16=False)
    assert trainers.one_device(arguments).n_gpu == 0
    arguments._n_gpu = 4
    assert trainers.one_device(arguments).n_gpu == 1


@pytest.mark.parametrize("problem", [MemoryError(), RuntimeError("can't allocate memory: 9 GB")])
def test_too_little_memory_is_said_plainly_and_changes_nothing(policy, problem, monkeypatch):
    batch, before = stored(policy), lora(policy)
    calls = []

    def call(self, examples):
        calls.append(examples)
        if len(calls) == 3:
            raise problem
        return original(self, examples)

    original = trainers.Loss.__call__
    monkeypatch.setattr(trainers.Loss, "__call__", call)
    with pytest.raises(UpdateProblem, match="not enough memory"):
        learn(policy, batch, replace(ONE_STEP, method=Method.DPO, epochs=5))
    assert len(calls) == 3
    assert torch.equal(lora(policy), before)
    assert all(p.grad is None for p in policy._engine.lora.values())


@pytest.mark.parametrize("size", [float("nan"), 1e38])
def test_numbers_that_are_not_finite_end_it(policy, size):
    batch = replace(stored(policy), experiences=())  # else their measuring finds it
    with torch.no_grad():
        next(iter(policy._engine.lora.values())).fill_(size)
    before = lora(policy)
    with pytest.raises(UpdateProblem, match="ran into numbers that are not finite"):
        learn(policy, batch, replace(ONE_STEP, method=Method.SFT))
    assert torch.equal(lora(policy).nan_to_num(), before.nan_to_num())
