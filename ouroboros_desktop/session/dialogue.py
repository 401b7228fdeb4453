"""Stage 1: the teacher and the policy talk. Edits and second answers are branches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import Prompt
from ouroboros_desktop.core.dialogue import FoundMessage, Message, Role
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.spending import foreseen
from ouroboros_desktop.session.state import Work, WorkKind

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


class DialogueIntents:
    """Say, regenerate, edit, reword, choose a branch."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def say(self, text: str) -> None:
        """Say something at the end of the branch; the policy answers."""
        self._say(text, self._session.cycle.transcript.last_id, None)

    def edit(self, message_id: UUID, text: str) -> None:
        """Say ``text`` instead of an earlier message of the teacher: a new branch begins there."""
        message = self._session.cycle.transcript.message(message_id)
        self._say(text, message.parent_id, message_id)

    def regenerate(self, message_id: UUID) -> None:
        """Let the policy answer again beside ``message_id``: a new branch begins there."""
        self._session.require_ready()
        message = self._session.cycle.transcript.message(message_id)
        if message.role is not Role.POLICY or message.parent_id is None:
            raise NotPossibleYet("Only the policy's messages can be generated again.")
        self._answer(message.parent_id)

    def reword(self, message_id: UUID, text: str) -> None:
        """Put the teacher's words where the policy's are, as a branch; the original stays beside.

        They are no completion: nothing is learned from them as if the policy had drawn them.
        """
        session = self._session
        session.require_idle()
        message = session.cycle.transcript.message(message_id)
        words = text.strip()
        if message.role is not Role.POLICY:
            raise NotPossibleYet("Only the policy's messages can be put in your words.")
        if not words or words == message.content:
            raise NotPossibleYet(
                "There is no change yet.", hint="Write how you would have said it."
            )
        mine = Message(Role.POLICY, words, parent_id=message.parent_id, replaces_id=message_id)
        session.replies.keep(replace(mine, teacher_id=session.state.teacher.id))

    def search(self, words: str, most: int) -> tuple[FoundMessage, ...]:
        """Return the newest messages of all dialogues that hold ``words``."""
        return self._session.store.search(words, most).result()

    def choose(self, message_id: UUID) -> None:
        """Go to the newest branch that passes through ``message_id``."""
        session = self._session
        transcript = session.cycle.transcript.choosing(message_id)
        assert transcript.last_id is not None
        session.store.choose_branch(session.cycle.id, transcript.last_id)
        session.show_cycle(replace(session.cycle, transcript=transcript))

    def _say(self, text: str, parent_id: UUID | None, replaces_id: UUID | None) -> None:
        session = self._session
        session.require_ready()
        if not text.strip():
            raise NotPossibleYet("There is nothing to send yet.", hint="Write a message first.")
        message = Message(
            Role.TEACHER,
            text.strip(),
            parent_id=parent_id,
            replaces_id=replaces_id,
            teacher_id=session.state.teacher.id,
        )
        sampling = session.replies.usual(session.settings.best_of).sampling
        asked = (*session.presets.before(), *self._branch(parent_id), message)
        session.spending.require(Seat.POLICY, foreseen([Prompt(asked, 0)], sampling))
        session.keep_cycle()
        session.replies.keep(message)
        self._answer(message.id)

    def _branch(self, message_id: UUID | None) -> tuple[Message, ...]:
        return self._session.cycle.transcript.path(message_id) if message_id else ()

    def set_strength(self, strength: float) -> None:
        """Let so much of the live adapter answer from now on: 1 is all of it, 0 the bare policy.

        Only dialogues are with it; what is scored and learned from is always at full strength.
        """
        session = self._session
        policy = replace(session.state.policy, strength=max(0.0, min(1.0, strength)))
        session.show(replace(session.state, policy=policy))

    def _answer(self, message_id: UUID) -> None:
        self._session.best_of.begin(lambda many: self._draw(message_id, many))

    def _draw(self, message_id: UUID, many: int) -> None:
        replies = self._session.replies
        work = Work(WorkKind.REPLY, "The policy is answering")
        replies.draw(message_id, replies.usual(many), work)
