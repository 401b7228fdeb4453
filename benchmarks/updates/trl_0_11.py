"""The same update by trl 0.11.4, ``PPOTrainer.step``: prompts, completions and scores in."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from report import (  # type: ignore[import-not-found]
    CLIP,
    EPOCHS,
    KL_COEF,
    LAMBDA,
    LEARNING_RATE,
    MICRO,
    VALUE_COEF,
    adapted,
    llama_config,
    one_thread,
    timed,
    tokenizer,
    triples,
    versions,
)


def trainer(model: Path, folder: Path, count: int) -> Any:
    """Return a trainer whose policy, adapter and value head are those of ``folder``."""
    import torch
    from safetensors.torch import load_file
    from transformers import LlamaConfig, LlamaForCausalLM
    from trl import AutoModelForCausalLMWithValueHead, PPOConfig, PPOTrainer

    torch.set_num_threads(1)
    config = LlamaConfig(**llama_config(model))
    base = LlamaForCausalLM.from_pretrained(model, config=config, torch_dtype=torch.float32)
    policy = AutoModelForCausalLMWithValueHead(adapted(base, folder))
    policy.is_peft_model = True
    policy.v_head.summary.load_state_dict(load_file(folder / "value_head.safetensors"))
    policy.v_head.dropout = torch.nn.Identity()
    settings = PPOConfig(
        batch_size=count,
        mini_batch_size=MICRO,
        gradient_accumulation_steps=count // MICRO,
        ppo_epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        init_kl_coef=KL_COEF,
        adap_kl_ctrl=False,
        cliprange=CLIP,
        cliprange_value=CLIP,
        vf_coef=VALUE_COEF,
        gamma=1.0,
        lam=LAMBDA,
        early_stopping=False,
        max_grad_norm=1.0,
        ratio_threshold=1e9,
        seed=0,
    )
    with torch.no_grad():  # every page of the weights has been read once
        policy(torch.tensor([[1, 2, 3]]))
    return PPOTrainer(settings, policy, None, tokenizer(model))


def main() -> None:
    import torch

    model, folder = map(Path, sys.argv[1:])
    rows = triples(folder)
    made = trainer(model, folder, len(rows))
    prompts, answers = (
        [torch.tensor(getattr(row, name)) for row in rows] for name in ("prompt", "ids")
    )
    scores = [torch.tensor(row.reward) for row in rows]

    def update() -> Mapping[str, float]:
        stats = made.step(prompts, answers, scores)
        # Over the epochs a mean; the first is 0, as its advantages are whitened and the ratio is 1.
        return {
            "policy_loss": EPOCHS * float(stats["ppo/loss/policy"]),
            "kl": float(stats["objective/kl"]),
            "entropy": float(stats["ppo/policy/entropy"]),
        }

    print(versions("trl", "torch", "transformers", "peft", "accelerate"), file=sys.stderr)
    timed(update)


if __name__ == "__main__":
    one_thread()
    warnings.simplefilter("ignore")
    main()
