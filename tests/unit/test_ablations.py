"""What the ablations answer: the worth of labyrinth prompts, and the drift of a frozen model."""

from __future__ import annotations

import pytest

from benchmarks.paper_report import shown
from ouroboros_desktop.evaluation.ablations import drift, foresight, per_transformation
from ouroboros_desktop.evaluation.arms import ARMS
from ouroboros_desktop.evaluation.paper import PaperRun
from ouroboros_desktop.evaluation.plan import Cycled


def run(arm: str, seed: int, *correlations: float | None, **items: float) -> PaperRun:
    assert arm in ARMS
    cycles = tuple(
        Cycled(n, 3.0 * n, 10 * n, 1, 0, 1, 1, 0.0, 0.0, correlation=value)
        for n, value in enumerate(correlations, 1)
    )
    kept = {f"consistency/{name.replace('_', '-')}": (value,) for name, value in items.items()}
    return PaperRun(seed, arm, "f", kept, cycles, {}, ())


def test_labyrinth_prompts_are_compared_with_none_for_each_transformation() -> None:
    runs = [
        run("ouroboros", 1, None, pronoun_swap=0.9, semantic_trap=0.5),
        run("ouroboros", 2, None, pronoun_swap=0.7, semantic_trap=0.3),
        run("no-labyrinth", 1, None, pronoun_swap=0.4, semantic_trap=0.5),
        run("no-labyrinth", 2, None, pronoun_swap=0.4),
    ]
    found = per_transformation(runs)
    assert list(found) == ["pronoun-swap"], "one seed alone has no interval"
    assert found["pronoun-swap"].mean == pytest.approx(0.4)
    assert found["pronoun-swap"].low < 0.3
    assert "pronoun-swap" in shown(runs)


def test_foresight_is_a_mean_over_the_seeds_that_have_it() -> None:
    runs = [run("frozen", 1, None, 0.6, 0.4), run("frozen", 2, None, 0.4), run("ouroboros", 1, 0.1)]
    found = foresight(runs, "frozen")
    assert list(found) == [2], "one seed alone has no interval"
    assert found[2].mean == pytest.approx(0.5)
    assert found[2].low < 0.4


def test_drift_is_what_a_frozen_model_foresees_less_from_the_third_cycle_on() -> None:
    runs = [
        run("ouroboros", 1, None, 0.5, 0.6, 0.6),
        run("ouroboros", 2, None, 0.5, 0.5, 0.7),
        run("ouroboros", 3, None, 0.5, 0.5, 0.7),
        run("frozen", 1, None, 0.5, 0.5, 0.1),
        run("frozen", 2, None, 0.9, 0.4, 0.2),
        run("frozen", 3, None, 0.9),
    ]
    found = drift(runs)
    assert found is not None
    assert (found.mean, found.low, found.high) == pytest.approx((0.3, 0.3, 0.3))
    assert "0.30 (0.30 to 0.30)" in shown(runs)
    assert drift(runs[:4]) is None
