"""Opening the policy, and opening it again when the worker died."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy import Capability, ModelRef, PolicyInfo, PolicyRecord
from ouroboros_desktop.core.policy_update import Method
from ouroboros_desktop.session.jobs import Ending, Job
from ouroboros_desktop.session.state import Level, Notice, PolicyStatus, Work, WorkKind
from ouroboros_desktop.worker.messages import Event, Load, Open, Opened

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

MAX_STARTS = 2
"""After so many starts in a row that loaded nothing, the teacher decides."""

UNAPPROVED = Notice(
    Level.WARNING,
    "The chat template of this model is not known here. It is not used before you have read and "
    "approved it; until then dialogues are written as a plain script of two speakers.",
    "Open “Chat template of the model…” in the menu, or run: ouroboros models template NAME.",
)
"""Said each time a model is opened without its own chat template."""


class Opening:
    """Starts the worker, opens the model and comes back to the live adapter."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._starts = 0

    def start(self) -> None:
        """Load the policy of the session; the window shows while it loads."""
        session = self._session
        ref = session.state.policy.ref
        if ref is None:
            raise OuroborosError("No model is chosen.", hint="Choose one in settings.")
        secret = session.secret(ref)  # raises before anything is started or sent
        self._starts = 1
        session.worker.start()
        self._open(replace(ref, secret=secret))

    def again(self) -> None:
        """Start a new worker after a death; give up when it keeps dying while loading."""
        session = self._session
        ref = session.state.policy.ref
        if ref is None or self._starts >= MAX_STARTS:
            self._set(PolicyStatus.LOST)
            session.notify(
                Notice(
                    Level.ERROR,
                    "The model could not be loaded again.",
                    "Close other applications to free memory, or choose a smaller model in "
                    "settings. Everything you wrote and scored is saved.",
                )
            )
            return
        secret = session.secret(ref)
        self._starts += 1  # not the deaths: one before the request is sent ends no job
        session.worker.restart()
        self._open(replace(ref, secret=secret))

    def load(self, adapter_id: UUID | None, label: str, then: Callable[[], None]) -> None:
        """Load an adapter (None: the bare policy), then go on with ``then``.

        When it cannot be loaded the notice says why, and the live adapter is loaded again.
        """
        session = self._session
        checkpoint = self._checkpoint(adapter_id)
        session.run(
            Job(
                Work(WorkKind.SWITCH, label),
                lambda i: Load(i, checkpoint),
                done=then,
                stopped=self._back_to_live,
            )
        )

    def _back_to_live(self, ending: Ending) -> None:
        if ending is not Ending.DIED:  # a dead worker is opened again with the live adapter anyway
            self.again()

    def _open(self, ref: ModelRef) -> None:
        session = self._session
        self._set(PolicyStatus.OPENING)
        live = self._checkpoint(session.state.policy.live_id)
        session.run(
            Job(
                Work(WorkKind.OPENING, "Loading the model"),
                lambda i: Open(i, ref, live),
                done=self._opened,
                event=self._take,
                stopped=self._failed,
            )
        )

    def _checkpoint(self, adapter_id: UUID | None) -> str | None:
        adapters = {a.id: a.checkpoint for a in self._session.state.policy.adapters}
        return adapters[adapter_id] if adapter_id else None

    def _take(self, event: Event) -> None:
        if isinstance(event, Opened):
            self._identify(event.info)

    def _identify(self, info: PolicyInfo) -> None:
        """Find the opened policy in the store, or add it; another tokenizer is another policy."""
        session = self._session
        state = session.state
        ref = state.policy.ref
        assert ref is not None
        record = find_policy(session.store.policies(), ref, info)
        if record is None:
            record = PolicyRecord(
                ref.backend, ref.model, info.tokenizer, info.chat_template, id=new_id()
            )
            session.store.add_policy(record)
        policy = replace(
            state.policy,
            info=info,
            id=record.id,
            capabilities=found_or(info.capabilities, state.policy.capabilities),
            methods=_methods(info, state.policy.methods),
        )
        cycle = state.cycle
        if all(head.id != cycle.id for head in state.history):
            cycle = replace(cycle, policy_id=record.id, adapter_id=policy.live_id)
        session.show(replace(state, policy=policy, cycle=cycle))

    def _opened(self) -> None:
        self._starts = 0
        self._set(PolicyStatus.READY)
        info = self._session.state.policy.info
        own = info.own_template if info is not None else None
        if own is not None and not own.approved:
            self._session.notify(UNAPPROVED)

    def _failed(self, _: Ending) -> None:
        self._set(PolicyStatus.LOST)

    def _set(self, status: PolicyStatus) -> None:
        session = self._session
        session.show(replace(session.state, policy=replace(session.state.policy, status=status)))


def found_or(
    found: frozenset[Capability] | None, named: frozenset[Capability]
) -> frozenset[Capability]:
    """Return what an opened model turned out to do; None: all that its backend names."""
    return named if found is None else found


def _methods(info: PolicyInfo, reasons: dict[Method, str]) -> dict[Method, str]:
    """Return why an update cannot learn by a method: as before, or since the server has none."""
    if info.methods is None:
        return reasons
    return {
        method: reason or ("" if method in info.methods else f"{info.device} does not offer it.")
        for method, reason in reasons.items()
    }


def find_policy(
    records: tuple[PolicyRecord, ...], ref: ModelRef, info: PolicyInfo
) -> PolicyRecord | None:
    """Return the stored policy that was opened: same model and tokenizer, whatever ran it.

    Backends that read one folder give each other's adapters on: who began on one machine goes on
    with what another one has.
    """
    key = (ref.model, info.tokenizer)
    return next((r for r in records if (r.model, r.tokenizer) == key), None)
