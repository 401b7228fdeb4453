"""Runs the application in this process while a thread presses real keys through the X server.

Everything the thread does is a key press sent by xdotool. It waits until the window has got the
key, and it looks (at the session's state, at which widget has the focus) by asking the window's own
thread, so it sees what a teacher sees: never a step half done. Prints `journey done` when the whole
cycle was walked.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ouroboros_desktop import app, wiring
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.session.state import PolicyStatus, State

LIMIT_S = 240.0

SEED = 7
"""Of the session. A candidate all of whose answers were cut off is rejected before the vote, if not
all of the live policy's were. With 16 tokens and two prompts that is chance, one time in twelve or
so; with this seed both answers of the live policy are cut off, so it cannot be.
"""

_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}

Seen = TypeVar("Seen")


class Window(QObject):
    """In the window's thread: answers questions, and counts the keys that came."""

    asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.keys = 0
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        handle = window.windowHandle()
        assert handle is not None
        handle.installEventFilter(self)

    def _answer(self, question: Callable[[], None]) -> None:
        question()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self.keys += event.key() not in _MODIFIERS
        return False


class Keys:
    """The teacher's hands and eyes."""

    def __init__(self, desk: app.Desk, window: Window) -> None:
        self._desk = desk
        self._window = window
        self._pressed = 0

    @property
    def state(self) -> State:
        session = self._desk.window._session
        assert session is not None
        return session.state

    def look(self, question: Callable[[], Seen]) -> Seen:
        """Answer ``question`` in the window's thread, after what that thread is doing."""
        answer: Future[Seen] = Future()

        def reply() -> None:
            try:
                answer.set_result(question())
            except Exception as error:
                answer.set_exception(error)

        self._window.asked.emit(reply)
        return answer.result(LIMIT_S)

    def press(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)
        self._arrived(len(keys))

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
        self._arrived(len(text))

    def _arrived(self, count: int) -> None:
        self._pressed += count
        self.until("the keys", lambda: self._window.keys >= self._pressed, every_s=0.02)

    def until(self, what: str, holds: Callable[[], bool], every_s: float = 0.1) -> None:
        deadline = time.monotonic() + LIMIT_S
        while not self.look(holds):
            if time.monotonic() > deadline:
                raise TimeoutError(f"{what}; {self.look(self._situation)}")
            time.sleep(every_s)

    def _situation(self) -> str:
        """Return what a failure is explained with."""
        window = self._desk.window
        buttons = window.findChildren(QAbstractButton)
        there = [b.text() for b in buttons if b.isVisible() and b.isEnabled()]
        notice = self.state.notice if window.has_session else None
        return f"notice: {notice}; focus: {QApplication.focusWidget()}; buttons: {there}"

    def go_to_button(self, text: str) -> None:
        """Walk with Tab until the button of that text has the focus."""
        for _ in range(120):
            if self.look(_focused_text) == text:
                return
            self.press("Tab")
        raise LookupError(f"Tab never reached {text!r}; {self.look(self._situation)}")

    def use(self, text: str) -> None:
        self.go_to_button(text)
        self.press("space")

    def say(self, text: str) -> None:
        before = len(self.state.cycle.transcript.messages)
        self.type(text)
        self.press("ctrl+Return")
        self.until("the policy's answer", lambda: self._answered(before))

    def _answered(self, before: int) -> bool:
        messages = self.state.cycle.transcript.messages
        answered = len(messages) == before + 2 and messages[-1].role is Role.POLICY
        return answered and self.state.work is None


def _focused_text() -> str:
    focused = QApplication.focusWidget()
    return focused.text().strip() if isinstance(focused, QAbstractButton) else ""


