"""What a level cost one arm, as a share of what it cost another."""

from __future__ import annotations

import pytest

from ouroboros_desktop.evaluation.goals import contradictions, cost, spent_before, spent_until
from ouroboros_desktop.evaluation.paper import PaperRun
from ouroboros_desktop.evaluation.plan import Cycled


def run(arm: str, seed: int, *cycles: tuple[float, float], **items: tuple[float, ...]) -> PaperRun:
    """Return a run whose cycles have these minutes, from the first one on, and this persona."""
    made = tuple(
        Cycled(n, minutes, 10 * n, 1, 0, 1, 1, 0.0, persona)
        for n, (minutes, persona) in enumerate(cycles, 1)
    )
    return PaperRun(seed, arm, "f", items, made, {}, ())


def persona(cycled: Cycled) -> float:
    return cycled.persona


def minutes(cycled: Cycled) -> float:
    return cycled.minutes


def test_a_level_cost_what_was_spent_before_it_was_seen() -> None:
    one = run("a", 1, (3, 0.2), (6, 0.5), (9, 0.4), (12, 0.9))
    assert spent_before(one, 0.2, persona, minutes) == 0
    assert spent_before(one, 0.5, persona, minutes) == 3
    assert spent_before(one, 0.6, persona, minutes) == 9
    assert spent_before(one, 0.95, persona, minutes) is None


def test_what_was_spent_beforehand_is_part_of_every_level() -> None:
    beforehand = run("a", 1, (18, 0.2), (18, 0.5))
    assert spent_before(beforehand, 0.2, persona, minutes) == 18
    assert spent_before(beforehand, 0.5, persona, minutes) == 18


def test_two_arms_are_compared_where_the_level_was_reached() -> None:
    theirs = [run("b", seed, (18, 0.2), (18, 0.6), (18, 0.5)) for seed in (1, 2, 3)]
    ours = [
        run("a", 1, (3, 0.3), (6, 0.7), (9, 0.8)),
        run("a", 2, (3, 0.3), (6, 0.5), (9, 0.6)),
        run("a", 3, (3, 0.3), (6, 0.3), (9, 0.4)),
    ]
    found = cost([*ours, *theirs], "a", "b", persona, minutes)
    assert (found.reached, found.seeds) == (2, 3)
    assert found.share is not None
    assert found.share.mean == pytest.approx(4.5 / 18)
    assert found.share.low == pytest.approx(3 / 18)
    assert found.share.high == pytest.approx(6 / 18)


def test_a_level_that_was_never_reached_has_no_share() -> None:
    ours, theirs = run("a", 1, (3, 0.3), (6, 0.3)), run("b", 1, (3, 0.2), (6, 0.6))
    found = cost([ours, theirs], "a", "b", persona, minutes)
    assert (found.reached, found.seeds, found.share) == (0, 1, None)


def test_what_a_level_cost_is_told_with_the_seeds_that_came_to_it() -> None:
    runs = [run("a", 1, (3, 0.3), (6, 0.7)), run("a", 2, (4, 0.3), (8, 0.4)), run("b", 1, (1, 0.9))]
    assert spent_until(runs, "a", 0.6, persona, minutes) == ([3], 2)
    assert spent_until(runs, "c", 0.6, persona, minutes) == ([], 0)


def test_contradictions_are_those_of_the_same_prompts() -> None:
    asked = {"contradictions": (0.0, 1.0), "contradictions_bare": (1.0, 1.0)}
    assert contradictions([run("a", 1, (3, 0.3), **asked)]) == (0.5, 1.0)
    assert contradictions([run("a", 1, (3, 0.3))]) is None
