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

    A prompt of which one completion was scored, or is not predicted, waits for the teacher, as
    does one that only a reward model in ``outdated`` knows.
    """
    waiting = [
        _waiting(prompt_id, answers, state, outdated) for prompt_id, answers in unscored(state)
    ]
    return triage(waiting, state.policy.audits, TriageRules(penalty=penalty))


def unscored(state: State) -> list[tuple[UUID, list[RecordedCompletion]]]:
    """Return the prompts of the cycle that nobody scored a completion of, with what can be used."""
    cycle, can = state.cycle, state.policy.capabilities
    of: dict[UUID, list[RecordedCompletion]] = {}
    for answer in cycle.answers:
        assert answer.labyrinth_prompt_id is not None
        of.setdefault(answer.labyrinth_prompt_id, []).append(answer)
    scored = {s.completion_id for s in cycle.scores_now}
    found = [(p, a) for p, a in of.items() if all(one.id not in scored for one in a)]
    return [(p, [one for one in a if usable(one.completion, can)]) for p, a in found]


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
