"""The transcript view under load, for `make bench-gui`: ten thousand messages, each frame timed.

A frame is what the GUI thread computes from the change to the painted picture, in CPU time, so that
other processes on the machine do not count. Streaming is two tokens a frame: 120 a second at 60
frames.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial

import psutil
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.widgets import markdown_document
from ouroboros_desktop.views.widgets.rows import Row
from ouroboros_desktop.views.widgets.transcript_view import TranscriptView

MESSAGES = 10_000
REPLIES = 8
TOKENS_A_FRAME = 2
SCROLLED_FRAMES = 600
SCROLLED_PX = 60
JUMPS = 60
ROUNDS = 3
"""Times that each jump is measured, in a new view: what another process takes of the caches is in
one of them, what the jump itself takes is in all. So a jump counts as its cheapest."""

_WORDS = (
    "the garden light keeper **stone** wall and a *quiet* harbour where `ships` wait until morning"
    " comes with wind from [the north](https://example.org) then all of them leave for other lands"
).split(" ")
_CODE = "```python\ndef beam(angle: float) -> float:\n    return POWER * cos(angle)  # lamp\n```"
_TABLE = "| part | height |\n|---|---:|\n| tower | 30 m |\n| lamp | 2 m |"
_LIST = "1. first of all\n2. then the second\n   - with a detail\n3. $E = mc^2$"


def measured() -> dict[str, float]:
    """Return the figures; needs an application."""
    draw = random.Random(7)
    rows = tuple(_row(draw, n) for n in range(MESSAGES))
    markdown_document.warm_up()
    view = TranscriptView()
    view.resize(900, 800)
    view.show()
    view.show_rows(rows[:20])
    view.grab()
    gc.collect()
    gc.freeze()  # as the window does once its session is there
    before = psutil.Process().memory_info().rss
    view.show_rows(rows)
    streamed, scrolled = list(_streamed(view, rows, draw)), list(_scrolled(view))
    grown = psutil.Process().memory_info().rss - before
    view.close()
    rounds = [list(_jumped(rows)) for _ in range(ROUNDS)]
    jumped = [min(costs) for costs in zip(*rounds, strict=True)]
    found = {
        "stream_p99_ms": _high(streamed),
        "scroll_p99_ms": _high(scrolled),
        "jump_max_ms": max(jumped),
        "jump_median_ms": statistics.median(jumped),
        "jump_worst_ms": max(map(max, rounds)),
        "memory_mb": grown / 2**20,
    }
    return {name: round(value, 1) for name, value in found.items()}


def _row(draw: random.Random, number: int) -> Row:
    role = Role.POLICY if number % 2 else Role.TEACHER
    return Row(new_id(), role, _text(draw, 150 if number % 2 else 40))


def _text(draw: random.Random, words: int) -> str:
    """Return paragraphs of words, now and then with code, a table or a list between them."""
    parts = []
    while words > 0:
        count = min(words, draw.randint(20, 60))
        parts.append(" ".join(draw.choice(_WORDS) for _ in range(count)) + ".")
        words -= count
        if draw.random() < 0.2:
            parts.append(draw.choice((_CODE, _TABLE, _LIST)))
    return "\n\n".join(parts)


def _streamed(view: TranscriptView, rows: tuple[Row, ...], draw: random.Random) -> Iterator[float]:
    """Let replies grow at the end, one after the other, each into a message."""
    for _ in range(REPLIES):
        text = _text(draw, 350)
        tokens = [text[at : at + 4] for at in range(0, len(text), 4)]
        for end in range(TOKENS_A_FRAME, len(tokens), TOKENS_A_FRAME):
            said = "".join(tokens[:end])
            yield _frame(partial(view.show_stream, said))
        rows = (*rows, Row(new_id(), Role.POLICY, text))
        yield _frame(partial(_ended, view, rows, text))


def _ended(view: TranscriptView, rows: tuple[Row, ...], text: str) -> None:
    view.show_stream(text)
    view.show_rows(rows)
    view.show_stream(None)


def _scrolled(view: TranscriptView) -> Iterator[float]:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    view.grab()
    for _ in range(SCROLLED_FRAMES):
        yield _frame(lambda: bar.setValue(bar.value() - SCROLLED_PX))


def _jumped(rows: tuple[Row, ...]) -> Iterator[float]:
    """Jump to the same places each time, in a view that has seen none of them."""
    draw = random.Random(11)
    view = TranscriptView()
    view.resize(900, 800)
    view.show()
    view.show_rows(rows)
    view.grab()
    bar = view.verticalScrollBar()
    for _ in range(JUMPS):
        yield _frame(partial(bar.setValue, draw.randrange(bar.maximum())))
    view.close()
    view.deleteLater()


def _frame(change: Callable[[], object]) -> float:
    """Return what a change and its painting took, in milliseconds of CPU time."""
    began = time.thread_time()
    change()
    QApplication.processEvents()  # paints what has changed
    return 1000 * (time.thread_time() - began)


def _high(frames: list[float]) -> float:
    """Return the 99th percentile."""
    return statistics.quantiles(frames, n=100)[98]


def run() -> dict[str, float]:
    """Measure in an application of its own."""
    app = QApplication(["ouroboros"])
    theme.apply(app, "light")
    return measured()
