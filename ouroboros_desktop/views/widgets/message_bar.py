"""The quiet buttons under one message: branches, copy, edit, regenerate, detail."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ouroboros_desktop.core.dialogue import Role
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.quick_bar import QuickBar
from ouroboros_desktop.views.widgets.rows import Row
from ouroboros_desktop.views.widgets.small import label


class MessageBar(QWidget):
    """Acts on the message it was last shown for; hidden until then."""

    copy_wanted = Signal(object)
    edit_wanted = Signal(object)
    regenerate_wanted = Signal(object)
    choose_wanted = Signal(object)
    detail_wanted = Signal(object)
    beside_wanted = Signal(object)
    mark_wanted = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row: Row | None = None
        self._older = self._button("chevron_left", self.tr("Earlier version"))
        self._place = label("caption")
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._newer = self._button("chevron_right", self.tr("Later version"))
        self._copy = self._button("content_copy", self.tr("Copy message"))
        self._edit = self._button("edit", self.tr("Edit message"))
        self._again = self._button("refresh", self.tr("Regenerate"))
        self._beside = self._button("balance", self.tr("Replies side by side"))
        self._detail = self._button("info", self.tr("How it was written"))
        self.marks = QuickBar()
        self.marks.toggled.connect(lambda one: self.row and self.mark_wanted.emit(self.row.id, one))
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (
            self._older,
            self._place,
            self._newer,
            self._copy,
            self._edit,
            self._again,
            self._beside,
            self._detail,
            self.marks,
        ):
            box.addWidget(widget)
        self._older.clicked.connect(lambda: self._choose(-1))
        self._newer.clicked.connect(lambda: self._choose(1))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self.row))
        self._edit.clicked.connect(lambda: self.row and self.edit_wanted.emit(self.row.id))
        self._again.clicked.connect(lambda: self.row and self.regenerate_wanted.emit(self.row.id))
        self._beside.clicked.connect(lambda: self.row and self.beside_wanted.emit(self.row.id))
        self._detail.clicked.connect(lambda: self.row and self.detail_wanted.emit(self.row.id))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def show_row(self, row: Row, can_ask: bool) -> None:
        """Show what can be done with ``row``; ``can_ask`` is whether the policy may be asked."""
        self.row = row
        branches = len(row.versions) > 1
        for widget in (self._older, self._place, self._newer):
            widget.setVisible(branches)
        self._place.setText(row.place_text)
        self._older.setEnabled(row.version > 0)
        self._newer.setEnabled(row.version < len(row.versions) - 1)
        policy = row.role is Role.POLICY
        title = self.tr("Put it in your words") if policy else self.tr("Edit message")
        self._edit.setToolTip(title)
        self._edit.setAccessibleName(title)
        self._again.setVisible(policy)
        self._detail.setVisible(policy)
        self._beside.setVisible(policy)
        self.marks.setVisible(row.recorded)
        self.marks.show_marks(row.marks)
        for button in (self._edit, self._again):
            button.setEnabled(can_ask)
        for button in self.findChildren(QToolButton):
            button.setFixedSize(px(32), px(32))
        self._place.setMinimumWidth(px(32))
        self.adjustSize()

    def _button(self, name: str, title: str) -> QToolButton:
        made = kind(QToolButton(), "quiet")
        made.setIcon(icon(name, "muted"))
        made.setToolTip(title)
        made.setAccessibleName(title)
        return made

    def _choose(self, step: int) -> None:
        if self.row is not None:
            self.choose_wanted.emit(self.row.versions[self.row.version + step])
