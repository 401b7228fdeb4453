"""What could not be saved stays on screen, and what was refused says why where it was asked for.

Real sessions, and a full disk.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog

from ouroboros_desktop.app import Desk
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.imported import Use
from ouroboros_desktop.core.licences import OWN_WORK
from ouroboros_desktop.core.scoring import Criterion, Scores
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import Level, Notice
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.storage import Store, copying
from ouroboros_desktop.views import summary
from ouroboros_desktop.views.arena_dialog import ArenaDialog
from ouroboros_desktop.views.backups_dialog import BackupsDialog
from ouroboros_desktop.views.import_dialog import ImportDialog
from ouroboros_desktop.views.imports_dialog import ImportsDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.scoring import ScoringPage
from ouroboros_desktop.views.teachers_dialog import TeachersDialog
from ouroboros_desktop.views.widgets.entry_editor import EntryEditor
from ouroboros_desktop.views.widgets.notice_bar import NoticeBar
from tests.patience import PATIENCE_S
from tests.views import states
from tests.views.showing import window_of

PATIENCE_MS = round(1000 * PATIENCE_S)
SETTINGS = Settings(
    backend="echo", model="echo", language="en", completions=2, train_prompts=2, held_out_prompts=1
)
FACTS = ("Mara keeps the lighthouse.", "The lamp burns whale oil.", "The boat comes on Fridays.")


@contextmanager
def full_disk() -> Iterator[None]:
    """While this lasts the disk has less room than the store asks for, and so nothing is saved."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(copying, "MIN_FREE", 2**60)
        yield


