"""Installing the session's model from the window: fetched and converted a step a tick."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ouroboros_desktop.core.errors import ModelProblem, NotPossibleYet
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.evaluating import Examiner
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
    ``approve`` writes down that a chat template was approved, ``withdraw`` that it no longer is.
    ``examiner`` is how adapters are measured.
    """

    worker: Worker
    install: Install
    examiner: Examiner
    secret: Callable[[ModelRef], str] = lambda ref: ""
    approve: Callable[[str], None] = lambda template: None
    withdraw: Callable[[str], None] = lambda template: None


class ModelIntents:
    """Install the chosen model, then load it; let it use its own chat template."""

    def __init__(self, session: Session, engine: Engine) -> None:
        self._session = session
        self._install = engine.install
        self._approve = engine.approve
        self._withdraw = engine.withdraw

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

    def use_template(self, use: bool) -> None:
        """Approve the model's own chat template, which the teacher has read, or take that back.

        The model is opened again. Raises ``NotPossibleYet`` when that is decided, there is
        nothing to decide, or something runs.
        """
        session = self._session
        info = session.state.policy.info
        own = info.own_template if info is not None else None
        if own is None or own.approved == use or not session.state.ready:
            raise NotPossibleYet(
                "There is no chat template to approve now."
                if use
                else "There is no approval of a chat template to take back now.",
                hint="Wait until the model is open and nothing runs.",
            )
        decide = self._approve if use else self._withdraw
        decide(own.text)
        session.dismiss()
        session.opening.start()

    def _installed(self) -> None:
        session = self._session
        policy = replace(session.state.policy, installable="")
        session.show(replace(session.state, policy=policy))
        session.opening.start()
