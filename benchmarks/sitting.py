"""What a scoring sitting costs: 100 completions scored in the real window by real keys.

A thread presses keys through an X server, as a teacher would: three digits a completion, the space
bar at the end of a prompt. Nothing is clicked. ``keys_per_completion`` counts every key press that
reached the window, ``app_ms_per_completion`` is what the window's thread computed from the first
key to the last, painting and storing included, in milliseconds of CPU time; ``key_ms_median`` is
what a key took until the thread was idle again, wall clock.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from benchmarks.virtual_screen import x_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ouroboros_desktop.session.session import Session

COMPLETIONS = 100
PROMPTS = 25
EACH = COMPLETIONS // PROMPTS
LIMIT_S = 240.0
FACTS = (
    "Mara keeps the lighthouse at Skerry Point.",
    "The lamp of the lighthouse burns whale oil.",
    "The supply boat comes every second Friday.",
    "The harbour is closed in January.",
    "The keeper before Mara was called Ode.",
    "The stair of the lighthouse has 214 steps.",
)


def measure() -> dict[str, float]:
    """Score ``COMPLETIONS`` completions on a screen of its own and return the figures."""
    with tempfile.TemporaryDirectory(prefix="ouroboros-bench-") as home, x_screen() as screen:
        command = [sys.executable, "-m", "benchmarks.sitting", "sit"]
        done = subprocess.run(
            command,
            env=screen | {"OUROBOROS_HOME": home},
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


@dataclass
class Seen:
    """What reached the window."""

    keys: int = 0
    clicks: int = 0
    took_ms: list[float] = field(default_factory=list)


def _prepared(home: Path) -> Session:
    """Return a session whose labyrinth prompts have their completions, made by the toy backend."""
    from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
    from ouroboros_desktop.settings import Folders, Settings
    from ouroboros_desktop.wiring import connect

    place = Folders(home, home / "models")
    for folder in (place.home, place.models, place.checkpoints, place.logs):
        folder.mkdir(parents=True, exist_ok=True)
    settings = replace(
        Settings(),
        backend="echo",
        model="echo",
        answer_tokens=40,
        completions=EACH,
        train_prompts=PROMPTS,
        held_out_prompts=1,
        repeat_share=0.0,
    )
    session = connect(place, settings, seed=0)
    session.opening.start()
    session.wait()
    session.dialogue.say("Mara keeps the lighthouse at Skerry Point. What does she need?")
    session.wait()
    facts = tuple(SummaryEntry(Part.FACT_LEDGER, text, Author.TEACHER) for text in FACTS)
    persona = SummaryEntry(Part.PERSONA_SNAPSHOT, "You speak briefly.", Author.TEACHER)
    session.summary.approve((*facts, persona))
    session.labyrinth.build([[name] for name in session.transformations])
    session.scoring.answer()
    session.wait()
    return session


def _press(*keys: str) -> None:
    subprocess.run(["xdotool", "key", "--delay", "10", *keys], check=True)


def _score(session: Session) -> None:
    """Score everything, in the order in which the window leads."""
    random = Random(0)
    scored = 0
    while True:
        for _ in range(EACH):
            _press(*(str(random.randint(1, 5)) for _ in range(3)))
            scored += 1
            _until(lambda: len(session.cycle.scores) >= scored)  # noqa: B023
        if scored >= len(session.cycle.answers):
            return
        _press("space")


def _until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError("a key did not do what it should")
        time.sleep(0.01)


def sit() -> int:
    """Open the window, let a thread score, and print the figures."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ouroboros_desktop.core.cycle import Stage
    from ouroboros_desktop.views import theme
    from ouroboros_desktop.views.main_window import MainWindow

    session = _prepared(Path(os.environ["OUROBOROS_HOME"]))
    app = QApplication(["ouroboros"])
    theme.apply(app, "light")
    window = MainWindow(session)
    window.show()
    window.go_to(Stage.SCORING)
    seen, problems = _watched(window), list[BaseException]()

    def play() -> None:
        try:
            _until(window.isActiveWindow)
            _score(session)
        except BaseException as error:
            problems.append(error)

    hands = threading.Thread(target=play, daemon=True)
    began = time.monotonic(), time.thread_time()
    hands.start()
    poll = QTimer()
    poll.timeout.connect(lambda: None if hands.is_alive() else app.quit())
    poll.start(50)
    app.exec()
    wall, computed = time.monotonic() - began[0], time.thread_time() - began[1]
    scores = len(session.cycle.scores_now)
    window.close()
    if problems or scores < COMPLETIONS:
        print(problems, scores)
        return 1
    print(json.dumps(_figures(seen, scores, wall, computed)))
    return 0


def _watched(window: QWidget) -> Seen:
    """Count what comes to the window itself, before any widget gets it."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    seen = Seen()

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.KeyPress:
                seen.keys += 1
                began = time.perf_counter()
                done = lambda: seen.took_ms.append(1000 * (time.perf_counter() - began))  # noqa: E731
                QTimer.singleShot(0, done)
            seen.clicks += event.type() is QEvent.Type.MouseButtonPress
            return False

    handle = window.windowHandle()
    assert handle is not None
    handle.installEventFilter(Watch(window))
    return seen


def _figures(seen: Seen, scores: int, wall: float, computed: float) -> dict[str, float]:
    return {
        "completions": scores,
        "keys_per_completion": round(seen.keys / scores, 2),
        "clicks": seen.clicks,
        "app_ms_per_completion": round(1000 * computed / scores, 1),
        "key_ms_median": round(statistics.median(seen.took_ms), 1),
        "wall_s": round(wall, 1),
    }


if __name__ == "__main__":
    if sys.argv[1:] == ["sit"]:
        sys.exit(sit())
    print(json.dumps(measure()))
