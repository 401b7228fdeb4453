"""Stage 3: the approved summary becomes labyrinth prompts."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, Prompt, Sampling
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, Transformation, text_hash
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
    """Build, edit, drop, make again, let a model rephrase: one prompt, or all not answered."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def build(
        self, chains: Sequence[Sequence[str]], train: int | None = None, held_out: int | None = None
    ) -> None:
        """Make labyrinth prompts by chains of transformation names.

        Makes ``train`` to learn from and ``held_out`` others; None: as many as the settings ask
        for. Prompts of an earlier call that were neither answered nor edited are dropped.
        """
        session = self._session
        summary = self._summary()
        settings = session.settings
        made = build(
            summary,
            [[self._transformation(name) for name in chain] for chain in chains],
            session.seed_for("labyrinth", len(session.cycle.prompts)),
            settings.train_prompts if train is None else train,
            settings.held_out_prompts if held_out is None else held_out,
        )
        stale = [self._edited(p, dropped=True) for p in self._untouched() if p.teacher_id is None]
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

    def remake_all(self) -> None:
        """Make every prompt again that was neither answered nor edited; undo brings them back."""
        session, summary = self._session, self._summary()
        seed = session.seed_for("remake all", len(session.cycle.prompts))
        known = {p.text for p in session.cycle.prompts}
        pairs: list[tuple[LabyrinthPrompt, LabyrinthPrompt]] = []
        for place, prompt in enumerate(self._require_some(edited=False)):
            with suppress(NotPossibleYet):  # the summary has no other such prompt in it
                made = remake(prompt, summary, session.transformations, seed + place)
                if made.text not in known:
                    known.add(made.text)
                    pairs.append((prompt, made))
        if not pairs:
            raise NotPossibleYet(
                "No other prompts of these kinds can be made from the summary.",
                hint="Add facts to the summary, or choose other transformations.",
            )
        self._replace_all(pairs, "new versions of prompts")

    def drop_all(self) -> None:
        """Take out every prompt that was not answered; undo brings them back."""
        pairs = [(p, self._edited(p, dropped=True)) for p in self._require_some()]
        self._replace_all(pairs, "drop of prompts")

    def rephrase_all(self) -> None:
        """Let the helper, or else the policy, say every prompt fluently that was not answered."""
        self._ask(self._require_some())

    def rephrase(self, prompt_id: UUID) -> None:
        """Let the helper, or else the policy, say a prompt fluently.

        A text that loses a fact is not taken.
        """
        self._ask((self._session.cycle.prompt(prompt_id),))

    def _ask(self, prompts: Sequence[LabyrinthPrompt]) -> None:
        session, summary = self._session, self._summary()
        seat = session.assistants.seat(Seat.HELPER)
        session.assistants.ready(seat, lambda: self._rephrase(seat, prompts, summary))

    def _rephrase(self, seat: Seat, prompts: Sequence[LabyrinthPrompt], summary: Summary) -> None:
        session, many = self._session, len(prompts)
        seed = session.seed_for("rephrase", len(session.cycle.prompts))
        requests = tuple(
            Prompt(rephrase_messages(p, summary), seed + n) for n, p in enumerate(prompts)
        )
        what = f"{many} prompts" if many > 1 else "the prompt"
        work = Work(WorkKind.REPHRASE, f"The {seat.value} rephrases {what}", seat=seat)
        session.run(
            generation(
                replace(work, total=many, unit="prompts") if many > 1 else work,
                requests,
                Sampling(max_tokens=REPHRASE_TOKENS, temperature=0.7),
                done=lambda written: self._rephrased(seat, prompts, summary, written),
            )
        )

    def _rephrased(
        self,
        seat: Seat,
        prompts: Sequence[LabyrinthPrompt],
        summary: Summary,
        written: Sequence[Completion],
    ) -> None:
        texts = [read_rephrased(w.text, p, summary) for p, w in zip(prompts, written, strict=True)]
        pairs = [(p, self._edited(p, text=t)) for p, t in zip(prompts, texts, strict=True) if t]
        if pairs:
            self._replace_all(pairs, "rephrasing")
        if unused := len(prompts) - len(pairs):
            who = seat.value
            said = f"The {who}'s version could not be used, so the prompt stays as it was."
            if len(prompts) > 1:
                said = (
                    f"The {who}'s versions of {unused} prompts could not be used: they stay as "
                    "they were."
                )
            notice = Notice(Level.INFO, said, "Try again, or edit it yourself.")
            self._session.notify(notice)

    def _replace(self, before: LabyrinthPrompt, after: LabyrinthPrompt, label: str) -> None:
        self._replace_all([(before, after)], label)

    def _replace_all(
        self, pairs: Sequence[tuple[LabyrinthPrompt, LabyrinthPrompt]], label: str
    ) -> None:
        """Put one prompt in the place of another for each pair; undo takes all of it back."""
        newest = [after for _, after in pairs]
        self._add(tuple(newest))

        def put(versions: Sequence[LabyrinthPrompt]) -> None:
            nonlocal newest
            newest = [
                self._edited(now, text=version.text, dropped=version.dropped)
                for now, version in zip(newest, versions, strict=True)
            ]
            self._add(tuple(newest))

        olds, news = zip(*pairs, strict=True)
        self._session.did(Undoable(label, lambda: put(olds), lambda: put(news)))

    def _untouched(self) -> list[LabyrinthPrompt]:
        """Return the prompts that were not answered."""
        cycle = self._session.cycle
        answered = {c.labyrinth_prompt_id for c in cycle.completions}
        return [p for p in cycle.prompts_now if p.id not in answered]

    def _require_some(self, edited: bool = True) -> list[LabyrinthPrompt]:
        """Return the prompts that were not answered; with ``edited`` those that were edited too."""
        found = [p for p in self._untouched() if edited or p.teacher_id is None]
        if not found:
            raise NotPossibleYet(
                "There is no prompt that can be changed.",
                hint="Prompts that were answered or edited stay as they are; make more prompts.",
            )
        return found

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
        held_out = {text_hash(one) for one in self._session.store.held_out_texts()}
        if not prompt.held_out and text_hash(text) in held_out:
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
