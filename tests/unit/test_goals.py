"""What a level cost one arm, as a share of what it cost another."""

from __future__ import annotations

import pytest

from ouroboros_desktop.evaluation.goals import beside_bare, cost, spent_before, spent_until
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
    # 3 and 6 minutes: standard error 1.5, t(1) = 12.7062.
    assert found.share.high == pytest.approx((4.5 + 12.7062 * 1.5) / 18, rel=1e-4)


def test_what_was_reached_at_once_cannot_be_compared_and_one_seed_has_no_share() -> None:
    theirs = [run("b", 1, (3, 0.9), (6, 0.5)), run("b", 2, (3, 0.2), (6, 0.6))]
    ours = [run("a", 1, (3, 0.3), (6, 0.9)), run("a", 2, (3, 0.3), (6, 0.7))]
    found = cost([*ours, *theirs], "a", "b", persona, minutes)
    assert (found.reached, found.seeds, found.share) == (1, 1, None)


def test_a_level_that_was_never_reached_has_no_share() -> None:
    ours, theirs = run("a", 1, (3, 0.3), (6, 0.3)), run("b", 1, (3, 0.2), (6, 0.6))
    found = cost([ours, theirs], "a", "b", persona, minutes)
    assert (found.reached, found.seeds, found.share) == (0, 1, None)


def test_what_a_level_cost_is_told_of_seeds_that_never_came_to_it_too() -> None:
    runs = [run("a", 1, (3, 0.3), (6, 0.7)), run("a", 2, (4, 0.3), (8, 0.4)), run("b", 1, (1, 0.9))]
    assert spent_until(runs, "a", 0.6, persona, minutes) == [(3, True), (8, False)]
    assert spent_until(runs, "c", 0.6, persona, minutes) == []


def test_a_metric_stands_beside_the_bare_policys_on_the_same_items() -> None:
    asked = {"content": (0.0, 1.0), "content_bare": (1.0, 1.0)}
    runs = [run("a", seed, (3, 0.3), **asked) for seed in (1, 2)]
    found = beside_bare([*runs, run("a", 3, (3, 0.3))], "content")
    assert found is not None
    assert [one.mean for one in found] == [0.5, 1.0, -0.5]
    assert beside_bare(runs[:1], "content") is None
