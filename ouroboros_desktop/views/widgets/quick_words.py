"""Quick marks in words and pictures; the same ones wherever a mark is shown."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.quick_marks import Quick

PICTURES = {
    Quick.GOOD: "check",
    Quick.BAD: "close",
    Quick.CONTRADICTION: "warning",
    Quick.OUT_OF_CHARACTER: "person",
}


def title(kind: Quick) -> str:
    """Return what a mark is called."""
    return {
        Quick.GOOD: _tr("Good"),
        Quick.BAD: _tr("Bad"),
        Quick.CONTRADICTION: _tr("Contradiction"),
        Quick.OUT_OF_CHARACTER: _tr("Out of character"),
    }[kind]


def told(kinds: Iterable[Quick]) -> str:
    """Return marks in a line, '' without any."""
    return ", ".join(map(title, kinds))


def marks_of(cycle: Cycle, teacher_id: UUID) -> dict[UUID, tuple[Quick, ...]]:
    """Return what this teacher marked, by the completions of the replies."""
    mine = (m for m in cycle.quick_marks_now if m.teacher_id == teacher_id)
    return {m.completion_id: m.kinds for m in mine}


def _tr(text: str) -> str:
    return QCoreApplication.translate("quick", text)
