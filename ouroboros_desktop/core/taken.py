"""A teacher's steps that can be taken back, also after the application was closed.

A step is kept as what was said before and after it. Taking it back says the first again, as a new
revision: nothing is erased.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.identity import new_id, now


class StepKind(StrEnum):
    """What a step says, and of what its subject is the id."""

    SCORE = "score"
    REPEAT = "repeat"
    REWRITE = "rewrite"
    RANKING = "ranking"
    REMARK = "remark"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class TakenStep:
    """One step. ``before`` and ``after`` are JSON, and only what reads its kind knows them."""

    cycle_id: UUID
    teacher_id: UUID
    kind: StepKind
    label: str
    subject_id: UUID
    before: str
    after: str
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class StepEvent:
    """A step was taken, taken back (``undone``), or taken again."""

    taken_step_id: UUID
    undone: bool
    created_at: datetime = field(default_factory=now)


def standing(
    steps: Sequence[TakenStep], events: Sequence[StepEvent]
) -> tuple[tuple[TakenStep, ...], tuple[TakenStep, ...]]:
    """Return the steps to undo, and those to redo, the next one last in both.

    ``events`` are in the order in which they came; a step's first one says that it was taken.
    """
    known = {step.id: step for step in steps}
    done: list[UUID] = []
    undone: list[UUID] = []
    for event in events:
        one = event.taken_step_id
        if one not in known:
            continue
        if event.undone:
            done.remove(one)
            undone.append(one)
        elif one in undone:
            undone.remove(one)
            done.append(one)
        else:
            undone.clear()
            done.append(one)
    return tuple(known[i] for i in done), tuple(known[i] for i in undone)
