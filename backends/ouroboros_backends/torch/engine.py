"""The engine of a policy update on torch: gradients, the optimiser, and what is learned."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ouroboros_backends.shared.engine import Reinforced
from ouroboros_backends.shared.history import Floats, History, Learned
from ouroboros_backends.shared.lesson import Choice, Material, column
from ouroboros_backends.shared.preferences import Doubles, derived, packed, texts_of
from ouroboros_backends.shared.rows import Item, MicroBatch
from ouroboros_backends.shared.transaction import not_finite
from ouroboros_backends.torch.models import Network
from ouroboros_backends.torch.ppo import (
    Clipped,
    Imitation,
    head_logprobs,
    head_loss,
    head_measures,
    value_loss,
)
from ouroboros_backends.torch.world import World
from ouroboros_desktop.core.policy_update import Method, UpdateConfig

PACKAGES = ("torch", "peft")


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of all that is learned. ``moments`` is empty before the first optimiser step."""

    lora: dict[str, Tensor]
    value_head: dict[str, Tensor]
    moments: dict[str, Tensor]
    history: History


@dataclass(frozen=True, slots=True)
class _Waiting:
    """One micro-batch of preferences that waits for its factors."""

    batch: MicroBatch
    hidden: Tensor
    slopes: Tensor


class TorchEngine:
    """The trainable part of a network, its optimiser and its history."""

    def __init__(self, network: Network, base: str = "") -> None:
        """``base`` is the digest of the network's base and of how it is kept."""
        self.network = network
        self._base = base
        self.lora = network.lora
        self.value_head = dict(network.value_head.named_parameters())
        self.optimizer = torch.optim.AdamW(
            [{"params": list(self.lora.values())}, {"params": list(self.value_head.values())}],
            weight_decay=0.0,
        )
        self.history = History()
        self._fresh = self.copied()

    @property
    def world(self) -> World:
        return self.network.world

    # ------------------------------------------------------------------ reading

    def pack(self, items: Sequence[Item], budget: int) -> list[MicroBatch]:
        return self.network.pack(items, budget)

    @torch.no_grad()
    def measured(self, batch: MicroBatch, targets: Sequence[int]) -> Floats:
        hidden = self._hidden(batch)
        found = head_measures(hidden, self.network.head, self._ids(targets))
        return _numbers(torch.stack([*found, self.network.value_head(hidden.float())[:, 0]]))

    @torch.no_grad()
    def logprobs(self, batch: MicroBatch, targets: Sequence[int], adapter: bool) -> Floats:
        self.network.use_adapter(adapter)
        hidden = self.network.states(batch)
        return _numbers(head_logprobs(hidden, self.network.head, self._ids(targets)))

    @torch.no_grad()
    def features(self, batch: MicroBatch) -> Floats:
        self.network.use_adapter(False)
        return _numbers(self.network.middle(batch).float())

    def pass_idly(self, learning: bool) -> None:
        with torch.set_grad_enabled(learning):
            nothing = self.network.nothing()
        if learning:
            self._backward(nothing)

    # ------------------------------------------------------------------ learning

    @torch.no_grad()
    def begin(self, config: UpdateConfig, value_bias: float | None) -> None:
        rates = (config.learning_rate, config.value_learning_rate)
        for group, rate in zip(self.optimizer.param_groups, rates, strict=True):
            group["lr"] = rate
        if value_bias is not None:
            self.network.value_head.bias.fill_(value_bias)

    def reinforce(
        self,
        batch: MicroBatch,
        targets: Sequence[int],
        chosen: Sequence[Material],
        config: UpdateConfig,
        tokens: int,
    ) -> Reinforced:
        """Add the gradient of surrogate and value loss; see ``shared.engine.Engine``.

        RLOO keeps the ratio and clips nothing: its first step is REINFORCE, later ones correct for
        how far the policy has come since, until ``target_kl`` ends them.
        """
        hidden, weight = self._hidden(batch), 1 / tokens
        clip_range = math.inf if config.method is Method.RLOO else config.clip_range
        behaviour, advantages = (self._column(chosen, n) for n in ("behaviour", "advantages"))
        objective = Clipped(behaviour, advantages, weight, clip_range)
        entropy_weight = weight * config.entropy_coef
        loss, new, entropies = head_loss(
            hidden, self.network.head, self._ids(targets), objective, entropy_weight
        )
        policy_loss = float(loss.detach()) + entropy_weight * float(entropies.sum())
        value = torch.zeros(())
        if config.fits_values:
            value = self._value_loss(hidden, chosen, config) / tokens
            loss = loss + config.value_coef * value
        self._backward(loss)
        return Reinforced(policy_loss, float(value.detach()), _numbers(new), _numbers(entropies))

    def _value_loss(
        self, hidden: Tensor, chosen: Sequence[Material], config: UpdateConfig
    ) -> Tensor:
        """Return the value head's summed loss; it teaches the trunk where the config says so."""
        seen = hidden.float() if config.value_gradient else hidden.detach().float()
        values = self.network.value_head(seen)[:, 0]
        before, returns = (self._column(chosen, name) for name in ("values", "returns"))
        return value_loss(values, before, returns, config.value_clip_range)

    def imitate(self, batch: MicroBatch, targets: Sequence[int], weight: float) -> float:
        hidden, head = self._hidden(batch), self.network.head
        loss, new, _ = head_loss(hidden, head, self._ids(targets), Imitation(weight))
        self._backward(loss)
        return float(new.sum())

    def prefer(self, choices: Sequence[Choice], config: UpdateConfig, weight: float) -> float:
        """Add the gradient of the preferences' loss; see ``shared.engine.Engine``.

        A pair's gradient is known only when all logprobs of both texts are. The head's pass gives
        the logprobs and, for each, its derivative by the hidden state; then every token's share is
        one factor. So no logits are computed twice.
        """
        texts, budget = texts_of(choices), config.tokens_per_micro
        batches = packed(self, texts, budget)
        behind = self.world.behind(len(batches))
        totals = np.zeros(len(texts))
        completions = [completion for _, completion in texts]
        waiting = [self._read(batch, completions, totals) for batch in batches]
        idle = [self.network.nothing() for _ in range(behind)]
        loss, factors = derived(totals, texts, choices, config.preference_beta)
        if not math.isfinite(loss):
            raise not_finite()
        for one in waiting:
            sizes = [len(completions[item.index]) for item in one.batch.items]
            factor = np.repeat(weight * factors[[item.index for item in one.batch.items]], sizes)
            slopes = one.slopes * torch.from_numpy(factor)[:, None].to(one.slopes)
            one.hidden.backward(slopes)  # type: ignore[no-untyped-call]
        for zero in idle:
            zero.backward()  # type: ignore[no-untyped-call]
        return loss

    def _read(
        self,
        batch: MicroBatch,
        completions: Sequence[Sequence[int]],
        totals: Doubles,
    ) -> _Waiting:
        """Fill in the logprobs of the batch's texts; keep d logprob / d hidden of each token."""
        hidden = self._hidden(batch)
        leaf = hidden.detach().requires_grad_()
        targets = self._ids(batch.targets(completions))
        total, logprobs, _ = head_loss(leaf, self.network.head, targets, Imitation(-1.0))
        total.backward()  # type: ignore[no-untyped-call]
        assert leaf.grad is not None
        sizes = [len(completions[item.index]) for item in batch.items]
        for item, part in zip(batch.items, torch.split(logprobs, sizes), strict=True):
            totals[item.index] = float(part.double().sum())
        return _Waiting(batch, hidden, leaf.grad)

    def clip_gradients(self, limit: float) -> float:
        groups = [list(self.lora.values()), list(self.value_head.values())]
        self.world.add_gradients([parameter for group in groups for parameter in group])
        norms = [float(torch.nn.utils.clip_grad_norm_(group, limit)) for group in groups]
        if not all(norm < math.inf for norm in norms):  # neither infinite nor NaN
            raise not_finite()
        for group, norm in zip(groups, norms, strict=True):
            if not norm:
                for parameter in group:
                    parameter.grad = None
        return norms[0]

    def step(self) -> None:
        self.optimizer.step()

    def forget_gradients(self) -> None:
        self.optimizer.zero_grad(set_to_none=True)

    def _hidden(self, batch: MicroBatch) -> Tensor:
        self.network.use_adapter(True)
        return self.network.states(batch)

    def _ids(self, targets: Sequence[int]) -> Tensor:
        return torch.tensor(targets, device=self.network.device)

    def _column(self, chosen: Sequence[Material], name: str) -> Tensor:
        return torch.from_numpy(column(chosen, name)).to(self.network.device)

    def _backward(self, loss: Tensor) -> None:
        if not torch.isfinite(loss):
            raise not_finite()
        loss.backward()  # type: ignore[no-untyped-call]

    # ------------------------------------------------------------------ what is learned

    @property
    def _named(self) -> dict[str, Tensor]:
        return {**self.lora, **{f"value_head.{n}": p for n, p in self.value_head.items()}}

    @property
    def _moments(self) -> dict[str, Tensor]:
        return {
            f"{kind}.{name}": value.detach()
            for name, parameter in self._named.items()
            for kind, value in self.optimizer.state.get(parameter, {}).items()
        }

    @contextmanager
    def at_strength(self, strength: float) -> Iterator[None]:
        """Scale B for a while; the bits come back from a copy."""
        if strength == 1:
            yield
            return
        ups = [p for name, p in self.lora.items() if ".lora_B." in name]
        kept = [p.detach().clone() for p in ups]
        with torch.no_grad():
            for parameter in ups:
                parameter.mul_(strength)
        try:
            yield
        finally:
            with torch.no_grad():
                for parameter, before in zip(ups, kept, strict=True):
                    parameter.copy_(before)

    def learned(self) -> Learned:
        lora, head, moments = (
            {_outside(name): _numbers(p.detach()) for name, p in parameters.items()}
            for parameters in (self.lora, self.value_head, self._moments)
        )
        return Learned(lora, head, moments, self.history)

    def take(self, learned: Learned) -> None:
        inside = {_outside(name): name for name in [*self._named, *self.value_head]}

        def tensors(arrays: Mapping[str, Floats]) -> dict[str, Tensor]:
            return {inside[name]: torch.tensor(array) for name, array in arrays.items()}

        moments = {
            f"{kind}.{inside[name]}": torch.tensor(array)
            for (kind, _, name), array in (
                (k.partition("."), a) for k, a in learned.moments.items()
            )
        }
        lora, head = tensors(learned.lora), tensors(learned.value_head)
        self.restore(Copied(lora, head, moments, learned.history))

    def copied(self) -> Copied:
        return Copied(
            _copies(self.lora), _copies(self.value_head), _copies(self._moments), self.history
        )

    @torch.no_grad()
    def restore(self, copied: Copied) -> None:
        """Come back to a copy, bit for bit."""
        for parameters, values in (
            (self.lora, copied.lora),
            (self.value_head, copied.value_head),
        ):
            for name, parameter in parameters.items():
                parameter.copy_(values[name])
                parameter.grad = None
        self.optimizer.state.clear()
        named = self._named
        for key, value in copied.moments.items():
            kind, _, name = key.partition(".")
            device = "cpu" if kind == "step" else named[name].device
            self.optimizer.state[named[name]][kind] = value.clone().to(device)
        self.history = copied.history

    def reset(self) -> None:
        self.restore(self._fresh)

    def digest(self) -> str:
        found = hashlib.sha256(self._base.encode())
        for name, tensor in sorted(self._named.items()):
            found.update(name.encode())
            found.update(tensor.detach().cpu().contiguous().numpy().tobytes())
        return found.hexdigest()

    @property
    def circumstances(self) -> dict[str, str]:
        network = self.network
        lora = network.peft.peft_config["default"]
        kinds = sorted({str(p.dtype) for p in network.trunk.parameters()})
        return {
            **{f"version of {name}": version(name) for name in PACKAGES},
            "processor": f"{network.device} {torch.backends.cpu.get_cpu_capability()}",
            "number of threads": str(torch.get_num_threads()),
            "precision": " ".join(kinds),
            "LoRA": f"{lora.r} {lora.lora_alpha}",
        }

    @property
    def adapter_config(self) -> dict[str, Any]:
        config = self.network.peft.peft_config["default"].to_dict() | {"inference_mode": True}
        return {key: sorted(v) if isinstance(v, set) else v for key, v in config.items()}


def _outside(name: str) -> str:
    """Return PEFT's name of a parameter on disk: without the adapter's own name."""
    return name.replace(".default.", ".")


def _copies(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: t.detach().clone() for name, t in tensors.items()}


def _numbers(tensor: Tensor) -> Floats:
    numbers: Floats = tensor.detach().cpu().numpy()
    return numbers
