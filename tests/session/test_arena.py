"""Two adapters meet on held-out prompts; the vote knows completions, the live adapter stays."""

from __future__ import annotations

import pytest

from ouroboros_desktop.core.arena import Vote, standings
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.session.session import Session
from tests.session.conftest import Opened, scored, updated


def test_two_adapters_meet_and_the_votes_stay(open_session: Opened) -> None:
    session = open_session()
    updated(session)
    (adapter,) = session.state.policy.adapters
    session.arena.meet(None, adapter.id)
    session.wait()
    assert session.state.policy.live_id is None
    matches = session.cycle.matches_now
    assert len(matches) == 2 and all(m.vote is None for m in matches)
    wrote = {c.id: c.adapter_id for c in session.cycle.completions}
    for match in matches:
        pair = (match.first_completion_id, match.second_completion_id)
        assert {wrote[c] for c in pair} == {None, adapter.id}
        (won,) = [c for c in pair if wrote[c] == adapter.id]
        session.arena.vote(match.id, Vote.WON, won)
    session.undo()
    assert [m.vote for m in session.cycle.matches_now] == [Vote.WON, None]
    session.redo()
    session.arena.note(adapter.id, "  calmer ")
    session.close()

    again = open_session()
    best, other = standings(again.cycle.matches, wrote)
    assert (best.adapter_id, best.votes, best.rate) == (adapter.id, 2, 1.0)
    assert other.adapter_id is None
    assert again.state.policy.notes == {adapter.id: "calmer"}
    again.arena.note(adapter.id, "")
    again.undo()
    assert again.state.policy.notes == {adapter.id: "calmer"}


def test_who_cannot_meet(session: Session) -> None:
    scored(session)
    with pytest.raises(NotPossibleYet):
        session.arena.meet(None, None)
    with pytest.raises(NotPossibleYet):
        session.arena.vote(session.cycle.id, Vote.TIE)
    for prompt in session.cycle.prompts_now:
        if prompt.held_out:
            session.labyrinth.drop(prompt.id)
    with pytest.raises(NotPossibleYet):
        session.arena.meet(None, session.cycle.id)
