"""Before the first send to a server elsewhere: where the words go, what is sent, what it costs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QWidget,
)

from ouroboros_desktop.core.servers import Server
from ouroboros_desktop.models.disclosure import NOT_ENCRYPTED, disclosure
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import (
    button,
    dialog_box,
    label,
    row,
    scrolled_by_keys,
    strong,
)

_WIDEST, _HIGHEST = 1000, 760


class ConsentDialog(QDialog):
    """``accepted``: the teacher agrees. Esc, Enter and closing it mean "not now"."""

    def __init__(self, server: Server, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.server = server
        title = self.tr("Send your words to {host}?").format(host=server.host)
        self.setWindowTitle(self.tr("Send words to a server?"))
        head = label("title", title, wrap=True)
        outer = self._outer = dialog_box(self)
        outer.addWidget(head)
        self._card = self._made_card()
        self._area = scrolled_by_keys(self._card)
        outer.addWidget(self._area, 1)
        outer.addWidget(
            label(
                "caption",
                self.tr("Nothing was sent yet. You are asked again when the address changes."),
                wrap=True,
            )
        )
        self.later = button(self.tr("Not now"), "primary")
        self.agree = button(self.tr("Agree and connect"))
        self.later.clicked.connect(self.reject)
        self.agree.clicked.connect(self.accept)
        self.agree.setAutoDefault(False)
        self.later.setDefault(True)
        outer.addLayout(row(1, self.agree, self.later, gap=12))
        self.later.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as what is said needs, so that nothing of it is out of sight."""
        self.resize(min(px(600), _WIDEST), self.height())
        self._outer.activate()
        needed = self._card.heightForWidth(self._area.viewport().width())
        self.resize(self.width(), min(self.height() - self._area.height() + needed, _HIGHEST))
        super().showEvent(event)

    def _made_card(self) -> QFrame:
        frame = kind(QFrame(), "card")
        grid = QGridLayout(frame)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(disclosure(self.server)):
            title, text = map(told, line)
            said = label("bad" if text == NOT_ENCRYPTED else "body", text, wrap=True)
            name = strong(title)
            name.setBuddy(said)
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, place, 1)
        return frame
