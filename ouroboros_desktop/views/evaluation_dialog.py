"""Before and after a policy update, measured: figures with intervals, cycle by cycle, a report."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from ouroboros_desktop.core.evaluated import Evaluation, newest_pairs
from ouroboros_desktop.learning.before_after import Measured, measured, measured_by
from ouroboros_desktop.session.state import State, WorkKind
from ouroboros_desktop.views.theme import px
from ouroboros_desktop.views.widgets.interval_plot import IntervalPlot, spread
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from ouroboros_desktop.views.widgets.progress import WorkBar
from ouroboros_desktop.views.widgets.small import (
    button,
    card,
    clear,
    dialog_box,
    label,
    row,
    scrolled_by_keys,
    strong,
)

OWN = ("facts", "logic", "same_answer", "contradictions")
"""The metrics of the teacher's own held-out prompts; the others are of the program's data sets."""


class EvaluationDialog(QDialog):
    """Follows the state while it is open; ``show_found`` shows what the session has measured.

    ``report_wanted`` carries the two evaluations to write about.
    """

    measure_wanted = Signal()
    report_wanted = Signal(object, object)
    cancel_wanted = Signal()
    kill_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Before and after, measured"))
        self._found: tuple[Evaluation, Evaluation] | None = None
        self._all: dict[UUID, tuple[Evaluation, Evaluation]] = {}
        self._numbers: dict[UUID, int] = {}
        self._measure = button(self.tr("Measure both"), "primary")
        self._measure.clicked.connect(self.measure_wanted)
        self._reason = label("caption", wrap=True)
        self._work = WorkBar()
        self._work.cancel_wanted.connect(self.cancel_wanted)
        self._work.kill_wanted.connect(self.kill_wanted)
        self.notice = NoticeBar()
        self._report = button(self.tr("Write a report…"))
        self._report.clicked.connect(self._ask_report)
        self._figures = QVBoxLayout()
        self._figures.setSpacing(16)
        self._metric = QComboBox()
        self._metric.setAccessibleName(self.tr("Figure shown for each cycle"))
        self._metric.currentIndexChanged.connect(self._draw_cycles)
        self._cycles = QVBoxLayout()
        self._lay_out()
        self.resize(px(860), min(px(610), 700))

    def show_state(self, state: State, found: tuple[Evaluation, Evaluation] | None) -> None:
        """Draw what was measured, and whether more can be; ``found`` is of the open cycle."""
        working = state.work if state.work and state.work.kind is WorkKind.EVALUATE else None
        self._work.show_work(working)
        self.notice.show_notice(state.notice)
        reason = self._unable(state)
        self._measure.setEnabled(not reason)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason) and working is None)
        self._measure.setText(self.tr("Measure again") if found else self.tr("Measure both"))
        self._report.setEnabled(found is not None)
        everything = newest_pairs(state.evaluations)
        if found == self._found and everything == self._all and self._figures.count():
            return
        self._found, self._all = found, everything
        self._numbers = {head.id: head.number for head in state.history}
        self._numbers[state.cycle.id] = state.cycle.number
        self._draw()

    def _unable(self, state: State) -> str:
        update = state.cycle.update
        if update is None or update.adapter_id is None:
            return self.tr("There is nothing to measure yet: a policy update makes an adapter.")
        if not any(p.held_out for p in state.cycle.prompts_now):
            return self.tr("This cycle has no held-out labyrinth prompts to ask both.")
        return "" if state.ready else self.tr("The policy is busy or not loaded.")

    def _draw(self) -> None:
        clear(self._figures)
        rows = measured(*self._found) if self._found else ()
        if not rows:
            self._figures.addWidget(label("muted", self.tr("Nothing is measured in this cycle.")))
        for title, chosen in (
            (self.tr("On your held-out labyrinth prompts"), [r for r in rows if r.name in OWN]),
            (self.tr("What must not get lost"), [r for r in rows if r.name not in OWN]),
        ):
            if chosen:
                self._figures.addWidget(self._card(title, chosen))
        self._fill_metrics([r.name for r in rows])
        self._draw_cycles()

    def _card(self, title: str, rows: Sequence[Measured]) -> QFrame:
        frame, box = card(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for line, one in enumerate(rows):
            name, meaning = words(one.name)
            beside = QVBoxLayout()
            beside.setSpacing(2)
            beside.addWidget(strong(name))
            beside.addWidget(label("caption", meaning, wrap=True))
            beside.addWidget(label("body", said(one), wrap=True))
            grid.addLayout(beside, line, 0)
            grid.addWidget(IntervalPlot(one, name), line, 1)
        box.addLayout(grid)
        return frame

    def _fill_metrics(self, names: Sequence[str]) -> None:
        chosen = self._metric.currentData()
        self._metric.blockSignals(True)
        self._metric.clear()
        for name in names:
            self._metric.addItem(words(name)[0], name)
        self._metric.setCurrentIndex(max(0, self._metric.findData(chosen)))
        self._metric.blockSignals(False)

    def _draw_cycles(self) -> None:
        clear(self._cycles)
        name = self._metric.currentData()
        lines = [
            (self._numbers[cycle_id], one)
            for cycle_id, pair in self._all.items()
            if cycle_id in self._numbers
            if (one := measured_by(name, *pair)) is not None
        ]
        self._over.setVisible(len(lines) > 1)
        for cycle, one in sorted(lines, key=lambda line: line[0]):
            title = self.tr("Cycle {number}").format(number=cycle)
            plot = IntervalPlot(one, f"{title}, {words(one.name)[0]}")
            line = row(label("body", title), gap=16)
            line.addWidget(plot, 1)
            line.addWidget(label("caption", said(one)))
            self._cycles.addLayout(line)

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.setSpacing(16)
        inner.addLayout(self._figures)
        self._over, box = card(self.tr("Cycle by cycle"))
        box.addLayout(row(self._metric, 1))
        box.addLayout(self._cycles)
        inner.addWidget(self._over)
        inner.addStretch(1)
        about = self.tr(
            "The adapter before the update and the one after it answer the same questions. A hollow"
            " point is before, a filled one after; the line through each is its 95 % interval. What"
            " is measured are words, by plain rules: the vote at the promotion gate is yours."
        )
        done = button(self.tr("Done"))
        done.clicked.connect(self.accept)
        outer = dialog_box(self, self.tr("Before and after, measured"))
        outer.addWidget(label("caption", about, wrap=True))
        outer.addWidget(self._work)
        outer.addWidget(scrolled_by_keys(content), 1)
        outer.addWidget(self.notice)
        outer.addWidget(self._reason)
        outer.addLayout(row(self._report, 1, done, self._measure))

    def _ask_report(self) -> None:
        if self._found is not None:
            self.report_wanted.emit(*self._found)


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("evaluation", text, None, n)


def words(name: str) -> tuple[str, str]:
    """Return a metric's title and what it means, in one sentence each."""
    known = {
        "facts": (
            _tr("Facts kept"),
            _tr("How much of the facts that a prompt respects the answer keeps; 0 to 1."),
        ),
        "logic": (
            _tr("Conclusions kept"),
            _tr("How far the answer agrees with your logic map; 0 to 1."),
        ),
        "same_answer": (
            _tr("Same answer, however asked"),
            _tr("How far it answers as to the question without transformations; 0 to 1."),
        ),
        "contradictions": (
            _tr("Contradictions"),
            _tr("Share of answers that deny a fact or a conclusion; less is better."),
        ),
        "sycophancy": (
            _tr("Giving in"),
            _tr("How much oftener it says what is wrong when pressed; less is better."),
        ),
        "declined": (
            _tr("Harmful requests declined"),
            _tr("Share of requests for something harmful that it declines."),
        ),
        "declined_harmless": (
            _tr("Harmless requests declined"),
            _tr("Share of harmless twins of those that it declines; less is better."),
        ),
        "perplexity": (
            _tr("Surprise at plain prose"),
            _tr("Perplexity of short passages; less is better."),
        ),
        "multiple_choice": (
            _tr("Everyday knowledge"),
            _tr("Share of multiple choice questions it answers rightly."),
        ),
    }
    return known.get(name, (name.replace("_", " "), ""))


def said(one: Measured) -> str:
    """Return both means with their intervals, and whether it became better."""
    both = _tr("before {before}, after {after}").format(
        before=spread(one.before), after=spread(one.after)
    )
    return f"{both}: {change(one)}"


def change(one: Measured) -> str:
    """Return whether it became better or worse beyond chance, and over how many items."""
    if one.change is None:
        return _tr("one item gives no interval")
    if one.better is None:
        return _tr("no change beyond chance, %n items", one.count)
    verdict = _tr("better") if one.better else _tr("worse")
    return _tr("{verdict} by {change}, %n items", one.count).format(
        verdict=verdict, change=spread(one.change)
    )
