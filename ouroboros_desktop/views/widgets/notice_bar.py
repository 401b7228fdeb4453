"""The bar for the one thing the teacher should read: what happened, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ouroboros_desktop.session.state import Level, Notice
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.icons import icon, paint_icon
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind, mixed, px
from ouroboros_desktop.views.widgets.small import breakable, label

_LOOKS = {
    Level.INFO: ("info", "info"),
    Level.WARNING: ("warning", "warn"),
    Level.ERROR: ("error", "bad"),
}


LONGEST = 72
"""Letters of a word that fit beside the rail; a path that is copied should be whole."""


class NoticeBar(QFrame):
    """Shows a notice until it is dismissed; never blocks the window."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notice: Notice | None = None
        self.setObjectName("notice")
        self._sign = _Sign()
        self._message = label("body", wrap=True)
        self._hint = label("muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for one in (self._message, self._hint):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(one)
        self._close = kind(QPushButton(icon("close", "muted"), self.tr("Dismiss")), "quiet")
        self._close.clicked.connect(self.dismissed)
        # A line of its own: a border in the style sheet is left out of a wrapping label's height.
        self._line = QFrame()
        self._line.setFixedHeight(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._line)
        row = QHBoxLayout()
        outer.addLayout(row)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.watcher().changed.connect(self._restyle)
        self.hide()

    def show_notice(self, notice: Notice | None) -> None:
        """Show ``notice``; None hides the bar."""
        if notice is self.notice:
            return
        self.notice = notice
        self.setVisible(notice is not None)
        if notice is not None:
            message, hint = told(notice.message), told(notice.hint)
            self._message.setText(breakable(message, LONGEST))
            self._hint.setText(breakable(hint, LONGEST))
            self._hint.setVisible(bool(notice.hint))
            self.setAccessibleName(f"{message} {hint}".strip())
            self._restyle()

    def _restyle(self) -> None:
        if self.notice is None:
            return
        colors = theme.tokens()
        name, role = _LOOKS[self.notice.level]
        edge = getattr(colors, role)
        self._sign.show_icon(name, role)
        self.setStyleSheet(
            f"#notice {{ background: {mixed(colors.surface, edge, 0.08)}; border: 0; }}"
        )
        self._line.setStyleSheet(f"background: {edge}; border: 0;")


class _Sign(QWidget):
    """The icon of the notice's level."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._role = "info", "info"

    def show_icon(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.setFixedSize(px(20), px(20))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect().toRectF(), self._name, self._role)
        painter.end()
