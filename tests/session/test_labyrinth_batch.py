"""All prompts at once: made again, dropped, rephrased; what was answered stays as it is."""

from __future__ import annotations

import pytest

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import WorkKind
from tests.session.conftest import answered, built, entries, talked
from tests.session.scripted import seated


def texts(session: Session) -> list[str]:
    return [p.text for p in session.cycle.prompts_now]


def kinds(session: Session) -> list[tuple[tuple[str, ...], bool]]:
    now = session.cycle.prompts_now
    return sorted((tuple(t.name for t in p.transformations), p.held_out) for p in now)


def test_as_many_are_built_as_was_asked_for(session: Session) -> None:
    talked(session)
    session.summary.approve(entries(session))
    session.labyrinth.build([["shuffled-order"], ["distractors"]], 6, 1)
    assert [p.held_out for p in session.cycle.prompts_now].count(False) == 6
    assert len(session.cycle.prompts_now) == 7


def test_all_are_made_again_in_one_step_but_those_that_were_edited(session: Session) -> None:
    built(session)
    edited = session.cycle.prompts_now[0]
    session.labyrinth.edit(edited.id, "Where is the lighthouse?")
    before, sorts = texts(session), kinds(session)
    session.labyrinth.remake_all()
    assert texts(session).count("Where is the lighthouse?") == 1
    assert set(texts(session)) & set(before) == {"Where is the lighthouse?"}
    assert kinds(session) == sorts, "the same transformations, held out as before"
    assert len(set(texts(session))) == len(before)
    session.undo()
    assert sorted(texts(session)) == sorted(before)
    session.redo()
    assert set(texts(session)) & set(before) == {"Where is the lighthouse?"}
    assert session.store.cycle(session.cycle.id) == session.cycle


def test_all_are_dropped_and_undo_brings_them_back(session: Session) -> None:
    built(session)
    before = texts(session)
    session.labyrinth.drop_all()
    assert texts(session) == []
    session.undo()
    assert sorted(texts(session)) == sorted(before)


def test_what_was_answered_stays(session: Session) -> None:
    answered(session)
    trained = [p.text for p in session.cycle.prompts_now if not p.held_out]
    session.labyrinth.drop_all()
    assert texts(session) == trained, "held-out prompts were not answered yet"
    for intent in (
        session.labyrinth.drop_all,
        session.labyrinth.remake_all,
        session.labyrinth.rephrase_all,
    ):
        with pytest.raises(NotPossibleYet, match="no prompt that can be changed"):
            intent()


@pytest.mark.usefixtures("scripted")
def test_the_helper_rephrases_all_and_what_it_cannot_is_said(session: Session) -> None:
    built(session)
    before = texts(session)
    seated(session, Seat.HELPER, "repeats")
    said = []
    session.subscribe(lambda s: said.append(s.work) if s.work else None)
    session.labyrinth.rephrase_all()
    session.wait()
    works = [w for w in said if w.kind is WorkKind.REPHRASE]
    assert works[0].label == f"The helper rephrases {len(before)} prompts"
    assert (works[-1].done, works[-1].total) == (len(before), len(before))
    assert sorted(texts(session)) == sorted(f"{t} Indeed?" for t in before)
    session.undo()
    assert sorted(texts(session)) == sorted(before)
    seated(session, Seat.HELPER, "mute")
    session.labyrinth.rephrase_all()
    session.wait()
    assert session.state.notice
    assert f"versions of {len(before)} prompts could not be used" in session.state.notice.message
    assert sorted(texts(session)) == sorted(before)
