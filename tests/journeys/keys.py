"""The hands and eyes of a teacher who has only a keyboard, at the real window on an X screen.

Everything done is a key press sent by xdotool. After each one ``Keys`` waits until the window has
got it, and it looks (at the session's state, at which widget has the focus) by asking the window's
own thread, so it sees what a teacher sees: never a step half done.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QMenu, QWidget

from ouroboros_desktop import app
from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.main_window import MainWindow

LIMIT_S = 240.0

_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}

Seen = TypeVar("Seen")


class Window(QObject):
    """In the window's thread: answers questions, and counts the keys and clicks that came.

    Those of dialogs are counted too.
    """

    asked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.keys = 0
        self.clicks = 0
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def _answer(self, question: Callable[[], None]) -> None:
        question()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWindow):  # each comes to a window, and then to a widget
            return False
        if event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self.keys += event.key() not in _MODIFIERS
        self.clicks += event.type() is QEvent.Type.MouseButtonPress
        return False


class Keys:
    """The teacher's hands and eyes."""

    def __init__(self, desk: app.Desk, window: Window) -> None:
        self._desk = desk
        self._window = window
        self._pressed = 0

    @property
    def clicks(self) -> int:
        return self._window.clicks

    @property
    def window(self) -> MainWindow:
        return self._desk.window

    @property
    def session(self) -> Session:
        session = self._desk.window._session
        assert session is not None
        return session

    @property
    def state(self) -> State:
        return self.session.state

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

    def open_dialog(self, *keys: str) -> None:
        """Open a dialog by keys: the window below never hears that the last one is let go."""
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)
        self.until("a dialog", lambda: isinstance(QApplication.activeWindow(), QDialog))

    def open_menu(self, button: str) -> None:
        """Open the menu of a button."""
        self.go_to_button(button)
        subprocess.run(["xdotool", "key", "space"], check=True)
        self.until("a menu", lambda: isinstance(QApplication.activePopupWidget(), QMenu))

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

    def say(self, text: str = "") -> None:
        """Write ``text`` and wait for the answer; without it, begin as the empty page offers."""
        before = len(self.state.cycle.transcript.messages)
        self.send(text)
        self.until("the policy's answer", lambda: self._answered(before))

    def send(self, text: str) -> None:
        if text:
            self.type(text)
        self.press("ctrl+Return")

    def idle(self, what: str, holds: Callable[[], bool]) -> None:
        """Wait until ``what`` is there and nothing runs any more."""
        self.until(what, lambda: holds() and not self.state.busy)

    def _answered(self, before: int) -> bool:
        messages = self.state.cycle.transcript.messages
        answered = len(messages) == before + 2 and messages[-1].role is Role.POLICY
        return answered and self.state.work is None


def _focused_text() -> str:
    focused = QApplication.focusWidget()
    return focused.text().strip() if isinstance(focused, QAbstractButton) else ""
