"""Presets of dialogues: made, edited, removed, chosen, and what the policy is told by them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.dialogue import Message
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.presets import ReplyPreset, before_dialogue, presets_now
from ouroboros_desktop.core.prompting import system_text
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


class PresetIntents:
    """Put, remove, choose. A preset is stored by revisions; what was written by it keeps a copy."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def now(self) -> ReplyPreset:
        """How the policy is asked now: by the preset that is chosen, else by the settings."""
        return self.of(self._session.state.preset_id)

    def of(self, preset_id: UUID | None) -> ReplyPreset:
        """Return a preset; how the settings have it for None, and for one that is gone."""
        settings = self._session.settings
        plain = ReplyPreset("", settings.temperature, max_tokens=settings.dialogue_tokens)
        known = self._session.state.presets
        return next((p for p in known if p.id == preset_id), plain)

    def put(self, preset: ReplyPreset) -> None:
        """Add a preset, or change the one of its id, and choose it."""
        preset = replace(preset, name=" ".join(preset.name.split()))
        self._refuse(preset)
        before = next((p for p in self._session.state.presets if p.id == preset.id), None)
        if before is None or _says(before) != _says(preset):
            self._keep(preset)
            undone = before or replace(preset, removed=True)
            self._did("preset", undone, preset)
        self.choose(preset.id)

    def remove(self, preset_id: UUID) -> None:
        """Remove a preset; what was written by it still says so."""
        for preset in self._session.state.presets:
            if preset.id == preset_id:
                gone = replace(preset, removed=True)
                self._keep(gone)
                self._did("removal of the preset", preset, gone)

    def choose(self, preset_id: UUID | None) -> None:
        """Let dialogues go by a preset from now on; None: by the settings."""
        session = self._session
        session.show(replace(session.state, preset_id=preset_id))

    def look_back(self) -> None:
        """Go on with what the last reply of this dialogue was written with."""
        cycle = self._session.cycle
        used = {w.completion_id: w.preset_id for w in cycle.written_with}
        by = [used[m.completion_id] for m in cycle.transcript.branch if m.completion_id in used]
        self.choose(by[-1] if by else None)

    def before(self, preset: ReplyPreset | None = None) -> tuple[Message, ...]:
        """Return the system message of a dialogue by ``preset``, by the one chosen without it."""
        return before_dialogue(preset or self.now, self._snapshot())

    def _snapshot(self) -> str:
        """Return the wording of the persona snapshot of the cycle before.

        A cycle that is in the bin, or erased, lends its persona to none.
        """
        session = self._session
        parent_id = session.cycle.parent_id
        if parent_id is None or all(head.id != parent_id for head in session.state.history):
            return ""
        summary = session.store.cycle(parent_id).approved_summary
        return system_text(summary) if summary else ""

    def _refuse(self, preset: ReplyPreset) -> None:
        if not preset.name:
            raise NotPossibleYet("The preset has no name.", hint="Give it one to find it by.")
        others = (p for p in self._session.state.presets if p.id != preset.id)
        if any(p.name.casefold() == preset.name.casefold() for p in others):
            raise NotPossibleYet(
                f"There is already a preset called “{preset.name}”.",
                hint="Choose another name, or edit that one.",
            )

    def _did(self, label: str, before: ReplyPreset, after: ReplyPreset) -> None:
        undo, redo = lambda: self._keep(before), lambda: self._keep(after)
        self._session.did(Undoable(label, undo, redo))

    def _keep(self, preset: ReplyPreset) -> None:
        """Append a revision and show what there is now."""
        session = self._session
        rows = session.store.presets()
        revision = max((p.revision for p in rows if p.id == preset.id), default=0) + 1
        revised = replace(preset, revision=revision, created_at=now())
        session.store.add_preset(revised)
        session.show(replace(session.state, presets=presets_now((*rows, revised))))


def _says(preset: ReplyPreset) -> ReplyPreset:
    """Return the preset without what tells its revisions apart."""
    return replace(preset, revision=0, created_at=preset.created_at.min)
