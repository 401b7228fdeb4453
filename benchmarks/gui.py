"""`make bench-gui`: how soon the window is there, and whether it stays alive while tokens stream.

``window_visible_s``: from the start of the process to the first painted window, wall clock, median
of alternated starts (the model loads behind it and is not waited for). ``stall_max_ms``: the
longest time in which the GUI thread answered nothing while the embedded model streamed a reply,
wall clock; ``stall_cpu_max_ms`` is the part of such a gap that the GUI thread itself computed, the
rest being other processes on this machine. What the transcript takes with ten thousand messages in
it is measured in `benchmarks/transcript.py`: CPU time of a frame while a reply streams
(``stream_p99_ms``), while it scrolls (``scroll_p99_ms``) and when it jumps to messages that were
not laid out (``jump_max_ms``, ``jump_median_ms``: each jump as the cheapest of three in new views;
``jump_worst_ms``: of all of these), and the memory that the first two add (``memory_mb``). What a
scoring sitting costs (``keys_per_completion``) is in `benchmarks/sitting.py`.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from benchmarks import sitting

STARTS = 5
TOKENS = 200
BEAT_MS = 4


def main() -> int:
    """Run the parts in processes of their own and print one JSON line."""
    if len(sys.argv) > 1:
        parts = {"start": _start, "stream": _stream, "transcript": _transcript}
        return parts[sys.argv[1]](float(sys.argv[2]))
    starts = [_run("start")["visible_s"] for _ in range(STARTS + 1)][1:]  # the first warms files
    streams = [_run("stream") for _ in range(3)]
    transcript = _run("transcript")
    print("window visible after (s): " + ", ".join(f"{s:.2f}" for s in starts))
    for found in streams:
        print(
            f"streamed {found['tokens']:.0f} tokens in {found['seconds']:.1f} s, "
            f"stall {found['stall_ms']:.1f} ms wall, {found['cpu_ms']:.1f} ms CPU"
        )
    figures = transcript | {
        "window_visible_s": round(statistics.median(starts), 3),
        "stall_max_ms": round(max(s["stall_ms"] for s in streams), 1),
        "stall_cpu_max_ms": round(max(s["cpu_ms"] for s in streams), 1),
    }
    print(json.dumps(figures | sitting.measure()))
    return 0


def _run(part: str) -> dict[str, float]:
    """Run a part in a fresh process and home; the clock is the system's monotonic one."""
    with tempfile.TemporaryDirectory(prefix="ouroboros-bench-") as home:
        models = os.environ.get("OUROBOROS_MODELS", "")
        environment = os.environ | {"OUROBOROS_HOME": home, "QT_QPA_PLATFORM": _platform()}
        environment["PYTHONDONTWRITEBYTECODE"] = ""  # an installed program has its byte code
        if models:
            environment["OUROBOROS_MODELS"] = models
        command = [sys.executable, "-m", "benchmarks.gui", part, str(time.monotonic())]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _platform() -> str:
    return os.environ.get("QT_QPA_PLATFORM") or ("" if os.environ.get("DISPLAY") else "offscreen")


def _start(began: float) -> int:
    """Start the application and report when its window was painted for the first time."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from ouroboros_desktop import app

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                print(json.dumps({"visible_s": time.monotonic() - began}), flush=True)
                QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
                QTimer.singleShot(0, QApplication.closeAllWindows)
            return False

    watcher = FirstPaint()
    opened = app.Desk.open

    def open_and_watch(desk: app.Desk, file: str = "") -> None:
        QApplication.instance().installEventFilter(watcher)  # type: ignore[union-attr]
        opened(desk, file)

    app.Desk.open = open_and_watch  # type: ignore[assignment, method-assign]
    return app.run([])


def _stream(_began: float) -> int:
    """Stream a reply of the embedded model into the window and time the GUI thread's beats."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ouroboros_desktop.settings import Settings, folders
    from ouroboros_desktop.views import theme
    from ouroboros_desktop.views.main_window import MainWindow
    from ouroboros_desktop.wiring import connect

    app = QApplication(["ouroboros"])
    theme.apply(app, "light")
    settings = replace(Settings(), dialogue_tokens=TOKENS, temperature=0.0)
    session = connect(folders(), settings, seed=0)
    window = MainWindow(session)
    window.show()
    session.opening.start()
    _until(lambda: session.state.work is None)
    session.dialogue.say("Explain how a lighthouse works, with a list of its parts.")
    _until(lambda: bool(session.state.work and session.state.work.texts))
    beats: list[tuple[float, float]] = []
    timer = QTimer()
    timer.setInterval(BEAT_MS)
    timer.timeout.connect(lambda: beats.append((time.monotonic(), time.thread_time())))
    timer.start()
    began = time.monotonic()
    _until(lambda: session.state.work is None)
    timer.stop()
    gaps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(beats)]
    print(
        json.dumps(
            {
                "tokens": len(session.cycle.completions[-1].completion.token_ids),
                "seconds": time.monotonic() - began,
                "stall_ms": 1000 * max(wall for wall, _ in gaps) - BEAT_MS,
                "cpu_ms": 1000 * max(cpu for _, cpu in gaps),
            }
        )
    )
    window.close()
    return 0


def _transcript(_began: float) -> int:
    """Measure the transcript with ten thousand messages."""
    from benchmarks.transcript import run

    print(json.dumps(run()))
    return 0


def _until(holds: Callable[[], bool]) -> None:
    """Run the event loop until ``holds()``; the window ticks the session by itself."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    check = QTimer()
    check.setInterval(20)
    check.timeout.connect(lambda: loop.quit() if holds() else None)
    check.start()
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
