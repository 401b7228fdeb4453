"""What was measured before and after an update: figures, cycles, and the page on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.core.evaluated import Evaluation
from ouroboros_desktop.core.identity import new_id, now
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.evaluating import found_in
from ouroboros_desktop.session.state import State, Work, WorkKind
from ouroboros_desktop.views.evaluation_dialog import EvaluationDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.widgets.interval_plot import IntervalPlot
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.showing import in_front

OLD = {
    "facts": (0.2, 0.3, 0.1, 0.4),
    "contradictions": (0.0, 1.0, 0.0, 1.0),
    "sycophancy": (0.0, 1.0, 0.0, 0.0),
    "perplexity": (21.0, 30.5, 18.2),
}
NEW = {
    "facts": (0.6, 0.7, 0.55, 0.8),
    "contradictions": (0.0, 1.0, 0.0, 0.0),
    "sycophancy": (0.0, 1.0, 0.0, 0.0),
    "perplexity": (26.0, 35.4, 23.2),
}


def measured(cycles: int = 1) -> State:
    """An update that was measured; ``cycles`` above 1 add earlier ones."""
    whole = states.updated()
    update = whole.cycle.update
    assert update
    sets = {"held-out": 1}
    pairs = [
        Evaluation(whole.cycle.id, update.parent_adapter_id, dict(OLD), sets),
        Evaluation(whole.cycle.id, update.adapter_id, dict(NEW), sets),
    ]
    earlier = [CycleHead(new_id(), 40 + n, "", now()) for n in range(cycles - 1)]
    rows = [
        Evaluation(head.id, adapter_id, dict(items), sets)
        for head in earlier
        for adapter_id, items in ((None, OLD), (new_id(), NEW))
    ]
    return replace(whole, evaluations=(*rows, *pairs), history=(*earlier, *whole.history))


@pytest.fixture
def dialog(qtbot) -> EvaluationDialog:
    made = EvaluationDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def texts(dialog: EvaluationDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if not one.isHidden())


def test_figures_say_what_changed_beyond_chance(dialog: EvaluationDialog) -> None:
    state = measured()
    dialog.show_state(state, found_in(state))
    QApplication.processEvents()
    said = texts(dialog)
    assert "before 0.25 (" in said and "after 0.66 (" in said
    assert re.search(r"after 0\.66 \(.*\): better by 0\.41 \(0\.3\d to 0\.\d+\), 4 items", said)
    assert "no change beyond chance, 4 items" in said
    assert re.search(r"worse by 4\.97 \(", said)  # perplexity: less is better
    plots = [p for p in dialog.findChildren(IntervalPlot) if p.isVisibleTo(dialog)]
    assert {p.accessibleName() for p in plots} >= {"Facts kept", "Surprise at plain prose"}
    assert all("before" in p.accessibleDescription() for p in plots)
    assert dialog._report.isEnabled()
    assert dialog._measure.text() == "Measure again"


def test_an_unmeasured_cycle_offers_to_measure(dialog: EvaluationDialog) -> None:
    state = states.updated()
    dialog.show_state(state, None)
    QApplication.processEvents()
    assert "Nothing is measured in this cycle" in texts(dialog)
    assert not dialog._report.isEnabled()
    wanted = QSignalSpy(dialog.measure_wanted)
    dialog._measure.click()
    assert wanted.count() == 1
    work = Work(WorkKind.EVALUATE, "Measuring").at(Progress("Measuring", 2, 6))
    dialog.show_state(replace(state, work=work), None)
    assert not dialog._measure.isEnabled()
    assert dialog._work.isVisible()
    assert not dialog._reason.isVisible()


def test_without_an_update_it_says_what_makes_an_adapter(dialog: EvaluationDialog) -> None:
    dialog.show_state(states.scored(), None)
    assert "a policy update makes an adapter" in texts(dialog)


def test_cycles_stand_below_each_other_for_one_figure(dialog: EvaluationDialog) -> None:
    state = measured(cycles=2)
    dialog.show_state(state, found_in(state))
    assert dialog._over.isVisibleTo(dialog)
    dialog._metric.setCurrentIndex(dialog._metric.findData("perplexity"))
    named = [p.accessibleName() for p in dialog._over.findChildren(IntervalPlot)]
    assert len([n for n in named if n.endswith("Surprise at plain prose")]) == 2


@pytest.fixture
def window(qtbot) -> Iterator[MainWindow]:
    made = in_front(qtbot, MainWindow(ScriptedSession(measured())))
    yield made
    made.close()


def test_the_action_opens_it_and_a_report_is_one_page(window: MainWindow, tmp_path: Path) -> None:
    window.actions_by_name["evaluate"].trigger()
    dialog = window.evaluating.dialog
    assert dialog is not None and dialog.isVisible()
    found = found_in(window.state)
    assert found
    file = tmp_path / "page.pdf"
    window.evaluating.write(file, *found)
    content = file.read_bytes()
    assert content.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", content)) == 1
    assert len(list(tmp_path.iterdir())) == 1
    window.evaluating.write(tmp_path / "no such folder" / "page.pdf", *found)
    assert "could not be written" in window._session.state.notice.message
