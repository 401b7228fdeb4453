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
from ouroboros_desktop.core.remarks import Mark, Ranking
from ouroboros_desktop.core.scoring import Criterion, Rubric, Scores, pairs
from ouroboros_desktop.core.taken import StepKind
from ouroboros_desktop.session.jobs import generation
from ouroboros_desktop.session.revisions import (
    preferred,
    refuse_unknown,
    remark_now,
    repeat_now,
    score_now,
)
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.session.taking import Ranked, Remarked, Scored
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


class ScoringIntents:
    """Answer, score, rewrite, rank, remark, mark, weigh."""

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
        was = score_now(self._session, completion_id)
        before = Scored(was.scores, was.seconds, was.comment) if was else Scored()
        self._take(StepKind.SCORE, completion_id, before, Scored(scores, seconds, comment))

    def repeat(self, completion_id: UUID, scores: Scores, seconds: float | None = None) -> None:
        """Score a completion that came back; the first score stays what counts."""
        was = repeat_now(self._session, completion_id)
        before = Scored(was.scores, was.seconds) if was else Scored()
        after = Scored(scores, seconds)
        # a repeat is silent: its name is that of any score
        self._take(StepKind.REPEAT, completion_id, before, after, "score")

    def rewrite(self, completion_id: UUID, text: str) -> None:
        """Keep how the teacher would have said it; '' takes a rewrite back."""
        teacher = self._session.state.teacher.id
        own = [r for r in self._session.cycle.rewrites_now if r.teacher_id == teacher]
        before = {r.completion_id: r.text for r in own}.get(completion_id, "")
        self._take(StepKind.REWRITE, completion_id, before, text.strip())

    def rank(self, groups: Sequence[Sequence[UUID]]) -> None:
        """Rank the completions of one prompt, best group first; an earlier ranking of them goes.

        Raises ``NotPossibleYet`` for completions of several prompts, or for none.
        """
        prompts = {self._prompt_of(c) for group in groups for c in group}
        if len(prompts) != 1:
            raise NotPossibleYet("A ranking is of the completions of one labyrinth prompt.")
        prompt_id = prompts.pop()
        before = self._ranked(prompt_id)
        after = Ranked(tuple(map(tuple, groups)), before.all_bad, tuple(sorted(pairs(groups))))
        self._take(StepKind.RANKING, prompt_id, before, after)

    def call_all_bad(self, prompt_id: UUID, all_bad: bool) -> None:
        """Say whether none of a prompt's completions is good; how they rank stays."""
        before = self._ranked(prompt_id)
        after = replace(before, all_bad=all_bad)
        self._take(StepKind.RANKING, prompt_id, before, after, "all bad")

    def flag(self, completion_id: UUID, flagged: bool) -> None:
        """Put a completion on the list of those to look at again, or take it off."""
        self._remark(completion_id, "flag", flagged=flagged)

    def skip(self, completion_id: UUID, skipped: bool) -> None:
        """Pass a completion over, or come back to it; a skip is no score."""
        self._remark(completion_id, "skip", skipped=skipped)

    def comment(self, completion_id: UUID, text: str) -> None:
        """Keep a comment on a completion; '' takes it back."""
        self._remark(completion_id, "comment", comment=text.strip())

    def mark(
        self, completion_id: UUID, start: int, end: int, criterion: Criterion, reason: str = ""
    ) -> None:
        """Mark the characters from ``start`` to ``end`` of a completion's text.

        Raises ``NotPossibleYet`` when they are not in the text.
        """
        text = self._answer(completion_id).completion.text
        if not 0 <= start < end <= len(text):
            raise NotPossibleYet("Only words of the completion can be marked.")
        teacher = self._session.state.teacher.id
        mark = Mark(completion_id, teacher, start, end, criterion, reason.strip())
        self._take(StepKind.MARK, completion_id, replace(mark, retracted=True), mark)

    def unmark(self, mark_id: UUID) -> None:
        """Take a mark of this teacher's back; one that is not there is no matter."""
        teacher = self._session.state.teacher.id
        for mark in self._session.cycle.marks_now:
            if (mark.id, mark.teacher_id) == (mark_id, teacher):
                after = replace(mark, retracted=True)
                self._take(StepKind.MARK, mark.completion_id, mark, after)

    def weigh(self, content: float, logic: float, persona: float) -> None:
        """Change the rubric's weights; past scores stay, their rewards follow."""
        before = self._session.state.rubric
        after = (content, logic, persona)
        if (before.content, before.logic, before.persona) == after:
            return
        self._put_weights(after)
        self._session.did(
            Undoable(
                "weights",
                lambda: self._put_weights((before.content, before.logic, before.persona)),
                lambda: self._put_weights(after),
            )
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

    # ------------------------------------------------------------------ steps

    def _take(
        self, kind: StepKind, subject_id: UUID, before: object, after: object, label: str = ""
    ) -> None:
        self._session.taking.take(kind, subject_id, before, after, label or kind.value)

    def _remark(self, completion_id: UUID, label: str, **said: bool | str) -> None:
        was = remark_now(self._session, completion_id)
        before = Remarked(was.flagged, was.skipped, was.comment)
        after = replace(before, **said)  # type: ignore[arg-type]
        self._take(StepKind.REMARK, completion_id, before, after, label)

    def _ranked(self, prompt_id: UUID) -> Ranked:
        """Return how the teacher at the desk ranked a prompt's completions."""
        session = self._session
        teacher = session.state.teacher.id
        now = [r for r in session.cycle.rankings_now if r.labyrinth_prompt_id == prompt_id]
        own = next((r for r in now if r.teacher_id == teacher), Ranking(prompt_id, teacher))
        answers = [c.id for c in session.cycle.answers if c.labyrinth_prompt_id == prompt_id]
        return Ranked(own.groups, own.all_bad, tuple(sorted(preferred(session, answers))))

    def _prompt_of(self, completion_id: UUID) -> UUID:
        prompt_id = self._answer(completion_id).labyrinth_prompt_id
        assert prompt_id is not None
        return prompt_id

    def _answer(self, completion_id: UUID) -> RecordedCompletion:
        refuse_unknown(self._session, completion_id)
        return self._session.cycle.completion(completion_id)

    def _put_weights(self, weights: tuple[float, float, float]) -> None:
        session = self._session
        before = session.state.rubric
        rubric = Rubric(before.revision + 1, *weights, wording=before.wording)
        session.store.add_rubric(rubric)
        session.show(replace(session.state, rubric=rubric))
