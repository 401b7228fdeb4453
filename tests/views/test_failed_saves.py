"""What could not be saved stays on screen and is tried again: real sessions, and a full disk."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ouroboros_desktop.app import Desk
from ouroboros_desktop.core.cycle import Stage
from ouroboros_desktop.core.summary import Author, Part, SummaryEntry
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.storage import Store, copying
from ouroboros_desktop.views import summary
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.widgets.entry_editor import EntryEditor
from tests.patience import PATIENCE_S

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
