"""The bar that shows the work in progress and lets the teacher stop it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ouroboros_desktop.session.state import Work
from ouroboros_desktop.views import theme
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.theme import kind
from ouroboros_desktop.views.widgets.elided import Elided
from ouroboros_desktop.views.widgets.small import label
from ouroboros_desktop.views.written import number


class WorkBar(QWidget):
    """One line: what runs, how far it is, and a button to stop it.

    ``cancel_wanted`` asks politely; ``kill_wanted`` follows when the work did not answer.
    """

    cancel_wanted = Signal()
    kill_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stop_now = False
        self._label = kind(Elided(), "body")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(48)
        room = self._bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(room)
        self._count = label("caption")
        self._button = kind(QPushButton(self.tr("Cancel")), "quiet")
        self._button.clicked.connect(self._pressed)
        card = kind(QFrame(self), "sunken")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(16)
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        row.addWidget(self._button)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.hide()

    def show_work(self, work: Work | None) -> None:
        """Show ``work``; None hides the bar. A total of 0 shows that it runs, not how far it is."""
        self.setVisible(work is not None)
        if work is None:
            return
        self._label.show_text(told(work.label))
        self._bar.setRange(0, max(0, work.total))
        self._bar.setValue(min(work.done, work.total))
        self._bar.setVisible(work.total > 0 or not theme.still())
        self._bar.setAccessibleName(told(work.label))
        self._count.setText(_counts(work))
        self._count.setVisible(bool(self._count.text()))
        self._stop_now = work.stop_now
        self._button.setText(self._button_text(work))
        self._button.setEnabled(work.stop_now or not work.stopping)
        kind(self._button, "danger" if work.stop_now else "quiet")

    def _button_text(self, work: Work) -> str:
        if work.stop_now:
            return self.tr("Stop now (reloads the model)")
        return self.tr("Stopping…") if work.stopping else self.tr("Cancel")

    def _pressed(self) -> None:
        (self.kill_wanted if self._stop_now else self.cancel_wanted).emit()


def _counts(work: Work) -> str:
    """Return "3 of 12 completions", "118 tokens" when the total is not known, or ''."""
    unit = told(work.unit)
    if work.total > 0:
        words = QCoreApplication.translate("WorkBar", "{done} of {total} {unit}")
        return words.format(done=number(work.done), total=number(work.total), unit=unit).strip()
    return f"{number(work.done)} {unit}".strip() if work.done else ""
