"""`ouroboros bench`: one policy on all data sets, in the terminal."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from statistics import fmean

from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.evaluation.cards import cards
from ouroboros_desktop.evaluation.in_worker import opened
from ouroboros_desktop.evaluation.no_harm import Tokens
from ouroboros_desktop.evaluation.suite import QUICK, Examinee, Items, Size, examine
from ouroboros_desktop.evaluation.teachers import WorkingTeacher, families, tuning_families
from ouroboros_desktop.learning.statistics import bootstrap_interval
from ouroboros_desktop.worker.client import Worker

LEAST_ITEMS = 2
"""From one item there is no interval."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--seed", type=int, default=1, help="decides every draw (default: 1)")
    parser.add_argument("--quick", action="store_true", help="a few items of each data set")
    parser.add_argument("--adapter", metavar="CHECKPOINT", help="default: the bare policy")
    parser.add_argument(
        "--teacher",
        choices=[family.name for family in tuning_families()],
        default=tuning_families()[0].name,
        help="whose persona the policy should keep",
    )


def bench_command(
    args: argparse.Namespace,
    worker: Worker,
    model: ModelRef,
    measured: bool,
    say: Callable[[str], None],
) -> int:
    """Print what the policy comes to on each data set; ``measured``: it measures stored tokens."""
    worker.start()
    policy = opened(worker, model, args.adapter)
    teacher = WorkingTeacher(families()[args.teacher], args.seed)
    size = QUICK if args.quick else Size()
    one = Examinee(policy, args.seed, size, Tokens() if measured else None, teacher=teacher)
    for name, items in examine(one):
        say(f"{cards()[name].title}, version {cards()[name].version}")
        for line in _lines(items):
            say(f"  {line}")
    return 0


def _lines(items: Items) -> Iterator[str]:
    for name, values in items.items():
        title = name.replace("_", " ")
        if len(values) < LEAST_ITEMS:
            yield f"{title}: {fmean(values):.3f}"
            continue
        found = bootstrap_interval(values, seed=0, resamples=1000)
        interval = f"95 % interval {found.low:.3f} to {found.high:.3f}"
        yield f"{title}: {found.mean:.3f} ({interval}, {len(values)} items)"
