"""All keys on one page, from the declared actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.views.actions import Declared, declared, native
from ouroboros_desktop.views.theme import kind, px

MARGIN = 20


class ShortcutsDialog(QDialog):
    """Lists every action with its keys, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        card = kind(QFrame(), "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 12, 20, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        menu = ""
        for item in (action for action in declared() if action.keys):
            if item.menu != menu:
                menu = item.menu
                grid.addWidget(_heading(menu), grid.rowCount(), 0, 1, 2)
            _add(grid, item)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setWidget(card)
        bar = area.verticalScrollBar()
        bar.ensurePolished()  # its width is the style sheet's
        room = 2 * MARGIN + bar.sizeHint().width()
        self.resize(max(px(480), card.sizeHint().width() + room), min(px(640), 640))
        close = kind(QPushButton(self.tr("Close")), "primary")
        close.clicked.connect(self.accept)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(close)
        box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, 16)
        box.setSpacing(16)
        box.addWidget(kind(QLabel(self.tr("Keyboard shortcuts")), "title"))
        box.addWidget(area, 1)
        box.addLayout(last)


def _heading(text: str) -> QLabel:
    label = kind(QLabel(text), "heading")
    label.setContentsMargins(0, 10, 0, 2)
    return label


def _add(grid: QGridLayout, item: Declared) -> None:
    row = grid.rowCount()
    grid.addWidget(kind(QLabel(item.title), "body"), row, 0)
    keys = "   ".join(native(keys) for keys in item.keys)
    grid.addWidget(kind(QLabel(keys), "muted"), row, 1, Qt.AlignmentFlag.AlignRight)
