"""Before and after a policy update, measured: both adapters on the same questions.

How one is measured is handed in (``Examiner``). It takes minutes and asks the worker one thing
after the other, so it has a thread, and the worker to itself, until it ends or is stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from threading import Event
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from ouroboros_desktop.core.errors import NotPossibleYet, OuroborosError, WorkerProblem
from ouroboros_desktop.core.evaluated import Evaluation, Items, before_and_after
from ouroboros_desktop.core.labyrinth import LabyrinthPrompt
from ouroboros_desktop.core.policy import Capability, PolicyInfo
from ouroboros_desktop.core.policy_update import PolicyUpdate, Progress, UpdateState
from ouroboros_desktop.core.summary import Summary
from ouroboros_desktop.session.jobs import Ending
from ouroboros_desktop.session.state import State, Work, WorkKind
from ouroboros_desktop.worker.client import Worker

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

LABEL = "The policy is measured before and after the update"
LOOK_S = 0.003

DIED = WorkerProblem(
    "The model stopped unexpectedly while it was measured.",
    hint="It is loaded again; then measure once more. Everything you wrote and scored is saved.",
)

Questions = Sequence[tuple[Summary, LabyrinthPrompt]]
Part = tuple[str, Mapping[str, tuple[float, ...]]]
"""A data set's name, and one number an item for each of its metrics."""


@dataclass(frozen=True, slots=True)
class Seated:
    """A worker with an opened policy; ``measured``: it measures stored tokens again."""

    worker: Worker
    info: PolicyInfo
    measured: bool
    stopping: Callable[[], bool]


class Examine(Protocol):
    """Loads an adapter and yields each data set's name with its items."""

    def __call__(
        self,
        seat: Seated,
        checkpoint: str | None,
        prompts: Sequence[tuple[Summary, LabyrinthPrompt]],
    ) -> Iterator[tuple[str, Mapping[str, tuple[float, ...]]]]: ...


@dataclass(frozen=True, slots=True)
class Examiner:
    """How adapters are measured, and the versions of the data sets that they are measured on.

    ``remeasures``: whether tokens of any given text can be measured again.
    """

    examine: Examine
    data_sets: Callable[[bool], dict[str, int]]
    remeasures: bool


def found_in(state: State) -> tuple[Evaluation, Evaluation] | None:
    """Return before and after the newest update of the open cycle, where both are measured."""
    cycle, update = state.cycle, state.cycle.update
    if update is None or update.adapter_id is None:
        return None
    pair = update.parent_adapter_id, update.adapter_id
    return before_and_after(state.evaluations, cycle.id, *pair)


class EvaluationIntents:
    """Measure the adapter that a policy update began with, and the one that it made."""

    def __init__(self, session: Session, examiner: Examiner) -> None:
        self._session = session
        self._examiner = examiner

    def start(self) -> None:
        """Measure both adapters; the live one is loaded again in the end, also when it is stopped.

        Raises ``NotPossibleYet`` without an adapter made in this cycle, without held-out prompts,
        or for a policy on a server.
        """
        session, update = self._session, self._update()
        held_out = (p for p in session.cycle.prompts_now if p.held_out)
        prompts = tuple((session.summary_of(p), p) for p in held_out)
        if not prompts:
            raise NotPossibleYet(
                "This cycle has no held-out labyrinth prompts.",
                hint="Make labyrinth prompts, some of them held out.",
            )
        adapters = (update.parent_adapter_id, update.adapter_id)
        session.steps.begin(
            Work(WorkKind.EVALUATE, LABEL, unit="data sets"),
            self._measured(adapters, prompts),
            self._finish,
            stopped=self._stopped,
        )

    def _update(self) -> PolicyUpdate:
        session = self._session
        session.require_ready()
        if Capability.REMOTE in session.state.policy.capabilities:
            raise NotPossibleYet(
                "A policy on a server is not measured here.",
                hint="Compare its answers at the promotion gate.",
            )
        update = session.cycle.update
        if update is None or update.state is not UpdateState.SUCCEEDED:
            raise NotPossibleYet(
                "There is no policy update in this cycle to measure.",
                hint="Run a policy update first.",
            )
        return update

    def _measured(
        self, adapters: Sequence[UUID | None], prompts: Questions
    ) -> Generator[Progress, None, tuple[Evaluation, ...]]:
        session, stopping, done = self._session, Event(), list[str]()
        policy = session.state.policy
        assert policy.info is not None
        measured = self._examiner.remeasures
        seat = Seated(session.worker, policy.info, measured, stopping.is_set)
        data_sets = self._examiner.data_sets(measured)
        checkpoints = {a.id: a.checkpoint for a in policy.adapters}
        cycle_id = session.cycle.id

        def one(adapter_id: UUID | None) -> Evaluation:
            checkpoint, items = checkpoints[adapter_id] if adapter_id else None, Items()
            for name, part in self._examiner.examine(seat, checkpoint, prompts):
                items |= part
                done.append(name)
            return Evaluation(cycle_id, adapter_id, items, data_sets)

        with ThreadPoolExecutor(1, thread_name_prefix="evaluation") as pool:
            future = pool.submit(lambda: tuple(map(one, adapters)))
            try:
                while not future.done():
                    wait([future], LOOK_S)
                    yield Progress(LABEL, len(done), len(adapters) * len(data_sets))
                return future.result()
            except OuroborosError as error:
                raise error if session.worker.alive else DIED from error
            finally:
                stopping.set()

    def _finish(self, found: tuple[Evaluation, ...]) -> None:
        session = self._session
        live_id = session.state.policy.live_id
        session.opening.load(live_id, "Back to the live adapter", lambda: self._keep(found))

    def _keep(self, found: tuple[Evaluation, ...]) -> None:
        session = self._session
        session.store.add_evaluations(found)
        known = (*session.state.evaluations, *found)
        session.show(replace(session.state, evaluations=known))

    def _stopped(self) -> None:
        if self._session.worker.alive:
            self._session.gate.return_to_live(Ending.CANCELLED)
        else:
            self._session.worker_lost()
