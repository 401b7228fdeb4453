"""Stage 5: the scored completions become one policy update and a candidate adapter."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.errors import NotPossibleYet, UpdateProblem
from ouroboros_desktop.core.policy import Adapter, Capability
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    PolicyUpdate,
    UpdateBatch,
    UpdateConfig,
    UpdateExperience,
    UpdateState,
)
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.core.teachers import consensus
from ouroboros_desktop.session.jobs import Ending, Job
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.worker.messages import Event, Save, Saved, Stepped, Update

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


def rewards(cycle: Cycle, rubric: Rubric) -> dict[UUID, float]:
    """Return the reward of each scored completion of the cycle, over all its teachers."""
    scores = cycle.scores_now
    found = {}
    for completion_id in dict.fromkeys(s.completion_id for s in scores):
        agreed = consensus([s for s in scores if s.completion_id == completion_id], rubric)
        if agreed is not None:
            found[completion_id] = agreed.reward
    return found


class PolicyUpdateIntents:
    """Start one policy update; how it ends is in the store."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def start(self, config: UpdateConfig) -> None:
        """Update the policy by the scored completions of this cycle.

        The worker ends with the live adapter loaded again: the new one is a candidate until the
        teacher promotes it. Raises ``NotPossibleYet`` when nothing scored can be learned from,
        ``UpdateProblem`` when a held-out prompt is among them.
        """
        session = self._session
        session.require_ready()
        if Capability.EXPERIENCES not in session.state.policy.capabilities:
            raise NotPossibleYet(
                "This model can talk and be scored, but not be updated here.",
                hint="Choose a local model in settings to train one.",
            )
        config = replace(config, seed=session.seed_for("update", len(session.cycle.updates)))
        batch, used = self._batch()
        update = PolicyUpdate(
            session.cycle.id,
            session.state.policy.id,
            session.state.policy.live_id,
            config,
            session.state.rubric.revision,
            used,
        )
        session.store.start_update(update)
        session.forget_undo()
        session.show_cycle(replace(session.cycle, updates=(*session.cycle.updates, update)))
        session.run(
            Job(
                Work(WorkKind.UPDATE, "Policy update"),
                lambda i: Update(i, batch, config),
                done=lambda: self._save(update.id),
                event=lambda event: self._step(update.id, event),
                stopped=lambda ending: self._ended(update.id, ending),
            )
        )

    # ------------------------------------------------------------------ what it learns from

    def _batch(self) -> tuple[UpdateBatch, tuple[UpdateExperience, ...]]:
        session = self._session
        cycle = session.cycle
        info = session.state.policy.info
        assert info is not None
        scored = rewards(cycle, session.state.rubric)
        groups = {p.id: place for place, p in enumerate(cycle.prompts)}
        answers = [c for c in cycle.answers if c.id in scored and c.completion.trainable]
        self._refuse_held_out(cycle)
        experiences = tuple(
            Experience(c.completion, scored[c.id], groups[c.labyrinth_prompt_id])
            for c in answers
            if c.labyrinth_prompt_id
        )
        if not experiences:
            raise NotPossibleYet(
                "No scored completion can be learned from yet.",
                hint="Score some completions first.",
            )
        used = tuple(UpdateExperience(c.id, scored[c.id]) for c in answers)
        return UpdateBatch(info.tokenizer, experiences, self._demonstrations()), used

    def _refuse_held_out(self, cycle: Cycle) -> None:
        held_out = self._session.store.held_out_texts()
        answered = {c.labyrinth_prompt_id for c in cycle.answers}
        if any(p.text in held_out for p in cycle.prompts if p.id in answered):
            raise UpdateProblem(
                "A held-out labyrinth prompt is among the scored ones; it is never trained on.",
                hint="Edit or drop that prompt, then start again.",
            )

    def _demonstrations(self) -> tuple[Demonstration, ...]:
        session = self._session
        if Capability.DEMONSTRATIONS not in session.state.policy.capabilities:
            return ()
        cycle = session.cycle
        found = []
        for rewrite in cycle.rewrites_now:
            prompt_id = cycle.completion(rewrite.completion_id).labyrinth_prompt_id
            assert prompt_id is not None
            prompt = cycle.prompt(prompt_id)
            found.append(Demonstration(ask(prompt, session.summary_of(prompt)), rewrite.text))
        return tuple(found)

    # ------------------------------------------------------------------ how it goes

    def _step(self, update_id: UUID, event: Event) -> None:
        if isinstance(event, Stepped):
            self._session.store.add_step(update_id, event.metrics)
            update = self._update(update_id)
            self._show(replace(update, steps=(*update.steps, event.metrics)))

    def _save(self, update_id: UUID) -> None:
        session = self._session
        saved: list[str] = []

        def event(event: Event) -> None:
            if isinstance(event, Saved):
                saved.append(event.checkpoint)

        session.run(
            Job(
                Work(WorkKind.UPDATE, "Saving the candidate adapter"),
                Save,
                done=lambda: self._succeeded(update_id, saved[0]),
                event=event,
                stopped=lambda ending: self._ended(update_id, ending),
            )
        )

    def _succeeded(self, update_id: UUID, checkpoint: str) -> None:
        session = self._session
        update = self._update(update_id)
        adapter = Adapter(
            update.policy_id, checkpoint, update.parent_adapter_id, policy_update_id=update.id
        )
        session.store.finish_update(update.id, UpdateState.SUCCEEDED, "", adapter)
        self._show(replace(update, state=UpdateState.SUCCEEDED, adapter_id=adapter.id))
        policy = session.state.policy
        policy = replace(policy, adapters=(*policy.adapters, adapter))
        session.show(replace(session.state, policy=policy))
        session.opening.load(policy.live_id, "Back to the live adapter", lambda: None)

    def _ended(self, update_id: UUID, ending: Ending) -> None:
        session = self._session
        notice = session.state.notice
        detail = {
            Ending.CANCELLED: "Stopped by you. The live adapter is unchanged.",
            Ending.DIED: "The model stopped unexpectedly. The live adapter is unchanged.",
            Ending.FAILED: notice.message if notice else "",
        }[ending]
        state = UpdateState.CANCELLED if ending is Ending.CANCELLED else UpdateState.FAILED
        session.store.finish_update(update_id, state, detail)
        self._show(replace(self._update(update_id), state=state, detail=detail))

    def _update(self, update_id: UUID) -> PolicyUpdate:
        return next(u for u in self._session.cycle.updates if u.id == update_id)

    def _show(self, update: PolicyUpdate) -> None:
        session = self._session
        updates = tuple(update if u.id == update.id else u for u in session.cycle.updates)
        session.show_cycle(replace(session.cycle, updates=updates))
