"""A teacher at the real window, who clicks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from ouroboros_desktop.session.session import Session
from ouroboros_desktop.views.main_window import MainWindow

WAIT_MS = 120_000


class Teacher:
    """Clicks what is to be seen, and waits until it is done."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.session = session
        self.window = MainWindow(session)
        self._qtbot = qtbot
        qtbot.addWidget(self.window)
        self.window.show()
        session.opening.start()
        self.until(lambda: session.state.ready)

    def until(self, holds: Callable[[], bool]) -> None:
        try:
            self._qtbot.waitUntil(holds, timeout=WAIT_MS)
        except TimeoutError as late:
            state = self.session.state
            words = [x.text() for x in self.window.findChildren(QLabel) if x.isVisible()]
            seen = " | ".join(filter(None, words))
            raise AssertionError(
                f"{state.policy.status} {state.work} {state.notice}: {seen}"
            ) from late

    def click(self, text: str) -> None:
        def there() -> list[QPushButton]:
            found = self.window.findChildren(QPushButton)
            return [b for b in found if b.text() == text and b.isVisible() and b.isEnabled()]

        self.until(lambda: bool(there()))
        QTest.mouseClick(there()[0], Qt.MouseButton.LeftButton)

    def done(self, what: Callable[[], bool] = lambda: True) -> None:
        """Wait until nothing runs and ``what`` holds."""
        self.until(lambda: self.session.state.ready and what())

    def say(self, text: str) -> str:
        """Say something and return the answer."""
        self.session.dialogue.say(text)
        self.until(lambda: self.session.state.ready)
        return self.session.cycle.transcript.messages[-1].content
