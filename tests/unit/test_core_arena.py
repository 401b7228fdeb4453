"""The arena of adapters: votes know completions, not places."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.arena import Match, Vote, matches_now, standings

PROMPT, A, B = (UUID(int=n) for n in (1, 2, 3))
OLD, NEW = UUID(int=8), UUID(int=9)


def match(number: int, vote: Vote | None, winner: int = 0) -> Match:
    pair = (UUID(int=100 + 2 * number), UUID(int=101 + 2 * number))
    won = pair[winner] if vote is Vote.WON else None
    return Match(PROMPT, *pair, vote, won, id=UUID(int=500 + number))


def writers(count: int) -> dict[UUID, UUID | None]:
    """Even completions are the old adapter's, odd ones the new one's."""
    return {UUID(int=100 + n): (NEW if n % 2 else OLD) for n in range(2 * count)}


@pytest.mark.parametrize(
    ("vote", "winner"), [(Vote.WON, None), (Vote.TIE, A), (None, B), (Vote.WON, UUID(int=77))]
)
def test_a_winner_is_one_of_the_two_or_nobody(vote: Vote | None, winner: UUID | None) -> None:
    with pytest.raises(ValueError, match="wins"):
        Match(PROMPT, A, B, vote, winner)


def test_a_completion_does_not_meet_itself() -> None:
    with pytest.raises(ValueError, match="wins"):
        Match(PROMPT, A, A)


def test_the_newest_vote_counts() -> None:
    first = match(0, None)
    later = replace(match(0, Vote.TIE), revision=2)
    assert matches_now([later, first]) == (later,)
    assert standings([first], writers(1)) == ()
    even = standings([first, later], writers(1))
    assert [(s.votes, s.rate) for s in even] == [(1, 0.5), (1, 0.5)]


def test_standings_have_their_interval() -> None:
    votes = [match(n, Vote.WON, 1) for n in range(8)] + [match(8, Vote.BOTH_BAD)]
    best, other = standings(votes, writers(9))
    assert (best.adapter_id, best.votes) == (NEW, 9)
    assert best.rate == pytest.approx(8.5 / 9)
    assert 0.5 < best.low < best.rate < best.high <= 1
    assert other.rate == pytest.approx(0.5 / 9)


votes = st.lists(st.tuples(st.none() | st.sampled_from(Vote), st.integers(0, 1)), max_size=8)


@given(votes, st.integers(0, 255))
def test_another_order_never_changes_who_won(given_votes: list, flips: int) -> None:
    rows = [match(n, *said) for n, said in enumerate(given_votes)]
    turned = [m.swapped if flips >> n & 1 else m for n, m in enumerate(rows)]
    assert [m.winner_id for m in turned] == [m.winner_id for m in rows]
    writer = writers(len(rows))
    assert set(standings(turned, writer)) == set(standings(rows, writer))
