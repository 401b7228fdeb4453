"""The rail: the ring, the five stages, the cycles of before, who teaches, settings."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QMenu, QPushButton, QVBoxLayout

from ouroboros_desktop.core.cycle import Cycle, Stage
from ouroboros_desktop.session.state import State
from ouroboros_desktop.views import theme, written
from ouroboros_desktop.views.actions import stage_keys, stage_titles
from ouroboros_desktop.views.icons import icon
from ouroboros_desktop.views.sentences import told
from ouroboros_desktop.views.teachers import TeacherMenu
from ouroboros_desktop.views.theme import kind, px
from ouroboros_desktop.views.widgets.ring import DIAMETER, Ring
from ouroboros_desktop.views.widgets.stage_button import HEIGHT, StageButton, Standing

WIDTH = 212
COMPACT_WIDTH = 80
MARGIN = 12
_LISTED = 30


class Rail(QFrame):
    """Draws where a cycle stands and emits where the teacher wants to go."""

    stage_wanted = Signal(object)
    cycle_wanted = Signal(object)
    cycles_wanted = Signal()
    new_cycle_wanted = Signal()
    teacher_wanted = Signal(object)
    new_teacher_wanted = Signal()
    settings_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        kind(self, "rail")
        self.ring = Ring()
        self._titles = stage_titles()
        self.stages = {stage: StageButton(stage, self._titles[stage]) for stage in Stage}
        self._words = {
            Standing.DONE: self.tr("Done"),
            Standing.PRESENT: self.tr("Now"),
            Standing.OPEN: self.tr("Next"),
            Standing.OFF: self.tr("Not yet"),
        }
        self._compact = False
        self._titled: dict[QPushButton, str] = {}
        self._group = QButtonGroup(self)
        self.new_cycle = self._button("add", self.tr("New cycle"))
        self.history = self._button("history", self.tr("Cycle history"))
        self.teacher = self._button("person", self.tr("Teacher"))
        self.settings = self._button("settings", self.tr("Settings"))
        self.menu = self._button("more_horiz", self.tr("More"))
        self._cycles = QMenu(self)
        self._teachers = TeacherMenu(self)
        self._lay_out()
        for stage, button in self.stages.items():
            button.clicked.connect(lambda _=False, s=stage: self.stage_wanted.emit(s))
        self.new_cycle.clicked.connect(self.new_cycle_wanted)
        self.history.clicked.connect(self._open_history)
        self.teacher.clicked.connect(lambda: _open_beside(self.teacher, self._teachers))
        self._teachers.chosen.connect(self.teacher_wanted)
        self._teachers.add_wanted.connect(self.new_teacher_wanted)
        self.settings.clicked.connect(self.settings_wanted)
        self.menu.clicked.connect(self.menu_wanted)
        theme.watcher().changed.connect(self._restyle)
        self._restyle()

    def show_state(self, state: State) -> None:
        cycle = state.cycle
        for stage, button in self.stages.items():
            standing = standing_of(cycle, stage)
            why = told(cycle.missing(stage)) if standing is Standing.OFF else ""
            button.show_standing(standing, self._words[standing], why or stage_keys(stage))
        done = [standing_of(cycle, stage) is Standing.DONE for stage in Stage]
        self.ring.show_cycle(
            cycle.number, done, cycle.stage.number - 1, self._ring_text(cycle, sum(done))
        )
        self.new_cycle.setEnabled(not state.busy and bool(cycle.transcript.messages))
        why = "" if self.new_cycle.isEnabled() else self._why_not_new(state)
        self.new_cycle.setToolTip(theme.literal(why or self.tr("New cycle")))
        self._show_history(state)
        self._show_teacher(state)

    def show_page(self, stage: Stage) -> None:
        """Mark the stage whose page is shown."""
        self.stages[stage].setChecked(True)

    def set_compact(self, compact: bool) -> None:
        """Show icons only: large text in a small window leaves no room for both."""
        self._compact = compact
        for button, title in self._titled.items():
            button.setText("" if compact else title)
        for stage_button in self.stages.values():
            stage_button.set_compact(compact)
        self._restyle()
        self._place_ring()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_ring()

    def _place_ring(self) -> None:
        # In a low window with large text the stages matter more than the ring.
        needed = px(5 * HEIGHT + DIAMETER + 5 * 32) + 64
        self.ring.setVisible(not self._compact and self.height() >= needed)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(MARGIN, 20, MARGIN, 12)
        box.setSpacing(0)
        box.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(16)
        for button in self.stages.values():
            self._group.addButton(button)
            box.addWidget(button)
        box.addStretch(1)
        for quiet in self._titled:
            box.addWidget(quiet)

    def _button(self, name: str, title: str) -> QPushButton:
        made = kind(QPushButton(icon(name, "muted"), title), "quiet")
        made.setProperty("align", "left")
        made.setAccessibleName(title)
        self._titled[made] = title
        return made

    def _restyle(self) -> None:
        longest = max(button.whole_width for button in self.stages.values())
        whole = max(px(WIDTH), longest + 2 * MARGIN + 1)  # an edge on the right
        self.setFixedWidth(px(COMPACT_WIDTH) if self._compact else whole)
        for button in self._titled:
            button.setIconSize(QSize(px(20), px(20)))

    def _ring_text(self, cycle: Cycle, done: int) -> str:
        text = self.tr("Cycle {number}: {done} of 5 stages done, now at {stage}")
        return text.format(number=cycle.number, done=done, stage=self._titles[cycle.stage])

    def _why_not_new(self, state: State) -> str:
        if state.busy:
            return self.tr("Wait until the policy is done.")
        return self.tr("This cycle is still empty.")

    def _show_history(self, state: State) -> None:
        self.history.setEnabled(bool(state.history or state.binned))
        self._cycles.clear()
        newest = sorted(state.history, key=lambda head: head.number, reverse=True)
        for head in newest[:_LISTED]:
            day = written.day(head.created_at)
            title = head.title or self.tr("Untitled")
            words = f"{head.number} · {title[:48]} · {day}".replace("&", "&&")
            action = self._cycles.addAction(words)
            action.setCheckable(True)
            action.setChecked(head.id == state.cycle.id)
            action.setEnabled(not state.busy)
            action.triggered.connect(lambda _=False, i=head.id: self._choose(i))
        self._cycles.addSeparator()
        self._cycles.addAction(self.tr("All cycles…")).triggered.connect(self.cycles_wanted)

    def _show_teacher(self, state: State) -> None:
        name = state.teacher.name
        self.teacher.setToolTip(theme.literal(self.tr("At the desk: {name}").format(name=name)))
        self.teacher.setAccessibleName(self.tr("Teacher: {name}").format(name=name))
        room = px(WIDTH) - px(72)
        fitted = self.teacher.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        self._titled[self.teacher] = fitted.replace("&", "&&")
        self.teacher.setText("" if self._compact else self._titled[self.teacher])
        self._teachers.show_state(state)

    def _choose(self, cycle_id: UUID) -> None:
        self.cycle_wanted.emit(cycle_id)

    def _open_history(self) -> None:
        _open_beside(self.history, self._cycles)


def _open_beside(button: QPushButton, menu: QMenu) -> None:
    menu.popup(button.mapToGlobal(button.rect().topRight()))


def standing_of(cycle: Cycle, stage: Stage) -> Standing:
    """Return how ``stage`` of ``cycle`` stands; the last one is done when the gate decided."""
    if stage.number < cycle.stage.number or (
        stage is Stage.POLICY_UPDATE and cycle.decision is not None
    ):
        return Standing.DONE
    if stage is cycle.stage:
        return Standing.PRESENT
    return Standing.OFF if cycle.missing(stage) else Standing.OPEN
