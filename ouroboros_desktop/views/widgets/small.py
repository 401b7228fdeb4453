"""Small parts that pages and dialogs share: labels, buttons, cards, chips, what scrolls."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.icons import icon, paint_icon
from ouroboros_desktop.views.theme import kind, px

_LONGEST_WORD = 32
_ICON = 20
DIALOG_MARGIN = 20


def breakable(text: str, longest: int = _LONGEST_WORD) -> str:
    """Return ``text`` with invisible places to break in words of more than ``longest`` letters."""
    words = text.split(" ")
    return " ".join(w if len(w) <= longest else "\u200b".join(w) for w in words)


def label(name: str, text: str = "", wrap: bool = False) -> QLabel:
    """Return a label of that kind, showing ``text`` literally."""
    made = kind(QLabel(), name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setText(text)
    return made


def reason_label() -> QLabel:
    """Return words beside a button that say why it is off; they end where the button begins."""
    made = label("caption", wrap=True)
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def strong(text: str = "") -> QLabel:
    """Return a label of body size in semibold."""
    made = label("body", text)
    made.setStyleSheet("font-weight: 600;")
    return made


def button(text: str, name: str = "secondary", picture: str = "") -> QPushButton:
    """Return a push button of that kind, named by its text."""
    made = kind(_Push(text), name)
    if picture:
        role = {"primary": "on_accent", "quiet": "muted"}.get(name, "text")
        made.setIcon(icon(picture, role))
    return made


def icon_button(picture: str, name: str, hint: str = "") -> QToolButton:
    """Return a quiet square button that only shows an icon; ``name`` says what it does."""
    made = kind(_Square(), "quiet")
    made.setIcon(icon(picture, "muted"))
    made.setAccessibleName(name)
    made.setToolTip(hint or name)
    return made


def card(title: str = "", caption: str = "") -> tuple[QFrame, QVBoxLayout]:
    """Return a card and its box; ``title`` and ``caption`` stand at its top."""
    frame = kind(QFrame(), "card")
    box = QVBoxLayout(frame)
    box.setContentsMargins(20, 16, 20, 16)
    box.setSpacing(12)
    if title:
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(label("heading", title))
        if caption:
            head.addWidget(label("caption", caption, wrap=True))
        box.addLayout(head)
    return frame, box


def row(*parts: QWidget | int, gap: int = 8) -> QHBoxLayout:
    """Return a line of widgets; a number stands for a stretch of that weight."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(gap)
    for part in parts:
        if isinstance(part, int):
            line.addStretch(part)
        else:
            line.addWidget(part)
    return line


def scrolling(inner: QWidget) -> QScrollArea:
    """Return an area that scrolls ``inner`` up and down, on the ground that it stands on.

    It never has the focus: what is in it has it, and is scrolled into view by it.
    """
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    for part in (inner, area.viewport()):
        part.setAutoFillBackground(False)
    return area


def scrolled_by_keys(inner: QWidget) -> QScrollArea:
    """Return the same for what is only read: the area has the focus, so that keys scroll it."""
    area = scrolling(inner)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return area


def dialog_box(dialog: QDialog, title: str = "", gap: int = 16) -> QVBoxLayout:
    """Return the box of a dialog, with the margins of all of them and ``title`` at its top."""
    box = QVBoxLayout(dialog)
    box.setContentsMargins(DIALOG_MARGIN, DIALOG_MARGIN, DIALOG_MARGIN, 16)
    box.setSpacing(gap)
    if title:
        box.addWidget(label("title", title))
    return box


def column_of(*parts: QWidget) -> QWidget:
    """Return widgets one below the other, such as cards that scroll together."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(16)
    for part in parts:
        box.addWidget(part)
    return made


def clear(layout: QLayout) -> None:
    """Remove and delete every widget of ``layout``."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()


class _Push(QPushButton):
    """A push button whose icon follows the text size."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._fit()
        theme.watcher().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setIconSize(QSize(px(_ICON), px(_ICON)))


class _Square(QToolButton):
    """A square for an icon that follows the text size."""

    def __init__(self) -> None:
        super().__init__()
        self._fit()
        theme.watcher().changed.connect(self._fit)

    def sizeHint(self) -> QSize:
        side = super().sizeHint().boundedTo(self.maximumSize()).width()
        return QSize(side, side)  # the style asks for more than it allows

    def _fit(self) -> None:
        self.setIconSize(QSize(px(_ICON), px(_ICON)))
        self.setStyleSheet(f"padding: 0; min-width: {px(30)}px; max-width: {px(30)}px;")


class SmallButton(QPushButton):
    """A quiet button in the size of captions; ``arrow`` leaves room for that of a menu."""

    def __init__(self, text: str, arrow: bool = False) -> None:
        super().__init__(text)
        self._arrow = arrow
        kind(self, "quiet")
        self._fit()
        theme.watcher().changed.connect(self._fit)

    def _fit(self) -> None:
        right = 28 if self._arrow else 8
        self.setStyleSheet(f"font-size: {px(12)}px; padding: 0 {px(right)}px 0 {px(8)}px;")


class Sign(QWidget):
    """A small picture that follows the theme; what it says stands beside it in words."""

    def __init__(self, picture: str, role: str) -> None:
        super().__init__()
        self._picture, self._role = picture, role
        self._fit()
        theme.watcher().changed.connect(self._fit)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._picture, self._role)
        painter.end()

    def _fit(self) -> None:
        self.setFixedSize(px(_ICON), px(_ICON))
        self.update()


class Chip(QLabel):
    """A few words in a rounded box: a transformation, an author, a state."""

    def __init__(self, text: str, role: str = "muted", ground: str = "sunken") -> None:
        super().__init__(text)
        self._role, self._ground = role, ground
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._dress()
        theme.watcher().changed.connect(self._dress)

    def _dress(self) -> None:
        look = theme.tokens()
        self.setStyleSheet(
            f"color: {getattr(look, self._role)}; background: {getattr(look, self._ground)};"
            f"font-size: {theme.px(12)}px; font-weight: 500; border-radius: {theme.px(10)}px;"
            f"padding: 0 {theme.px(8)}px; min-height: {theme.px(20)}px;"
            f"max-height: {theme.px(20)}px;"
        )
