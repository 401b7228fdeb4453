"""The queue asks first what tells most, and checks at random: hand-worked numbers."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ouroboros_desktop.core.prediction import Likely
from ouroboros_desktop.core.queue import (
    CHECK_EVERY,
    Next,
    Waiting,
    Weights,
    Why,
    audited,
    information,
    queue,
    random_order,
    sitting_order,
)


def waiting(number: int, *expected: tuple[float, float], kind: str = "trap") -> Waiting:
    return Waiting(UUID(int=number), (kind,), tuple(Likely(*pair) for pair in expected))


def test_the_information_is_a_sum_of_three_terms() -> None:
    one = waiting(1, (0.5, 0.3), (0.0, 0.4))
    # P(second > best) = P(z > 0.5 / 0.5) = 0.158655, twice that is the near tie.
    value, why = information(one, {"trap": 3})
    assert value == pytest.approx(0.5 * 0.35 + 0.25 * 0.317311 + 0.25 / 4)
    assert why is Why.UNCERTAIN
    assert information(one, {}, Weights(0.0, 0.0, 1.0)) == (1.0, Why.SELDOM)


def test_nothing_predicted_is_wholly_unknown() -> None:
    assert information(waiting(1), {"trap": 1}) == (0.875, Why.UNCERTAIN)
    assert information(Waiting(UUID(int=1)), {}) == (1.0, Why.UNCERTAIN)


@pytest.mark.parametrize(
    ("expected", "tie"),
    [([(0.2, 0.0)], 0.0), ([(0.2, 0.0), (0.2, 0.0)], 1.0), ([(0.2, 0.0), (0.1, 0.0)], 0.0)],
)
def test_a_tie_needs_two_and_certainty_knows_none(
    expected: list[tuple[float, float]], tie: float
) -> None:
    one = waiting(1, *expected)
    assert information(one, {}, Weights(0.0, 1.0, 0.0))[0] == tie


def test_the_reason_is_the_largest_term() -> None:
    tied = waiting(1, (0.2, 0.1), (0.2, 0.1))
    assert information(tied, {"trap": 9})[1] is Why.NEAR_TIE
    assert information(waiting(1, (0.9, 0.1), (0.0, 0.1)), {})[1] is Why.SELDOM


def test_uncertain_prompts_come_before_sure_ones() -> None:
    rows = [waiting(n, (0.9, 0.1 * n), (0.0, 0.1 * n)) for n in range(1, 9)]
    told = [n for n in queue(rows, (), 1) if n.why is not Why.AUDIT]
    assert len(told) == 7
    assert [n.information for n in told] == sorted((n.information for n in told), reverse=True)
    assert told[0].prompt_id == max(n.prompt_id for n in told)


def test_what_was_queued_counts_as_known() -> None:
    kinds = ["trap", "trap", "trap", "order"]
    rows = [waiting(n, (0.5, 0.1), kind=kind) for n, kind in enumerate(kinds)]
    only_coverage = Weights(0.0, 0.0, 1.0)
    told = [n.prompt_id.int for n in queue(rows, (), 3, only_coverage) if n.why is not Why.AUDIT]
    assert 3 in told[:2]


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 90), st.integers(0, 3), st.integers(0, 50))
def test_one_place_in_twenty_is_an_audit(count: int, scored: int, seed: int) -> None:
    rows = [waiting(n, (0.1, 0.2)) for n in range(count)]
    before = [waiting(1000 + n) for n in range(scored)]
    order = queue(rows, before, seed)
    blocks = -(-count // CHECK_EVERY)
    assert [n.why for n in order].count(Why.AUDIT) == blocks >= 0.05 * count
    assert sorted(n.prompt_id for n in order) == [row.prompt_id for row in rows]
    assert order == queue(rows, before, seed)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 90), st.integers(0, 50))
def test_which_prompts_are_audits_can_be_found_again(count: int, seed: int) -> None:
    rows = [waiting(n, (0.1, 0.01 * n)) for n in range(count)]
    in_queue = {n.prompt_id for n in queue(rows, (), seed) if n.why is Why.AUDIT}
    ids = [row.prompt_id for row in reversed(rows)]
    assert audited(ids, seed) == in_queue
    assert len(in_queue - audited(ids[1:], seed)) <= 1  # one that went changes one at most


def test_audits_are_not_chosen_by_what_they_tell() -> None:
    rows = [waiting(n, (0.1, 0.1 * n)) for n in range(1, 9)]
    drawn = {
        n.prompt_id for seed in range(200) for n in queue(rows, (), seed) if n.why is Why.AUDIT
    }
    assert drawn == {row.prompt_id for row in rows}


def test_random_order_holds_everything_and_depends_on_the_seed() -> None:
    rows = [waiting(n) for n in range(8)]
    first, again, other = ([n.prompt_id.int for n in random_order(rows, s)] for s in (1, 1, 2))
    assert sorted(first) == list(range(8))
    assert first == again != other


def test_in_a_sitting_what_was_scored_or_is_not_predicted_comes_first_as_it_was_made() -> None:
    rows = [waiting(n, (0.9, 0.2 * n), (0.0, 0.2 * n)) for n in range(1, 4)]
    rows = [*rows, waiting(8), waiting(9, (0.1, 0.3))]
    scored = [UUID(int=9), UUID(int=1)]
    order = sitting_order(rows, scored, 1)
    assert order[:3] == tuple(Next(UUID(int=n), Why.MADE) for n in (1, 8, 9))
    rest = [row for row in rows if row.prompt_id.int in (2, 3)]
    assert order[3:] == queue(rest, [rows[0], rows[-1]], 1)
    assert {n.prompt_id.int: n.std for n in order[3:]} == pytest.approx({2: 0.4, 3: 0.6})
