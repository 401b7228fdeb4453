"""Steps that can be taken back: their events say which of them stand."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from ouroboros_desktop.core.taken import StepEvent, StepKind, TakenStep, standing

CYCLE, ADA = UUID(int=1), UUID(int=2)
STEPS = tuple(
    TakenStep(CYCLE, ADA, StepKind.SCORE, "score", UUID(int=10 + n), "1", "2", UUID(int=20 + n))
    for n in range(6)
)


def test_a_new_step_ends_what_could_be_taken_again() -> None:
    a, b, c = STEPS[:3]
    events = [(a, False), (b, False), (b, True), (a, True), (a, False)]
    rows = [StepEvent(step.id, undone) for step, undone in events]
    assert standing(STEPS, rows) == ((a,), (b,))
    assert standing(STEPS, [*rows, StepEvent(c.id, undone=False)]) == ((a, c), ())


def test_events_of_steps_that_an_update_used_are_passed_over() -> None:
    old = StepEvent(UUID(int=99), undone=True)
    assert standing(STEPS, [old, StepEvent(STEPS[0].id, undone=False)]) == ((STEPS[0],), ())


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=20))
def test_it_is_what_two_stacks_would_hold(moves: list[str]) -> None:
    fresh, events = list(STEPS), []
    done: list[TakenStep] = []
    undone: list[TakenStep] = []
    for move in moves:
        if move == "do" and fresh:
            done.append(fresh.pop(0))
            undone.clear()
            events.append(StepEvent(done[-1].id, undone=False))
        elif move == "undo" and done:
            undone.append(done.pop())
            events.append(StepEvent(undone[-1].id, undone=True))
        elif move == "redo" and undone:
            done.append(undone.pop())
            events.append(StepEvent(done[-1].id, undone=False))
    assert standing(STEPS, events) == (tuple(done), tuple(undone))
