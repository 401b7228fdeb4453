"""Adding or editing one server: address, model, key, prices; mistakes are said where they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.servers import Preset, Server
from ouroboros_desktop.models.disclosure import way
from ouroboros_desktop.models.keys import Keys, checked
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, padded, px
from ouroboros_desktop.views.widgets.key_field import KeyField
from ouroboros_desktop.views.widgets.small import button, dialog_box, label, row, scrolling

_MOST = 1_000_000.0
_FIELD = 300

Keep = Callable[[Server, str], None]
"""Keeps a server, and its key ('': as it is). Raises ``OuroborosError`` and keeps nothing."""


class ServerForm(QDialog):
    """Edits a server, or a new one from a preset or from nothing (None), and hands it to ``keep``.

    A refusal is shown in the form, which stays open.
    """

    def __init__(
        self,
        keys: Keys,
        keep: Keep,
        begin: Server | Preset | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        server = begin.server if isinstance(begin, Preset) else begin
        self._server = server
        edits = isinstance(begin, Server)
        title = self.tr("Edit server") if edits else self.tr("Add a server")
        self.setWindowTitle(title)
        self.resize(min(px(620), 1100), min(px(610), 720))
        self.name = _line(server.name if server else "", self.tr("Such as Llama at home"))
        self.address = _line(server.url if server else "", "http://127.0.0.1:8080/v1")
        self.model = _line(server.model if server else "", self.tr("As the server calls it"))
        self.prompt_price = self._money(server.prompt_price if server else 0.0)
        self.completion_price = self._money(server.completion_price if server else 0.0)
        self.budget = self._money(server.budget if server else 0.0)
        self.budget.setSuffix(self.tr(" a month"))
        self.budget.setSpecialValueText(self.tr("No limit"))
        self.key = KeyField(keys)
        self._way = label("caption", wrap=True)
        self.error = label("bad", wrap=True)
        self.error.hide()
        self._lay_out(title, begin.note if isinstance(begin, Preset) else "")
        self.address.textChanged.connect(self._describe)
        self.address.editingFinished.connect(self._find_key)
        self._describe()
        self._find_key()

    def done(self, result: int) -> None:
        """Close; what was typed as a key is gone."""
        self.key.clear()
        super().done(result)

    # ------------------------------------------------------------------ layout

    def _lay_out(self, title: str, note: str) -> None:
        card = kind(QFrame(), "card")
        box = QVBoxLayout(card)
        box.setContentsMargins(20, 12, 20, 20)
        box.setSpacing(0)
        if note:
            box.addSpacing(4)
            box.addWidget(label("muted", told(note), wrap=True))
            box.addSpacing(4)
        for one in self._rows():
            box.addLayout(one)
        box.addStretch(1)
        outer = dialog_box(self, title)
        outer.addWidget(scrolling(card), 1)
        outer.addWidget(self.error)
        outer.addLayout(self._buttons())

    def _rows(self) -> list[QVBoxLayout]:
        a_million = self.tr("A million tokens; 0 where it costs nothing.")
        return [
            _row(self.tr("Name"), self.name),
            _row(self.tr("Address"), self.address, self._way),
            _row(self.tr("Model"), self.model),
            _row(self.tr("Key"), self.key),
            _row(self.tr("Price of what it reads"), self.prompt_price, a_million),
            _row(self.tr("Price of what it writes"), self.completion_price, a_million),
            _row(
                self.tr("Budget"),
                self.budget,
                self.tr("In a calendar month. Once it is spent nothing more is sent there."),
            ),
        ]

    def _buttons(self) -> QHBoxLayout:
        cancel = button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.save = button(self.tr("Save"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self._try)
        return row(1, cancel, self.save, gap=12)

    def _money(self, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setRange(0.0, _MOST)
        box.setDecimals(2)
        box.setPrefix("US$ ")
        box.setValue(value)
        padded(box)
        return box

    # ------------------------------------------------------------------ behaviour

    def _typed(self) -> Server | None:
        """Return a server at the address as far as it is typed, None while it is none."""
        try:
            return Server("-", self.address.text().strip(), "-")
        except OuroborosError:
            return None

    def _describe(self) -> None:
        """Say what is known of the address while it is typed."""
        server = self._typed()
        unsafe = server is not None and not server.here and not server.encrypted
        kind(self._way, "warn" if unsafe else "caption")
        waiting = self.tr("Begins with https:// or http:// and often ends with /v1.")
        self._way.setText(way(server) if server else waiting)

    def _find_key(self) -> None:
        """Look the key of this host up: not at each letter, since a keyring may ask back."""
        self.key.show_server(self._typed())

    def _try(self) -> None:
        try:
            key = checked(self.key.text) if self.key.text.strip() else ""
        except OuroborosError as problem:
            self._refuse(problem, self.key.edit)
            return
        try:
            self._keep(self._edited(), key)
        except OuroborosError as problem:
            self._refuse(problem, self._at_fault())
            return
        self.accept()

    def _edited(self) -> Server:
        name, model = self.name.text().strip(), self.model.text().strip()
        url = self.address.text().strip()
        before = self._server or Server(name, url, model)
        return replace(
            before,
            name=name,
            url=url,
            model=model,
            prompt_price=_amount(self.prompt_price, before.prompt_price),
            completion_price=_amount(self.completion_price, before.completion_price),
            budget=_amount(self.budget, before.budget),
        )

    def _refuse(self, problem: OuroborosError, at_fault: QWidget) -> None:
        self.error.setText(told(str(problem)))
        self.error.show()
        at_fault.setFocus(Qt.FocusReason.OtherFocusReason)
        at_fault.setAccessibleDescription(told(str(problem)))

    def _at_fault(self) -> QWidget:
        """Return the field that has to be mended."""
        for edit in (self.name, self.address, self.model):
            if not edit.text().strip():
                return edit
        return self.name if self._typed() else self.address


def _line(text: str, example: str) -> QLineEdit:
    edit = QLineEdit(text)
    edit.setPlaceholderText(example)
    return edit


def _amount(box: QDoubleSpinBox, before: float) -> float:
    """Return what was entered; what the box cannot show, such as a tenth of a cent, stays."""
    return before if box.value() == round(before, box.decimals()) else box.value()


def _row(title: str, widget: QWidget, caption: str | QLabel = "") -> QVBoxLayout:
    name = label("body", title)
    name.setBuddy(widget)
    widget.setAccessibleName(title)
    widget.setFixedWidth(min(px(_FIELD), 560))
    line = row(name, 1, widget, gap=16)
    line.setAlignment(name, Qt.AlignmentFlag.AlignTop)
    name.setMinimumHeight(px(34))
    box = QVBoxLayout()
    box.setContentsMargins(0, 12, 0, 0)
    box.setSpacing(4)
    box.addLayout(line)
    if caption:
        below = caption if isinstance(caption, QLabel) else label("caption", caption, wrap=True)
        box.addWidget(below)
    return box
