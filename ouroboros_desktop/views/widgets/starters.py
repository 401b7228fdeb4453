"""The empty dialogue: what this stage is for, in the first cycle the program, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ouroboros_desktop.views.actions import native
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.sensitive import sensitive_use
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.composer import SEND_KEYS
from ouroboros_desktop.views.widgets.page import MARGIN
from ouroboros_desktop.views.widgets.small import button, label, scrolling


class _Starter(QPushButton):
    """A sentence to begin with, on several lines where it is wider than its room."""

    def __init__(self, sentence: str) -> None:
        super().__init__(icon("chat_bubble", "muted"), sentence)
        self.sentence = sentence
        self.setAccessibleName(sentence)
        self.setProperty("align", "left")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(200), super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return max(px(36), self._size_of(self._broken(width)).height() + px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._broken(self.width()))

    def _size_of(self, text: str) -> QSize:
        return self.fontMetrics().size(0, text)

    def _broken(self, width: int) -> str:
        """Return the sentence in lines that fit into a button of this width."""
        around = super().sizeHint().width() - self._size_of(self.text()).width()
        lines = [""]
        for word in self.sentence.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._size_of(longer).width() > width - around:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)


class Starters(QWidget):
    """Offers one next step: to install the model, else sentences to begin with.

    ``chosen`` with the sentence that was pressed, ``install_wanted`` for the model. ``begin`` takes
    the first of what is offered.
    """

    chosen = Signal(str)
    install_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()  # it scrolls: large text in a low window has no room
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))
        self._box = box = QVBoxLayout(inner)
        box.setSpacing(8)
        box.addStretch(2)
        self._heading = label("heading", wrap=True)
        self._purpose = label(
            "muted",
            self.tr("Talk with the policy; what you agree on here is what it will learn."),
            wrap=True,
        )
        for text in (self._heading, self._purpose):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.addWidget(text)
        self._program = self._make_program()
        box.addWidget(self._program)
        box.addSpacing(16)
        self._add_steps()
        box.addSpacing(16)
        notice = label("caption", sensitive_use(), wrap=True)
        notice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(notice)
        box.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(MARGIN, (self.width() - px(440)) // 2)
        self._box.setContentsMargins(side, 0, side, 0)

    def show_cycle(self, first: bool) -> None:
        """Say what the program does in a teacher's ``first`` cycle, else what this stage does."""
        welcome, start = self.tr("Welcome to Ouroboros"), self.tr("Start a dialogue")
        self._heading.setText(welcome if first else start)
        self._program.setVisible(first)
        self._purpose.setVisible(not first)

    def show_offer(self, install: str, ready: bool, reason: str) -> None:
        """Offer to install the model in the words ``install``, where there are any.

        Else the sentences, which can be chosen when the policy is ``ready``, or ``reason`` says why
        not.
        """
        self._install.setText(install)
        self._install.setVisible(bool(install))
        for starter in self._buttons:
            starter.setVisible(not install)
            starter.setEnabled(ready)
            starter.setToolTip(reason)
            starter.setAccessibleDescription(reason)
        keys = native(SEND_KEYS)
        begin = self.tr("{keys} begins with the first. Or write something of your own.")
        words = self.tr("{keys} installs it; then you can begin.") if install else begin
        self._keys.setText(words.format(keys=keys) if install or ready else reason)

    def begin(self) -> None:
        """Take the first step that is offered, if it can be taken now."""
        first = self._buttons[0] if self._install.isHidden() else self._install
        first.click()

    def _make_program(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        lines = (
            self.tr("Talk with the policy, a language model, until you agree."),
            self.tr("Labyrinth prompts put what you agreed on to the test."),
            self.tr("You score, the policy learns, and you decide what stays."),
        )
        for place, text in enumerate(lines):
            number = label("muted", f"{place + 1}")
            grid.addWidget(number, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label("body", text, wrap=True), place, 1)
        return made

    def _add_steps(self) -> None:
        self._install = button("", "primary")
        self._install.setIcon(icon("arrow_downward", "on_accent"))
        self._install.clicked.connect(self.install_wanted)
        self._box.addWidget(self._install)
        self._buttons = [_Starter(text) for text in self._texts()]
        for starter in self._buttons:
            starter.clicked.connect(lambda _=False, b=starter: self.chosen.emit(b.sentence))
            self._box.addWidget(starter)
        self._keys = label("caption", wrap=True)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._box.addWidget(self._keys)

    def _texts(self) -> tuple[str, str]:
        return (
            self.tr("Let us plan a small garden together."),
            self.tr("Ask me three questions about my week."),
        )
