"""Installing the session's model from the window: fetched and converted a step a tick."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.state import Work, WorkKind
from ouroboros_desktop.worker.client import Worker

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Install = Callable[[str], Generator[Progress, None, None]]


@dataclass(frozen=True, slots=True)
class Engine:
    """The process that holds the model, how a model gets onto this computer, and the keys.

    ``secret`` returns the key of the server that a model is on, '' where there is none. It raises
    ``NotAgreed`` when the teacher has not agreed to that server: it is asked before each opening.
    """

    worker: Worker
    install: Install
    secret: Callable[[ModelRef], str] = lambda ref: ""


class ModelIntents:
    """Install the chosen model, then load it."""

    def __init__(self, session: Session, install: Install) -> None:
        self._session = session
        self._install = install

    def install(self) -> None:
        """Begin; at its end the model is loaded. Raises ``ModelProblem`` when none is chosen.

        Stopped, what was fetched is used or replaced by the next attempt.
        """
        session = self._session
        ref = session.state.policy.ref
        if ref is None:
            raise ModelProblem("No model is chosen.", hint="Choose one in settings.")
        work = Work(WorkKind.INSTALL, "Installing the model")
        session.steps.begin(work, self._install(ref.model), lambda _: self._installed())

    def _installed(self) -> None:
        session = self._session
        policy = replace(session.state.policy, installable="")
        session.show(replace(session.state, policy=policy))
        session.opening.start()
