"""Runs the application in this process while a thread presses real keys through the X server.

The thread only reads: the session's immutable state, and which widget has the focus. Everything it
does is a key press sent by xdotool. Prints `journey done` when the whole cycle was walked.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QApplication

from ouroboros_desktop import app
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.core.policy_update import UpdateState
from ouroboros_desktop.session.state import PolicyStatus, State

LIMIT_S = 150.0


class Keys:
    """The teacher's hands and eyes."""

    def __init__(self, desk: app.Desk) -> None:
        self._desk = desk

    @property
    def state(self) -> State:
        session = self._desk.window._session
        assert session is not None
        return session.state

    def press(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)
        time.sleep(0.15)

    def type(self, text: str) -> None:
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
        time.sleep(0.2)

    def until(self, what: str, holds: Callable[[], bool]) -> None:
        deadline = time.monotonic() + LIMIT_S
        while not holds():
            if time.monotonic() > deadline:
                focus = QApplication.focusWidget()
                raise TimeoutError(f"{what}; notice: {self.state.notice}; focus: {focus}")
            time.sleep(0.1)

    def go_to_button(self, text: str) -> None:
        """Walk with Tab until the button of that text has the focus."""
        for _ in range(120):
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and focused.text().strip() == text:
                return
            self.press("Tab")
        there = [
            b.text()
            for b in self._desk.window.findChildren(QAbstractButton)
            if b.isVisible() and b.isEnabled()
        ]
        focus = QApplication.focusWidget()
        raise LookupError(f"Tab never reached {text!r}; focus: {focus}, buttons: {there}")

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
    keys.press("ctrl+5")
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
        answers = keys.state.cycle.shuffled(prompt.id)
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

    def open_and_play(desk: app.Desk) -> None:
        opened(desk)
        threading.Thread(target=play, args=(desk,), daemon=True).start()

    def play(desk: app.Desk) -> None:
        try:
            time.sleep(1.0)  # the window manager gives the focus
            keys = Keys(desk)
            keys.until("a session", lambda: desk.window._session is not None)
            one_cycle(keys)
        except Exception:
            failure.append(traceback.format_exc())
        subprocess.run(["xdotool", "key", "ctrl+q"], check=True)

    app.Desk.open = open_and_play  # type: ignore[method-assign]
    status = app.run([])
    print(failure[0] if failure else "journey done")
    return status or len(failure)


if __name__ == "__main__":
    sys.exit(main())
