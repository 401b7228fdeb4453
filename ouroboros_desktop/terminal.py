"""Whole cycles in the terminal: each stage is printed when it is done."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.methods import usual
from ouroboros_desktop.core.policy_update import Method, UpdateConfig
from ouroboros_desktop.core.teachers import TeacherKind
from ouroboros_desktop.evaluation.cycles import Report, play
from ouroboros_desktop.evaluation.simulated_teacher import SimulatedTeacher
from ouroboros_desktop.evaluation.topics import personas
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import State, Work
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.wiring import Who, connect


@dataclass(frozen=True, slots=True)
class Play:
    """How many cycles, with which simulated teacher; ``method`` None: the policy's usual one.

    ``watch`` is told of the session before anything begins.
    """

    cycles: int
    seed: int = 0
    persona: str = next(iter(personas()))
    noise: float = 0.0
    method: Method | None = None
    watch: Callable[[Session], None] = lambda session: None


def play_cycles(place: Folders, settings: Settings, config: UpdateConfig, how: Play) -> None:
    """Play cycles in ``place`` and print each stage; progress goes to the terminal only."""
    who = Who(f"simulated {how.persona}", TeacherKind.SIMULATED)
    teacher = SimulatedTeacher(personas()[how.persona], how.seed, how.noise)
    with closing(connect(place, settings, who, how.seed)) as session:
        follow(session)
        how.watch(session)
        session.opening.start()
        session.wait()
        if session.state.notice is not None and session.state.ready:
            print(f"ouroboros: {session.state.notice.message}", file=sys.stderr)
            print(session.state.notice.hint, file=sys.stderr)
        method = how.method or usual(session.state.policy.methods)
        for report in play(session, teacher, how.cycles, replace(config, method=method), how.seed):
            _print_report(report)


def follow(session: Session) -> None:
    """Show on the terminal what the session is busy with; elsewhere nothing is shown."""
    if sys.stderr.isatty():
        session.subscribe(_show_work)


def made(place: Folders) -> Folders:
    """Return ``place`` with its folders made. Raises ``OuroborosError`` when they cannot be."""
    try:
        for folder in (place.home, place.checkpoints, place.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise OuroborosError(
            f"The folder {place.home} cannot be made ({error.strerror}).",
            hint="Choose another one with --home.",
        ) from error
    return place


def _print_report(report: Report) -> None:
    title = report.stage.value.replace("_", " ")
    print(f"\ncycle {report.cycle} · {report.stage.number} {title}")
    for line in report.lines:
        print(f"  {line}")
    sys.stdout.flush()


def _show_work(state: State) -> None:
    sys.stderr.write(f"\r\x1b[K{_work_line(state.work)}")
    sys.stderr.flush()


def _work_line(work: Work | None) -> str:
    if work is None:
        return ""
    share = ""
    if work.total:
        filled = round(20 * work.done / work.total)
        share = f" [{'#' * filled}{'.' * (20 - filled)}] {work.done}/{work.total} {work.unit}"
    speed = f" {work.tokens_per_second:.0f} tokens/s" if work.tokens_per_second else ""
    return f"{work.label}{share}{speed}"
