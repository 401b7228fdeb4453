"""What may be shown of the judge, and what its word is worth: pure functions of the state.

A judge must not bias the teacher. What it said of a prompt's completions is hidden, and enters no
figure, until the teacher has scored or ranked all of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ouroboros_desktop.core.agreement import Agreement, agreement, preferred_pairs
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.judge import Judgement, pairs_to_judge
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.scoring import Score, reward
from ouroboros_desktop.session.state import Elsewhere, State


@dataclass(frozen=True, slots=True)
class WaitingPair:
    """Two completions of a labyrinth prompt that the judge is yet to compare."""

    prompt_id: UUID
    first_id: UUID
    second_id: UUID


def judge_label(state: State) -> str:
    """Return the name that a judge's word is kept under; '' when no judge is chosen."""
    judge = state.assistants.get(Seat.JUDGE)
    return f"{judge.title} · {judge.ref.model}" if judge else ""


def waiting_pairs(state: State) -> tuple[WaitingPair, ...]:
    """Return the pairs of this cycle that the judge has not compared.

    Raises ``NotPossibleYet`` when there are none, and says why.
    """
    cycle, label = state.cycle, judge_label(state)
    judged = {j.pair for j in cycle.judgements if j.judge == label}
    shown = [
        (p.id, [c.id for c in cycle.shuffled(p.id, state.teacher.id)]) for p in cycle.prompts_now
    ]
    if all(len(ids) < 2 for _, ids in shown):
        raise NotPossibleYet(
            "There are no two completions to compare yet.",
            hint="Let the policy answer each labyrinth prompt at least twice.",
        )
    waiting = tuple(
        WaitingPair(prompt_id, *pair)
        for prompt_id, ids in shown
        for pair in pairs_to_judge(ids, judged)
    )
    if not waiting:
        raise NotPossibleYet(
            "The judge has compared these completions already.",
            hint="What it prefers is shown once you have scored or ranked a prompt's completions.",
        )
    return waiting


def judged(state: State, prompt_id: UUID) -> tuple[Judgement, ...]:
    """Return what the judge said of a prompt's completions; nothing while it could bias."""
    shown = [c.id for c in state.cycle.shuffled(prompt_id, state.teacher.id)]
    if not _settled(state, shown):
        return ()
    label, among = judge_label(state), set(shown)
    return tuple(j for j in state.cycle.judgements if j.judge == label and j.pair <= among)


def agreement_here(state: State) -> Agreement:
    """Return how the judge agrees with the teacher in this cycle."""
    return agreement(_settled_judgements(state), _preferred(state, Elsewhere()))


def agreement_in_all(state: State) -> Agreement:
    """Return how the judge agrees with the teacher over all cycles of the policy."""
    judgements = (*state.elsewhere.judgements, *_settled_judgements(state))
    return agreement(judgements, _preferred(state, state.elsewhere))


def _settled(state: State, completions: list[UUID]) -> bool:
    """Whether the teacher has scored or ranked each of them."""
    cycle, teacher = state.cycle, state.teacher.id
    scored = {s.completion_id for s in cycle.scores_now if s.teacher_id == teacher}
    ranked = {
        one
        for p in cycle.preferences_now
        if p.teacher_id == teacher
        for one in (p.chosen_id, p.rejected_id)
    }
    return set(completions) <= scored | ranked


def _settled_judgements(state: State) -> list[Judgement]:
    return [j for prompt in state.cycle.prompts for j in judged(state, prompt.id)]


def _preferred(state: State, elsewhere: Elsewhere) -> frozenset[tuple[UUID, UUID]]:
    """Return what this teacher prefers to what, in this cycle and in ``elsewhere``."""
    cycle, teacher = state.cycle, state.teacher.id
    prompts = {c.id: c.labyrinth_prompt_id for c in cycle.answers}
    here = [(prompts[s.completion_id], s) for s in cycle.scores_now if s.completion_id in prompts]
    given: list[tuple[UUID | None, Score]] = [*elsewhere.scores, *here]
    groups: dict[UUID | None, dict[UUID, float]] = {}
    for prompt_id, score in given:
        value = reward(score.scores, state.rubric)
        if score.teacher_id == teacher and value is not None:
            groups.setdefault(prompt_id, {})[score.completion_id] = value
    ranked = (*elsewhere.preferences, *cycle.preferences_now)
    return preferred_pairs(groups.values(), [p for p in ranked if p.teacher_id == teacher])
