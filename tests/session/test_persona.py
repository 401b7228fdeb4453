"""Persona snapshots along a line of cycles: kept as versions, brought back as a new one."""

from __future__ import annotations

from dataclasses import replace

from ouroboros_desktop.core.persona import PersonaVersion, versions
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.session.session import Session
from tests.session.conftest import Opened, entries, talked


def persona(session: Session, *traits: str) -> tuple[SummaryEntry, ...]:
    """The usual entries, with this persona."""
    others = [e for e in entries(session) if e.part is not Part.PERSONA_SNAPSHOT]
    return (*others, *(SummaryEntry(Part.PERSONA_SNAPSHOT, t, Author.TEACHER) for t in traits))


def known(session: Session) -> tuple[PersonaVersion, ...]:
    return versions(session.state.earlier, session.cycle.number, session.cycle.summaries)


def told(session: Session) -> list[tuple[int, str, bool]]:
    return [(v.cycle, v.text, v.approved) for v in known(session)]


def test_versions_come_from_this_cycle_and_those_before_it(open_session: Opened) -> None:
    session = open_session()
    talked(session)
    session.summary.approve(persona(session, "You speak briefly."))
    session.new_cycle()
    talked(session)
    session.summary.approve(persona(session, "You speak like a sailor."))
    session.summary.keep(persona(session, "You sing."))
    expected = [
        (1, "You speak briefly.", True),
        (2, "You speak like a sailor.", True),
        (2, "You sing.", False),
    ]
    assert told(session) == expected
    session.close()
    again = open_session()
    again.open_cycle(again.state.history[0].id)
    assert told(again) == expected
    again.open_cycle(again.state.history[1].id)
    assert told(again) == expected[:1], "later cycles are not before it"


def test_a_version_comes_back_as_a_new_one_and_undo_takes_it_away(session: Session) -> None:
    talked(session)
    source = next(iter(session.cycle.transcript.messages))
    session.summary.approve(persona(session, "You speak briefly."))
    session.new_cycle()
    talked(session)
    session.summary.approve(persona(session, "You sing."))
    session.summary.bring_back(known(session)[0])
    summary = session.cycle.summary
    assert summary and not summary.approved
    assert [e.text for e in summary.persona] == ["You speak briefly."]
    assert summary.facts and summary.conclusions, "the rest stays"
    assert session.store.cycle(session.cycle.id) == session.cycle
    session.undo()
    assert session.cycle.summary and session.cycle.summary.persona[0].text == "You sing."
    session.redo()
    session.summary.approve(session.cycle.summary.entries)
    assert [v.number for v in known(session)] == [1, 2, 3]
    assert source.id not in {m.id for m in session.cycle.transcript.messages}


def test_words_from_another_cycle_come_back_as_the_teachers(session: Session) -> None:
    talked(session)
    message = session.cycle.transcript.messages[0]
    from ouroboros_desktop.core.summary import Source

    drafted = tuple(
        replace(e, author=Author.POLICY, sources=(Source(message.id, 0, 4),))
        for e in persona(session, "You speak briefly.")
    )
    session.summary.approve(drafted)
    session.new_cycle()
    talked(session)
    session.summary.bring_back(known(session)[0])
    (trait,) = session.cycle.summary.persona if session.cycle.summary else ()
    assert (trait.author, trait.sources) == (Author.TEACHER, ())
