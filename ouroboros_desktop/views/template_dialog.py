"""A model's own chat template, to be read before it is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ouroboros_desktop.core.chat_templates import MOST, digest, shown
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import button, label, row

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

_WIDTH, _HEIGHT = 720, 560


class TemplateDialog(QDialog):
    """``accepted``: the template may be used. Esc, Enter and closing it leave the plain format."""

    def __init__(self, template: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chat template of the model"))
        self.resize(min(px(_WIDTH), 1000), min(px(_HEIGHT), 760))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 20, 20, 16)
        outer.setSpacing(12)
        head = kind(QLabel(self.tr("Use this model's own chat template?")), "title")
        head.setWordWrap(True)
        outer.addWidget(head)
        outer.addWidget(label("body", self._explained(), wrap=True))
        self.text = QPlainTextEdit(shown(template[:MOST]))
        self.text.setReadOnly(True)
        self.text.setFont(theme.font(13, mono=True))
        self.text.setAccessibleName(self.tr("Text of the chat template"))
        outer.addWidget(self.text, 1)
        told = self.tr("{count} characters, digest {digest}")
        about = label(
            "caption", told.format(count=f"{len(template):,}", digest=digest(template)[:12])
        )
        outer.addWidget(about)
        self.later = button(self.tr("Keep the plain format"), "primary")
        self.use = button(self.tr("Use this template"))
        self.later.clicked.connect(self.reject)
        self.use.clicked.connect(self.accept)
        self.use.setAutoDefault(False)
        self.later.setDefault(True)
        outer.addLayout(row(1, self.use, self.later, gap=12))
        self.later.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explained(self) -> str:
        return self.tr(
            "It is a small program that came with the model and writes each dialogue down for it. "
            "Look for sentences that you would not say to the model: whatever stands here is put "
            "around your words. What it does is limited, it reads no files and none of your words."
        )


def ask_template(
    parent: QWidget, state: State, ask: Callable[[Callable[[Session], None]], None]
) -> None:
    """Show the template that waits for an approval; approved, the model is opened with it."""
    info = state.policy.info
    if info is None or not info.unapproved:
        return
    dialog = TemplateDialog(info.unapproved, parent)
    dialog.accepted.connect(lambda: ask(lambda session: session.models.approve_template()))
    dialog.open()
