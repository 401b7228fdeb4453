"""A scripted session: records the intents it is given and shows the states it is told to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.session.shown import Shown
from ouroboros_desktop.session.state import PolicyState, PolicyStatus, State
from ouroboros_desktop.settings import Settings

TEACHER = Teacher("Ada")


def ready_policy() -> PolicyState:
    return PolicyState(
        ref=ModelRef("echo", "parrot"), title="Parrot", status=PolicyStatus.READY, id=new_id()
    )


def a_state(*texts: str, number: int = 1) -> State:
    """Return a ready state whose dialogue is ``texts``, the teacher first."""
    policy = ready_policy()
    cycle = Cycle(number, TEACHER.id, policy.id, transcript=a_transcript(*texts))
    return State(cycle, (), TEACHER, Rubric(), policy=policy)


def a_transcript(*texts: str) -> Transcript:
    transcript = Transcript()
    for place, text in enumerate(texts):
        role = Role.POLICY if place % 2 else Role.TEACHER
        transcript = transcript.saying(Message(role, text, parent_id=transcript.last_id))
    return transcript


class _Intents:
    """Takes any intent of one stage and writes it down."""

    def __init__(self, session: ScriptedSession, name: str) -> None:
        self._session = session
        self._name = name

    def __getattr__(self, intent: str) -> Callable[..., None]:
        return lambda *given: self._session.take(f"{self._name}.{intent}", *given)


class ScriptedSession(Shown):
    """Stands in for the session where only the window is looked at."""

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self.intents: list[tuple[object, ...]] = []
        self.refuses = ""
        self.closed = False
        self.ticks = 0
        self.transformations: dict[str, object] = {}
        self.settings = Settings()
        for name in (
            "dialogue",
            "presets",
            "beside",
            "marking",
            "summary",
            "labyrinth",
            "scoring",
            "judging",
            "teachers",
            "policy_update",
            "fitting",
            "gate",
            "arena",
            "adapter_export",
            "evaluating",
            "handover",
            "export",
            "importing",
            "keeping",
            "opening",
            "predictions",
            "models",
        ):
            setattr(self, name, _Intents(self, name))

    def take(self, *intent: object) -> None:
        if self.refuses:
            raise NotPossibleYet(self.refuses, hint="Wait a moment.")
        self.intents.append(intent)

    def tick(self) -> None:
        self.ticks += 1

    def closing(self) -> Iterator[None]:
        self.closed = True
        yield

    def cancel(self) -> None:
        self.take("cancel")

    def stop_now(self) -> None:
        self.take("stop_now")

    def new_cycle(self) -> None:
        self.take("new_cycle")

    def undo(self) -> None:
        self.take("undo")

    def redo(self) -> None:
        self.take("redo")

    def open_cycle(self, cycle_id: object) -> None:
        self.take("open_cycle", cycle_id)
