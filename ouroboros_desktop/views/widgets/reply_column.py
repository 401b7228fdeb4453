"""One of the replies side by side: its text as it grows, what wrote it, and the way on with it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ouroboros_desktop.views.actions import native
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.growing_text import Prose
from ouroboros_desktop.views.widgets.small import Chip, SmallButton, breakable, label, row

_LINES = 3
"""Lines that what wrote it may take, so that the texts of all columns begin in one line."""


@dataclass(frozen=True)
class Reply:
    """What a column shows; ``message_id`` None: it is still being written."""

    message_id: UUID | None
    text: str
    how: str
    here: bool = False


class ReplyColumn(QFrame):
    """``chosen`` carries the message's id."""

    chosen = Signal(object)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "card")
        self._reply: Reply | None = None
        name = self.tr("Reply {number}").format(number=number)
        self.setAccessibleName(name)
        self._here = Chip(self.tr("on your branch"), "accent", "accent_soft")
        self._how = label("caption", wrap=True)
        self._how.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text = Prose(name)
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        keys = f"Alt+{number}"
        self.choose = SmallButton(self.tr("Go on with it"))
        kind(self.choose, "secondary")
        self.choose.setShortcut(keys)
        said = self.tr("Go on with reply {number} ({keys})")
        self.choose.setToolTip(said.format(number=number, keys=native(keys)))
        self.choose.setAccessibleName(self.choose.toolTip())
        self.choose.clicked.connect(self._choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(8)
        box.addLayout(row(label("heading", name), 1, self.choose))
        box.addLayout(row(self._here, 1))
        box.addWidget(self._how)
        box.addWidget(self.text)
        box.addStretch(1)

    def show_reply(self, reply: Reply | None, can_choose: bool) -> None:
        """Show a reply; None: there is none here."""
        self.setVisible(reply is not None)
        self._reply = reply
        if reply is None:
            return
        self.text.show_text(reply.text or self.tr("Thinking…"))
        self._how.setText(breakable(reply.how))
        self._how.setMinimumHeight(_LINES * self._how.fontMetrics().lineSpacing())
        self.text.setAccessibleDescription(reply.how)
        size = self._here.sizePolicy()
        size.setRetainSizeWhenHidden(True)  # texts of all columns begin in one line
        self._here.setSizePolicy(size)
        self._here.setVisible(reply.here)
        self.choose.setEnabled(can_choose and reply.message_id is not None)

    def _choose(self) -> None:
        if self._reply is not None:
            self.chosen.emit(self._reply.message_id)
