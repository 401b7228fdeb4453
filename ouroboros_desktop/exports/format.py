"""What an export format is, and the shapes that the formats share.

Completions of held-out labyrinth prompts are left out of everything that could be trained on:
whoever learned from them could not be judged by them any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.scoring import Rubric

Row = dict[str, object]

ROLES = {Role.SYSTEM: "system", Role.TEACHER: "user", Role.POLICY: "assistant"}
"""The names that training libraries use."""


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A data set: ``rows`` turns cycles into JSON objects, with the same keys in every row."""

    name: str
    title: str
    suffix: str
    rows: Callable[[Sequence[Cycle], Rubric], Iterator[Row]]


def chat(messages: Iterable[Message]) -> list[dict[str, str]]:
    """Return messages as ``{"role", "content"}``."""
    return [{"role": ROLES[m.role], "content": m.content} for m in messages]


def said(text: str) -> list[dict[str, str]]:
    """Return a text as the one message of the assistant that a prompt is completed with."""
    return [{"role": ROLES[Role.POLICY], "content": text}]


@dataclass(frozen=True, slots=True)
class Answer:
    """A completion that may be learned from, and the messages it answers."""

    recorded: RecordedCompletion
    prompt: list[dict[str, str]]


def answers(cycle: Cycle) -> dict[UUID, Answer]:
    """Return the completions that answer a message or a labyrinth prompt not held out, by id."""
    summaries = {s.id: s for s in cycle.summaries}
    asked = {p.id: chat(ask(p, summaries[p.summary_id])) for p in cycle.prompts if not p.held_out}
    found: dict[UUID, Answer] = {}
    for recorded in cycle.completions:
        if recorded.message_id is not None:
            prompt = chat(cycle.transcript.path(recorded.message_id))
            found[recorded.id] = Answer(recorded, prompt)
        elif recorded.labyrinth_prompt_id in asked:
            found[recorded.id] = Answer(recorded, asked[recorded.labyrinth_prompt_id])
    return found
