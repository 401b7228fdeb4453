"""The fit check (`make bench-fit`): what is said before a start, against what is then taken.

Each case is a model in a fresh process: opened, asked for completions, updated; the most memory
that the process had in each phase is compared with the estimate. The embedded model is as it is;
those 4,096 wide have GPT-J's and Llama 2's sizes but few layers and random weights, kept in each
way. With ``--backend mlx`` they are 2,048 wide, because it computes slowly on a processor. The last
line of the output is one line of JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.learning import MODEL
from benchmarks.peaks import PHASES, Measured, Task, measured
from ouroboros_desktop.core.fit import Fit, Workload
from ouroboros_desktop.core.policy import Backend, ModelRef
from ouroboros_desktop.models.library import resolve
from ouroboros_desktop.registry import discover
from ouroboros_desktop.settings import folders

GPTJ = {
    "n_embd": 4096,
    "n_head": 16,
    "n_inner": 16384,
    "n_positions": 2048,
    "rotary_dim": 64,
    "vocab_size": 50400,
    "tie_word_embeddings": False,
}
LLAMA = {
    "hidden_size": 4096,
    "intermediate_size": 11008,
    "num_attention_heads": 32,
    "num_key_value_heads": 32,
    "max_position_embeddings": 4096,
    "vocab_size": 50400,  # that of Llama 2 is smaller, but the embedded model's tokenizer is used
    "tie_word_embeddings": False,
}
MODELS: dict[str, tuple[str, dict[str, Any]]] = {
    "gptj-2": ("gptj", {**GPTJ, "n_layer": 2}),
    "gptj-4": ("gptj", {**GPTJ, "n_layer": 4}),
    "llama-2": ("llama", {**LLAMA, "num_hidden_layers": 2}),
    "gptj-half": ("gptj", {**GPTJ, "n_layer": 4, "n_embd": 2048, "n_inner": 8192, "n_head": 8}),
    "llama-half": (
        "llama",
        {
            **LLAMA,
            "num_hidden_layers": 4,
            "hidden_size": 2048,
            "intermediate_size": 5504,
            "num_attention_heads": 16,
            "num_key_value_heads": 4,
        },
    ),
}
SMALL = Workload(prompts=1, prompt_tokens=64, answer_tokens=16, epochs=1)
USUAL = Workload(prompts=4, prompt_tokens=200, answer_tokens=48, epochs=1)
LARGE = Workload(prompts=2, prompt_tokens=300, answer_tokens=128, epochs=1)


@dataclass(frozen=True, slots=True)
class Case:
    """A model ("" for the embedded one), how it is kept, and what it is asked."""

    model: str
    workload: Workload
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        words = [self.model or "embedded", *self.options.values()]
        tokens = f"{self.workload.prompt_tokens}+{self.workload.answer_tokens}"
        return f"{' '.join(words)} {self.workload.prompts}x{self.workload.completions} {tokens}"


HALF, INT8, NF4 = (
    {"dtype": "bfloat16", **more}
    for more in ({}, {"quantisation": "int8"}, {"quantisation": "nf4"})
)
ONCE, TWICE = {"checkpointing": "off"}, {"checkpointing": "on"}
BITS = {"quantisation": "4bit"}
TORCH = (
    Case("", SMALL),
    Case("", USUAL),
    Case("", LARGE),
    Case("", LARGE, TWICE),
    Case("gptj-2", USUAL, HALF),
    Case("gptj-4", SMALL, HALF | TWICE),
    Case("gptj-4", LARGE, HALF | ONCE),
    Case("gptj-4", LARGE, INT8 | TWICE),
    Case("gptj-2", USUAL, INT8),
    Case("gptj-2", USUAL, NF4 | TWICE),
    Case("gptj-2", LARGE, NF4),
    Case("llama-2", USUAL),
    Case("llama-2", USUAL, HALF),
    Case("llama-2", LARGE, INT8 | TWICE),
    Case("llama-2", SMALL, NF4),
)
MLX = (
    Case("", SMALL),
    Case("", USUAL),
    Case("", LARGE, TWICE),
    Case("", SMALL, BITS),
    Case("llama-half", USUAL),
    Case("llama-half", LARGE, TWICE),
    Case("llama-half", SMALL, BITS),
    Case("gptj-half", USUAL, ONCE),
    Case("gptj-half", LARGE, TWICE),
    Case("gptj-half", SMALL, BITS | TWICE),
)
CASES = {"torch": TORCH, "mlx": MLX}


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; the exit code is 0 when every peak is within the limit."""
    args = _parser().parse_args(arguments)
    os.environ["OMP_NUM_THREADS"] = "1"
    errors: dict[str, float] = {}
    print(f"{'model, kept, prompts x completions, tokens':50} phase      estimate  peak  error")
    with tempfile.TemporaryDirectory(prefix="ouroboros-bench-") as temporary:
        for case in CASES[args.backend]:
            if args.only in case.name:
                errors |= _errors(case, *_run(case, args.backend, args.models or Path(temporary)))
    print(versions())
    worst = max(errors, key=lambda name: abs(errors[name]))
    summary = {
        "worst_error": round(abs(errors[worst]), 3),
        "lowest": round(min(errors.values()), 3),
        "highest": round(max(errors.values()), 3),
        "peaks": len(errors),
        "worst_of": worst,
    }
    print(json.dumps(summary))
    return 0 if abs(errors[worst]) <= args.limit else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit", description=__doc__)
    parser.add_argument("--backend", choices=CASES, default="torch")
    parser.add_argument("--limit", type=float, default=0.2, help="largest error that is right")
    parser.add_argument("--only", default="", help="cases with this in their name")
    parser.add_argument("--models", type=Path, help="keep the built models in this folder")
    return parser


