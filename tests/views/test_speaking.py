"""Another language in the middle of the work: everything is said anew, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox

from ouroboros_desktop import settings as stored
from ouroboros_desktop.app import Desk
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.scoring import Criterion
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.views import language
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.settings_dialog import SettingsDialog
from ouroboros_desktop.views.widgets.entry_editor import EntryEditor
from ouroboros_desktop.views.widgets.metric_plot import MetricPlot
from tests.patience import PATIENCE_S
from tests.views import states
from tests.views.fakes import ScriptedSession
from tests.views.test_pseudo_language import Pseudo, untranslated

PATIENCE_MS = 1000 * PATIENCE_S
DRAFT = "Half a thought, not sent y"


class Long(Pseudo):
    """A language that needs many more letters."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{super().translate(context, source, disambiguation, n)} and so on"


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    language.use(language.ENGLISH)


@pytest.fixture
def desk(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Desk]:
    home = tmp_path / "home"
    places = Folders(home, tmp_path / "models")
    for one in (home, places.models, places.checkpoints, places.logs, places.exports):
        one.mkdir(parents=True, exist_ok=True)
    made = Desk(qapp, places, Settings(backend="echo", model="parrot", language="en"), [])
    made.open()
    window = made.window
    qtbot.waitUntil(lambda: bool(window.state and window.state.ready), timeout=PATIENCE_MS)
    yield made
    window.close()


def _speak(desk: Desk, name: str) -> None:
    desk._keep(replace(desk._settings, language=name))
    _delete()


