"""What was skipped, flagged or commented on, by list, to be searched and gone back to."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ouroboros_desktop.core.remarks import Remark
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.sitting import Sitting
from ouroboros_desktop.views.widgets.small import button, label, row, strong


class RemarkLists(QFrame):
    """A small window. ``chosen`` carries the completion to go to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        kind(self, "card")
        self.setAccessibleName(self.tr("Skipped, flagged and commented completions"))
        self._rows: list[tuple[UUID, str, Remark]] = []
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search the comments"))
        self._search.setAccessibleName(self.tr("Search the comments"))
        self._search.textChanged.connect(self._fill)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Completions"))
        self._list.setWordWrap(True)
        self._list.itemActivated.connect(self._go)
        self._list.itemClicked.connect(self._go)
        self._none = label("caption", self.tr("Nothing like that."))
        done = button(self.tr("Done"))
        done.clicked.connect(self.close)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(8)
        box.addWidget(strong(self.tr("Skipped, flagged, commented")))
        for widget in (self._search, self._none, self._list):
            box.addWidget(widget)
        box.addLayout(row(1, done))

    def open_below(self, widget: QWidget, sitting: Sitting) -> None:
        """Open right below ``widget``, with what was said in the sitting."""
        self._rows = [(i, self._where(*place), r) for i, place, r in sitting.said]
        self._search.clear()
        self._fill()
        self.resize(px(420), px(320))
        corner = widget.mapToGlobal(QPoint(widget.width(), widget.height() + 4))
        self.move(corner - QPoint(self.width(), 0))
        self.show()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _where(self, prompt: int, letter: str) -> str:
        return self.tr("Prompt {place}, completion {letter}").format(place=prompt, letter=letter)

    def _fill(self) -> None:
        wanted = self._search.text().casefold().split()
        self._list.clear()
        for completion_id, where, remark in self._rows:
            if all(word in remark.comment.casefold() for word in wanted):
                item = QListWidgetItem(f"{where}\n{self._said(remark)}")
                item.setData(Qt.ItemDataRole.UserRole, completion_id)
                self._list.addItem(item)
        self._none.setVisible(self._list.count() == 0)
        self._list.setVisible(self._list.count() > 0)
        self._list.setCurrentRow(0)

    def _said(self, remark: Remark) -> str:
        said = (
            self.tr("skipped") if remark.skipped else "",
            self.tr("flagged") if remark.flagged else "",
            " ".join(remark.comment.split()),
        )
        return " · ".join(word for word in said if word)

    def _go(self, item: QListWidgetItem) -> None:
        self.close()
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
