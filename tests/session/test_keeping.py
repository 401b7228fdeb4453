"""The bin in a session: what is in it is learned from no more, and leaves in no data set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.scoring import Scores
from ouroboros_desktop.session.exporting import Choice, formats
from ouroboros_desktop.session.predictions import LEAST_SCORES
from ouroboros_desktop.session.session import Session
from tests.session.conftest import answered, built


def scored(session: Session, many: int) -> None:
    """Score so alike that the reward model is sure of the prompts that are left."""
    answered(session)
    for place, answer in enumerate(session.cycle.answers[:many]):
        session.scoring.score(answer.id, Scores(3 + place % 2, 3, 3))


def fitted(session: Session) -> None:
    session.predictions.refresh()
    session.wait()


def test_a_reward_model_forgets_a_cycle_that_went_into_the_bin(session: Session) -> None:
    policy = session.state.policy.id
    session.settings = replace(session.settings, train_prompts=5)
    scored(session, LEAST_SCORES)
    fitted(session)
    first = session.cycle
    session.new_cycle()
    scored(session, LEAST_SCORES - 1)
    fitted(session)
    assert session.state.policy.reward_models[-1].scores == 2 * LEAST_SCORES - 1
    assert session.predictions.rewards()
    session.keeping.delete(first.id)
    assert len(session.store.scored(policy)) == LEAST_SCORES - 1
    assert session.predictions.rewards() == {}, "it was made by a model that knew them"
    assert not session.predictions.stale, "too few are left"
    session.undo()
    assert len(session.store.scored(policy)) == 2 * LEAST_SCORES - 1
    assert session.predictions.stale
    session.keeping.delete(first.id)
    last = session.predictions.waiting[-1]
    session.scoring.score(last.id, Scores(4, 3, 3))
    assert session.predictions.stale
    fitted(session)
    assert session.state.policy.reward_models[-1].scores == LEAST_SCORES
    assert session.predictions.rewards()


def test_a_cycle_in_the_bin_is_in_no_data_set_and_lends_no_persona(
    session: Session, tmp_path: Path
) -> None:
    built(session)
    first = session.cycle
    session.export.set_consent(first.id, True)
    session.new_cycle()
    assert session.presets.before()
    second = session.cycle
    session.keeping.delete(first.id)
    assert {f.cycle_id for f in session.keeping.search("lighthouse", 9)} == {first.id}
    assert session.dialogue.search("lighthouse", 9) == ()
    assert session.cycle == second
    assert session.presets.before() == ()
    session.export.write(Choice(tuple(formats())), tmp_path / "out")
    with pytest.raises(OuroborosError, match="No dialogue may leave yet"):
        session.wait()
    session.undo()
    assert session.presets.before()
    session.keeping.delete(first.id)
    session.keeping.erase([first.id])
    session.wait()
    assert session.presets.before() == ()
    session.dialogue.say("Who are you?")
    session.wait()
    assert len(session.cycle.transcript.messages) == 2


def test_a_held_out_prompt_of_a_binned_cycle_stays_held_out(session: Session) -> None:
    built(session)
    held = {p.text for p in session.cycle.prompts if p.held_out}
    assert held
    session.keeping.delete(session.cycle.id)
    assert held <= session.store.held_out_texts()


def test_the_open_cycle_that_is_deleted_is_nobodys_parent(session: Session) -> None:
    built(session)
    first = session.cycle
    session.keeping.delete(first.id)
    assert session.cycle.number == first.number + 1
    assert session.cycle.parent_id is None
    assert session.state.notice is not None
    assert session.state.notice.message == "Cycle 1 is in the bin."
