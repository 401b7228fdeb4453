"""Before and after an update: pairs, intervals, and what counts as better."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from ouroboros_desktop.core.evaluated import Evaluation, before_and_after, newest_pairs
from ouroboros_desktop.learning.before_after import measured

CYCLE, OTHER_CYCLE = UUID(int=1), UUID(int=2)
OLD, NEW = UUID(int=3), UUID(int=4)
SETS = {"held-out": 1}


def evaluation(adapter_id: UUID | None, **items: tuple[float, ...]) -> Evaluation:
    return Evaluation(CYCLE, adapter_id, dict(items), SETS)


def test_the_newest_comparable_two_are_found() -> None:
    old, new = evaluation(OLD, facts=(0.0,)), evaluation(NEW, facts=(1.0,))
    bare, newer = evaluation(None, facts=(0.5,)), evaluation(OLD, facts=(0.2,))
    rows = (old, new, bare, newer)
    assert before_and_after(rows, CYCLE, OLD, NEW) == (newer, new)
    assert before_and_after(rows, CYCLE, None, NEW) == (bare, new)
    assert before_and_after(rows, OTHER_CYCLE, OLD, NEW) is None
    assert before_and_after(rows[:1], CYCLE, OLD, NEW) is None
    other = (replace(newer, data_sets={"held-out": 2}), new)
    assert before_and_after(other, CYCLE, OLD, NEW) is None


def test_a_change_is_over_pairs_of_items() -> None:
    before = evaluation(OLD, facts=(0.1, 0.4, 0.7), contradictions=(1.0, 1.0, 1.0), one=(0.5,))
    after = evaluation(NEW, facts=(0.3, 0.6, 0.9), contradictions=(0.0, 0.0, 0.0), one=(0.9,))
    facts, contradictions, one = measured(before, after)
    assert (facts.count, facts.before.mean, facts.after.mean) == pytest.approx((3, 0.4, 0.6))
    assert facts.change and facts.change.mean == pytest.approx(0.2)
    assert facts.change.high - facts.change.low == pytest.approx(0, abs=1e-9)
    assert facts.before.low >= 0.1 and facts.before.high <= 0.7
    assert facts.better is True
    assert contradictions.better is True  # fewer
    assert one.change is None and one.better is None


def test_what_may_be_chance_is_neither_better_nor_worse() -> None:
    before, after = evaluation(OLD, facts=(0.1, 0.9)), evaluation(NEW, facts=(0.9, 0.3))
    (facts,) = measured(before, after)
    assert facts.better is None
    worse = evaluation(NEW, facts=(0.0, 0.8))
    assert measured(before, worse)[0].better is False


def test_only_the_same_questions_are_compared() -> None:
    before, after = evaluation(OLD, facts=(0.1, 0.9), gone=(1.0,)), evaluation(NEW, facts=(0.9,))
    assert measured(before, after) == ()
    with pytest.raises(ValueError, match="asked the same"):
        measured(before, replace(after, cycle_id=OTHER_CYCLE))


def test_each_cycle_has_its_newest_pair() -> None:
    rows = [evaluation(adapter_id, facts=(n / 10,)) for n, adapter_id in enumerate([None, OLD] * 2)]
    other = [replace(row, cycle_id=OTHER_CYCLE) for row in rows[:2]]
    found = newest_pairs((*rows[:2], *other, *rows[2:]))
    assert found == {CYCLE: (rows[2], rows[3]), OTHER_CYCLE: (other[0], other[1])}
    assert newest_pairs(tuple(rows[:1])) == {}
