"""The models beside the policy: the judge, the helper, the reader. Each opens when first asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.policy import PolicyInfo, Seat
from ouroboros_desktop.session.jobs import Ending, Job
from ouroboros_desktop.session.state import AssistantState, PolicyStatus, Work, WorkKind
from ouroboros_desktop.worker.messages import Event, Open, Opened

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session


class AssistantIntents:
    """Opens an assistant before it is asked; they live in the worker, beside the policy."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def seat(self, wanted: Seat) -> Seat:
        """Return ``wanted`` where somebody was chosen for it, else the policy's own seat."""
        return wanted if wanted in self._session.state.assistants else Seat.POLICY

    def ready(
        self, seat: Seat, then: Callable[[], None], otherwise: Callable[[], None] = lambda: None
    ) -> None:
        """Go on with ``then`` once the model at ``seat`` is open.

        Raises ``NotPossibleYet`` when nobody was chosen for the seat, or while the policy is busy.
        When it cannot be opened the notice says why, and it goes on with ``otherwise``.
        """
        if seat is Seat.POLICY:
            self._session.require_ready()
            then()
            return
        self._session.require_idle()
        assistant = self._session.state.assistants.get(seat)
        if assistant is None:
            raise NotPossibleYet(
                f"No {seat.value} is chosen.",
                hint="Choose one in settings; a server is added there.",
            )
        if assistant.status is PolicyStatus.READY:
            then()
        else:
            self._open(seat, assistant, then, otherwise)

    def lost(self) -> None:
        """The worker died: they are opened again when they are next asked."""
        for seat in self._session.state.assistants:
            self._show(seat, status=PolicyStatus.ABSENT)

    def _open(
        self,
        seat: Seat,
        assistant: AssistantState,
        then: Callable[[], None],
        otherwise: Callable[[], None],
    ) -> None:
        session = self._session
        ref = replace(assistant.ref, secret=session.secret(assistant.ref))  # raises before a send
        session.worker.start()
        self._show(seat, status=PolicyStatus.OPENING)

        def take(event: Event) -> None:
            if isinstance(event, Opened):
                self._show(seat, info=event.info)

        def done() -> None:
            self._show(seat, status=PolicyStatus.READY)
            then()

        def stopped(ending: Ending) -> None:
            self._show(seat, status=PolicyStatus.LOST)
            if ending is Ending.FAILED:
                otherwise()

        session.run(
            Job(
                Work(WorkKind.OPENING, f"Asking {assistant.title} what it can do"),
                lambda i: Open(i, ref, seat=seat),
                done=done,
                event=take,
                stopped=stopped,
            )
        )

    def _show(
        self, seat: Seat, status: PolicyStatus | None = None, info: PolicyInfo | None = None
    ) -> None:
        session = self._session
        now = session.state.assistants[seat]
        after = replace(now, status=status or now.status, info=info or now.info)
        session.show(replace(session.state, assistants={**session.state.assistants, seat: after}))
