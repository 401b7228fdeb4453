"""Triage in a session: which predictions may become rewards, and how the audits speak of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.examples import usable
from ouroboros_desktop.core.prediction import predicted_reward
from ouroboros_desktop.core.queue import Waiting
from ouroboros_desktop.core.triage import Audited, Triaged, TriageRules, audits, triage
from ouroboros_desktop.session.state import State

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


def audits_of(session: Session) -> tuple[Audited, ...]:
    """Return what the teacher at the desk gave the audited prompts of all cycles."""
    store, state = session.store, session.state
    predicted, scored = store.predicted(state.policy.id), store.scored(state.policy.id)
    return audits(predicted, scored, state.teacher.id, state.rubric)


def triaged(state: State, penalty: float = 0.0, outdated: Collection[UUID] = ()) -> Triaged:
    """Return which unscored prompts of the cycle may be rewarded by what is predicted of them.

    Of a prompt that was scored in part, it is about the rest. What is not predicted waits for the
    teacher, as does what only a reward model in ``outdated`` knows.
    """
    waiting = [
        _waiting(prompt_id, answers, state, outdated) for prompt_id, answers in unscored(state)
    ]
    return triage(waiting, state.policy.audits, TriageRules(penalty=penalty))


def unscored(state: State) -> list[tuple[UUID, list[RecordedCompletion]]]:
    """Return what nobody scored of each prompt of the cycle, as far as it can be used."""
    cycle, can = state.cycle, state.policy.capabilities
    scored = {s.completion_id for s in cycle.scores_now}
    found: dict[UUID, list[RecordedCompletion]] = {}
    for answer in cycle.answers:
        assert answer.labyrinth_prompt_id is not None
        if answer.id not in scored and usable(answer.completion, can):
            found.setdefault(answer.labyrinth_prompt_id, []).append(answer)
    return list(found.items())


def _waiting(
    prompt_id: UUID,
    answers: Collection[RecordedCompletion],
    state: State,
    outdated: Collection[UUID],
) -> Waiting:
    known = state.cycle.predictions_now
    found = [known[one.id] for one in answers if one.id in known]
    whole = len(found) == len(answers)
    if not whole or any(one.reward_model_id in outdated for one in found):
        return Waiting(prompt_id)
    expected = tuple(predicted_reward(one.scores, state.rubric) for one in found)
    return Waiting(prompt_id, expected=expected)
