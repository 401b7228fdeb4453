"""Who is at the desk: the list of teachers, a name to add, and the dialog about all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget

from ouroboros_desktop.core.teachers import TeacherKind
from ouroboros_desktop.session.state import State
from ouroboros_desktop.session.teachers import LONGEST_NAME
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.small import button, label, row

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

Ask: TypeAlias = "Callable[[Callable[[Session], None]], None]"


class TeacherMenu(QMenu):
    """The people who teach on this computer; no account, only names."""

    chosen = Signal(object)
    add_wanted = Signal()

    def show_state(self, state: State) -> None:
        self.clear()
        for teacher in state.teachers:
            if teacher.kind is not TeacherKind.HUMAN and teacher.id != state.teacher.id:
                continue
            action = self.addAction(teacher.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(teacher.id == state.teacher.id)
            action.setEnabled(not state.busy)
            action.triggered.connect(lambda _=False, i=teacher.id: self.chosen.emit(i))
        self.addSeparator()
        add = self.addAction(self.tr("Add a teacher…"))
        add.setEnabled(not state.busy)
        add.triggered.connect(self.add_wanted)


class AddTeacherDialog(QDialog):
    """Asks for a name. ``named`` carries it."""

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a teacher"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(self.tr("Name of the teacher"))
        self.add = button(self.tr("Add and sit down"), "primary")
        self.add.setEnabled(False)
        self.add.setDefault(True)
        self.add.clicked.connect(self.accept)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.name.textChanged.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.accepted.connect(lambda: self.named.emit(self.name.text()))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(label("title", self.tr("Add a teacher")))
        words = self.tr(
            "They score the same completions in another order, and see nothing of what others "
            "scored, rewrote or ranked. The name stays on this computer."
        )
        box.addWidget(label("muted", words, wrap=True))
        box.addWidget(self.name)
        box.addLayout(row(1, cancel, self.add, gap=12))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need at this width; a dialog does not ask them by itself."""
        super().showEvent(event)
        width, box = px(400), self.layout()
        assert box is not None
        self.setFixedSize(width, box.totalHeightForWidth(width))


def add_teacher(parent: QWidget, ask: Ask) -> None:
    """Let somebody new sit down."""
    dialog = AddTeacherDialog(parent)
    dialog.named.connect(lambda name: ask(lambda s: s.teachers.add(name)))
    dialog.open()
