"""SFT, DPO and KTO against plain autograd, and against trl's own loop."""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from ouroboros_backends.shared.reading import all_logprobs
from ouroboros_backends.torch import TORCH
from ouroboros_backends.torch.policy import TorchPolicy

from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Method,
    UpdateBatch,
)
from tests.reference.one_step import METHODS, ONE_STEP, first_gradients, learn
from tests.reference.plain_update import PlainUpdate
from tests.reference.test_torch_update import QUESTIONS, apart, plain_update, stir, stored
from tests.tiny import tiny_model

pytest.importorskip("trl", reason="trl is not installed (`make test` installs it)")


@pytest.fixture(scope="module", params=["llama", "gptj"])
def folder(request, tmp_path_factory) -> Path:
    return tiny_model(tmp_path_factory.mktemp("models") / request.param, request.param)


@pytest.fixture(scope="module")
def opened(folder: Path) -> TorchPolicy:
    return TORCH.open(ModelRef("torch", "tiny", {"lora_r": 4, "lora_alpha": 8.0}), folder)


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


llama = pytest.mark.parametrize("folder", ["llama"], indirect=True)


# ---------------------------------------------------------------------- oracles


def plain_loss(plain: PlainUpdate, method: Method) -> torch.Tensor:
    if method is Method.SFT:
        return plain.losses()["demonstration_loss"]
    if method is Method.DPO:
        return plain.losses()["preference_loss"]
    return plain_kto(plain)


def plain_kto(plain: PlainUpdate) -> torch.Tensor:
    """Equation 7 of the paper (arXiv:2402.01306), one text a pass; rarer texts weigh more."""
    written = [
        (e.completion.prompt_token_ids, e.completion.token_ids, e.reward)
        for e in plain.given.experiences
        if e.reward != 0
    ]
    texts = [*written, *((prompt, ids, 1.0) for prompt, ids in plain.given.demonstrations)]
    after = [*texts[1:], *texts]
    strange = [
        (prompt, next(ids for other, ids, _ in after[i:] if other != prompt))
        for i, (prompt, _, _) in enumerate(texts)
    ]

    def away(prompt, ids):
        with torch.no_grad(), plain.model.disable_adapter():
            reference = plain.read(prompt, ids)[0].sum()
        return plain.read(prompt, ids)[0].sum() - reference

    beta = plain.config.preference_beta
    with torch.no_grad():
        kl = torch.stack([away(*pair) for pair in strange]).mean().clamp(min=0)
    good = sum(reward > 0 for _, _, reward in texts)
    bad = len(texts) - good
    losses = [
        max(bad / good, 1) * (1 - torch.sigmoid(beta * (away(prompt, ids) - kl)))
        if reward > 0
        else max(good / bad, 1) * (1 - torch.sigmoid(beta * (kl - away(prompt, ids))))
        for prompt, ids, reward in texts
    ]
    plain.kl = float(kl)
    return torch.stack(losses).mean()


@pytest.mark.parametrize("method", METHODS)
def test_loss_and_gradient_are_those_of_plain_autograd(policy, folder, tmp_path, method):
    config, batch = replace(ONE_STEP, method=method), stored(policy)
    plain = plain_update(policy, batch, config, folder, tmp_path / "adapter")
    metrics, ours = first_gradients(policy, batch, config)
    loss = plain_loss(plain, method)
    assert method is not Method.KTO or (plain.kl > 0.1) is (folder.name == "llama")  # or clamped
    assert metrics.policy_loss == pytest.approx(loss.item(), abs=2e-5)
    loss.backward()
    together = torch.cat([ours[name].flatten() for name in plain.lora])
    theirs = torch.cat([p.grad.flatten() for p in plain.lora.values()])
    assert apart(together, theirs) < 2e-5
    assert metrics.grad_norm == pytest.approx(float(theirs.norm()), rel=1e-4)
    named = (metrics.demonstration_loss, metrics.preference_loss)
    expected = {Method.SFT: (loss.item(), 0), Method.DPO: (0, loss.item()), Method.KTO: (0, 0)}
    assert named == pytest.approx(expected[method], abs=2e-5)


