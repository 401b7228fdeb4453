"""What transformers and PEFT say of given completions, by autograd and nothing cleverer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from ouroboros_backends.shared.quiet import quiet
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM

Pair = tuple[tuple[int, ...], tuple[int, ...]]


class Plain:
    """A model with PEFT's LoRA and a value head, one text at a time."""

    def __init__(self, folder: Path, **lora: Any) -> None:
        with quiet():
            base = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32)
        config = LoraConfig(
            **{"r": 4, "lora_alpha": 8, "target_modules": "all-linear", **lora},
            lora_dropout=0.0,
            task_type="CAUSAL_LM",
        )
        self.base = base
        with quiet():
            self.peft = get_peft_model(base, config).eval()
        width = base.get_input_embeddings().weight.shape[1]
        self.value_head = torch.nn.Linear(width, 1)

    @property
    def lora(self) -> dict[str, torch.Tensor]:
        named = self.peft.named_parameters()
        return {n.replace(".default.", "."): p for n, p in named if p.requires_grad}

    @property
    def parameters(self) -> dict[str, torch.Tensor]:
        head = {f"value_head.{n}": p for n, p in self.value_head.named_parameters()}
        return {**self.lora, **head}

    @torch.no_grad()
    def scatter(self, seed: int = 1, size: float = 0.2) -> None:
        """Give every parameter a random value, so that nothing is zero by chance."""
        random = np.random.default_rng(seed)
        for parameter in self.parameters.values():
            drawn = random.normal(0, size, tuple(parameter.shape)).astype(np.float32)
            parameter.copy_(torch.from_numpy(drawn))

    def read(self, pair: Pair) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Return logprobs, entropies [T] and hidden states [T, D] where the text is predicted."""
        prompt, text = pair
        ids = torch.tensor([[*prompt, *text]])
        out = self.peft(ids, output_hidden_states=True)
        rows = slice(len(prompt) - 1, len(prompt) + len(text) - 1)
        law = out.logits[0, rows].float().log_softmax(-1)
        logprobs = law.gather(-1, torch.tensor(text)[:, None])[:, 0]
        return logprobs, -(law.exp() * law).sum(-1), out.hidden_states[-1][0, rows]

    def logprobs(self, pairs: Sequence[Pair], adapter: bool = True) -> list[np.ndarray]:
        with torch.no_grad():
            if adapter:
                return [self.read(pair)[0].numpy() for pair in pairs]
            with self.peft.disable_adapter():
                return [self.read(pair)[0].numpy() for pair in pairs]

    def gradients(self) -> dict[str, np.ndarray]:
        """Return the gradients that there are, and forget them."""
        named = self.parameters
        found = {n: p.grad.numpy().copy() for n, p in named.items() if p.grad is not None}
        for parameter in named.values():
            parameter.grad = None
        return found


def surrogate(
    new: torch.Tensor, old: torch.Tensor, advantages: torch.Tensor, clip_range: float
) -> torch.Tensor:
    """The summed clipped surrogate (arXiv:1707.06347, equation 7), as a loss."""
    ratio = (new - old).exp()
    clipped = ratio.clamp(1 - clip_range, 1 + clip_range)
    return -torch.minimum(ratio * advantages, clipped * advantages).sum()


def values_loss(
    values: torch.Tensor, before: torch.Tensor, returns: torch.Tensor, clip_range: float
) -> torch.Tensor:
    clipped = before + (values - before).clamp(-clip_range, clip_range)
    return 0.5 * torch.maximum((values - returns) ** 2, (clipped - returns) ** 2).sum()


def relative(found: dict[str, np.ndarray], expected: dict[str, np.ndarray]) -> float:
    """Return |found - expected| / |expected| over all arrays together."""
    assert found.keys() == expected.keys()
    difference = math.fsum(float(((found[n] - expected[n]) ** 2).sum()) for n in expected)
    return math.sqrt(difference / math.fsum(float((e**2).sum()) for e in expected.values()))
