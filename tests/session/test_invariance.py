"""The invariance reward over a real store and a real worker."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ouroboros_desktop.core.invariance import agreement, with_invariance
from ouroboros_desktop.core.policy_update import UpdateConfig, UpdateState
from ouroboros_desktop.core.prompting import make
from ouroboros_desktop.session.material import rewards
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import WorkKind
from tests.session.conftest import scored

CONFIG = UpdateConfig(invariance_weight=0.5)


def test_the_plain_question_is_asked_first_and_its_answer_is_in_the_rewards(
    session: Session,
) -> None:
    scored(session)
    given = rewards(session.cycle, session.state.rubric, session.state.weights)
    session.policy_update.start(CONFIG)
    assert session.state.work and session.state.work.kind is WorkKind.ANSWERS
    session.wait()
    update = session.cycle.update
    assert update and update.state is UpdateState.SUCCEEDED
    assert update.config.invariance_weight == 0.5

    plain = session.invariance._plain
    asked = [p for p in session.cycle.prompts_now if not p.held_out]
    assert {prompt_id for _, prompt_id in plain} == {p.id for p in asked}
    for one in update.experiences:
        answer = session.cycle.completion(one.completion_id)
        prompt = session.cycle.prompt(answer.labyrinth_prompt_id)
        summary = session.summary_of(prompt)
        matter = [e.text for e in (*summary.facts, *summary.conclusions) if e.id in prompt.respects]
        agreed = agreement(plain[None, prompt.id], answer.completion.text, matter)
        assert one.reward == with_invariance(given[one.completion_id], agreed, 0.5)


def test_without_a_weight_nothing_is_asked_and_rewards_are_the_scores(session: Session) -> None:
    scored(session)
    given = rewards(session.cycle, session.state.rubric, session.state.weights)
    session.policy_update.start(replace(CONFIG, invariance_weight=0.0))
    assert session.state.work and session.state.work.kind is WorkKind.UPDATE
    session.wait()
    update = session.cycle.update
    assert update
    assert {u.completion_id: u.reward for u in update.experiences} == given
    assert session.invariance._plain == {}


def test_a_prompt_that_was_edited_has_no_plain_form(session: Session) -> None:
    scored(session)
    prompt = next(p for p in session.cycle.prompts_now if not p.held_out)
    session.labyrinth.edit(prompt.id, "What does Mara burn, in truth?")
    edited = session.cycle.prompts_now
    session.invariance.refresh(0.5, lambda: None)
    session.wait()
    asked = {prompt_id for _, prompt_id in session.invariance._plain}
    assert asked == {p.id for p in edited if not p.held_out and p.teacher_id is None}
    for p in edited:
        if p.id in asked:
            assert make(session.summary_of(p), (), p.seed).transformations == ()


def test_a_weight_below_0_is_refused() -> None:
    with pytest.raises(ValueError, match="not below 0"):
        UpdateConfig(invariance_weight=-0.1)
