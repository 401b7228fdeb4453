"""Presets in a session: recorded with each reply, and changing one never rewrites the past."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.presets import ReplyPreset
from ouroboros_desktop.session.session import Session
from tests.session.conftest import Opened

BRIEF = ReplyPreset("Brief", 0.2, 0.9, 12, "Use metres.", "You keep a lighthouse.")


def say(session: Session, text: str) -> None:
    session.dialogue.say(text)
    session.wait()


def test_a_reply_records_what_it_was_written_with_for_good(open_session: Opened) -> None:
    session = open_session()
    say(session, "Who are you?")
    session.presets.put(BRIEF)
    say(session, "And now?")
    session.presets.put(replace(BRIEF, name="Terse", temperature=1.5, persona=""))
    plain, brief = session.cycle.written_with
    assert (plain.preset, plain.persona) == ("", "")
    assert (brief.preset, brief.persona) == ("Brief", "You keep a lighthouse.")
    assert plain.seed != brief.seed
    first, second = (c.completion for c in session.cycle.completions)
    assert (first.sampling.temperature, first.sampling.max_tokens) == (0.7, 40)
    assert (second.sampling.temperature, second.sampling.top_p) == (0.2, 0.9)
    assert len(second.token_ids) <= 12
    assert len(second.prompt_token_ids) > len(first.prompt_token_ids) + len("lighthouse")
    assert [w.completion_id for w in session.cycle.written_with] == [
        c.id for c in session.cycle.completions
    ]
    saved = session.cycle
    session.close()

    again = open_session()
    assert again.cycle == saved
    assert again.state.preset is not None, "the dialogue goes on as it was"
    assert (again.state.preset.name, again.state.preset.temperature) == ("Terse", 1.5)


def test_presets_are_undone_and_removed_by_revisions(session: Session) -> None:
    session.presets.put(BRIEF)
    session.presets.put(BRIEF)
    assert session.state.undo == "preset"
    session.presets.put(replace(BRIEF, top_p=0.5))
    session.undo()
    assert [p.top_p for p in session.state.presets] == [0.9]
    session.presets.remove(BRIEF.id)
    assert session.state.presets == () and session.state.preset is None
    session.undo()
    assert session.state.preset is not None
    session.undo()
    assert session.state.presets == ()
    session.redo()
    assert [p.revision for p in session.store.presets()] == [1, 2, 3, 4, 5, 6, 7]


def test_a_preset_needs_a_name_of_its_own(session: Session) -> None:
    session.presets.put(BRIEF)
    with pytest.raises(NotPossibleYet, match="no name"):
        session.presets.put(ReplyPreset("  "))
    with pytest.raises(NotPossibleYet, match="already a preset called “brief”"):
        session.presets.put(ReplyPreset(" brief "))
    session.presets.put(replace(BRIEF, name="BRIEF"))
    assert [p.name for p in session.state.presets] == ["BRIEF"]


def test_another_dialogue_brings_its_preset_back(session: Session) -> None:
    session.presets.put(BRIEF)
    say(session, "One")
    first = session.cycle.id
    session.new_cycle()
    assert session.state.preset is not None, "a new dialogue goes on with it"
    session.presets.choose(None)
    say(session, "Two")
    second = session.cycle.id
    session.open_cycle(first)
    assert session.state.preset_id == BRIEF.id
    session.open_cycle(second)
    assert session.state.preset_id is None
