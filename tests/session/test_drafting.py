"""A second draft is a proposal; what a draft was made without is named."""

from __future__ import annotations

import pytest

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.entry_diff import Fate, differences, taking
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.summary import SummaryEntry
from ouroboros_desktop.session.session import Session
from tests.session.conftest import entries, talked
from tests.session.scripted import seated


def redrafted(session: Session) -> tuple[SummaryEntry, ...]:
    """A summary by the teacher, and a new draft by the policy beside it."""
    talked(session)
    kept = entries(session)
    session.summary.keep(kept)
    session.summary.draft()
    session.wait()
    return kept


def test_a_second_draft_changes_nothing_before_something_is_taken(session: Session) -> None:
    kept = redrafted(session)
    proposal = session.state.proposal
    assert proposal and proposal.entries and proposal.completion
    assert session.cycle.summary and session.cycle.summary.entries == kept
    assert session.store.cycle(session.cycle.id) == session.cycle
    session.summary.leave()
    assert session.state.proposal is None
    with pytest.raises(NotPossibleYet, match="no new draft"):
        session.summary.take(kept)


def test_what_is_taken_is_kept_with_its_record_and_undo_brings_all_back(session: Session) -> None:
    kept = redrafted(session)
    proposal = session.state.proposal
    assert proposal
    found = differences(kept, proposal.entries)
    added = [n for n, d in enumerate(found) if d.fate is Fate.ADDED]
    chosen = taking(found, added[:1])
    assert added and len(chosen) == len(kept) + 1
    session.summary.take(chosen)
    summary = session.cycle.summary
    assert summary and summary.entries == chosen and proposal.completion
    assert summary.completion_id == proposal.completion.id
    assert session.state.proposal is None
    assert session.store.cycle(session.cycle.id) == session.cycle
    session.undo()
    assert session.cycle.summary and session.cycle.summary.entries == kept
    session.redo()
    assert session.cycle.summary.entries == chosen


def test_a_draft_that_changes_nothing_is_no_proposal(session: Session) -> None:
    talked(session)
    session.summary.draft()
    session.wait()
    first = session.cycle.summary
    session.summary.draft()
    session.wait()
    assert session.state.proposal is None
    assert session.cycle.summary is first
    assert session.state.notice and "changes nothing" in session.state.notice.message


def test_a_proposal_belongs_to_its_cycle(session: Session) -> None:
    redrafted(session)
    session.new_cycle()
    talked(session)
    with pytest.raises(NotPossibleYet, match="no new draft"):
        session.summary.take(entries(session))


@pytest.mark.usefixtures("scripted")
def test_a_helper_that_fails_leaves_the_teachers_summary_alone(session: Session) -> None:
    talked(session)
    kept = entries(session)
    session.summary.keep(kept)
    seated(session, Seat.HELPER, "away")
    session.summary.draft()
    with pytest.raises(OuroborosError, match="Nobody answers"):
        session.wait()
    assert session.cycle.summary and session.cycle.summary.entries == kept


@pytest.mark.usefixtures("scripted")
def test_what_did_not_fit_into_80_turns_is_named_to_the_message(session: Session) -> None:
    session.dialogue.say("Mara keeps the lighthouse at Skerry Point.")
    session.wait()
    for turn in range(79):
        for role in (Role.TEACHER, Role.POLICY):
            text = f"In turn {turn} the {role.value} tells of the boat and the oil. " * 6
            last = session.cycle.transcript.last_id
            by = session.state.teacher.id if role is Role.TEACHER else None
            session.replies.keep(Message(role, text, parent_id=last, teacher_id=by))
    branch = session.cycle.transcript.branch
    assert len(branch) == 160
    seated(session, Seat.HELPER, "notes")
    session.summary.draft()
    session.wait()
    unread = session.state.unread
    assert unread is not None
    shown = unread.messages[-1].content
    for message in branch:
        if message.id not in unread.omitted:
            assert " ".join(message.content.split()) in shown, "named, or in the request as a whole"
    assert set(unread.shortened) < set(unread.omitted) < {m.id for m in branch}
    assert session.state.notice and "messages do not fit" in session.state.notice.message
    assert session.cycle.summary and session.cycle.summary.entries


def test_a_dialogue_that_fits_leaves_nothing_unread(session: Session) -> None:
    talked(session)
    session.summary.draft()
    session.wait()
    assert session.state.unread is None
