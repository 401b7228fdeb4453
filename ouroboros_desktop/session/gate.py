"""The promotion gate: blind comparisons on held-out prompts, then promote, discard or roll back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.completion import Completion, Prompt, RecordedCompletion, Sampling
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.guards import Alarm, length_alarm
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy_update import PolicyUpdate, UpdateState
from ouroboros_desktop.core.prompting import ask
from ouroboros_desktop.core.verdict import Comparison, Decision, Outcome, Promotion
from ouroboros_desktop.session.jobs import Ending, generation
from ouroboros_desktop.session.state import Level, Notice, PolicyStatus, Work, WorkKind
from ouroboros_desktop.session.undo import Undoable

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Answers = dict[UUID, RecordedCompletion]
"""The completion of each held-out prompt, by the prompt's id."""


class GateIntents:
    """Compare, vote, promote, discard, make an earlier adapter live."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def compare(self) -> None:
        """Let the live policy and the candidate answer each held-out prompt of this cycle."""
        session = self._session
        session.require_ready()
        update = self._candidate()
        prompts = [p for p in session.cycle.prompts_now if p.held_out]
        if not prompts:
            raise NotPossibleYet(
                "This cycle has no held-out labyrinth prompts.",
                hint="Make more labyrinth prompts, or decide without a comparison.",
            )
        live_id = session.state.policy.live_id

        def finish(live: Answers, candidate: Answers) -> None:
            session.opening.load(
                live_id,
                "Back to the live adapter",
                lambda: self._keep(update, prompts, live, candidate),
            )

        def then(live: Answers) -> None:
            session.opening.load(
                update.adapter_id,
                "Loading the candidate",
                lambda: self._ask(
                    prompts,
                    update.adapter_id,
                    "The candidate answers",
                    lambda candidate: finish(live, candidate),
                ),
            )

        self._ask(prompts, live_id, "The live policy answers", then)

    def vote(self, comparison_id: UUID, outcome: Outcome) -> None:
        """Say which completion of a pair is better; voting again is a new revision."""
        session = self._session
        before = next((c for c in session.cycle.comparisons_now if c.id == comparison_id), None)
        if before is None:
            raise NotPossibleYet("There is no such pair to compare.", hint="Compare first.")
        self._put_vote(before, outcome)
        session.did(
            Undoable(
                "vote",
                lambda: self._put_vote(before, before.outcome),
                lambda: self._put_vote(before, outcome),
            )
        )

    def promote(self) -> None:
        """Make the candidate the live adapter."""
        session = self._session
        session.require_ready()
        update = self._candidate()
        session.opening.load(
            update.adapter_id,
            "Making the candidate live",
            lambda: self._decide(Decision.PROMOTED, update.adapter_id, update.id),
        )

    def discard(self) -> None:
        """Keep the live adapter; the candidate stays in the lineage and can be made live later."""
        update = self._candidate()
        self._decide(Decision.DISCARDED, self._session.state.policy.live_id, update.id)

    def reject(self, alarms: Sequence[Alarm]) -> None:
        """Set the candidate aside without a vote when an alarm says so, and say why."""
        rejecting = [a for a in alarms if a.rejected]
        if rejecting:
            update, session = self._candidate(), self._session
            live_id = session.state.policy.live_id
            self._decide(Decision.DISCARDED, live_id, update.id, by_teacher=False)
            session.notify(Notice(Level.WARNING, rejecting[0].sentence))

    def make_live(self, adapter_id: UUID | None) -> None:
        """Make any adapter of the lineage live again (None: the bare policy)."""
        session = self._session
        session.require_ready()
        if adapter_id == session.state.policy.live_id:
            return
        session.opening.load(
            adapter_id,
            "Rolling back",
            lambda: self._decide(Decision.ROLLED_BACK, adapter_id, None),
        )

    # ------------------------------------------------------------------ parts

    def _candidate(self) -> PolicyUpdate:
        update = self._session.cycle.update
        if update is None or update.state is not UpdateState.SUCCEEDED:
            raise NotPossibleYet(
                "There is no candidate adapter yet.", hint="Run a policy update first."
            )
        if self._session.cycle.decision is not None:
            raise NotPossibleYet(
                "This candidate was already decided on.",
                hint="Any adapter can be made live from the lineage.",
            )
        return update

    def _ask(
        self,
        prompts: list[LabyrinthPrompt],
        adapter_id: UUID | None,
        label: str,
        then: Callable[[Answers], None],
    ) -> None:
        session = self._session
        batch = tuple(
            Prompt(ask(p, session.summary_of(p)), session.seed_for("gate", p.seed, p.text))
            for p in prompts
        )
        sampling = Sampling(max_tokens=session.settings.answer_tokens)

        def done(written: tuple[Completion, ...]) -> None:
            ids = [p.id for p in prompts]
            then(
                {
                    prompt_id: RecordedCompletion(c, adapter_id, labyrinth_prompt_id=prompt_id)
                    for prompt_id, c in zip(ids, written, strict=True)
                }
            )

        session.run(
            generation(
                Work(WorkKind.COMPARE, label, total=len(batch), unit="completions"),
                batch,
                sampling,
                done=done,
                stopped=self.return_to_live,
            )
        )

    def return_to_live(self, ending: Ending) -> None:
        """A comparison that ended early may have left the candidate loaded."""
        session = self._session
        gone = session.state.policy.status is not PolicyStatus.READY  # "stop now" ended the worker
        if ending is not Ending.DIED and not gone:
            session.opening.load(
                session.state.policy.live_id, "Back to the live adapter", lambda: None
            )

    def _keep(
        self,
        update: PolicyUpdate,
        prompts: list[LabyrinthPrompt],
        live: Answers,
        candidate: Answers,
    ) -> None:
        session = self._session
        completions = [*live.values(), *candidate.values()]
        session.store.add_completions(session.cycle.id, completions)
        draw = Random(session.seed_for("order", len(session.cycle.comparisons)))
        comparisons = [
            Comparison(
                update.id,
                p.id,
                live[p.id].id,
                candidate[p.id].id,
                candidate_first=draw.random() < 0.5,
            )
            for p in prompts
        ]
        session.store.add_comparisons(comparisons)
        cycle = session.cycle
        session.show_cycle(
            replace(
                cycle,
                completions=(*cycle.completions, *completions),
                comparisons=(*cycle.comparisons, *comparisons),
            )
        )
        alarm = length_alarm(*session.cycle.compared)
        self.reject([alarm] if alarm else [])

    def _put_vote(self, comparison: Comparison, outcome: Outcome | None) -> None:
        session = self._session
        revisions = [c.revision for c in session.cycle.comparisons if c.id == comparison.id]
        vote = replace(
            comparison,
            outcome=outcome,
            teacher_id=session.state.teacher.id,
            revision=max(revisions) + 1,
        )
        session.store.add_comparisons([vote])
        cycle = session.cycle
        session.show_cycle(replace(cycle, comparisons=(*cycle.comparisons, vote)))

    def _decide(
        self,
        decision: Decision,
        adapter_id: UUID | None,
        update_id: UUID | None,
        by_teacher: bool = True,
    ) -> None:
        session = self._session
        policy = session.state.policy
        promotion = Promotion(
            policy.id,
            len(policy.promotions) + 1,
            adapter_id,
            decision,
            session.state.teacher.id if by_teacher else None,
            update_id,
        )
        session.store.add_promotion(promotion)
        session.recall_undo()
        promotions = (*policy.promotions, promotion)
        policy = replace(policy, live_id=adapter_id, promotions=promotions, strength=1.0)
        session.show(replace(session.state, policy=policy))
        if update_id is not None:
            decisions = (*session.cycle.decisions, promotion)
            session.show_cycle(replace(session.cycle, decisions=decisions))
