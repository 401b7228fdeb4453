"""Full pages for before there is a session: opening, and what prevents it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ouroboros_desktop.core.errors import OuroborosError, StoreProblem
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sensitive import sensitive_use
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import label

_tr = QCoreApplication.translate


class _Middle(QWidget):
    """A page whose content stands in the middle of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.box = QVBoxLayout()
        self.box.setSpacing(8)
        row = QHBoxLayout()
        middle = QWidget()
        middle.setFixedWidth(px(520))
        middle.setLayout(self.box)
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def add_text(self, name: str, text: str) -> QLabel:
        made = label(name, text, wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.box.addWidget(made)
        return made


class Welcome(_Middle):
    """Shown while the store is opened: the window is there at once."""

    def __init__(self) -> None:
        super().__init__()
        self.add_text("title", _tr("Welcome", "Ouroboros"))
        self.add_text("muted", _tr("Welcome", "Opening your cycles…"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(_tr("Welcome", "Opening your cycles"))
        bar.setHidden(theme.still())
        self.box.addSpacing(8)
        self.box.addWidget(bar)
        self.box.addSpacing(16)
        self.add_text("caption", sensitive_use())


class Busy(_Middle):
    """What is done before a session can be opened, and a way to stop it."""

    cancel_wanted = Signal()

    def __init__(self, title: str, explained: str) -> None:
        super().__init__()
        self.add_text("title", title)
        self.add_text("muted", explained)
        self.work = WorkBar()
        self.work.cancel_wanted.connect(self.cancel_wanted)
        self.box.addSpacing(8)
        self.box.addWidget(self.work)


class Problem(_Middle):
    """What prevents the start, in a plain sentence, with the next step."""

    retry_wanted = Signal()
    settings_wanted = Signal()
    backups_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, error: OuroborosError) -> None:
        super().__init__()
        self.add_text("title", _tr("Problem", "Ouroboros cannot start yet"))
        self.add_text("body", told(error.message))
        if error.hint:
            self.add_text("muted", told(error.hint))
        self.retry = kind(QPushButton(_tr("Problem", "Try again")), "primary")
        self.settings = QPushButton(_tr("Problem", "Settings"))
        self.restore = QPushButton(_tr("Problem", "Restore a backup…"))
        self.restore.setVisible(isinstance(error, StoreProblem))
        self.leave = QPushButton(_tr("Problem", "Quit"))
        self.retry.clicked.connect(self.retry_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.restore.clicked.connect(self.backups_wanted)
        self.leave.clicked.connect(self.quit_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.retry)
        row.addWidget(self.restore)
        row.addWidget(self.settings)
        row.addWidget(self.leave)
        row.addStretch(1)
        self.box.addSpacing(16)
        self.box.addLayout(row)
