"""Installing the session's model from the window: fetched and converted a step a tick."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.errors import ModelProblem, OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.worker.client import Worker

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Install = Callable[[str], Generator[Progress, None, None]]


@dataclass(frozen=True, slots=True)
class Engine:
    """The process that holds the model, and how a model gets onto this computer."""

    worker: Worker
    install: Install


class ModelIntents:
    """Install the chosen model, then load it."""

    def __init__(self, session: Session, install: Install) -> None:
        self._session = session
        self._install = install
        self._running: Generator[Progress, None, None] | None = None

    @property
    def installing(self) -> bool:
        return self._running is not None

    def install(self) -> None:
        """Begin; ``advance`` goes on. Raises ``ModelProblem`` when no model is chosen."""
        session = self._session
        session.require_idle()
        ref = session.state.policy.ref
        if ref is None:
            raise ModelProblem("No model is chosen.", hint="Choose one in settings.")
        session.dismiss()
        self._running = self._install(ref.model)
        session.show(replace(session.state, work=Work(WorkKind.INSTALL, "Installing the model")))

    def advance(self) -> None:
        """Take one step of the installation; at its end the model is loaded."""
        if self._running is None:
            return
        session = self._session
        try:
            progress = next(self._running)
        except StopIteration:
            self._end()
            policy = replace(session.state.policy, installable="")
            session.show(replace(session.state, policy=policy))
            session.opening.start()
        except OuroborosError:
            self._end()
            raise
        else:
            work = Work(WorkKind.INSTALL, progress.phase, progress.done, progress.total)
            session.show(replace(session.state, work=work))

    def stop(self) -> None:
        """Stop installing; what was fetched is used or replaced by the next attempt."""
        if self._running is not None:
            self._running.close()
            self._end()

    def _end(self) -> None:
        self._running = None
        self._session.show(replace(self._session.state, work=None))
