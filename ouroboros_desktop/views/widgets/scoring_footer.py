"""The bottom bar of the scoring page: which prompt, whether all are bad, the way on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.widgets.flow import Bar
from ouroboros_desktop.views.widgets.hints import hinted
from ouroboros_desktop.views.widgets.sitting import Sitting
from ouroboros_desktop.views.widgets.small import button, icon_button, label, reason_label, row


class ScoringFooter(QObject):
    """``turn_wanted`` carries 1 or -1, ``all_bad_wanted`` whether all are called bad."""

    turn_wanted = Signal(int)
    all_bad_wanted = Signal(bool)
    answer_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, line: Bar, parent: QWidget) -> None:
        super().__init__(parent)
        self._back = icon_button("chevron_left", self.tr("Previous prompt"))
        self._back.clicked.connect(lambda: self.turn_wanted.emit(-1))
        self.next = icon_button("chevron_right", self.tr("Next prompt"))
        self.next.clicked.connect(lambda: self.turn_wanted.emit(1))
        self._where = label("muted")
        self._all_bad = button(self.tr("All bad"), "quiet")
        self._all_bad.setCheckable(True)
        hinted(self._all_bad, self.tr("None of these completions is good"), "all_bad")
        self._all_bad.clicked.connect(self.all_bad_wanted)
        self._reason = reason_label()
        self._more = button(self.tr("Answer the new prompts"), "quiet", "play_arrow")
        self._more.clicked.connect(self.answer_wanted)
        self.go_on = button(self.tr("Continue to policy update"), "primary")
        self.go_on.clicked.connect(self.go_on_wanted)
        line.setSpacing(8)  # the smallest window in the longest language
        where = QWidget()
        where.setLayout(row(self._back, self._where, self.next, gap=4))
        line.addWidget(where)
        line.addWidget(self._all_bad)
        line.addStretch()
        line.addWidget(self._reason)
        line.addWidget(self._more)
        line.addWidget(self.go_on)

    @property
    def ends(self) -> tuple[QWidget, QWidget]:
        """Where the focus goes after the last completion: on a digit nothing is scored there."""
        return self.next, self.go_on

    def call_all_bad(self) -> None:
        """Do as a click on the button would, where it is."""
        if not self._all_bad.isHidden():
            self._all_bad.click()

    def offer_next(self) -> None:
        """Put the focus on what comes after the last completion of a prompt."""
        after = self.next if self.next.isEnabled() else self.go_on
        after.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_sitting(self, sitting: Sitting, state: State, shown: bool) -> None:
        where = self.tr("Prompt {place} of {many}")
        self._where.setText(where.format(place=sitting.place + 1, many=len(sitting.turns)))
        self._back.setEnabled(sitting.can_go(-1))
        self.next.setEnabled(sitting.can_go(1))
        self._all_bad.setChecked(sitting.called_all_bad)
        self._all_bad.setIcon(icon("check", "accent") if sitting.called_all_bad else QIcon())
        self._all_bad.setVisible(sitting.can_be_all_bad)
        trained = [p for p in state.cycle.prompts_now if not p.held_out]
        self._more.setVisible(shown and len(trained) > len(sitting.prompts) and state.ready)
        self.go_on.setEnabled(sitting.scored > 0)
        self._reason.setText("" if sitting.scored else self.tr("Score at least one."))
        self._reason.setVisible(not sitting.scored)
