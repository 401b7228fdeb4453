"""Messages and transcripts. A transcript is a tree: an edit or a second answer is a new branch."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.identity import new_id, now

MAX_CONTENT = 1_000_000
"""Characters a message may hold; the store refuses more."""


class Role(StrEnum):
    """Who speaks. ``SYSTEM`` carries the persona snapshot's wording."""

    SYSTEM = "system"
    TEACHER = "teacher"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``replaces_id`` names the message that this one is an edit of.

    One of the policy that names a teacher is in the teacher's words.
    """

    role: Role
    content: str
    id: UUID = field(default_factory=new_id)
    parent_id: UUID | None = None
    replaces_id: UUID | None = None
    completion_id: UUID | None = None
    teacher_id: UUID | None = None
    created_at: datetime = field(default_factory=now)

    @property
    def reworded(self) -> bool:
        """Whether it stands for the policy in a teacher's words."""
        return self.role is Role.POLICY and self.teacher_id is not None

    def __post_init__(self) -> None:
        if len(self.content) > MAX_CONTENT:
            raise OuroborosError(
                f"This message has {len(self.content):,} characters; {MAX_CONTENT:,} is the most.",
                hint="Split it into several messages.",
            )
        try:
            self.content.encode()
        except UnicodeEncodeError as error:
            raise OuroborosError(
                "This message holds half a character, which cannot be stored.",
                hint="Delete the character shown as a box or a question mark, and send it again.",
            ) from error


@dataclass(frozen=True, slots=True)
class FoundMessage:
    """A message that holds words looked for, and the part of it where they are first."""

    cycle_id: UUID
    number: int
    message_id: UUID
    role: Role
    excerpt: str


@dataclass(frozen=True, slots=True)
class Transcript:
    """Every message of a dialogue, and the last message of the branch the teacher is on."""

    messages: tuple[Message, ...] = ()
    last_id: UUID | None = None

    @property
    def branch(self) -> tuple[Message, ...]:
        """The chosen branch, first message first."""
        return self.path(self.last_id)

    @property
    def last(self) -> Message | None:
        return self.message(self.last_id) if self.last_id else None

    def message(self, message_id: UUID) -> Message:
        """Return the message of that id; raises ``KeyError`` when there is none."""
        for message in self.messages:
            if message.id == message_id:
                return message
        raise KeyError(message_id)

    def path(self, last_id: UUID | None) -> tuple[Message, ...]:
        """Return the messages from the first one to ``last_id``."""
        by_id = {m.id: m for m in self.messages}
        path: list[Message] = []
        while last_id is not None:
            path.append(by_id[last_id])
            last_id = path[-1].parent_id
        return tuple(reversed(path))

    def saying(self, message: Message) -> Transcript:
        """Return this transcript with ``message`` added at its parent, and its branch chosen."""
        known = {m.id for m in self.messages}
        if message.id in known:
            raise ValueError(f"message {message.id} is already in the transcript")
        if message.parent_id is not None and message.parent_id not in known:
            raise ValueError(f"message {message.id} answers an unknown message")
        return Transcript((*self.messages, message), message.id)

    def siblings(self, message_id: UUID) -> tuple[Message, ...]:
        """Return the versions of this place in the dialogue, oldest first, itself included."""
        parent = self.message(message_id).parent_id
        return tuple(m for m in self.messages if m.parent_id == parent)

    def choosing(self, message_id: UUID) -> Transcript:
        """Return this transcript on the newest branch that passes through ``message_id``."""
        last = self.message(message_id).id
        children = {m.parent_id: m.id for m in self.messages}  # the newest child wins
        while last in children:
            last = children[last]
        return replace(self, last_id=last)
