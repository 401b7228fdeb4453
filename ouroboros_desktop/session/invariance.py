"""The invariance reward in a session: the same questions asked plainly, before a policy update."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, Prompt, RecordedCompletion, Sampling
from ouroboros_desktop.core.invariance import agreement, with_invariance
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import Capability
from ouroboros_desktop.core.prompting import ask, make
from ouroboros_desktop.session.jobs import generation
from ouroboros_desktop.session.state import Work, WorkKind

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

LABEL = "The policy answers the same questions, asked plainly"


class InvarianceIntents:
    """Asks plainly what the labyrinth prompts ask, and mixes the agreement into rewards.

    Plain answers are greedy and only kept while the session is open: what an update learned from is
    in its record, the invariance reward included.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._plain: dict[tuple[UUID | None, UUID], str] = {}

    def refresh(self, weight: float, then: Callable[[], None]) -> None:
        """Ask what was not asked yet of the live policy, then go on; at once for a weight of 0."""
        live_id = self._session.state.policy.live_id
        waiting = [p for p in self._asked() if (live_id, p.id) not in self._plain]
        if not weight or not waiting:
            then()
            return

        def keep(written: tuple[Completion, ...]) -> None:
            for prompt, completion in zip(waiting, written, strict=True):
                self._plain[live_id, prompt.id] = completion.text
            then()

        settings = self._session.settings
        sampling = Sampling(max_tokens=settings.answer_tokens, temperature=0)
        work = Work(WorkKind.ANSWERS, LABEL, total=len(waiting), unit="completions")
        batch = tuple(self._plainly(p) for p in waiting)
        self._session.run(generation(work, batch, sampling, done=keep))

    def mixed(self, answer: RecordedCompletion, reward: float, weight: float) -> float:
        """Return the reward of an answer with its invariance reward in it."""
        assert answer.labyrinth_prompt_id is not None
        plain = self._plain.get((self._session.state.policy.live_id, answer.labyrinth_prompt_id))
        if not weight or plain is None:
            return reward
        prompt = self._session.cycle.prompt(answer.labyrinth_prompt_id)
        summary = self._session.summary_of(prompt)
        entries = (*summary.facts, *summary.conclusions)
        matter = [e.text for e in entries if e.id in prompt.respects]
        return with_invariance(reward, agreement(plain, answer.completion.text, matter), weight)

    def _asked(self) -> list[LabyrinthPrompt]:
        """Return the answered prompts that have a plain form: as they were made, not edited.

        A policy that does not learn from experiences has no use for them.
        """
        state = self._session.state
        if Capability.EXPERIENCES not in state.policy.capabilities:
            return []
        answered = {c.labyrinth_prompt_id for c in state.cycle.answers}
        prompts = state.cycle.prompts_now
        return [p for p in prompts if p.id in answered and p.teacher_id is None]

    def _plainly(self, prompt: LabyrinthPrompt) -> Prompt:
        summary = self._session.summary_of(prompt)
        return Prompt(ask(make(summary, (), prompt.seed), summary), prompt.seed)