def _run(case: Case, backend: str, models: Path) -> tuple[Fit, Measured]:
    folder = built(case.model, models)
    fitting = discover("ouroboros_backends", Backend)[backend].fit
    assert fitting is not None
    estimate = fitting(ModelRef(backend, "m", dict(case.options)), folder, case.workload)
    return estimate, measured(Task(str(folder), dict(case.options), case.workload, backend=backend))


def built(model: str, models: Path) -> Path:
    """Return the folder of a model, built where it is missing."""
    import torch

    from benchmarks.building import build

    embedded = resolve(folders().models, MODEL)
    if not model:
        return embedded
    architecture, sizes = MODELS[model]
    folder = models / model
    return (
        folder
        if folder.is_dir()
        else build(folder, embedded, architecture, torch.bfloat16, **sizes)
    )


def _errors(case: Case, estimate: Fit, found: Measured) -> dict[str, float]:
    """Print and return by how much each estimate is too high, as a share of the peak."""
    errors = {}
    for phase in PHASES:
        said, real = getattr(estimate, phase), found.peaks[phase]
        errors[f"{case.name}, {phase}"] = said / real - 1
        print(
            f"{case.name:50} {phase:10} {said / 1e9:7.2f} {real / 1e9:6.2f} {said / real - 1:+6.0%}"
        )
    writing, learning = found.seconds["generating"], found.seconds["updating"]
    print(
        f"{'':50} seconds    writing {estimate.generation_seconds:.0f} (took {writing:.0f}), "
        f"learning {estimate.update_seconds:.0f} (took {learning:.0f})",
        flush=True,
    )
    return errors


def versions() -> str:
    """Return the versions of what decides the figures."""
    return " ".join(_versions())


def _versions() -> Iterator[str]:
    import platform
    from importlib.metadata import PackageNotFoundError, version

    yield f"python {platform.python_version()}"
    for name in ("torch", "transformers", "peft", "bitsandbytes", "mlx", "mlx-lm"):
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} -"


if __name__ == "__main__":
    sys.exit(main())