@llama
@pytest.mark.parametrize("method", METHODS)
def test_several_steps_are_those_of_a_plain_loop(policy, folder, tmp_path, method):
    """With a fresh AdamW and clipped gradients."""
    config = replace(ONE_STEP, method=method, epochs=4, max_grad_norm=0.5)
    batch = stored(policy)
    plain = plain_update(policy, batch, config, folder, tmp_path / "adapter")
    optimizer = torch.optim.AdamW(
        list(plain.lora.values()), lr=config.learning_rate, weight_decay=0.0
    )
    began = torch.cat([p.detach().flatten() for p in plain.lora.values()])
    losses = []
    for _ in range(config.epochs):
        loss = plain_loss(plain, method)
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(list(plain.lora.values()), config.max_grad_norm)
        optimizer.step()
    steps = learn(policy, batch, config)
    assert [m.policy_loss for m in steps] == pytest.approx(losses, abs=1e-4)
    now = torch.cat([policy._engine.lora[name].detach().flatten() for name in plain.lora])
    theirs = torch.cat([p.detach().flatten() for p in plain.lora.values()])
    assert apart(now - began, theirs - began) < 1e-3


@llama
def test_dpo_begins_at_log_2(fresh):
    """The reference policy is the bare one, and the policy is still the same."""
    batch = stored(fresh)
    fresh.load(None)
    [metrics] = learn(fresh, batch, replace(ONE_STEP, method=Method.DPO))
    assert metrics.policy_loss == pytest.approx(np.log(2), abs=1e-6)


def test_dpo_is_the_preference_loss_beside_ppo(policy):
    batch, config = stored(policy), replace(ONE_STEP, method=Method.DPO)
    metrics, ours = first_gradients(policy, batch, config)
    engine, choices = policy._engine, policy._preferred(batch)
    totals = [
        [sum(x) for x in all_logprobs(engine, [t for c in choices for t in c.texts], on)]
        for on in (True, False)
    ]
    margins = [a - b for a, b in zip(totals[1][::2], totals[1][1::2], strict=True)]
    choices = [replace(c, margin=m) for c, m in zip(choices, margins, strict=True)]
    loss = engine.prefer(choices, config, 1 / len(choices)) / len(choices)
    assert metrics.preference_loss == pytest.approx(loss, abs=1e-5)
    for name, parameter in policy._engine.lora.items():
        assert apart(ours[name], parameter.grad) < 1e-4
    policy._engine.restore(policy._engine.copied())


@llama
@pytest.mark.parametrize("method", METHODS)
def test_each_moves_the_texts_where_it_should(fresh, method):
    batch, engine = stored(fresh), fresh._engine
    experiences = [
        (e.completion.prompt_token_ids, e.completion.token_ids) for e in batch.experiences
    ]
    shown, chosen = fresh._demonstrated(batch), fresh._preferred(batch)

    def totals(pairs):
        return np.array([sum(x) for x in all_logprobs(engine, pairs, adapter=True)])

    def standing():
        pairs = [t for c in chosen for t in c.texts]
        return totals(experiences), totals(shown), totals(pairs[::2]) - totals(pairs[1::2])

    before = standing()
    learn(fresh, batch, replace(ONE_STEP, method=method, epochs=4))
    written, imitated, preferred = (b - a for a, b in zip(before, standing(), strict=True))
    rewards = np.array([e.reward for e in batch.experiences])
    if method is Method.SFT:
        assert (imitated > 0).all()
    elif method is Method.DPO:
        assert (preferred > 0).all()
    else:
        assert written[rewards > 0].sum() > 0 > written[rewards < 0].sum()
        assert (imitated > 0).all()


@llama
@pytest.mark.parametrize("method", METHODS)
def test_what_comes_after_knows_of_it(fresh, method):
    """PPO then measures the reference policy apart, and its moments are its own."""
    batch = stored(fresh)
    fresh.load(None)
    learn(fresh, batch, replace(ONE_STEP, method=method, learning_rate=0.02))
    history = fresh._engine.history
    assert (history.updates, history.rewards) == (1, len(batch.experiences))
    assert not fresh._engine.optimizer.state
    [metrics] = learn(fresh, batch, ONE_STEP)
    assert metrics.approx_kl == pytest.approx(0, abs=1e-6)
    assert metrics.reference_kl > 0.001


