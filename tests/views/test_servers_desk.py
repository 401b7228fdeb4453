"""The whole window with a server: nothing connects before consent, and a key is in no file."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ouroboros_desktop.app import Desk
from ouroboros_desktop.cli import run
from ouroboros_desktop.core.servers import BACKEND, Server
from ouroboros_desktop.exports.format import ExportFormat
from ouroboros_desktop.models import servers as book
from ouroboros_desktop.models.servers import Servers
from ouroboros_desktop.registry import discover
from ouroboros_desktop.session.state import PolicyStatus
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.views import crash
from ouroboros_desktop.views.consent_dialog import ConsentDialog
from ouroboros_desktop.views.server_form import ServerForm
from ouroboros_desktop.views.servers_dialog import ServersDialog
from ouroboros_desktop.views.settings_dialog import SettingsDialog
from ouroboros_desktop.views.widgets.server_choice import ServerChoice
from tests.connections import watched
from tests.keyrings import MemoryKeyring, ring
from tests.views.test_servers import words

__all__ = ["ring"]
# Loopback, but not one of the names that stand for this computer: it has to be agreed to.
AWAY = Server("Away", "http://127.0.0.2:9/v1", "large")
REMOTE = Settings(backend=BACKEND, model="Away")
LOCAL = Settings(backend="echo", model="echo", dialogue_tokens=16, judge="Away")
KEY = "sk-canary-0815"


class Opened:
    """Opens desks on one home."""

    def __init__(self, qtbot, qapp: QApplication, folders: Folders) -> None:
        self._qtbot, self._qapp, self.folders = qtbot, qapp, folders
        self.desks: list[Desk] = []

    def __call__(self, settings: Settings, *known: Server) -> Desk:
        book.save(self.folders.servers, Servers(known))
        desk = Desk(self._qapp, self.folders, settings, ())
        self._qtbot.addWidget(desk.window)
        self.desks.append(desk)
        desk.window.show()
        desk.connect_session()
        return desk


@pytest.fixture
def opened(qtbot, qapp, tmp_path: Path, ring: MemoryKeyring, monkeypatch) -> Iterator[Opened]:
    folders = Folders(tmp_path / "home", tmp_path / "models")
    for folder in (folders.models, folders.checkpoints, folders.logs, folders.exports):
        folder.mkdir(parents=True)
    made = Opened(qtbot, qapp, folders)
    yield made
    for desk in made.desks:
        desk.window.close()


@pytest.fixture
def log(opened: Opened) -> Iterator[None]:
    """Write the window's log, as the application does."""
    logger, loud = logging.getLogger("ouroboros"), logging.raiseExceptions
    crash.log_to(opened.folders.logs)
    yield
    for handler in logger.handlers[:]:
        logger.removeHandler(handler)
        handler.close()
    logger.propagate, logging.raiseExceptions = True, loud


def dialog(kind: type, desk: Desk):
    return next((d for d in desk.window.findChildren(kind) if d.isVisible()), None)


def session(desk: Desk):
    return desk.window._session


def test_a_start_with_a_server_asks_and_connects_to_nothing(opened: Opened, qtbot) -> None:
    with watched() as seen:
        desk = opened(REMOTE, AWAY)
        qtbot.waitUntil(lambda: dialog(ConsentDialog, desk) is not None)
        dialog(ConsentDialog, desk).later.click()
        assert "you have not agreed yet" in desk.window.notice.notice.message
        desk.window.page(desk.window._stage)._load.click()
        dialog(ConsentDialog, desk).reject()
        desk.window.actions_by_name["servers"].trigger()
        dialog(ServersDialog, desk).accept()
        desk.window.actions_by_name["settings"].trigger()
        dialog(SettingsDialog, desk).reject()
    assert seen == []
    assert session(desk).worker.pid is None
    assert session(desk).state.policy.status is PolicyStatus.ABSENT
    assert book.load(opened.folders.servers)[0].known == (AWAY,)


def test_agreeing_writes_it_down_and_opens_the_policy(opened: Opened, qtbot) -> None:
    desk = opened(REMOTE, AWAY)
    qtbot.waitUntil(lambda: dialog(ConsentDialog, desk) is not None)
    dialog(ConsentDialog, desk).agree.click()
    assert book.load(opened.folders.servers)[0].known[0].agreed
    assert session(desk).worker.alive
    assert session(desk).state.policy.status is PolicyStatus.OPENING


def test_what_was_changed_while_it_was_shown_is_not_agreed_to(opened: Opened, qtbot) -> None:
    desk = opened(REMOTE, AWAY)
    qtbot.waitUntil(lambda: dialog(ConsentDialog, desk) is not None)
    book.save(opened.folders.servers, Servers((replace(AWAY, url="http://127.0.0.3:9"),)))
    dialog(ConsentDialog, desk).agree.click()
    assert book.load(opened.folders.servers)[0].known[0].agreed == ""
    assert session(desk).worker.pid is None


def test_agreeing_in_the_list_loads_the_policy(opened: Opened, qtbot) -> None:
    desk = opened(REMOTE, AWAY)
    qtbot.waitUntil(lambda: dialog(ConsentDialog, desk) is not None)
    dialog(ConsentDialog, desk).later.click()
    first = session(desk)
    desk.window.actions_by_name["servers"].trigger()
    servers = dialog(ServersDialog, desk)
    servers.findChild(QPushButton, "agree Away").click()
    servers.findChild(ConsentDialog).agree.click()
    assert session(desk).worker.pid is None
    servers.accept()
    assert session(desk) is first and first.state.policy.status is PolicyStatus.OPENING


