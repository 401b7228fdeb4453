"""The policy update against trl (`make bench-ppo`): the same triples, LoRA and steps.

Peers get environments of their own, which this command builds. Every run is a process, one thread;
runs of ours and of a peer alternate. Material: completions of exactly 64 tokens by an adapter that
has learned, so that nobody gains by not padding and everybody has a reference policy to ask. The
last line of the output is one line of JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.learning import MODEL
from benchmarks.updates.environments import environment
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.models.library import resolve
from ouroboros_desktop.settings import folders

HERE = Path(__file__).parent / "updates"
TORCH = "torch==2.13.0"
PEERS = {
    "trl_0_11": [
        "trl==0.11.4",
        "transformers==4.46.3",
        "peft==0.13.2",
        "accelerate==0.34.2",
        "datasets==3.6.0",
        "rich==14.1.0",
    ],
    "trl_1_12": [
        "trl==1.12.0",
        "transformers==5.23.0",
        "peft==0.21.2",
        "accelerate==1.15.0",
        "datasets==5.2.0",
        "rich==14.1.0",
    ],
}
SHAPES = {"short": [51, 54], "long": [255]}
"""Tokens of each prompt; four completions each."""

COMPLETIONS, TOKENS = 4, 64


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run reported."""

    cpu_seconds: float
    peak_mb: float
    policy_loss: float
    kl: float
    entropy: float
    gemm_rate: float = 0.0
    flops: float = 0.0

    @property
    def gemm_share(self) -> float:
        return self.flops / self.cpu_seconds / self.gemm_rate


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; the exit code is 0 when every run succeeded."""
    args = _parser().parse_args(arguments)
    try:
        model = resolve(folders().models, MODEL)
    except OuroborosError as error:
        print(error, file=sys.stderr)
        return 1
    for name, packages in PEERS.items():
        # torch alone: a range in a dependency would fetch a build for GPUs.
        environment(args.output / name, packages, first=TORCH)
    runner = Runner(args.output, model)
    print(f"{'':24} {'CPU s':>28} {'peak MB':>16} {'policy loss':>12} {'KL':>8} entropy")
    short, old = runner.against("short", "trl_0_11", args.runs)
    long, long_old = runner.against("long", "trl_0_11", args.runs)
    ours, stock = runner.against("short", "trl_1_12", max(1, args.runs // 2), "stock")
    _, frozen = runner.against("short", "trl_1_12", 1, "frozen")
    summary = {
        "short_cpu_ratio": _ratio("cpu_seconds", old, short),
        "long_cpu_ratio": _ratio("cpu_seconds", long_old, long),
        "rss_ratio": max(_ratio("peak_mb", short, old), _ratio("peak_mb", long, long_old)),
        "cpu_ratio_112": _ratio("cpu_seconds", stock, ours),
        "rss_ratio_112": _ratio("peak_mb", ours, stock),
        "cpu_ratio_112_frozen": _ratio("cpu_seconds", frozen, ours),
        "gemm_share": median(f.gemm_share for f in (*short, *long)),
        "policy_loss_difference": _apart("policy_loss", short, old),
        "kl_difference": _apart("kl", short, old),
    }
    print("\n" + json.dumps({key: float(f"{value:.4g}") for key, value in summary.items()}))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.ppo", description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="pairs of runs")
    parser.add_argument("--output", type=Path, default=Path("build/bench-ppo"))
    return parser


class Runner:
    """Starts runs, one process each, and prints what they report."""

    def __init__(self, output: Path, model: Path) -> None:
        self._output = output
        self._model = model

    def against(
        self, shape: str, peer: str, pairs: int, *more: str
    ) -> tuple[list[Figures], list[Figures]]:
        """Return the figures of ours and of the peer, run in turn."""
        folder = self._material(shape)
        ours, theirs = [], []
        for _ in range(pairs):
            ours.append(self._ours(folder, "learn"))
            python = self._output / peer / "bin" / "python"
            script = HERE / f"{peer}.py"
            theirs.append(_figures([python, script, self._model, folder, *more]))
        for name, figures in (("ours", ours), (" ".join([peer, *more]), theirs)):
            print(_row(f"{shape} {name}", figures), flush=True)
        return ours, theirs

    def _material(self, shape: str) -> Path:
        folder = self._output / shape
        folder.mkdir(parents=True, exist_ok=True)
        lengths = ",".join(map(str, SHAPES[shape]))
        self._ours(folder, "make", lengths, str(COMPLETIONS), str(TOKENS))
        return folder

    def _ours(self, folder: Path, task: str, *more: str) -> Figures:
        module = ["-m", "benchmarks.updates.ours"]
        return _figures([sys.executable, *module, task, self._model, folder, *more])


def _figures(call: Sequence[str | Path]) -> Figures:
    threads = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    done = subprocess.run(
        [str(part) for part in call],
        env={**os.environ, **threads},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{call} failed:\n{done.stderr}")
    found: dict[str, float] = {}
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            found |= json.loads(line)
    names = Figures.__dataclass_fields__
    return Figures(**{name: found.get(name, 0.0) for name in names})


def _row(name: str, figures: Sequence[Figures]) -> str:
    cpu = [f.cpu_seconds for f in figures]
    peak, last = [f.peak_mb for f in figures], figures[-1]
    share = f"  {median(f.gemm_share for f in figures):.2f} of GEMM rate" if last.flops else ""
    return (
        f"{name:24} {median(cpu):8.1f} ({min(cpu):.1f} to {max(cpu):.1f}, n={len(cpu)})"
        f" {median(peak):10.0f} {last.policy_loss:16.6f} {last.kl:8.4f} {last.entropy:.4f}{share}"
    )


def _ratio(name: str, above: Sequence[Figures], below: Sequence[Figures]) -> float:
    """Return the median over pairs of one figure by another."""
    pairs = zip(above, below, strict=False)
    return float(median(getattr(a, name) / getattr(b, name) for a, b in pairs))


def _apart(name: str, ours: Sequence[Figures], theirs: Sequence[Figures]) -> float:
    return float(abs(getattr(ours[0], name) - getattr(theirs[0], name)))


if __name__ == "__main__":
    sys.exit(main())
