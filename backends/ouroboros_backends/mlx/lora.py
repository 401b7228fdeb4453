"""LoRA on linear layers of the trunk (Hu et al. 2021, arXiv:2106.09685), as PEFT describes it.

Arrays have PEFT's shapes throughout, A [r, in] and B [out, r], so that an adapter crosses over to
other runtimes without a transposition. They are float32 whatever the base is kept in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn

from ouroboros_backends.mlx.options import Options
from ouroboros_backends.shared.options import ALL_LINEAR, CORRECT
from ouroboros_desktop.core.errors import ModelProblem

OUTSIDE = "base_model.model."
"""What PEFT puts before the names of a model's own layers."""

RENAMED = {
    "gptj": ("model.", "transformer."),
    "gpt2": ("model.", "transformer."),
    "gpt_bigcode": ("model.", "transformer."),
    "gpt_neox": ("model.h.", "gpt_neox.layers."),
}
"""How a layer's name begins here, and in transformers; others have the same names in both."""


class LoraLinear(nn.Module):  # type: ignore[misc]
    """A frozen linear layer, quantised or not, with LoRA beside it that can be switched off."""

    def __init__(self, base: nn.Module, rank: int, scale: float) -> None:
        super().__init__()
        out, width = sizes(base)
        self.base = base
        self.lora_a = mx.zeros((rank, width))
        self.lora_b = mx.zeros((out, rank))
        self.scale = scale
        self.on = True

    def __call__(self, x: mx.array) -> mx.array:
        """Return W x + s B A x; switched off, W x and nothing else."""
        base = self.base(x)
        if not self.on:
            return base
        added = (x.astype(mx.float32) @ self.lora_a.T) @ self.lora_b.T
        return base + (self.scale * added).astype(base.dtype)


def sizes(layer: nn.Module) -> tuple[int, int]:
    """Return how wide a linear layer's output and input are."""
    out, width = layer.weight.shape
    if isinstance(layer, nn.QuantizedLinear):
        width = width * 32 // layer.bits
    return int(out), int(width)


def outside(path: str, kind: str) -> str:
    """Return what transformers calls the layer at ``path`` of a model of this kind."""
    here, there = RENAMED.get(kind, ("", ""))
    return there + path.removeprefix(here) if path.startswith(here) else path


def add_lora(model: Any, blocks: Sequence[Any], kind: str, options: Options) -> LoraLayers:
    """Put LoRA beside linear layers of the trunk ``model.model``, in place; it is all 0 still.

    ``blocks`` are the trunk's. Raises ``ModelProblem`` where the model has no such layer.
    """
    linear = _linear_layers(model, kind)
    chosen = {p: n for p, n in linear.items() if _targeted(n, options.lora_targets)}
    last = range(max(0, len(blocks) - options.lora_layers), len(blocks))
    if options.lora_layers:
        inside = {id(m) for i in last for _, m in blocks[i].named_modules()}
        chosen = {p: n for p, n in chosen.items() if id(_at(model, p)) in inside}
    if not chosen:
        raise ModelProblem(
            f"This model has no linear layers {options.lora_targets!r} for LoRA.", hint=CORRECT
        )
    layers = {}
    for path, name in chosen.items():
        layers[name] = LoraLinear(_at(model, path), options.lora_r, options.scale)
        _put(model, path, layers[name])
    restricted = list(last) if options.lora_layers else None
    ends = _ends(chosen.values(), linear.values())
    return LoraLayers(layers, options, ends, restricted)


def _linear_layers(model: Any, kind: str) -> dict[str, str]:
    """Return the paths of the trunk's linear layers, with their names in transformers."""
    modules = dict(model.model.named_modules())
    routed = {path for path, module in modules.items() if _has_experts(module)}
    found = [p for p, m in modules.items() if _is_linear(m) and not _routes(p, routed)]
    return {f"model.{p}": outside(f"model.{p}", kind) for p in sorted(found, key=_natural)}


def _has_experts(module: nn.Module) -> bool:
    return any(type(child).__name__.startswith("Switch") for child in module.values())


def _routes(path: str, routed: Collection[str]) -> bool:
    """Return whether a layer chooses between experts: transformers has no linear layer there."""
    parent, _, name = path.rpartition(".")
    return parent in routed and name in {"gate", "router"}


