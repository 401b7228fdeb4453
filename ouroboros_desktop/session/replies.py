"""Drawing replies to a message: what they are asked with, and how they become branches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, Prompt, RecordedCompletion, Sampling
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.presets import ReplyPreset, WrittenWith, written_with
from ouroboros_desktop.session.jobs import Ending, generation
from ouroboros_desktop.session.state import Work

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


@dataclass(frozen=True, slots=True)
class Asked:
    """What replies are drawn with; ``adapter_id`` None: the bare policy."""

    preset: ReplyPreset
    sampling: Sampling
    adapter_id: UUID | None
    seed: int


def _nothing(ending: Ending | None) -> None:
    """For replies after which nothing is left to do."""


class Replies:
    """Asks the policy, and keeps what it wrote."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def usual(self, many: int) -> Asked:
        """Return what replies are drawn with now: the chosen preset, and the live adapter."""
        preset, policy = self._session.presets.now, self._session.state.policy
        plain = policy.live_id is None or Capability.REMOTE in policy.capabilities
        strength = 1.0 if plain else policy.strength
        how = (preset.max_tokens, preset.temperature, preset.top_p)
        sampling = Sampling(many, *how, strength=strength)
        return Asked(preset, sampling, policy.live_id, self.seed())

    def seed(self) -> int:
        """Return the seed of the next reply of this dialogue."""
        session = self._session
        return session.seed_for("reply", len(session.cycle.transcript.messages))

    def draw(
        self,
        answered_id: UUID,
        asked: Asked,
        work: Work,
        after: Callable[[Ending | None], None] = _nothing,
    ) -> None:
        """Let the policy answer; ``after`` follows with how it ended early, or None."""
        session = self._session
        branch = session.cycle.transcript.path(answered_id)
        prompt = Prompt((*session.presets.before(asked.preset), *branch), asked.seed)
        take = partial(self._take, answered_id, asked)

        def stopped(ending: Ending) -> None:
            text = job.work.texts.get((0, 0), "")
            if text:
                single = replace(asked.sampling, completions=1)
                take([Completion(text, ending.finish_reason, single)])
            after(ending)

        def done(written: tuple[Completion, ...]) -> None:
            if len(written) == 1:
                take(written)
            else:
                session.best_of.choose(prompt.messages, written, take)
            after(None)

        job = generation(work, (prompt,), asked.sampling, done=done, stopped=stopped)
        session.run(job)

    def keep(
        self,
        message: Message,
        completion: RecordedCompletion | None = None,
        asked: WrittenWith | None = None,
    ) -> None:
        """Keep a message, with the completion that wrote it; its branch is the chosen one."""
        session, cycle = self._session, self._session.cycle
        session.store.add_message(cycle.id, message, completion, asked)
        session.show_cycle(
            replace(
                cycle,
                transcript=cycle.transcript.saying(message),
                completions=(*cycle.completions, *([completion] if completion else [])),
                written_with=(*cycle.written_with, *([asked] if asked else [])),
            )
        )

    def _take(self, answered_id: UUID, asked: Asked, completions: Sequence[Completion]) -> None:
        """Keep the replies to one message; the last one is on the branch."""
        for completion in completions:
            record = RecordedCompletion(completion, asked.adapter_id, message_id=answered_id)
            message = Message(
                Role.POLICY, completion.text, parent_id=answered_id, completion_id=record.id
            )
            self.keep(message, record, written_with(record.id, asked.preset, asked.seed))
