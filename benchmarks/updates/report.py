"""What every run of the benchmark reads and reports; imports nothing but the standard library.

The peers run in environments of their own, where this package is not installed.
"""

from __future__ import annotations

import json
import os
import re
import resource
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

RANK, ALPHA = 8, 16.0
TARGETS = ("q_proj", "k_proj", "v_proj", "o_proj")
EPOCHS = 2
MICRO = 4
"""Completions that pass the network together: those of one prompt."""

PADDING = 0
"""A token that the material does not have."""

LEARNING_RATE, KL_COEF, VALUE_COEF, CLIP, LAMBDA = 1e-5, 0.05, 0.1, 0.2, 0.95


@dataclass(frozen=True)
class Triple:
    """Prompt and completion in ids, the behaviour policy's logprobs, and a reward."""

    prompt: list[int]
    ids: list[int]
    logprobs: list[float]
    reward: float


def triples(folder: Path) -> list[Triple]:
    """Return what is to be learned from; without ids that others would take for padding."""
    return [Triple(**row) for row in json.loads((folder / "triples.json").read_text())]


def adapted(base: Any, folder: Path) -> Any:
    """Return a peer's base with the adapter of ``folder`` on it."""
    from peft import LoraConfig, get_peft_model, set_peft_model_state_dict
    from safetensors.torch import load_file

    lora = LoraConfig(r=RANK, lora_alpha=ALPHA, target_modules=list(TARGETS), task_type="CAUSAL_LM")
    policy = get_peft_model(base, lora)
    read = set_peft_model_state_dict(policy, load_file(folder / "adapter_model.safetensors"))
    assert not read.unexpected_keys
    return policy


def tokenizer(model: Path) -> Any:
    """Return the tokenizer as peers want one; the padding is no token of the material."""
    from transformers import PreTrainedTokenizerFast

    found = PreTrainedTokenizerFast(tokenizer_file=str(model / "tokenizer.json"))
    found.pad_token_id = found.eos_token_id = PADDING
    found.padding_side = "left"
    return found


def timed(update: Callable[[], Mapping[str, float]]) -> None:
    """Run the update once and print its figures as one line of JSON.

    ``peak_mb`` is the highest resident memory of the whole process, loading included.
    """
    wall, cpu = time.perf_counter(), time.process_time()
    figures = update()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    peak = peak_kib() / 1000
    print(json.dumps({"cpu_seconds": cpu, "wall_seconds": wall, "peak_mb": peak, **figures}))


def peak_kib() -> int:
    """Return the highest resident memory of this process.

    Linux lets ``ru_maxrss`` begin with that of the process that started this one.
    """
    if sys.platform == "darwin":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    status = Path("/proc/self/status").read_text()
    return int(re.findall(r"VmHWM:\s+(\d+)", status)[0])


def versions(*names: str) -> str:
    return ", ".join(f"{name} {version(name)}" for name in names)


def one_thread() -> None:
    """Use one core, and no network; before anything is imported."""
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"
    os.environ["HF_HUB_OFFLINE"] = os.environ["TRANSFORMERS_OFFLINE"] = "1"


def llama_config(model: Path) -> dict[str, Any]:
    """Return a Llama's config as releases of transformers before 5 read it."""
    config: dict[str, Any] = json.loads((model / "config.json").read_text())
    rope = config.pop("rope_parameters", None) or {}
    config["rope_theta"] = rope.get("rope_theta", config.get("rope_theta", 10_000.0))
    return {key: value for key, value in config.items() if key not in {"rope_scaling", "dtype"}}