def _is_linear(module: Any) -> bool:
    return isinstance(module, (nn.Linear, nn.QuantizedLinear))


def _natural(path: str) -> tuple[tuple[int, str], ...]:
    """Order paths by their parts, numbers by size."""
    return tuple((int(p), "") if p.isdigit() else (-1, p) for p in path.split("."))


def _targeted(name: str, targets: str) -> bool:
    ends = targets.split(",")
    return targets == ALL_LINEAR or any(name == e or name.endswith(f".{e}") for e in ends)


def _at(model: Any, path: str) -> Any:
    found = model
    for part in path.split("."):
        found = found[int(part)] if isinstance(found, list) else getattr(found, part)
    return found


def _put(model: Any, path: str, layer: nn.Module) -> None:
    parent, _, last = path.rpartition(".")
    holder = _at(model, parent)
    if isinstance(holder, list):
        holder[int(last)] = layer
    else:
        setattr(holder, last, layer)


def _ends(chosen: Iterable[str], linear: Iterable[str]) -> list[str]:
    """Return the last parts of the chosen names, or whole names where one part is in both sets."""
    # Blocks without LoRA are told by ``layers_to_transform``: only kinds of layers count here.
    patterns = {_pattern(name) for name in chosen}
    ends = {name.rpartition(".")[2] for name in patterns}
    others = {_pattern(name) for name in linear} - patterns
    if ends & {name.rpartition(".")[2] for name in others}:
        return sorted({name.rpartition("#.")[2] for name in patterns})
    return sorted(ends)


def _pattern(name: str) -> str:
    return ".".join("#" if part.isdigit() else part for part in name.split("."))


class LoraLayers:
    """The adapter: its layers by their names in transformers."""

    def __init__(
        self,
        layers: Mapping[str, LoraLinear],
        options: Options,
        ends: Sequence[str],
        blocks: Sequence[int] | None,
    ) -> None:
        self.layers = dict(layers)
        self._options = options
        self._ends = ends
        self._blocks = blocks

    def start(self) -> None:
        """Draw A uniformly from -1 / sqrt(in) to 1 / sqrt(in); B stays 0: nothing is added yet.

        It is PEFT's Kaiming initialisation with a = sqrt(5), from a fixed seed. NumPy draws, so
        that every machine starts from the same bits.
        """
        random = np.random.default_rng(0)
        for layer in self.layers.values():
            bound = layer.lora_a.shape[1] ** -0.5
            layer.lora_a = mx.array(random.uniform(-bound, bound, layer.lora_a.shape), mx.float32)

    def switch(self, on: bool) -> None:
        for layer in self.layers.values():
            layer.on = on

    @property
    def arrays(self) -> dict[str, mx.array]:
        """What is learned, under PEFT's names."""
        found = {}
        for name, layer in self.layers.items():
            found[f"{OUTSIDE}{name}.lora_A.weight"] = layer.lora_a
            found[f"{OUTSIDE}{name}.lora_B.weight"] = layer.lora_b
        return found

    def place(self, arrays: Mapping[str, mx.array]) -> None:
        """Take arrays under the names that ``arrays`` has."""
        for name, layer in self.layers.items():
            layer.lora_a = arrays[f"{OUTSIDE}{name}.lora_A.weight"]
            layer.lora_b = arrays[f"{OUTSIDE}{name}.lora_B.weight"]

    @property
    def config(self) -> dict[str, Any]:
        """PEFT's description of the adapter, without the base model's name."""
        alpha, options = self._options.lora_alpha, self._options
        return {
            "alpha_pattern": {},
            "auto_mapping": None,
            "bias": "none",
            "fan_in_fan_out": False,
            "inference_mode": True,
            "init_lora_weights": True,
            "layers_pattern": None,
            "layers_to_transform": self._blocks,
            "lora_alpha": int(alpha) if alpha.is_integer() else alpha,
            "lora_bias": False,
            "lora_dropout": 0.0,
            "modules_to_save": None,
            "peft_type": "LORA",
            "r": options.lora_r,
            "rank_pattern": {},
            "revision": None,
            "target_modules": list(self._ends),
            "task_type": "CAUSAL_LM",
            "trainable_token_indices": None,
            "use_dora": False,
            "use_rslora": options.rslora == "on",
        }