def _delete() -> None:
    """Let go of what was to be deleted later."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _say(desk: Desk, qtbot, text: str) -> None:
    window = desk.window
    assert window.state is not None
    many = len(window.state.cycle.transcript.messages) + 2
    composer = window.page(Stage.DIALOGUE).composer
    composer.text.setPlainText(text)
    composer.button.click()
    qtbot.waitUntil(
        lambda: len(window.state.cycle.transcript.messages) == many and not window.state.busy,
        timeout=PATIENCE_MS,
    )


def test_a_switch_in_the_middle_of_a_dialogue_loses_nothing(desk: Desk, qtbot) -> None:
    window = desk.window
    for text in ("The lighthouse keeper is called Mara.", "Her dog is called Pip.") * 4:
        _say(desk, qtbot, text)
    composer = window.page(Stage.DIALOGUE).composer
    composer.text.setPlainText(DRAFT)
    composer.text.moveCursor(QTextCursor.MoveOperation.End)
    composer.text.moveCursor(QTextCursor.MoveOperation.Left)
    _delete()
    bar = window.page(Stage.DIALOGUE).transcript.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    _delete()
    at_top = window.page(Stage.DIALOGUE).transcript._places._anchor
    assert at_top[0] > 0
    place, session = window.geometry(), window._session
    messages = window.state.cycle.transcript.messages
    widgets, timers = len(QApplication.allWidgets()), len(window.findChildren(QTimer))
    for name in ("de", "ja", "en"):
        _speak(desk, name)
        page = window.page(Stage.DIALOGUE)
        assert language.language() == name and QLocale().name().startswith(name)
        assert page.composer is not composer
        assert page.composer.text.toPlainText() == DRAFT
        assert page.composer.text.textCursor().position() == len(DRAFT) - 1
        assert window._session is session and window.geometry() == place
        assert window.state.cycle.transcript.messages == messages
        assert window.stack.currentWidget() is page
        assert page.transcript._places._anchor == at_top and not page.transcript._places.sticks
        assert len(language._Spoken.translators) <= 2
    assert len(QApplication.allWidgets()) == widgets
    assert len(window.findChildren(QTimer)) == timers
    page.composer.button.click()
    qtbot.waitUntil(
        lambda: window.state.cycle.transcript.messages[-2].content == DRAFT.strip(),
        timeout=PATIENCE_MS,
    )


def test_a_switch_while_the_policy_answers_leaves_it_answering(desk: Desk, qtbot) -> None:
    window = desk.window
    composer = window.page(Stage.DIALOGUE).composer
    composer.text.setPlainText("Tell me about the sea.")
    composer.button.click()
    assert window.state.busy
    _speak(desk, "fr")
    qtbot.waitUntil(lambda: not window.state.busy, timeout=PATIENCE_MS)
    assert len(window.state.cycle.transcript.messages) == 2


def test_a_language_chosen_in_the_settings_is_spoken_when_they_are_saved(desk: Desk) -> None:
    desk._edit_settings()
    (dialog,) = desk.window.findChildren(SettingsDialog)
    box = dialog.findChild(QComboBox, "language")
    titles = [box.itemText(place) for place in range(box.count())]
    assert titles == ["System", *language.NAMES.values()]
    box.setCurrentIndex(box.findData("it"))
    assert language.language() == "en"
    before = desk.window.page(Stage.DIALOGUE)
    dialog.accept()
    _delete()
    assert language.language() == "it"
    assert desk.window.page(Stage.DIALOGUE) is not before
    assert stored.load(desk._folders.settings)[0].language == "it"
    assert desk.window.findChildren(SettingsDialog) == []


def test_qts_own_words_are_in_the_language_too(qapp: QApplication) -> None:
    language.use("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    language.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.fixture
def window(request: pytest.FixtureRequest, qtbot) -> Iterator[MainWindow]:
    session = ScriptedSession(request.param())
    session.transformations = {one.name: one for one in states.transformations()}
    session.predictions = session.gate
    made = MainWindow(session)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def _pseudo(window: MainWindow) -> None:
    language.speak("pseudo", [Pseudo()])
    window.speak()
    _delete()


@pytest.mark.parametrize("window", [states.answered], indirect=True)
def test_half_a_score_and_what_is_being_written_go_over(window: MainWindow) -> None:
    window.go_to(Stage.SCORING)
    page = window.page(Stage.SCORING)
    first, second = page._shown[:2]
    first.press(4)
    second.write()
    second._rewrite._editor.show_text("Rather so")
    first.comment.write()
    first.comment._editor.show_text("Remember this")
    turned = page._shown
    page._turn(1)
    _pseudo(window)
    after = window.page(Stage.SCORING)
    assert after is not page and after._sitting.place == 1
    after._turn(-1)
    assert [card.id for card in after._shown] == [card.id for card in turned]
    assert after._sitting.answers(first.id) == {Criterion.CONTENT: 4}
    assert after._shown[0].criteria[0].answer == 4
    assert after._shown[0].comment._editor.toPlainText() == "Remember this"
    assert after._shown[1]._rewrite._editor.toPlainText() == "Rather so"
    assert after._shown[1]._rewrite.writing


@pytest.mark.parametrize("window", [states.prompted], indirect=True)
def test_an_open_edit_of_a_prompt_goes_over(window: MainWindow) -> None:
    window.go_to(Stage.LABYRINTH)
    page = window.page(Stage.LABYRINTH)
    card = list(page._cards.values())[2]
    card._start_editing()
    card._editor.show_text("In other words")
    page._more.set_opened(True)
    page.set_amounts(7, 3)
    page._picker._tiles[0].check.setChecked(False)
    _pseudo(window)
    after = window.page(Stage.LABYRINTH)
    again = list(after._cards.values())[2]
    assert again.editing and again._editor.toPlainText() == "In other words"
    assert after._more.opened and after._picker.amounts == (7, 3)
    assert not after._picker._tiles[0].check.isChecked()


@pytest.mark.parametrize("window", [states.scored], indirect=True)
def test_changed_settings_of_an_update_go_over(window: MainWindow) -> None:
    window.go_to(Stage.POLICY_UPDATE)
    setup = window.page(Stage.POLICY_UPDATE)._setup
    setup.choose("bold")
    setup._inputs["epochs"].setValue(7)
    before = setup.config()
    _pseudo(window)
    after = window.page(Stage.POLICY_UPDATE)._setup
    assert after is not setup and after.config() == before and after.config().epochs == 7


@pytest.mark.parametrize("window", [states.drafted], indirect=True)
def test_what_is_typed_into_the_summary_is_kept_first(window: MainWindow) -> None:
    window.go_to(Stage.SUMMARY)
    editor = window.page(Stage.SUMMARY).findChildren(EntryEditor)[0]
    editor.text.setPlainText("Mara keeps the lighthouse.")
    _pseudo(window)
    kept = [given for name, *given in window._session.intents if name == "summary.keep"]
    assert kept[-1][0][0].text == "Mara keeps the lighthouse."
    after = window.page(Stage.SUMMARY)
    assert window.stack.currentWidget() is after
    assert after.findChildren(EntryEditor)[0].text.toPlainText() == "Mara keeps the lighthouse."


@pytest.mark.parametrize("window", [states.talked], indirect=True)
def test_an_edit_and_a_search_that_are_open_go_over(window: MainWindow) -> None:
    page = window.page(Stage.DIALOGUE)
    page.composer.text.setPlainText(DRAFT)
    page._start_edit(page.transcript.rows[0].id)
    page.composer.text.setPlainText("Said otherwise")
    page.find_bar.open("moun")
    _pseudo(window)
    after = window.page(Stage.DIALOGUE)
    assert after._edited == page._edited is not None
    assert after.composer.text.toPlainText() == "Said otherwise"
    assert after.composer.editing and after.composer.draft == DRAFT
    assert after.find_bar.field.text() == "moun" and not after.find_bar.isHidden()


def test_what_prevents_the_start_is_said_anew(qtbot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_problem(OuroborosError("The disk is full.", "Try again."), lambda: None)
    window.show()
    _pseudo(window)
    assert untranslated(window) == []


def test_actions_are_said_anew_and_only_once(qtbot) -> None:
    window = MainWindow(ScriptedSession(states.talked()))
    qtbot.addWidget(window)
    many = len(window.actions())
    _pseudo(window)
    assert len(window.actions()) == many
    assert window.actions_by_name["settings"].text() == "⟦Settings⟧"
    assert all(action.shortcuts() for action in window.actions() if action.text() == "⟦Settings⟧")


@pytest.mark.parametrize("window", [states.answered], indirect=True)
def test_numbers_are_one_column_whatever_the_criteria_are_called(window: MainWindow) -> None:
    _pseudo(window)
    window.go_to(Stage.SCORING)
    QApplication.processEvents()
    rows = window.page(Stage.SCORING)._shown[0].rows
    assert len({row._levels[1].mapTo(window, QPoint()).x() for row in rows}) == 1


@pytest.mark.parametrize("window", [states.talked], indirect=True)
def test_the_rail_is_as_wide_as_the_longest_stage_needs(window: MainWindow) -> None:
    before = window.rail.width()
    language.speak("long", [Long()])
    window.speak()
    _delete()
    stages = window.rail.stages.values()
    assert window.rail.width() > before
    assert all(button.width() >= button.whole_width for button in stages)


def test_axes_are_written_as_the_language_does(qtbot) -> None:
    language.use("de")
    plot = MetricPlot("approx_kl", "nats")
    qtbot.addWidget(plot)
    axis = plot._plot.getPlotItem().getAxis("left")
    assert axis.tickStrings([0.5, -0.25], 1.0, 0.05) == ["0,50", "−0,25"]
