"""Long work of this process, such as copying: done a little at each tick, so that nothing waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.state import Work

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class _Running:
    work: Work
    steps: Generator[Progress, None, Any]
    then: Callable[[Any], None]
    stopped: Callable[[], None]


def _nothing() -> None:
    """What is to be done about most work that did not come to its end."""


class Steps:
    """Runs one generator, whose yields say how far it is, in bytes; closing it is cancellation."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._running: _Running | None = None

    @property
    def running(self) -> bool:
        return self._running is not None

    def begin(
        self,
        work: Work,
        steps: Generator[Progress, None, Made],
        then: Callable[[Made], None],
        stopped: Callable[[], None] = _nothing,
    ) -> None:
        """Begin; at the end ``then`` gets what the generator returns, and the session is idle.

        ``stopped`` is called instead when it was stopped or failed.
        """
        session = self._session
        session.require_idle()
        session.dismiss()
        self._running = _Running(work, steps, then, stopped)
        session.show(replace(session.state, work=work))

    def advance(self, budget_s: float) -> None:
        """Go on for ``budget_s`` seconds, one step at least; raises what a step ended with."""
        running, deadline = self._running, time.monotonic() + budget_s
        if running is None:
            return
        try:
            progress = next(running.steps)
            while time.monotonic() < deadline:
                progress = next(running.steps)
        except StopIteration as end:
            self._end()
            running.then(end.value)
        except OuroborosError:
            self._end()
            running.stopped()
            raise
        else:
            self._show(running.work, progress)

    def stop(self, closing: bool = False) -> None:
        """Stop what runs; it leaves nothing half done behind. ``closing``: nothing comes after."""
        running = self._running
        if running is not None:
            running.steps.close()
            self._end()
            if not closing:
                running.stopped()

    def _show(self, work: Work, progress: Progress) -> None:
        shown = work.at(progress)
        self._session.show(replace(self._session.state, work=shown))

    def _end(self) -> None:
        self._running = None
        self._session.show(replace(self._session.state, work=None))
