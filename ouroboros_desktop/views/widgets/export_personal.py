"""The personal-data pass: on unless switched off, what it found, and what it cannot see."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ouroboros_desktop.exports.personal import BLIND, Mask, Masked
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.widgets.small import breakable, card, clear, label

_LONGEST = 60


class PersonalData(QWidget):
    """``changed``: the pass or the names were, so that what was found counts no more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mask: Mask | None = None
        self._items: dict[str, QCheckBox] = {}
        self.switch = QCheckBox(self.tr("Mask personal data"))
        self.switch.setChecked(True)
        self.names = QLineEdit()
        self.names.setPlaceholderText(self.tr("Names to mask, separated by commas"))
        self.names.setAccessibleName(self.tr("Names to mask"))
        self._found = label("body", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        blind = "\n".join(f"·  {told(line)}" for line in BLIND)
        self._blind = label("caption", self.tr("No rule can see:") + "\n" + blind, wrap=True)
        frame, box = card(
            self.tr("Personal data"),
            self.tr(
                "Addresses, numbers and keys that rules recognise, and your own name, are replaced "
                "by signs such as ⟨email 1⟩."
            ),
        )
        for part in (self.switch, self.names, self._found):
            box.addWidget(part)
        box.addLayout(self._rows)
        box.addWidget(self._blind)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.switch.toggled.connect(self._switched)
        self.names.textEdited.connect(self.changed)
        self._show_found()

    @property
    def listed(self) -> tuple[str, ...]:
        """The names that the teacher wrote."""
        return tuple(n.strip() for n in self.names.text().split(",") if n.strip())

    @property
    def kept(self) -> frozenset[str]:
        """The keys of what was found and is left as it is."""
        return frozenset(key for key, box in self._items.items() if not box.isChecked())

    def show_mask(self, mask: Mask | None) -> None:
        """Show what was found; None: nobody looked yet."""
        if mask == self._mask:
            return
        self._mask = mask
        clear(self._rows)
        self._items = {}
        for key, item in mask.items.items() if mask else ():
            self._items[key] = self._add(item)
        self._show_found()

    def _add(self, item: Masked) -> QCheckBox:
        value = item.value if len(item.value) <= _LONGEST else f"{item.value[:_LONGEST]}…"
        box = QCheckBox(f"{item.placeholder}  {value}".replace("&", "&&"))
        box.setChecked(True)
        where = ", ".join(map(str, item.cycles))
        often = self.tr("%n times", None, item.count)
        place = self.tr("{often}, in cycle {where}: …{excerpt}…").format(
            often=often, where=where, excerpt=breakable(item.excerpt)
        )
        caption = label("caption", place, wrap=True)
        caption.setContentsMargins(26, 0, 0, 4)
        self._rows.addWidget(box)
        self._rows.addWidget(caption)
        return box

    def _switched(self, on: bool) -> None:
        self.names.setEnabled(on)
        self.changed.emit()
        self._show_found()

    def _show_found(self) -> None:
        self._found.setText(self._said())

    def _said(self) -> str:
        if not self.switch.isChecked():
            return self.tr("Nothing is masked. The card of the data set says so.")
        if self._mask is None:
            return self.tr("Look at what would be masked before you write.")
        if not self._mask.items:
            return self.tr("Nothing that the rules know was found.")
        return self.tr(
            "Found in %n places. What you uncheck is left as it is:", None, self._mask.count
        )
