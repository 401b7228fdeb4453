"""All keys on one page, from the declared actions; most can be changed here."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from ouroboros_desktop.views import shortcuts
from ouroboros_desktop.views.actions import (
    PARTS,
    Declared,
    native,
    native_keys,
    settled_keys,
    usual,
    usual_keys,
)
from ouroboros_desktop.views.shortcuts import Keys
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.key_button import KeyButton
from ouroboros_desktop.views.widgets.small import (
    DIALOG_MARGIN,
    button,
    dialog_box,
    icon_button,
    label,
    row,
    scrolling,
)


class ShortcutsDialog(QDialog):
    """Lists every action with its keys, by menu; ``chosen`` carries all keys that are not usual."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, chosen: Keys | None = None) -> None:
        super().__init__(parent)
        self._chosen = dict(chosen or {})
        self._usual = settled_keys({})
        self._items = {item.name: item for item in usual()}
        self._buttons: dict[str, KeyButton] = {}
        self._resets: dict[str, QToolButton] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.said = label("warn", wrap=True)
        self.reset_all = button(self.tr("Usual keys for all"))
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(lambda: self._keep({}))
        self._lay_out(self._card())
        self._show()

    def _card(self) -> QFrame:
        card = kind(QFrame(), "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 12, 20, 16)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        menu = ""
        for item in usual():
            if item.menu != menu:
                menu = item.menu
                grid.addWidget(_heading(menu), grid.rowCount(), 0, 1, 3)
            self._add(grid, item)
        return card

    def _add(self, grid: QGridLayout, item: Declared) -> None:
        place, right = grid.rowCount(), Qt.AlignmentFlag.AlignRight
        grid.addWidget(label("body", item.title), place, 0)
        if item.name not in self._usual:
            fixed = label("muted", native_keys(item.keys))
            fixed.setMinimumHeight(px(30))
            fixed.setContentsMargins(0, 0, px(11), 0)  # where the text of a button ends
            grid.addWidget(fixed, place, 1, right)
            return
        made = KeyButton(item.title.rstrip("…"))
        made.pressed_keys.connect(partial(self._pressed, item.name))
        back = icon_button("undo", self.tr("Usual keys for {title}").format(title=item.title))
        back.clicked.connect(lambda: self._keep(_without(self._chosen, item.name)))
        room = back.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        back.setSizePolicy(room)
        grid.addWidget(made, place, 1, right)
        grid.addWidget(back, place, 2)
        self._buttons[item.name], self._resets[item.name] = made, back

    def _lay_out(self, card: QFrame) -> None:
        area = scrolling(card)
        bar = area.verticalScrollBar()
        bar.ensurePolished()  # its width is the style sheet's
        self._room = 2 * DIALOG_MARGIN + bar.sizeHint().width()
        close = button(self.tr("Close"), "primary")
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        how = self.tr(
            "Press the keys beside an action to choose others, then Backspace for none or Esc to "
            "keep them. Those that every text and list has cannot be changed."
        )
        explained = label("muted", how, wrap=True)
        box = dialog_box(self, self.tr("Keyboard shortcuts"), gap=12)
        box.addWidget(explained)
        box.addWidget(area, 1)
        box.addWidget(self.said)
        box.addLayout(row(self.reset_all, 1, close))
        width = card.sizeHint().width() + self._room
        self.resize(max(px(560), width), min(px(610), 680))

    def _pressed(self, name: str, keys: str) -> None:
        """Take ``keys`` for an action, '' for none, unless something speaks against them."""
        against = self._against(self._items[name], keys) if keys else ""
        if against:
            self._say(against)
        else:
            self._keep(self._chosen | {name: (keys,) if keys else ()})

    def _against(self, item: Declared, keys: str) -> str:
        """Return why an action cannot have ``keys``, '' when it can."""
        moves = shortcuts.is_moving(keys) and keys not in _all(usual_keys(item.part))
        if item.part and moves:
            words = self.tr("{keys} moves the focus, or presses what has it. Choose others.")
            return words.format(keys=native(keys))
        if not item.part and shortcuts.is_typed(keys):
            words = self.tr("{keys} would be typed into texts. Add Ctrl or Alt, or take F1 to F12.")
            return words.format(keys=native(keys))
        taken = shortcuts.owner(keys, item.name, self._rivals(item))
        if not taken:
            return ""
        words = self.tr("{keys} belongs to “{other}”. Choose others, or change those first.")
        return words.format(keys=native(keys), other=self._items[taken].title.rstrip("…"))

    def _rivals(self, item: Declared) -> Keys:
        """Return the keys that work where those of ``item`` do: of two parts, only one is there."""
        keys = {i.name: i.keys for i in self._items.values()} | settled_keys(self._chosen)
        here = {"", item.part} if item.part else {"", *PARTS}
        return {
            name: has
            for name, has in keys.items()
            if (other := self._items[name]).part in here
            and not (item.part and other.local and not other.part)
        }

    def _keep(self, chosen: Keys) -> None:
        changed = {n: keys for n, keys in chosen.items() if keys != self._usual.get(n)}
        self._chosen = changed
        self._say("")
        self._show()
        self.chosen.emit(changed)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _show(self) -> None:
        for name, keys in settled_keys(self._chosen).items():
            self._buttons[name].show_keys(native_keys(keys))
            self._resets[name].setVisible(name in self._chosen)
        self.reset_all.setEnabled(bool(self._chosen))
        self.said.setVisible(bool(self.said.text()))


def _all(keys: Keys) -> set[str]:
    return {one for has in keys.values() for one in has}


def _without(chosen: Keys, name: str) -> Keys:
    return {other: keys for other, keys in chosen.items() if other != name}


def _heading(text: str) -> QLabel:
    made = label("heading", text)
    made.setContentsMargins(0, 10, 0, 2)
    return made
