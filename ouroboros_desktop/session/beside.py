"""Replies side by side: another one by another preset, adapter or seed; then one is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.beside import MOST, Voice, preferred_by, replies_to
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.session.jobs import Ending
from ouroboros_desktop.session.replies import Asked
from ouroboros_desktop.session.revisions import put_choice
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Pairs = Iterable[tuple[UUID, UUID]]


class BesideIntents:
    """Ask for another reply to a message, go on with one."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def ask(self, answered_id: UUID, voice: Voice) -> None:
        """Let ``voice`` reply to a message too; the teacher stays on the branch that is chosen.

        Where another adapter was loaded for it, the live one is loaded again in the end.
        """
        session = self._session
        session.require_ready()
        transcript = session.cycle.transcript
        if transcript.message(answered_id).role is not Role.TEACHER:
            raise NotPossibleYet("Only what a teacher said can be replied to.")
        if len(replies_to(transcript, answered_id)) >= MOST:
            raise NotPossibleYet(
                f"{MOST} replies are side by side already.",
                hint="Choose one of them; in the dialogue it can be generated again.",
            )
        asked, last_id = self._asked(voice), transcript.last_id
        work = Work(WorkKind.BESIDE, "Another reply is being written")
        loads = voice.adapter_id not in {None, session.state.policy.live_id}

        def after(ending: Ending | None) -> None:
            if last_id is not None and session.cycle.transcript.last_id != last_id:
                session.dialogue.choose(last_id)
            if loads:
                self._return(ending)

        def draw() -> None:
            session.replies.draw(answered_id, asked, work, after)

        if loads:
            session.opening.load(voice.adapter_id, "Loading an adapter", draw)
        else:
            draw()

    def choose(self, message_id: UUID, prefer: bool) -> None:
        """Go on with a reply, the others stay as branches; ``prefer``: it is better than them."""
        session = self._session
        session.require_idle()
        cycle = session.cycle
        message = cycle.transcript.message(message_id)
        wanted = preferred_by(cycle, message) if prefer else ()
        beside = replies_to(cycle.transcript, message.parent_id) if message.parent_id else ()
        among = frozenset(m.completion_id for m in beside if m.completion_id)
        before, last_id = self._preferred(among), cycle.transcript.last_id
        assert last_id is not None
        self._turn(among, wanted or before, message_id)
        session.did(
            Undoable(
                "choice of a reply",
                lambda: self._turn(among, before, last_id),
                lambda: self._turn(among, wanted or before, message_id),
            )
        )

    # ------------------------------------------------------------------ parts

    def _asked(self, voice: Voice) -> Asked:
        """Return what a voice replies with: only the live adapter is at the dialogue's strength."""
        session = self._session
        policy = session.state.policy
        preset = session.presets.of(voice.preset_id)
        usual = session.replies.usual(1)
        if voice.adapter_id != policy.live_id and Capability.REMOTE in policy.capabilities:
            raise NotPossibleYet("A model on a server has no other adapters here.")
        here = voice.adapter_id == policy.live_id
        sampling = replace(
            usual.sampling,
            max_tokens=preset.max_tokens,
            temperature=preset.temperature,
            top_p=preset.top_p,
            adapter=here or voice.adapter_id is not None,
            strength=usual.sampling.strength if here else 1.0,
        )
        return Asked(preset, sampling, voice.adapter_id, usual.seed)

    def _return(self, ending: Ending | None) -> None:
        session = self._session
        if ending is not None:
            session.gate.return_to_live(ending)
            return
        live_id = session.state.policy.live_id
        session.opening.load(live_id, "Back to the live adapter", lambda: None)

    def _preferred(self, among: frozenset[UUID]) -> frozenset[tuple[UUID, UUID]]:
        teacher = self._session.state.teacher.id
        return frozenset(
            (p.chosen_id, p.rejected_id)
            for p in self._session.cycle.choices_now
            if p.teacher_id == teacher and {p.chosen_id, p.rejected_id} <= among
        )

    def _turn(self, among: frozenset[UUID], wanted: Pairs, message_id: UUID) -> None:
        """Prefer ``wanted`` and nothing else of these, and go to the branch of a message."""
        session = self._session
        put_choice(session, self._preferred(among), frozenset(wanted))
        if all(m.id != message_id for m in session.cycle.transcript.branch):
            session.dialogue.choose(message_id)
