"""Backups and bin from the window: one confirmation restores, deleted cycles come back."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QPushButton, QWidget

from ouroboros_desktop.app import Desk
from ouroboros_desktop.core.cycle import CycleHead
from ouroboros_desktop.core.errors import OuroborosError, StoreProblem
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.storage import Store, backups
from ouroboros_desktop.storage.backups import Backup
from ouroboros_desktop.views.backups_dialog import BackupsDialog
from ouroboros_desktop.views.bin_dialog import BinDialog
from ouroboros_desktop.views.welcome import Problem
from tests.reliability.support import Begun, begin, said, say

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


def test_the_bin_puts_back_and_erases_only_after_a_warning(qtbot) -> None:
    binned = heads("The harbour", "")
    dialog = BinDialog(binned)
    qtbot.addWidget(dialog)
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
    dialog.show_binned(())
    assert not dialog.erase_all.isEnabled()


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


def test_a_cycle_is_deleted_undone_and_erased_from_the_window(desk: tuple[Desk, Begun]) -> None:
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
    (dialog,) = made.window.findChildren(BinDialog)
    pressed(dialog, "Erase for good…")
    answer("Erase for good")
    assert session.state.binned == ()
    assert gone not in {head.id for head in session.state.history}
    dialog.accept()
