"""The models from the window: verified, added and removed while the session goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.models import library
from ouroboros_desktop.session.state import Level, Notice, Work, WorkKind
from ouroboros_desktop.views.background import Background
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.models_dialog import ModelsDialog

_LOOK_MS = 250
_NOTHING = Notice(Level.INFO, "")


class ModelsDesk(QObject):
    """Shows the models under ``root``; ``use`` takes the name of the one to use from now on."""

    def __init__(self, window: MainWindow, root: Path, use: Callable[[str], None]) -> None:
        super().__init__(window)
        self._window = window
        self._root = root
        self._use = use
        self._own: Work | None = None
        self._said = _NOTHING
        self.dialog: ModelsDialog | None = None

    def open(self) -> None:
        """Show the models; what changes meanwhile is seen."""
        dialog = ModelsDialog(self._window)
        dialog.verify_wanted.connect(self.verify)
        dialog.use_wanted.connect(self._use)
        dialog.remove_wanted.connect(self.remove)
        dialog.install_wanted.connect(self._install)
        dialog.add_wanted.connect(self._choose)
        dialog.notice.dismissed.connect(self._dismiss)
        dialog.finished.connect(self._closed)
        dialog.work.cancel_wanted.connect(self._cancel)
        timer = QTimer(dialog)
        timer.timeout.connect(self._look)
        timer.start(_LOOK_MS)
        self._said = _NOTHING
        self.dialog = dialog
        self._look()
        dialog.open()

    def verify(self, name: str) -> None:
        """Read every byte of a model beside the session, and say how it is."""
        self._own = Work(WorkKind.KEEPING, _tr("Verifying {name}").format(name=name))
        work = Background(self._own, library.verify(self._root, name), self)
        if self.dialog is not None:
            self.dialog.work.cancel_wanted.connect(work.stop)
        whole = _tr("{name}: every file is as it should be.").format(name=name)
        work.progressed.connect(self._goes_on)
        work.done.connect(lambda _: self._ended(Notice(Level.INFO, whole)))
        work.failed.connect(lambda error: self._ended(_problem(error)))
        work.stopped.connect(lambda: self._ended(_NOTHING))

    def add(self, folder: Path) -> None:
        """Enter a folder of the teacher's into the library."""

        def begin() -> str:
            name = library.add(self._root, folder).name
            return _tr("{name} can be used now.").format(name=name)

        self._at_once(begin)

    def remove(self, name: str) -> None:
        """Take a model out of the library."""

        def begin() -> str:
            library.remove(self._root, name)
            return _tr("{name} is no longer in the list.").format(name=name)

        self._at_once(begin)

    def _at_once(self, do: Callable[[], str]) -> None:
        try:
            self._tell(Notice(Level.INFO, do()))
        except OuroborosError as error:
            self._tell(_problem(error))

    def _install(self) -> None:
        self._said = _NOTHING  # what the session says of it is newer
        self._window.ask(lambda session: session.models.install())
        self._look()

    def _dismiss(self) -> None:
        self._window.ask(lambda session: session.dismiss())
        self._tell(_NOTHING)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self.dialog, _tr("Folder of a model"))
        if folder:
            self.add(Path(folder))

    def _cancel(self) -> None:
        if self._own is None:
            self._window.ask(lambda session: session.cancel())

    def _goes_on(self, work: Work) -> None:
        self._own = work
        self._look()

    def _ended(self, notice: Notice) -> None:
        self._own = None
        self._tell(notice)

    def _tell(self, notice: Notice) -> None:
        self._said = notice
        self._look()

    def _look(self) -> None:
        if self.dialog is not None:
            here = library.models(self._root)
            self.dialog.show_models(here, self._window.state, self._own, self._said)

    def _closed(self) -> None:
        self.dialog = None


def _problem(error: OuroborosError) -> Notice:
    return Notice(Level.ERROR, error.message, error.hint)


def _tr(text: str) -> str:
    return QCoreApplication.translate("models", text)
