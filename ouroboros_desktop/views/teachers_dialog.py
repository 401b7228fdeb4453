"""Several teachers: how far they agree, what is to settle between them, how much each counts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ouroboros_desktop.core.adjudication import Disagreement, disagreements, shown_to
from ouroboros_desktop.session.agreement import report
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.agreement_panel import AgreementPanel
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.settle_card import SettleCard
from ouroboros_desktop.views.widgets.small import button, card, clear, label, row, scrolling
from ouroboros_desktop.views.widgets.teacher_weights import TeacherWeights


class TeachersDialog(QDialog):
    """Follows the state while it is open.

    ``settle_wanted`` carries completion id and ``Scores``, ``weigh_wanted`` teacher id and weight.
    """

    settle_wanted = Signal(object, object)
    weigh_wanted = Signal(object, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Teachers"))
        self.resize(px(760), min(px(610), 640))
        self._drawn: tuple[object, ...] = ()
        self._agreement = AgreementPanel()
        self._weights = TeacherWeights()
        self._weights.weigh_wanted.connect(self.weigh_wanted)
        self._open = QVBoxLayout()
        self._open.setContentsMargins(0, 0, 0, 0)
        self._open.setSpacing(16)
        to_settle = QWidget()
        to_settle.setLayout(self._open)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(_scrolled(self._agreement), self.tr("Agreement"))
        self._tabs.addTab(_scrolled(to_settle), self.tr("To settle"))
        self._tabs.addTab(_scrolled(self._weights), self.tr("Weights"))
        self.notice = NoticeBar()
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(16)
        box.addWidget(label("title", self.tr("Teachers")))
        box.addWidget(self._tabs, 1)
        box.addWidget(self.notice)
        box.addLayout(row(1, close))

    def show_state(self, state: State) -> None:
        """Draw what is known; half-given answers stay while the scores do."""
        cycle = state.cycle
        self._weights.show_weights(state.teachers, state.weights)
        self.notice.show_notice(state.notice)
        drawn = (cycle.scores, cycle.repeats, state.rubric, state.teacher, state.teachers)
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self._agreement.show_report(report(cycle, state.teachers, state.rubric))
        found = disagreements(cycle.scores, state.rubric)
        shown = shown_to(state.teacher.id, found, cycle.scores)
        self._show_open(state, shown, len(found) - len(shown))

    def _show_open(self, state: State, found: tuple[Disagreement, ...], hidden: int) -> None:
        clear(self._open)
        waiting = sum(not d.settled for d in found)
        self._tabs.setTabText(
            1, self.tr("To settle ({count})").format(count=waiting) if waiting else self._settle
        )
        if not found:
            frame, box = card(self.tr("Nothing to settle"))
            box.addWidget(label("muted", self._nothing(hidden), wrap=True))
            self._open.addWidget(frame)
        for one in found:
            self._open.addWidget(self._card(state, one))
        if found and hidden:
            self._open.addWidget(label("caption", self._hidden(hidden), wrap=True))
        self._open.addStretch(1)

    def _card(self, state: State, found: Disagreement) -> SettleCard:
        recorded = state.cycle.completion(found.completion_id)
        assert recorded.labyrinth_prompt_id is not None
        made = SettleCard(
            found,
            state.cycle.prompt(recorded.labyrinth_prompt_id).text,
            recorded.completion.text,
            state.rubric,
            {t.id: t.name for t in state.teachers},
        )
        made.settled.connect(self.settle_wanted)
        return made

    @property
    def _settle(self) -> str:
        return self.tr("To settle")

    def _nothing(self, hidden: int) -> str:
        said = self.tr(
            "A completion is listed here when two teachers' rewards are more than 0.5 apart: about "
            "one point on every criterion."
        )
        return f"{said} {self._hidden(hidden)}" if hidden else said

    def _hidden(self, hidden: int) -> str:
        return self.tr(
            "%n more are hidden until you have scored those completions yourself.", None, hidden
        )


def _scrolled(content: QWidget) -> QScrollArea:
    content.setContentsMargins(0, 16, 12, 4)
    return scrolling(content)
