"""Stage 3: the approved summary becomes labyrinth prompts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, Transformation
from ouroboros_desktop.core.policy import Seat
from ouroboros_desktop.core.prompting import build, remake
from ouroboros_desktop.core.rephrasing import read_rephrased, rephrase_messages
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.session.jobs import generation
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

REPHRASE_TOKENS = 256


class LabyrinthIntents:
    """Build, edit, drop, make one again, let a model rephrase."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def build(self, chains: Sequence[Sequence[str]]) -> None:
        """Make labyrinth prompts by chains of transformation names.

        Makes as many as the settings ask for, some of them held out. Prompts of an earlier call
        that were neither answered nor edited are dropped.
        """
        session = self._session
        summary = self._summary()
        settings = session.settings
        made = build(
            summary,
            [[self._transformation(name) for name in chain] for chain in chains],
            session.seed_for("labyrinth", len(session.cycle.prompts)),
            settings.train_prompts,
            settings.held_out_prompts,
        )
        answered = {c.labyrinth_prompt_id for c in session.cycle.completions}
        stale = [
            self._edited(p, dropped=True)
            for p in session.cycle.prompts_now
            if p.id not in answered and p.teacher_id is None
        ]
        self._add((*stale, *made))

    def edit(self, prompt_id: UUID, text: str) -> None:
        """Replace a prompt's text; it stays held out, or trained on, as it was."""
        if not text.strip():
            raise NotPossibleYet("A labyrinth prompt needs a text.", hint="Write it, or drop it.")
        prompt = self._session.cycle.prompt(prompt_id)
        if prompt.text == text.strip():
            return
        self._refuse_held_out_text(text.strip(), prompt)
        self._replace(prompt, self._edited(prompt, text=text.strip()), "edit of a prompt")

    def drop(self, prompt_id: UUID) -> None:
        """Take a prompt out; undo brings it back."""
        prompt = self._session.cycle.prompt(prompt_id)
        self._replace(prompt, self._edited(prompt, dropped=True), "drop of a prompt")

    def remake(self, prompt_id: UUID) -> None:
        """Make one prompt again with another seed and the same transformations."""
        session = self._session
        prompt = session.cycle.prompt(prompt_id)
        seed = session.seed_for("remake", len(session.cycle.prompts))
        made = remake(prompt, self._summary(), session.transformations, seed)
        self._replace(prompt, made, "new version of a prompt")

    def rephrase(self, prompt_id: UUID) -> None:
        """Let the helper, or else the policy, say a prompt fluently.

        A text that loses a fact is not taken.
        """
        session = self._session
        seat = session.assistants.seat(Seat.HELPER)
        summary = self._summary()
        prompt = session.cycle.prompt(prompt_id)
        session.assistants.ready(seat, lambda: self._rephrase(seat, prompt, summary))

    def _rephrase(self, seat: Seat, prompt: LabyrinthPrompt, summary: Summary) -> None:
        session = self._session
        seed = session.seed_for("rephrase", len(session.cycle.prompts))
        request = Prompt(rephrase_messages(prompt, summary), seed)
        sampling = Sampling(max_tokens=REPHRASE_TOKENS, temperature=0.7)
        session.run(
            generation(
                Work(WorkKind.REPHRASE, f"The {seat.value} rephrases the prompt", seat=seat),
                (request,),
                sampling,
                done=lambda written: self._rephrased(seat, prompt, summary, written[0]),
            )
        )

    def _rephrased(
        self, seat: Seat, prompt: LabyrinthPrompt, summary: Summary, written: Completion
    ) -> None:
        text = read_rephrased(written.text, prompt, summary)
        if text is None:
            self._session.notify(
                Notice(
                    Level.INFO,
                    f"The {seat.value}'s version could not be used, so the prompt stays as it was.",
                    "Try again, or edit it yourself.",
                )
            )
            return
        self._replace(prompt, self._edited(prompt, text=text), "rephrasing of a prompt")

    def _replace(self, before: LabyrinthPrompt, after: LabyrinthPrompt, label: str) -> None:
        self._add((after,))
        newest = after

        def put(version: LabyrinthPrompt) -> None:
            nonlocal newest
            newest = self._edited(newest, text=version.text, dropped=version.dropped)
            self._add((newest,))

        self._session.did(Undoable(label, lambda: put(before), lambda: put(after)))

    def _edited(
        self, prompt: LabyrinthPrompt, text: str | None = None, dropped: bool = False
    ) -> LabyrinthPrompt:
        return replace(
            prompt,
            text=prompt.text if text is None else text,
            dropped=dropped,
            replaces_id=prompt.id,
            teacher_id=self._session.state.teacher.id,
            id=new_id(),
            created_at=now(),
        )

    def _refuse_held_out_text(self, text: str, prompt: LabyrinthPrompt) -> None:
        if not prompt.held_out and text in self._session.store.held_out_texts():
            raise OuroborosError(
                "This is the text of a held-out prompt, which is never trained on.",
                hint="Change the wording.",
            )

    def _add(self, prompts: tuple[LabyrinthPrompt, ...]) -> None:
        session = self._session
        session.store.add_prompts(prompts)
        session.show_cycle(replace(session.cycle, prompts=(*session.cycle.prompts, *prompts)))

    def _summary(self) -> Summary:
        summary = self._session.cycle.approved_summary
        if summary is None:
            raise NotPossibleYet("The summary is not approved.", hint="Approve the summary first.")
        return summary

    def _transformation(self, name: str) -> Transformation:
        found = self._session.transformations.get(name)
        if found is None:
            raise OuroborosError(
                f"There is no transformation called {name!r}.", hint="Choose one from the list."
            )
        return found
