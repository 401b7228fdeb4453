"""What comes from other programs and people: dialogues, characters, annotated examples.

Nothing imported is mixed with what the teacher made here: it belongs to a batch with its source and
licence, and it enters no policy update before the teacher says so.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.labyrinth import text_hash
from ouroboros_desktop.core.policy_update import Demonstration, PreferencePair

ROLES: Mapping[str, Role] = {
    "system": Role.SYSTEM,
    "user": Role.TEACHER,
    "assistant": Role.POLICY,
}
"""What training libraries call the roles."""


class ExampleKind(StrEnum):
    """What an annotated example says: an answer to give, the better of two, good or bad, a score.

    Or which steps of a summary were right. A policy update can learn from the first two; the others
    are about answers of another policy, whose logprobs are not this one's.
    """

    DEMONSTRATION = "demonstration"
    PREFERENCE = "preference"
    LABEL = "label"
    EXPERIENCE = "experience"
    STEPS = "steps"

    @property
    def trainable(self) -> bool:
        return self in {ExampleKind.DEMONSTRATION, ExampleKind.PREFERENCE}


class Use(StrEnum):
    """What a batch is for. Training and benchmark exclude each other for good."""

    NONE = "none"
    TRAINING = "training"
    BENCHMARK = "benchmark"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Said:
    """One message of an imported dialogue; ``parent`` is the place of the one that it answers."""

    role: Role
    content: str
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class ImportedDialogue:
    """A dialogue as a tree, parents first; ``last`` ends the branch that its teacher was on."""

    messages: tuple[Said, ...]
    last: int
    title: str = ""

    def transcript(self) -> Transcript:
        """Return it as messages of the teacher and of a policy that is not one of ours."""
        made: list[Message] = []
        for said in self.messages:
            parent = None if said.parent is None else made[said.parent].id
            made.append(Message(said.role, said.content, parent_id=parent))
        return Transcript(tuple(made), made[self.last].id)


@dataclass(frozen=True, slots=True)
class Character:
    """A persona from a character card: its traits as sentences, and what it says first."""

    name: str
    traits: tuple[str, ...]
    first_message: str = ""


@dataclass(frozen=True, slots=True)
class Annotated:
    """An annotated example: ``content`` is a JSON object with the keys of the export formats."""

    kind: ExampleKind
    content: str

    @property
    def sha256(self) -> str:
        """The digest of the content, whatever the order of its keys."""
        plain = json.dumps(json.loads(self.content), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(f"{self.kind.value}\n{plain}".encode()).hexdigest()


Item: TypeAlias = ImportedDialogue | Character | Annotated


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """What was imported at once: from which file, under which licence, with which report (JSON)."""

    source: str
    sha256: str
    licence: str
    attribution: str
    report: str
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)


@dataclass(frozen=True, slots=True)
class ImportedExample:
    """An annotated example of a batch."""

    import_batch_id: UUID
    kind: ExampleKind
    content: str
    sha256: str
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    @property
    def asked(self) -> str:
        """The last message of the prompt."""
        prompt = json.loads(self.content)["prompt"]
        return prompt if isinstance(prompt, str) else str(prompt[-1]["content"])

    @property
    def asked_hash(self) -> bytes:
        """What is compared with held-out labyrinth prompts and benchmarks."""
        return text_hash(self.asked)

    def lesson(self) -> Demonstration | PreferencePair | None:
        """Return what a policy update can learn from it; None when it cannot."""
        row = json.loads(self.content)
        if not self.kind.trainable:
            return None
        prompt = tuple(Message(ROLES[m["role"]], m["content"]) for m in row["prompt"])
        if self.kind is ExampleKind.DEMONSTRATION:
            return Demonstration(prompt, row["completion"][-1]["content"])
        chosen, rejected = row["chosen"][-1]["content"], row["rejected"][-1]["content"]
        return PreferencePair(prompt, chosen, rejected)


@dataclass(frozen=True, slots=True)
class StoredBatch:
    """A batch in the store, what it is used for, how many examples of a kind, and its cycles."""

    batch: ImportBatch
    use: Use
    counts: dict[ExampleKind, int] = field(default_factory=dict)
    cycles: tuple[UUID, ...] = ()

    @property
    def trainable(self) -> int:
        return sum(count for kind, count in self.counts.items() if kind.trainable)

    @property
    def origin(self) -> str:
        """Where it comes from, in a few words: source and licence."""
        return f"{self.batch.source} ({self.batch.licence})"
