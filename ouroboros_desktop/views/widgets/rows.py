"""What a transcript view shows: one row a message, made from a transcript."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.quick_marks import Quick
from ouroboros_desktop.views.widgets.quick_words import told


@dataclass(frozen=True)
class Row:
    """A message and its place among its versions; ``note`` says how it ended, if not well.

    ``recorded``: there is a completion, which can be marked as ``marks`` say.
    """

    id: UUID
    role: Role
    text: str
    versions: tuple[UUID, ...] = ()
    version: int = 0
    note: str = ""
    recorded: bool = False
    marks: tuple[Quick, ...] = ()

    @property
    def remark(self) -> str:
        """What is told beside the message, in a line: place, end, marks."""
        return " · ".join(part for part in (self.place_text, self.note, told(self.marks)) if part)

    @property
    def place_text(self) -> str:
        """Return "2/3" for the second of three versions, '' for an only one."""
        count = len(self.versions)
        return f"{self.version + 1}/{count}" if count > 1 else ""


Marks = Mapping[UUID, tuple[Quick, ...]]


def rows_of(
    transcript: Transcript, notes: Mapping[UUID, str], marks: Marks = MappingProxyType({})
) -> tuple[Row, ...]:
    """Return the chosen branch as rows; ``notes`` and ``marks`` are by completion id."""
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
            message.completion_id is not None,
            marks.get(message.completion_id, ()) if message.completion_id else (),
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
    """Return how many rows at the beginning are laid out alike, whatever is told beside them."""
    pairs = enumerate(zip(first, second, strict=False))
    different = (place for place, (a, b) in pairs if a is not b and not _alike(a, b))
    return next(different, min(len(first), len(second)))


def _alike(one: Row, other: Row) -> bool:
    return (one.id, one.role, one.text) == (other.id, other.role, other.text)
