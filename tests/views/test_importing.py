"""Importing from the window: the report, the licence, the list, a dropped file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QTextEdit, QWidget

from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.imported import (
    Annotated,
    ExampleKind,
    ImportBatch,
    StoredBatch,
    Use,
)
from ouroboros_desktop.core.licences import OWN_WORK
from ouroboros_desktop.imports.format import Refused, Stated, Taken
from ouroboros_desktop.imports.reading import Report
from ouroboros_desktop.views.import_dialog import ImportDialog
from ouroboros_desktop.views.imports_dialog import ImportsDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.widgets.growing_text import Editor
from ouroboros_desktop.views.widgets.page import Page
from ouroboros_desktop.views.widgets.update_material import counted, material
from tests.views import states
from tests.views.fakes import ScriptedSession, a_state
from tests.views.showing import window_of

ROW = Annotated(ExampleKind.DEMONSTRATION, '{"prompt": "a"}')
REPORT = Report(
    "community.csv",
    "0" * 64,
    "csv",
    (Taken(2, ROW), Taken(4, ROW, ("“prompt” looks like a spreadsheet's formula.",))),
    (Refused(3, "This row has 3 cells; the first line names 2."),),
)
WHEN = datetime(2026, 5, 1, tzinfo=UTC)
BATCH = ImportBatch("set.zip", "0" * 64, "CC-BY-4.0", "Ada", "{}", created_at=WHEN)
STORED = StoredBatch(BATCH, Use.NONE, {ExampleKind.DEMONSTRATION: 12})


def test_the_report_is_shown_by_line_and_nothing_goes_on_without_a_licence(qtbot):
    dialog = ImportDialog(REPORT)
    qtbot.addWidget(dialog)
    shown = dialog.lines.toPlainText().splitlines()
    assert [line.split(":")[0] for line in shown] == ["line 3", "line 4"]
    assert "refused. This row has 3 cells" in shown[0]
    assert dialog.confirm.text() == "Import 2 of 3 rows"
    assert not dialog.confirm.isEnabled()
    dialog.licence.setCurrentIndex(dialog.licence.findData("CC-BY-4.0"))
    assert not dialog.confirm.isEnabled()
    dialog.attribution.setText("Ada")
    assert dialog.confirm.isEnabled()
    with qtbot.waitSignal(dialog.confirmed) as heard:
        dialog.confirm.click()
    assert heard.args == ["CC-BY-4.0", "Ada"]


def test_what_a_file_states_is_filled_in_and_markup_is_text(qtbot):
    report = replace(
        REPORT, source="<b>x</b>.csv", stated=Stated("MIT", "Ben"), refused=(), taken=()
    )
    dialog = ImportDialog(report)
    qtbot.addWidget(dialog)
    assert (dialog.licence.currentData(), dialog.attribution.text()) == ("MIT", "Ben")
    assert not dialog.confirm.isEnabled()
    assert "Nothing is unusual" in dialog.lines.toPlainText()


def test_a_licence_that_the_file_does_not_state_is_refused_in_the_dialog(qtbot):
    dialog = ImportDialog(replace(REPORT, stated=Stated("CC-BY-4.0", "Ben")))
    qtbot.addWidget(dialog)
    assert dialog.confirm.isEnabled()
    dialog.licence.setCurrentIndex(dialog.licence.findData("MIT"))
    assert not dialog.confirm.isEnabled()
    assert dialog._reason.text() == "The file itself says that its licence is CC-BY-4.0."
    dialog.licence.setCurrentIndex(dialog.licence.findData(OWN_WORK))
    assert dialog.confirm.isEnabled()


def test_the_list_says_what_an_import_is_for_and_changes_only_when_it_is_so(qtbot):
    dialog = ImportsDialog()
    qtbot.addWidget(dialog)
    dialog.show_imports([STORED])
    (use,) = dialog.findChildren(QComboBox)
    offered = [use.itemData(place) for place in range(use.count())]
    assert offered == [Use.NONE, Use.TRAINING, Use.BENCHMARK, Use.WITHDRAWN]
    use.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.use_wanted) as heard:
        use.activated.emit(1)
    assert heard.args == [BATCH.id, Use.TRAINING]
    assert use.currentData() == Use.NONE
    dialog.show_imports([replace(STORED, use=Use.WITHDRAWN)])
    assert not any(box.isVisibleTo(dialog) for box in dialog.findChildren(QComboBox))


def test_the_window_opens_a_report_once_and_hands_on_what_was_decided(qtbot):
    state = a_state("Hello.", "Hi.")
    session = ScriptedSession(state)
    window = MainWindow(session)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    session.show(replace(state, pending=REPORT))
    session.show(replace(session.state, saved_at=None))
    (dialog,) = window.findChildren(ImportDialog)
    dialog.licence.setCurrentIndex(dialog.licence.findData(OWN_WORK))
    dialog.confirm.click()
    assert ("importing.confirm", OWN_WORK, "") in session.intents
    assert dialog.isVisible(), "it may still fail"
    session.show(replace(state, pending=None))
    assert not dialog.isVisible()
    assert not any(intent[0] == "importing.dismiss" for intent in session.intents)
    session.show(replace(state, pending=replace(REPORT)))
    window.findChildren(ImportDialog)[-1].reject()
    assert session.intents[-1] == ("importing.dismiss",)


def drop(target: QWidget, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(urls)
    data.setText("\n".join(url.toString() for url in urls))
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, *held)
    QApplication.sendEvent(target, enter)
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, *held))


def test_a_dropped_file_is_read_and_several_are_not(qtbot, tmp_path: Path):
    session = ScriptedSession(a_state("Hello.", "Hi."))
    window = MainWindow(session)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    file = QUrl.fromLocalFile(str(tmp_path / "rows.csv"))
    drop(window, file, file)
    assert session.intents == []
    assert session.state.notice.message.startswith("Files are imported one at a time")
    drop(window, file)
    assert session.intents == [("importing.read", tmp_path / "rows.csv")]


@pytest.mark.parametrize(
    ("stage", "field", "kind"),
    [
        (Stage.DIALOGUE, lambda page: page.composer.text, QPlainTextEdit),
        (Stage.SUMMARY, lambda page: page.findChildren(Editor)[0], QTextEdit),
    ],
)
def test_a_file_dropped_where_one_writes_is_imported_too(
    qtbot, tmp_path: Path, stage: Stage, field: Callable[[Page], QWidget], kind: type
):
    window = window_of(states.drafted())
    qtbot.addWidget(window)
    window.show()
    window.go_to(stage)
    text = field(window.page(stage))
    assert isinstance(text, kind)
    before = text.toPlainText()
    drop(text.viewport(), QUrl.fromLocalFile(str(tmp_path / "rows.csv")))
    assert text.toPlainText() == before
    assert window._session.intents == [("importing.read", tmp_path / "rows.csv")]
    drop(text.viewport(), QUrl("https://example.org"))
    assert "https://example.org" in text.toPlainText(), "an address is text"
    window.close()


def test_the_list_opens_from_its_action_and_follows_the_state(qtbot):
    state = a_state("Hello.", "Hi.")
    session = ScriptedSession(replace(state, imports=(STORED,)))
    window = MainWindow(session)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.actions_by_name["imports"].trigger()
    (dialog,) = window.findChildren(ImportsDialog)
    dialog.use_wanted.emit(BATCH.id, Use.BENCHMARK)
    assert session.intents[-1] == ("importing.use", BATCH.id, Use.BENCHMARK)
    session.show(replace(state, imports=(replace(STORED, use=Use.BENCHMARK),)))
    shown = [box.currentData() for box in dialog.findChildren(QComboBox)]
    assert Use.BENCHMARK in shown
    dialog.done_button.click()


def test_imports_for_training_are_counted_and_named_apart():
    state = a_state("Hello.", "Hi.")
    training = replace(STORED, use=Use.TRAINING)
    found = material(replace(state, imports=(training, STORED)))
    assert found.imported == ("12 demonstrations from set.zip (CC-BY-4.0)",)
    assert found.rewrites == 0
    assert counted(replace(state, imports=(training,))).demonstrations == 12
    assert counted(replace(state, imports=(STORED,))).demonstrations == 0