@pytest.fixture
def desk(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[Desk]:
    places = Folders(tmp_path / "home", tmp_path / "models")
    for one in (places.home, places.models, places.checkpoints, places.logs, places.exports):
        one.mkdir(parents=True, exist_ok=True)
    made = Desk(qapp, places, SETTINGS, [])
    made.open()
    window = made.window
    qtbot.waitUntil(lambda: bool(window.state and window.state.ready), timeout=PATIENCE_MS)
    yield made
    window.close()
    gc.collect()


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    return desk.window


@pytest.fixture
def session(window: MainWindow) -> Session:
    """The session of the window, with an approved summary."""
    found = window._session
    assert found is not None
    found.dialogue.say("Mara keeps the lighthouse at Skerry Point.")
    found.wait()
    found.summary.approve([SummaryEntry(Part.FACT_LEDGER, one, Author.TEACHER) for one in FACTS])
    return found


def stored(session: Session) -> list[str]:
    """What the summary says in the store."""
    found = session.store.cycle(session.cycle.id).summary
    return [one.text for one in found.entries] if found else []


def edit_entry(page: summary.SummaryPage, words: str) -> None:
    (editor,) = [e for e in page.findChildren(EntryEditor) if e.entry.text == FACTS[1]]
    editor.text.setFocus()
    editor.text.selectAll()
    QTest.keyClicks(editor.text, words)


def summary_page(window: MainWindow) -> summary.SummaryPage:
    window.go_to(Stage.SUMMARY)
    page = window.page(Stage.SUMMARY)
    assert isinstance(page, summary.SummaryPage)
    return page


def test_an_edit_of_the_summary_that_was_not_saved_is_saved_later(
    window: MainWindow, session: Session, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(summary, "QUIET_MS", 1)
    monkeypatch.setattr(summary, "AGAIN_MS", 50)
    page = summary_page(window)
    assert page._go_on.isVisible()
    with full_disk():
        edit_entry(page, "It burns gas.")
        qtbot.waitUntil(lambda: session.state.notice is not None)
        assert "is full" in session.state.notice.message
        assert page._lists.unkept
        assert page._approve.isVisible() and not page._go_on.isVisible()
        assert stored(session) == list(FACTS)
    qtbot.waitUntil(lambda: "It burns gas." in stored(session))
    assert not page._lists.unkept and not page._quiet.isActive()


def test_what_was_not_saved_is_not_asked_for_in_a_storm(window: MainWindow, session: Session):
    page = summary_page(window)
    with full_disk():
        edit_entry(page, "It burns gas.")
        page.flush()
        assert page._quiet.isActive() and page._quiet.interval() >= 10_000
        window.go_to(Stage.DIALOGUE)
    assert stored(session) == list(FACTS)
    window.close()
    store = Store.open(session.store.home / "store.duckdb")
    kept = store.cycle(session.cycle.id).summary
    store.close()
    assert "It burns gas." in [one.text for one in kept.entries], "closing tries once more"


def test_a_page_that_is_hidden_knows_that_its_text_was_saved(
    window: MainWindow, session: Session
) -> None:
    page = summary_page(window)
    edit_entry(page, "It burns gas.")
    window.go_to(Stage.DIALOGUE)
    assert "It burns gas." in stored(session) and not page._lists.unkept
    session.undo()
    page.flush()
    assert stored(session) == list(FACTS), "an undo elsewhere stands"


def test_text_that_was_not_saved_stays_with_its_cycle(window: MainWindow, session: Session) -> None:
    page, first = summary_page(window), session.cycle.id
    with full_disk():
        edit_entry(page, "It burns gas.")
        window.go_to(Stage.DIALOGUE)
    session.new_cycle()
    page.flush()
    assert session.cycle.summary is None, "nothing of it comes into another cycle"
    with full_disk():
        session.open_cycle(first)
        window.go_to(Stage.SUMMARY)
        assert page._lists.unkept and page._quiet.isActive()
    page.flush()
    assert "It burns gas." in stored(session)


def test_text_that_was_not_saved_outlives_another_language_and_an_undo(
    window: MainWindow, session: Session
) -> None:
    session.summary.keep(session.cycle.summary.entries[:2])
    page = summary_page(window)
    with full_disk():
        edit_entry(page, "It burns gas.")
        window.speak()
    page = summary_page(window)
    assert page._lists.unkept and page._quiet.isActive()
    session.undo()
    assert stored(session) == list(FACTS)
    assert "It burns gas." in [one.text for one in page._lists.draft.entries]
    page.flush()
    assert "It burns gas." in stored(session)


def said(dialog: QDialog) -> str:
    """What the notice in a dialog says, if one is seen."""
    (bar,) = dialog.findChildren(NoticeBar)
    return bar.notice.message if bar.notice and bar.isVisible() else ""


def dismiss(dialog: QDialog) -> None:
    (bar,) = dialog.findChildren(NoticeBar)
    bar._close.click()


# ------------------------------------------------------------------ forms


@pytest.fixture
def answered(window: MainWindow, session: Session) -> ScoringPage:
    """The page of scoring, with completions to each prompt."""
    session.labyrinth.build([["pronoun-swap"]])
    session.scoring.answer()
    session.wait()
    window.go_to(Stage.SCORING)
    page = window.page(Stage.SCORING)
    assert isinstance(page, ScoringPage)
    return page


def typed(words: str) -> None:
    field = QApplication.focusWidget()
    field.selectAll()
    QTest.keyClicks(field, words)


def test_a_rewrite_is_open_until_it_is_saved(answered: ScoringPage, session: Session) -> None:
    card = answered._shown[0]
    card.write()
    typed("As I would say it.")
    with full_disk():
        card._rewrite.save()
        assert "is full" in session.state.notice.message
    assert card._rewrite.writing
    assert card._rewrite._editor.toPlainText() == "As I would say it."
    card._rewrite.save()
    assert not card._rewrite.writing
    assert session.cycle.rewrites_now[0].text == "As I would say it."


def test_a_comment_is_open_until_it_is_saved(answered: ScoringPage, session: Session) -> None:
    card = answered._shown[0]
    card.comment.write()
    typed("too long")
    with full_disk():
        card.comment.save()
    assert card.comment.writing and card.comment._editor.toPlainText() == "too long"
    card.comment.save()
    assert not card.comment.writing
    assert session.cycle.remarks_now[0].comment == "too long"


def test_a_mark_is_asked_for_until_it_is_saved(answered: ScoringPage, session: Session) -> None:
    card = answered._shown[0]
    for many in (1, 2):  # the same words may be marked once more
        card._marks.ask(0, 3)
        typed("why")
        with full_disk():
            card._marks._buttons[Criterion.LOGIC].click()
        assert card._marks.writing and card._marks._reason.text() == "why"
        card._marks._buttons[Criterion.LOGIC].click()
        assert not card._marks.writing
        assert len(session.cycle.marks_now) == many


def test_the_same_comment_on_a_completion_that_came_back_closes_too(
    answered: ScoringPage, session: Session
) -> None:
    for one in session.cycle.answers:
        session.scoring.comment(one.id, "too long")
        session.scoring.score(one.id, Scores(3, 3, 3))
    answered.repeat_share = 1.0
    session.scoring.comment(session.cycle.answers[0].id, "")
    session.scoring.comment(session.cycle.answers[0].id, "too long")
    sitting = answered._sitting
    while not sitting.repeated(answered._shown[0].id):
        answered._turn(1)
    (card,) = answered._shown
    assert not card.comment.isVisible(), "what was said at the first sight is not shown"
    card.comment.write()
    typed("too long")
    card.comment.save()
    assert not card.comment.writing and card.comment.isVisible()


def test_a_text_of_a_prompt_that_is_refused_stays_open(
    window: MainWindow, session: Session
) -> None:
    session.labyrinth.build([["pronoun-swap"]])
    window.go_to(Stage.LABYRINTH)
    page = window.page(Stage.LABYRINTH)
    held_out = next(p for p in session.cycle.prompts_now if p.held_out)
    trained = next(p for p in session.cycle.prompts_now if not p.held_out)
    card = page._cards[trained.id]
    card._start_editing()
    card._editor.setPlainText(held_out.text)
    card._save()
    assert session.state.notice.hint == "Change the wording."
    assert card.editing and card._editor.toPlainText() == held_out.text
    card._editor.setPlainText(f"{held_out.text} Or not?")
    with full_disk():
        card._save()
        assert card.editing
    card._save()
    assert not card.editing
    assert any(p.text.endswith("Or not?") for p in session.cycle.prompts_now)


def test_an_import_is_open_until_it_is_stored(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"prompt": "What burns?", "completion": "Oil."}\n')
    window.importing.read(str(file))
    session.wait()
    (dialog,) = window.findChildren(ImportDialog)
    dialog.licence.setCurrentIndex(dialog.licence.findData(OWN_WORK))
    dialog.attribution.setText("Mara")
    with full_disk():
        dialog.confirm.click()
    assert said(dialog).startswith("The disk that holds")
    assert dialog.isVisible() and dialog.attribution.text() == "Mara"
    assert session.store.imports() == ()
    dialog.confirm.click()
    assert not dialog.isVisible()
    assert len(session.store.imports()) == 1


def test_of_several_files_that_the_program_was_given_none_is_imported(
    desk: Desk, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"prompt": "What burns?", "completion": "Oil."}\n')
    desk.called(f"{file}\0{file}")
    assert session.state.notice.message.startswith("Files are imported one at a time")
    assert not session.state.busy
    desk.called(str(file))
    session.wait()
    assert session.state.pending is not None
    window.findChildren(ImportDialog)[0].reject()


# ------------------------------------------------------------------ dialogs


def test_an_import_that_cannot_be_a_benchmark_says_so_in_the_list(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"prompt": "What burns?", "completion": "Oil."}\n')
    session.importing.read(file)
    session.wait()
    session.importing.confirm(OWN_WORK)
    (stored,) = session.state.imports
    session.importing.use(stored.batch.id, Use.TRAINING)
    session.dismiss()
    window.importing.list()
    (dialog,) = window.findChildren(ImportsDialog)
    assert said(dialog) == ""
    (use,) = dialog.findChildren(QComboBox)
    use.setCurrentIndex(use.findData(Use.BENCHMARK.value))
    use.activated.emit(use.currentIndex())
    assert "was marked for training before" in said(dialog)
    dismiss(dialog)
    assert said(dialog) == "" and session.state.notice is None


def test_a_teacher_whose_scores_weigh_nothing_is_told_so_where_they_settle(
    answered: ScoringPage, session: Session, window: MainWindow
) -> None:
    answer = session.cycle.answers[0].id
    session.scoring.score(answer, Scores(1, 1, 1))
    session.teachers.add("Ben")
    session.scoring.score(answer, Scores(5, 5, 5))
    session.teachers.weigh(session.state.teacher.id, 0.0)
    answered.agreement_wanted.emit()
    (dialog,) = window.findChildren(TeachersDialog)
    dialog.settle_wanted.emit(answer, Scores(3, 3, 3))
    assert said(dialog) == "The scores of Ben weigh nothing."
    dismiss(dialog)
    assert said(dialog) == ""


def test_a_backup_by_hand_says_in_the_dialog_how_it_went(
    window: MainWindow, session: Session, qtbot
) -> None:
    window.backups_wanted.emit()
    (dialog,) = window.findChildren(BackupsDialog)
    for _ in range(3):  # as work, then beside it, then there is one already
        dialog.now.click()
    qtbot.waitUntil(lambda: said(dialog) == "A backup is being made.", timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: said(dialog).startswith("A backup was made"), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not session.state.busy, timeout=PATIENCE_MS)
    dismiss(dialog)
    assert said(dialog) == ""
    dialog.accept()


def test_an_installation_that_fails_says_so_among_the_models(
    desk: Desk, window: MainWindow, session: Session, qtbot
) -> None:
    window.models_wanted.emit()
    dialog = desk._models.dialog
    assert dialog is not None
    desk._models._tell(Notice(Level.INFO, "Verified."))
    dialog.install_wanted.emit()
    qtbot.waitUntil(lambda: session.state.notice is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: said(dialog) == session.state.notice.message, timeout=PATIENCE_MS)
    assert session.state.notice.level is Level.ERROR
    dismiss(dialog)
    assert said(dialog) == "" and session.state.notice is None
    dialog.accept()


def test_adapters_and_figures_say_in_their_dialogs_why_not(qtbot) -> None:
    window = window_of(states.updated())
    qtbot.addWidget(window)
    window.show()
    window.go_to(Stage.POLICY_UPDATE)
    window.page(Stage.POLICY_UPDATE).arena_wanted.emit()
    (arena,) = window.findChildren(ArenaDialog)
    window.evaluating.open()
    figures = window.evaluating.dialog
    for dialog, ask in ((arena, arena._ask), (figures, figures.measure_wanted.emit)):
        window._session.refuses = "Not now."
        ask()
        assert said(dialog) == "Not now."
        window._session.refuses = ""
        dismiss(dialog)
        assert said(dialog) == ""
        dialog.accept()
    window.close()
