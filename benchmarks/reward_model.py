"""The reward model benchmark (`make bench-reward-model`): what few scores tell of other prompts.

512 completions of the bare policy to labyrinth prompts about training topics, scored by the
simulated teacher. The reward model is fitted on 32, 128 or 256 of them and judged by its
correlation within prompts that it has not seen, and by how often the scores lie in its intervals.
Completions and features are made once and kept in the output folder. The last line of the output
is one line of JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median

import msgspec
import numpy as np

from benchmarks.learning import MODEL
from benchmarks.runs import code_digest
from ouroboros_desktop.core.completion import Sampling
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy import Backend, ModelRef
from ouroboros_desktop.core.prediction import Likely, predicted_reward
from ouroboros_desktop.core.scoring import Criterion, Rubric
from ouroboros_desktop.evaluation.answers import answer, labyrinth
from ouroboros_desktop.evaluation.rewarding import Rated, features_of
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import personas, training_topics
from ouroboros_desktop.learning.packing import Array, Integers
from ouroboros_desktop.learning.reward_model import Scored, fit, unseen_correlation
from ouroboros_desktop.learning.reward_model_bytes import to_bytes
from ouroboros_desktop.learning.statistics import within_group_correlation
from ouroboros_desktop.models.library import resolve
from ouroboros_desktop.registry import discover
from ouroboros_desktop.settings import folders

WRITTEN_BY = (
    "ouroboros_desktop.core",
    "ouroboros_desktop.transformations",
    "ouroboros_desktop.evaluation",
    "ouroboros_backends",
    "ouroboros_resources.benchmarks",
)
SIZES = (32, 128, 256)
COLUMNS = (*(c.value for c in Criterion), "reward")


@dataclass(frozen=True, slots=True)
class Material:
    """All completions: what was scored, and the number of each one's topic [n]."""

    scored: Scored
    topics: Integers

    def only(self, rows: Integers) -> Scored:
        whole = self.scored
        return Scored(whole.features[rows], whole.targets[rows], whole.groups[rows])


