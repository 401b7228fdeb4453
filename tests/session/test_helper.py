"""The helper drafts and rephrases where one is chosen; what it writes is not the policy's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.summary import Author
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import PolicyStatus, WorkKind
from tests.session.conftest import FACTS, built, entries, talked
from tests.session.scripted import seated

pytestmark = pytest.mark.usefixtures("scripted")


def labels(session: Session) -> dict[WorkKind, tuple[str, Seat]]:
    """Return what is said of each kind of work from now on, and who does it."""
    said: dict[WorkKind, tuple[str, Seat]] = {}

    def listen(state) -> None:
        if state.work:
            said[state.work.kind] = (state.work.label, state.work.seat)

    session.subscribe(listen)
    return said


def test_the_helper_drafts_and_no_completion_is_recorded_as_the_policys(session: Session) -> None:
    session.dialogue.say(f"{FACTS[0]} Answer briefly.")
    session.wait()
    before = session.cycle.completions
    said = labels(session)
    seated(session, Seat.HELPER, "notes")
    unloaded = replace(session.state.policy, status=PolicyStatus.LOST)
    session.show(replace(session.state, policy=unloaded))
    assert session.state.can_ask(Seat.HELPER) and not session.state.can_ask(Seat.POLICY)
    session.summary.draft()
    session.wait()
    assert said[WorkKind.DRAFT] == ("The helper drafts the summary", Seat.HELPER)
    summary = session.cycle.summary
    assert summary and summary.completion_id is None
    assert FACTS[0] in [e.text for e in summary.facts if e.author is Author.POLICY]
    assert session.cycle.completions == before
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_the_helper_rephrases(session: Session) -> None:
    built(session)
    said = labels(session)
    seated(session, Seat.HELPER, "repeats")
    prompt = session.cycle.prompts_now[0]
    session.labyrinth.rephrase(prompt.id)
    session.wait()
    assert said[WorkKind.REPHRASE] == ("The helper rephrases the prompt", Seat.HELPER)
    newest = session.cycle.prompts[-1]
    assert (newest.replaces_id, newest.text) == (prompt.id, f"{prompt.text} Indeed?")
    seated(session, Seat.HELPER, "mute")
    session.labyrinth.rephrase(newest.id)
    session.wait()
    assert session.cycle.prompts[-1] is newest
    assert session.state.notice and "The helper's version" in session.state.notice.message


def test_without_a_helper_the_policy_does_it(session: Session) -> None:
    with pytest.raises(NotPossibleYet, match="no dialogue"):
        session.summary.draft()
    talked(session)
    said = labels(session)
    session.summary.draft()
    with pytest.raises(NotPossibleYet, match="busy"):
        session.summary.draft()
    session.wait()
    assert said[WorkKind.DRAFT] == ("The policy drafts the summary", Seat.POLICY)
    assert session.cycle.summary
    assert session.cycle.summary.completion_id == session.cycle.completions[-1].id


def test_a_helper_that_is_away_leaves_the_summary_to_the_teacher(session: Session) -> None:
    talked(session)
    seated(session, Seat.HELPER, "away")
    session.summary.draft()
    with pytest.raises(OuroborosError, match="Nobody answers"):
        session.wait()
    assert session.cycle.summary is None
    assert session.state.can_ask(Seat.HELPER)


def test_the_helper_names_contradictions_of_the_summary_as_it_is(session: Session) -> None:
    talked(session)
    with pytest.raises(NotPossibleYet, match="no summary"):
        session.summary.check()
    kept = entries(session)
    session.summary.keep(kept)
    with pytest.raises(NotPossibleYet, match="No helper"):
        session.summary.check()
    seated(session, Seat.HELPER, "doubts")
    said = labels(session)
    session.summary.check()
    session.wait()
    assert said[WorkKind.CHECK] == ("The helper looks for contradictions", Seat.HELPER)
    assert [(c.first, c.second) for c in session.state.checked] == [(kept[0].id, kept[2].id)]
    assert session.state.notice and "named one pair" in session.state.notice.message
    seated(session, Seat.HELPER, "mute")
    session.summary.check()
    session.wait()
    assert session.state.checked == ()
    assert session.state.notice and "found no contradiction" in session.state.notice.message
