"""What is learned, apart from the base: LoRA, value head, optimiser and counts.

A checkpoint is a folder in PEFT's layout (other tools read the adapter) with three files more. No
pickle anywhere, and the same state gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save
from torch import Tensor

from ouroboros_backends.torch.models import Network
from ouroboros_desktop.core.errors import ModelProblem

ADAPTER = "adapter_model.safetensors"
ADAPTER_CONFIG = "adapter_config.json"
VALUE_HEAD = "value_head.safetensors"
OPTIMIZER = "optimizer.safetensors"
STATE = "state.json"


@dataclass(frozen=True, slots=True)
class History:
    """What the policy has been through: updates, the rewards seen in them, and what came of that.

    ``kl_coef`` is the adapted coefficient of the KL charge, None where it does not adapt.
    """

    updates: int = 0
    rewards: int = 0
    reward_sum: float = 0.0
    kl_coef: float | None = None

    @property
    def mean_reward(self) -> float:
        """The running mean of the teacher's rewards; 0, the neutral point, before the first."""
        return self.reward_sum / self.rewards if self.rewards else 0.0

    def after(self, rewards: list[float], kl_coef: float | None = None) -> History:
        return replace(
            self,
            updates=self.updates + 1,
            rewards=self.rewards + len(rewards),
            reward_sum=self.reward_sum + sum(rewards),
            kl_coef=kl_coef,
        )


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy of all that is learned. ``moments`` is empty before the first optimiser step."""

    lora: dict[str, Tensor]
    value_head: dict[str, Tensor]
    moments: dict[str, Tensor]
    history: History


class Learner:
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
        self._fresh = self.snapshot()

    @property
    def _named(self) -> dict[str, Tensor]:
        return {**self.lora, **{f"value_head.{n}": p for n, p in self.value_head.items()}}

    @property
    def live(self) -> Snapshot:
        """Everything that an update changes, not copied: the next optimiser step changes it."""
        moments = {
            f"{kind}.{name}": value.detach()
            for name, parameter in self._named.items()
            for kind, value in self.optimizer.state.get(parameter, {}).items()
        }
        lora, value_head = _detached(self.lora), _detached(self.value_head)
        return Snapshot(lora, value_head, moments, self.history)

    def snapshot(self) -> Snapshot:
        """Return copies of everything that an update changes."""
        live = self.live
        lora, value_head = _copies(live.lora), _copies(live.value_head)
        return Snapshot(lora, value_head, _copies(live.moments), live.history)

    @torch.no_grad()
    def restore(self, to: Snapshot) -> None:
        """Come back to a snapshot, bit for bit."""
        for parameters, values in ((self.lora, to.lora), (self.value_head, to.value_head)):
            for name, parameter in parameters.items():
                parameter.copy_(values[name])
                parameter.grad = None
        self.optimizer.state.clear()
        named = self._named
        for key, value in to.moments.items():
            kind, _, name = key.partition(".")
            device = "cpu" if kind == "step" else named[name].device
            self.optimizer.state[named[name]][kind] = value.clone().to(device)
        self.history = to.history

    def digest(self) -> str:
        """Return the digest of what decides logprobs and values: base, LoRA and value head."""
        found = hashlib.sha256(self._base.encode())
        for name, tensor in sorted(self._named.items()):
            found.update(name.encode())
            found.update(tensor.detach().cpu().contiguous().numpy().tobytes())
        return found.hexdigest()

    def reset(self) -> None:
        """Come back to how the policy was first opened."""
        self.restore(self._fresh)

    @property
    def fresh(self) -> Snapshot:
        return self._fresh


def _detached(parameters: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: p.detach() for name, p in parameters.items()}


def _copies(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name: t.clone() for name, t in tensors.items()}


def write_checkpoint(learner: Learner, digests: dict[str, str], model: str, folder: Path) -> None:
    """Write what is learned into an existing empty folder. ``digests`` tell base and tokenizer."""
    state = learner.live
    lora = {_outside(name): value for name, value in state.lora.items()}
    for name, tensors in (
        (ADAPTER, lora),
        (VALUE_HEAD, state.value_head),
        (OPTIMIZER, state.moments),
    ):
        ordered = {key: tensors[key].cpu().contiguous() for key in sorted(tensors)}
        (folder / name).write_bytes(save(ordered, metadata={"format": "pt"}))
    _write_json(folder / ADAPTER_CONFIG, _adapter_config(learner, model))
    _write_json(folder / STATE, {"format": 1, **digests, **asdict(state.history)})


def _adapter_config(learner: Learner, model: str) -> dict[str, Any]:
    config = learner.network.peft.peft_config["default"].to_dict()
    config |= {"base_model_name_or_path": model, "inference_mode": True}
    return {key: sorted(v) if isinstance(v, set) else v for key, v in config.items()}


def _write_json(path: Path, content: dict[str, Any]) -> None:
    text = json.dumps(content, indent=1, sort_keys=True, default=str)
    path.write_text(text + "\n", encoding="utf-8")


def _outside(name: str) -> str:
    """Return PEFT's name of a parameter on disk: without the adapter's own name."""
    return name.replace(".default.", ".")


def read_checkpoint(learner: Learner, digests: dict[str, str], folder: Path) -> Snapshot:
    """Return the checkpoint in ``folder``; raises ``ModelProblem`` when it does not fit.

    Key sets, shapes, finite numbers, base model and tokenizer are compared; nothing is changed.
    """
    state = _read_state(folder / STATE)
    for what, expected in digests.items():
        if state.get(what, "") != expected:
            raise ModelProblem(
                f"This checkpoint was made with another {what}.",
                hint="Open the model that it was trained on.",
            )
    fresh = learner.fresh
    on_disk = {_outside(name): name for name in fresh.lora}
    lora = _read_tensors(folder / ADAPTER, {_outside(n): t for n, t in fresh.lora.items()})
    value_head = _read_tensors(folder / VALUE_HEAD, fresh.value_head)
    moments = _read_tensors(folder / OPTIMIZER, _moments_like(learner), may_be_empty=True)
    history = History(state["updates"], state["rewards"], state["reward_sum"], state.get("kl_coef"))
    return Snapshot({on_disk[n]: t for n, t in lora.items()}, value_head, moments, history)


def _moments_like(learner: Learner) -> dict[str, Tensor]:
    fresh = learner.fresh
    named = {**fresh.lora, **{f"value_head.{n}": p for n, p in fresh.value_head.items()}}
    moments = {f"{kind}.{n}": p for n, p in named.items() for kind in ("exp_avg", "exp_avg_sq")}
    return {**moments, **{f"step.{name}": torch.zeros(()) for name in named}}


def _read_state(path: Path) -> dict[str, Any]:
    try:
        state: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        float(state["reward_sum"]), int(state["updates"]), int(state["rewards"])
        float(state.get("kl_coef") or 0)
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise _damaged(path) from problem
    return state


def _read_tensors(
    path: Path, like: Mapping[str, Tensor], may_be_empty: bool = False
) -> dict[str, Tensor]:
    try:
        tensors: dict[str, Tensor] = load(path.read_bytes())
    except (OSError, SafetensorError, ValueError) as problem:
        raise _damaged(path) from problem
    if may_be_empty:  # an optimiser knows only what it has moved
        like = {name: like[name] for name in tensors if name in like}
    if tensors.keys() != like.keys() or any(tensors[n].shape != like[n].shape for n in like):
        raise ModelProblem(
            "This checkpoint belongs to another model or another LoRA size.",
            hint="Open the model with the settings that it was trained with.",
        )
    if not all(bool(torch.isfinite(t).all()) for t in tensors.values()):
        raise _damaged(path)
    return tensors


def _damaged(path: Path) -> ModelProblem:
    return ModelProblem(
        f"The checkpoint's file {path.name} is missing or damaged.",
        hint="Go back to another adapter.",
    )
