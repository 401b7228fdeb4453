"""Presets of a dialogue: how the policy is asked, and the record of what a reply was written with.

A change of a preset is a revision, and a record holds the words themselves: the past stays as it
was, whatever becomes of the preset.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.prompting import in_persona

HOTTEST = 2.0
"""The highest temperature of a preset; beyond it replies are hardly words any more."""

LONGEST_REPLY = 4096
LONGEST_NAME = 60
LONGEST_WORDS = 20_000
"""Characters of a system prompt, and of a persona."""


@dataclass(frozen=True, slots=True)
class ReplyPreset:
    """How the policy is asked in a dialogue; one without a name stands for the settings.

    ``system_prompt`` comes before the dialogue. ``persona`` takes the place of the persona snapshot
    of the cycle before; '': the snapshot speaks.
    """

    name: str
    temperature: float = 0.7
    top_p: float = 1.0
    max_tokens: int = 256
    system_prompt: str = ""
    persona: str = ""
    revision: int = 1
    removed: bool = False
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    def __post_init__(self) -> None:
        if len(self.name) > LONGEST_NAME:
            raise OuroborosError(
                f"The name has {len(self.name)} characters; {LONGEST_NAME} is the most.",
                hint="Shorten it.",
            )
        if not 0 <= self.temperature <= HOTTEST:
            raise OuroborosError(
                f"A temperature of {self.temperature:g} is not possible.",
                hint=f"Choose one from 0 (always the likeliest word) to {HOTTEST:g} (very lively).",
            )
        if not 0 < self.top_p <= 1:
            raise OuroborosError(
                f"A top-p of {self.top_p:g} is not possible: no word could be drawn.",
                hint="Choose more than 0, and 1 at most; 1 leaves out no word.",
            )
        if not 1 <= self.max_tokens <= LONGEST_REPLY:
            raise OuroborosError(
                f"A longest reply of {self.max_tokens:,} tokens is not possible.",
                hint=f"Choose 1 to {LONGEST_REPLY:,} tokens.",
            )
        for words in (self.name, self.system_prompt, self.persona):
            _check(words)


def _check(words: str) -> None:
    if len(words) > LONGEST_WORDS:
        raise OuroborosError(
            f"This text has {len(words):,} characters; {LONGEST_WORDS:,} is the most.",
            hint="The policy reads it before each reply: keep what matters.",
        )
    try:
        words.encode()
    except UnicodeEncodeError as error:
        raise OuroborosError(
            "This text holds half a character, which cannot be stored.",
            hint="Delete the character shown as a box or a question mark.",
        ) from error


@dataclass(frozen=True, slots=True)
class WrittenWith:
    """What a reply was written with, beside what its completion records.

    ``preset`` is its name at that time ('': the settings), ``seed`` what the tokens were drawn by.
    """

    completion_id: UUID
    preset_id: UUID | None = None
    preset: str = ""
    system_prompt: str = ""
    persona: str = ""
    seed: int = 0
    created_at: datetime = field(default_factory=now)


def written_with(completion_id: UUID, preset: ReplyPreset, seed: int) -> WrittenWith:
    """Return the record of a completion that was asked for by ``preset``."""
    preset_id = preset.id if preset.name else None
    words = (preset.system_prompt, preset.persona)
    return WrittenWith(completion_id, preset_id, preset.name, *words, seed)


def before_dialogue(preset: ReplyPreset | WrittenWith, snapshot: str) -> tuple[Message, ...]:
    """Return the system message of a dialogue, if there is anything to say in it.

    ``snapshot`` is the wording of the persona snapshot of the cycle before, '' without one.
    """
    persona = in_persona(preset.persona) if preset.persona.strip() else snapshot
    parts = [part for part in (preset.system_prompt.strip(), persona) if part]
    return (Message(Role.SYSTEM, "\n\n".join(parts)),) if parts else ()


def presets_now(rows: Sequence[ReplyPreset]) -> tuple[ReplyPreset, ...]:
    """Return the newest revision of each preset by name, those that were removed left out."""
    by_id = {p.id: p for p in sorted(rows, key=lambda p: p.revision)}
    kept = (p for p in by_id.values() if not p.removed)
    return tuple(sorted(kept, key=lambda p: p.name.casefold()))
