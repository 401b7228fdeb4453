"""Stage 4: the policy answers the labyrinth prompts; the teacher scores, ranks and rewrites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import Prompt, RecordedCompletion, Sampling, Token
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.scoring import (
    Preference,
    Rewrite,
    Rubric,
    Scores,
    pairs,
)
from ouroboros_desktop.session.jobs import generation
from ouroboros_desktop.session.revisions import (
    put_repeat,
    put_score,
    refuse_unknown,
    repeat_now,
    score_now,
)
from ouroboros_desktop.session.state import Work, WorkKind

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


class ScoringIntents:
    """Answer, score, take a score back, rewrite, rank, weigh."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def answer(self) -> None:
        """Let the policy answer each prompt that has too few completions; each is kept at once."""
        session = self._session
        session.require_ready()
        wanted = session.settings.completions
        waiting = [p for p in self._trained() if self._count(p) < wanted]
        if not waiting:
            raise NotPossibleYet(
                "Every labyrinth prompt has its completions.", hint="Score them, or make prompts."
            )
        batch = tuple(self._prompt(p) for p in waiting)
        sampling = Sampling(completions=wanted, max_tokens=session.settings.answer_tokens)

        session.run(
            generation(
                Work(
                    WorkKind.ANSWERS,
                    "The policy answers the labyrinth prompts",
                    total=len(batch) * wanted,
                    unit="completions",
                ),
                batch,
                sampling,
                each=lambda ended: self._keep([self._record(t, waiting) for t in ended]),
                done=lambda written: None,
            )
        )

    def score(
        self, completion_id: UUID, scores: Scores, seconds: float | None = None, comment: str = ""
    ) -> None:
        """Score a completion; scoring it again is a new revision."""
        session = self._session
        before = score_now(session, completion_id)
        put_score(session, completion_id, scores, seconds, comment)
        earlier = before.scores if before else None
        session.did(
            "score",
            lambda: put_score(session, completion_id, earlier),
            lambda: put_score(session, completion_id, scores, seconds, comment),
        )

    def repeat(self, completion_id: UUID, scores: Scores, seconds: float | None = None) -> None:
        """Score a completion that came back; the first score stays what counts."""
        session = self._session
        before = repeat_now(session, completion_id)
        put_repeat(session, completion_id, scores, seconds)
        earlier = before.scores if before else None
        session.did(  # a repeat is silent: its name is that of any score
            "score",
            lambda: put_repeat(session, completion_id, earlier),
            lambda: put_repeat(session, completion_id, scores, seconds),
        )

    def rewrite(self, completion_id: UUID, text: str) -> None:
        """Keep how the teacher would have said it; '' takes a rewrite back."""
        now_ = {r.completion_id: r.text for r in self._own(self._session.cycle.rewrites_now)}
        before = now_.get(completion_id, "")
        if before == text.strip():
            return
        self._put_rewrite(completion_id, text.strip())
        self._session.did(
            "rewrite",
            lambda: self._put_rewrite(completion_id, before),
            lambda: self._put_rewrite(completion_id, text.strip()),
        )

    def rank(self, groups: Sequence[Sequence[UUID]]) -> None:
        """Rank completions of one prompt, best group first; an earlier ranking of them goes."""
        ranked = {c for group in groups for c in group}
        before = self._preferred(ranked)
        after = frozenset(pairs(groups))
        self._put_preferences(ranked, after)
        self._session.did(
            "ranking",
            lambda: self._put_preferences(ranked, before),
            lambda: self._put_preferences(ranked, after),
        )

    def weigh(self, content: float, logic: float, persona: float) -> None:
        """Change the rubric's weights; past scores stay, their rewards follow."""
        before = self._session.state.rubric
        after = (content, logic, persona)
        if (before.content, before.logic, before.persona) == after:
            return
        self._put_weights(after)
        self._session.did(
            "weights",
            lambda: self._put_weights((before.content, before.logic, before.persona)),
            lambda: self._put_weights(after),
        )

    # ------------------------------------------------------------------ what the policy is asked

    def _trained(self) -> list[LabyrinthPrompt]:
        return [p for p in self._session.cycle.prompts_now if not p.held_out]

    def _count(self, prompt: LabyrinthPrompt) -> int:
        answers = self._session.cycle.answers
        return sum(c.labyrinth_prompt_id == prompt.id for c in answers)

    def _prompt(self, prompt: LabyrinthPrompt) -> Prompt:
        session = self._session
        summary = session.summary_of(prompt)
        return Prompt(ask(prompt, summary), session.seed_for("answer", prompt.seed, prompt.text))

    def _record(self, ended: Token, prompts: list[LabyrinthPrompt]) -> RecordedCompletion:
        assert ended.completion is not None
        live_id = self._session.state.policy.live_id
        prompt_id = prompts[ended.prompt].id
        return RecordedCompletion(ended.completion, live_id, labyrinth_prompt_id=prompt_id)

    def _keep(self, completions: list[RecordedCompletion]) -> None:
        if completions:
            session = self._session
            session.store.add_completions(session.cycle.id, completions)
            kept = (*session.cycle.completions, *completions)
            session.show_cycle(replace(session.cycle, completions=kept))

    # ------------------------------------------------------------------ revisions

    def _own(self, rows: Sequence[Rewrite]) -> list[Rewrite]:
        return [r for r in rows if r.teacher_id == self._session.state.teacher.id]

    def _put_rewrite(self, completion_id: UUID, text: str) -> None:
        session = self._session
        refuse_unknown(session, completion_id)
        teacher = session.state.teacher.id
        revisions = [
            r.revision
            for r in session.cycle.rewrites
            if r.completion_id == completion_id and r.teacher_id == teacher
        ]
        rewrite = Rewrite(completion_id, teacher, text, max(revisions, default=0) + 1)
        session.store.add_rewrite(rewrite)
        session.show_cycle(replace(session.cycle, rewrites=(*session.cycle.rewrites, rewrite)))

    def _preferred(self, among: set[UUID]) -> frozenset[tuple[UUID, UUID]]:
        teacher = self._session.state.teacher.id
        return frozenset(
            (p.chosen_id, p.rejected_id)
            for p in self._session.cycle.preferences_now
            if p.teacher_id == teacher and {p.chosen_id, p.rejected_id} <= among
        )

    def _put_preferences(self, among: set[UUID], wanted: frozenset[tuple[UUID, UUID]]) -> None:
        session = self._session
        present = self._preferred(among)
        rows = [self._preference(p, retracted=True) for p in sorted(present - wanted)]
        rows += [self._preference(p, retracted=False) for p in sorted(wanted - present)]
        if rows:
            session.store.add_preferences(rows)
            kept = (*session.cycle.preferences, *rows)
            session.show_cycle(replace(session.cycle, preferences=kept))

    def _preference(self, pair: tuple[UUID, UUID], retracted: bool) -> Preference:
        session = self._session
        teacher = session.state.teacher.id
        revisions = [
            p.revision
            for p in session.cycle.preferences
            if (p.chosen_id, p.rejected_id) == pair and p.teacher_id == teacher
        ]
        return Preference(*pair, teacher, max(revisions, default=0) + 1, retracted)

    def _put_weights(self, weights: tuple[float, float, float]) -> None:
        session = self._session
        before = session.state.rubric
        rubric = Rubric(before.revision + 1, *weights, wording=before.wording)
        session.store.add_rubric(rubric)
        session.show(replace(session.state, rubric=rubric))
