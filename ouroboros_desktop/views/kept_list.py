"""A dialog with a list in the middle, as the backups and the bin have it, and its questions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ouroboros_desktop.session.state import State, Work, WorkKind
from ouroboros_desktop.views.reading_order import ReadingDialog
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import (
    button,
    clear,
    dialog_box,
    label,
    row,
    scrolling,
    strong,
)


class KeptList(ReadingDialog):
    """Title, explanation, a row for each thing that is kept, and buttons below."""

    def __init__(self, title: str, explained: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(px(680), px(520))
        self.work = WorkBar()
        self.notice = NoticeBar()
        self.buttons = row(gap=12)
        box = dialog_box(self, title)
        box.addWidget(label("muted", explained, wrap=True))
        self.above = QVBoxLayout()
        box.addLayout(self.above)
        box.addWidget(self._card(), 1)
        self.extra = QVBoxLayout()
        self.extra.setSpacing(8)
        self.extra.addWidget(self.work)
        self.extra.addWidget(self.notice)
        box.addLayout(self.extra)
        box.addLayout(self.buttons)

    def _card(self) -> QFrame:
        """Return a card in which the rows scroll."""
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(20, 0, 20, 0)
        self._rows.setSpacing(0)
        frame = kind(QFrame(), "card")
        framed = QVBoxLayout(frame)
        framed.setContentsMargins(1, 8, 1, 8)
        framed.addWidget(scrolling(inside))
        return frame

    def show_keeping(self, work: Work | None) -> None:
        """Show how far what was begun here is."""
        self.work.show_work(work if work and work.kind is WorkKind.KEEPING else None)

    def show_work_of(self, state: State) -> None:
        """Show the work of a session, and its notice."""
        self.show_keeping(state.work)
        self.notice.show_notice(state.notice)

    def add_close(self) -> None:
        """End the row of buttons with the one that closes."""
        close = kind(QPushButton(_tr("Close")), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)

    def empty(self, words: str) -> None:
        """Show no rows, but why there are none."""
        clear(self._rows)
        self._rows.addWidget(label("muted", words, wrap=True))
        self.end_rows()

    def begin_rows(self) -> None:
        clear(self._rows)

    def add_words(self, words: str) -> None:
        self._rows.addWidget(label("muted", words, wrap=True))

    def add_row(
        self, title: str, detail: str, *does: tuple[str, Callable[[], object]]
    ) -> list[QPushButton]:
        """Add a row with a button for each thing that can be done; returns the buttons."""
        buttons = []
        words = QVBoxLayout()
        words.setSpacing(0)
        named = strong(title)
        named.setWordWrap(True)  # a long title would push the buttons out of sight
        words.addWidget(named)
        words.addWidget(label("caption", detail, wrap=True))
        line = row(gap=12)
        line.setContentsMargins(0, 8, 0, 8)
        line.addLayout(words, 1)
        for name, do in does:
            made = button(name, "quiet")
            made.setAccessibleName(f"{name}: {title}")
            made.clicked.connect(lambda _=False, do=do: do())
            line.addWidget(made)
            buttons.append(made)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(kind(QFrame(), "line"))
        self._rows.addWidget(holder)
        return buttons

    def end_rows(self) -> None:
        """Close the rows."""
        self._rows.addStretch(1)


def confirm(
    parent: QWidget, question: str, more: str, yes: str, then: Callable[[], object]
) -> None:
    """Ask once, plainly; ``then`` follows a yes."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(more)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    box.buttonClicked.connect(lambda clicked: then() if clicked is agreed else None)
    box.open()


def ask_passphrase(parent: QWidget, words: str, then: Callable[[str], object]) -> None:
    """Ask for a passphrase, which is not shown."""
    asked = QInputDialog(parent)
    asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    asked.setWindowTitle(_tr("Passphrase"))
    asked.setLabelText(words)
    asked.setTextEchoMode(QLineEdit.EchoMode.Password)
    asked.textValueSelected.connect(then)
    asked.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("kept", text)
