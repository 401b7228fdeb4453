"""Ways out of the window and into it: folders to choose, an update handed over and brought back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ouroboros_desktop.core.policy_update import UpdateConfig
from ouroboros_desktop.views.widgets.progress import WorkBar

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Ask: TypeAlias = "Callable[[Callable[[Session], None]], None]"


def hand_over(parent: QWidget, ask: Ask, config: UpdateConfig, predicted: bool) -> None:
    """Let the teacher choose where, then write the update that would begin now as a new folder."""

    def export(place: Path) -> None:
        def begin(session: Session) -> None:
            target = new_folder(place, f"ouroboros-update-cycle-{session.state.cycle.number}")
            session.handover.export(config, target, predicted)

        ask(begin)

    choose_folder(parent, _tr("Where to put the folder for the other machine"), export)


def bring_back(parent: QWidget, ask: Ask) -> None:
    """Let the teacher choose the folder that the other machine wrote, then take its adapter."""

    def bring(folder: Path) -> None:
        ask(lambda s: s.handover.import_candidate(folder))

    choose_folder(parent, _tr("The folder that the other machine wrote"), bring)


def new_folder(place: Path, name: str) -> Path:
    """Return ``name``, or the first like it that nothing in ``place`` bears yet."""
    number = 1
    while (found := place / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    return found


def choose_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
    """Open a dialog for a folder; the window goes on meanwhile."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    dialog = QFileDialog(parent, title, QStandardPaths.writableLocation(documents))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
    dialog.open()


def leave(work: WorkBar, ask: Ask, forget: Callable[[Session], None]) -> None:
    """Stop what a dialog began that is closed, and let the session forget what it found."""
    if not work.isHidden():
        ask(lambda s: s.cancel())
    ask(forget)


def _tr(text: str) -> str:
    return QCoreApplication.translate("handover", text)
