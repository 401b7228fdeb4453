"""Marks while talking: with the reply's record, undone, and never learned from."""

from __future__ import annotations

import pytest

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.core.quick_marks import Quick
from ouroboros_desktop.session.session import Session
from tests.session.conftest import Opened, scored, talked


def test_a_mark_is_kept_undone_and_there_after_a_restart(open_session: Opened) -> None:
    session = open_session()
    talked(session)
    asked, reply = session.cycle.transcript.branch
    session.marking.toggle(reply.id, Quick.BAD)
    session.marking.toggle(reply.id, Quick.CONTRADICTION)
    session.marking.toggle(reply.id, Quick.GOOD)
    assert _kinds(session) == [(Quick.GOOD, Quick.CONTRADICTION)]
    session.undo()
    assert _kinds(session) == [(Quick.BAD, Quick.CONTRADICTION)]
    session.marking.toggle(reply.id, Quick.BAD)
    session.marking.toggle(reply.id, Quick.CONTRADICTION)
    assert _kinds(session) == []
    session.undo()
    with pytest.raises(NotPossibleYet, match="Only what the policy wrote"):
        session.marking.toggle(asked.id, Quick.GOOD)
    session.close()
    assert _kinds(open_session()) == [(Quick.CONTRADICTION,)]


def test_a_reply_is_marked_while_the_next_one_is_written(session: Session) -> None:
    talked(session)
    reply = session.cycle.transcript.branch[-1]
    session.dialogue.say("And then?")
    assert session.state.busy
    session.marking.toggle(reply.id, Quick.OUT_OF_CHARACTER)
    session.wait()
    assert _kinds(session) == [(Quick.OUT_OF_CHARACTER,)]
    assert len(session.cycle.transcript.branch) == 4


def test_nothing_is_learned_from_a_mark(session: Session) -> None:
    scored(session)
    session.marking.toggle(session.cycle.transcript.branch[-1].id, Quick.BAD)
    session.policy_update.start(UpdateConfig(epochs=1))
    session.wait()
    update = session.cycle.update
    assert update is not None
    marked = {m.completion_id for m in session.cycle.quick_marks_now}
    assert not marked & {e.completion_id for e in update.experiences}


def _kinds(session: Session) -> list[tuple[Quick, ...]]:
    return [m.kinds for m in session.cycle.quick_marks_now]
