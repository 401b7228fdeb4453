"""Replies to one message, side by side: which they are, and what choosing one of them says.

A preference compares completions of one prompt. Replies that were asked with other words before the
dialogue answer another prompt, so that a choice between them is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from ouroboros_desktop.core.completion import RecordedCompletion
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.examples import readable
from ouroboros_desktop.core.presets import before_dialogue
from ouroboros_desktop.core.room import bytes_of

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


@dataclass(frozen=True, slots=True)
class ReplyChoice:
    """A reply that was preferred to another one; both answer the last message of ``prompt``."""

    prompt: tuple[Message, ...]
    better: RecordedCompletion
    worse: RecordedCompletion


def chosen(cycle: Cycle) -> tuple[tuple[RecordedCompletion, RecordedCompletion], ...]:
    """Return (better, worse) of the choices in force that can be learned from.

    Replies that were stopped, that say nothing or that say the same are left out.
    """
    recorded = {c.id: c for c in cycle.completions}
    pairs = ((recorded[c.chosen_id], recorded[c.rejected_id]) for c in cycle.choices_now)
    return tuple(
        (better, worse)
        for better, worse in pairs
        if readable(better.completion) and readable(worse.completion)
        if better.completion.text != worse.completion.text
    )


def choices(cycle: Cycle, longest: int) -> tuple[ReplyChoice, ...]:
    """Return the choices that can be learned from, each with the dialogue before it.

    What was asked is the words of the preset, as in an export, and the dialogue. With both replies
    it has ``longest`` bytes at most (``bytes_of``): a longer one loses its oldest exchanges, never
    the message that is answered.
    """
    told = written_before(cycle)
    found = []
    for better, worse in chosen(cycle):
        assert better.message_id is not None
        before, replies = told.get(better.id, ()), (better.completion.text, worse.completion.text)
        room = longest - bytes_of(*(m.content for m in before), *replies)
        kept = _newest(cycle.transcript.path(better.message_id), room)
        found.append(ReplyChoice((*before, *kept), better, worse))
    return tuple(found)


def written_before(cycle: Cycle) -> dict[UUID, tuple[Message, ...]]:
    """Return the words that a preset put before the dialogue, for each reply that has a record.

    The persona snapshot of the cycle before, which depends on another cycle, is not among them.
    """
    return {w.completion_id: before_dialogue(w, "") for w in cycle.written_with}


def _newest(path: Sequence[Message], room: int) -> Sequence[Message]:
    """Return the end of a dialogue that there is room for; it begins with what a teacher said."""
    starts = [n for n, message in enumerate(path) if message.role is Role.TEACHER]
    fitting = (n for n in starts if bytes_of(*(m.content for m in path[n:])) <= room)
    return path[next(fitting, starts[-1]) :]
