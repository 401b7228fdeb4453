"""Replies to one message, side by side: which they are, and what choosing one of them says.

A preference compares completions of one prompt. Replies that were asked with other words before the
dialogue answer another prompt, so that a choice between them is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript

MOST = 4
"""Replies that are side by side at once."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who is asked for another reply: by which preset (None: the settings), with which adapter.

    Without an adapter it is the bare policy. The same voice again draws by another seed.
    """

    preset_id: UUID | None = None
    adapter_id: UUID | None = None


def replies_to(transcript: Transcript, answered_id: UUID) -> tuple[Message, ...]:
    """Return the policy's own replies to a message, oldest first; the newest where there are many.

    The one on the branch is always among them.
    """
    found = [
        m
        for m in transcript.messages
        if m.parent_id == answered_id and m.role is Role.POLICY and not m.reworded
    ]
    branch = {m.id for m in transcript.branch}
    first = [m for m in found[:-MOST] if m.id in branch]
    return (*first, *found[len(first) - MOST :]) if len(found) > MOST else tuple(found)


def told(cycle: Cycle, completion_id: UUID) -> tuple[str, str]:
    """Return the words that a preset put before the dialogue for a completion."""
    found = (w for w in cycle.written_with if w.completion_id == completion_id)
    return next(((w.system_prompt, w.persona) for w in found), ("", ""))


def preferred_by(cycle: Cycle, message: Message) -> tuple[tuple[UUID, UUID], ...]:
    """Return (better, worse) of the completions that choosing ``message`` prefers it to."""
    if message.completion_id is None or message.parent_id is None:
        return ()
    chosen = message.completion_id
    beside = (m.completion_id for m in replies_to(cycle.transcript, message.parent_id))
    others = [one for one in beside if one is not None and one != chosen]
    return tuple((chosen, o) for o in others if told(cycle, o) == told(cycle, chosen))
