"""The session: one immutable State, the worker's events, undo, and the five stages' intents.

The store is written before a state is shown. No Qt, no model: ``tick`` or ``wait`` drives it.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Generator, Mapping
from contextlib import suppress
from dataclasses import replace
from uuid import UUID

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError, WorkerProblem
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt, Transformation
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.steps import finished
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.session.adapter_export import AdapterExportIntents
from ouroboros_desktop.session.arena import ArenaIntents
from ouroboros_desktop.session.assistants import AssistantIntents
from ouroboros_desktop.session.beside import BesideIntents
from ouroboros_desktop.session.best_of import BestOf
from ouroboros_desktop.session.dialogue import DialogueIntents
from ouroboros_desktop.session.evaluating import EvaluationIntents
from ouroboros_desktop.session.exporting import ExportIntents
from ouroboros_desktop.session.fitting import FitIntents
from ouroboros_desktop.session.gate import GateIntents
from ouroboros_desktop.session.handover import HandoverIntents
from ouroboros_desktop.session.importing import ImportIntents
from ouroboros_desktop.session.interruption import LOST
from ouroboros_desktop.session.invariance import InvarianceIntents
from ouroboros_desktop.session.jobs import Ending, Job
from ouroboros_desktop.session.judging import JudgeIntents
from ouroboros_desktop.session.keeping import KeepingIntents
from ouroboros_desktop.session.labyrinth import LabyrinthIntents
from ouroboros_desktop.session.marking import MarkingIntents
from ouroboros_desktop.session.models import Engine, ModelIntents
from ouroboros_desktop.session.opening import Opening
from ouroboros_desktop.session.policy_update import PolicyUpdateIntents
from ouroboros_desktop.session.predictions import PredictionIntents
from ouroboros_desktop.session.presets import PresetIntents
from ouroboros_desktop.session.replies import Replies
from ouroboros_desktop.session.scoring import ScoringIntents
from ouroboros_desktop.session.shown import Shown
from ouroboros_desktop.session.spending import Spending
from ouroboros_desktop.session.state import Level, Notice, PolicyStatus, State, WorkKind
from ouroboros_desktop.session.steps import Steps
from ouroboros_desktop.session.summary import SummaryIntents
from ouroboros_desktop.session.taking import Taking
from ouroboros_desktop.session.teachers import TeacherIntents
from ouroboros_desktop.session.undo import Taken, Undoable
from ouroboros_desktop.settings import Settings
from ouroboros_desktop.storage.store import Store
from ouroboros_desktop.worker.messages import Event, Failed, Finished, WorkerDied

STOP_NOW_AFTER = 3.0
"""Seconds after a polite cancel until "stop now" is offered."""


class Session(Shown):
    """One teacher, one policy, one store; every intent of the five stages.

    ``seed`` decides every draw of this session: the same seed, settings and intents give the same
    prompts, completions and adapters on one machine.
    """

    def __init__(
        self,
        store: Store,
        engine: Engine,
        transformations: Mapping[str, Transformation],
        settings: Settings,
        state: State,
        seed: int,
    ) -> None:
        super().__init__(state)
        self.store = store
        self.worker = engine.worker
        self.secret = engine.secret
        self.transformations = transformations
        self.settings = settings
        self._seed = seed
        self._job: Job | None = None
        self._aside: Job | None = None
        self._taken = Taken()
        self.taking = Taking(self)
        self.steps = Steps(self)
        self.opening = Opening(self)
        self.assistants = AssistantIntents(self)
        self.spending = Spending(self)
        self.models = ModelIntents(self, engine)
        self.best_of = BestOf(self)
        self.presets = PresetIntents(self)
        self.replies = Replies(self)
        self.dialogue = DialogueIntents(self)
        self.beside = BesideIntents(self)
        self.marking = MarkingIntents(self)
        self.summary = SummaryIntents(self)
        self.labyrinth = LabyrinthIntents(self)
        self.scoring = ScoringIntents(self)
        self.judging = JudgeIntents(self)
        self.teachers = TeacherIntents(self)
        self.predictions = PredictionIntents(self)
        self.invariance = InvarianceIntents(self)
        self.fitting = FitIntents(self)
        self.policy_update = PolicyUpdateIntents(self)
        self.handover = HandoverIntents(self)
        self.export = ExportIntents(self)
        self.gate = GateIntents(self)
        self.arena = ArenaIntents(self)
        self.adapter_export = AdapterExportIntents(self)
        self.evaluating = EvaluationIntents(self, engine.examiner)
        self.importing = ImportIntents(self)
        self.keeping = KeepingIntents(self)

    def seed_for(self, *names: object) -> int:
        """Return a 63-bit seed that depends on the session's seed, the cycle and ``names``."""
        text = "/".join(map(str, (self._seed, self.cycle.number, *names)))
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) >> 1

    # ------------------------------------------------------------------ work

    def run(self, job: Job) -> None:
        """Start a request.

        Raises ``WorkerProblem`` while another one runs, ``NotPossibleYet`` when it could exceed
        the budget of a server.
        """
        if self._job is not None:
            raise WorkerProblem(
                "The policy is still busy.", hint="Wait until it is done, or stop it first."
            )
        job = self.spending.priced(job)
        self._drop_aside()
        job.started = time.monotonic()
        self._job = job
        try:
            self.worker.submit(job.request)
        except OuroborosError:
            self._job = None
            raise
        self.show(replace(self.state, work=job.work))

    @property
    def aside(self) -> bool:
        """Whether a request runs of which nothing is shown."""
        return self._aside is not None

    def run_aside(self, job: Job) -> None:
        """Start a short request while nothing runs; the next ``run`` drops it and goes first."""
        self._aside = job
        try:
            self.worker.submit(job.request)
        except OuroborosError:  # it has just died, as ``tick`` will say
            self._aside = None

    def _drop_aside(self) -> None:
        if self._aside is not None:
            self._aside = None
            self.worker.abandon()

    def require_idle(self) -> None:
        """Raise ``NotPossibleYet`` while something runs."""
        if self.state.busy:
            raise NotPossibleYet(
                "The policy is still busy.", hint="Wait until it is done, or stop it first."
            )

    def require_ready(self) -> None:
        """Raise ``NotPossibleYet`` unless the policy can be asked now."""
        self.require_idle()
        if self.state.policy.status is not PolicyStatus.READY:
            raise NotPossibleYet(
                "The policy is not loaded.", hint="Wait until it is, or choose a model in settings."
            )

    def tick(self, budget_s: float = 0.004) -> None:
        """Take what the worker sent, for at most ``budget_s`` seconds of waiting."""
        if self.steps.running:  # the worker may convert for it, and answers to it
            try:
                self.steps.advance(budget_s)
            except OuroborosError as error:
                self.explain(error)
            return
        for event in self.worker.poll(budget_s):
            try:
                self._take(event)
            except OuroborosError as error:
                self.explain(error)
        self._offer_stop_now()
        self.fitting.advance()
        self.keeping.advance()

    def wait(self) -> None:
        """Block until the session is idle; raises the error a job ended with."""
        while self.state.busy:
            if not self.steps.running:
                self.worker.wait(0.1)
            self.tick()
        notice = self.state.notice
        if notice is not None and notice.level is Level.ERROR:
            self.dismiss()
            raise OuroborosError(notice.message, notice.hint)

    def cancel(self) -> None:
        """Ask the running request to stop at its next step."""
        self.steps.stop()
        if self._job is None:
            return
        if self._job.cancelled_at is None:
            self._job.cancelled_at = time.monotonic()
        self.worker.cancel()
        self._job.work = replace(self._job.work, stopping=True)
        self.show(replace(self.state, work=self._job.work))

    def stop_now(self) -> None:
        """End the worker; the policy is loaded again."""
        self.worker.kill()

    def interrupt(self) -> None:
        """End the worker in the middle of a job that can be gone on with later."""
        if self._job is not None:
            self._job.paused = True
            self.worker.kill()

    def close(self) -> None:
        """Stop what runs, end the worker and close the store; the live adapter stays.

        A policy update is interrupted, not cancelled: it can be resumed when the application is
        opened again, be it steps on this computer or a job on a server.
        """
        finished(self.closing())

    def closing(self) -> Generator[Progress, None, None]:
        """The same, a step at a time: the last backup may take a while."""
        self.steps.stop(closing=True)
        job, self._job = self._job, None
        if job is not None and job.work.kind is WorkKind.UPDATE and job.cancelled_at is None:
            self.worker.kill()
        elif job is not None:
            with suppress(OuroborosError):  # nothing more can be asked of the worker now
                job.stopped(Ending.CANCELLED)
        self.worker.close()
        try:
            yield from self.keeping.ending()
        finally:
            self.store.close()

    def _offer_stop_now(self) -> None:
        job = self._job
        if job is None or job.cancelled_at is None or job.work.stop_now:
            return
        if time.monotonic() - job.cancelled_at > STOP_NOW_AFTER:
            job.work = replace(job.work, stop_now=True)
            self.show(replace(self.state, work=job.work))

    def _take(self, event: Event) -> None:
        job = self._job
        if isinstance(event, WorkerDied):
            self.worker_lost(job)
        elif job is None:
            self._take_aside(event)
        elif isinstance(event, Finished):
            self._end(job, Ending.CANCELLED if event.cancelled else None)
        elif isinstance(event, Failed):
            self.notify(Notice(Level.ERROR, event.message, event.hint))
            self._end(job, Ending.FAILED)
        else:
            work = job.take(event)
            self.spending.note(job, event)
            job.event(event)
            if self._job is job:
                self.show(replace(self.state, work=work))

    def _take_aside(self, event: Event) -> None:
        job = self._aside
        if job is None:
            return
        if isinstance(event, Finished | Failed):
            self._aside = None
            if isinstance(event, Finished):
                job.done()
            else:
                job.stopped(Ending.FAILED)
        else:
            job.event(event)

    def _end(self, job: Job, ending: Ending | None) -> None:
        self._job = None
        self.show(replace(self.state, work=None))
        if ending is None:
            job.done()
        else:
            self.spending.estimate(job)
            job.stopped(ending)

    def worker_lost(self, job: Job | None = None) -> None:
        """The worker is gone: keep what it had sent, say so, and start another one."""
        ending = job.lost if job else Ending.DIED
        aside, self._aside = self._aside, None
        if aside is not None:
            aside.stopped(Ending.DIED)
        policy = replace(self.state.policy, status=PolicyStatus.LOST)
        self.show(replace(self.state, policy=policy))
        self.assistants.lost()
        if ending is Ending.DIED:
            self.notify(LOST)
        if job is not None:
            self._end(job, ending)
        self.opening.again()

    # ------------------------------------------------------------------ undo

    def did(self, step: Undoable) -> None:
        """Remember a step that was just taken."""
        self._taken.did(step)
        self._show_undo()

    def undo(self) -> None:
        """Take the last step back."""
        self._taken.undo()
        self._show_undo()

    def redo(self) -> None:
        """Take the last undone step again."""
        self._taken.redo()
        self._show_undo()

    def recall_undo(self) -> None:
        """Offer what this teacher said in this cycle since its last policy update, and no more."""
        self._taken = self.taking.recall()
        self._show_undo()

    def _show_undo(self) -> None:
        self.show(replace(self.state, undo=self._taken.last, redo=self._taken.next))

    # ------------------------------------------------------------------ cycles

    def keep_cycle(self) -> None:
        """Write the cycle's head when it is not in the store yet (before its first content)."""
        if any(head.id == self.cycle.id for head in self.state.history):
            return
        self.store.add_cycle(self.cycle)
        self.show(replace(self.state, history=self.store.cycles()))

    def new_cycle(self) -> None:
        """Begin the next cycle, with the live adapter; an empty one is simply kept."""
        if self.cycle.transcript.messages:
            self.leave_cycle()

    def leave_cycle(self) -> None:
        """Go on with an empty cycle, which is in the store once it has something in it."""
        self.require_idle()
        cycle = Cycle(
            number=self.store.last_number() + 1,
            teacher_id=self.state.teacher.id,
            policy_id=self.state.policy.id,
            adapter_id=self.state.policy.live_id,
            parent_id=self.cycle.id,
        )
        self.show(replace(self.state, cycle=cycle))
        self.recall_undo()
        self.judging.look_back()
        self.summary.look_back()

    def open_cycle(self, cycle_id: UUID) -> None:
        """Open another cycle; raises ``OuroborosError`` when another policy made it."""
        self.require_idle()
        cycle = self.store.cycle(cycle_id)
        if cycle.policy_id != self.state.policy.id:
            raise OuroborosError(
                "That cycle was made with another model.",
                hint="Choose that model in settings, then open the cycle again.",
            )
        self.show(replace(self.state, cycle=cycle))
        self.recall_undo()
        self.presets.look_back()
        self.judging.look_back()
        self.summary.look_back()
        self.policy_update.offer()

    def summary_of(self, prompt: LabyrinthPrompt) -> Summary:
        """Return the summary a labyrinth prompt was made of."""
        return next(s for s in self.cycle.summaries if s.id == prompt.summary_id)
