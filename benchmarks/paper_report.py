"""What runs of the paper's benchmark came to, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ouroboros_desktop.evaluation.ablations import drift, foresight, per_transformation
from ouroboros_desktop.evaluation.arms import ARMS, BARE, FROZEN, OUROBOROS, RANDOM, Arm
from ouroboros_desktop.evaluation.goals import PERSONA, Cost, beside_bare, cost, spent_until
from ouroboros_desktop.evaluation.paper import MINUTES, SCALES, PaperRun, over, table
from ouroboros_desktop.evaluation.plan import Cycled
from ouroboros_desktop.evaluation.suite import BY_KIND
from ouroboros_desktop.learning.statistics import Estimate

OTHERS = tuple(name for name in ARMS if name != OUROBOROS.name)
BESIDE = ("factual_f1_unread", "factual_f1_guessed")
"""What factual F1 is without the dialogue, and by guessing: what is above both was recalled."""

NOTES = (
    "Intervals are of 95 %, by Student's t over seeds; exact where nothing, or all, was hit.",
    "There are many comparisons; one in twenty intervals would miss by chance.",
    "Pairs are of completions that were learned from, told apart by the teacher or by predictions.",
    "SFT, RLHF, RLAIF and DPO answer plain prompts in their cycles, the others labyrinth prompts;"
    " all are examined on both.",
)


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
    lines += ["", *_recall(runs), "", *_goals(runs), "", *_ablations(runs), "", *_notes(runs), ""]
    seeds = len({run.seed for run in runs})
    minutes = sum(run.cpu_seconds for run in runs) / 60
    return "\n".join([*lines, f"{len(runs)} runs, {seeds} seeds, {minutes:.1f} CPU minutes in all"])


def as_json(runs: Sequence[PaperRun]) -> dict[str, dict[str, dict[str, float]]]:
    """Return for each arm and metric its mean, low and high."""
    return {arm: _rows(metrics) for arm, metrics in table(runs).items()}


def _compared(runs: Sequence[PaperRun], other: str) -> list[str]:
    names = [name for name in SCALES if name not in MINUTES]
    cells = [(SCALES[n][0], over(runs, OUROBOROS.name, other, n)) for n in names]
    return [
        f"Ouroboros less {ARMS[other].title}: {title} {_cell(estimate)}"
        for title, estimate in cells
        if estimate is not None
    ]


def _recall(runs: Sequence[PaperRun]) -> Iterator[str]:
    """Say what factual F1 is made of: kind by kind, without the dialogue, and by guessing."""
    for arm, metrics in table(runs).items():
        kinds = [name for name in metrics if name.startswith(BY_KIND)]
        cells = [f"{n.removeprefix(BY_KIND)} {_of_100(metrics[n], 0)}" for n in kinds]
        cells += [f"{n} {_of_100(metrics[n])}" for n in BESIDE if n in metrics]
        if cells:
            yield f"factual F1 of {ARMS[arm].title}, %: {', '.join(cells)}"


def _goals(runs: Sequence[PaperRun]) -> Iterator[str]:
    for name in dict.fromkeys(run.arm for run in runs if run.arm != BARE.name):
        spent = spent_until(runs, name, PERSONA, lambda c: c.persona, _minutes)
        cells = ", ".join(f"{'' if there else '> '}{minutes:.1f}" for minutes, there in spent)
        yield f"minutes until persona {PERSONA} of {ARMS[name].title}, by seed: {cells}"
    for unit, spent_of in (("annotations", _annotations), ("minutes", _minutes)):
        found = cost(runs, OUROBOROS.name, RANDOM.name, lambda c: c.reward, spent_of)
        if found.seeds:
            yield f"{unit} until the best reward of {RANDOM.title} was reached: {_share(found)}"
    ours = [run for run in runs if run.arm == OUROBOROS.name]
    said = table(ours).get(OUROBOROS.name, {}).get("annotations")
    if said is not None:
        yield f"a seed of Ouroboros has {_cell(said)} annotations"
    for name in ("contradictions", "speaks_of", "content"):
        beside = beside_bare(ours, name)
        if beside is not None:
            cells = " less ".join(_of_100(one) for one in beside[:2])
            yield f"{name}, of 100, and the bare policy's: {cells} is {_of_100(beside[2])}"
    for name, scale in (("perplexity", 1), ("multiple_choice", 100), ("sycophancy", 1)):
        harm = over(runs, OUROBOROS.name, BARE.name, name)
        if harm is not None:
            yield f"Ouroboros less the bare policy: {name} {_cell(harm.times(scale), 2)}"


def _annotations(cycled: Cycled) -> float:
    return cycled.annotations


def _minutes(cycled: Cycled) -> float:
    return cycled.minutes


def _ablations(runs: Sequence[PaperRun]) -> Iterator[str]:
    for name, gain in per_transformation(runs).items():
        yield f"consistency with labyrinth prompts less that without: {name} {_cell(gain, 2)}"
    for arm in (OUROBOROS, FROZEN):
        told = foresight(runs, arm.name)
        if told:
            each = ", ".join(f"{number}: {_cell(value, 2)}" for number, value in told.items())
            yield f"expected with true rewards, correlation by cycle, {arm.title}: {each}"
    apart = drift(runs)
    if apart is not None:
        yield f"from the third cycle on, Ouroboros less {FROZEN.title}: {_cell(apart, 2)}"


def _notes(runs: Sequence[PaperRun]) -> Iterator[str]:
    yield from NOTES
    arms = [ARMS[name] for name in dict.fromkeys(run.arm for run in runs)]
    without = [arm.title for arm in arms if not arm.modelled]
    if without:
        yield (
            f"No reward model of their own: {', '.join(without)}. They are stressed against a"
            " stand-in, fitted to scores of what the bare policy answered in the first cycle."
        )
    unsure = [(arm, _untold(runs, arm)) for arm in arms]
    told = ", ".join(f"{arm.title} {share:.0f}" for arm, share in unsure if share)
    if told:
        yield f"Of 100 prompts, left out since no answer is predicted to be better: {told}."


def _untold(runs: Sequence[PaperRun], arm: Arm) -> float:
    """Return the prompts of 100 that say nothing of reward hacking; 0 where it was not recorded."""
    found = [share for r in runs if r.arm == arm.name for share in r.items.get("untold", ())]
    return 100 * sum(found) / len(found) if found else 0.0


def _share(found: Cost) -> str:
    reached = f"in {found.reached} of {found.seeds} seeds"
    if found.share is None:
        return reached
    return f"{_of_100(found.share)} % of what that had spent, {reached}"


def _of_100(estimate: Estimate, digits: int = 1) -> str:
    return _cell(estimate.times(100), digits)


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
