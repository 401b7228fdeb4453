"""The window's process: one instance a home folder, the window first, the session behind it."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from ouroboros_resources import folder
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QDialog

from ouroboros_desktop import settings as stored
from ouroboros_desktop.core.errors import NotAgreed, OuroborosError
from ouroboros_desktop.core.teachers import TeacherKind
from ouroboros_desktop.models.packed import packed_folder
from ouroboros_desktop.session.state import Level, Notice, State
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.views import crash, language, theme
from ouroboros_desktop.views.focus_ring import FocusRing
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.models_desk import ModelsDesk
from ouroboros_desktop.views.safe import Safe
from ouroboros_desktop.views.servers_desk import ServersDesk
from ouroboros_desktop.views.settings_dialog import SettingsDialog
from ouroboros_desktop.views.shortcuts import Keys
from ouroboros_desktop.views.widgets import markdown_document, transcript_access

_NEEDS_NEW_SESSION = ("backend", "model", "teacher_name", "judge", "helper")
_ANSWER_MS = 2000
_WARM_UP_MS = 300
_WAIT_MS = 250
_MOST_BYTES = 1 << 15
_BETWEEN = "\0"
"""Stands between the paths of files: no path holds it."""


def run(argv: Sequence[str]) -> int:
    """Open the window and return the exit status when it is closed.

    ``argv`` may name files to import, as the desktop does for a file that is opened.
    """
    os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "1")
    app = QApplication(["ouroboros", *argv])
    app.setApplicationName("Ouroboros")
    app.setDesktopFileName("ouroboros-desktop")
    app.setWindowIcon(QIcon(str(folder("app") / "ouroboros.svg")))
    language.use(stored.SYSTEM)
    theme.apply(app, "system")
    if "--self-test" in argv:
        return _self_test(app)
    found = _folders(app)
    if found is None:
        return 1
    instance = Instance(found.home)
    files = _BETWEEN.join(str(Path(word).absolute()) for word in argv if not word.startswith("-"))
    if instance.raise_first(files):
        return 0
    crash.log_to(found.logs)
    crash.install()
    settings, problems = stored.load(found.settings)
    language.use(settings.language)
    apply_look(app, settings)
    transcript_access.install()
    ring = FocusRing(app)
    desk = Desk(app, found, settings, problems)
    instance.listen(desk.called)
    desk.open(files)
    status = app.exec()
    ring.rest()
    instance.close()
    return status


def apply_look(app: QApplication, settings: Settings) -> None:
    """Show ``app`` as ``settings`` want it."""
    theme.apply(app, settings.theme, settings.text_scale, settings.contrast, settings.less_motion)


def _self_test(app: QApplication) -> int:
    """Draw the window and say what was seen; for ``ouroboros self-test``."""
    from ouroboros_desktop.views.self_check import check  # noqa: PLC0415 - for this alone

    try:
        print("\n".join(check(app)))
    except OuroborosError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _folders(app: QApplication) -> Folders | None:
    """Return the folders; while they cannot be used the window says why. None: the teacher quit."""
    while True:
        try:
            return stored.folders()
        except OuroborosError as error:
            if not _tries_again(app, error):
                return None


def _tries_again(app: QApplication, error: OuroborosError) -> bool:
    again: list[bool] = []
    window = MainWindow()

    def retry() -> None:
        again.append(True)
        window.close()

    window.show_problem(error, retry)
    window.show()
    app.exec()
    return bool(again)


class Instance(QObject):
    """The first window of a home folder listens; a later start asks it to come forward."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        digest = hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]
        self._name = f"ouroboros-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def raise_first(self, files: str = "") -> bool:
        """Ask the window that is open to come forward; returns whether there is one.

        ``files`` is what it shall import, '' for nothing.
        """
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        if files:
            socket.write(files.encode("utf-8", "surrogateescape"))
            socket.waitForBytesWritten(_ANSWER_MS)
        socket.disconnectFromServer()
        return True

    def listen(self, called: Callable[[str], None]) -> None:
        """Call ``called`` whenever another start asks for this window, with its files or ''."""
        # Nobody answered on this name: what is left of it is from a process that was killed.
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(lambda: self._answer(called))
        self._server.listen(self._name)

    def close(self) -> None:
        self._server.close()

    def _answer(self, called: Callable[[str], None]) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(partial(self._said, socket, called))
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                self._said(socket, called)

    def _said(self, socket: QLocalSocket, called: Callable[[str], None]) -> None:
        """Pass on what the other start said before it ended, once."""
        socket.disconnected.disconnect()
        said = bytes(socket.read(_MOST_BYTES).data())
        socket.deleteLater()
        called(said.decode("utf-8", "surrogateescape"))


