"""Stage 5: the scored completions become one policy update and a candidate adapter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.guards import alarms, budget_alarm, remaining_budget
from ouroboros_desktop.core.methods import Counts, missing, offered, updatable
from ouroboros_desktop.core.policy import Adapter, Capability
from ouroboros_desktop.core.policy_update import (
    PolicyUpdate,
    UpdateBatch,
    UpdateConfig,
    UpdateState,
)
from ouroboros_desktop.session.interruption import RESUME, forget_ended, interrupted, paused, place
from ouroboros_desktop.session.jobs import Ending, Job
from ouroboros_desktop.session.material import again, gather
from ouroboros_desktop.session.shown_beside import rehearsing
from ouroboros_desktop.session.state import Level, Notice, PolicyStatus, Work, WorkKind
from ouroboros_desktop.worker.messages import Event, Save, Saved, Stepped, Update

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


class PolicyUpdateIntents:
    """Start one policy update; how it ends is in the store."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def start(self, config: UpdateConfig, predicted: bool | None = None) -> None:
        """Update the policy by the scored completions of this cycle.

        ``predicted``: completions without a score count at what the reward model expects (None: as
        the settings say).

        The worker ends with the live adapter loaded again: the new one is a candidate until the
        teacher promotes it. Raises ``NotPossibleYet`` when nothing scored can be learned from,
        ``UpdateProblem`` when a held-out prompt is among them.
        """
        self.prepare(config, predicted, self._begin)

    def prepare(
        self,
        config: UpdateConfig,
        predicted: bool | None,
        then: Callable[[PolicyUpdate, UpdateBatch], None],
    ) -> None:
        """Hand ``then`` the update that would begin now, and what it learns from; see ``start``."""
        session = self._session
        session.require_ready()
        if session.state.unfinished is not None:
            raise NotPossibleYet("A policy update of this cycle was interrupted.", RESUME)
        policy = session.state.policy
        if not updatable(policy.capabilities, policy.methods):
            raise NotPossibleYet(
                "This model can talk and be scored, but not be updated here.",
                hint="Choose a local model in settings to train one.",
            )
        reason = policy.methods.get(config.method, "")
        if reason:
            raise NotPossibleYet(reason, hint=f"Choose {offered(policy.methods)}.")
        wanted = session.settings.learn_from_predictions if predicted is None else predicted

        def invariance() -> None:
            session.invariance.refresh(
                config.invariance_weight, lambda: then(*self._gathered(config, wanted))
            )

        if wanted and session.predictions.stale:
            session.predictions.refresh(then=invariance)
        else:
            invariance()

    def _within_budget(self, config: UpdateConfig) -> UpdateConfig:
        """Return the settings with no larger ``target_kl`` than this cycle may still spend."""
        session = self._session
        updates, live_id = session.cycle.updates, session.state.policy.live_id
        budget = session.settings.kl_budget
        alarm = budget_alarm(updates, live_id, budget, config)
        left = remaining_budget(updates, live_id, budget)
        if alarm is not None and not left:
            raise NotPossibleYet(alarm.sentence)
        if alarm is not None:
            session.notify(Notice(Level.INFO, alarm.sentence))
        return replace(config, target_kl=min(config.target_kl, left))

    def _gathered(self, config: UpdateConfig, predicted: bool) -> tuple[PolicyUpdate, UpdateBatch]:
        session = self._session
        config = self._within_budget(config)
        config = replace(config, seed=session.seed_for("update", len(session.cycle.updates)))
        config = rehearsing(session, config)
        batch, used = gather(session, config, predicted)
        reason = missing(config.method, Counts.of_batch(batch))
        if reason:
            raise NotPossibleYet(reason)
        update = PolicyUpdate(
            session.cycle.id,
            session.state.policy.id,
            session.state.policy.live_id,
            config,
            session.state.rubric.revision,
            used,
        )
        return update, batch

    def _begin(self, update: PolicyUpdate, batch: UpdateBatch) -> None:
        session = self._session
        session.store.start_update(update)
        session.recall_undo()
        session.show_cycle(replace(session.cycle, updates=(*session.cycle.updates, update)))
        self._run(update, batch)

    def _run(self, update: PolicyUpdate, batch: UpdateBatch) -> None:
        self._session.run(
            Job(
                Work(WorkKind.UPDATE, "Policy update"),
                lambda i: Update(i, batch, update.config, resume=str(update.id)),
                done=lambda: self._save(update.id),
                event=lambda event: self._step(update.id, event),
                stopped=lambda ending: self._ended(update.id, ending),
            )
        )

    def pause(self) -> None:
        """Interrupt the update that runs, to be resumed; the policy is loaded again meanwhile.

        Raises ``NotPossibleYet`` where none runs, or a service takes the steps.
        """
        session = self._session
        work, can = session.state.work, session.state.policy.capabilities
        if work is None or work.kind is not WorkKind.UPDATE or Capability.REMOTE in can:
            raise NotPossibleYet("There is no policy update here to pause.")
        session.interrupt()

    # ------------------------------------------------------------------ after an interruption

    def offer(self) -> None:
        """Say that an update was interrupted, if one was; forget what is kept of all others.

        For an application that has just begun, or a cycle that was just opened.
        """
        session = self._session
        forget_ended(session)
        update = session.state.unfinished
        if update is not None:
            session.notify(interrupted("The policy update was interrupted", update))

    def resume(self, update_id: UUID) -> None:
        """Go on with an update that was interrupted: it ends as it would have ended.

        It learns from the same completions, rewards, rewrites and preferences, and begins at the
        same adapter, whichever is live by now. Raises ``NotPossibleYet`` when it has ended.
        """
        session = self._session
        session.require_ready()
        update = self._unfinished(update_id)
        then = session.cycle.judged_by(update.created_at)
        batch = again(session, then, update.experiences, update.created_at, update.config)
        parent = update.parent_adapter_id
        if parent == session.state.policy.live_id:
            self._run(update, batch)
        else:
            label = "Loading the adapter that the update began at"
            session.opening.load(parent, label, lambda: self._run(update, batch))

    def give_up(self, update_id: UUID) -> None:
        """End an update that was interrupted; its scores are kept. See ``resume`` for errors."""
        session = self._session
        session.require_idle()
        update = self._unfinished(update_id)
        detail = f"Given up by you {place(update)}. The live adapter is unchanged."
        self._finish(update_id, UpdateState.CANCELLED, detail)
        forget_ended(session)

    def _unfinished(self, update_id: UUID) -> PolicyUpdate:
        update = self._session.state.unfinished
        if update is None or update.id != update_id:
            raise NotPossibleYet(
                "That policy update is not waiting to be resumed.", hint="Start a new one."
            )
        return update

    # ------------------------------------------------------------------ how it goes

    def _step(self, update_id: UUID, event: Event) -> None:
        """Keep what a step measured; an update that goes on tells again of those before."""
        if isinstance(event, Stepped):
            update = self._update(update_id)
            if all(step.step != event.metrics.step for step in update.steps):
                self._session.store.add_step(update_id, event.metrics)
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
        rejecting = [a for a in alarms(update.steps, update.config) if a.rejected]
        session.opening.load(
            policy.live_id, "Back to the live adapter", lambda: session.gate.reject(rejecting)
        )

    def _ended(self, update_id: UUID, ending: Ending) -> None:
        session = self._session
        update, policy = self._update(update_id), session.state.policy
        if ending is Ending.PAUSED:
            session.notify(paused(update))
            return
        if ending is Ending.DIED:
            session.notify(interrupted("The model stopped unexpectedly", update))
            return
        if ending is Ending.CANCELLED:
            detail = "Stopped by you. The live adapter is unchanged."
            self._finish(update_id, UpdateState.CANCELLED, detail)
        else:
            notice = session.state.notice
            self._finish(update_id, UpdateState.FAILED, notice.message if notice else "")
        lost = policy.status is not PolicyStatus.READY  # it was stopped by ending the worker
        if lost or ending is Ending.FAILED:
            forget_ended(session)
        if not lost and update.parent_adapter_id != policy.live_id:
            session.opening.load(policy.live_id, "Back to the live adapter", lambda: None)

    def _finish(self, update_id: UUID, state: UpdateState, detail: str) -> None:
        self._session.store.finish_update(update_id, state, detail)
        self._show(replace(self._update(update_id), state=state, detail=detail))

    def _update(self, update_id: UUID) -> PolicyUpdate:
        return next(u for u in self._session.cycle.updates if u.id == update_id)

    def _show(self, update: PolicyUpdate) -> None:
        session = self._session
        updates = tuple(update if u.id == update.id else u for u in session.cycle.updates)
        session.show_cycle(replace(session.cycle, updates=updates))
