"""Labyrinth prompts: a summary rewritten as prompts that are hard to answer coherently.

A transformation works on a ``PromptDraft``, not on text, so that every statement keeps the ids of
the summary entries it carries; ``render`` makes the text at the end.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.identity import new_id, now

HELD_OUT_SHARE = 4
"""One labyrinth prompt in this many is held out, decided by the hash of its text."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the prompt and the entries it carries (none: a frame or a distractor)."""

    text: str
    entries: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class PromptDraft:
    """The parts of a labyrinth prompt before it is text.

    ``opening`` and ``closing`` frame the statements; ``respects`` names the facts, conclusions and
    persona traits that a right answer must respect. Transformations may never shorten ``respects``.
    """

    statements: tuple[Statement, ...]
    question: str
    respects: tuple[UUID, ...]
    opening: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Transformation:
    """One way of making a prompt hard; ``probes`` says in a few words what it tests."""

    name: str
    title: str
    probes: str
    apply: Callable[[PromptDraft, Random], PromptDraft]
    version: int = 1


@dataclass(frozen=True, slots=True)
class AppliedTransformation:
    """Which transformation, and which version of it, made a prompt."""

    name: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class LabyrinthPrompt:
    """One labyrinth prompt of a summary; ``replaces_id`` names the one a teacher edited.

    ``held_out`` is decided once, when the rule-made prompt is built, and inherited by every edit:
    a held-out prompt is never trained on. ``dropped`` hides a prompt the teacher does not want.
    """

    summary_id: UUID
    text: str
    transformations: tuple[AppliedTransformation, ...]
    seed: int
    respects: tuple[UUID, ...]
    held_out: bool
    replaces_id: UUID | None = None
    teacher_id: UUID | None = None
    dropped: bool = False
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)


def compose(draft: PromptDraft, chain: Sequence[Transformation], seed: int) -> PromptDraft:
    """Apply ``chain`` in order; each link draws from its own stream of ``seed``."""
    for place, transformation in enumerate(chain):
        draft = transformation.apply(draft, Random(f"{seed}/{place}/{transformation.name}"))
    return draft


def render(draft: PromptDraft) -> str:
    """Return the prompt's text: opening, statements, closing, question."""
    body = " ".join(s.text.strip() for s in draft.statements if s.text.strip())
    parts = (draft.opening, body, draft.closing, draft.question)
    return "\n\n".join(p.strip() for p in parts if p.strip())


def held_out(text: str) -> bool:
    """Return whether the prompt of this text is held out, a pure function of the text (SHA-256)."""
    return int.from_bytes(text_hash(text)[:8]) % HELD_OUT_SHARE == 0


def text_hash(text: str) -> bytes:
    """Return the SHA-256 of a text whose letters' case and spaces do not count."""
    normalised = " ".join(text.lower().split())
    return hashlib.sha256(normalised.encode("utf-8", "surrogatepass")).digest()


def asks_any(prompt: Iterable[Message], barred: Collection[bytes]) -> bool:
    """Whether a teacher says in ``prompt`` a text whose ``text_hash`` is among ``barred``."""
    said = (message.content for message in prompt if message.role is Role.TEACHER)
    return any(text_hash(text) in barred for text in said)
