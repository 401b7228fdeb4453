"""A model's own chat template, to be read before it is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QWidget

from ouroboros_desktop.core.chat_templates import MOST, OwnTemplate, digest, shown
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row

if TYPE_CHECKING:
    from ouroboros_desktop.session.session import Session

_WIDTH, _HEIGHT = 720, 560


class TemplateDialog(QDialog):
    """``accepted``: it is to be used, or where it is, no longer. Esc and Enter change nothing."""

    def __init__(self, template: OwnTemplate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chat template of the model"))
        self.resize(min(px(_WIDTH), 1000), min(px(_HEIGHT), 760))
        outer = dialog_box(self, gap=12)
        used = template.approved
        head = label("title", self._asked(used), wrap=True)
        outer.addWidget(head)
        outer.addWidget(label("body", self._explained(used), wrap=True))
        self.text = QPlainTextEdit(shown(template.text[:MOST]))
        self.text.setReadOnly(True)
        self.text.setFont(theme.font(13, mono=True))
        self.text.setAccessibleName(self.tr("Text of the chat template"))
        outer.addWidget(self.text, 1)
        told = self.tr("%Ln characters, digest {digest}", None, len(template.text))
        about = label("caption", told.format(digest=digest(template.text)[:12]))
        outer.addWidget(about)
        outer.addLayout(self._buttons(used))
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _buttons(self, used: bool) -> QHBoxLayout:
        """Two buttons: what is so stays so, unless the other one is pressed."""
        keep = self.tr("Keep the template") if used else self.tr("Keep the plain format")
        change = self.tr("Take the approval back") if used else self.tr("Use this template")
        self.keep, self.change = button(keep, "primary"), button(change)
        self.keep.clicked.connect(self.reject)
        self.change.clicked.connect(self.accept)
        self.change.setAutoDefault(False)
        self.keep.setDefault(True)
        return row(1, self.change, self.keep, gap=12)

    def _asked(self, used: bool) -> str:
        if used:
            return self.tr("This model's own chat template is used: you approved it")
        return self.tr("Use this model's own chat template?")

    def _explained(self, used: bool) -> str:
        if used:
            return self.tr(
                "It is a small program that came with the model and writes each dialogue down for "
                "it. Take the approval back if it puts anything around your words that you would "
                "not say: the model is opened again, with the plain format."
            )
        return self.tr(
            "It is a small program that came with the model and writes each dialogue down for it. "
            "Look for sentences that you would not say to the model: whatever stands here is put "
            "around your words. What it does is limited, it reads no files and none of your words."
        )


def ask_template(
    parent: QWidget, state: State, ask: Callable[[Callable[[Session], None]], None]
) -> None:
    """Show the model's own chat template, to be approved, or its approval to be taken back.

    Whichever is chosen, the model is opened again.
    """
    own = state.policy.info.own_template if state.policy.info is not None else None
    if own is None:
        return
    dialog = TemplateDialog(own, parent)
    dialog.accepted.connect(
        lambda: ask(lambda session: session.models.use_template(not own.approved))
    )
    dialog.open()
