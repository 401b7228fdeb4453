"""Backups and bin from the window: one confirmation restores, deleted cycles come back."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox, QPushButton, QWidget

from ouroboros_desktop.app import Desk
from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.core.dialogue import FoundMessage, Role
from ouroboros_desktop.core.errors import OuroborosError, StoreProblem
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.session.keeping import DELETED
from ouroboros_desktop.session.state import State, Work, WorkKind
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.storage import Store, backups
from ouroboros_desktop.storage.backups import Backup
from ouroboros_desktop.views import safe
from ouroboros_desktop.views.backups_dialog import BackupsDialog
from ouroboros_desktop.views.bin_dialog import BinDialog
from ouroboros_desktop.views.cycles_dialog import SHOWN, CyclesDialog
from ouroboros_desktop.views.main_window import MainWindow
from ouroboros_desktop.views.welcome import Busy, Problem
from tests.patience import PATIENCE_S
from tests.reliability.support import Begun, begin, said, say
from tests.views import states
from tests.views.fakes import ScriptedSession

PATIENCE_MS = round(1000 * PATIENCE_S)
BACKUP = Backup(
    "20261126T204012.000000Z.duckdb",
    datetime(2026, 11, 26, 20, 40, 12, tzinfo=UTC),
    backups.AUTOMATIC,
    "0.1.0",
    {"cycle": 12, "message": 340, "score": 96},
    900,
    (11, 300),
    4_200_000,
    "0" * 64,
)


def pressed(parent: QWidget, words: str) -> None:
    """Press the button of that name."""
    shown = [b for b in parent.findChildren(QPushButton) if b.isVisible()]
    (found,) = [b for b in shown if b.text().replace("&", "") == words]
    found.click()


def answer(words: str) -> None:
    """Press a button of the question that is open."""
    (box,) = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()
    ]
    pressed(box, words)


def heads(*titles: str) -> tuple[CycleHead, ...]:
    when = datetime(2026, 11, 2, tzinfo=UTC)
    return tuple(CycleHead(new_id(), n, t, when) for n, t in enumerate(titles, 1))


def test_a_backup_says_what_is_in_it_and_is_restored_by_one_confirmation(qtbot) -> None:
    dialog = BackupsDialog([BACKUP], True)
    qtbot.addWidget(dialog)
    dialog.show()
    wanted: list[Backup] = []
    dialog.restore_wanted.connect(wanted.append)
    texts = [one.text() for one in dialog.findChildren(QWidget) if hasattr(one, "text")]
    assert "12 cycles, 340 messages, 96 scores · 4.2 MB · automatic" in texts
    pressed(dialog, "Restore")
    answer("Cancel")
    assert wanted == []
    pressed(dialog, "Restore")
    with qtbot.waitSignal(dialog.restore_wanted):
        answer("Restore")
    assert wanted == [BACKUP]


def test_an_encrypted_file_asks_for_its_passphrase(qtbot, tmp_path: Path) -> None:
    dialog = BackupsDialog([], False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.seal.isEnabled()
    assert not dialog.now.isEnabled()
    dialog._take_file(tmp_path / "safe.age")
    (asked,) = dialog.findChildren(QInputDialog)
    asked.setTextValue("open sesame")
    asked.accept()
    with qtbot.waitSignal(dialog.file_wanted) as sent:
        answer("Restore")
    assert sent.args == [tmp_path / "safe.age", "open sesame"]


def with_cycles(history: tuple[CycleHead, ...], binned: tuple[CycleHead, ...] = ()) -> State:
    return replace(states.talked(), history=history, binned=binned)


def test_the_bin_puts_back_and_erases_only_after_a_warning(qtbot) -> None:
    binned = heads("The harbour", "")
    dialog = BinDialog(lambda words: {})
    qtbot.addWidget(dialog)
    dialog.show_state(with_cycles((), binned))
    dialog.show()
    erased: list[object] = []
    dialog.erase_wanted.connect(erased.append)
    back = [b for b in dialog.findChildren(QPushButton) if b.text() == "Put back"]
    with qtbot.waitSignal(dialog.back_wanted) as sent:
        back[0].click()
    assert sent.args == [binned[0].id]
    assert back[1].accessibleName() == "Put back: 2 · Untitled"
    dialog.erase_all.click()
    answer("Cancel")
    assert erased == []
    dialog.erase_all.click()
    answer("Erase for good")
    assert erased == [[head.id for head in binned]]
    work = Work(WorkKind.KEEPING, "Copying what stays", 3, 9, "MB")
    dialog.show_state(replace(with_cycles((), binned), work=work))
    assert dialog.work.isVisible()
    assert not dialog.erase_all.isEnabled()
    dialog.show_state(with_cycles(()))
    assert not dialog.work.isVisible()


def test_any_cycle_is_found_opened_and_deleted(qtbot) -> None:
    cycles = heads("The harbour", "A lighthouse", "", *(f"No {n}" for n in range(4, 150)))
    dialog = CyclesDialog(lambda words: {})
    qtbot.addWidget(dialog)
    dialog.show_state(with_cycles(cycles[::-1]))
    dialog.show()

    def names() -> list[str]:
        found = [b for b in dialog.findChildren(QPushButton) if b.text() == "Open"]
        return [b.accessibleName() for b in found if b.isVisible()]

    qtbot.waitUntil(lambda: len(names()) == SHOWN)
    dialog.search.setText("HOUSE")
    qtbot.waitUntil(lambda: len(names()) == 1)
    with qtbot.waitSignal(dialog.delete_wanted) as sent:
        pressed(dialog, "Delete")
    assert sent.args == [cycles[1].id]
    dialog.search.setText("3")
    qtbot.waitUntil(lambda: names()[:1] == ["Open: 3 · Untitled"])
    with qtbot.waitSignal(dialog.open_wanted) as sent:
        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Open").click()
    assert sent.args == [cycles[2].id]
    assert not dialog.undo.isEnabled()
    dialog.show_state(replace(with_cycles(cycles), undo=DELETED))
    assert dialog.undo.text() == "Undo the deletion"
    with qtbot.waitSignal(dialog.undo_wanted):
        dialog.undo.click()


def test_cycles_are_found_by_what_was_said_in_them(qtbot) -> None:
    cycles = heads("The harbour", "A lighthouse", "Bread")
    asked: list[str] = []

    def search(words: str) -> dict[UUID, str]:
        asked.append(words)
        return {cycles[0].id: "its\n light is green", cycles[1].id: "light"}

    dialog = CyclesDialog(search)
    qtbot.addWidget(dialog)
    dialog.show_state(with_cycles(cycles))
    dialog.show()
    dialog.search.setText("l")
    dialog.search.setText("light")

    def shown() -> list[str]:
        return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: any("“its light is green”" in text for text in shown()))
    titles = [text for text in shown() if " · " in text and "begun" not in text]
    assert titles == ["2 · A lighthouse", "1 · The harbour"], "titles come before words"
    assert asked == ["light"], "one search, when nothing is typed any more"
    dialog.search.setText("")
    qtbot.waitUntil(lambda: not any("“" in text for text in shown()))
    dialog.accept()


def test_the_window_searches_the_dialogues_for_the_list(qtbot) -> None:
    session = ScriptedSession(with_cycles(heads("The harbour")))
    here = session.state.history[0].id
    found = [FoundMessage(here, 1, new_id(), Role.POLICY, text) for text in ("newest", "older")]
    session.dialogue.search = lambda words, most: found
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.keeping.cycles()
    assert isinstance(window.keeping.dialog, CyclesDialog)
    assert window.keeping.dialog._search("x") == {here: "newest"}
    session.keeping.search = lambda words, most: found[1:]
    window.keeping.bin()
    assert isinstance(window.keeping.dialog, BinDialog)
    assert window.keeping.dialog._search("x") == {here: "older"}
    window.close()


@pytest.mark.parametrize(("error", "offered"), [
    (StoreProblem("The store is damaged."), True), (OuroborosError("No backend."), False),
])  # fmt: skip
def test_a_store_that_does_not_open_offers_its_backups(
    qtbot, error: OuroborosError, offered: bool
) -> None:
    page = Problem(error)
    qtbot.addWidget(page)
    page.show()
    assert page.restore.isVisible() is offered
    with qtbot.waitSignal(page.backups_wanted):
        page.restore.click()


@pytest.fixture
def desk(qapp: QApplication, qtbot, tmp_path: Path) -> Iterator[tuple[Desk, Begun]]:
    begun = begin(tmp_path)
    store = Store.open(begun.path)
    say(store, begun.cycle, "before")
    store.archive.back_up(backups.BY_HAND)
    say(store, begun.cycle, "after")
    store.close()
    place = Folders(tmp_path, tmp_path / "models")
    for folder in (place.models, place.checkpoints, place.logs):
        folder.mkdir(parents=True)
    made = Desk(qapp, place, Settings(backend="echo", model="parrot"), [])
    yield made, begun
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    gc.collect()


def test_the_window_is_painted_before_the_store_is_opened(
    desk: tuple[Desk, Begun], qtbot, qapp: QApplication
) -> None:
    made, _ = desk
    painted: list[bool] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if watched is made.window and event.type() is QEvent.Type.Paint:
                painted.append(made.window.has_session)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    made.open()
    qtbot.waitUntil(lambda: made.window.has_session)
    qapp.removeEventFilter(watch)
    assert painted and not painted[0]


def test_a_damaged_store_is_restored_from_the_page_that_says_so(
    desk: tuple[Desk, Begun], qtbot
) -> None:
    made, begun = desk
    begun.path.write_bytes(b"\0" * 9000)
    made.window.show()
    made.connect_session()
    page = made.window.stack.currentWidget()
    assert isinstance(page, Problem)
    page.restore.click()
    (dialog,) = made.window.findChildren(BackupsDialog)
    pressed(dialog, "Restore")
    answer("Restore")
    qtbot.waitUntil(lambda: made.window.has_session)
    session = made.window._session
    assert session is not None
    assert said(session.store, begun.cycle) == ["before", "after"]


def test_a_cycle_is_deleted_undone_and_erased_from_the_window(
    desk: tuple[Desk, Begun], qtbot
) -> None:
    made, _ = desk
    made.window.show()
    made.connect_session()
    session = made.window._session
    assert session is not None
    session.wait()
    session.dialogue.say("Hello")
    session.wait()
    gone = session.cycle.id
    made.window.actions_by_name["delete_cycle"].trigger()
    assert [head.id for head in session.state.binned] == [gone]
    assert session.cycle.id != gone
    assert session.cycle.number == session.store.last_number() + 1
    made.window.actions_by_name["undo"].trigger()
    assert session.state.binned == ()
    session.keeping.delete(gone)
    made.window.actions_by_name["bin"].trigger()
    dialog = made.window.keeping.dialog
    assert isinstance(dialog, BinDialog)
    pressed(dialog, "Erase for good…")
    answer("Erase for good")
    assert session.state.busy and dialog.work.isVisible()
    qtbot.waitUntil(lambda: session.state.binned == (), timeout=PATIENCE_MS)
    assert gone not in {head.id for head in session.state.history}
    assert "erased" in session.state.notice.message
    dialog.accept()


def test_a_cycle_that_is_not_open_is_deleted_from_the_list_and_put_back(
    desk: tuple[Desk, Begun],
) -> None:
    made, begun = desk
    made.window.show()
    made.connect_session()
    session = made.window._session
    assert session is not None
    session.wait()
    session.new_cycle()
    session.dialogue.say("Hello")
    session.wait()
    made.window.actions_by_name["cycles"].trigger()
    dialog = made.window.keeping.dialog
    assert isinstance(dialog, CyclesDialog)
    dialog.delete_wanted.emit(begun.cycle.id)
    assert [head.number for head in session.state.history] == [2]
    assert dialog.notice.notice.message == "Cycle 1 is in the bin."
    assert session.cycle.number == 2, "the open one stays"
    dialog.undo.click()
    assert [head.number for head in session.state.history] == [2, 1]
    dialog.delete_wanted.emit(begun.cycle.id)
    dialog.bin.click()
    dialog = made.window.keeping.dialog
    assert isinstance(dialog, BinDialog)
    pressed(dialog, "Put back")
    assert [head.number for head in session.state.history] == [2, 1]
    assert session.state.binned == ()
    dialog.accept()
    assert made.window.keeping.dialog is None
    made.window.actions_by_name["cycles"].trigger()
    dialog = made.window.keeping.dialog
    dialog.open_wanted.emit(begun.cycle.id)
    assert "made with another model" in dialog.notice.notice.message
    here = session.cycle.id
    session.new_cycle()
    dialog.open_wanted.emit(here)
    assert session.cycle.id == here
    assert made.window.keeping.dialog is None


def test_restoring_can_be_stopped_and_changes_nothing_then(
    desk: tuple[Desk, Begun], qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, begun = desk
    made.window.show()
    made.connect_session()

    def endless(*_: object) -> Iterator[Progress]:
        while True:
            time.sleep(0.001)
            yield Progress("Reading the backup", 1, 2)

    monkeypatch.setattr(safe, "restoring", endless)
    made._safe.restore(backups.listed(begun.path)[0])
    page = made.window.stack.currentWidget()
    assert isinstance(page, Busy)
    made.connect_session()  # as after a change of settings
    assert not made.window.has_session, "nothing opens the store meanwhile"
    qtbot.waitUntil(page.work.isVisible)
    page.cancel_wanted.emit()
    qtbot.waitUntil(lambda: made.window.has_session)
    session = made.window._session
    assert session is not None
    assert session.state.notice.message == "Nothing was restored or changed."
    assert said(session.store, begun.cycle) == ["before", "after"]


def test_the_newest_backup_is_encrypted_while_the_window_goes_on(
    desk: tuple[Desk, Begun], qtbot, tmp_path: Path
) -> None:
    made, _ = desk
    made.window.show()
    made.connect_session()
    made.window.actions_by_name["backups"].trigger()
    (dialog,) = made.window.findChildren(BackupsDialog)
    dialog.sealed_wanted.emit(tmp_path / "safe.age", "short")
    qtbot.waitUntil(lambda: dialog.notice.notice is not None)
    assert "characters" in dialog.notice.notice.message
    dialog.sealed_wanted.emit(tmp_path / "safe.age", "six plain words make it long")
    qtbot.waitUntil(dialog.sealing.isVisible)
    qtbot.waitUntil((tmp_path / "safe.age").exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not dialog.sealing.isVisible())
    assert "encrypted backup is in" in dialog.notice.notice.message
    dialog.accept()


def test_a_backup_by_hand_is_work_that_can_be_stopped(desk: tuple[Desk, Begun], qtbot) -> None:
    made, begun = desk
    made.window.show()
    made.connect_session()
    session = made.window._session
    assert session is not None
    session.wait()
    session.keeping.back_up()
    assert session.state.work.kind is WorkKind.KEEPING
    session.cancel()
    assert not session.state.busy
    assert not list((begun.path.parent / "backups").glob("*.partial"))
    count = len(backups.listed(begun.path))
    session.keeping.back_up()
    session.wait()
    assert len(backups.listed(begun.path)) == count + 1
    assert session.state.notice.message.startswith("A backup was made")
