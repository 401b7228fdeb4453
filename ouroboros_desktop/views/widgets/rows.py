"""What a transcript view shows: one row a message, made from a transcript."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ouroboros_desktop.core.dialogue import Message, Role, Transcript


@dataclass(frozen=True)
class Row:
    """A message and its place among its versions; ``note`` says how it ended, if not well."""

    id: UUID
    role: Role
    text: str
    versions: tuple[UUID, ...] = ()
    version: int = 0
    note: str = ""

    @property
    def place_text(self) -> str:
        """Return "2/3" for the second of three versions, '' for an only one."""
        count = len(self.versions)
        return f"{self.version + 1}/{count}" if count > 1 else ""


def rows_of(transcript: Transcript, notes: Mapping[UUID, str]) -> tuple[Row, ...]:
    """Return the chosen branch as rows; ``notes`` are by completion id."""
    versions: dict[UUID | None, list[UUID]] = {}
    for message in transcript.messages:
        versions.setdefault(message.parent_id, []).append(message.id)
    return tuple(
        Row(
            message.id,
            message.role,
            message.content,
            tuple(versions[message.parent_id]),
            versions[message.parent_id].index(message.id),
            _note(message, notes),
        )
        for message in transcript.branch
        if message.role is not Role.SYSTEM
    )


def _note(message: Message, notes: Mapping[UUID, str]) -> str:
    if message.reworded:
        return QCoreApplication.translate("Row", "In your words")
    return notes.get(message.completion_id, "") if message.completion_id else ""


def speaker(role: Role) -> str:
    """Return who speaks, for copies and for reading aloud."""
    return {
        Role.TEACHER: QCoreApplication.translate("Row", "Teacher"),
        Role.POLICY: QCoreApplication.translate("Row", "Policy"),
        Role.SYSTEM: QCoreApplication.translate("Row", "System"),
    }[role]


def common(first: tuple[Row, ...], second: tuple[Row, ...]) -> int:
    """Return how many rows at the beginning are the same."""
    pairs = enumerate(zip(first, second, strict=False))
    different = (place for place, (a, b) in pairs if a is not b and a != b)
    return next(different, min(len(first), len(second)))
