"""In which form an adapter is exported: each with when to use it, its size, or why it cannot be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from ouroboros_desktop.core.adapter_export import Form, Offer
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.small import label, row
from ouroboros_desktop.views.written import megabytes

INDENT = 28
"""Pixels from the left of a round button to its words."""


class FormChoice(QWidget):
    """Three forms, of which one is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: Mapping[Form, Offer] | None = None
        self.buttons: dict[Form, QRadioButton] = {}
        self._sizes: dict[Form, QLabel] = {}
        self._reasons: dict[Form, QLabel] = {}
        self._group = QButtonGroup(self)
        self.half = QCheckBox(self.tr("Numbers of 16 bits: half the size, slightly rounded"))
        self.half.toggled.connect(self._show_sizes)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        for form, (title, when) in self._words().items():
            self._add(form, title, when)
        self.buttons[Form.ADAPTER].setChecked(True)
        self._show_half()

    @property
    def form(self) -> Form:
        """The form that is chosen."""
        return next(form for form, one in self.buttons.items() if one.isChecked())

    def show_offers(self, offers: Mapping[Form, Offer]) -> None:
        """Show what a policy offers; without offers nothing can be chosen."""
        if offers == self._offers:
            return
        self._offers = dict(offers)
        for form, one in self.buttons.items():
            offer = offers.get(form)
            reason = told(offer.reason) if offer else ""
            one.setEnabled(offer is not None and not reason)
            self._reasons[form].setText(reason)
            self._reasons[form].setVisible(bool(reason))
        if not self.buttons[self.form].isEnabled():
            self.buttons[Form.ADAPTER].setChecked(True)
        self._show_sizes()

    # ------------------------------------------------------------------ parts

    def _words(self) -> dict[Form, tuple[str, str]]:
        return {
            Form.ADAPTER: (
                self.tr("The adapter alone, as a PEFT folder"),
                self.tr(
                    "For programs that put it on the same base model. Small; of no use without that"
                    " base."
                ),
            ),
            Form.MERGED: (
                self.tr("A merged model, as a Hugging Face folder"),
                self.tr(
                    "For programs on transformers. The adapter is added to the base; it works by"
                    " itself."
                ),
            ),
            Form.GGUF: (
                self.tr("A merged model, as one GGUF file"),
                self.tr(
                    "For llama.cpp and the many programs that are made on it. It works by itself."
                ),
            ),
        }

    def _add(self, form: Form, title: str, when: str) -> None:
        one = self.buttons[form] = QRadioButton(title)
        one.setAccessibleDescription(when)
        one.toggled.connect(self._show_half)
        self._group.addButton(one)
        size = self._sizes[form] = label("caption")
        reason = self._reasons[form] = label("warn", wrap=True)
        reason.hide()
        words = QVBoxLayout()
        words.setContentsMargins(px(INDENT), 0, 0, 0)
        words.setSpacing(4)
        words.addWidget(label("caption", when, wrap=True))
        words.addWidget(reason)
        if form is Form.GGUF:
            words.addWidget(self.half)
        whole = QVBoxLayout()
        whole.setSpacing(2)
        whole.addLayout(row(one, 1, size))
        whole.addLayout(words)
        self._box.addLayout(whole)

    def _show_half(self) -> None:
        self.half.setEnabled(self.buttons[Form.GGUF].isChecked())

    def _show_sizes(self) -> None:
        for form, shown in self._sizes.items():
            offer = (self._offers or {}).get(form)
            possible = offer if offer and not offer.reason else None
            half = self.half.isChecked()
            shown.setText(megabytes(possible.size(half)) if possible else "")