def one_cycle(keys: Keys) -> None:
    """Dialogue, summary, labyrinth, scoring, policy update, gate, and the next dialogue."""
    keys.until("the policy", lambda: keys.state.policy.status is PolicyStatus.READY)
    keys.say("Mara keeps the lighthouse at Skerry Point. The lamp burns whale oil.")
    keys.say("The supply boat comes on Friday, because the oil is gone by Saturday.")

    keys.press("ctrl+2")
    keys.use("Draft it for me")
    keys.until("the draft", lambda: bool(keys.state.cycle.summary) and not keys.state.busy)
    keys.press("ctrl+Return")
    keys.until("the approval", lambda: keys.state.cycle.stage is Stage.LABYRINTH)

    keys.press("ctrl+3")
    keys.use("Make labyrinth prompts")
    keys.until("labyrinth prompts", lambda: len(keys.state.cycle.prompts_now) > 0)

    keys.press("ctrl+4")
    keys.use("Let the policy answer")
    keys.until("completions", lambda: bool(keys.state.cycle.answers) and not keys.state.busy)
    score_everything(keys)

    keys.press("ctrl+5")
    keys.use("Start policy update")
    keys.until("the update", lambda: _update_state(keys) is UpdateState.SUCCEEDED)
    keys.until("the live adapter again", lambda: not keys.state.busy)
    keys.use("Compare on held-out prompts")
    keys.until("pairs", lambda: bool(keys.state.cycle.comparisons_now) and not keys.state.busy)
    assert keys.state.cycle.decision is None, f"rejected before a vote: {keys.state.notice}"
    keys.go_to_button("A is better")
    for place in range(len(keys.state.cycle.comparisons_now)):
        keys.press("Right" if place % 2 else "Left")
    voted = lambda: all(c.outcome for c in keys.state.cycle.comparisons_now)  # noqa: E731
    keys.until("all votes", voted)
    keys.use("Promote")
    keys.until("the promotion", lambda: keys.state.policy.live_id is not None)
    keys.until("the adapter", lambda: not keys.state.busy)

    keys.press("ctrl+n")
    keys.until("the next cycle", lambda: keys.state.cycle.number == 2)
    keys.say("Who keeps the lighthouse?")
    assert keys.state.cycle.completions[-1].adapter_id == keys.state.policy.live_id


def score_everything(keys: Keys) -> None:
    """Give every completion three scores by single keys, prompt after prompt."""
    prompts = [p for p in keys.state.cycle.prompts_now if not p.held_out]
    for _ in prompts:  # the desk begins at the prompt that was answered first
        keys.press("p")
    for place, prompt in enumerate(prompts):
        if place:
            keys.press("n")
        answers = keys.state.cycle.shuffled(prompt.id, keys.state.teacher.id)
        for number, _ in enumerate(answers):
            keys.press(*str(1 + 2 * (number % 3)) * 3)
        wanted = {a.id for a in answers}
        keys.until(
            f"scores of prompt {place + 1}",
            lambda: wanted <= {s.completion_id for s in keys.state.cycle.scores_now},  # noqa: B023
        )


def _update_state(keys: Keys) -> UpdateState | None:
    update = keys.state.cycle.update
    return update.state if update else None


def main() -> int:
    failure: list[str] = []
    opened = app.Desk.open

    def open_and_play(desk: app.Desk, file: str) -> None:
        opened(desk, file)
        keys = Keys(desk, Window(desk.window))
        threading.Thread(target=play, args=(keys, desk), daemon=True).start()

    def play(keys: Keys, desk: app.Desk) -> None:
        try:
            keys.until("the focus, from the window manager", desk.window.isActiveWindow)
            keys.until("a session", lambda: desk.window.has_session)
            one_cycle(keys)
        except Exception:
            failure.append(traceback.format_exc())
            keys.look(desk.window.close)
        else:
            subprocess.run(["xdotool", "key", "ctrl+q"], check=True)

    wiring.connect = partial(wiring.connect, seed=SEED)  # type: ignore[assignment]
    app.Desk.open = open_and_play  # type: ignore[method-assign]
    status = app.run([])
    print(failure[0] if failure else "journey done")
    return status or len(failure)


if __name__ == "__main__":
    sys.exit(main())
