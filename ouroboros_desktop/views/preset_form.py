"""Making or editing a preset of dialogues; what is not possible is said in the form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.presets import ReplyPreset
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.small import (
    button,
    column_of,
    dialog_box,
    label,
    row,
    scrolling,
)

_FIELD = 120
_LINES = 3

Keep = Callable[[ReplyPreset], None]
"""Keeps a preset. Raises ``OuroborosError`` and keeps nothing."""


class PresetForm(QDialog):
    """Edits a preset, or one that begins as ``begin`` without a name; hands it to ``keep``."""

    def __init__(self, begin: ReplyPreset, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preset, self._keep = begin, keep
        title = self.tr("Edit preset") if begin.name else self.tr("New preset")
        self.setWindowTitle(title)
        self.name = QLineEdit(begin.name)
        self.name.setPlaceholderText(self.tr("Such as Brief and exact"))
        self.temperature = QLineEdit(f"{begin.temperature:g}")
        self.top_p = QLineEdit(f"{begin.top_p:g}")
        self.max_tokens = QLineEdit(str(begin.max_tokens))
        self.system_prompt = _words(begin.system_prompt)
        self.persona = _words(begin.persona)
        self.error = label("bad", wrap=True)
        self.error.hide()
        self._lay_out(title)
        self.resize(px(600), min(px(610), 720))

    # ------------------------------------------------------------------ layout

    def _lay_out(self, title: str) -> None:
        inner = kind(QFrame(), "card")
        box = QVBoxLayout(inner)
        box.setContentsMargins(20, 8, 20, 20)
        box.setSpacing(0)
        for line in self._fields():
            box.addLayout(line)
        box.addStretch(1)
        area = scrolling(column_of(inner))
        outer = dialog_box(self, title)
        outer.addWidget(area, 1)
        outer.addWidget(self.error)
        outer.addLayout(self._buttons())

    def _fields(self) -> list[QVBoxLayout]:
        lively = self.tr("0 always gives the likeliest word; 1 is as the policy learns; 2 is wild.")
        few = self.tr("Draws among the likeliest words that make up this share; 1 leaves out none.")
        cut = self.tr("In tokens, which are words or parts of words.")
        told = self.tr("What the policy reads before the dialogue. Empty: nothing.")
        who = self.tr(
            "Who the policy is to be. It takes the place of the persona snapshot of the cycle "
            "before; empty, the snapshot speaks."
        )
        return [
            _beside(self.tr("Name"), self.name, "", 2 * _FIELD),
            _beside(self.tr("Temperature"), self.temperature, lively),
            _beside(self.tr("Top-p"), self.top_p, few),
            _beside(self.tr("Longest reply"), self.max_tokens, cut),
            _below(self.tr("System prompt"), self.system_prompt, told),
            _below(self.tr("Persona"), self.persona, who),
        ]

    def _buttons(self) -> QHBoxLayout:
        cancel = button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = button(self.tr("Save and use"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._try)
        return row(1, cancel, self.save, gap=12)

    # ------------------------------------------------------------------ behaviour

    def _try(self) -> None:
        try:
            self._keep(self._edited())
        except OuroborosError as problem:
            self.error.setText(str(problem))
            self.error.show()
            return
        self.accept()

    def _edited(self) -> ReplyPreset:
        return replace(
            self._preset,
            name=self.name.text().strip(),
            temperature=_number(self.temperature),
            top_p=_number(self.top_p),
            max_tokens=_whole(self.max_tokens),
            system_prompt=self.system_prompt.toPlainText().strip(),
            persona=self.persona.toPlainText().strip(),
        )


def _number(field: QLineEdit) -> float:
    try:
        return float(field.text().strip().replace(",", "."))
    except ValueError:
        raise _no_number(field) from None


def _whole(field: QLineEdit) -> int:
    try:
        return int(field.text())
    except ValueError:
        raise _no_number(field) from None


def _no_number(field: QLineEdit) -> OuroborosError:
    """Return the error of a field that holds no number, and put the cursor there."""
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    title, text = field.accessibleName(), field.text().strip()
    said = f"“{text}” is no number" if text else "Nothing is entered"
    return OuroborosError(f"{title}: {said}.", hint="Enter a number such as those proposed.")


def _words(text: str) -> QPlainTextEdit:
    made = QPlainTextEdit(text)
    made.setTabChangesFocus(True)
    made.setFixedHeight(_LINES * made.fontMetrics().lineSpacing() + px(20))
    return made


def _beside(title: str, field: QWidget, caption: str, width: int = _FIELD) -> QVBoxLayout:
    field.setFixedWidth(px(width))
    name = label("body", title)
    name.setMinimumHeight(px(34))
    return _titled(name, field, row(name, 1, field, gap=16), caption)


def _below(title: str, field: QWidget, caption: str) -> QVBoxLayout:
    name = label("body", title)
    box = _titled(name, field, row(name, 1), caption)
    box.addWidget(field)
    return box


def _titled(name: QLabel, field: QWidget, line: QHBoxLayout, caption: str) -> QVBoxLayout:
    field.setAccessibleName(name.text())
    field.setAccessibleDescription(caption)
    box = QVBoxLayout()
    box.setContentsMargins(0, 12, 0, 0)
    box.setSpacing(4)
    box.addLayout(line)
    if caption:
        box.addWidget(label("caption", caption, wrap=True))
    return box
