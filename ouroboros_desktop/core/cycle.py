"""A cycle: everything of one turn of the loop; its stage follows from what is filled in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from random import Random
from uuid import UUID

from ouroboros_desktop.core.arena import Match, matches_now
from ouroboros_desktop.core.completion import Completion, RecordedCompletion
from ouroboros_desktop.core.dialogue import Role, Transcript
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.judge import Judgement
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy_update import PolicyUpdate, UpdateState
from ouroboros_desktop.core.prediction import PredictedScore
from ouroboros_desktop.core.presets import WrittenWith
from ouroboros_desktop.core.quick_marks import QuickMark, quick_marks_now
from ouroboros_desktop.core.remarks import (
    Mark,
    Ranking,
    Remark,
    marks_now,
    rankings_now,
    remarks_now,
)
from ouroboros_desktop.core.repeats import RepeatScore, repeats_now
from ouroboros_desktop.core.scoring import (
    Preference,
    Rewrite,
    Score,
    preferences_now,
    rewrites_now,
    scores_now,
)
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.core.teachers import Weights
from ouroboros_desktop.core.verdict import Comparison, Promotion


class Stage(StrEnum):
    """The five stages, in order."""

    DIALOGUE = "dialogue"
    SUMMARY = "summary"
    LABYRINTH = "labyrinth"
    SCORING = "scoring"
    POLICY_UPDATE = "policy_update"

    @property
    def number(self) -> int:
        """Its place in the cycle, from 1."""
        return list(Stage).index(self) + 1


@dataclass(frozen=True, slots=True)
class CycleHead:
    """A cycle as a list shows it; ``consent``: its teacher lets it leave in a data set."""

    id: UUID
    number: int
    title: str
    created_at: datetime
    consent: bool = False


@dataclass(frozen=True, slots=True)
class Cycle:
    """One cycle. Revisions are all kept; the properties give what counts now."""

    number: int
    teacher_id: UUID
    policy_id: UUID
    adapter_id: UUID | None = None
    parent_id: UUID | None = None
    transcript: Transcript = field(default_factory=Transcript)
    summaries: tuple[Summary, ...] = ()
    prompts: tuple[LabyrinthPrompt, ...] = ()
    completions: tuple[RecordedCompletion, ...] = ()
    written_with: tuple[WrittenWith, ...] = ()
    quick_marks: tuple[QuickMark, ...] = ()
    scores: tuple[Score, ...] = ()
    repeats: tuple[RepeatScore, ...] = ()
    rewrites: tuple[Rewrite, ...] = ()
    preferences: tuple[Preference, ...] = ()
    rankings: tuple[Ranking, ...] = ()
    remarks: tuple[Remark, ...] = ()
    marks: tuple[Mark, ...] = ()
    matches: tuple[Match, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    predictions: tuple[PredictedScore, ...] = ()
    updates: tuple[PolicyUpdate, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    decisions: tuple[Promotion, ...] = ()
    title: str = ""
    consent: bool = False
    id: UUID = field(default_factory=new_id)
    created_at: datetime = field(default_factory=now)

    @property
    def stage(self) -> Stage:
        """The furthest stage that has something in it."""
        if self.updates:
            return Stage.POLICY_UPDATE
        if self.answers:
            return Stage.SCORING
        if self.summary and self.summary.approved:
            return Stage.LABYRINTH
        if self.summary:
            return Stage.SUMMARY
        return Stage.DIALOGUE

    def missing(self, stage: Stage) -> str:
        """Return what is missing before ``stage`` can begin, as a sentence; '' when nothing is."""
        wants = {
            Stage.DIALOGUE: (True, ""),
            Stage.SUMMARY: (self.has_exchange, "Talk with the policy first."),
            Stage.LABYRINTH: (
                bool(self.summary and self.summary.approved),
                "Approve the summary first.",
            ),
            Stage.SCORING: (bool(self.prompts_now), "Make labyrinth prompts first."),
            Stage.POLICY_UPDATE: (bool(scores_now(self.scores)), "Score some completions first."),
        }
        possible, reason = wants[stage]
        return "" if possible else reason

    @property
    def has_exchange(self) -> bool:
        return any(m.role is Role.POLICY for m in self.transcript.branch)

    @property
    def summary(self) -> Summary | None:
        """The newest revision."""
        return max(self.summaries, key=lambda s: s.revision, default=None)

    @property
    def approved_summary(self) -> Summary | None:
        """The newest revision that the teacher approved."""
        approved = [s for s in self.summaries if s.approved]
        return max(approved, key=lambda s: s.revision, default=None)

    @property
    def prompts_now(self) -> tuple[LabyrinthPrompt, ...]:
        """The labyrinth prompts in force: neither replaced by an edit nor dropped."""
        replaced = {p.replaces_id for p in self.prompts}
        return tuple(p for p in self.prompts if p.id not in replaced and not p.dropped)

    def prompt(self, prompt_id: UUID) -> LabyrinthPrompt:
        """Return the labyrinth prompt of that id; raises ``KeyError`` when there is none."""
        for prompt in self.prompts:
            if prompt.id == prompt_id:
                return prompt
        raise KeyError(prompt_id)

    @property
    def answers(self) -> tuple[RecordedCompletion, ...]:
        """The completions to be scored: of labyrinth prompts that are trained on."""
        trained = {p.id for p in self.prompts if not p.held_out}
        return tuple(c for c in self.completions if c.labyrinth_prompt_id in trained)

    def completion(self, completion_id: UUID) -> RecordedCompletion:
        """Return the completion of that id; raises ``KeyError`` when there is none."""
        for completion in self.completions:
            if completion.id == completion_id:
                return completion
        raise KeyError(completion_id)

    def shuffled(self, prompt_id: UUID, teacher_id: UUID) -> tuple[RecordedCompletion, ...]:
        """Return the answers to one prompt in a blind order: one of its own for each teacher."""
        answers = [c for c in self.answers if c.labyrinth_prompt_id == prompt_id]
        Random(prompt_id.hex + teacher_id.hex).shuffle(answers)
        return tuple(answers)

    def scored_by_others(self, teacher_id: UUID) -> bool:
        """Whether another teacher has scored here: what follows from that is then kept hidden."""
        return any(s.teacher_id != teacher_id for s in self.scores)

    @property
    def scores_now(self) -> tuple[Score, ...]:
        return scores_now(self.scores)

    @property
    def repeats_now(self) -> tuple[RepeatScore, ...]:
        return repeats_now(self.repeats)

    @property
    def rewrites_now(self) -> tuple[Rewrite, ...]:
        return rewrites_now(self.rewrites)

    @property
    def preferences_now(self) -> tuple[Preference, ...]:
        """The preferences between completions of labyrinth prompts."""
        replies = self._replies
        return tuple(p for p in preferences_now(self.preferences) if p.chosen_id not in replies)

    @property
    def choices_now(self) -> tuple[Preference, ...]:
        """The preferences between replies of the dialogue."""
        replies = self._replies
        return tuple(p for p in preferences_now(self.preferences) if p.chosen_id in replies)

    @property
    def _replies(self) -> frozenset[UUID]:
        return frozenset(c.id for c in self.completions if c.message_id is not None)

    @property
    def rankings_now(self) -> tuple[Ranking, ...]:
        return rankings_now(self.rankings)

    @property
    def remarks_now(self) -> tuple[Remark, ...]:
        return remarks_now(self.remarks)

    @property
    def marks_now(self) -> tuple[Mark, ...]:
        return marks_now(self.marks)

    @property
    def quick_marks_now(self) -> tuple[QuickMark, ...]:
        return quick_marks_now(self.quick_marks)

    @property
    def matches_now(self) -> tuple[Match, ...]:
        return matches_now(self.matches)

    @property
    def predictions_now(self) -> dict[UUID, PredictedScore]:
        """What the newest reward model expects of the answers, by completion."""
        newest = self.predictions[-1].reward_model_id if self.predictions else None
        kept = [p for p in self.predictions if p.reward_model_id == newest]
        return {p.completion_id: p for p in kept}

    def judged_by(self, moment: datetime) -> Cycle:
        """Return the cycle with only those rewrites and preferences that there were then."""
        return replace(
            self,
            rewrites=tuple(r for r in self.rewrites if r.created_at <= moment),
            preferences=tuple(p for p in self.preferences if p.created_at <= moment),
        )

    def heard(self, weights: Weights) -> Cycle:
        """Return the cycle without rewrites and preferences of teachers who weigh nothing."""
        silent = {teacher_id for teacher_id, weight in weights.items() if weight <= 0}
        return replace(
            self,
            rewrites=tuple(r for r in self.rewrites if r.teacher_id not in silent),
            preferences=tuple(p for p in self.preferences if p.teacher_id not in silent),
        )

    @property
    def update(self) -> PolicyUpdate | None:
        """The newest policy update."""
        return self.updates[-1] if self.updates else None

    @property
    def unfinished_update(self) -> PolicyUpdate | None:
        """The policy update that has not ended: it runs now, or it was interrupted."""
        running = [u for u in self.updates if u.state is UpdateState.RUNNING]
        return running[-1] if running else None

    @property
    def decision(self) -> Promotion | None:
        """What was decided about the newest policy update, if anything was."""
        update = self.update
        judged = [d for d in self.decisions if update and d.policy_update_id == update.id]
        return judged[-1] if judged else None

    @property
    def compared(self) -> tuple[tuple[Completion, ...], tuple[Completion, ...]]:
        """What the live policy and the newest candidate said to the held-out prompts."""
        pairs = self.comparisons_now
        return (
            tuple(self.completion(c.live_completion_id).completion for c in pairs),
            tuple(self.completion(c.candidate_completion_id).completion for c in pairs),
        )

    @property
    def comparisons_now(self) -> tuple[Comparison, ...]:
        """The newest revision of each comparison of the newest policy update."""
        update = self.update
        rows = [c for c in self.comparisons if update and c.policy_update_id == update.id]
        by_prompt = {c.labyrinth_prompt_id: c for c in sorted(rows, key=lambda c: c.revision)}
        return tuple(by_prompt.values())
