"""Tells a teacher who is elsewhere that long work has ended."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from ouroboros_desktop.session.state import Level, Notice, State, WorkKind

LONG_S = 10.0
"""What is shorter is waited for, and needs no telling."""

_NOTE_MS = 10_000


class Attention(QObject):
    """Follows the states of ``window``; ``tell`` is given a sentence when long work has ended.

    Nothing is told while the window is in front, or when ``on`` is False.
    """

    def __init__(
        self,
        window: QWidget,
        tell: Callable[[str], None] | None = None,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tell = tell or self._note
        self._now = now
        self._kind: WorkKind | None = None
        self._begun = 0.0
        self._notice: Notice | None = None
        self._tray: QSystemTrayIcon | None = None
        self.on = True

    def show_state(self, state: State) -> None:
        kind = state.work.kind if state.work else None
        before, self._kind = self._kind, kind
        if kind is before:
            return
        lasted, self._begun = self._now() - self._begun, self._now()
        failed = _failed(state.notice) and state.notice is not self._notice
        self._notice = state.notice
        if before is None or lasted < LONG_S or not self.on or self._window.isActiveWindow():
            return
        paused = before is WorkKind.UPDATE and state.unfinished is not None
        self._tell(words(before, failed, paused))

    def _note(self, sentence: str) -> None:
        """Mark the window in the task bar; where there is a tray, let the system show a note."""
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            tray = self._tray or self._made_tray()
            tray.show()
            tray.showMessage("Ouroboros", sentence, self._window.windowIcon(), _NOTE_MS)

    def _made_tray(self) -> QSystemTrayIcon:
        self._tray = tray = QSystemTrayIcon(self._window.windowIcon(), self)
        tray.setToolTip("Ouroboros")
        tray.messageClicked.connect(self._come_forward)
        tray.activated.connect(self._come_forward)
        return tray

    def _come_forward(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        if self._tray is not None:
            self._tray.hide()


def words(kind: WorkKind, failed: bool, paused: bool = False) -> str:
    """Return the sentence that is told; it holds nothing that anybody wrote."""
    what = {
        WorkKind.INSTALL: _tr("The installation"),
        WorkKind.OPENING: _tr("Loading the model"),
        WorkKind.REPLY: _tr("The reply"),
        WorkKind.BESIDE: _tr("The reply"),
        WorkKind.DRAFT: _tr("The draft of the summary"),
        WorkKind.ANSWERS: _tr("Answering the labyrinth prompts"),
        WorkKind.UPDATE: _tr("The policy update"),
        WorkKind.COMPARE: _tr("Answering the held-out prompts"),
        WorkKind.ARENA: _tr("Answering the held-out prompts"),
        WorkKind.EXPORT: _tr("The export"),
        WorkKind.ADAPTER: _tr("The export"),
        WorkKind.IMPORT: _tr("The import"),
    }.get(kind, _tr("What was running"))
    ended = _tr("{what} is paused.") if paused else _tr("{what} has ended.")
    wrong = _tr("{what} has stopped: something went wrong.")
    return (wrong if failed else ended).format(what=what)


def _failed(notice: Notice | None) -> bool:
    return notice is not None and notice.level is Level.ERROR


def _tr(text: str) -> str:
    return QCoreApplication.translate("attention", text)
