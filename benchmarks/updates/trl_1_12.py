"""The same triples learned from by trl 1.12.0's experimental ``PPOTrainer``.

That trainer writes completions itself and wants a reward model: both are replaced by looking up
what is stored. Its critic is a second network: as it comes ("stock") all of it learns, "frozen"
leaves its trunk as it is.
"""

from __future__ import annotations

import math
import sys
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from report import (  # type: ignore[import-not-found]
    CLIP,
    EPOCHS,
    KL_COEF,
    LAMBDA,
    LEARNING_RATE,
    MICRO,
    PADDING,
    VALUE_COEF,
    Triple,
    adapted,
    one_thread,
    timed,
    tokenizer,
    triples,
    versions,
)


def looked_up(rows: Sequence[Triple], vocabulary: int) -> Any:
    """Return what stands in for ``batch_generation``: stored ids, and logits that say as much.

    They are 0 but for the token that was drawn, whose logprob is then the stored one.
    """
    import torch

    def generation(_model: Any, queries: Any, *_: Any) -> tuple[Any, Any]:
        waiting = list(rows)
        found = []
        for query in queries.tolist():
            prompt = [i for i in query if i != PADDING]
            found.append(waiting.pop(next(i for i, r in enumerate(waiting) if r.prompt == prompt)))
        logits = torch.zeros(len(found), len(found[0].ids), vocabulary)
        for row, triple in zip(logits, found, strict=True):
            for place, (token, logprob) in enumerate(zip(triple.ids, triple.logprobs, strict=True)):
                rest = math.log((vocabulary - 1) / max(-math.expm1(logprob), 1e-12))
                row[place, token] = logprob + rest
        return torch.cat([queries, torch.tensor([t.ids for t in found])], 1), logits

    return generation


def rewarded(rows: Sequence[Triple], judge: Any, usual: Any) -> Any:
    """Return what stands in for ``get_reward``: the stored reward where the judge is asked."""
    import torch

    rewards = {(*row.prompt, *row.ids): row.reward for row in rows}

    def reward(network: Any, ids: Any, *more: Any) -> Any:
        if network is not judge:
            return usual(network, ids, *more)
        texts = (tuple(i for i in row if i != PADDING) for row in ids.tolist())
        return None, torch.tensor([rewards[text] for text in texts]), None

    return reward


def settings(rows: Sequence[Triple]) -> Any:
    from trl.experimental.ppo import PPOConfig

    return PPOConfig(
        output_dir=tempfile.mkdtemp(),
        per_device_train_batch_size=MICRO,
        gradient_accumulation_steps=len(rows) // MICRO,
        local_rollout_forward_batch_size=MICRO,
        temperature=1.0,
        num_mini_batches=1,
        num_ppo_epochs=EPOCHS,
        total_episodes=len(rows),
        learning_rate=LEARNING_RATE,
        kl_coef=KL_COEF,
        cliprange=CLIP,
        cliprange_value=CLIP,
        vf_coef=VALUE_COEF,
        gamma=1.0,
        lam=LAMBDA,
        response_length=len(rows[0].ids),
        num_sample_generations=0,
        missing_eos_penalty=None,
        gradient_checkpointing=False,
        bf16=False,
        use_cpu=True,
        report_to=[],
        save_strategy="no",
        logging_steps=1,
        disable_tqdm=True,
        seed=0,
    )


def trainer(model: Path, folder: Path, rows: Sequence[Triple], frozen: bool) -> Any:
    """Return a trainer with the policy of ``folder`` and a critic of the same size."""
    import torch
    from datasets import Dataset
    from transformers import AutoModelForCausalLM, AutoModelForSequenceClassification
    from trl.experimental.ppo import PPOTrainer, ppo_trainer

    torch.set_num_threads(1)
    policy = adapted(AutoModelForCausalLM.from_pretrained(model, dtype=torch.float32), folder)
    critic = AutoModelForSequenceClassification.from_pretrained(
        model, num_labels=1, dtype=torch.float32
    )
    critic.base_model.requires_grad_(not frozen)
    judge = torch.nn.Linear(1, 1)
    ppo_trainer.get_reward = rewarded(rows, judge, ppo_trainer.get_reward)
    ppo_trainer.batch_generation = looked_up(rows, policy.config.vocab_size)
    with torch.no_grad():  # every page of the weights has been read once
        policy(torch.tensor([[1, 2, 3]]))
        critic(torch.tensor([[1, 2, 3]]))
    return PPOTrainer(
        args=settings(rows),
        processing_class=tokenizer(model),
        model=policy,
        ref_model=None,
        reward_model=judge,
        value_model=critic,
        train_dataset=Dataset.from_list([{"input_ids": row.prompt} for row in rows]),
    )


def main() -> None:
    model, folder, critic = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    made = trainer(model, folder, triples(folder), frozen=critic == "frozen")
    logged: dict[str, float] = {}
    made.log = lambda metrics, *_: logged.update(metrics)

    def update() -> Mapping[str, float]:
        made.train()
        return {
            "policy_loss": EPOCHS * logged["loss/policy_avg"],
            "kl": logged["objective/kl"],
            "entropy": logged["policy/entropy_avg"],
        }

    print(versions("trl", "torch", "transformers", "peft", "accelerate"), file=sys.stderr)
    timed(update)


if __name__ == "__main__":
    one_thread()
    warnings.simplefilter("ignore")
    main()
