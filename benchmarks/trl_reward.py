"""The reward model of classical RLHF: trained once by trl's RewardTrainer, then fixed.

LoRA and a new head of one number on the policy's own base model. What it expects is brought to
[-1, 1] by tanh, around the mean of the texts it was trained on.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, pstdev
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from ouroboros_backends.shared.chat import NAMES
from ouroboros_backends.shared.quiet import quiet

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy_update import PreferencePair

EPOCHS = 3
LEARNING_RATE = 1e-3
"""What trl's documentation names for adapters."""

RANK = 16
PADDING = "<|endoftext|>"


class TrlRewards:
    """A trained reward model: rewards in [-1, 1] of transcripts."""

    def __init__(self, model: Any, tokenizer: Any, pairs: Sequence[PreferencePair]) -> None:
        self._model = model.eval()
        self._tokenizer = tokenizer
        known = [self._value(_said(pair.prompt, text)) for pair in pairs for text in _both(pair)]
        self._centre = fmean(known)
        self._spread = max(pstdev(known), 1e-6)

    def __call__(self, transcripts: Sequence[tuple[Message, ...]]) -> list[float]:
        values = np.array([self._value(transcript) for transcript in transcripts])
        rewards: list[float] = np.tanh((values - self._centre) / self._spread).tolist()
        return rewards

    def _value(self, transcript: tuple[Message, ...]) -> float:
        import torch

        text = _text(self._tokenizer, transcript)
        ids = self._tokenizer(text, return_tensors="pt", add_special_tokens=False)
        with torch.inference_mode():
            return float(self._model(**ids).logits[0, 0])


def train(folder: Path, pairs: Sequence[PreferencePair], seed: int) -> TrlRewards:
    """Return a reward model of the base model in ``folder``, trained on preferences."""
    with quiet():
        return _trained(folder, pairs, seed)


def _trained(folder: Path, pairs: Sequence[PreferencePair], seed: int) -> TrlRewards:
    from datasets import Dataset
    from transformers import (
        AutoModelForSequenceClassification,
        AutoTokenizer,
        PrinterCallback,
        set_seed,
    )
    from trl import RewardTrainer

    set_seed(seed)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    tokenizer.pad_token = PADDING  # an own one: the end of a turn must not be taken for padding
    model = AutoModelForSequenceClassification.from_pretrained(folder, num_labels=1)
    model.config.pad_token_id = tokenizer.pad_token_id
    rows = [
        {name: _text(tokenizer, _said(pair.prompt, text)) for name, text in _named(pair)}
        for pair in pairs
    ]
    with TemporaryDirectory() as output:
        trainer = RewardTrainer(
            model=model,
            args=_arguments(output, seed),
            train_dataset=Dataset.from_list(rows),
            processing_class=tokenizer,
            peft_config=_lora(),
        )
        trainer.remove_callback(PrinterCallback)
        trainer.train()
    return TrlRewards(trainer.model, tokenizer, pairs)


def _arguments(output: str, seed: int) -> Any:
    from trl import RewardConfig

    return RewardConfig(
        output_dir=output,
        seed=seed,
        num_train_epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        per_device_train_batch_size=4,
        max_length=1024,
        activation_checkpointing=False,
        bf16=False,
        use_cpu=True,
        report_to=[],
        save_strategy="no",
        logging_strategy="no",
        disable_tqdm=True,
    )


def _lora() -> Any:
    from peft import LoraConfig, TaskType

    return LoraConfig(
        task_type=TaskType.SEQ_CLS,
        r=RANK,
        lora_alpha=2 * RANK,
        target_modules="all-linear",
        modules_to_save=["score"],
    )


def _both(pair: PreferencePair) -> tuple[str, str]:
    return pair.chosen, pair.rejected


def _named(pair: PreferencePair) -> list[tuple[str, str]]:
    return [("chosen", pair.chosen), ("rejected", pair.rejected)]


def _said(prompt: tuple[Message, ...], text: str) -> tuple[Message, ...]:
    return (*prompt, Message(Role.POLICY, text))


def _text(tokenizer: Any, transcript: tuple[Message, ...]) -> str:
    messages = [{"role": NAMES[m.role], "content": m.content} for m in transcript]
    text: str = tokenizer.apply_chat_template(messages, tokenize=False)
    return text.rstrip("\n")