class Desk(QObject):
    """Holds the window, the settings and the session together."""

    def __init__(
        self, app: QApplication, folders: Folders, settings: Settings, problems: Sequence[str]
    ) -> None:
        super().__init__()
        self._app = app
        self._folders = folders
        self._settings = settings
        self._problems = list(problems)
        self._servers = ServersDesk(folders.servers)
        self._used = self._servers.used(settings)
        self.window = MainWindow()
        self.window.settings_wanted.connect(self._edit_settings)
        self.window.servers_wanted.connect(self._edit_servers)
        self.window.consent_wanted.connect(self._ask_consent)
        self.window.scale_wanted.connect(self._scale)
        self.window.keys_wanted.connect(self._use_keys)
        self.window.use_keys(settings.shortcuts)
        self._safe = Safe(self.window, folders.store, self.connect_session)
        self.window.backups_wanted.connect(self._safe.open)
        self._models = ModelsDesk(self.window, folders.models, self._use_model)
        self.window.models_wanted.connect(self._models.open)

    def open(self, files: str = "") -> None:
        """Show the window; the session follows once it is on screen, then what is to import."""
        self.window.show()
        self._app.processEvents()  # a timer alone would come before the first paint
        QTimer.singleShot(0, self.connect_session)
        self._import(files)

    def called(self, files: str) -> None:
        """Answer another start: come forward, and import what it was given."""
        self.raise_window()
        self._import(files)

    def _import(self, files: str) -> None:
        """Import as soon as nothing else runs; '' is nothing."""
        if files and self.window.idle:
            self.window.importing.take(files.split(_BETWEEN))
        elif files:
            QTimer.singleShot(_WAIT_MS, partial(self._import, files))

    def connect_session(self) -> None:
        """Open store and policy; what prevents it fills the window, with a way to try again."""
        from ouroboros_desktop.wiring import connect  # noqa: PLC0415 - the window is shown first

        if self._safe.restoring:  # it opens what it restored
            return
        self._used = self._servers.used(self._settings)
        try:
            session = connect(self._folders, self._settings, keys=self._servers.keys)
        except OuroborosError as error:
            self.window.show_problem(error, self.connect_session)
            return
        self.window.attach(session)
        session.subscribe(self._remember_teacher)
        QTimer.singleShot(_WARM_UP_MS, markdown_document.warm_up)
        if self._problems:
            session.notify(Notice(Level.WARNING, " ".join(self._problems)))
            self._problems.clear()
        if not session.state.policy.installable:
            self.window.load()
        elif packed_folder(self._settings.model):
            session.models.install()  # it comes with us: there is nothing to ask
        # else the window offers to fetch the model

    def _remember_teacher(self, state: State) -> None:
        """Whoever sat down last is at the desk at the next start."""
        teacher = state.teacher
        if teacher.kind is TeacherKind.HUMAN and teacher.name != self._settings.teacher_name:
            self._settings = replace(self._settings, teacher_name=teacher.name)
            try:
                stored.save(self._folders.settings, self._settings)
            except OuroborosError as error:
                self.window.explain(error)

    def raise_window(self) -> None:
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _edit_settings(self) -> None:
        from ouroboros_desktop.wiring import offered_backends  # noqa: PLC0415 - as above

        offers, names = {"backend": offered_backends()}, self._servers.names
        dialog = SettingsDialog(self._settings, self.window, offers, names())
        dialog.looked.connect(self._look)
        dialog.servers_wanted.connect(
            lambda: self._servers.edit(dialog, lambda: dialog.set_servers(names()))
        )
        dialog.finished.connect(lambda result: self._settled(dialog, result))
        dialog.open()

    def _edit_servers(self) -> None:
        self._servers.edit(self.window, self._use_servers)

    def _use_servers(self) -> None:
        """Begin anew when a server that the session uses was changed; load what was agreed to."""
        if self._stale or not self.window.has_session:
            self.window.detach()
            self.connect_session()
        elif self._used != self._servers.used(self._settings):
            self._used = self._servers.used(self._settings)
            self.window.load()

    @property
    def _stale(self) -> bool:
        """Whether the session began with other servers; an agreement changes nothing for it."""
        now = self._servers.used(self._settings)
        return [replace(s, agreed="") for s in now] != [replace(s, agreed="") for s in self._used]

    def _ask_consent(self, problem: NotAgreed, again: Callable[[], None]) -> None:
        try:
            self._servers.ask(problem, self.window, again, lambda: self.window.explain(problem))
        except OuroborosError as error:
            self.window.explain(error)

    def _settled(self, dialog: SettingsDialog, result: int) -> None:
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted.value:
            self._keep(dialog.settings)
        else:
            self._look(self._settings)
            self._use_servers()

    def _keep(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        self._look(settings)
        if language.use(settings.language):
            self.window.speak()
        try:
            stored.save(self._folders.settings, settings)
        except OuroborosError as error:
            self.window.explain(error)
        changed = any(getattr(before, n) != getattr(settings, n) for n in _NEEDS_NEW_SESSION)
        if changed or self._stale or not self.window.has_session:
            self.window.detach()
            self.connect_session()
        else:
            self.window.use_settings(settings)

    def _look(self, settings: Settings) -> None:
        now = (theme.mode(), theme.text_scale(), theme.contrast_mode(), theme.still())
        if now != (settings.theme, settings.text_scale, settings.contrast, settings.less_motion):
            apply_look(self._app, settings)

    def _scale(self, step: int) -> None:
        """Go a step larger or smaller; 0 is the normal size."""
        sizes = theme.TEXT_SCALES
        now = min(range(len(sizes)), key=lambda i: abs(sizes[i] - self._settings.text_scale))
        size = sizes[min(max(now + step, 0), len(sizes) - 1)] if step else 100
        self._keep(replace(self._settings, text_scale=size))

    def _use_model(self, name: str) -> None:
        self._keep(replace(self._settings, model=name))

    def _use_keys(self, chosen: Keys) -> None:
        self.window.use_keys(chosen)
        self._keep(replace(self._settings, shortcuts=dict(chosen)))