# ---------------------------------------------------------------------- trl's own loop


@llama
@pytest.mark.parametrize("method", [Method.SFT, Method.DPO])
def test_the_update_is_the_one_that_trls_own_loop_makes(fresh, folder, tmp_path, method):
    """A plain PEFT model, texts instead of ids, trl's tokenisation and Trainer.train()."""
    batch = stored(fresh)
    fresh.load(None)
    start = tmp_path / "start"
    start.mkdir()
    fresh.save(start)
    config = replace(ONE_STEP, method=method, epochs=3, max_grad_norm=0.7)
    losses = [m.policy_loss for m in learn(fresh, batch, config)]
    trainer = trls_own(folder, start, batch, config, tmp_path)
    with warnings.catch_warnings(action="ignore"):
        trainer.train()
    logged = [row["loss"] for row in trainer.state.log_history if "loss" in row]
    assert losses == pytest.approx(logged, abs=1e-4)
    theirs = dict(trainer.model.named_parameters())
    for name, parameter in fresh._engine.lora.items():
        assert torch.allclose(parameter, theirs[name], atol=2e-6), name


def trls_own(folder, adapter, batch, config, place):
    import trl
    from datasets import Dataset
    from peft import PeftModel
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(folder)
    sft = config.method is Method.SFT
    given = batch.demonstrations if sft else batch.preferences
    columns = {"completion": "text"} if sft else {"chosen": "chosen", "rejected": "rejected"}
    rows = [
        {
            "prompt": rendered(tokenizer, one.prompt),
            **{column: getattr(one, name) for column, name in columns.items()},
        }
        for one in given
    ]
    settings = {
        "output_dir": str(place / "trl"),
        "use_cpu": True,
        "bf16": False,
        "gradient_checkpointing": False,
        "per_device_train_batch_size": len(rows),
        "num_train_epochs": config.epochs,
        "learning_rate": config.learning_rate,
        "lr_scheduler_type": "constant",
        "optim": "adamw_torch",
        "weight_decay": 0.0,
        "max_grad_norm": config.max_grad_norm,
        "report_to": "none",
        "save_strategy": "no",
        "logging_steps": 1,
        "disable_tqdm": True,
    }
    with warnings.catch_warnings(action="ignore"):
        plain = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
        model = PeftModel.from_pretrained(plain, adapter, is_trainable=True)
        made = {"train_dataset": Dataset.from_list(rows), "processing_class": tokenizer}
        if sft:
            return trl.SFTTrainer(model, args=trl.SFTConfig(**settings), **made)
        arguments = trl.DPOConfig(**settings, beta=config.preference_beta)
        return trl.DPOTrainer(model, args=arguments, **made)


def rendered(tokenizer, messages) -> str:
    turns = [{"role": "system", "content": "You are a helpful assistant."}]
    turns += [{"role": "user", "content": message.content} for message in messages]
    return tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)


@pytest.mark.smollm2
def test_on_the_embedded_model_the_end_token_is_learned(smollm2):
    """Its padding token is its end token: a mask made from ids would leave the end out."""
    policy = TORCH.open(ModelRef("torch", "smollm2", {"threads": 1}), smollm2)
    shown = tuple(
        Demonstration(question, text)
        for question, text in zip(
            QUESTIONS, ("Good day.", "It rises, and the bridge is closed."), strict=True
        )
    )
    batch = UpdateBatch(policy.info.tokenizer, demonstrations=shown)
    pairs = policy._demonstrated(batch)
    before = list(all_logprobs(policy._engine, pairs, adapter=True))
    [metrics] = learn(policy, batch, replace(ONE_STEP, method=Method.SFT, learning_rate=1e-3))
    flat = [x for logprobs in before for x in logprobs]
    assert metrics.policy_loss == pytest.approx(-sum(flat) / len(flat), abs=1e-4)
    assert metrics.tokens == len(flat) == sum(len(ids) for _, ids in pairs)
    after = list(all_logprobs(policy._engine, pairs, adapter=True))
    assert all(ids[-1] == policy._chat.turn_end for _, ids in pairs)
    assert sum(x[-1] for x in after) > sum(x[-1] for x in before)
