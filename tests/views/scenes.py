"""Every scene that is looked at: pages and states beyond those of the accessibility walk.

`make screens` draws them all, the snapshots a few. Nothing in them depends on time or place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.core.verdict import Decision
from ouroboros_desktop.session.state import (
    Level,
    Notice,
    PolicyState,
    PolicyStatus,
    State,
    Work,
    WorkKind,
)
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.scoring import ScoringPage
from tests.views import states, test_rank_drag, test_scoring, test_update_choices
from tests.views.showing import window_of
from tests.views.test_accessibility_walk import PAGES
from tests.views.test_adapter_export import exportable
from tests.views.test_transcript import SAMPLE
from tests.views.test_update_fit import FITS, TIGHT

FAILED = Notice(
    Level.ERROR,
    "The model needed more memory than there was, so the reply ended early.",
    "What you wrote is saved. Choose a smaller model, or close other programs.",
)
LONG_NOTICE = Notice(Level.WARNING, states.LONG, states.LONG)


def _formatted() -> State:
    formula = "It follows that $E = mc^2$ and\n\n$$p = p_0 e^{-h / 8400}$$"
    return states.talked(("Show me what you can write.", SAMPLE, "And a formula?", formula))


def _long() -> State:
    return states.talked((states.LONG * 6, states.LONG * 9, states.LONG, states.LONG * 4))


def _failed(state: State) -> State:
    return replace(state, notice=FAILED)


def _absent() -> State:
    policy = PolicyState(title="SmolLM2 135M Instruct", installable="93 MB")
    return replace(states.state(), policy=policy)


def _lost() -> State:
    whole = _failed(states.talked())
    return replace(whole, policy=replace(whole.policy, status=PolicyStatus.LOST))


def _opening() -> State:
    policy = replace(states.state().policy, status=PolicyStatus.OPENING)
    work = Work(WorkKind.OPENING, "Opening the model", 120, 270, "MB")
    return replace(states.state(), policy=policy, work=work)


DIALOGUE, SUMMARY, LABYRINTH, SCORING, UPDATE = Stage

SCENES: dict[str, tuple[Stage, Callable[[], State]]] = {
    **PAGES,
    "not installed": (DIALOGUE, _absent),
    "loading": (DIALOGUE, _opening),
    "formatted": (DIALOGUE, _formatted),
    "long dialogue": (DIALOGUE, _long),
    "failed reply": (DIALOGUE, lambda: _failed(states.talked())),
    "lost policy": (DIALOGUE, _lost),
    "drafting": (SUMMARY, lambda: states.working(states.talked(), WorkKind.DRAFT)),
    "long summary": (SUMMARY, lambda: states.drafted(states.LONG)),
    "approved": (SUMMARY, lambda: states.drafted(approved=True)),
    "failed draft": (SUMMARY, lambda: _failed(states.talked())),
    "rephrasing": (LABYRINTH, lambda: states.working(states.prompted(), WorkKind.REPHRASE)),
    "long prompts": (LABYRINTH, lambda: states.prompted(text=states.LONG * 5)),
    "answering": (SCORING, lambda: states.working(states.prompted(), WorkKind.ANSWERS)),
    "long answers": (SCORING, lambda: states.answered(text=states.LONG * 4)),
    "predicted": (SCORING, lambda: test_scoring.predicted(0.05, 0.06, 0.07, scored=2)),
    "judging": (SCORING, lambda: states.working(states.judged(), WorkKind.JUDGE)),
    "failed answers": (SCORING, lambda: _failed(states.prompted())),
    "fits": (UPDATE, lambda: replace(states.scored(), forecast=FITS)),
    "does not fit": (UPDATE, lambda: replace(states.scored(), forecast=TIGHT)),
    "learning from predictions": (UPDATE, lambda: test_update_choices.predicted(0.61)),
    "comparing": (UPDATE, lambda: states.working(states.updated(), WorkKind.COMPARE)),
    "failed update": (UPDATE, lambda: states.updated(UpdateState.FAILED, FAILED.message)),
    "discarded": (UPDATE, lambda: states.decided(Decision.DISCARDED)),
    "exportable": (UPDATE, exportable),
    "long notice": (UPDATE, lambda: replace(states.decided(), notice=LONG_NOTICE)),
    "busy elsewhere": (SUMMARY, lambda: states.working(states.answered(), WorkKind.ANSWERS)),
}
"""The page and the state of each scene, by what is seen in it."""


def _cannot_start() -> MainWindow:
    made = MainWindow()
    error = StoreProblem("The file with your cycles is damaged.", hint="Restore the last backup.")
    made.show_problem(error, made.close)
    return made


BEFORE: dict[str, Callable[[], MainWindow]] = {"start": MainWindow, "cannot start": _cannot_start}
"""What the window shows before there is a session."""


def _dragged(window: MainWindow) -> None:
    (page,) = window.findChildren(ScoringPage)
    test_rank_drag.rank_by_keys(page, [1, 2, 2, 4])
    held = test_rank_drag.lift(page._shown[0])
    test_rank_drag.carry(held, test_rank_drag.strip(page), test_rank_drag.at(page, 4, between=True))


HELD: dict[str, tuple[str, Callable[[MainWindow], None]]] = {"ranking": ("answered", _dragged)}
"""What is seen only while the mouse is held: the scene that it begins with, and what is done."""


def scene(name: str) -> MainWindow:
    """Return the window in a scene, not shown yet."""
    if name in BEFORE:
        return BEFORE[name]()
    stage, make = SCENES[name]
    made = window_of(make())
    made.go_to(stage)
    return made