@dataclass(frozen=True, slots=True)
class Judgement:
    """One fit on one split: four figures each, for the criteria and the reward.

    ``correlations`` are within unseen prompts, ``within`` the shares of scores at most one and at
    most two deviations away; ``estimate`` is what the fit itself said of unseen prompts.
    """

    correlations: tuple[float, ...]
    within: tuple[tuple[float, ...], tuple[float, ...]]
    estimate: float | None


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; the exit code is 0 when it succeeded."""
    args = _parser().parse_args(arguments)
    os.environ["OMP_NUM_THREADS"] = "1"
    try:
        material = _material(args)
    except OuroborosError as error:
        print(error, file=sys.stderr)
        return 1
    found = {size: _splits(material, size, args.splits, material.scored.groups) for size in SIZES}
    topics = _splits(material, 128, args.splits, material.topics)
    for size, judgements in found.items():
        print(_table(f"{size} scores, unseen prompts", judgements))
    print(_table("128 scores, unseen topics", topics))
    width = material.scored.features.shape[1]
    seconds = {d: _fit_seconds(1000, d) for d in (576, width)}
    for d, taken in seconds.items():
        print(f"fit on 1,000 scores of {d} features: {taken:.2f} CPU s (median of 5, 1 thread)")
    kept = len(to_bytes(fit(material.only(np.arange(128)))))
    print(f"a model fitted on 128 scores takes {kept / 1e6:.1f} MB\n")
    print(json.dumps(_summary(found, topics, seconds[576], seconds[width])))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reward_model", description=__doc__)
    parser.add_argument("--topics", type=int, default=16)
    parser.add_argument("--prompts", type=int, default=4, help="of each topic")
    parser.add_argument("--completions", type=int, default=8, help="of each prompt")
    parser.add_argument("--splits", type=int, default=20)
    parser.add_argument("--backend", default="torch")
    parser.add_argument("--model", default=MODEL, help="a name of the models library")
    parser.add_argument("--output", type=Path, default=Path("build/bench-reward-model"))
    return parser


# ---------------------------------------------------------------- completions and features, once


class Row(msgspec.Struct, frozen=True):
    """One completion as it is kept."""

    topic: int
    rated: Rated


def _material(args: argparse.Namespace) -> Material:
    settings = [args.topics, args.prompts, args.completions, args.backend, args.model]
    key = hashlib.sha256(json.dumps([*settings, code_digest(WRITTEN_BY)]).encode()).hexdigest()
    file: Path = args.output / f"{key[:12]}.msgpack"
    if not file.is_file():
        args.output.mkdir(parents=True, exist_ok=True)
        rows = _written(args)
        file.with_suffix(".partial").write_bytes(msgspec.msgpack.encode(rows))
        file.with_suffix(".partial").replace(file)
    rows = msgspec.msgpack.decode(file.read_bytes(), type=list[Row])
    scored = Scored.of(
        [r.rated.features for r in rows],
        [r.rated.targets for r in rows],
        [r.rated.prompt for r in rows],
    )
    return Material(scored, np.array([r.topic for r in rows]))


def _written(args: argparse.Namespace) -> list[Row]:
    folder = None if args.backend == "echo" else resolve(folders().models, args.model)
    backend = discover("ouroboros_backends", Backend)[args.backend]
    policy = backend.open(ModelRef(args.backend, args.model), folder)
    teacher = SimulatedTeacher(personas()["plain"], 0)
    sampling = Sampling(completions=args.completions, max_tokens=40)
    rows: list[Row] = []
    for number, topic in enumerate(training_topics()[: args.topics]):
        summary, prompts = labyrinth(topic, teacher, 500, args.prompts, held_out=0)
        judged = answer(policy, [(summary, p) for p in prompts], sampling, teacher, 7000 + number)
        first = number * args.prompts
        rows += [
            Row(number, Rated(vector, j.scores, first + j.place))
            for vector, j in zip(features_of(policy, judged), judged, strict=True)
        ]
        print(f"topic {number + 1}: {len(rows)} completions", file=sys.stderr, flush=True)
    return rows


# ---------------------------------------------------------------- fits and what they are worth


def _splits(material: Material, size: int, splits: int, by: Integers) -> list[Judgement]:
    return [_split(material, size, np.random.default_rng(i), by) for i in range(splits)]


def _split(material: Material, size: int, rng: np.random.Generator, by: Integers) -> Judgement:
    """Fit on ``size`` completions, whole prompts, from one half of ``by``; judge on the other."""
    units = rng.permutation(np.unique(by))
    seen = np.isin(by, units[: len(units) // 2])
    order = rng.permutation(np.unique(material.scored.groups[seen]))
    rows = np.concatenate([np.flatnonzero(material.scored.groups == g) for g in order])[:size]
    learned, asked = material.only(rows), material.only(np.flatnonzero(~seen))
    model = fit(learned)
    expected = [
        [*(p.of(c) for c in Criterion), predicted_reward(p, Rubric())]
        for p in model.predict(asked.features)
    ]
    truth = np.column_stack([asked.targets, asked.targets.mean(1)])
    columns = list(zip(zip(*expected, strict=True), truth.T, strict=True))
    return Judgement(
        tuple(_correlation(likely, y, asked.groups) for likely, y in columns),
        (tuple(_inside(*c, 1) for c in columns), tuple(_inside(*c, 2) for c in columns)),
        unseen_correlation(model, learned),
    )


def _correlation(likely: Sequence[Likely], truth: Array, groups: Integers) -> float:
    """Return the correlation within groups; a fit that tells nothing apart has none, so 0."""
    return within_group_correlation(np.array([x.mean for x in likely]), truth, groups) or 0.0


def _inside(likely: Sequence[Likely], truth: Array, deviations: int) -> float:
    return fmean(abs(y - x.mean) <= deviations * x.std for x, y in zip(likely, truth, strict=True))


def _fit_seconds(scores: int, width: int) -> float:
    """Return the CPU seconds of a fit; what the numbers are makes no difference to it."""
    rng = np.random.default_rng(0)
    targets = rng.integers(-2, 3, (scores, 3)) / 2
    scored = Scored(rng.normal(size=(scores, width)), targets, np.arange(scores) // 4)
    taken = []
    for _ in range(5):
        started = time.process_time()
        fit(scored)
        taken.append(time.process_time() - started)
    return median(taken)


# ---------------------------------------------------------------- what is printed


def _table(title: str, judgements: Sequence[Judgement]) -> str:
    head = (
        f"{title}, {len(judgements)} splits\n{'':8} correlation (lowest to highest)  1 dev.  2 dev."
    )
    lines = [head]
    for c, name in enumerate(COLUMNS):
        values = [j.correlations[c] for j in judgements]
        one, two = (fmean(j.within[k][c] for j in judgements) for k in (0, 1))
        lines.append(
            f"{name:8} {fmean(values):+.3f} ({min(values):+.2f} to {max(values):+.2f})"
            f" {one:16.2f} {two:7.2f}"
        )
    estimates = [j.estimate for j in judgements if j.estimate is not None]
    return "\n".join([*lines, f"the fit's own estimate for the reward: {fmean(estimates):+.3f}\n"])


def _summary(
    found: dict[int, list[Judgement]], topics: list[Judgement], narrow: float, wide: float
) -> dict[str, float]:
    result = {
        f"correlation_{size}" + ("" if name == "reward" else f"_{name}"): fmean(
            j.correlations[c] for j in judgements
        )
        for size, judgements in found.items()
        for c, name in enumerate(COLUMNS)
    }
    for k, deviations in enumerate((1, 2)):
        inside = [fmean(j.within[k][:3]) for j in found[128]]
        result[f"coverage_{deviations}"] = fmean(inside)
    result["correlation_128_unseen_topics"] = fmean(j.correlations[-1] for j in topics)
    result |= {"fit_seconds_1000": wide, "fit_seconds_1000_of_576": narrow}
    return {key: round(value, 4) for key, value in result.items()}


if __name__ == "__main__":
    sys.exit(main())
