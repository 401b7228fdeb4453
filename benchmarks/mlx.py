"""The policy update on MLX against mlx-lm-lora's "PPO" (`make bench-mlx`): the same stored pairs.

The peer has an environment of its own, which this command builds; what of it runs is told in
`updates/mlx_lm_lora_5_10.py`. Same model in float32, same LoRA, as many steps of as many pairs,
same learning rate. Every run is a process with one thread; ours and the peer's alternate. An update
by preferences should make the preferred answers likelier. The output ends with one line of JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import median

from benchmarks.learning import MODEL
from benchmarks.updates import mlx_peer
from benchmarks.updates.pairs import pairs
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.models.library import resolve
from ouroboros_desktop.settings import folders

HERE = Path(__file__).parent / "updates"
RATES = (1e-5, 1e-4)
"""Learning rates; the first is the peer's own, and the one of the JSON line."""

Run = Mapping[str, float]


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; the exit code is 0 when every run succeeded."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mlx", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--batch", type=int, default=2, help="pairs a step")
    parser.add_argument("--output", type=Path, default=Path("build/bench-mlx"))
    args = parser.parse_args(arguments)
    try:
        model = resolve(folders().models, MODEL)
    except OuroborosError as error:
        print(error, file=sys.stderr)
        return 1
    peer = mlx_peer.python(args.output.absolute())
    stored = args.output.absolute() / "pairs.json"
    stored.write_text(json.dumps([asdict(pair) for pair in pairs(args.steps * args.batch)]))
    sizes = ["--steps", str(args.steps), "--batch", str(args.batch)]
    commands = {
        "ours": [sys.executable, "-m", "benchmarks.updates.mlx_ours"],
        "peer": [str(peer), str(HERE / f"{mlx_peer.NAME}.py")],
    }
    found: dict[tuple[str, float], list[Run]] = {(s, r): [] for s in commands for r in RATES}
    for number in range(args.rounds):
        for rate in RATES if number == 0 else RATES[:1]:
            for side, command in commands.items():
                more = [str(model), str(stored), *sizes, "--learning-rate", str(rate)]
                found[side, rate].append(_run([*command, *more]))
    print(_table(found))
    print(json.dumps(_summary(found)))
    return 0


def _run(command: Sequence[str]) -> Run:
    """Return the figures of one process: its last line is JSON."""
    environment = os.environ | {"MLX_DISABLE_COMPILE": "1"}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    figures: Run = json.loads(done.stdout.strip().splitlines()[-1])
    return figures


def _gain(runs: Sequence[Run], kind: str = "preferred") -> float:
    return median(run[f"{kind}_after"] - run[f"{kind}_before"] for run in runs)


def _of(runs: Sequence[Run], key: str) -> float:
    return median(run[key] for run in runs)


def _table(found: Mapping[tuple[str, float], Sequence[Run]]) -> str:
    lines = [
        f"{'':5} {'rate':>6} {'runs':>4} {'log p before':>12} {'preferred':>9} {'rejected':>9}"
        f" {'CPU s':>6} {'peak MB':>8}"
    ]
    for (side, rate), runs in found.items():
        if runs:
            lines.append(
                f"{side:5} {rate:>6.0e} {len(runs):>4} {_of(runs, 'preferred_before'):>12.2f}"
                f" {_gain(runs):>+9.3f} {_gain(runs, 'rejected'):>+9.3f}"
                f" {_of(runs, 'cpu_seconds'):>6.1f} {_of(runs, 'peak_bytes') / 1e6:>8.0f}"
            )
    return "\n".join([*lines, "changes of log p a text, in nats; the prompt's share is left out"])


def _summary(found: Mapping[tuple[str, float], Sequence[Run]]) -> dict[str, float]:
    ours, peer = (found[side, RATES[0]] for side in ("ours", "peer"))
    return {
        "ours_logp_gain": round(_gain(ours), 4),
        "peer_logp_gain": round(_gain(peer), 4),
        "rss_ratio": round(_of(ours, "peak_bytes") / _of(peer, "peak_bytes"), 3),
        "cpu_ratio": round(_of(peer, "cpu_seconds") / _of(ours, "cpu_seconds"), 2),
    }


if __name__ == "__main__":
    sys.exit(main())
