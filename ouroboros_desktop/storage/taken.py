"""Queries for the steps of a teacher that can be taken back."""

from __future__ import annotations

from uuid import UUID

from ouroboros_desktop.core.taken import StepEvent, TakenStep
from ouroboros_desktop.storage.reading import Con, records


def taken_steps(
    con: Con, cycle_id: UUID, teacher_id: UUID
) -> tuple[tuple[TakenStep, ...], tuple[StepEvent, ...]]:
    """Return a teacher's steps in a cycle since its last policy update, and their events."""
    query = (
        "FROM taken_step WHERE cycle_id = ? AND teacher_id = ? AND ordinal >"
        " (SELECT coalesce(max(ordinal), 0) FROM policy_update WHERE cycle_id = ?) ORDER BY ordinal"
    )
    steps = records(con, TakenStep, query, cycle_id, teacher_id, cycle_id)
    ids = [step.id for step in steps]
    events = "FROM taken_step_event WHERE list_contains(?, taken_step_id) ORDER BY ordinal"
    return steps, records(con, StepEvent, events, ids)
