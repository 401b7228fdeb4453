"""The settings, one widget a field; theme and text size are seen at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import Field, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.settings import Settings, shown
from ouroboros_desktop.views import language
from ouroboros_desktop.views.fuzzy import folded
from ouroboros_desktop.views.sensitive import sensitive_use
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, padded, px
from ouroboros_desktop.views.widgets.server_choice import ModelChoice, ServerChoice
from ouroboros_desktop.views.widgets.small import dialog_box, label, scrolling

_SEATS = {"judge", "helper"}
_LIVE = {"theme", "text_scale", "contrast", "less_motion"}


class SettingsDialog(QDialog):
    """Edits a copy: ``looked`` tries how it looks, ``accepted`` means keep ``settings``.

    ``offers`` has, for settings whose choices this computer decides, a title for each value;
    ``servers`` are the names of the teacher's servers. ``servers_wanted`` asks to edit them.
    """

    looked = Signal(object)
    servers_wanted = Signal()

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        offers: Mapping[str, Mapping[str, str]] | None = None,
        servers: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self._offers = offers or {}
        self._servers = servers
        self._readers: dict[str, Callable[[], Any]] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(px(560), min(px(520), 600))
        card = kind(QFrame(), "card")
        box = QVBoxLayout(card)
        box.setContentsMargins(20, 8, 20, 16)
        box.setSpacing(0)
        self._rows = {field: self._row(field) for field in shown()}
        for one in self._rows.values():
            box.addWidget(one)
        self.nothing = label("muted", self.tr("No setting has these words."))
        self.nothing.setContentsMargins(0, 12, 0, 0)
        self.nothing.hide()
        box.addWidget(self.nothing)
        box.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look_for)
        outer = dialog_box(self, self.tr("Settings"))
        outer.addWidget(self.search)
        outer.addWidget(scrolling(card), 1)
        outer.addWidget(_notice())
        outer.addLayout(self._buttons())

    def set_servers(self, servers: Sequence[str]) -> None:
        """Offer these servers from now on."""
        self._servers = servers
        for choice in self.findChildren(ServerChoice):
            choice.set_servers(servers)

    def _look_for(self, words: str) -> None:
        """Show the settings that have all these words in their title, help or choices."""
        wanted = folded(words).split()
        for field, one in self._rows.items():
            text = folded(" ".join((field.name, *_words(field))))
            one.setVisible(all(word in text for word in wanted))
        self.nothing.setVisible(not any(one.isVisibleTo(self) for one in self._rows.values()))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        keep = kind(QPushButton(self.tr("Save")), "primary")
        keep.setDefault(True)
        keep.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(keep)
        return row

    def _row(self, field: Field[Any]) -> QWidget:
        title, allowed = told(field.metadata["title"]), field.metadata["range"]
        widget = self._widget(field, getattr(self.settings, field.name), allowed)
        widget.setAccessibleName(title)
        widget.setAccessibleDescription(told(field.metadata["help"]))
        widget.setObjectName(field.name)
        named = label("body", title, wrap=True)
        named.setBuddy(widget)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(named, 1)
        if field.name == "backend":
            line.addWidget(self._servers_button())
        if not isinstance(widget, QCheckBox):
            widget.setFixedWidth(px(220))
        line.addWidget(widget)
        caption = label("caption", told(field.metadata["help"]), wrap=True)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 12, 0, 0)
        box.setSpacing(4)
        box.addLayout(line)
        box.addWidget(caption)
        return whole

    def _servers_button(self) -> QPushButton:
        made = QPushButton(self.tr("Servers…"))
        made.setObjectName("servers")
        made.setAccessibleDescription(self.tr("Add, edit and remove servers for models"))
        made.setAutoDefault(False)
        made.clicked.connect(self.servers_wanted)
        return made

    def _widget(self, field: Field[Any], value: Any, allowed: tuple[Any, ...]) -> QWidget:
        if field.name == "model":
            return self._model(field, value)
        if field.name in _SEATS:
            return self._seat(field.name, value)
        if isinstance(value, bool):
            return self._switch(field.name, value)
        if isinstance(value, int | float):
            return self._number(field.name, value, allowed)
        offered = self._offered(field.name, allowed)
        if not offered:
            return self._line(field, value)
        return self._choice(field.name, value, {**offered, value: offered.get(value, value)})

    def _offered(self, name: str, allowed: tuple[Any, ...]) -> Mapping[str, str]:
        """Return a title for each choice; a language has that of its speakers."""
        titles = self._offers.get(name) or (language.NAMES if name == "language" else {})
        return {c: told(str(c)).capitalize() for c in allowed if c not in titles} | dict(titles)

    def _switch(self, name: str, value: bool) -> QWidget:
        box = QCheckBox()
        box.setChecked(value)
        box.toggled.connect(lambda: self._changed(name))
        self._readers[name] = box.isChecked
        return box

    def _number(self, name: str, value: float, allowed: tuple[Any, ...]) -> QWidget:
        box: QSpinBox | QDoubleSpinBox
        if isinstance(value, int):
            box = QSpinBox()
            box.setSingleStep(10 if name == "text_scale" else 1)
            box.setRange(*allowed)
            box.setValue(value)
        else:
            box = QDoubleSpinBox()
            box.setDecimals(2)
            box.setSingleStep(0.05)
            box.setRange(*allowed)
            box.setValue(value)
        padded(box)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda: self._changed(name))
        self._readers[name] = box.value
        return box

    def _choice(self, name: str, value: str, offered: Mapping[str, str]) -> QWidget:
        box = QComboBox()
        for choice, title in offered.items():
            box.addItem(told(title), choice)
        box.setCurrentIndex(box.findData(value))
        box.currentIndexChanged.connect(lambda: self._changed(name))
        self._readers[name] = box.currentData
        return box

    def _line(self, field: Field[Any], value: str) -> QWidget:
        edit = QLineEdit(value)
        edit.textChanged.connect(lambda: self._changed(field.name))
        self._readers[field.name] = lambda: edit.text().strip() or field.default
        return edit

    def _model(self, field: Field[Any], value: str) -> QWidget:
        made = ModelChoice(self.settings.backend, value, str(field.default), self._servers)
        made.set_names(told(field.metadata["title"]), told(field.metadata["help"]))
        self._readers[field.name] = lambda: made.value
        made.changed.connect(lambda: self._changed(field.name))
        return made

    def _seat(self, name: str, value: str) -> QWidget:
        made = ServerChoice(value, self._servers, self.tr("None"))
        self._readers[name] = lambda: made.value
        made.currentIndexChanged.connect(lambda: self._changed(name))
        return made

    def _changed(self, name: str) -> None:
        self.settings = replace(self.settings, **{name: self._readers[name]()})
        if name == "backend":
            for choice in self.findChildren(ModelChoice):
                choice.set_backend(self.settings.backend)
        if name in _LIVE:
            self.looked.emit(self.settings)


def _words(field: Field[Any]) -> tuple[str, ...]:
    choices = (told(str(one)) for one in field.metadata["range"] if isinstance(one, str))
    return told(field.metadata["title"]), told(field.metadata["help"]), *choices


def _notice() -> QLabel:
    made = label("caption", sensitive_use(), wrap=True)
    return made
