"""A policy update written down once more, the slow way: float64, one sequence a pass, autograd.

Nothing of ours is in it but the configuration: the model is Hugging Face's, LoRA is PEFT's, the
baselines are loops.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from ouroboros_desktop.core.policy_update import (
    Baseline,
    Experience,
    KlEstimator,
    Method,
    UpdateConfig,
)

Ids = tuple[int, ...]


@dataclass(frozen=True)
class Given:
    """What there is to learn from, in ids: (prompt, text) and (prompt, chosen, rejected)."""

    experiences: Sequence[Experience] = ()
    demonstrations: Sequence[tuple[Ids, Ids]] = ()
    preferences: Sequence[tuple[Ids, Ids, Ids]] = ()


class PlainUpdate:
    """The losses of one whole batch, over and over again."""

    def __init__(self, base: Path, adapter: Path, given: Given, config: UpdateConfig) -> None:
        from peft import PeftModel
        from safetensors.torch import load_file
        from transformers import AutoModelForCausalLM

        plain = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
        with pytest.warns(FutureWarning, match="is_gradient_checkpointing"):
            self.model: Any = PeftModel.from_pretrained(plain, adapter, is_trainable=True)
        self.model.double().eval()
        head = load_file(adapter / "value_head.safetensors")
        self.value_head = {n: t.double().requires_grad_() for n, t in head.items()}
        self.lora = {n: p for n, p in self.model.named_parameters() if p.requires_grad}
        self.given, self.config = given, config
        with torch.no_grad():
            self._measure()

    def read(self, prompt: Ids, ids: Ids) -> tuple[Tensor, Tensor, Tensor]:
        """Return logprobs, entropies and values of each token of ``ids``."""
        out = self.model(torch.tensor([[*prompt, *ids]]), output_hidden_states=True)
        law = out.logits[0, len(prompt) - 1 : -1].log_softmax(-1)
        hidden = out.hidden_states[-1][0, len(prompt) - 1 : -1]
        hidden = hidden if self.config.value_gradient else hidden.detach()
        values = (hidden @ self.value_head["weight"].T + self.value_head["bias"])[:, 0]
        logprobs = law[torch.arange(len(ids)), torch.tensor(ids)]
        return logprobs, -(law.exp() * law).sum(-1), values

    def _measure(self) -> None:
        self.behaviour = [
            torch.tensor(e.completion.logprobs, dtype=torch.float64) for e in self.given.experiences
        ]
        reads = [self.read(*_ids(e)) for e in self.given.experiences]
        self.start = [logprobs for logprobs, _, _ in reads]
        self.values = [values for _, _, values in reads]
        with self.model.disable_adapter():
            self.reference = [self.read(*_ids(e))[0] for e in self.given.experiences]
            self.margins = [self._margin(*pair) for pair in self.given.preferences]
        self.advantages, self.returns = self._judge()

    def _margin(self, prompt: Ids, chosen: Ids, rejected: Ids) -> Tensor:
        return self.read(prompt, chosen)[0].sum() - self.read(prompt, rejected)[0].sum()

    def _judge(self) -> tuple[list[Tensor], list[Tensor]]:
        config, rewards = self.config, [e.reward for e in self.given.experiences]
        charges = [self._charges(i) for i in range(len(rewards))]
        if config.method is Method.RLOO:
            totals = [r - sum(c) for r, c in zip(rewards, charges, strict=True)]
            less = [total - self._peers(totals, i) for i, total in enumerate(totals)]
            rows = [[a] * len(c) for a, c in zip(less, charges, strict=True)]
            return [_tensor(row) for row in rows], [torch.zeros(len(row)) for row in rows]
        if config.baseline is Baseline.LEAVE_ONE_OUT:
            less = [reward - self._peers(rewards, i) for i, reward in enumerate(rewards)]
            values, decay = [[0.0] * len(c) for c in charges], 1.0
        else:
            less, values, decay = rewards, [v.tolist() for v in self.values], config.gae_lambda
        rows = []
        for i, charge in enumerate(charges):
            paid = [-c for c in charge]
            paid[-1] += less[i]
            rows.append(list(_gae(paid, values[i], config.gamma, decay)))
        returns = [_tensor(row) + _tensor(v) for row, v in zip(rows, values, strict=True)]
        flat = _tensor([a for row in rows for a in row])
        whole = [(_tensor(row) - flat.mean()) / flat.std(correction=0) for row in rows]
        return whole, returns

    def _charges(self, i: int) -> list[float]:
        away = (self.behaviour[i] - self.reference[i]).tolist()
        if self.config.kl_estimator is KlEstimator.K3:
            return [self.config.kl_coef * (math.exp(-x) - 1 + x) for x in away]
        return [self.config.kl_coef * x for x in away]

    def _peers(self, worth: Sequence[float], i: int) -> float:
        groups = [e.group for e in self.given.experiences]
        peers = [w for j, w in enumerate(worth) if j != i and groups[j] == groups[i]]
        return sum(peers) / len(peers)

    def losses(self) -> dict[str, Tensor]:
        """Return each loss as a mean, at the weights as they are now, and what is measured."""
        reads = [self.read(*_ids(e)) for e in self.given.experiences]
        new = torch.cat([logprobs for logprobs, _, _ in reads])
        values = torch.cat([v for _, _, v in reads])
        behaviour, advantages = torch.cat(self.behaviour), torch.cat(self.advantages)
        before, returns = torch.cat(self.values), torch.cat(self.returns)
        config, ratio = self.config, (new - behaviour).exp()
        surrogate = ratio * advantages
        if config.method is Method.PPO:
            kept = ratio.clamp(1 - config.clip_range, 1 + config.clip_range)
            surrogate = torch.minimum(surrogate, kept * advantages)
        reach = config.value_clip_range
        near = before + (values - before).clamp(-reach, reach)
        wrong = torch.maximum((values - returns) ** 2, (near - returns) ** 2)
        shown = torch.cat([self.read(*pair)[0] for pair in self.given.demonstrations])
        choices = zip(self.given.preferences, self.margins, strict=True)
        further = torch.stack([self._margin(*pair) - margin for pair, margin in choices])
        moved = new - torch.cat(self.start)
        return {
            "policy_loss": -surrogate.mean(),
            "value_loss": 0.5 * wrong.mean(),
            "demonstration_loss": -shown.mean(),
            "preference_loss": -(config.preference_beta * further).sigmoid().log().mean(),
            "entropy": torch.cat([entropy for _, entropy, _ in reads]).mean(),
            "approx_kl": (moved.exp() - 1 - moved).mean(),
        }

    def loss(self) -> Tensor:
        """Return the whole loss."""
        config, parts = self.config, self.losses()
        total = parts["policy_loss"] - config.entropy_coef * parts["entropy"]
        total = total + config.demonstration_coef * parts["demonstration_loss"]
        total = total + config.preference_coef * parts["preference_loss"]
        fitted = config.method is Method.PPO and config.baseline is Baseline.VALUE
        return total + config.value_coef * parts["value_loss"] if fitted else total


def _ids(experience: Experience) -> tuple[Ids, Ids]:
    return experience.completion.prompt_token_ids, experience.completion.token_ids


def _tensor(row: Sequence[float]) -> Tensor:
    return torch.tensor(row, dtype=torch.float64)


def _gae(
    rewards: Sequence[float], values: Sequence[float], gamma: float, decay: float
) -> Iterator[float]:
    after = [*values[1:], 0.0]
    deltas = [r + gamma * n - v for r, n, v in zip(rewards, after, values, strict=True)]
    for t in range(len(deltas)):
        yield sum((gamma * decay) ** (u - t) * deltas[u] for u in range(t, len(deltas)))
