"""The arena of adapters and what is noted of them: blind matches on held-out prompts, notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.arena import Match, Vote
from ouroboros_desktop.core.completion import Completion, Prompt, RecordedCompletion, Sampling
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.session.jobs import generation
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
    from ouroboros_desktop.session.session import Session

Written = tuple[RecordedCompletion, ...]


class ArenaIntents:
    """Let two adapters meet, vote, note."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def meet(self, one: UUID | None, other: UUID | None) -> None:
        """Let two adapters (None: the bare policy) answer each held-out prompt of this cycle.

        The live adapter is loaded again in the end. Raises ``NotPossibleYet`` without held-out
        prompts, or for an adapter that would meet itself.
        """
        session = self._session
        session.require_ready()
        prompts = [p for p in session.cycle.prompts_now if p.held_out]
        if one == other:
            raise NotPossibleYet("An adapter does not meet itself.", hint="Choose two.")
        if not prompts:
            raise NotPossibleYet(
                "This cycle has no held-out labyrinth prompts.",
                hint="Make labyrinth prompts, some of them held out.",
            )

        def finish(first: Written, second: Written) -> None:
            live_id = session.state.policy.live_id
            keep = lambda: self._keep(first, second)  # noqa: E731
            session.opening.load(live_id, "Back to the live adapter", keep)

        self._ask(one, prompts, lambda a: self._ask(other, prompts, lambda b: finish(a, b)))

    def vote(self, match_id: UUID, vote: Vote, winner_id: UUID | None = None) -> None:
        """Say which completion of a match is better; voting again is a new revision."""
        found = [m for m in self._session.cycle.matches_now if m.id == match_id]
        if not found:
            raise NotPossibleYet("There is no such match.", hint="Let two adapters meet first.")
        before = found[0]
        after = replace(before, vote=vote, winner_id=winner_id)
        self._put(after)
        self._session.did(Undoable("vote", lambda: self._put(before), lambda: self._put(after)))

    def note(self, adapter_id: UUID, text: str) -> None:
        """Keep a note on an adapter; '' takes it back."""
        session, text = self._session, text.strip()
        policy = session.state.policy
        before = policy.notes.get(adapter_id, "")
        if text == before or all(a.id != adapter_id for a in policy.adapters):
            return
        self._put_note(adapter_id, text)
        put = self._put_note
        session.did(
            Undoable("note", lambda: put(adapter_id, before), lambda: put(adapter_id, text))
        )

    # ------------------------------------------------------------------ parts

    def _ask(
        self,
        adapter_id: UUID | None,
        prompts: list[LabyrinthPrompt],
        then: Callable[[Written], None],
    ) -> None:
        """Load an adapter and let it answer; both get the same seeds."""
        session = self._session
        batch = tuple(
            Prompt(ask(p, session.summary_of(p)), session.seed_for("arena", p.seed, p.text))
            for p in prompts
        )
        sampling = Sampling(max_tokens=session.settings.answer_tokens)

        def done(written: tuple[Completion, ...]) -> None:
            pairs = zip(prompts, written, strict=True)
            then(
                tuple(RecordedCompletion(c, adapter_id, labyrinth_prompt_id=p.id) for p, c in pairs)
            )

        work = Work(WorkKind.ARENA, "An adapter answers", total=len(batch), unit="completions")
        answer = lambda: session.run(  # noqa: E731
            generation(work, batch, sampling, done=done, stopped=session.gate.return_to_live)
        )
        session.opening.load(adapter_id, "Loading an adapter", answer)

    def _keep(self, first: Written, second: Written) -> None:
        session = self._session
        cycle = session.cycle
        session.store.add_completions(cycle.id, [*first, *second])
        draw = Random(session.seed_for("arena order", len(cycle.matches)))
        matches = []
        for pair in zip(first, second, strict=True):
            a, b = pair if draw.random() < 0.5 else reversed(pair)
            assert a.labyrinth_prompt_id is not None
            matches.append(Match(a.labyrinth_prompt_id, a.id, b.id))
        session.store.add_matches(matches)
        session.show_cycle(
            replace(
                cycle,
                completions=(*cycle.completions, *first, *second),
                matches=(*cycle.matches, *matches),
            )
        )

    def _put(self, match: Match) -> None:
        session = self._session
        revision = max(m.revision for m in session.cycle.matches if m.id == match.id) + 1
        row = replace(match, teacher_id=session.state.teacher.id, revision=revision)
        session.store.add_matches([row])
        session.show_cycle(replace(session.cycle, matches=(*session.cycle.matches, row)))

    def _put_note(self, adapter_id: UUID, text: str) -> None:
        session = self._session
        session.store.add_adapter_note(adapter_id, session.state.teacher.id, text)
        notes = {i: said for i, said in session.state.policy.notes.items() if i != adapter_id}
        notes |= {adapter_id: text} if text else {}
        policy = replace(session.state.policy, notes=notes)
        session.show(replace(session.state, policy=policy))
