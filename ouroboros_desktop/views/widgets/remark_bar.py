"""What can be said of a completion beside scores: flag, skip, comment, mark; and what was said."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ouroboros_desktop.core.remarks import Remark
from ouroboros_desktop.views.widgets.hints import hinted
from ouroboros_desktop.views.widgets.small import Chip, icon_button, row


class RemarkBar(QWidget):
    """Two chips that say what is, four buttons that change it."""

    flag_wanted = Signal(bool)
    skip_wanted = Signal(bool)
    comment_wanted = Signal()
    mark_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flagged = self._skipped = False
        self._flag_chip = Chip(self.tr("flagged"), "warn")
        self._skip_chip = Chip(self.tr("skipped"))
        made = (
            ("flag", self.tr("Flag, to look at it again"), "flag", self.flag),
            ("skip_next", self.tr("Skip for now; a skip is no score"), "skip", self.skip),
            ("chat_bubble", self.tr("Comment"), "comment", self.comment_wanted.emit),
            ("stylus_note", self.tr("Mark words"), "mark", self.mark_wanted.emit),
        )
        self.setLayout(row(self._flag_chip, self._skip_chip, gap=4))
        box = self.layout()
        assert isinstance(box, QHBoxLayout)
        for picture, title, action, do in made:
            one = hinted(icon_button(picture, f"{title}, {name}"), title, action)
            one.clicked.connect(lambda _=False, do=do: do())
            box.addWidget(one)
        self.show_remark(None)

    def show_remark(self, remark: Remark | None) -> None:
        """Show whether the completion is flagged or skipped."""
        self._flagged = bool(remark and remark.flagged)
        self._skipped = bool(remark and remark.skipped)
        self._flag_chip.setVisible(self._flagged)
        self._skip_chip.setVisible(self._skipped)

    def flag(self) -> None:
        """Ask for the flag, or for its removal."""
        self.flag_wanted.emit(not self._flagged)

    def skip(self) -> None:
        """Ask for a skip, or to come back."""
        self.skip_wanted.emit(not self._skipped)
