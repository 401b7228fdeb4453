"""What runs of the paper's benchmark came to, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import fmean

from ouroboros_desktop.evaluation.ablations import drift, foresight, per_transformation
from ouroboros_desktop.evaluation.arms import ARMS, BARE, FROZEN, OUROBOROS, RANDOM
from ouroboros_desktop.evaluation.goals import PERSONA, Cost, contradictions, cost, spent_until
from ouroboros_desktop.evaluation.paper import SCALES, PaperRun, over, table
from ouroboros_desktop.learning.statistics import Estimate

OTHERS = tuple(name for name in ARMS if name not in {BARE.name, OUROBOROS.name})


def shown(runs: Sequence[PaperRun]) -> str:
    """Return the table, the comparisons with Ouroboros and the goals, a line each."""
    head = f"{'':30}" + "".join(f"{title:>34}" for title, _ in SCALES.values())
    lines = [head]
    for arm, metrics in table(runs).items():
        cells = (_cell(metrics.get(name)) for name in SCALES)
        lines.append(f"{ARMS[arm].title:30}" + "".join(f"{cell:>34}" for cell in cells))
    lines.append("")
    for other in OTHERS:
        lines += _compared(runs, other)
    lines += ["", *_goals(runs), "", *_ablations(runs), ""]
    seeds = len({run.seed for run in runs})
    minutes = sum(run.cpu_seconds for run in runs) / 60
    return "\n".join([*lines, f"{len(runs)} runs, {seeds} seeds, {minutes:.1f} CPU minutes in all"])


def as_json(runs: Sequence[PaperRun]) -> dict[str, dict[str, dict[str, float]]]:
    """Return for each arm and metric its mean, low and high."""
    return {arm: _rows(metrics) for arm, metrics in table(runs).items()}


def _compared(runs: Sequence[PaperRun], other: str) -> list[str]:
    names = [name for name in SCALES if name != "minutes_per_1000_pairs"]
    cells = [(SCALES[n][0], over(runs, OUROBOROS.name, other, n)) for n in names]
    return [
        f"Ouroboros less {ARMS[other].title}: {title} {_cell(estimate)}"
        for title, estimate in cells
        if estimate is not None
    ]


def _goals(runs: Sequence[PaperRun]) -> Iterator[str]:
    for arm in dict.fromkeys(run.arm for run in runs if run.arm != BARE.name):
        spent, seeds = spent_until(runs, arm, PERSONA, lambda c: c.persona, lambda c: c.minutes)
        after = f"after {fmean(spent):.1f} minutes, " if spent else ""
        yield f"persona {PERSONA} of {ARMS[arm].title}: {after}in {len(spent)} of {seeds} seeds"
    found = cost(runs, OUROBOROS.name, RANDOM.name, lambda c: c.reward, lambda c: c.annotations)
    if found.seeds:
        yield f"annotations until the best reward of {RANDOM.title} was reached: {_share(found)}"
    ours = [run for run in runs if run.arm == OUROBOROS.name]
    if ours:
        said = fmean(run.cycles[-1].annotations for run in ours)
        minutes = fmean(run.minutes for run in ours)
        yield f"a seed of Ouroboros has {said:.0f} annotations in {minutes:.1f} minutes"
    denied = contradictions(ours)
    if denied:
        yield "answers that deny an entry, of 100: {:.1f}, of the bare policy {:.1f}".format(
            *(100 * share for share in denied)
        )
    for name, unit in (("perplexity", 1), ("multiple_choice", 100), ("sycophancy", 1)):
        harm = over(runs, OUROBOROS.name, BARE.name, name)
        if harm is not None:
            scaled = Estimate(*(unit * x for x in (harm.mean, harm.low, harm.high)))
            yield f"Ouroboros less the bare policy: {name} {_cell(scaled, 2)}"


def _ablations(runs: Sequence[PaperRun]) -> Iterator[str]:
    for name, gain in per_transformation(runs).items():
        yield f"consistency with labyrinth prompts less that without: {name} {_cell(gain, 2)}"
    for arm in (OUROBOROS, FROZEN):
        told = foresight(runs, arm.name)
        if told:
            each = ", ".join(f"{number}: {value:.2f}" for number, value in told.items())
            yield f"expected with true rewards, correlation by cycle, {arm.title}: {each}"
    apart = drift(runs)
    if apart is not None:
        yield f"from the third cycle on, Ouroboros less {FROZEN.title}: {_cell(apart, 2)}"


def _share(found: Cost) -> str:
    reached = f"in {found.reached} of {found.seeds} seeds"
    if found.share is None:
        return f"never, {reached}"
    share = Estimate(*(100 * x for x in (found.share.mean, found.share.low, found.share.high)))
    return f"{_cell(share)} % of what that had spent, {reached}"


def _cell(estimate: Estimate | None, digits: int = 1) -> str:
    if estimate is None:
        return "-"
    mean, low, high = (f"{x:.{digits}f}" for x in (estimate.mean, estimate.low, estimate.high))
    return f"{mean} ({low} to {high})"


def _rows(metrics: dict[str, Estimate]) -> dict[str, dict[str, float]]:
    return {
        name: {key: round(getattr(e, key), 4) for key in ("mean", "low", "high")}
        for name, e in metrics.items()
    }
