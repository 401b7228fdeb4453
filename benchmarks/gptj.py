"""GPT-J 6B at its full size (`make bench-gptj`): one whole policy update on a small computer.

The model has GPT-J's 28 layers, 4,096 wide, and random weights: what it says is noise, what it
takes is what the real one takes. It is written as a folder of 12 GB in bfloat16 and then opened,
asked and updated as any other, in a fresh process: kept in NF4 first, then in bfloat16. Not part of
`make bench`: it needs that disk and 14 GB of free memory. The last line of the output is one line
of JSON; the exit code is 0 when no peak is above its limit and each update was a true one.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import psutil

from benchmarks.fit import GPTJ, versions
from benchmarks.learning import MODEL
from benchmarks.peaks import PHASES, Measured, Task, measured
from ouroboros_desktop.core.fit import Fit, Workload, gigabytes
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.models.library import resolve
from ouroboros_desktop.settings import folders

LIMITS = {"nf4": 6.0, "bf16": 16.0}
"""The highest peaks, in GB (1e9 bytes), that are right."""

OPTIONS: dict[str, dict[str, str | int | float]] = {
    "nf4": {"dtype": "bfloat16", "quantisation": "nf4"},
    "bf16": {"dtype": "bfloat16"},
}
TARGETS = "q_proj,k_proj,v_proj,out_proj"
"""LoRA on all of attention, as is usual for this model."""

LEARNING_RATE = 2e-5
"""28 layers of random weights move far: at 3e-4 every ratio is clipped after one step."""

DISK = 13_000_000_000


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; the exit code is 0 when it succeeded."""
    args = _parser().parse_args(arguments)
    os.environ["OMP_NUM_THREADS"] = "1"
    workload = Workload(
        prompts=1, prompt_tokens=args.prompt, answer_tokens=args.answer, epochs=args.epochs
    )
    summary: dict[str, float] = {}
    right = True
    with tempfile.TemporaryDirectory(prefix="ouroboros-gptj-", dir=args.directory) as temporary:
        folder = _built(Path(temporary), args.layers)
        for kept in args.kept.split(","):
            options = OPTIONS[kept] | {"lora_targets": TARGETS}
            estimate = _estimate(folder, options, workload, kept)
            found = measured(Task(str(folder), options, workload, LEARNING_RATE))
            right &= _report(kept, estimate, found)
            summary |= _figures(kept, estimate, found)
    print(versions())
    print(json.dumps({key: round(value, 3) for key, value in summary.items()}))
    return 0 if right else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gptj", description=__doc__)
    parser.add_argument("--kept", default="nf4,bf16", help="nf4, bf16 or both")
    parser.add_argument("--layers", type=int, default=28)
    parser.add_argument("--prompt", type=int, default=32, help="tokens")
    parser.add_argument("--answer", type=int, default=8, help="tokens of each of 4 completions")
    parser.add_argument("--epochs", type=int, default=2, help="one optimiser step each")
    parser.add_argument("--directory", type=Path, help="where 13 GB are free")
    return parser


def _built(folder: Path, layers: int) -> Path:
    import torch

    from benchmarks.building import build

    if layers == 28 and shutil.disk_usage(folder).free < DISK:
        sys.exit(f"{folder} has less than {gigabytes(DISK)} free; choose another --directory.")
    started = time.perf_counter()
    embedded = resolve(folders().models, MODEL)
    built = build(folder / "gptj", embedded, "gptj", torch.bfloat16, **GPTJ, n_layer=layers)
    size = sum(path.stat().st_size for path in built.iterdir())
    print(f"built {gigabytes(size)} in {time.perf_counter() - started:.0f} s", flush=True)
    return built


def _estimate(
    folder: Path, options: dict[str, str | int | float], workload: Workload, kept: str
) -> Fit:
    from ouroboros_backends.torch import TORCH

    assert TORCH.fit is not None
    estimate = TORCH.fit(ModelRef("torch", "gptj", options), folder, workload)
    print(f"{kept}: {estimate.sentence}", flush=True)
    if estimate.needed > psutil.virtual_memory().available:
        sys.exit("That much is not free: close other applications, or choose --kept nf4.")
    return estimate


def _report(kept: str, estimate: Fit, found: Measured) -> bool:
    """Print what was measured, and return whether it is as it should be."""
    for phase in PHASES:
        said, real, minutes = getattr(estimate, phase), found.peaks[phase], found.seconds[phase]
        print(
            f"{kept:5} {phase:10} peak {real / 1e9:5.2f} GB, estimated {said / 1e9:5.2f} "
            f"({said / real - 1:+.0%}), {minutes / 60:.1f} minutes"
        )
    print(f"{kept:5} losses {found.losses}, gradients {found.gradients}, moved {found.moved:.1e}")
    peak = max(found.peaks.values()) / 1e9
    small, true = peak <= LIMITS[kept], _is_true(found)
    print(f"{kept:5} peak {peak:.2f} GB, limit {LIMITS[kept]:.0f} GB: {small}; learned: {true}")
    sys.stdout.flush()
    return small and true


def _is_true(found: Measured) -> bool:
    """Whether numbers were finite, the gradient was one, and loss and adapter changed."""
    finite = all(math.isfinite(x) for x in (*found.losses, *found.gradients))
    changed = len(set(found.losses)) == len(found.losses) > 1
    return finite and changed and min(found.gradients) > 0 and found.moved > 0


def _figures(kept: str, estimate: Fit, found: Measured) -> dict[str, float]:
    peak, more = max(found.peaks.values()), "" if kept == "bf16" else f"_{kept}"
    return {
        f"peak_gb{more}": peak / 1e9,
        f"estimated_gb{more}": estimate.needed / 1e9,
        f"estimate_error{more}": estimate.needed / peak - 1,
        f"minutes{more}": sum(found.seconds.values()) / 60,
        f"update_minutes{more}": found.seconds["updating"] / 60,
        f"estimated_update_minutes{more}": estimate.update_seconds / 60,
    }


if __name__ == "__main__":
    sys.exit(main())