def test_a_server_that_is_changed_begins_a_new_session(opened: Opened, qtbot) -> None:
    desk = opened(REMOTE, AWAY)
    qtbot.waitUntil(lambda: dialog(ConsentDialog, desk) is not None)
    dialog(ConsentDialog, desk).later.click()
    first = session(desk)
    desk.window.actions_by_name["servers"].trigger()
    servers = dialog(ServersDialog, desk)
    servers.findChild(QPushButton, "edit Away").click()
    form = servers.findChild(ServerForm)
    form.model.setText("larger")
    form.save.click()
    servers.accept()
    assert session(desk) is not first
    assert session(desk).state.policy.ref.model == "larger"
    dialog(ConsentDialog, desk).later.click()


def test_a_server_that_is_missing_fills_the_window_until_it_is_added(opened: Opened, qtbot) -> None:
    desk = opened(REMOTE)
    qtbot.waitUntil(lambda: "No server is added yet." in words(desk.window))
    desk.window.actions_by_name["servers"].trigger()
    servers = dialog(ServersDialog, desk)
    servers.add.menu().actions()[-1].trigger()
    form = servers.findChild(ServerForm)
    form.name.setText(AWAY.name)
    form.address.setText(AWAY.url)
    form.model.setText(AWAY.model)
    form.save.click()
    servers.accept()
    assert desk.window.has_session
    dialog(ConsentDialog, desk).later.click()


def test_servers_added_from_the_settings_are_offered_there(opened: Opened) -> None:
    desk = opened(LOCAL)
    desk.window.actions_by_name["settings"].trigger()
    settings = dialog(SettingsDialog, desk)
    settings.findChild(QPushButton, "servers").click()
    servers = settings.findChild(ServersDialog)
    servers.add.menu().actions()[1].trigger()
    servers.findChild(ServerForm).save.click()
    servers.accept()
    helper = settings.findChild(ServerChoice, "helper")
    assert [helper.itemText(i) for i in range(helper.count())] == ["None", "llama.cpp"]
    settings.reject()


def test_a_key_is_in_no_file_and_on_no_screen(
    opened: Opened, qtbot, ring, monkeypatch, log
) -> None:
    home = opened.folders.home
    desk = opened(LOCAL, AWAY)
    qtbot.waitUntil(lambda: session(desk).state.ready, timeout=30_000)
    enter_key(desk)
    assert ring.kept == {("Ouroboros", AWAY.host): KEY}
    session(desk).dialogue.say("Hello there.")
    qtbot.waitUntil(lambda: session(desk).state.ready, timeout=30_000)
    ask_the_judge(desk, qtbot)
    desk._keep(replace(LOCAL, text_scale=110))
    with contextlib.suppress(ZeroDivisionError):
        fail_with(KEY)
    seen = words(desk.window) + repr(session(desk).state) + str(session(desk).worker.__dict__)
    desk.window.close()
    export(opened.folders, monkeypatch)
    found = {file: file.read_bytes() for file in home.rglob("*") if file.is_file()}
    assert {"store.duckdb", "servers.toml", "settings.toml", "window.log"} <= {
        f.name for f in found
    }
    assert [str(file) for file, content in found.items() if KEY.encode() in content] == []
    assert KEY not in seen


def enter_key(desk: Desk) -> None:
    """Type the canary into the form, as a teacher would."""
    desk.window.actions_by_name["servers"].trigger()
    servers = dialog(ServersDialog, desk)
    servers.findChild(QPushButton, "edit Away").click()
    form = servers.findChild(ServerForm)
    form.key.replace.click()
    QTest.keyClicks(form.key.edit, KEY)
    form.save.click()
    assert KEY not in words(servers)
    servers.findChild(QPushButton, "agree Away").click()
    servers.findChild(ConsentDialog).agree.click()
    servers.accept()


def ask_the_judge(desk: Desk, qtbot) -> None:
    """Let the key travel to the worker; nobody answers at that address."""
    from ouroboros_desktop.core.policy import Seat

    shown = session(desk)
    shown.assistants.ready(Seat.JUDGE, lambda: None)
    qtbot.waitUntil(lambda: not shown.state.busy, timeout=60_000)
    assert shown.state.assistants[Seat.JUDGE].status is PolicyStatus.LOST
    assert KEY not in words(desk.window)


def fail_with(secret: str) -> None:
    """Fail with the key in a local variable, and log it as an uncaught error is logged."""
    try:
        print(len(secret) / 0)
    except ZeroDivisionError as error:
        logging.getLogger("ouroboros").error("%s", crash.report_of(error))
        raise


def export(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OUROBOROS_HOME", str(folders.home))
    monkeypatch.setenv("OUROBOROS_MODELS", str(folders.models))
    assert run(["consent", "1", "yes"]) == 0
    for name in discover("ouroboros_desktop.exports", ExportFormat):
        assert run(["export", name, str(folders.exports / f"{name}.jsonl")]) == 0
    assert run(["servers", "list"]) == 0
