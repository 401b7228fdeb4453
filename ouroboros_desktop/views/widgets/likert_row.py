"""A question with numbered answers on one line: a criterion from 1 to 5, or a rank from 1 to K."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QRadioButton, QSizePolicy, QWidget

from ouroboros_desktop.views import theme
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.sitting import CANT_SAY
from ouroboros_desktop.views.widgets.small import label, row

_MEANING = 120
"""The least room for a sentence beside the numbers."""


class LikertRow(QFrame):
    """One line of numbers, none chosen at first. The line has the focus, not its numbers.

    ``sentences`` say what each number means, ``unsure`` is the text of "can't say" ('' for none).
    ``answered`` carries the number, or ``CANT_SAY``.
    """

    answered = Signal(int)
    focused = Signal()

    def __init__(self, title: str, sentences: Sequence[str], hint: str, unsure: str = "") -> None:
        super().__init__()
        self._title, self._hint = title, hint
        self._titles: tuple[str, ...] = (title,)
        self._sentences = dict(enumerate(sentences, start=1))
        self._answer: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._name = label("body", title)
        self._meaning = label("caption", hint, wrap=True)
        self._levels: dict[int, _Level] = {}
        numbers = row(self._name, gap=4)
        for number in self._sentences:
            numbers.addWidget(self._add_level(number, str(number)))
        numbers.addStretch()
        self._beside = row(gap=12)
        if unsure:
            self._sentences[CANT_SAY] = unsure
            self._beside.addWidget(self._add_level(CANT_SAY, unsure))
        self._beside.addWidget(self._meaning, 1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(8, 4, 8, 4)
        self._line.setSpacing(8)
        self._line.addLayout(numbers)
        self._line.addLayout(self._beside, 1)
        self._name_all("")
        self._fit()
        theme.watcher().changed.connect(self._fit)

    @property
    def answer(self) -> int | None:
        """The number chosen, ``CANT_SAY``, or None when there is no answer yet."""
        return self._answer

    @property
    def title(self) -> str:
        return self._title

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(self._levels)

    def line_up(self, rows: Iterable[LikertRow]) -> None:
        """Begin the numbers where those of ``rows`` begin, whatever the language calls them."""
        self._titles = tuple(one._title for one in rows)
        self._fit()

    def set_subject(self, subject: str) -> None:
        """Say what is asked about ("completion A"), for those who hear the window."""
        self._name_all(subject)

    def set_answer(self, answer: int | None) -> None:
        """Show an answer, or that there is none; nothing is emitted."""
        self._answer = answer
        for number, level in self._levels.items():
            level.setChecked(number == answer)
        self._show_meaning(answer)
        self._name_all(self._subject)

    def press(self, number: int) -> bool:
        """Answer ``number`` as its button would; return whether there is such an answer."""
        if number not in self._levels:
            return False
        self.set_answer(number)
        self.answered.emit(number)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.hasFocus():
            return
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.sunken))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setBrush(theme.color(look.accent))
        painter.drawRoundedRect(QRectF(0, 8, 3, self.height() - 16), 1.5, 1.5)

    def _fit(self) -> None:
        """Take the text size in force."""
        self._name.ensurePolished()
        longest = max(map(self._name.fontMetrics().horizontalAdvance, self._titles))
        self._name.setMinimumWidth(max(px(64), longest + 2))  # a label asks for a little more
        for level in self._levels.values():
            level.setFont(theme.font(14, 500))
            level.updateGeometry()
        self.setMinimumWidth(px(200))  # narrower than its content: then it breaks in two lines
        self._arrange()

    def _arrange(self) -> None:
        """Put "can't say" and the meaning beside the numbers, or below where there is no room."""
        wide = self._name.minimumWidth() + sum(
            4 + x.sizeHint().width() for x in self._levels.values()
        )
        beside = self.width() - wide >= px(_MEANING)
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._beside.setContentsMargins(0 if beside else self._name.minimumWidth() + 4, 0, 0, 0)

    def _add_level(self, number: int, text: str) -> QRadioButton:
        level = _Level(text, self)
        level.setToolTip(theme.literal(self._sentences[number]))
        level.clicked.connect(lambda: self._clicked(number))
        level.hovered.connect(lambda inside: self._show_meaning(number if inside else self._answer))
        self._levels[number] = level
        return level

    def _clicked(self, number: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.press(number)

    def _show_meaning(self, number: int | None) -> None:
        shown = self._hint if number in {None, CANT_SAY} else self._sentences[number or 0]
        self._meaning.setText(shown)

    def _name_all(self, subject: str) -> None:
        self._subject = subject
        whole = f"{subject}, {self._title}" if subject else self._title
        said = self.tr("no answer yet")
        if self._answer is not None:
            said = f"{self._answer or ''} {self._sentences[self._answer]}".strip()
        self.setAccessibleName(f"{whole}: {said}")
        for number, level in self._levels.items():
            digit = f"{number} " if number else ""
            level.setAccessibleName(f"{whole}: {digit}{self._sentences[number]}")


class _Level(QRadioButton):
    """A number to choose. A radio button for the system, a rounded box for the eye."""

    hovered = Signal(bool)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + px(24)
        return QSize(max(px(36), wide), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered.emit(True)

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.hovered.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = look.accent if chosen else look.control
        ground = look.accent_soft if chosen else look.surface
        if self.underMouse() and not chosen:
            ground = look.sunken
        painter.setPen(QPen(theme.color(edge), 2 if chosen else 1))
        painter.setBrush(theme.color(ground))
        inset = 1 if chosen else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
        painter.setPen(theme.color(look.accent if chosen else look.text))
        painter.setFont(theme.font(14, 600 if chosen else 500))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
